import Reader

extension Strings {
  nonisolated static let english = Strings(
    code: "en", dispatches: "Dispatches", dispatch: "Dispatch", text: "Text", facts: "Facts",
    speakers: "Speakers",
    persons: "People", places: "Places", organizations: "Organizations", others: "Other",
    timeline: "Timeline",
    figures: "Figures", relations: "Relations", thisSentence: "In this sentence", by: "By ",
    unsureMark: " “?”",
    negatedMark: "not: ", noSpeaker: "speaker not known", nothingHere: "Nothing in this sentence.",
    noDispatch: "No dispatch.", noText: "This dispatch has no text.", reading: "Reading…",
    tooSmall: "Window too small",
    hiddenCharacters: "invisible characters", caption: "Caption: ",
    hints: [
      (.help, "help"), (.filterSpeaker, "speaker"), (.search, "search"), (.nextFound, "quote"),
      (.quit, "quit"),
    ],
    backWord: "back", nothingMatches: "Nothing matches.",
    version: { "Version \($0)" }, urgency: { "Urgency \($0)" }, quoted: { "“\($0)”" },
    date: { Dates.long($0, dates) }, shortDate: { Dates.short($0, dates) },
    figureKind: { $0.rawValue }, factKind: { $0.rawValue },
    modality: { $0 == .asserted ? "" : "\($0.rawValue): " },
    noteKind: { $0 == .kill ? "KILL" : $0.rawValue }, quoteCount: { plural($0, "quote", "quotes") },
    dispatchCount: { plural($0, "dispatch", "dispatches") },
    progress: { read, found in "reading \(read)/\(found)" },
    quotePlace: { "quote \($0)/\($1)" }, ofCount: { "\($0) of \($1)" },
    searchPrompt: "Search: ", pipePrompt: "Send to command: ", filterTitle: "Filter by speaker",
    paletteTitle: "Commands", helpTitle: "Help", themeTitle: "Themes",
    filterChip: { "Speaker: \($0)" }, helpFoot: "/ search · Enter run · q close",
    noQuote: "No quote here.", noMoreQuotes: "No further quote.",
    noEntity: "No name here.", noFurther: "Nothing further that way.", noJump: "No further place.",
    noSearch: "Nothing is being searched for.", notFound: { "Not found: \($0)" },
    copied: { "Copied (\(plural($0, "character", "characters")))." }, noSpeakers: "No speakers yet.",
    changes: .english, help: .english, check: .english,
    markedRead: { "\(plural($0, "dispatch", "dispatches")) marked as read." },
    commandFailed: { "The command failed: \($0)" }, returnKey: "Enter to go back… ", countPrefix: "×",
    problem: { problem($0) }, groupName: { groups($0) }, sentence: { englishSentence($0) },
    attribution: { quote, speaker, role, source in
      let who = [speaker, role].compactMap { $0 }.joined(separator: ", ")
      let from = source.joined(separator: ", ")
      let rest = [who, from].filter { !$0.isEmpty }.joined(separator: ", ")
      return "“\(quote)”" + (rest.isEmpty ? "" : " — \(rest)")
    },
    plainQuote: { place, of, speaker in "Quote \(place) of \(of), \(speaker ?? "speaker not known"):" })

  private nonisolated static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private nonisolated static let dates = Dates.Form(
    months: months, long: { "\($0) \($1) \($2)" }, short: { "\($0)/\($1)/\($2)" }, time: { ", \($0):\($1)" },
    decade: { "\($0)s" })

  private nonisolated static func plural(_ n: Int, _ one: String, _ many: String) -> String {
    "\(n) \(n == 1 ? one : many)"
  }

  private nonisolated static func groups(_ group: Action.Group) -> String {
    switch group {
    case .moving: "Moving"
    case .panes: "Panes"
    case .reading: "Reading"
    case .finding: "Finding"
    case .working: "Working"
    case .facts: "Facts"
    case .page: "Page"
    case .program: "Program"
    }
  }

  private nonisolated static func problem(_ p: ConfigProblem) -> String {
    let place = p.place + ": "
    switch p.what {
    case .syntax(let text): return place + "syntax: " + text
    case .badKey(let key): return place + "no such key “\(key)”"
    case .badColor(let word): return place + "neither colour nor attribute: “\(word)”"
    case .wrongType(let name, let expected): return place + "“\(name)” wants \(expected)"
    case .loop(let name): return place + "theme “\(name)” inherits from itself"
    case .unreadable(let text): return place + text
    case .unknown(let word, let allowed):
      let near = Nearest.name(to: word, among: allowed).map { " (did you mean “\($0)”?)" } ?? ""
      return place + "unknown “\(word)”\(near); allowed: " + allowed.joined(separator: ", ")
    }
  }
}
