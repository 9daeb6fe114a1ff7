import Reader

/// The text of the dispatch, with everything in it that was understood.
enum BodyView {
  static func draw(_ state: State, _ rect: Rect, _ frame: inout Frame) {
    let isActive = state.focus == .body
    let theme = state.theme
    let item = state.item
    let inner = rect.droppingTop(1)
    guard let document = state.document, let layout = state.shown.layout, state.shown.number == state.number
    else {
      Screen.title(item?.title ?? state.strings.text, "", rect, isActive: isActive, theme, &frame)
      let text = item?.problem.map { $0.description } ?? (item == nil ? "" : state.strings.reading)
      let style = theme.style(item?.problem == nil ? .muted : .error)
      frame.write(text, x: inner.x + 2, y: inner.y, width: inner.width - 3, style)
      return
    }
    let percent =
      layout.rows.count <= inner.height
      ? "" : "\(min(100, (state.shown.top + inner.height) * 100 / max(1, layout.rows.count))) %"
    Screen.title(name(document), percent, rect, isActive: isActive, theme, &frame)
    let first = max(0, state.shown.top)
    let last = min(layout.rows.count, first + inner.height)
    guard first < last else { return }
    let rows = layout.rows[first..<last]
    let paint = BodyPaint(state, document, rows)
    let cursorRow = layout.row(of: state.shown.cursor)
    document.bytes.withUnsafeBufferPointer { bytes in
      for (i, row) in zip(first..., rows) {
        let y = inner.y + i - first
        if i == cursorRow {
          frame.write(isActive ? "▌" : "·", x: inner.x, y: y, width: 1, theme.style(.cursor))
        }
        guard !row.isBlank else { continue }
        gutter(state, document, row, x: inner.x + 1, y: y, &frame)
        var x = inner.x + Layout.gutter
        Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
          let style = g.isStandIn ? theme.style(.unsafe) : paint.style(at: g.start)
          frame.put(g, x: x, y: y, style)
          x += g.width
          return x < inner.right
        }
      }
    }
  }

  private static func name(_ document: Document) -> String {
    let d = document.dispatch
    let path = d.source.split(separator: "/").last.map(String.init) ?? d.source
    return [d.dateline?.agency, path].compactMap { $0 }.joined(separator: " · ")
  }

  /// The number of the speaker whose words begin on the row, and whether that is in doubt.
  private static func gutter(
    _ state: State, _ document: Document, _ row: BodyLayout.Row, x: Int, y: Int, _ frame: inout Frame
  ) {
    let here = state.quotes(of: document).first {
      let start = Int(document.quotes[$0].span.start)
      return start >= row.start && start < row.end
    }
    guard let here else { return }
    let quote = document.quotes[here]
    guard let s = document.speaker(of: quote) else {
      frame.write("?", x: x + 1, y: y, width: 1, state.theme.style(.unsure))
      return
    }
    let color = state.theme.speaker(state.voices.color(document.speakers[s].key))
    let number = s + 1 > 99 ? "+" : String(s + 1)
    let used = frame.write(number, x: x, y: y, width: 2, state.theme.style(.text).with(color))
    if quote.isUnsure { frame.write("?", x: x + used, y: y, width: 1, state.theme.style(.unsure)) }
  }
}
