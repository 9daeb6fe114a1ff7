/// What a colour becomes on a screen that has fewer.
nonisolated enum Palette {
  /// The number that ncurses takes; -1 for the terminal's own.
  static func index(_ color: Color, colors: Int, isDirect: Bool) -> Int32 {
    guard colors > 0 else { return -1 }
    switch color {
    case .standard: return -1
    case .index(let n):
      if Int(n) < min(colors, isDirect ? 8 : 256) { return Int32(n) }
      if isDirect { return packed(rgb(of: n)) }
      return Int32(nearest(rgb(of: n), among: colors >= 16 ? 16 : 8))
    case .rgb(let r, let g, let b):
      if isDirect { return packed((Int(r), Int(g), Int(b))) }
      if colors >= 256 { return Int32(nearest256((Int(r), Int(g), Int(b)))) }
      return Int32(nearest((Int(r), Int(g), Int(b)), among: colors >= 16 ? 16 : 8))
    }
  }

  /// The same as escape sequences set it.
  static func ground(_ color: Color, colors: Int, isDirect: Bool) -> SetLook.Ground {
    let n = index(color, colors: colors, isDirect: isDirect)
    if n < 0 { return .standard }
    let last = UInt8(truncatingIfNeeded: n)
    if n < (isDirect ? 8 : 16) { return .basic(last) }
    guard isDirect else { return .index(last) }
    return .rgb(UInt8(truncatingIfNeeded: n >> 16), UInt8(truncatingIfNeeded: n >> 8), last)
  }

  typealias RGB = (Int, Int, Int)

  private static func packed(_ c: RGB) -> Int32 { Int32(c.0 << 16 | c.1 << 8 | c.2) }

  private static let sixteen: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// The usual colour of a number of the 256.
  static func rgb(of n: UInt8) -> RGB {
    let n = Int(n)
    if n < 16 { return sixteen[n] }
    if n >= 232 {
      let v = 8 + 10 * (n - 232)
      return (v, v, v)
    }
    return (levels[(n - 16) / 36], levels[(n - 16) / 6 % 6], levels[(n - 16) % 6])
  }

  private static func nearest(_ c: RGB, among count: Int) -> Int {
    (0..<count).min { distance(c, sixteen[$0]) < distance(c, sixteen[$1]) } ?? 7
  }

  /// From the cube or the greys; the first sixteen are the user's and may be anything.
  static func nearest256(_ c: RGB) -> Int {
    func level(_ v: Int) -> Int { (0..<6).min { abs(levels[$0] - v) < abs(levels[$1] - v) } ?? 0 }
    let (r, g, b) = (level(c.0), level(c.1), level(c.2))
    let cube = 16 + 36 * r + 6 * g + b
    let grey = 232 + max(0, min(23, ((c.0 + c.1 + c.2) / 3 - 3) / 10))
    return distance(c, rgb(of: UInt8(cube))) <= distance(c, rgb(of: UInt8(grey))) ? cube : grey
  }

  private static func distance(_ a: RGB, _ b: RGB) -> Int {
    let (r, g, b) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
    return 3 * r * r + 6 * g * g + b * b
  }
}
