import Reader

/// The filter by speaker, which list, jumps and facts obey.
extension State {
  /// Whether the filter's speaker speaks in an item.
  func speaks(_ n: Int) -> Bool {
    guard let filter else { return true }
    if filter.isName { return items[n].summary?.names.contains(filter.key.hashValue) ?? false }
    return items[n].summary?.voices.contains { $0.key == filter.key } ?? false
  }

  /// Keeps to a speaker, or to nobody.
  mutating func keep(_ new: Filter?) {
    let here = number
    keepPlace()
    filter = new
    if let listing = archive.listing { return show(query: listing.query) }
    showFiles()
    let at = here.flatMap { n in visible.firstIndex { $0 >= n } } ?? max(0, visible.count - 1)
    listCursor = at
  }

  /// Whether the list shows an item: it passes the filter, and no newer version stands for it.
  func isListed(_ n: Int) -> Bool { speaks(n) && !versions.isFolded(n) }

  /// More like what is under the cursor: dispatches in which the same person, place or organization is named, or in
  /// which the same speaker speaks.
  mutating func keepSimilar() {
    guard let document else { return say(strings.noEntity) }
    if let mention = currentMention(in: document), focus == .body {
      let name = document.dispatch.entities[mention.entity].name
      return keep(Filter(key: Folded(name).key, name: name, isName: true))
    }
    if focus == .facts, shown.facts.indices.contains(shown.factsCursor),
      case .entity(let e) = shown.facts[shown.factsCursor].link
    {
      let name = document.dispatch.entities[e].name
      return keep(Filter(key: Folded(name).key, name: name, isName: true))
    }
    filterByCurrentSpeaker()
  }

  /// The list of the files, as far as the filter lets them through.
  mutating func showFiles() {
    visible = items.indices.filter { isListed($0) }
  }

  mutating func openSpeakers() {
    let rows = voices.ranked.map { v in
      Picker.Row(
        text: v.name,
        detail: [v.role, strings.quoteCount(v.quotes), strings.dispatchCount(v.dispatches)]
          .compactMap { $0 }.joined(separator: " · "),
        choice: .speaker(key: v.key, name: v.name), speaker: v.key)
    }
    if rows.isEmpty { return say(strings.noSpeakers) }
    picker = Picker(purpose: .speakers, title: strings.filterTitle, rows: rows)
  }

  mutating func filterByCurrentSpeaker() {
    guard let document, let quote = currentQuote(in: document),
      let s = document.speaker(of: document.quotes[quote])
    else { return say(strings.noQuote) }
    let speaker = document.speakers[s]
    keep(Filter(key: speaker.key, name: speaker.name))
  }
}
