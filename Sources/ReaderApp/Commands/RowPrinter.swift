import Foundation
import Reader

/// Prints rows: a table that fits the terminal for people; JSON Lines, CSV or Markdown for the rest.
nonisolated struct RowPrinter {
  struct Columns {
    var names: [String]
    /// The column that takes what room is left.
    var flexible: Int
    var hiddenInTable: Set<Int>
  }
  let columns: Columns
  /// Words to set off in the table, folded.
  let marked: [String]

  func print(_ rows: [[String]], _ format: RowFormat?) {
    var out = ""
    switch format {
    case .json: for row in rows { out += json(row) }
    case .csv:
      out += columns.names.joined(separator: ",") + "\r\n"
      for row in rows { out += row.map(csv).joined(separator: ",") + "\r\n" }
    case .markdown:
      out +=
        "| " + columns.names.joined(separator: " | ") + " |\n|" + columns.names.map { _ in " --- |" }.joined()
        + "\n"
      for row in rows { out += "| " + row.map(markdown).joined(separator: " | ") + " |\n" }
    case nil: out = table(rows)
    }
    FileHandle.standardOutput.write(Data(out.utf8))
  }

  private func json(_ row: [String]) -> String {
    let members = zip(columns.names, row).map { JSONValue.Member($0, .string($1)) }
    return String(decoding: JSONLine.bytes(.object(members)), as: UTF8.self)
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
    let shown = columns.names.indices.filter { !columns.hiddenInTable.contains($0) }
    let clean = rows.map { row in
      row.map { Plain.safe($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
    var widths = columns.names.indices.map { c in min(28, clean.map { $0[c].count }.max() ?? 0) }
    let others = shown.filter { $0 != columns.flexible }.reduce(0) { $0 + widths[$1] + 2 }
    widths[columns.flexible] = max(20, TerminalWidth.columns - others)
    var out = ""
    for row in clean {
      var line = ""
      for c in shown {
        let cell = row[c].count > widths[c] ? row[c].prefix(widths[c] - 1) + "…" : Substring(row[c])
        let padding = c == shown.last ? "" : String(repeating: " ", count: widths[c] - cell.count + 2)
        line += (c == columns.flexible && isTerminal ? mark(String(cell)) : String(cell)) + padding
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
