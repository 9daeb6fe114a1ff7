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
    let panes = state.layout
    let margin = MarginView(state, document, panes)
    let cursorRow = layout.row(of: state.shown.cursor)
    document.bytes.withUnsafeBufferPointer { bytes in
      for (i, row) in zip(first..., rows) {
        let y = inner.y + i - first
        if i == cursorRow {
          frame.write(isActive ? "▌" : "·", x: inner.x, y: y, width: 1, theme.style(.cursor))
        }
        guard !row.isBlank else { continue }
        margin.draw(row, x: inner.x + 1, y: y, &frame)
        var justification =
          state.config.justifies
          ? Justification(layout.rows, i, width: layout.width, bytes) : nil
        var x = inner.x + panes.gutter
        Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
          let style = g.isStandIn ? theme.style(.unsafe) : paint.style(at: g.start)
          frame.put(g, x: x, y: y, style)
          x += g.width
          let extra = justification?.extra(after: g) ?? 0
          if extra > 0 { frame.fill(Rect(x: x, y: y, width: extra, height: 1), style) }
          x += extra
          return x < inner.right
        }
        let right = inner.x + panes.gutter + layout.width + 1
        margin.dates(row, x: right, width: inner.right - right, y: y, &frame)
      }
    }
  }

  private static func name(_ document: Document) -> String {
    let d = document.dispatch
    let path = d.source.split(separator: "/").last.map(String.init) ?? d.source
    return [d.dateline?.agency, path].compactMap { $0 }.joined(separator: " · ")
  }
}
