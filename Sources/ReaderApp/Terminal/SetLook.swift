/// What SGR sequences have set: attributes and two colours.
nonisolated struct SetLook: Hashable, Sendable {
  /// A bit for each of 1–9: bold, dim, italic, underline, blinking (5, 6), reverse, hidden, struck.
  var attributes: UInt16 = 0
  var foreground = Ground.standard
  var background = Ground.standard

  nonisolated enum Ground: Hashable, Sendable {
    case standard
    /// 0–15.
    case basic(Int)
    case index(Int)
    case rgb(Int, Int, Int)
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
    var numbers: [Int] = []
    var n = 0
    for b in parameters {
      switch b {
      case 0x30...0x39: n = min(n * 10 + Int(b) - 0x30, 1 << 20)
      case 0x3A, 0x3B:
        numbers.append(n)
        n = 0
      default: return false
      }
    }
    numbers.append(n)
    var rest = numbers[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: self = SetLook()
      case 1...9: attributes |= 1 << UInt16(code)
      // The consoles' fonts need no word: only the usual one is asked for.
      case 10...12: break
      case 21, 22: attributes &= ~(1 << 1 | 1 << 2)
      case 25: attributes &= ~(1 << 5 | 1 << 6)
      case 23, 24, 27, 28, 29: attributes &= ~(1 << UInt16(code - 20))
      case 30...37: foreground = .basic(code - 30)
      case 40...47: background = .basic(code - 40)
      case 90...97: foreground = .basic(code - 82)
      case 100...107: background = .basic(code - 92)
      case 39: foreground = .standard
      case 49: background = .standard
      case 38, 48:
        guard let color = Self.color(&rest, hasColons: parameters.contains(0x3A)) else { return false }
        if code == 38 { foreground = color } else { background = color }
      default: return false
      }
    }
    return true
  }

  private static func color(_ rest: inout ArraySlice<Int>, hasColons: Bool) -> Ground? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .index($0) }
    case 2:
      // `38:2::r:g:b` has an empty member for the colour space.
      if hasColons, rest.count >= 4 { _ = rest.popFirst() }
      guard let r = rest.popFirst(), let g = rest.popFirst(), let b = rest.popFirst() else { return nil }
      return .rgb(r, g, b)
    default: return nil
    }
  }

  /// The shortest sequence that leads here from `old`; from anything where that is nil.
  func sequence(from old: SetLook?, canTurnOff: Bool) -> String {
    var anew = "0"
    for code in 1...9 where attributes & 1 << UInt16(code) != 0 { anew += ";\(code)" }
    anew += Self.color(foreground, 30, from: .standard) + Self.color(background, 40, from: .standard)
    guard let old else { return "\u{1b}[\(anew)m" }
    if old == self { return "" }
    let lost = old.attributes & ~attributes
    var step = ""
    if lost != 0 {
      guard canTurnOff else { return "\u{1b}[\(anew == "0" ? "" : anew)m" }
      // One number ends both bold and dim.
      if lost & (1 << 1 | 1 << 2) != 0 { step += ";22" }
      if lost & (1 << 5 | 1 << 6) != 0 { step += ";25" }
      for code in [3, 4, 7, 8, 9] where lost & 1 << UInt16(code) != 0 { step += ";2\(code)" }
    }
    let weight: UInt16 = 1 << 1 | 1 << 2
    let gained = attributes & ~(lost & weight != 0 ? old.attributes & ~weight : old.attributes)
    for code in 1...9 where gained & 1 << UInt16(code) != 0 { step += ";\(code)" }
    step += Self.color(foreground, 30, from: old.foreground)
    step += Self.color(background, 40, from: old.background)
    let parameters = step.utf8.count - 1 < anew.utf8.count ? String(step.dropFirst()) : anew
    return "\u{1b}[\(parameters == "0" ? "" : parameters)m"
  }

  private static func color(_ color: Ground, _ base: Int, from old: Ground) -> String {
    if color == old { return "" }
    switch color {
    case .standard: return ";\(base + 9)"
    case .basic(let n): return ";\(n < 8 ? base + n : base + 52 + n)"
    case .index(let n): return ";\(base + 8);5;\(n)"
    case .rgb(let r, let g, let b): return ";\(base + 8);2;\(r);\(g);\(b)"
    }
  }
}
