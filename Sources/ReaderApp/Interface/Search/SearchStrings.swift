/// The words of the archive on the screen, in French and English.
nonisolated struct SearchStrings: Sendable {
  var prompt: String
  var noArchive: String
  var saved: @Sendable (String, Bool) -> String
  var arrived: @Sendable (Int) -> String
  var nothing: String
  /// A name, most often a description, that the archive has no entry for.
  var unknown: @Sendable (String) -> String
  var found: @Sendable (Int, Bool) -> String
  var speakers: String, places: String, organizations: String, timeline: String, queries: String
  var quotes: @Sendable (String) -> String
  var mentions: @Sendable (String) -> String
  var dispatchMark: String
  var noQueries: String
  var savedMark: String
  var tagsPrompt: String, notePrompt: String

  static func of(_ code: String) -> SearchStrings { code == "fr" ? french : english }

  private static let french = SearchStrings(
    prompt: "Requête\u{A0}: ",
    noArchive: "Pas encore d’archive\u{A0}: «\u{A0}depeche import DOSSIER\u{A0}» en crée une.",
    saved: { $1 ? "Requête enregistrée\u{A0}: \($0)" : "Requête retirée\u{A0}: \($0)" },
    arrived: { $0 == 1 ? "⊕ 1 nouvelle dépêche" : "⊕ \(Words.number($0)) nouvelles dépêches" },
    nothing: "Aucune dépêche ne correspond.",
    unknown: { "L’archive ne connaît personne sous le nom «\u{A0}\($0)\u{A0}»." },
    found: { "\(Words.number($0))\($1 ? "" : "+")" },
    speakers: "Locuteurs de l’archive", places: "Lieux de l’archive",
    organizations: "Organisations de l’archive",
    timeline: "Chronologie de la liste", queries: "Requêtes",
    quotes: { "Citations de \($0)" }, mentions: { "Dépêches qui nomment \($0)" },
    dispatchMark: " dép.",
    noQueries: "Aucune requête pour l’instant.", savedMark: "enregistrée",
    tagsPrompt: "Étiquettes\u{A0}: ", notePrompt: "Note\u{A0}: ")

  private static let english = SearchStrings(
    prompt: "Query: ",
    noArchive: "No archive yet: “depeche import FOLDER” makes one.",
    saved: { $1 ? "Query saved: \($0)" : "Query no longer saved: \($0)" },
    arrived: { $0 == 1 ? "⊕ 1 new dispatch" : "⊕ \(Words.number($0)) new dispatches" },
    nothing: "No dispatch matches.", unknown: { "The archive knows nobody as “\($0)”." },
    found: { "\(Words.number($0))\($1 ? "" : "+")" },
    speakers: "Speakers of the archive", places: "Places of the archive",
    organizations: "Organizations of the archive", timeline: "Timeline of the list", queries: "Queries",
    quotes: { "Quotes of \($0)" }, mentions: { "Dispatches that name \($0)" },
    dispatchMark: " disp.",
    noQueries: "No queries yet.", savedMark: "saved",
    tagsPrompt: "Tags: ", notePrompt: "Note: ")
}
