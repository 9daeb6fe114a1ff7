import Reader

/// How much was said or written on which day, over the dispatches of the list.
extension State {
  nonisolated struct Day: Equatable, Sendable {
    /// `2019-07-16`, or as much of it as is known.
    var date: String
    var dispatches = 0
    var quotes = 0
  }

  /// In the order of the days. Under a filter by speaker only the speaker's quotes count.
  var days: [Day] {
    var found: [String: Day] = [:]
    for n in visible {
      guard let s = items[n].summary, let date = s.date else { continue }
      let day = String(date.prefix(10))
      found[day, default: Day(date: day)].dispatches += 1
      found[day]?.quotes += quoteCount(s)
    }
    return found.values.sorted { $0.date < $1.date }
  }

  private func quoteCount(_ s: Summary) -> Int {
    guard let filter, filter.kind == .speaker else { return s.quotes }
    return s.voices.first { $0.key == filter.key }?.count ?? 0
  }

  mutating func openDays() {
    // Of what the archive has found, only the rows near the screen are here; its own timeline knows all.
    if archive.listing != nil { return openListTimeline() }
    let all = days
    guard !all.isEmpty else { return say(strings[.noDates]) }
    let countsDispatches = filter.map { $0.kind != .speaker } ?? false
    let most = all.map { countsDispatches ? $0.dispatches : $0.quotes }.max() ?? 1
    // The day and the counts come first; bars take what is left.
    let columns = max(0, min(30, width - 48))
    let rows = all.map { day in
      let count = countsDispatches ? day.dispatches : day.quotes
      return Picker.Row(
        text: Bar.text(Double(count) / Double(max(1, most)), columns: columns, fromLeft: true),
        detail: [
          countsDispatches ? nil : strings.count(.quoteCount, day.quotes),
          strings.count(.dispatchCount, day.dispatches),
        ].compactMap { $0 }.joined(separator: " · "),
        lead: strings.shortDate(day.date), choice: .day(day.date))
    }
    let title = filter.map { "\(strings[.quotesByDay]) — \($0.name)" } ?? strings[.quotesByDay]
    var days = Picker(purpose: .places, title: title, rows: rows)
    let here = item?.summary?.date.map { String($0.prefix(10)) }
    days.cursor = all.firstIndex { $0.date == here } ?? 0
    picker = days
  }

  /// Goes to the first dispatch of a day.
  mutating func go(toDay day: String) {
    guard let place = visible.firstIndex(where: { items[$0].summary?.date?.hasPrefix(day) == true }) else {
      return
    }
    leave()
    select(place)
    focus = .list
  }
}
