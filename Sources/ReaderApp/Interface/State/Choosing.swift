import Reader

/// Popups: opening them, typing in them, choosing from them.
extension State {
  mutating func openHelp() {
    var rows: [Picker.Row] = []
    for group in Action.Group.allCases {
      rows.append(Picker.Row(text: strings.groupName(group), isHeading: true))
      rows += Action.allCases.filter { $0.group == group }.map(row)
    }
    picker = Picker(purpose: .help, title: strings[.helpTitle], rows: rows, isTyping: false)
  }

  mutating func openPalette() {
    picker = Picker(purpose: .palette, title: strings[.paletteTitle], rows: Action.allCases.map(row))
  }

  private func row(_ action: Action) -> Picker.Row {
    Picker.Row(
      text: strings.sentence(action), detail: action.rawValue,
      lead: keyMap.keys(for: action).prefix(3).map(strings.key).joined(separator: " · "),
      choice: .action(action))
  }

  mutating func openThemes() {
    var problems: [ConfigProblem] = []
    let rows = themes.names.map { name in
      Picker.Row(text: themes.theme(name, &problems)?.title ?? name, detail: name, choice: .theme(name))
    }
    var themePicker = Picker(purpose: .themes, title: strings[.themeTitle], rows: rows)
    themePicker.themeBefore = theme.name
    themePicker.cursor = themes.names.firstIndex(of: theme.name) ?? 0
    picker = themePicker
  }

  mutating func typeInPicker(_ key: Key) {
    guard var p = picker else { return }
    let before = p.typed
    let page = max(1, height - 6)
    switch (key.base, key.modifiers) {
    case (.escape, _), (.character("g"), .control), (.character("c"), .control): return closePicker()
    case (.enter, _): return choose(p)
    case (.down, _), (.character("n"), .control), (.tab, []): p.move(1)
    case (.up, _), (.character("p"), .control), (.tab, .shift): p.move(-1)
    case (.pageDown, _), (.character("f"), .control): p.move(page)
    case (.pageUp, _), (.character("b"), .control): p.move(-page)
    case (.character("d"), .control): p.move(page / 2)
    case (.home, _): p.move(-p.rows.count)
    case (.end, _): p.move(p.rows.count)
    case (.character("u"), .control):
      if p.isTyping {
        p.typed = ""
        p.narrow()
      } else {
        p.move(-page / 2)
      }
    case (.character("w"), .control):
      p.typed = Self.withoutLastWord(p.typed)
      p.narrow()
    case (.backspace, _):
      if p.typed.isEmpty { return closePicker() }
      p.typed.removeLast()
      p.narrow()
    default:
      guard let c = key.typed else { return }
      if p.isTyping { type(c, &p) } else if !moveHelp(c, &p) { return closePicker() }
    }
    picker = p
    if p.purpose == .portraits, p.typed != before { ask(.people(kind: p.kind, typed: p.typed)) }
    if p.purpose == .listSpeakers, p.typed != before, let listing = archive.listing, listing.query.isEmpty {
      ask(.speakers(query: "", typed: p.typed))
    }
    preview(p)
  }

  private func type(_ c: Unicode.Scalar, _ p: inout Picker) {
    p.typed.unicodeScalars.append(c)
    p.narrow()
  }

  /// Keys of the help before it is searched; false when it is to close.
  private func moveHelp(_ c: Unicode.Scalar, _ p: inout Picker) -> Bool {
    switch c {
    case "j": p.move(1)
    case "k": p.move(-1)
    case " ": p.move(max(1, height - 6))
    case "b": p.move(-max(1, height - 6))
    case "g": p.move(-p.rows.count)
    case "G": p.move(p.rows.count)
    case "/": p.isTyping = true
    default: return false
    }
    return true
  }

  /// A theme is seen while it is being chosen.
  private mutating func preview(_ p: Picker) {
    guard p.purpose == .themes, case .theme(let name)? = p.chosen?.choice else { return }
    apply(theme: name)
  }

  mutating func apply(theme name: String) {
    var problems: [ConfigProblem] = []
    guard let new = themes.theme(name, &problems) else { return }
    theme = new
    if let first = problems.first { say(strings.problem(first), isError: true) }
  }

  /// Takes the theme that goes with the terminal's background, unless the reader has chosen one meanwhile.
  mutating func take(background isLight: Bool) {
    guard followsBackground, !hasChosenTheme, picker?.purpose != .themes else { return }
    followsBackground = false
    let name = isLight ? config.lightTheme : config.darkTheme
    if themes.texts[name] != nil { apply(theme: name) }
  }

  mutating func closePicker() {
    if let origin = picker?.themeBefore { apply(theme: origin) }
    picker = nil
  }

  mutating func choose(_ p: Picker) {
    picker = nil
    switch p.chosen?.choice {
    case .speaker(let key, let name): keep(Filter(key: key, name: name))
    case .action(let action): perform(action)
    case .portrait(let id, let name, let speaks): ask(.page(entity: id, name: name, speaks: speaks))
    case .place(let dispatch, let start, let query): goTo(dispatch: dispatch, start: start, query: query)
    case .query(let text):
      open(query: text)
      ask(.remember(text))
    case .theme(let name):
      apply(theme: name)
      hasChosenTheme = true
    case .correct(let name): correctSpeaker(name)
    case .otherSpeaker where p.typed.isEmpty: prompt = Prompt(purpose: .speaker)
    case .otherSpeaker: correctSpeaker(p.typed)
    case .same(let name, let other): join(name, other)
    case .export(let what): prompt = Prompt(purpose: .export(what), text: fileName(what))
    case .copy(let form): copyFacts(form)
    case .version(let n): open(version: n)
    case .day(let day): go(toDay: day)
    case nil: break
    }
  }

  static func withoutLastWord(_ text: String) -> String {
    var t = text[...]
    while t.last == " " { t.removeLast() }
    while let c = t.last, c != " " { t.removeLast() }
    return String(t)
  }
}
