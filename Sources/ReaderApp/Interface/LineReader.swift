import Glibc
import Reader

/// The program line by line, for screen readers, teletypes and terminals that cannot place a cursor: the keys are the
/// screen's own, each line of them ends with Enter, and what changes is said in words.
struct LineReader {
  private var state: State
  private let analyzer = Analyzer()
  private var said: (number: Int?, quote: Int?, focus: Pane, cursor: Int, fact: Int) = (nil, nil, .list, 0, 0)
  private var saidNews: Int?
  private var saidFilter: State.Filter?
  /// Titles said at once.
  private static let listed = 20
  /// Files that are read in no time.
  private static let quick = 300

  static func run(_ paths: [String], language: String?) -> Int32 {
    var settings = Settings(folder: Settings.folder, language: language)
    let theme = settings.theme(nil, colors: 0)
    let strings = settings.strings
    // All of it is read first, which takes a while; nobody is to think that nothing happens.
    var walker = Walker(paths: paths)
    if walker.next(quick + 1).count > quick { PlainList.write(strings[.reading] + "\n") }
    let (state, problems) = Shot.state(
      paths, width: 80, height: 24, theme: theme, settings: settings, strings: strings)
    for problem in problems { PlainList.complain(Safety.line(strings.told(problem)), prefix: false) }
    var reader = LineReader(state: state)
    reader.list()
    while PlainList.write("> "), let line = readLine() {
      if reader.take(line) { return 0 }
    }
    return 0
  }

  private init(state: State) { self.state = state }

  /// True when the reader leaves. Keys that ask for words take the rest of the line: `f tramontin`, `/ pont`.
  private mutating func take(_ line: String) -> Bool {
    var words = line.split(separator: " ")[...]
    let first = typed(words.popFirst().map(String.init) ?? "Enter")
    if let n = Int(first) {
      state.select(n - 1)
      Shot.press("Enter", &state)
    } else {
      Shot.press(first, &state)
      // `c s`, `] q`: keys of which the first one waits for another.
      while !state.keys.isEmpty, let next = words.popFirst() { Shot.press(typed(String(next)), &state) }
      if state.picker?.purpose == .help {
        help()
      } else if state.prompt != nil || state.picker != nil {
        if words.isEmpty, state.picker != nil { choices() } else { type(words.joined(separator: " ")) }
      }
    }
    if state.effects.contains(.quit) { return true }
    for case .copy(let text) in state.effects { say(text) }
    state.effects = []
    tell()
    return false
  }

  /// A key by the name that `keys.toml` has for it.
  private func typed(_ word: String) -> String {
    state.strings.keyNamed(word) ?? word
  }

  private mutating func type(_ text: String) {
    for c in text.unicodeScalars { state.update(.key(Key(.character(c)))) }
    // On a screen the empty list says it.
    if state.picker?.rows.isEmpty == true {
      say(state.strings[.nothingMatches])
      Shot.press("Esc", &state)
    } else {
      Shot.press("Enter", &state)
    }
  }

  private func say(_ text: String) { PlainList.write(LineWrap.wrapped(Safety.lines(text)) + "\n") }

  private func list() {
    say(state.strings.count(.dispatchCount, state.visible.count))
    let end = min(state.visible.count, state.listTop + Self.listed)
    for place in state.listTop..<end { say(row(place)) }
    if end < state.visible.count { say("… " + state.strings.ofCount(end, state.visible.count)) }
  }

  private func row(_ place: Int) -> String {
    let item = state.items[state.visible[place]]
    let s = item.summary
    let note = s?.note.flatMap { $0.kind == .kill ? nil : state.strings.label($0) }
    let rest = [
      s?.date.map(state.strings.date), s?.agency, note, s.map { state.strings.count(.quoteCount, $0.quotes) },
    ]
    return "\(place + 1). \(ListView.title(state, item)) (\(rest.compactMap { $0 }.joined(separator: ", ")))"
  }

  private mutating func help() {
    for row in state.picker?.all ?? [] {
      say(row.isHeading ? "\n\(row.text)" : "\(row.lead.isEmpty ? row.detail : row.lead)\t\(row.text)")
    }
    state.picker = nil
  }

  private mutating func choices() {
    for row in (state.picker?.rows ?? []).prefix(Self.listed) {
      // Bars say nothing to the ear.
      let words = row.text.unicodeScalars.filter { !(0x2580...0x259F).contains($0.value) }
      let parts = [row.lead, String(words), row.detail.isEmpty ? "" : "(\(row.detail))"]
      say(parts.filter { !$0.isEmpty }.joined(separator: " "))
    }
    state.picker = nil
  }

  /// What is new since the last line.
  private mutating func tell() {
    fetch()
    state.settle()
    if let message = state.message { say(message.text) }
    state.message = nil
    tellNews()
    tellFilter()
    let isBack = state.focus == .list && said.focus != .list
    if let place = state.number == nil ? nil : state.listCursor, isBack || state.number != said.number {
      say(row(place))
    }
    let isElsewhere = state.number != said.number && !state.hasGoneOn
    if state.focus == .body, said.focus == .list || isElsewhere { text() }
    let quote = state.document.flatMap { state.currentQuote(in: $0) }
    let fact = state.shown.factsCursor
    if state.focus == .facts, said.focus != .facts || fact != said.fact { tell(fact: fact) }
    if let document = state.document, state.focus != .list { tell(quote, in: document, isElsewhere) }
    said = (state.number, quote, state.focus, state.shown.cursor, fact)
  }

  /// The words that a key went to: a quote with who said it, or else the sentence. What stands at the top of a text
  /// that was just told is told again only where somebody goes to it.
  private func tell(_ quote: Int?, in document: Document, _ isElsewhere: Bool) {
    let cursor = state.shown.cursor
    let first = state.shown.layout?.rows.first?.start ?? 0
    if isElsewhere ? cursor <= first : cursor == said.cursor && quote == said.quote { return }
    let range = quote.map { document.withMarks(document.quotes[$0].span) }
    if let quote, range?.contains(cursor) == true,
      !isElsewhere || Int(document.quotes[quote].span.start) == cursor
    {
      tell(quote: quote)
    } else if !isElsewhere {
      let words = SentenceBounds.sentence(at: cursor, in: document)
      say(self.words(document, Span(words.lowerBound, words.upperBound)))
    }
  }

  private func tell(fact: Int) {
    guard state.shown.facts.indices.contains(fact) else { return }
    let row = state.shown.facts[fact]
    let section = state.shown.facts[...fact].last { $0.kind == .section }?.text
    let words = String(row.text.drop { $0 == " " })
    say([section, words, row.right].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// Sentence by sentence, what is new since the version before.
  private mutating func tellNews() {
    defer { saidNews = state.shown.news?.older }
    guard let news = state.shown.news, news.older != saidNews, let document = state.document,
      let old = state.documents[news.older]
    else { return }
    for change in news.changes {
      say("+ " + words(document, change.span))
      if let before = change.oldSpan { say(state.strings.before(words(old, before))) }
    }
    for span in news.removed { say("− " + words(old, span)) }
  }

  /// What the list is kept to, and how much of it that leaves.
  private mutating func tellFilter() {
    guard state.filter != saidFilter else { return }
    saidFilter = state.filter
    let count = state.strings.count(.dispatchCount, state.visible.count)
    say([state.filter.map(state.strings.filterChip), count].compactMap { $0 }.joined(separator: " · "))
  }

  private func words(_ document: Document, _ span: Span) -> String {
    Safety.line(document.words(span)).split(separator: " ").joined(separator: " ")
  }

  /// A dispatch that is no longer in memory is read again.
  private mutating func fetch() {
    guard let n = state.number, state.documents[n] == nil else { return }
    if case .success(let sources) = Library.read(state.items[n].path), let first = sources.first {
      state.update(.mail([.document(n, Document(analyzer.analyze(first)))]))
    }
  }

  private func text() {
    guard let document = state.document else { return }
    for paragraph in document.paragraphs {
      let words = Safety.line(document.words(paragraph.span)).split(separator: " ").joined(separator: " ")
      let isCaption = document.captions.contains(paragraph.span)
      if !words.isEmpty { say((isCaption ? state.strings[.caption] : "") + words + "\n") }
    }
    if document.paragraphs.isEmpty { say(document.dispatch.text) }
  }

  private func tell(quote q: Int) {
    guard let document = state.document else { return }
    let allowed = state.quotes(of: document)
    let quote = document.quotes[q]
    let speaker = document.speaker(of: quote).map { document.speakers[$0].name }
    let place = (allowed.firstIndex(of: q) ?? 0) + 1
    let unsure = quote.isUnsure ? state.strings[.unsure] : ""
    say(state.strings.plainQuote(place, allowed.count, speaker.map { $0 + unsure }))
    say(Safety.line(document.words(quote.span)))
  }
}
