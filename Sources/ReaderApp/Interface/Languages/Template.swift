/// Texts with holes: `{name}`. Braces around anything else are braces.
nonisolated enum Template {
  static func filled(_ text: String, _ value: (Substring) -> String?) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      out += rest[..<open]
      if let hole = hole(rest[open...]), let value = value(hole) {
        out += value
        rest = rest[hole.endIndex...].dropFirst()
      } else {
        out += "{"
        rest = rest[rest.index(after: open)...]
      }
    }
    return out + rest
  }

  /// A text whose holes were found once, for what is filled in row by row.
  nonisolated struct Form: Sendable {
    private var pieces: [(before: String, hole: String)] = []
    private var end = ""

    init(_ text: String) {
      // What stands between the holes, and the holes, in turn.
      var holes: [String] = []
      let rest = Template.filled(text) { hole in
        holes.append(String(hole))
        return "\u{0}"
      }.split(separator: "\u{0}", omittingEmptySubsequences: false).map(String.init)
      pieces = zip(rest, holes).map { ($0, $1) }
      end = rest.count > holes.count ? rest[holes.count] : ""
    }

    func filled(_ value: (String) -> String) -> String {
      var out = ""
      for piece in pieces {
        out += piece.before
        out += value(piece.hole)
      }
      out += end
      return out
    }
  }

  /// The names of the holes, in their order.
  static func holes(in text: String) -> [String] {
    var found: [String] = []
    _ = filled(text) { hole in
      found.append(String(hole))
      return ""
    }
    return found
  }

  /// The name behind an opening brace.
  private static func hole(_ text: Substring) -> Substring? {
    let inner = text.dropFirst()
    guard let end = inner.utf8.firstIndex(where: { !isNamePart($0) }), end > inner.startIndex,
      inner.utf8[end] == UInt8(ascii: "}")
    else { return nil }
    return inner[..<end]
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
