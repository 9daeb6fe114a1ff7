/// A key as the keyboard gives it.
nonisolated struct Key: Hashable, Sendable {
  nonisolated enum Base: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, tab, escape, backspace, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }
  nonisolated struct Modifiers: OptionSet, Hashable, Sendable {
    var rawValue: UInt8
    static let control = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let shift = Modifiers(rawValue: 4)
  }
  var base: Base
  var modifiers: Modifiers = []

  init(_ base: Base, _ modifiers: Modifiers = []) {
    self.base = base
    self.modifiers = modifiers
  }

  /// The character that the key writes, for prompts.
  var typed: Unicode.Scalar? {
    if case .character(let c) = base, modifiers.isEmpty { return c }
    return nil
  }
}

/// Names of keys, as `keys.toml` writes them and help shows them: `j`, `Enter`, `ctrl-d`, `alt-x`, `shift-Tab`, `F1`.
nonisolated extension Key {
  static let names: [(String, Base)] = [
    ("Enter", .enter), ("Tab", .tab), ("Esc", .escape), ("Space", .character(" ")), ("Backspace", .backspace),
    ("Insert", .insert), ("Delete", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right),
    ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]
  /// What languages have words for.
  static var words: [String] { names.map(\.0) + prefixes.map { String($0.0.dropLast()) } }
  private static let prefixes: [(String, Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  init?(name: String) {
    var rest = name[...]
    var modifiers: Modifiers = []
    while let (prefix, m) = Self.prefixes.first(where: {
      rest.lowercased().hasPrefix($0.0) && rest.count > $0.0.count
    }) {
      modifiers.insert(m)
      rest = rest.dropFirst(prefix.count)
    }
    let scalars = rest.unicodeScalars
    if scalars.count == 1, let only = scalars.first, only.value > 0x20, only.value != 0x7F {
      self.init(.character(only), modifiers)
    } else if let (_, base) = Self.names.first(where: { $0.0.lowercased() == rest.lowercased() }) {
      self.init(base, modifiers)
    } else if rest.lowercased().hasPrefix("f"), let n = Int(rest.dropFirst()), (1...12).contains(n) {
      self.init(.function(n), modifiers)
    } else {
      return nil
    }
  }

  var name: String {
    let start = Self.prefixes.filter { modifiers.contains($0.1) }.map(\.0).joined()
    if let named = Self.names.first(where: { $0.1 == base }) { return start + named.0 }
    switch base {
    case .character(let c): return start + String(Character(c))
    case .function(let n): return start + "F\(n)"
    default: return start
    }
  }

  /// The keys of a sequence: `] p`, or one key alone.
  static func sequence(_ names: String) -> [Key]? {
    var keys: [Key] = []
    for name in names.split(separator: " ") {
      guard let key = Key(name: String(name)) else { return nil }
      keys.append(key)
    }
    return keys.isEmpty ? nil : keys
  }
}
