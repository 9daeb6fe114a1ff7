/// A colour as themes name it; `Terminal` maps it to what the screen can show.
nonisolated enum Color: Hashable, Sendable {
  case standard
  /// One of the terminal's own colours, 0–15, or of the 256.
  case index(UInt8)
  case rgb(UInt8, UInt8, UInt8)

  /// In 26 bits, 0 for the standard.
  fileprivate var code: UInt64 {
    switch self {
    case .standard: 0
    case .index(let n): 1 << 24 | UInt64(n)
    case .rgb(let r, let g, let b): 2 << 24 | UInt64(r) << 16 | UInt64(g) << 8 | UInt64(b)
    }
  }

  fileprivate init(code: UInt64) {
    switch code >> 24 & 3 {
    case 0: self = .standard
    case 1: self = .index(UInt8(truncatingIfNeeded: code))
    default:
      self = .rgb(
        UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8),
        UInt8(truncatingIfNeeded: code))
    }
  }
}

/// How a cell looks; one word, since screens are compared cell by cell.
nonisolated struct Style: Hashable, Sendable {
  nonisolated struct Attributes: OptionSet, Hashable, Sendable {
    var rawValue: UInt8
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let italic = Attributes(rawValue: 4)
    static let underline = Attributes(rawValue: 8)
    static let reverse = Attributes(rawValue: 16)
    static let strike = Attributes(rawValue: 32)
    /// In the order of their bits.
    static let names = ["bold", "dim", "italic", "underline", "reverse", "strike"]
  }
  /// Attributes in the lowest bits, then the foreground, then the background.
  private var word: UInt64 = 0
  private static let color: UInt64 = 1 << 26 - 1, foregroundAt: UInt64 = 8, backgroundAt: UInt64 = 34

  init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  var foreground: Color {
    get { Color(code: word >> Self.foregroundAt) }
    set { word = word & ~(Self.color << Self.foregroundAt) | newValue.code << Self.foregroundAt }
  }
  var background: Color {
    get { Color(code: word >> Self.backgroundAt) }
    set { word = word & ~(Self.color << Self.backgroundAt) | newValue.code << Self.backgroundAt }
  }
  var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: word)) }
    set { word = word & ~0xFF | UInt64(newValue.rawValue) }
  }

  /// This style with another one laid over it.
  func with(_ patch: StylePatch) -> Style {
    var s = self
    if let c = patch.foreground { s.foreground = c }
    if let c = patch.background { s.background = c }
    s.attributes = s.attributes.union(patch.add).subtracting(patch.remove)
    return s
  }
}

/// What a theme says of one role: only what it names changes.
nonisolated struct StylePatch: Hashable, Sendable {
  var foreground: Color?
  var background: Color?
  var add: Style.Attributes = []
  var remove: Style.Attributes = []

  /// Fills what this one leaves open from another.
  func over(_ below: StylePatch) -> StylePatch {
    StylePatch(
      foreground: foreground ?? below.foreground, background: background ?? below.background,
      add: add.union(below.add.subtracting(remove)), remove: remove.union(below.remove.subtracting(add)))
  }
}
