import Reader

/// The whole screen as a frame: a function of the state and of nothing else.
enum Screen {
  static func frame(_ state: State) -> Frame {
    var frame = Frame(width: state.width, height: state.height, style: state.theme.style(.text))
    let layout = state.layout
    guard layout.shape != .tooSmall else {
      frame.write(state.strings[.tooSmall], x: 0, y: 0, width: state.width, state.theme.style(.text))
      return frame
    }
    if let list = layout.list { ListView.draw(state, list, layout, &frame) }
    if let body = layout.body { BodyView.draw(state, body, &frame) }
    if let facts = layout.facts { FactsView.draw(state, facts, layout, &frame) }
    if let older = layout.older { OlderView.draw(state, older, &frame) }
    borders(state, layout, &frame)
    StatusView.draw(state, layout.status, &frame)
    if let picker = state.picker {
      PickerView.draw(picker, state, &frame)
    } else if !state.keys.isEmpty {
      HintView.draw(state, &frame)
    }
    return frame
  }

  private static func borders(_ state: State, _ layout: Layout, _ frame: inout Frame) {
    let style = state.theme.style(.border)
    func line(x: Int, _ r: Rect) {
      frame.fill(Rect(x: x, y: r.y, width: 1, height: r.height), style, scalar: 0x2502)
    }
    if let list = layout.list, layout.shape == .wide { line(x: list.right, list) }
    if let facts = layout.facts, layout.shape != .single { line(x: facts.x - 1, facts) }
    if let older = layout.older { line(x: older.x - 1, older) }
  }

  /// The bar above a pane.
  static func title(
    _ left: String, _ right: String, _ rect: Rect, isActive: Bool, _ theme: Theme, _ frame: inout Frame
  ) {
    let style = theme.style(isActive ? .activeTitle : .title)
    frame.fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), style)
    let rightWidth = min(Width.of(right), rect.width / 2)
    let used = frame.write(
      (isActive ? "▸" : " ") + left, x: rect.x, y: rect.y, width: max(0, rect.width - rightWidth - 2), style)
    if used + rightWidth + 2 <= rect.width {
      frame.write(right, x: rect.right - rightWidth - 1, y: rect.y, width: rightWidth, style)
    }
  }
}
