/// Words for what the reader changes, puts right, compares and takes along.
nonisolated struct ChangeStrings: Sendable {
  var nothingToUndo: String
  var nothingToRedo: String
  var undone: String
  var redone: String
  var anotherSpeaker: String
  var correctTitle: String
  var corrected: @Sendable (String) -> String
  var notQuoteAnyMore: String
  var sameTitle: @Sendable (String) -> String
  var joined: @Sendable (_ other: String, _ name: String) -> String
  var similarChip: @Sendable (String) -> String
  var noOlderVersion: String
  var versionsTitle: String
  var newsCount: @Sendable (_ new: Int, _ changed: Int, _ gone: Int) -> String
  var before: @Sendable (String) -> String
  var newSentence: String
  var factsPrompt: String
  var speakerPrompt: String
  var exportPrompt: String
  var exportTitle: String
  var exportList: @Sendable (Int) -> String
  var tableForm: @Sendable (FactsTable.Form) -> String
  var factsOrder: @Sendable (FactsArrangement.Order) -> String
  var copyFactsTitle: @Sendable (String?) -> String
  var tooLong: String
  var written: @Sendable (String) -> String
  var notWritten: @Sendable (String) -> String
  var reloaded: String
  var noDates: String
  var hitWord: String
  var marked: @Sendable (Bool) -> String
  var readState: @Sendable (Bool) -> String
  var undoHint: @Sendable (_ key: String) -> String
  var exportForm: @Sendable (_ what: String, _ form: String) -> String
  var noSuchKey: @Sendable (_ key: String, _ help: String) -> String
  /// What was taken back or done again: marks of how many dispatches, or a correction.
  var undoneMarks: @Sendable (_ isUndo: Bool, _ count: Int, _ title: String?) -> String
  var daysTitle: String
  var nothingSimilar: String
  /// That the next quote stands in another dispatch.
  var wentOn: @Sendable (_ isForward: Bool) -> String
  var storyChip: String
  var pipeJSONPrompt: String
  /// Of a file with very many dispatches only the first are analysed.
  var partAnalysed: @Sendable (_ analysed: Int, _ all: Int) -> String
}

extension ChangeStrings {
  nonisolated static let french = ChangeStrings(
    nothingToUndo: "Rien à annuler.", nothingToRedo: "Rien à rétablir.", undone: "Annulé.",
    redone: "Rétabli.",
    anotherSpeaker: "Quelqu’un d’autre…", correctTitle: "Cette citation est de",
    corrected: { "Citation attribuée à \($0)." }, notQuoteAnyMore: "Ce n’est plus une citation.",
    sameTitle: { "\($0) est aussi" }, joined: { "\($0) et \($1) ne font qu’un." },
    similarChip: { "Avec\u{A0}: \($0)" }, noOlderVersion: "Pas d’autre version de cette dépêche.",
    versionsTitle: "Versions",
    newsCount: { new, changed, gone in
      if new + changed + gone == 0 { return "Rien de nouveau depuis la version précédente." }
      func n(_ count: Int, _ one: String, _ many: String) -> String? {
        count == 0 ? nil : "\(count) \(count < 2 ? one : many)"
      }
      let parts = [
        n(new, "phrase nouvelle", "phrases nouvelles"),
        n(changed, new > 0 ? "changée" : "phrase changée", new > 0 ? "changées" : "phrases changées"),
        n(
          gone, new + changed > 0 ? "supprimée" : "phrase supprimée",
          new + changed > 0 ? "supprimées" : "phrases supprimées"),
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    before: { "Avant\u{A0}: \($0)" }, newSentence: "Phrase nouvelle.", factsPrompt: "Faits avec\u{A0}: ",
    speakerPrompt: "Locuteur\u{A0}: ", exportPrompt: "Enregistrer sous\u{A0}: ", exportTitle: "Exporter",
    exportList: { "Liste affichée (\($0) \($0 < 2 ? "dépêche" : "dépêches"), TSV)" },
    tableForm: {
      switch $0 {
      case .markdown: "tableau Markdown"
      case .tsv: "colonnes séparées par des tabulations (TSV)"
      case .json: "JSON"
      }
    },
    factsOrder: {
      switch $0 {
      case .text: "Faits dans l’ordre du texte."
      case .count: "Faits par nombre de mentions."
      case .name: "Faits par ordre alphabétique."
      }
    },
    copyFactsTitle: { $0.map { "Copier\u{A0}: \($0)" } ?? "Copier les faits" },
    tooLong: "Trop long pour le presse-papiers.", written: { "Enregistré\u{A0}: \($0)" },
    notWritten: { "Enregistrement impossible\u{A0}: \($0)" }, reloaded: "Configuration relue.",
    noDates: "Aucune date dans cette liste.", hitWord: "occurrence",
    marked: { $0 ? "Dépêche marquée." : "Marque ôtée." },
    readState: { $0 ? "Dépêche lue." : "Dépêche à lire." }, undoHint: { "(\($0)\u{A0}: annuler)" },
    exportForm: { "\($0)\u{A0}: \($1)" },
    noSuchKey: { "La touche \($0) ne fait rien ici (\($1)\u{A0}: aide)." },
    undoneMarks: { isUndo, count, title in
      let what = title.map { "marques de «\u{A0}\($0)\u{A0}»" } ?? "marques de \(count) dépêches"
      return (isUndo ? "Annulé\u{A0}: " : "Rétabli\u{A0}: ") + what
    }, daysTitle: "Citations par jour",
    nothingSimilar: "Aucune autre dépêche sur ce sujet.",
    wentOn: { $0 ? "Dépêche suivante" : "Dépêche précédente" }, storyChip: "Même sujet",
    pipeJSONPrompt: "Envoyer le JSON à la commande\u{A0}: ",
    partAnalysed: {
      "\($0) dépêches analysées sur \($1)\u{A0}; les autres le sont quand on les regarde, toutes par depeche import."
    })

  nonisolated static let english = ChangeStrings(
    nothingToUndo: "Nothing to undo.", nothingToRedo: "Nothing to redo.", undone: "Undone.",
    redone: "Redone.",
    anotherSpeaker: "Somebody else…", correctTitle: "This quote is by",
    corrected: { "The quote is now by \($0)." },
    notQuoteAnyMore: "This is no quote any more.", sameTitle: { "\($0) is also" },
    joined: { "\($0) and \($1) are one person now." }, similarChip: { "With: \($0)" },
    noOlderVersion: "There is no other version of this dispatch.", versionsTitle: "Versions",
    newsCount: { new, changed, gone in
      if new + changed + gone == 0 { return "Nothing new since the version before." }
      let parts = [
        new == 0 ? nil : "\(new) new \(new == 1 ? "sentence" : "sentences")",
        changed == 0 ? nil : "\(changed) changed\(new == 0 ? changed == 1 ? " sentence" : " sentences" : "")",
        gone == 0 ? nil : "\(gone) removed",
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    before: { "Before: \($0)" }, newSentence: "A new sentence.", factsPrompt: "Facts with: ",
    speakerPrompt: "Speaker: ", exportPrompt: "Save as: ", exportTitle: "Export",
    exportList: { "The list (\($0) \($0 == 1 ? "dispatch" : "dispatches"), TSV)" },
    tableForm: {
      switch $0 {
      case .markdown: "Markdown table"
      case .tsv: "columns parted by tabs (TSV)"
      case .json: "JSON"
      }
    },
    factsOrder: {
      switch $0 {
      case .text: "Facts in the order of the text."
      case .count: "Facts by number of mentions."
      case .name: "Facts by name."
      }
    },
    copyFactsTitle: { $0.map { "Copy: \($0)" } ?? "Copy the facts" }, tooLong: "Too long for the clipboard.",
    written: { "Saved: \($0)" }, notWritten: { "Could not be saved: \($0)" },
    reloaded: "Configuration read anew.", noDates: "No dates in this list.", hitWord: "hit",
    marked: { $0 ? "Marked." : "Mark taken off." }, readState: { $0 ? "Read." : "Unread." },
    undoHint: { "(\($0): undo)" }, exportForm: { "\($0): \($1)" },
    noSuchKey: { "\($0) does nothing here (\($1): help)." },
    undoneMarks: { isUndo, count, title in
      (isUndo ? "Undone: " : "Redone: ") + "marks of " + (title.map { "“\($0)”" } ?? "\(count) dispatches")
    }, daysTitle: "Quotes by day",
    nothingSimilar: "No other dispatch on this story.",
    wentOn: { $0 ? "Next dispatch" : "Previous dispatch" }, storyChip: "Same story",
    pipeJSONPrompt: "Send JSON to command: ",
    partAnalysed: {
      "\($0) of \($1) dispatches analysed; others when you look at them, all of them by depeche import."
    })
}
