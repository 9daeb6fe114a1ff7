import CNcurses
import Foundation

/// Prints rows: a table that fits the terminal for people; JSON Lines, CSV or Markdown for the rest.
nonisolated struct RowPrinter {
  let columns: [String]
  /// The column that takes what room is left.
  let flexible: Int
  let hiddenInTable: Set<Int>
  /// Words to set off in the table, folded.
  let marked: [String]

  func print(_ rows: [[String]], _ format: RowFormat?) {
    var out = ""
    switch format {
    case .json: for row in rows { out += json(row) + "\n" }
    case .csv:
      out += columns.joined(separator: ",") + "\r\n"
      for row in rows { out += row.map(csv).joined(separator: ",") + "\r\n" }
    case .markdown:
      out += "| " + columns.joined(separator: " | ") + " |\n|" + columns.map { _ in " --- |" }.joined() + "\n"
      for row in rows { out += "| " + row.map(markdown).joined(separator: " | ") + " |\n" }
    case nil: out = table(rows)
    }
    FileHandle.standardOutput.write(Data(out.utf8))
  }

  private func json(_ row: [String]) -> String {
    let members = zip(columns, row).map { "\"\($0)\":\(JSONText.string($1))" }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func csv(_ cell: String) -> String {
    cell.contains { ",\"\n\r;".contains($0) }
      ? "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : cell
  }

  private func markdown(_ cell: String) -> String {
    Plain.safe(cell).replacingOccurrences(of: "|", with: "\\|")
  }

  private func table(_ rows: [[String]]) -> String {
    let isTerminal = isatty(1) == 1
    let shown = columns.indices.filter { !hiddenInTable.contains($0) }
    let clean = rows.map { row in
      row.map { Plain.safe($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    var widths = columns.indices.map { c in min(28, clean.map { $0[c].count }.max() ?? 0) }
    let others = shown.filter { $0 != flexible }.reduce(0) { $0 + widths[$1] + 2 }
    widths[flexible] = max(20, TerminalWidth.columns - others)
    var out = ""
    for row in clean {
      var line = ""
      for c in shown {
        let cell = row[c].count > widths[c] ? row[c].prefix(widths[c] - 1) + "…" : Substring(row[c])
        let padding = c == shown.last ? "" : String(repeating: " ", count: widths[c] - cell.count + 2)
        line += (c == flexible && isTerminal ? mark(String(cell)) : String(cell)) + padding
      }
      out += line + "\n"
    }
    return out
  }

  /// Sets the words of the query off by bold type.
  private func mark(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      QueryWords.fold(String(word)).contains { marked.contains($0) }
        ? "\u{1B}[1m\(word)\u{1B}[0m" : String(word)
    }.joined(separator: " ")
  }
}

/// The width of the terminal on standard output, 80 where there is none.
nonisolated enum TerminalWidth {
  static var columns: Int {
    if let c = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), c > 0 { return c }
    var size = winsize()
    return ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}

/// A JSON string.
nonisolated enum JSONText {
  static func string(_ s: String) -> String {
    var out = "\""
    for u in s.unicodeScalars {
      switch u {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        let hidden = u.properties.generalCategory == .control || u.properties.generalCategory == .format
        if hidden, u.value <= 0xFFFF {
          let hex = String(u.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          out.unicodeScalars.append(u)
        }
      }
    }
    return out + "\""
  }
}
