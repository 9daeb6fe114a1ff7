import Reader

extension State {
  /// Brings what depends on the rest up to date, once before a frame is drawn: the dispatch on the screen, its rows,
  /// its facts, and what is scrolled where.
  mutating func settle() {
    regroup()
    listCursor = max(0, min(visible.count - 1, listCursor))
    let layout = self.layout
    settleList(layout)
    settleBody(layout)
    settleEntry()
    settleNews()
    settleOlder(layout)
    settleFacts(layout)
    settlePicker()
  }

  private mutating func settleList(_ layout: Layout) {
    let page = layout.listPage
    if listCursor < listTop { listTop = listCursor }
    if listCursor >= listTop + page { listTop = listCursor - page + 1 }
    listTop = max(0, min(listTop, visible.count - page))
  }

  mutating func settleBody(_ layout: Layout) {
    let isNew = shown.number != number
    if isNew {
      shown = Shown(number: number)
      if let place = item?.place {
        shown.cursor = place.cursor
        shown.top = place.top
      }
    }
    guard let document else { return }
    let new = (layout.textWidth, config.hyphenates, theme.quotes == .indent)
    if shown.layout.map({ ($0.width, $0.hyphenates, $0.asksToIndent) }) ?? (0, false, false) != new {
      shown.layout = BodyLayout(document, width: new.0, hyphenates: new.1, indents: new.2)
    }
    guard let rows = shown.layout, !rows.rows.isEmpty else { return }
    shown.cursor = max(0, min(shown.cursor, document.bytes.count))
    if shown.cursor == 0 { shown.cursor = rows.rows[0].start }
    findHits(in: document)
    scroll(rows, page: layout.bodyPage, document)
  }

  /// Keeps the cursor, and the quote that it is in, on the page with a line or two around.
  private mutating func scroll(_ rows: BodyLayout, page: Int, _ document: Document) {
    let margin = page > 8 ? 2 : 0
    let here = rows.row(of: shown.cursor)
    var end = here
    if let q = currentQuote(in: document), Int(document.quotes[q].span.start) == shown.cursor {
      end = min(rows.row(of: Int(document.quotes[q].span.end) - 1), here + page - 1 - 2 * margin)
    }
    let isFar = here < shown.top - page || here > shown.top + 2 * page
    if isFar { shown.top = here - page / 3 }
    if here < shown.top + margin { shown.top = here - margin }
    if max(here, end) > shown.top + page - 1 - margin { shown.top = max(here, end) - page + 1 + margin }
    shown.top = max(0, min(shown.top, rows.rows.count - page))
  }

  private mutating func settleFacts(_ layout: Layout) {
    guard let document else { return }
    let speaker = filter.flatMap { $0.isName ? nil : $0.key }
    if shown.facts.isEmpty || shown.factsFilter != speaker || shown.factsMadeFor != factsView {
      shown.facts = factsView.arrange(
        FactRows.make(document, strings: strings, filter: speaker, label: item?.label ?? ReaderLabel()))
      shown.factsFilter = speaker
      shown.factsMadeFor = factsView
      shown.factsCursor = factRow(from: 0, 1) ?? 0
      shown.factsTop = 0
    }
    guard layout.facts != nil else { return }
    let page = layout.factsPage
    if shown.factsCursor < shown.factsTop { shown.factsTop = shown.factsCursor }
    if shown.factsCursor >= shown.factsTop + page { shown.factsTop = shown.factsCursor - page + 1 }
    shown.factsTop = max(0, min(shown.factsTop, shown.facts.count - page))
  }

  private mutating func settlePicker() {
    guard let p = picker else { return }
    let page = PickerView.page(height: height)
    if p.cursor < p.top { picker?.top = p.cursor == 1 ? 0 : p.cursor }
    if p.cursor >= p.top + page { picker?.top = p.cursor - page + 1 }
  }

  /// Dispatches that the screen would like to have, the most urgent first: this one, the rows on the screen, the
  /// neighbours.
  var wanted: [Int] {
    var found: [Int] = []
    if let n = number, documents[n] == nil, items[n].problem == nil { found.append(n) }
    if showsNews, let n = knownVersion, documents[n] == nil, items[n].problem == nil { found.append(n) }
    let page = layout.listPage
    for place in listTop..<max(listTop, min(visible.count, listTop + page)) {
      let n = visible[place]
      if !items[n].isAnalysed, items[n].problem == nil, !found.contains(n) { found.append(n) }
    }
    for place in [listCursor + 1, listCursor - 1, listCursor + 2] where visible.indices.contains(place) {
      let n = visible[place]
      if documents[n] == nil, items[n].problem == nil, !found.contains(n) { found.append(n) }
    }
    return found.filter { $0 >= 0 }
  }
}
