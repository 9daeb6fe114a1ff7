import Reader

extension State.Filter {
  /// The field of the archive's queries that asks the same.
  var field: Query.Field {
    switch kind {
    case .speaker: .speaker
    case .place: .place
    case .organization: .org
    case .person, .other, .story: .person
    }
  }
}

/// The filter by speaker, which list, jumps and facts obey.
extension State {
  /// Whether the filter's speaker speaks in an item.
  func speaks(_ n: Int) -> Bool {
    guard let filter else { return true }
    guard let summary = items[n].summary else { return false }
    switch filter.kind {
    case .speaker: return summary.voices.contains { $0.key == filter.key }
    case .story: return isLike(filter.names, summary)
    default: return summary.names.contains(filter.key.hashValue)
    }
  }

  /// Keeps to a speaker, or to nobody.
  mutating func keep(_ new: Filter?) {
    let here = number
    keepPlace()
    filter = new
    if let listing = archive.listing {
      archive.staying = here
      return show(query: listing.query)
    }
    showFiles()
    let at = here.flatMap { n in visible.firstIndex { $0 >= n } } ?? max(0, visible.count - 1)
    listCursor = at
  }

  /// Whether the list shows an item: it passes the filter, and no newer version that passes it too stands for it.
  func isListed(_ n: Int) -> Bool {
    guard speaks(n) else { return false }
    guard versions.isFolded(n) else { return true }
    return filter != nil && versions.versions(of: n).prefix { $0 != n }.allSatisfy { !speaks($0) }
  }

  /// More like what is under the cursor: in the list the same story; elsewhere dispatches in which the same person,
  /// place or organization is named, or in which the same speaker speaks.
  mutating func keepSimilar() {
    guard let document else { return say(strings[.noName]) }
    switch focus {
    case .list: keepStory(document)
    case .body:
      if let mention = currentMention(in: document) {
        keep(entity: mention.entity, document)
      } else {
        keepVoice(document)
      }
    case .facts:
      switch shown.facts.indices.contains(shown.factsCursor) ? shown.facts[shown.factsCursor].link : nil {
      case .entity(let e): keep(entity: e, document)
      case .speaker(let s): keep(Filter(key: document.speakers[s].key, name: document.speakers[s].name))
      default: keepVoice(document)
      }
    }
  }

  /// The speaker of the quote under the cursor; without one, the same story.
  private mutating func keepVoice(_ document: Document) {
    if currentQuote(in: document) == nil { keepStory(document) } else { filterByCurrentSpeaker() }
  }

  private mutating func keep(entity e: Int, _ document: Document) {
    let entity = document.dispatch.entities[e]
    let kind: Filter.Kind =
      switch entity.kind {
      case .person: .person
      case .place: .place
      case .organization: .organization
      case .other: .other
      }
    keep(Filter(key: Folded(entity.name).key, name: entity.name, kind: kind))
  }

  /// Dispatches that share names with this one which few others have.
  private mutating func keepStory(_ document: Document) {
    guard let n = number, archive.listing == nil else {
      if let query = document.storyQuery { open(query: query) } else { say(strings[.noName]) }
      return
    }
    let mine = Set(items[n].summary?.names ?? [])
    var counts: [Int: Int] = [:]
    for item in items {
      for name in item.summary?.names ?? [] where mine.contains(name) { counts[name, default: 0] += 1 }
    }
    // A name that stands everywhere tells no story: the agency's, the country's.
    let most = max(4, items.count / 8)
    let rare = mine.filter { counts[$0, default: 0] <= most }
    guard !rare.isEmpty else { return say(strings[.nothingSimilar]) }
    let story = Filter(key: "", name: items[n].title, kind: .story, names: rare)
    guard items.indices.contains(where: { $0 != n && items[$0].summary.map { isLike(rare, $0) } == true })
    else {
      return say(strings[.nothingSimilar])
    }
    keep(story)
  }

  /// Whether a dispatch shares enough of a story's names; the story itself always does.
  private func isLike(_ story: Set<Int>, _ summary: Summary) -> Bool {
    summary.names.lazy.filter { story.contains($0) }.prefix(2).count >= min(2, story.count)
  }

  /// The list of the files, as far as the filter lets them through.
  mutating func showFiles() {
    guard filter == nil else {
      visible = items.indices.filter { isListed($0) }
      return
    }
    // Of a million, few are folded.
    visible = []
    visible.reserveCapacity(items.count)
    var from = 0
    for n in versions.folded.sorted() where n >= from && n < items.count {
      visible += from..<n
      from = n + 1
    }
    visible += from..<items.count
  }

  mutating func openSpeakers() {
    if let listing = archive.listing { return ask(.speakers(query: listing.query, typed: "")) }
    let rows = voices.ranked.map { v in
      Picker.Row(
        text: v.name,
        detail: [v.role, strings.count(.quoteCount, v.quotes), strings.count(.dispatchCount, v.dispatches)]
          .compactMap { $0 }.joined(separator: " · "),
        choice: .speaker(key: v.key, name: v.name), speaker: v.key)
    }
    if rows.isEmpty { return say(strings[.noSpeakers]) }
    picker = Picker(purpose: .speakers, title: strings[.filterTitle], rows: rows)
  }

  /// The speakers of the archive's list, of dispatches too that nobody has opened.
  mutating func take(_ speakers: [ListSpeakers.Speaker], _ typed: String) {
    let rows = speakers.map { s in
      let key = Folded(s.name).key
      return Picker.Row(
        text: Safety.line(s.name),
        detail: [
          s.role.map { Safety.line($0) }, strings.count(.quoteCount, s.quotes),
          strings.count(.dispatchCount, s.dispatches),
        ]
        .compactMap { $0 }.joined(separator: " · "),
        choice: .speaker(key: key, name: s.name), speaker: key)
    }
    if picker?.purpose == .listSpeakers {
      if picker?.typed == typed { picker?.replace(rows) }
      return
    }
    guard picker == nil, prompt == nil, typed.isEmpty else { return }
    if rows.isEmpty { return say(strings[.noSpeakers]) }
    picker = Picker(purpose: .listSpeakers, title: strings[.filterTitle], rows: rows)
  }

  mutating func filterByCurrentSpeaker() {
    guard let document, let quote = currentQuote(in: document),
      let s = document.speaker(of: document.quotes[quote])
    else { return say(strings[.noQuote]) }
    let speaker = document.speakers[s]
    keep(Filter(key: speaker.key, name: speaker.name))
  }
}
