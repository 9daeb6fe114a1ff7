import Reader

/// The list of dispatches.
enum ListView {
  static func draw(_ state: State, _ rect: Rect, _ layout: Layout, _ frame: inout Frame) {
    let isActive = state.focus == .list
    let place = state.visible.isEmpty ? "" : state.strings.outOf(state.listCursor + 1, state.visible.count)
    Screen.title(state.strings[.dispatches], place, rect, isActive: isActive, state.theme, &frame)
    let inner = rect.droppingTop(1)
    guard !state.visible.isEmpty else {
      let text =
        state.archive.listing != nil
        ? state.strings[state.archive.isAsking ? .searching : .noMatch]
        : state.isFinding ? state.strings[.reading] : state.strings[.noDispatch]
      frame.write(text, x: inner.x + 1, y: inner.y, width: inner.width - 2, state.theme.style(.muted))
      return
    }
    let height = layout.listRowHeight
    for slot in 0..<layout.listPage {
      let at = state.listTop + slot
      guard state.visible.indices.contains(at) else { break }
      let row = Rect(x: inner.x, y: inner.y + slot * height, width: inner.width, height: height)
      draw(state, state.visible[at], row, &frame)
      if at == state.listCursor {
        let role = isActive ? Role.selected : .selectedElsewhere
        var patch = state.theme.patch(role)
        // Speakers' colours keep their own on the selected row where only the ground changes.
        if !isActive { patch.foreground = nil }
        frame.restyle(row, patch)
      }
    }
  }

  private static func draw(_ state: State, _ n: Int, _ row: Rect, _ frame: inout Frame) {
    let item = state.items[n]
    let theme = state.theme
    let flag = item.isMarked ? "*" : item.isRead ? " " : "•"
    frame.write(flag, x: row.x, y: row.y, width: 1, theme.style(item.isMarked ? .listMark : .listUnread))
    let isKill = item.summary?.note?.kind == .kill
    let titleStyle = theme.style(isKill ? .listAlarm : item.isRead ? .listTitle : .listUnread)
    if row.height > 1 {
      frame.write(title(state, item), x: row.x + 2, y: row.y, width: row.width - 3, titleStyle)
      meta(state, item, n, Rect(x: row.x + 2, y: row.y + 1, width: row.width - 3, height: 1), &frame)
    } else {
      let metaWidth = row.width >= 60 ? min(38, row.width * 2 / 5) : row.width >= 44 ? 16 : 0
      frame.write(title(state, item), x: row.x + 2, y: row.y, width: row.width - metaWidth - 3, titleStyle)
      if metaWidth > 0 {
        meta(
          state, item, n, Rect(x: row.right - metaWidth, y: row.y, width: metaWidth - 1, height: 1), &frame)
      }
    }
  }

  /// A kill is told before everything else.
  static func title(_ state: State, _ item: Item) -> String {
    guard let note = item.summary?.note, note.kind == .kill else { return item.title }
    return "\(state.strings.noteKind(note.kind)) \(item.title)"
  }

  /// Date, agency, note on the left; quotes with their speakers on the right.
  private static func meta(_ state: State, _ item: Item, _ n: Int?, _ r: Rect, _ frame: inout Frame) {
    let theme = state.theme
    if let problem = item.problem {
      frame.write(state.strings.trouble(problem), x: r.x, y: r.y, width: r.width, theme.style(.listAlarm))
      return
    }
    guard let s = item.summary else { return }
    let right = badges(state, s, r, &frame)
    var parts: [String] = []
    if let date = s.date { parts.append(state.strings.shortDate(date)) }
    if let agency = s.agency { parts.append(agency) }
    let text = parts.joined(separator: " · ")
    let room = max(0, r.width - right - 1)
    let used = frame.write(text, x: r.x, y: r.y, width: room, theme.style(.listMeta))
    var extra: [String] = []
    let versions = n.map { state.versions.versions(of: $0).count } ?? 1
    if versions > 1 { extra.append(state.versions.isOpen(n ?? 0) ? "▾\(versions)" : "▸\(versions)") }
    if let v = s.version, v > 1 { extra.append("v\(v)") }
    if let note = s.note { extra.append(state.strings.label(note)) }
    extra += item.label.tags.map { "#" + $0 }
    if !item.label.note.isEmpty { extra.append("✎") }
    let more = (used > 0 && !extra.isEmpty ? " " : "") + extra.joined(separator: " ")
    if extra.isEmpty, let place = s.place, room - used > 8 {
      frame.write(" · " + place, x: r.x + used, y: r.y, width: room - used, theme.style(.listMeta))
    }
    if room - used > 3 {
      frame.write(
        more, x: r.x + used, y: r.y, width: room - used,
        theme.style(s.note?.kind == .kill ? .listAlarm : .listNote))
    }
  }

  /// The number of quotes, and a dot in the colour of each speaker; returns the columns used.
  private static func badges(_ state: State, _ s: Summary, _ r: Rect, _ frame: inout Frame) -> Int {
    guard s.quotes > 0, r.width >= 8 else { return 0 }
    let voices = s.voices.prefix(max(0, min(5, r.width / 5)))
    let number = "\(s.quotes)❞"
    let width = Width.of(number) + voices.count
    var x = r.right - width
    x += frame.write(number, x: x, y: r.y, width: width, state.theme.style(.listMeta))
    for voice in voices {
      let isFiltered = state.filter?.key == voice.key
      let style = state.theme.style(.listMeta).with(state.theme.speaker(state.voices.color(voice.key)))
      frame.write(isFiltered ? "◆" : "●", x: x, y: r.y, width: 1, style)
      x += 1
    }
    return width
  }
}
