import Reader

/// Jumps from one thing of the text to the next.
extension State {
  /// What is being looked for: hits while there is a search, as readers of pagers expect; quotes otherwise.
  mutating func jumpToFound(forward: Bool) {
    guard search?.hits.isEmpty == false else {
      return jumpToQuote(forward ? times : -times, sameSpeaker: false)
    }
    for _ in 0..<min(times, 1000) { jumpToHit(forward: forward) }
  }

  mutating func jumpToQuote(_ by: Int, sameSpeaker: Bool) {
    guard let document else { return }
    var candidates = quotes(of: document)
    if sameSpeaker {
      guard let here = currentQuote(in: document), let speaker = document.quotes[here].speaker else {
        return say(strings[.noQuote])
      }
      candidates = candidates.filter { document.quotes[$0].speaker == speaker }
    }
    let current = currentQuote(in: document)
    let starts = candidates.map { (quote: $0, start: Int(document.quotes[$0].span.start)) }
    let target: Int?
    if by > 0 {
      let ahead = starts.filter { entry in
        if let current, focus == .body || shown.cursor > 0, entry.quote == current {
          // On its opening mark, one is in it already.
          let isInside = document.withMarks(document.quotes[current].span).contains(shown.cursor)
          return entry.start > shown.cursor && !(isInside && focus == .body)
        }
        return entry.start > shown.cursor || (shown.cursor == 0 && entry.start == 0)
      }
      target = ahead.dropFirst(by - 1).first?.start ?? ahead.last?.start
    } else {
      let start = current.map { Int(document.quotes[$0].span.start) } ?? shown.cursor
      let behind = starts.filter { $0.start < min(start, shown.cursor) }
      target = behind.dropLast(-by - 1).last?.start ?? behind.first?.start
    }
    guard let target else {
      if !sameSpeaker, config.goesOn, goOn(forward: by > 0) { return }
      return say(strings[.noMoreQuotes])
    }
    jump(to: target)
    if focus != .body, layout.body == nil || focus == .list { focus = .body }
  }

  mutating func jump(_ action: Action) {
    guard let document else { return }
    let isForward: Bool
    var places: [Int]
    var counts = false
    var isMention = false
    switch action {
    case .nextEntity, .previousEntity:
      isForward = action == .nextEntity
      // Under a filter by name, only what it keeps to.
      let key = filter.flatMap { $0.isName && $0.kind != .story ? $0.key : nil }
      places = document.mentions.filter { m in
        m.kind != .pronoun && (key == nil || Folded(document.dispatch.entities[m.entity].name).key == key)
      }.map { Int($0.span.start) }
    case .nextMention, .previousMention:
      isForward = action == .nextMention
      guard let mention = currentMention(in: document) else { return say(strings[.noName]) }
      places = document.mentions.filter { $0.entity == mention.entity }.map { Int($0.span.start) }
      counts = true
      isMention = true
    case .nextSentence, .previousSentence:
      isForward = action == .nextSentence
      places = document.paragraphs.flatMap {
        SentenceBounds.starts(in: $0.span.range, document.bytes)
      }
    case .nextParagraph, .previousParagraph:
      isForward = action == .nextParagraph
      places = document.paragraphs.map { Int($0.span.start) }
    case .nextDate, .previousDate:
      isForward = action == .nextDate
      places = document.dispatch.dates.map { Int($0.span.start) }
    case .nextLink, .previousLink:
      isForward = action == .nextLink
      places = document.links.map { Int($0.start) }
      counts = true
    default:
      isForward = action == .nextFigure
      places = document.dispatch.figures.map { Int($0.span.start) }
    }
    places.sort()
    let here = shown.cursor
    var target =
      isForward
      ? places.filter { $0 > here }.dropFirst(times - 1).first
      : places.filter { $0 < here }.dropLast(times - 1).last
    if target == nil, counts { target = isForward ? places.first : places.last }
    guard let target else { return say(strings[.noFurther]) }
    jump(to: target)
    focusBody()
    guard counts, let place = places.firstIndex(of: target) else { return }
    let name =
      isMention ? currentMention(in: document).map { document.dispatch.entities[$0.entity].name } : nil
    say([name, strings.ofCount(place + 1, places.count)].compactMap { $0 }.joined(separator: " · "))
  }

  mutating func focusBody() {
    if focus != .body { focus = .body }
  }

  mutating func jumpToHit(forward: Bool) {
    guard search != nil, let document else { return say(strings[.noSearch]) }
    findHits(in: document)
    guard let hit = search?.hit(from: shown.cursor, forward: forward) else {
      return say(strings.notFound(search?.text ?? ""), isError: true)
    }
    jump(to: hit.lowerBound)
    focusBody()
    tellHit()
  }

  /// Finds the hits of the search in the dispatch on the screen, once.
  mutating func findHits(in document: Document) {
    guard let text = search?.text, search?.number != number else { return }
    let hits = text.isEmpty ? [] : Folded(document.bytes).occurrences(of: Folded(text))
    search = Search(text: text, hits: hits, number: number)
  }

  mutating func tellHit() {
    guard let search, let place = search.place(of: shown.cursor) else { return }
    say("/\(search.text)  " + strings.ofCount(place + 1, search.hits.count))
  }
}
