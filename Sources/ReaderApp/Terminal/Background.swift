/// The question for the terminal's background colour, and its answer. The question for the kind of terminal goes
/// behind it: every terminal answers that one, so that its answer ends the waiting.
nonisolated struct Background: Sendable {
  static let question = "\u{1b}]11;?\u{1b}\\\u{1b}[c"
  /// Longer than any answer.
  private static let most = 200

  /// Whether answers may still come.
  private(set) var isAwaited = false
  private var collected: [UInt8] = []
  /// Whether the background is light, once it is known.
  private(set) var isLight: Bool?

  mutating func ask() { isAwaited = true }

  nonisolated enum Taken {
    /// Part of an answer, or of what may become one.
    case swallowed
    /// No answer after all: these characters were typed.
    case typed([UInt32])
  }

  /// Whether a character that was seen alone may begin an answer.
  var isInside: Bool { !collected.isEmpty }

  mutating func take(_ c: UInt32) -> Taken {
    guard c < 0x80 else { return release(c) }
    collected.append(UInt8(c))
    switch collected.count {
    case 1: return c == 0x1B ? .swallowed : release(nil)
    case 2: return c == 0x5D || c == 0x5B ? .swallowed : release(nil)
    default: break
    }
    if collected.count > Self.most { return release(nil) }
    if collected[1] == 0x5B {
      // `ESC [ ? … c`
      if collected.count == 3 { return c == 0x3F ? .swallowed : release(nil) }
      if c == 0x63 {
        isAwaited = false
        collected = []
        return .swallowed
      }
      return (0x30...0x3B).contains(c) ? .swallowed : release(nil)
    }
    // `ESC ] 11 ; rgb:… BEL`, or `ESC \` at the end.
    let isEnd = c == 0x07 || (c == 0x5C && collected[collected.count - 2] == 0x1B)
    if isEnd {
      isLight = Self.isLight(String(decoding: collected, as: UTF8.self)) ?? isLight
      collected = []
    }
    return .swallowed
  }

  /// Nothing more has come in: an Esc alone is the key.
  mutating func settle() -> [UInt32] {
    guard collected == [0x1B] else { return [] }
    collected = []
    return [0x1B]
  }

  private mutating func release(_ c: UInt32?) -> Taken {
    defer { collected = [] }
    return .typed(collected.map { UInt32($0) } + (c.map { [$0] } ?? []))
  }

  /// `rgb:RRRR/GGGG/BBBB`, with one to four digits for each.
  static func isLight(_ answer: String) -> Bool? {
    guard answer.contains(";rgb"), let colon = answer.firstIndex(of: ":") else { return nil }
    let digits = answer[colon...].dropFirst().prefix { $0.isHexDigit || $0 == "/" }
    let parts = digits.split(separator: "/").compactMap { part -> Double? in
      guard (1...4).contains(part.count), let value = Int(part, radix: 16) else { return nil }
      return Double(value) / Double((1 << (4 * part.count)) - 1)
    }
    guard parts.count >= 3 else { return nil }
    return 0.299 * parts[0] + 0.587 * parts[1] + 0.114 * parts[2] > 0.5
  }
}
