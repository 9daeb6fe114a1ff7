import Reader

/// What was understood of the dispatch, every line a link to its words; at the foot, what the sentence under the
/// cursor holds.
enum FactsView {
  static func draw(_ state: State, _ rect: Rect, _ layout: Layout, _ frame: inout Frame) {
    let isActive = state.focus == .facts
    let theme = state.theme
    // What narrows the facts is always in sight.
    let query = state.factsView.query.isEmpty ? "" : "& " + state.factsView.query
    Screen.title(state.strings[.facts], query, rect, isActive: isActive, theme, &frame)
    guard let document = state.document, state.shown.number == state.number else { return }
    let sentence = SentenceBounds.sentence(at: state.shown.cursor, in: document)
    let inner = rect.droppingTop(1)
    let rows = state.shown.facts
    if rows.isEmpty, !query.isEmpty {
      frame.write(
        state.strings[.nothingMatches], x: inner.x + 1, y: inner.y, width: inner.width - 2,
        theme.style(.muted))
    }
    for slot in 0..<layout.factsPage {
      let at = state.shown.factsTop + slot
      guard rows.indices.contains(at) else { break }
      let line = Rect(x: inner.x, y: inner.y + slot, width: inner.width, height: 1)
      draw(rows[at], state, document, line, sentence, &frame)
      if isActive, at == state.shown.factsCursor { frame.restyle(line, theme.patch(.selected)) }
    }
    guard layout.sentenceRows > 0 else { return }
    let foot = Rect(
      x: inner.x, y: inner.bottom - layout.sentenceRows, width: inner.width, height: layout.sentenceRows)
    SentenceView.draw(rows, state, document, sentence, foot, &frame)
  }

  static func draw(
    _ row: FactRow, _ state: State, _ document: Document, _ line: Rect, _ sentence: Range<Int>,
    _ frame: inout Frame
  ) {
    guard row.kind != .blank else { return }
    var style = style(row, state, document)
    if row.spans.contains(where: { Int($0.start) < sentence.upperBound && Int($0.end) > sentence.lowerBound })
    {
      frame.write("▪", x: line.x, y: line.y, width: 1, state.theme.style(.section))
      style = style.with(state.theme.patch(.here))
    }
    let indent = row.kind == .detail ? 3 : 1
    let isCut = Width.of(row.text) + Width.of(row.right) + indent + 2 > line.width
    let right = isCut ? row.shortRight ?? row.right : row.right
    let rightWidth = right.isEmpty ? 0 : min(Width.of(right), line.width / 2)
    let bar = row.share != nil && state.config.drawsBars && line.width >= 34 ? Bar.width + 1 : 0
    let room = line.width - indent - 1 - (rightWidth > 0 ? rightWidth + 1 : 0) - bar
    if bar > 0, let share = row.share {
      let at = line.right - rightWidth - 1 - bar
      frame.write(Bar.text(share), x: at, y: line.y, width: Bar.width, Self.style(row, state, document))
    }
    let text = row.kind == .section && row.isFolded ? "▸ " + row.text : row.text
    frame.write(text, x: line.x + indent, y: line.y, width: room, style)
    if rightWidth > 0 {
      frame.write(
        right, x: line.right - rightWidth - 1, y: line.y, width: rightWidth, state.theme.style(.detail))
    }
  }

  private static func style(_ row: FactRow, _ state: State, _ document: Document) -> Style {
    var style = state.theme.style(row.role)
    if let s = row.speaker, document.speakers.indices.contains(s) {
      style = style.with(state.theme.speaker(state.voices.color(document.speakers[s].key)))
    }
    return style
  }
}

/// A small bar of blocks: at the count's left, as long as its share of the largest.
enum Bar {
  static let width = 6

  static func text(_ share: Double, columns: Int = width, fromLeft: Bool = false) -> String {
    let eighths = max(share > 0 || !fromLeft ? 1 : 0, Int((share * Double(columns * 8)).rounded()))
    let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let text = String(repeating: "█", count: eighths / 8) + part
    return fromLeft ? text : String(repeating: " ", count: max(0, columns - text.count)) + text
  }
}

/// The entries that belong to one sentence.
enum SentenceView {
  static func draw(
    _ rows: [FactRow], _ state: State, _ document: Document, _ sentence: Range<Int>, _ rect: Rect,
    _ frame: inout Frame
  ) {
    let border = Rect(x: rect.x, y: rect.y, width: rect.width, height: 1)
    frame.fill(border, state.theme.style(.border), scalar: 0x2500)
    frame.write(
      " \(state.strings[.thisSentence]) ", x: rect.x + 1, y: rect.y, width: rect.width - 2,
      state.theme.style(.section))
    let here = rows.filter { row in
      row.kind == .entry
        && row.spans.contains { Int($0.start) < sentence.upperBound && Int($0.end) > sentence.lowerBound }
    }
    guard !here.isEmpty else {
      frame.write(
        state.strings[.nothingHere], x: rect.x + 1, y: rect.y + 1, width: rect.width - 2,
        state.theme.style(.muted))
      return
    }
    for (i, row) in here.prefix(rect.height - 1).enumerated() {
      let line = Rect(x: rect.x, y: rect.y + 1 + i, width: rect.width, height: 1)
      FactsView.draw(row, state, document, line, 0..<0, &frame)
    }
  }
}
