import Reader

/// The filter by speaker, which list, jumps and facts obey.
extension State {
  /// Whether the filter's speaker speaks in an item.
  func speaks(_ n: Int) -> Bool {
    guard let filter else { return true }
    return items[n].summary?.voices.contains { $0.key == filter.key } ?? false
  }

  /// Keeps to a speaker, or to nobody.
  mutating func keep(_ new: Filter?) {
    let here = number
    keepPlace()
    filter = new
    visible = items.indices.filter { speaks($0) }
    let at = here.flatMap { n in visible.firstIndex { $0 >= n } } ?? max(0, visible.count - 1)
    listCursor = at
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
