import Reader

/// Windows over the whole archive: who speaks, what is named, what somebody said, what happened when.
extension State {
  mutating func openPortraits(_ kind: Entity.Kind?) {
    guard archive.isOpen == true else { return sayNoArchive() }
    ask(.people(kind: kind, typed: ""))
  }

  mutating func take(_ portraits: [EntityPortrait], _ kind: Entity.Kind?, _ typed: String) {
    for p in portraits { archive.portraits[p.id] = p }
    let rows = portraits.map { row($0, speaks: kind == nil) }
    let title = strings[
      kind == nil ? .archiveSpeakers : kind == .place ? .archivePlaces : .archiveOrganizations]
    if picker?.purpose == .portraits, picker?.title == title {
      // Late answers to less than what is typed now are of no use.
      if picker?.typed == typed { picker?.replace(rows) }
      return
    }
    guard picker == nil, prompt == nil, typed.isEmpty else { return }
    if rows.isEmpty { return say(strings[.noSpeakers]) }
    var p = Picker(purpose: .portraits, title: title, rows: rows)
    p.kind = kind
    picker = p
  }

  private func row(_ p: EntityPortrait, speaks: Bool) -> Picker.Row {
    let stretch = [p.first, p.last].compactMap { $0.map(shortDay) }
    let dates =
      stretch.count == 2 && stretch[0] != stretch[1] ? stretch.joined(separator: "–") : stretch.first
    let quotes = speaks ? Self.right(strings.number(p.quotes) + "❞", 8) : ""
    let columns = [
      quotes, Self.right(strings.number(p.dispatches) + strings[.dispatchColumn], 12),
      Self.right(dates ?? "", 15), Self.right(Sparkline.of(p.course), EntityPortrait.stretches),
    ]
    return Picker.Row(
      text: Safety.line([p.name, p.role].compactMap { $0 }.joined(separator: ", ")),
      detail: columns.joined(separator: " "),
      choice: .portrait(id: p.id, name: p.name, speaks: speaks),
      speaker: p.kind == .person ? Folded(p.name).key : nil)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - Width.of(text))) + text
  }

  private func shortDay(_ day: Int) -> String {
    let d = CivilDate(days: day)
    return strings.shortMonth(d.month, String(d.year))
  }

  /// Their quotes across dispatches, or the dispatches that name it; each leads to its place.
  mutating func openPage(_ places: [ArchivePlace], _ name: String, speaks: Bool) {
    openPlaces(
      places, speaks ? strings.quotesOf(name) : strings.mentionsOf(name),
      query: (speaks ? "speaker:" : "") + "\"\(name)\"")
  }

  mutating func openTimeline(_ places: [ArchivePlace]) {
    openPlaces(places, strings[.listTimeline], query: nil)
  }

  private mutating func openPlaces(_ places: [ArchivePlace], _ title: String, query: String?) {
    guard picker == nil || picker?.purpose == .portraits, prompt == nil else { return }
    if places.isEmpty { return say(strings[.noMatch]) }
    let rows = places.map { place in
      Picker.Row(
        text: Safety.line(place.words).split(separator: " ").joined(separator: " "),
        detail: place.agency ?? "", lead: place.date.map(strings.shortDate) ?? "",
        choice: .place(dispatch: place.dispatch, start: place.start, query: query))
    }
    picker = Picker(purpose: .places, title: title, rows: rows)
  }

  /// The dated facts of what the list shows: the archive tells its own, files theirs as far as they have been read.
  mutating func openListTimeline() {
    let ids = visible.lazy.filter { $0 < 0 }.prefix(3000).map { -Int64($0) }
    if !ids.isEmpty { return ask(.timeline(Array(ids))) }
    var places: [ArchivePlace] = []
    for n in visible where n >= 0 {
      for event in items[n].summary?.events ?? [] {
        places.append(
          ArchivePlace(
            dispatch: -Int64(n), start: event.start, date: event.date, words: event.words,
            agency: items[n].summary?.agency))
      }
      if places.count >= Self.mostPlaces { break }
    }
    openTimeline(places.sorted { ($0.date ?? "", -$0.dispatch) < ($1.date ?? "", -$1.dispatch) })
  }
  private static let mostPlaces = 5000

  /// Goes to a place in a dispatch of the archive, in the list that it belongs to.
  mutating func goTo(dispatch id: Int64, start: Int?, query: String?) {
    leave()
    let n = -Int(id)
    archive.landing = (n, start, nil)
    if let at = visible.firstIndex(of: n) {
      select(at)
    } else if let query {
      open(query: query)
    }
    land()
  }

  /// Puts the cursor where a window led, once the dispatch is there.
  mutating func land() {
    guard let landing = archive.landing, documents[landing.number] != nil,
      let at = visible.firstIndex(of: landing.number)
    else { return }
    listCursor = at
    archive.landing = nil
    if let start = landing.start {
      items[landing.number].place = Item.Place(cursor: start, top: max(0, start / 80 - 5))
      if shown.number == landing.number { shown.cursor = start }
    }
    items[landing.number].isRead = true
    focus = .body
  }

  mutating func openQueries() {
    guard archive.isOpen == true else { return sayNoArchive() }
    let saved = archive.saved.map { Picker.Row(text: $0, detail: strings[.savedMark], choice: .query($0)) }
    let rest = archive.history.filter { !archive.saved.contains($0) }
      .map { Picker.Row(text: $0, choice: .query($0)) }
    if saved.isEmpty, rest.isEmpty { return say(strings[.noQueries]) }
    picker = Picker(purpose: .queries, title: strings[.queries], rows: saved + rest)
  }
}

/// Numbers as a row of little bars.
nonisolated enum Sparkline {
  static func of(_ counts: [Int]) -> String {
    guard let most = counts.max(), most > 0 else { return "" }
    let bars = Array("▁▂▃▄▅▆▇█")
    return String(counts.map { $0 == 0 ? " " : bars[min(7, $0 * 8 / (most + 1))] })
  }
}
