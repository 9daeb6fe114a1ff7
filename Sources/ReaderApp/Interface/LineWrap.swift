import Glibc

/// Lines as wide as the terminal, broken at blanks.
nonisolated enum LineWrap {
  /// A text for standard output, as it is where that is no terminal.
  static func wrapped(_ text: String) -> String {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return text }
    return wrapped(text, width: Int(size.ws_col))
  }

  static func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard Width.of(String(line)) > width else { return String(line) }
      var rows: [String] = []
      var used = 0
      for word in line.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
        let columns = Width.of(word)
        if !rows.isEmpty, used + 1 + columns <= width {
          rows[rows.count - 1] += " " + word
          used += 1 + columns
        } else {
          rows.append(word)
          used = columns
        }
      }
      return rows.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
