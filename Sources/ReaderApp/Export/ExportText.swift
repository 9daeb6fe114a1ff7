import Reader

/// Pieces that several export formats share.
nonisolated enum ExportText {
  /// The paragraphs of the running text, blanks and line breaks within them as one space.
  static func paragraphs(_ d: Dispatch) -> [(role: Paragraph.Role, text: String)] {
    d.paragraphs.map { ($0.role, d.line($0.span)) }.filter { !$0.text.isEmpty }
  }

  /// `Reuters, Washington, 2019-07-16`
  static func provenance(_ d: Dispatch) -> String {
    [d.dateline?.agency, d.dateline?.places.joined(separator: "/"), d.date.map { String($0.prefix(16)) }]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  static func speaker(_ q: Quote, in d: Dispatch) -> String? {
    guard let s = q.speaker, d.entities.indices.contains(s) else { return nil }
    let e = d.entities[s]
    return e.roles.first.map { "\(e.name), \($0)" } ?? e.name
  }

  /// Escapes for XML and HTML; characters that XML forbids become U+FFFD.
  static func escaped(_ s: String) -> String {
    var out = ""
    for u in s.unicodeScalars {
      switch u {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(u)
      default:
        let isForbidden = u.value < 0x20 || (0x7F...0x9F).contains(u.value) || u.value & 0xFFFE == 0xFFFE
        out.unicodeScalars.append(isForbidden ? "\u{FFFD}" : u)
      }
    }
    return out
  }
}
