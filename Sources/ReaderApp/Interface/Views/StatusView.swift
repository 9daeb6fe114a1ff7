import Reader

/// The last line: what is being typed, what was just said, or the quote under the cursor; filter and progress at the
/// right.
enum StatusView {
  static func draw(_ state: State, _ rect: Rect, _ frame: inout Frame) {
    let theme = state.theme
    frame.fill(rect, theme.style(.status))
    let right = right(state, rect, &frame)
    let room = Rect(x: rect.x, y: rect.y, width: max(0, rect.width - right), height: 1)
    if let prompt = state.prompt { return draw(prompt, state, room, &frame) }
    if let message = state.message {
      frame.write(
        message.text, x: 1, y: rect.y, width: room.width - 2, theme.style(message.isError ? .error : .message)
      )
    } else if state.focus == .body, let change = state.shown.news?.change(at: state.shown.cursor) {
      let text =
        change.old.map { state.strings.before(Safety.line($0)) } ?? state.strings[.newSentence]
      frame.write(
        text, x: 1, y: rect.y, width: room.width - 2, theme.style(.status).with(theme.patch(.known)))
    } else if let document = state.document, let q = state.currentQuote(in: document),
      state.shown.number == state.number
    {
      draw(quote: q, document, state, room, &frame)
    } else {
      hints(state, room, &frame)
    }
  }

  private static func draw(_ prompt: Prompt, _ state: State, _ r: Rect, _ frame: inout Frame) {
    if prompt.purpose == .query { return QueryView.draw(prompt, state, r, &frame) }
    let label =
      switch prompt.purpose {
      case .search: state.strings[.searchPrompt]
      case .pipe, .query: state.strings[.pipePrompt]
      case .pipeJSON: state.strings[.pipeJSONPrompt]
      case .facts: state.strings[.factsPrompt]
      case .speaker: state.strings[.speakerPrompt]
      case .export: state.strings[.exportPrompt]
      case .tags: state.strings[.tagsPrompt]
      case .note: state.strings[.notePrompt]
      }
    let most = r.width / 2
    var x = r.x + frame.write(label, x: r.x, y: r.y, width: most, state.theme.style(.statusStrong))
    // One that is cut off has lost the blank at its end.
    if Width.of(label) > most { x += 1 }
    let room = r.width - x - 1
    var text = prompt.text
    // The end of a long line stays in sight.
    while Width.of(text) > room, !text.isEmpty { text.removeFirst() }
    x += frame.write(text, x: x, y: r.y, width: room, state.theme.style(.prompt))
    frame.cursor = Frame.Point(x: min(x, r.right - 1), y: r.y)
    guard prompt.purpose == .search, let search = state.search, !prompt.text.isEmpty else { return }
    let count = "  (\(search.hits.count))"
    frame.write(count, x: x, y: r.y, width: r.right - x, state.theme.style(.status))
  }

  private static func draw(
    quote q: Int, _ document: Document, _ state: State, _ r: Rect, _ frame: inout Frame
  ) {
    let theme = state.theme
    let quote = document.quotes[q]
    let allowed = state.quotes(of: document)
    let place = (allowed.firstIndex(of: q) ?? 0) + 1
    var x = r.x + 1
    // Which one of how many is told on the narrowest screen.
    let count =
      r.width < 60
      ? state.strings.outOf(place, allowed.count) : state.strings.quotePlace(place, allowed.count)
    let end = r.right - Width.of(" · " + count) - 1
    func add(_ text: String, _ style: Style, to end: Int) {
      x += frame.write(text, x: x, y: r.y, width: end - x, style)
    }
    func add(_ text: String, _ style: Style) { add(text, style, to: end) }
    if let s = document.speaker(of: quote) {
      let speaker = document.speakers[s]
      let color = StylePatch(foreground: theme.speaker(state.voices.color(speaker.key)).foreground)
      add(speaker.name, theme.style(.statusStrong).with(color))
      if quote.isUnsure { add(state.strings[.unsure], theme.style(.error)) }
      if let role = speaker.role { add(", " + role, theme.style(.status)) }
    } else {
      add(state.strings[.noSpeaker], theme.style(.error))
    }
    // A colon says nothing by itself.
    if let cue = quote.cue.map(document.words), cue.contains(where: \.isLetter) {
      add(" · ", theme.style(.status))
      add(cue, theme.style(.status).with(theme.patch(.cue)))
    }
    if let date = document.dispatch.dateline?.date ?? document.dispatch.date {
      let forms = [state.strings.date(date), state.strings.shortDate(date)].map { " · " + $0 }
      if let form = forms.first(where: { x + Width.of($0) <= end }) { add(form, theme.style(.status)) }
    }
    add(" · " + count, theme.style(.status), to: r.right)
  }

  private static func hints(_ state: State, _ r: Rect, _ frame: inout Frame) {
    var x = r.x + 1
    let isSearching = state.search?.hits.isEmpty == false
    for (action, usual) in state.strings.hints {
      let word =
        action == .nextFound && isSearching
        ? state.strings[.hit] : action == .quit && !state.quits ? state.strings[.back] : usual
      guard let key = state.keyMap.keys(for: action).first.map(state.strings.key) else { continue }
      guard x + Width.of(key) + Width.of(word) + 3 <= r.right else { return }
      x += frame.write(key, x: x, y: r.y, width: r.right - x, state.theme.style(.statusStrong))
      x += frame.write(" \(word)  ", x: x, y: r.y, width: r.right - x, state.theme.style(.status))
    }
  }

  /// Draws from the right and returns the columns used.
  private static func right(_ state: State, _ r: Rect, _ frame: inout Frame) -> Int {
    var x = r.right
    func add(_ text: String, _ role: Role) {
      let width = min(Width.of(text), max(0, x - r.x - r.width / 3))
      x -= width
      frame.write(text, x: x, y: r.y, width: width, state.theme.style(role))
    }
    if state.isReading || state.isFinding {
      add(" \(state.strings.progress(state.analysed, state.items.count)) ", .status)
    }
    if let filter = state.filter {
      add(" \(state.strings.filterChip(filter)) ", .chip)
    }
    if state.shown.layout?.hasStandIns == true, state.document != nil {
      add(" \(state.strings[.hiddenCharacters]) ", .error)
    }
    let typed = (state.count.map(String.init) ?? "") + state.strings.key(KeyMap.label(state.keys))
    if !typed.isEmpty { add(" \(typed) ", .statusStrong) }
    return r.right - x
  }
}
