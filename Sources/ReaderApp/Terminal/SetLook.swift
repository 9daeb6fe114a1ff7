/// What SGR sequences have set: attributes and two colours.
nonisolated struct SetLook: Hashable, Sendable {
  /// A bit for each of 1–9: bold, dim, italic, underline, blinking (5, 6), reverse, hidden, struck.
  var attributes: UInt16 = 0
  var foreground = Ground.standard
  var background = Ground.standard

  nonisolated enum Ground: Hashable, Sendable {
    case standard
    /// 0–15.
    case basic(UInt8)
    case index(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  init() {}

  /// A style as a terminal shows it that has so many colours and knows these attributes.
  init(_ style: Style, colors: Int, isDirect: Bool, known: UInt16 = .max) {
    for (i, code) in [1, 2, 3, 4, 7, 9].enumerated()
    where style.attributes.contains(.init(rawValue: 1 << UInt8(i))) {
      attributes |= 1 << UInt16(code) & known
    }
    guard colors > 0 else { return }
    foreground = Palette.ground(style.foreground, colors: colors, isDirect: isDirect)
    background = Palette.ground(style.background, colors: colors, isDirect: isDirect)
  }

  private static let inked: UInt16 = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 9

  /// Whether an attribute shows on blanks as well.
  var isInked: Bool { attributes & Self.inked != 0 }

  /// ncurses knows blinking, which the program never wants, and no struck text.
  var struckWhereItBlinks: SetLook {
    guard attributes & (1 << 5) != 0 else { return self }
    var look = self
    look.attributes = attributes & ~(1 << 5) | 1 << 9
    return look
  }

  /// Whether a blank looks the same in both.
  func isSameGround(as other: SetLook) -> Bool {
    background == other.background && !isInked && !other.isInked
  }

  /// Follows an SGR sequence; false where it says something that isn't known here.
  mutating func apply(_ parameters: ArraySlice<UInt8>) -> Bool {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return false }
    var numbers = EscapeNumbers(parameters)
    while let code = numbers.next() {
      switch code {
      case 0: self = SetLook()
      case 1...9: attributes |= 1 << UInt16(code)
      // The consoles' fonts need no word: only the usual one is asked for.
      case 10...12: break
      case 21, 22: attributes &= ~(1 << 1 | 1 << 2)
      case 25: attributes &= ~(1 << 5 | 1 << 6)
      case 23, 24, 27, 28, 29: attributes &= ~(1 << UInt16(code - 20))
      case 30...37: foreground = .basic(UInt8(code - 30))
      case 40...47: background = .basic(UInt8(code - 40))
      case 90...97: foreground = .basic(UInt8(code - 82))
      case 100...107: background = .basic(UInt8(code - 92))
      case 39: foreground = .standard
      case 49: background = .standard
      case 38, 48:
        guard let color = Self.color(&numbers, hasColons: parameters.contains(0x3A)) else { return false }
        if code == 38 { foreground = color } else { background = color }
      default: return false
      }
    }
    return true
  }

  private static func color(_ numbers: inout EscapeNumbers, hasColons: Bool) -> Ground? {
    switch numbers.next() {
    case 5: return part(&numbers).map { .index($0) }
    case 2:
      // `38:2::r:g:b` has an empty member for the colour space.
      if hasColons, numbers.left >= 4 { _ = numbers.next() }
      guard let r = part(&numbers), let g = part(&numbers), let b = part(&numbers) else { return nil }
      return .rgb(r, g, b)
    default: return nil
    }
  }

  private static func part(_ numbers: inout EscapeNumbers) -> UInt8? {
    numbers.next().flatMap { UInt8(exactly: $0) }
  }

  /// Appends the shortest sequence that leads here from `old`; from anything where that is nil.
  func append(from old: SetLook?, canTurnOff: Bool, to out: inout [UInt8]) {
    if old == self { return }
    var anew: [UInt8] = [0x30]
    for code in 1...9 where attributes & 1 << UInt16(code) != 0 { Self.append(code, &anew) }
    Self.append(foreground, 30, from: .standard, &anew)
    Self.append(background, 40, from: .standard, &anew)
    var best = anew[...]
    if let old, canTurnOff || old.attributes & ~attributes == 0 {
      let step = step(from: old)
      if step.count - 1 < anew.count { best = step.dropFirst() }
    }
    out.append(0x1B)
    out.append(0x5B)
    if best != [0x30] { out += best }
    out.append(0x6D)
  }

  /// What is to be set beside what `old` has; each number behind a semicolon.
  private func step(from old: SetLook) -> [UInt8] {
    var step: [UInt8] = []
    let lost = old.attributes & ~attributes
    // One number ends both bold and dim.
    if lost & (1 << 1 | 1 << 2) != 0 { Self.append(22, &step) }
    if lost & (1 << 5 | 1 << 6) != 0 { Self.append(25, &step) }
    for code in [3, 4, 7, 8, 9] where lost & 1 << UInt16(code) != 0 { Self.append(20 + code, &step) }
    let weight: UInt16 = 1 << 1 | 1 << 2
    let gained = attributes & ~(lost & weight != 0 ? old.attributes & ~weight : old.attributes)
    for code in 1...9 where gained & 1 << UInt16(code) != 0 { Self.append(code, &step) }
    Self.append(foreground, 30, from: old.foreground, &step)
    Self.append(background, 40, from: old.background, &step)
    return step
  }

  private static func append(_ color: Ground, _ base: Int, from old: Ground, _ out: inout [UInt8]) {
    if color == old { return }
    switch color {
    case .standard: append(base + 9, &out)
    case .basic(let n): append(n < 8 ? base + Int(n) : base + 52 + Int(n), &out)
    case .index(let n):
      for part in [base + 8, 5, Int(n)] { append(part, &out) }
    case .rgb(let r, let g, let b):
      for part in [base + 8, 2, Int(r), Int(g), Int(b)] { append(part, &out) }
    }
  }

  private static func append(_ number: Int, _ out: inout [UInt8]) {
    out.append(0x3B)
    out.append(decimal: number)
  }
}
