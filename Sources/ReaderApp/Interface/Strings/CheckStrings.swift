import Reader

/// The words of `depeche check`.
nonisolated struct CheckStrings: Sendable {
  var notRead: String
  /// What was passed over, by its kind: `picture`.
  var skipped: @Sendable (String) -> String
  var severity: @Sendable (Problem.Severity) -> String
  var totals: @Sendable (_ files: Int, _ dispatches: Int, _ errors: Int, _ warnings: Int) -> String

  static let english = CheckStrings(
    notRead: "not read", skipped: { "skipped (\($0))" }, severity: { $0.rawValue },
    totals: { files, dispatches, errors, warnings in
      func count(_ n: Int, _ one: String, _ many: String) -> String { "\(n) \(n == 1 ? one : many)" }
      return [
        count(files, "file", "files"), count(dispatches, "dispatch", "dispatches"),
        count(errors, "error", "errors"), count(warnings, "warning", "warnings"),
      ].joined(separator: ", ")
    })

  static let french = CheckStrings(
    notRead: "non lu", skipped: { "ignoré (\(kinds[$0] ?? $0))" },
    severity: { $0 == .error ? "erreur" : "avertissement" },
    totals: { files, dispatches, errors, warnings in
      let counts = [
        (files, "fichier"), (dispatches, "dépêche"), (errors, "erreur"), (warnings, "avertissement"),
      ]
      return counts.map { "\($0) \($1)\($0 < 2 ? "" : "s")" }.joined(separator: ", ")
    })

  private static let kinds = [
    "picture": "image", "sound": "son", "video": "vidéo", "program": "programme",
    "database": "base de données", "binary": "binaire",
  ]
}
