import Reader

/// Lines of the facts as a table for other programs.
nonisolated enum FactsTable {
  nonisolated enum Form: String, CaseIterable, Sendable { case markdown, tsv, json }

  private struct Row {
    var section: String
    var text: String
    var right: String
    var span: Span?
  }

  static func render(_ rows: [FactRow], _ form: Form, _ document: Document) -> String {
    var found: [Row] = []
    var section = ""
    for row in rows {
      switch row.kind {
      case .section: section = row.text
      case .blank: break
      case .entry, .detail:
        let text = clean(row.text)
        found.append(Row(section: section, text: text, right: clean(row.right), span: row.spans.first))
      }
    }
    switch form {
    case .markdown: return markdown(found)
    case .tsv: return found.map { "\($0.section)\t\($0.text)\t\($0.right)\n" }.joined()
    case .json: return json(found, document)
    }
  }

  private static func clean(_ text: String) -> String {
    Safety.line(text).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  private static func markdown(_ rows: [Row]) -> String {
    func cell(_ text: String) -> String {
      var out = ""
      for c in text {
        if "\\|*_`<[".contains(c) { out += "\\" }
        out.append(c)
      }
      return out
    }
    var out = ""
    for (i, row) in rows.enumerated() {
      if i == 0 || rows[i - 1].section != row.section {
        out += (i == 0 ? "" : "\n") + "| \(cell(row.section)) | |\n| --- | --- |\n"
      }
      out += "| \(cell(row.text)) | \(cell(row.right)) |\n"
    }
    return out
  }

  /// Offsets count code points, as everywhere in the JSON of this program.
  private static func json(_ rows: [Row], _ document: Document) -> String {
    let lines = rows.map { row in
      var members = [("section", row.section), ("text", row.text), ("value", row.right)]
        .filter { !$0.1.isEmpty }.map { "\"\($0.0)\":\(quoted($0.1))" }
      if let span = row.span {
        let start = count(document.bytes, to: Int(span.start))
        members.append("\"span\":[\(start),\(start + document.words(span).unicodeScalars.count)]")
      }
      return "{" + members.joined(separator: ",") + "}"
    }
    return "[" + lines.joined(separator: ",\n") + "]\n"
  }

  private static func count(_ bytes: [UInt8], to end: Int) -> Int {
    bytes.prefix(max(0, end)).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for s in text.unicodeScalars {
      switch s {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      default: out.unicodeScalars.append(s.value < 0x20 ? " " : s)
      }
    }
    return out + "\""
  }
}
