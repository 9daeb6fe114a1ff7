import Reader

/// The mouse.
extension State {
  private static let wheel = 3

  mutating func take(_ mouse: Mouse) {
    message = nil
    if mouse.kind != .release { awaited = [] }
    settle()
    if picker != nil { return pointInPicker(mouse) }
    let layout = self.layout
    if mouse.kind == .drag || mouse.kind == .release { return follow(mouse) }
    if mouse.kind == .press, layout.shape == .wide {
      if mouse.x == layout.list?.right {
        drag = .list
        return
      }
      if let facts = layout.facts, mouse.x == facts.x - 1 {
        drag = .facts
        return
      }
    }
    if mouse.kind == .press, layout.shape == .stacked, let body = layout.body, mouse.y == body.y {
      if let facts = layout.facts, mouse.x == facts.x - 1 { drag = .facts } else { drag = .below }
      return
    }
    guard let pane = layout.pane(x: mouse.x, y: mouse.y) else { return }
    switch mouse.kind {
    case .wheelUp: scroll(pane, -Self.wheel)
    case .wheelDown: scroll(pane, Self.wheel)
    default: point(pane, mouse, layout)
    }
  }

  /// A border goes where the pointer is while the button is held.
  private mutating func follow(_ mouse: Mouse) {
    let layout = self.layout
    var steps = 0
    switch drag {
    case .list:
      steps = mouse.x - (layout.list?.right ?? mouse.x)
      wider.list += steps
    case .facts:
      steps = (layout.facts?.x ?? mouse.x + 1) - 1 - mouse.x
      wider.facts += steps
    // A row stands for two steps of the keys that widen.
    case .below:
      steps = mouse.y - (layout.body?.y ?? mouse.y)
      wider.list += 2 * steps
    case nil: return
    }
    if steps != 0 { hasDragged = true }
    wider.list = max(-60, min(60, wider.list))
    wider.facts = max(-60, min(60, wider.facts))
    guard mouse.kind == .release else { return }
    // A click on the line between list and text is one on the text.
    if drag == .below, !hasDragged { focus = .body }
    drag = nil
    hasDragged = false
  }

  private mutating func scroll(_ pane: Pane, _ by: Int) {
    switch pane {
    case .list: moveInList(by / Self.wheel)
    case .body: moveRows(by)
    case .facts: moveInFacts(by)
    }
  }

  private mutating func point(_ pane: Pane, _ mouse: Mouse, _ layout: Layout) {
    focus = pane
    switch pane {
    case .list:
      guard let list = layout.list, mouse.y > list.y else { return }
      let place = listTop + (mouse.y - list.y - 1) / layout.listRowHeight
      guard visible.indices.contains(place) else { return }
      select(place)
      if mouse.kind == .double { focus = .body }
    case .body:
      guard let body = layout.body, let rows = shown.layout, let document, mouse.y > body.y else { return }
      let row = shown.top + mouse.y - body.y - 1
      guard rows.rows.indices.contains(row), !rows.rows[row].isBlank else { return }
      shown.cursor = Self.offset(
        column: mouse.x - body.x - layout.gutter - rows.rows[row].indent, rows.rows[row], document)
      markRead()
    case .facts:
      guard let facts = layout.facts, mouse.y > facts.y else { return }
      let row = shown.factsTop + mouse.y - facts.y - 1
      guard mouse.y - facts.y <= layout.factsPage, let target = factRow(from: row, -1) else { return }
      shown.factsCursor = target
      followFact()
    }
  }

  private static func offset(column: Int, _ row: BodyLayout.Row, _ document: Document) -> Int {
    var found = row.start
    var x = 0
    document.bytes.withUnsafeBufferPointer { bytes in
      Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
        if x > column { return false }
        found = g.start
        x += g.width
        return true
      }
    }
    return found
  }

  /// A click on a row chooses it; one beside the popup closes it.
  private mutating func pointInPicker(_ mouse: Mouse) {
    guard let popup = picker else { return }
    switch mouse.kind {
    case .wheelUp: picker?.move(-1)
    case .wheelDown: picker?.move(1)
    case .press:
      let box = PickerView.place(of: popup, width: width, height: height)
      guard box.contains(x: mouse.x, y: mouse.y) else { return closePicker() }
      let row = popup.top + mouse.y - box.y - 1
      guard mouse.y > box.y, mouse.y < box.bottom - 1, popup.rows.indices.contains(row),
        !popup.rows[row].isHeading
      else { return }
      picker?.cursor = row
      if let chosen = picker { choose(chosen) }
    default: break
    }
  }
}
