import Reader

/// A popup to choose from.
enum PickerView {
  /// Rows for choices on a screen of a height.
  static func page(height: Int) -> Int { max(1, min(24, height < 14 ? height - 3 : height - 5)) }

  /// Where a popup stands on a screen; its title and its foot take a row each.
  static func place(of picker: Picker, width screenWidth: Int, height: Int) -> Rect {
    let width = max(18, min(screenWidth, 96, screenWidth < 60 ? screenWidth : screenWidth - 8))
    let page = min(page(height: height), max(1, picker.rows.count))
    return Rect(
      x: (screenWidth - width) / 2, y: max(0, (height - page - 3) / 3), width: width,
      height: min(height, page + 2))
  }

  static func draw(_ picker: Picker, _ state: State, _ frame: inout Frame) {
    let theme = state.theme
    let box = place(of: picker, width: state.width, height: state.height)
    let page = min(page(height: state.height), max(1, picker.rows.count))
    Self.box(box, theme, &frame)
    title(picker, box, state, &frame)
    for slot in 0..<page {
      let at = picker.top + slot
      guard picker.rows.indices.contains(at) else { break }
      let line = Rect(x: box.x, y: box.y + 1 + slot, width: box.width, height: 1)
      draw(picker.rows[at], line, state, isChosen: at == picker.cursor, &frame)
    }
    if picker.rows.isEmpty {
      frame.write(
        state.strings[.nothingMatches], x: box.x + 2, y: box.y + 1, width: box.width - 4,
        theme.style(.popup).with(theme.patch(.muted)))
    }
    let foot = picker.purpose == .help && !picker.isTyping ? state.strings[.helpFoot] : ""
    let place = state.strings.outOf(picker.place, picker.count)
    frame.write(
      foot, x: box.x + 2, y: box.bottom - 1, width: box.width - 10,
      theme.style(.popup).with(theme.patch(.muted)))
    frame.write(
      place, x: box.right - Width.of(place) - 2, y: box.bottom - 1, width: 9,
      theme.style(.popup).with(theme.patch(.muted)))
  }

  /// The ground of a popup, with lines at its sides: colour alone would not set it off everywhere.
  static func box(_ box: Rect, _ theme: Theme, _ frame: inout Frame) {
    frame.dropLinks(in: box)
    let line = theme.style(.popup).with(theme.patch(.border))
    frame.fill(box, theme.style(.popup))
    frame.fill(Rect(x: box.x, y: box.y, width: 1, height: box.height), line, scalar: 0x2502)
    frame.fill(Rect(x: box.right - 1, y: box.y, width: 1, height: box.height), line, scalar: 0x2502)
  }

  private static func title(_ picker: Picker, _ box: Rect, _ state: State, _ frame: inout Frame) {
    let theme = state.theme
    let top = Rect(x: box.x, y: box.y, width: box.width, height: 1)
    frame.fill(top, theme.style(.popupTitle).with(theme.patch(.title)))
    let style = theme.style(.activeTitle)
    // What is typed has to be in sight beside it.
    let room = picker.isTyping ? max(6, box.width - 14) : box.width - 2
    var x = box.x + 1 + frame.write(picker.title, x: box.x + 1, y: box.y, width: room, style)
    guard picker.isTyping else { return }
    x += frame.write(" › ", x: x, y: box.y, width: box.right - x, style)
    x += frame.write(picker.typed, x: x, y: box.y, width: box.right - x - 1, theme.style(.prompt))
    frame.cursor = Frame.Point(x: min(x, box.right - 1), y: box.y)
  }

  private static func draw(
    _ row: Picker.Row, _ line: Rect, _ state: State, isChosen: Bool, _ frame: inout Frame
  ) {
    let theme = state.theme
    if row.isHeading {
      frame.write(row.text, x: line.x + 2, y: line.y, width: line.width - 3, theme.style(.popupTitle))
      return
    }
    var x = line.x + 2
    let base = theme.style(.popup)
    if state.picker?.purpose == .help || state.picker?.purpose == .palette
      || state.picker?.purpose == .places
    {
      // A narrow popup has room for one key of each action.
      let isNarrow = line.width < 60
      let keys = isNarrow ? row.lead.split(separator: " · ").first.map(String.init) ?? "" : row.lead
      let width =
        state.picker?.purpose == .places
        ? state.picker?.leadWidth ?? 0 : isNarrow ? min(9, line.width / 3) : 22
      frame.write(keys, x: x, y: line.y, width: width, theme.style(.popupKey))
      x += width + 1
    }
    var textStyle = base
    if let key = row.speaker {
      frame.write("●", x: x, y: line.y, width: 1, base.with(theme.speaker(state.voices.color(key))))
      x += 2
      textStyle = base.with(theme.patch(.person))
    }
    let share =
      state.picker?.purpose == .portraits
      ? line.width - 24 : (line.right - x) / (row.speaker != nil && line.width < 60 ? 3 : 2)
    // The sentence of an action before its name: the name is only another way to say it.
    let isAction = if case .action = row.choice { true } else { false }
    let kept = isAction || line.width < 30 ? 0 : min(Width.of(row.detail), share)
    x += frame.write(row.text, x: x, y: line.y, width: line.right - x - 3 - kept, textStyle)
    let room = line.right - x - 3
    if room > 6, !row.detail.isEmpty, !isAction || room > Width.of(row.detail) {
      let detail = base.with(StylePatch(foreground: theme.patch(.muted).foreground))
      let width = min(room, Width.of(row.detail))
      frame.write(row.detail, x: line.right - 2 - width, y: line.y, width: width, detail)
    }
    if isChosen {
      let inside = Rect(x: line.x + 1, y: line.y, width: line.width - 2, height: 1)
      frame.restyle(inside, theme.patch(.popupSelected))
    }
  }
}

/// What may follow the keys typed so far.
enum HintView {
  static func draw(_ state: State, _ frame: inout Frame) {
    let context: KeyMap.Context = state.focus == .list ? .list : state.focus == .body ? .body : .facts
    let rows = state.keyMap.continuations(of: state.keys, in: context)
    let theme = state.theme
    let texts = rows.map { ($0.keys, $0.actions.first.map(state.strings.sentence) ?? "") }
    let width = min(state.width, 6 + (texts.map { Width.of($0.1) }.max() ?? 0) + 4)
    let height = min(texts.count, max(1, state.height - 3))
    let box = Rect(x: state.width - width, y: state.height - 1 - height, width: width, height: height)
    PickerView.box(box, theme, &frame)
    for (i, row) in texts.prefix(height).enumerated() {
      frame.write(
        state.strings.key(KeyMap.label(row.0)), x: box.x + 1, y: box.y + i, width: 6, theme.style(.popupKey))
      frame.write(row.1, x: box.x + 7, y: box.y + i, width: box.width - 9, theme.style(.popup))
    }
  }
}
