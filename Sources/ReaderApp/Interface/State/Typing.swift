import Reader

/// The line being typed at the foot: a search, a command.
extension State {
  mutating func typeInPrompt(_ key: Key) {
    if prompt?.purpose == .query, typeInQuery(key) { return }
    guard var p = prompt else { return }
    switch (key.base, key.modifiers) {
    case (.escape, _), (.character("g"), .control), (.character("c"), .control): return cancel(p)
    case (.enter, _): return finish(p)
    case (.tab, _) where p.purpose == .pipe: p.purpose = .pipeJSON
    case (.tab, _) where p.purpose == .pipeJSON: p.purpose = .pipe
    case (.backspace, _):
      if p.text.isEmpty { return cancel(p) }
      p.text.removeLast()
    case (.character("u"), .control): p.text = ""
    case (.character("w"), .control): p.text = Self.withoutLastWord(p.text)
    default:
      guard let c = key.typed, p.text.utf8.count < 1000 else { return }
      p.text.unicodeScalars.append(c)
    }
    prompt = p
    if p.purpose == .search { searchWhileTyping(p) }
    if p.purpose == .facts { factsView.query = p.text }
    if p.purpose == .query { queryTyped() }
  }

  private mutating func cancel(_ p: Prompt) {
    prompt = nil
    if p.purpose == .facts { factsView.query = "" }
    if p.purpose == .query { cancelQuery() }
    guard p.purpose == .search else { return }
    search = nil
    if let origin = p.origin {
      shown.cursor = origin.cursor
      shown.top = origin.top
    }
  }

  private mutating func finish(_ p: Prompt) {
    prompt = nil
    switch p.purpose {
    case .search: finishSearch(p)
    case .facts: factsView.query = p.text
    case .speaker: correctSpeaker(p.text)
    case .export(let what): export(what, to: p.text)
    case .query: finishQuery(p)
    case .tags, .note: label(p)
    case .pipe, .pipeJSON:
      let words = CommandWords.split(p.text)
      guard !words.isEmpty, let document else { return }
      let form = p.purpose == .pipe ? document.dispatch.text : ExportFormat.jsonl.render(document.dispatch)
      effects.append(.pipe(command: words, text: form))
    }
  }

  /// The first hit from where the search began comes into view with every letter.
  private mutating func searchWhileTyping(_ p: Prompt) {
    search = Search(text: p.text)
    guard let document else { return }
    findHits(in: document)
    let origin = p.origin?.cursor ?? 0
    shown.cursor = search?.hit(from: origin, forward: true, including: true)?.lowerBound ?? origin
  }

  private mutating func finishSearch(_ p: Prompt) {
    guard !p.text.isEmpty else {
      search = nil
      return
    }
    guard let hits = search?.hits, !hits.isEmpty else {
      say(strings.notFound(p.text), isError: true)
      return
    }
    let there = shown.cursor
    if let origin = p.origin { shown.cursor = origin.cursor }
    jump(to: there)
    focusBody()
    tellHit()
  }
}

/// A command typed by the reader, as words: blanks part them, quotes and backslashes keep them together.
nonisolated enum CommandWords {
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var quote: Character?
    var isEscaped = false
    for c in text {
      if isEscaped {
        word.append(c)
        isEscaped = false
      } else if c == "\\", quote != "'" {
        isEscaped = true
        isWord = true
      } else if let q = quote {
        if c == q { quote = nil } else { word.append(c) }
      } else if c == "'" || c == "\"" {
        quote = c
        isWord = true
      } else if c == " " || c == "\t" {
        if isWord { words.append(word) }
        word = ""
        isWord = false
      } else {
        word.append(c)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    return words
  }
}
