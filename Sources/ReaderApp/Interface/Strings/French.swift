import Reader

extension Strings {
  nonisolated static let french = Strings(
    code: "fr", dispatches: "Dépêches", dispatch: "Dépêche", text: "Texte", facts: "Faits",
    speakers: "Locuteurs",
    persons: "Personnes", places: "Lieux", organizations: "Organisations", others: "Autres",
    timeline: "Chronologie",
    figures: "Chiffres", relations: "Relations", thisSentence: "Dans cette phrase", by: "Par ",
    unsureMark: " «\u{A0}?\u{A0}»",
    negatedMark: "non\u{A0}: ", noSpeaker: "locuteur non identifié", nothingHere: "Rien dans cette phrase.",
    noDispatch: "Aucune dépêche.", noText: "Cette dépêche n’a pas de texte.", reading: "Lecture…",
    tooSmall: "Fenêtre trop petite",
    hiddenCharacters: "caractères invisibles", caption: "Légende\u{A0}: ",
    hints: [
      (.help, "aide"), (.filterSpeaker, "locuteur"), (.search, "chercher"), (.nextFound, "citation"),
      (.quit, "quitter"),
    ],
    backWord: "revenir", nothingMatches: "Rien ne correspond.",
    version: { "Version \($0)" }, urgency: { "Urgence \($0)" }, quoted: { "«\u{A0}\($0)\u{A0}»" },
    date: { Dates.long($0, dates) }, shortDate: { Dates.short($0, dates) },
    figureKind: { figures($0) }, factKind: { facts($0) },
    modality: {
      switch $0 {
      case .asserted: ""
      case .reported: "selon\u{A0}: "
      case .planned: "prévu\u{A0}: "
      case .conditional: "conditionnel\u{A0}: "
      }
    },
    noteKind: { notes($0) }, quoteCount: { plural($0, "citation") }, dispatchCount: { plural($0, "dépêche") },
    progress: { read, found in "lecture \(read)/\(found)" },
    quotePlace: { "citation \($0)/\($1)" }, ofCount: { "\($0) sur \($1)" },
    searchPrompt: "Chercher\u{A0}: ", pipePrompt: "Envoyer à la commande\u{A0}: ",
    filterTitle: "Filtrer par locuteur",
    paletteTitle: "Commandes", helpTitle: "Aide", themeTitle: "Thèmes",
    filterChip: { "Locuteur\u{A0}: \($0)" }, helpFoot: "/ chercher · Entrée exécuter · q fermer",
    noQuote: "Pas de citation ici.", noMoreQuotes: "Pas d’autre citation.",
    noEntity: "Pas de nom ici.", noFurther: "Rien de plus dans ce sens.", noJump: "Pas d’autre étape.",
    noSearch: "Aucune recherche en cours.", notFound: { "Introuvable\u{A0}: \($0)" },
    copied: { "Copié (\(plural($0, "caractère")))." }, noSpeakers: "Aucun locuteur pour l’instant.",
    changes: .french, help: .french, check: .french,
    markedRead: { "\(plural($0, "dépêche")) \($0 < 2 ? "marquée lue" : "marquées lues")." },
    commandFailed: { "Échec de la commande\u{A0}: \($0)" }, returnKey: "Entrée pour revenir… ",
    countPrefix: "×",
    problem: { problem($0) }, groupName: { groups($0) }, sentence: { frenchSentence($0) },
    attribution: { quote, speaker, role, source in
      let who = [speaker, role].compactMap { $0 }.joined(separator: ", ")
      let from = source.joined(separator: ", ")
      let rest = [who, from].filter { !$0.isEmpty }.joined(separator: ", ")
      return "«\u{A0}\(quote)\u{A0}»" + (rest.isEmpty ? "" : " — \(rest)")
    },
    plainQuote: { place, of, speaker in
      "Citation \(place) sur \(of), \(speaker ?? "locuteur non identifié")\u{A0}:"
    },
    keyNames: [
      "Enter": "Entrée", "Esc": "Échap", "Space": "Espace", "Backspace": "Retour", "Insert": "Inser",
      "Delete": "Suppr", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Home": "Début", "End": "Fin",
      "PageUp": "PagePréc", "PageDown": "PageSuiv", "shift": "maj",
    ])

  private nonisolated static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]

  private nonisolated static let dates = Dates.Form(
    months: months, long: { "\($0 == 1 ? "1er" : String($0)) \($1) \($2)" }, short: { "\($0)/\($1)/\($2)" },
    time: { " à \($0.hasPrefix("0") ? String($0.dropFirst()) : $0)h\($1)" }, decade: { "années \($0)" })

  /// In French, zero and one are singular.
  private nonisolated static func plural(_ n: Int, _ word: String) -> String {
    "\(n) \(word)\(n < 2 ? "" : "s")"
  }

  private nonisolated static func figures(_ kind: Figure.Kind) -> String {
    switch kind {
    case .money: "somme"
    case .percent: "taux"
    case .toll: "bilan"
    case .count: "nombre"
    case .measure: "mesure"
    case .score: "score"
    }
  }

  private nonisolated static func facts(_ kind: Fact.Kind) -> String {
    switch kind {
    case .event: "fait"
    case .position: "position"
    case .plan: "projet"
    case .role: "fonction"
    case .relation: "lien"
    case .toll: "bilan"
    }
  }

  private nonisolated static func notes(_ kind: Note.Kind) -> String {
    switch kind {
    case .addition: "ajout"
    case .update: "mise à jour"
    case .correction: "correction"
    case .clarification: "précision"
    case .repeat: "répétition"
    case .refile: "réédition"
    case .kill: "ANNULATION"
    case .embargo: "embargo"
    case .other: "note"
    }
  }

  private nonisolated static func groups(_ group: Action.Group) -> String {
    switch group {
    case .moving: "Se déplacer"
    case .panes: "Volets"
    case .reading: "Lire"
    case .finding: "Trouver"
    case .working: "Travailler"
    case .facts: "Faits"
    case .page: "Mise en page"
    case .program: "Programme"
    }
  }

  private nonisolated static func problem(_ p: ConfigProblem) -> String {
    let place = p.place + "\u{A0}: "
    switch p.what {
    case .syntax(let text): return place + "syntaxe\u{A0}: " + text
    case .badKey(let key): return place + "touche inconnue «\u{A0}\(key)\u{A0}»"
    case .badColor(let word): return place + "ni couleur ni attribut\u{A0}: «\u{A0}\(word)\u{A0}»"
    case .wrongType(let name, let expected): return place + "«\u{A0}\(name)\u{A0}» attend \(expected)"
    case .loop(let name): return place + "le thème «\u{A0}\(name)\u{A0}» hérite de lui-même"
    case .unreadable(let text): return place + text
    case .unknown(let word, let allowed):
      let near =
        Nearest.name(to: word, among: allowed).map { " (vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?)" }
        ?? ""
      return place + "valeur inconnue «\u{A0}\(word)\u{A0}»\(near)\u{202F}; valeurs admises\u{A0}: "
        + allowed.joined(separator: ", ")
    }
  }
}
