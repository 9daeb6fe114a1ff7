import Reader

/// Moving in the list, the text and the facts.
extension State {
  mutating func moveInList(_ by: Int) { select(listCursor + by) }

  mutating func select(_ place: Int) {
    guard !visible.isEmpty else { return }
    keepPlace()
    listCursor = max(0, min(visible.count - 1, place))
  }

  mutating func nextItem(where fits: (Item) -> Bool) {
    let after = visible.indices.dropFirst(listCursor + 1)
    guard
      let at = after.first(where: { fits(items[visible[$0]]) })
        ?? visible.indices.prefix(listCursor).first(where: { fits(items[visible[$0]]) })
    else { return say(strings[.noFurther]) }
    leave()
    select(at)
  }

  /// Remembers where the reader is in the dispatch, for coming back to it.
  mutating func keepPlace() {
    guard let n = shown.number, shown.layout != nil, items.indices.contains(n) || items.holds(n) else {
      return
    }
    // What was only passed by leaves no trace.
    if items[n].place == nil, shown.top == 0, !items[n].isRead { return }
    items[n].place = Item.Place(cursor: shown.cursor, top: shown.top)
  }

  mutating func moveRows(_ by: Int) {
    guard let rows = shown.layout else { return }
    let here = rows.row(of: shown.cursor)
    let direction = by < 0 ? -1 : 1
    var row = here
    if abs(by) >= layout.bodyPage / 2 {
      row = rows.text(from: max(0, min(rows.rows.count - 1, here + by)), direction) ?? here
      shown.top += by
    } else {
      for _ in 0..<abs(by) { row = rows.text(from: row + direction, direction) ?? row }
    }
    if row != here, rows.rows.indices.contains(row) { shown.cursor = rows.rows[row].start }
    markRead()
  }

  mutating func moveRows(to line: Int) {
    guard let rows = shown.layout, !rows.rows.isEmpty else { return }
    let row = max(0, min(rows.rows.count - 1, line))
    guard let text = rows.text(from: row, 1) ?? rows.text(from: row, -1) else { return }
    shown.cursor = rows.rows[text].start
    markRead()
  }

  mutating func moveInFacts(_ by: Int) {
    let direction = by < 0 ? -1 : 1
    for _ in 0..<abs(by) {
      guard let next = factRow(from: shown.factsCursor + direction, direction) else {
        // At the top, the heading above comes into view.
        if direction < 0 { shown.factsTop = 0 }
        return
      }
      shown.factsCursor = next
    }
  }

  /// The nearest line of the facts that leads somewhere.
  func factRow(from row: Int, _ direction: Int) -> Int? {
    var r = row
    while shown.facts.indices.contains(r) {
      if shown.facts[r].link != nil { return r }
      r += direction
    }
    return nil
  }

  /// Goes to the words of the chosen fact; again and again, to the next ones.
  mutating func followFact() {
    guard let document, shown.facts.indices.contains(shown.factsCursor),
      let link = shown.facts[shown.factsCursor].link
    else { return }
    let spans: [Span]
    switch link {
    case .section(let name): return toggle(section: name)
    case .span(let span): spans = [span]
    case .entity(let e): spans = document.mentions.filter { $0.entity == e }.map(\.span)
    case .speaker(let s): spans = document.speakers[s].quotes.map { document.quotes[$0].span }
    }
    let after = spans.firstIndex { Int($0.start) > shown.cursor } ?? 0
    guard let span = spans.isEmpty ? nil : spans[after] else { return }
    jump(to: Int(span.start))
    if spans.count > 1, let place = spans.firstIndex(of: span) {
      let name: String? =
        switch link {
        case .entity(let e): document.dispatch.entities[e].name
        case .speaker(let s): document.speakers[s].name
        default: nil
        }
      say([name, strings.ofCount(place + 1, spans.count)].compactMap { $0 }.joined(separator: " · "))
    }
    if layout.shape != .wide || spans.count == 1 { focus = .body }
  }

  /// Chooses the line of the facts that speaks of the words under the cursor; the one of the fewest words.
  mutating func chooseFactHere() {
    let cursor = Int32(shown.cursor)
    var best: (row: Int, length: Int)?
    for (i, row) in shown.facts.enumerated() where row.link != nil {
      guard let span = row.spans.filter({ $0.contains(cursor) }).min(by: { $0.count < $1.count }) else {
        continue
      }
      // Of a speaker and the words said, the words.
      if span.count < best?.length ?? .max || (span.count == best?.length && !row.isSpeaker) {
        best = (i, span.count)
      }
    }
    if let best { shown.factsCursor = best.row }
  }

  /// Goes to a place in the text, with the way back remembered.
  mutating func jump(to offset: Int) {
    leave()
    shown.cursor = offset
    markRead()
  }

  mutating func leave() {
    guard let n = number else { return }
    jumps.leave(JumpList.Place(number: n, cursor: shown.cursor))
  }

  mutating func jumpBack() {
    guard let n = number, let place = jumps.back(from: JumpList.Place(number: n, cursor: shown.cursor)) else {
      return say(strings[.noJump])
    }
    land(place)
  }

  mutating func jumpForward() {
    guard let place = jumps.forward() else { return say(strings[.noJump]) }
    land(place)
  }

  private mutating func land(_ place: JumpList.Place) {
    if !visible.contains(place.number) { keep(nil) }
    guard let at = visible.firstIndex(of: place.number) else { return }
    select(at)
    items[place.number].place = Item.Place(cursor: place.cursor, top: items[place.number].place?.top ?? 0)
    if shown.number == place.number { shown.cursor = place.cursor }
  }
}
