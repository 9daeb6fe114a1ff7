/// The query being typed: the place of a mistake set off, and above it what may stand there.
enum QueryView {
  static func draw(_ prompt: Prompt, _ state: State, _ r: Rect, _ frame: inout Frame) {
    let theme = state.theme
    var x =
      r.x
      + frame.write(
        state.strings[.queryPrompt], x: r.x, y: r.y, width: r.width / 2, theme.style(.statusStrong))
    var text = Array(prompt.text)
    let room = max(4, r.right - x - 24)
    let cut = max(0, text.count - room)
    text.removeFirst(cut)
    let wrong = state.archive.mistake.map { max(0, $0.column - 1 - cut) }
    let good = String(text.prefix(wrong ?? text.count)), bad = String(text.dropFirst(wrong ?? text.count))
    x += frame.write(good, x: x, y: r.y, width: r.right - x, theme.style(.prompt))
    let badStyle = theme.style(.error).with(StylePatch(add: .underline))
    x += frame.write(bad, x: x, y: r.y, width: r.right - x, badStyle)
    frame.cursor = Frame.Point(x: min(x, r.right - 1), y: r.y)
    if let mistake = state.archive.mistake {
      let why = "  ← " + state.strings.of(mistake)
      frame.write(why, x: x + 1, y: r.y, width: r.right - x - 2, theme.style(.error))
    } else if state.archive.listing != nil, !state.archive.isAsking {
      let isAll = state.archive.listing?.isComplete ?? true
      let found = state.strings.number(state.visible.count) + (isAll ? "" : "+")
      frame.write("  (\(found))", x: x + 1, y: r.y, width: r.right - x - 2, theme.style(.status))
    }
    completions(state, r, &frame)
  }

  private static func completions(_ state: State, _ r: Rect, _ frame: inout Frame) {
    let all = state.archive.completions
    guard !all.isEmpty, r.y > 1 else { return }
    let theme = state.theme
    let line = Rect(x: 0, y: r.y - 1, width: state.width, height: 1)
    frame.fill(line, theme.style(.popup))
    var x = 1
    for (i, c) in all.enumerated() {
      let isChosen = i == state.archive.completion
      let count = c.count.map { " " + state.strings.number($0) } ?? ""
      guard x + Width.of(c.text) + Width.of(count) + 2 < line.right else { return }
      let style = isChosen ? theme.style(.popup).with(theme.patch(.popupSelected)) : theme.style(.popupKey)
      x += frame.write(c.text, x: x, y: line.y, width: line.right - x, style)
      x += frame.write(
        count + "  ", x: x, y: line.y, width: line.right - x, theme.style(.popup).with(theme.patch(.muted)))
    }
  }
}
