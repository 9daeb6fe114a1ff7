/// A colour as themes name it; `Terminal` maps it to what the screen can show.
nonisolated enum Color: Hashable, Sendable {
  case standard
  /// One of the terminal's own colours, 0–15, or of the 256.
  case index(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell looks.
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
  var foreground = Color.standard
  var background = Color.standard
  var attributes: Attributes = []

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
