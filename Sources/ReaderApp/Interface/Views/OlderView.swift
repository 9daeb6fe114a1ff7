import Reader

/// The version that the reader knows, beside the newer one: what is gone or was said otherwise is struck, what has
/// stayed steps back.
enum OlderView {
  static func draw(_ state: State, _ rect: Rect, _ frame: inout Frame) {
    let theme = state.theme
    guard let news = state.shown.news, let document = state.documents[news.older],
      let layout = state.shown.olderLayout
    else {
      Screen.title(state.strings[.reading], "", rect, isActive: false, theme, &frame)
      return
    }
    Screen.title(name(state, news.older), "", rect, isActive: false, theme, &frame)
    let inner = rect.droppingTop(1)
    let first = max(0, min(state.shown.olderTop, layout.rows.count))
    let rows = layout.rows[first..<min(layout.rows.count, first + inner.height)]
    let outdated = news.outdated
    let changed = news.changes.compactMap(\.oldSpan)
    document.bytes.withUnsafeBufferPointer { bytes in
      for (i, row) in rows.enumerated() where !row.isBlank {
        let here = outdated.filter { $0.overlaps(row.span) }
        let isChanged = changed.contains { $0.overlaps(row.span) }
        let y = inner.y + i
        let sign = here.contains(where: news.removed.contains) ? "−" : isChanged ? "~" : ""
        frame.write(sign, x: inner.x, y: y, width: 1, theme.style(.listNote))
        var x = inner.x + Layout.olderGutter
        Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
          let at = Int32(g.start)
          let isGone = here.contains { $0.contains(at) }
          let isOther = isChanged && changed.contains { $0.contains(at) }
          let style = theme.style(g.isStandIn ? .unsafe : isGone ? .gone : isOther ? .text : .known)
          frame.put(g, x: x, y: y, style)
          x += g.width
          return x < inner.right
        }
      }
    }
  }

  private static func name(_ state: State, _ n: Int) -> String {
    let s = state.items[n].summary
    let parts = [s?.version.map(state.strings.version), s?.date.map(state.strings.date)]
    let told = parts.compactMap { $0 }.joined(separator: " · ")
    return state.strings.before(told.isEmpty ? state.items[n].name : told)
  }
}

extension State {
  /// Whether the older version stands beside the text, where the screen has the room.
  var comparesVersions: Bool { showsNews && focus != .facts && knownVersion != nil }

  /// Scrolls the older version so that the same words stand on the same rows, as far as both go.
  mutating func settleOlder(_ layout: Layout) {
    guard let older = layout.older, let news = shown.news, let old = documents[news.older],
      let rows = shown.layout
    else {
      shown.olderLayout = nil
      return
    }
    let width = layout.olderWidth
    if shown.olderLayout?.width != width || shown.olderNumber != news.older {
      shown.olderLayout = BodyLayout(old, width: width)
      shown.olderNumber = news.older
    }
    guard let oldRows = shown.olderLayout, let meeting = news.meeting(before: shown.cursor) else {
      shown.olderTop = 0
      return
    }
    let offset = rows.row(of: meeting.new) - shown.top
    let most = max(0, oldRows.rows.count - (older.height - 1))
    shown.olderTop = max(0, min(oldRows.row(of: meeting.old) - offset, most))
  }
}
