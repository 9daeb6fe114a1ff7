import Glibc
import Reader

/// Output as lines, for pipes and for terminals that cannot do more.
nonisolated enum PlainList {
  /// The list, one dispatch a line: date, agency, number of quotes, headline, path, parted by tabs.
  static func list(_ paths: [String]) -> Int32 {
    var walker = Walker(paths: paths)
    let analyzer = Analyzer()
    var status: Int32 = 0
    let isTerminal = isatty(1) == 1
    while !walker.isDone {
      for path in walker.next(256) {
        switch Library.read(path) {
        case .failure(let problem):
          complain(Safety.line(HelpLanguage.strings.told(problem)), prefix: false)
          status = 1
        case .success(let sources):
          for source in sources {
            let document = Document(analyzer.analyze(source))
            guard write(line(Summary(document), source.path, isSafe: isTerminal) + "\n") else {
              return status
            }
          }
        }
      }
    }
    return status
  }

  private static func line(_ s: Summary, _ path: String, isSafe: Bool) -> String {
    // Tabs and line ends inside a member would break the columns in a pipe as well.
    let members = [s.date ?? "", s.agency ?? "", String(s.quotes), s.title, path]
    return members.map { member in
      isSafe ? Safety.line(member) : member.split { $0 == "\t" || $0.isNewline }.joined(separator: " ")
    }.joined(separator: "\t")
  }

  /// False when nobody reads any more.
  @discardableResult
  static func write(_ text: String, to file: Int32 = 1) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if n < 0, errno == EINTR { continue }
      if n <= 0 { return false }
      bytes = bytes.dropFirst(n)
    }
    return true
  }

  static func complain(_ message: String, prefix: Bool = true) {
    write((prefix ? "depeche: " : "") + message + "\n", to: 2)
  }
}
