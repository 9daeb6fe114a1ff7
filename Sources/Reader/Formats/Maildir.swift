/// A folder of messages as mail programs keep them: `cur` and `new` hold one message a file, `tmp` what is still being
/// written.
enum Maildir {
  static let parts: Set<String> = ["cur", "new", "tmp"]

  static func isMaildir(_ names: [String]) -> Bool { names.contains("cur") && names.contains("new") }

  /// Reads the whole as one unit; `message` makes the intake of a single file.
  static func read(_ folder: String, _ intake: Intake, message: (String) -> Intake) {
    intake.report.format = "maildir"
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for part in ["cur", "new"] {
      guard let names = FolderWalk.names(in: prefix + part) else { continue }
      for name in names where !intake.isStopped {
        let path = prefix + part + "/" + name
        guard FolderWalk.kind(of: path) == .file else { continue }
        let inner = message(path)
        do {
          let input = try Descriptor(path: path).input()
          Detection.read(input, inner)
          if let failure = input.failure { inner.problem(failure.code, failure.message) }
        } catch {
          inner.problem("unreadable", error.reason)
        }
        intake.report.items += inner.report.items
        intake.report.errors += inner.report.errors
        intake.report.warnings += inner.report.warnings
        intake.report.encoding = intake.report.encoding ?? inner.report.encoding
      }
    }
    intake.close()
  }
}
