import Reader

/// What could not be read, in the words of the interface; the analysis speaks English.
nonisolated extension Strings {
  func trouble(_ p: Problem) -> String {
    let words = words(p)
    guard code == "fr" else { return words }
    return p.line.map { "\(words) (ligne \($0))" } ?? words
  }

  /// The file and what is wrong with it.
  func troubleWithPath(_ p: Problem) -> String {
    let place = code == "fr" ? p.path : p.line.map { "\(p.path):\($0)" } ?? p.path
    return Safety.line(place) + (code == "fr" ? "\u{A0}: " : ": ") + trouble(p)
  }

  /// `path:line: message`, as other programs find it.
  func told(_ p: Problem) -> String {
    (p.line.map { "\(p.path):\($0)" } ?? p.path) + ": " + words(p)
  }

  func words(_ p: Problem) -> String {
    guard code == "fr" else { return p.message }
    return Self.frenchTroubles.line(p.message) ?? Self.frenchCodes[p.code] ?? p.message
  }

  private static let frenchCodes = [
    "not-found": "fichier introuvable", "unreadable": "lecture impossible", "not-a-file": "pas un fichier",
    "empty": "aucune dépêche", "no-dispatch": "aucune dépêche", "no-text": "aucun texte",
    "truncated": "fichier tronqué", "bad-record": "enregistrement abîmé", "too-long": "trop long",
    "too-deep": "imbrication trop profonde", "too-large": "fichier trop gros",
    "not-an-object": "pas un objet JSON", "bad-json": "JSON mal formé", "bad-archive": "archive abîmée",
    "bad-encoding": "codage des caractères inconnu", "encrypted": "archive chiffrée",
    "bomb": "archive qui se décompresse sans fin", "gone": "fichier disparu",
    "not-parsed": "pas une ligne de «\u{A0}depeche parse\u{A0}»",
  ]
}
