import Reader

/// Corrections as lines with tabs: what it is, the dispatch, the words, the name.
nonisolated enum CorrectionsFile {
  /// `$XDG_DATA_HOME/depeche/corrections.tsv`, or the usual folder in its place.
  static var path: String? {
    if let base = Environment["XDG_DATA_HOME"], base.hasPrefix("/") {
      return base + "/depeche/corrections.tsv"
    }
    return Environment["HOME"].map { $0 + "/.local/share/depeche/corrections.tsv" }
  }

  static func load() -> Corrections {
    path.flatMap { Settings.text(of: $0) }.map(read) ?? Corrections()
  }

  static func read(_ text: String) -> Corrections {
    var found = Corrections()
    for line in text.utf8.split(separator: 0x0A) {
      let members = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      switch (members.first, members.count) {
      case ("speaker", 4): found.add(.speaker(dispatch: members[1], words: members[2], name: members[3]))
      case ("not-a-quote", 3): found.add(.notQuote(dispatch: members[1], words: members[2]))
      case ("same", 3): found.add(.same(name: members[1], other: members[2]))
      default: break
      }
    }
    return found
  }

  static func text(_ corrections: Corrections) -> String {
    corrections.rules.map { line($0) + "\n" }.joined()
  }

  private static func line(_ rule: Corrections.Rule) -> String {
    let members =
      switch rule {
      case .speaker(let dispatch, let words, let name): ["speaker", dispatch, words, name]
      case .notQuote(let dispatch, let words): ["not-a-quote", dispatch, words]
      case .same(let name, let other): ["same", name, other]
      }
    return members.map { member in member.split { $0 == "\t" || $0.isNewline }.joined(separator: " ") }
      .joined(separator: "\t")
  }
}
