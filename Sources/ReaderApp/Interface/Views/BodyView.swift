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
      Screen.title(item?.title ?? state.strings[.text], "", rect, isActive: isActive, theme, &frame)
      let text =
        item?.problem.map(state.strings.troubleWithPath) ?? (item == nil ? "" : state.strings[.reading])
      let style = theme.style(item?.problem == nil ? .muted : .error)
      frame.write(text, x: inner.x + 2, y: inner.y, width: inner.width - 3, style)
      return
    }
    let percent =
      layout.rows.count <= inner.height
      ? "" : "\(min(100, (state.shown.top + inner.height) * 100 / max(1, layout.rows.count))) %"
    Screen.title(name(document), percent, rect, isActive: isActive, theme, &frame)
    if state.config.links, let address = item.flatMap({ LinkTarget.file(Session.absolute($0.path)) }) {
      let text = "▸" + name(document)
      let room = rect.width - Width.of(percent) - 2
      frame.link(x: rect.x + 1, y: rect.y, width: min(Width.of(text) - 1, room - 1), to: address)
    }
    let panes = state.layout
    if layout.rows.isEmpty {
      frame.write(
        state.strings[.noText], x: inner.x + panes.gutter, y: inner.y, width: inner.width - panes.gutter - 1,
        theme.style(.muted))
    }
    let first = max(0, state.shown.top)
    let last = min(layout.rows.count, first + inner.height)
    guard first < last else { return }
    let rows = layout.rows[first..<last]
    let paint = BodyPaint(state, document, rows)
    let margin = MarginView(state, document, panes, rows)
    let links = document.links.filter {
      Int($0.start) < rows.last?.end ?? 0 && Int($0.end) > rows.first?.start ?? 0
    }
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
          ? Justification(layout.rows, i, width: layout.width - row.indent, bytes) : nil
        var x = inner.x + panes.gutter + row.indent
        var isRightToLeft = false
        var link = RowLink(links.filter { Int($0.start) < row.end && Int($0.end) > row.start })
        Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
          let style = g.isStandIn ? theme.style(.unsafe) : paint.style(at: g.start)
          frame.put(g, x: x, y: y, style)
          link.pass(g, x: x)
          if Direction.isRightToLeft(g.scalar) { isRightToLeft = true }
          x += g.width
          let extra = justification?.extra(after: g) ?? 0
          if extra > 0 { frame.fill(Rect(x: x, y: y, width: extra, height: 1), style) }
          x += extra
          return x < inner.right
        }
        let left = inner.x + panes.gutter + row.indent
        if isRightToLeft { frame.isolate(x: left, y: y, width: min(x, inner.right) - left) }
        if row.isHyphenated {
          let hyphen = Glyph(scalar: 0x2D, width: 1, start: row.end, end: row.end)
          frame.put(hyphen, x: x, y: y, paint.style(at: row.end - 1))
        }
        if state.config.links {
          for found in link.found {
            frame.link(
              x: found.x, y: y, width: found.width, to: LinkTarget.web(document.words(found.span)))
          }
        }
        let right = inner.x + panes.gutter + layout.width + 1
        margin.dates(row, x: right, width: inner.right - right, y: y, &frame)
      }
    }
  }

  /// Follows the columns of the links of one row while it is drawn.
  private struct RowLink {
    private let spans: [Span]
    private(set) var found: [(span: Span, x: Int, width: Int)] = []

    init(_ spans: [Span]) { self.spans = spans }

    mutating func pass(_ g: Glyph, x: Int) {
      guard !spans.isEmpty, let span = spans.first(where: { $0.contains(Int32(g.start)) }) else { return }
      if let last = found.last, last.span == span {
        found[found.count - 1].width = x + g.width - last.x
      } else {
        found.append((span, x, g.width))
      }
    }
  }

  private static func name(_ document: Document) -> String {
    let d = document.dispatch
    // A headline that comes from the format's own field stands nowhere else on the page.
    let isInText = d.paragraphs.contains { $0.role == .headline }
    let path = d.source.split(separator: "/").last.map(String.init) ?? d.source
    let name = isInText ? nil : d.headline.map { Safety.line($0) }
    return [d.dateline?.agency, name ?? path].compactMap { $0 }.joined(separator: " · ")
  }
}
