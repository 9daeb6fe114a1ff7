import Reader

/// The screen without a terminal: dispatches read, keys pressed, one frame.
enum Shot {
  /// Analyses everything first, so that the same input gives the same frame.
  static func state(
    _ paths: [String], width: Int, height: Int, theme: Theme, settings: Settings, strings: Strings
  ) -> (State, [Problem]) {
    var state = State(
      width: width, height: height, strings: strings, keyMap: settings.keyMap, themes: settings.themes,
      theme: theme)
    var walker = Walker(paths: paths)
    var problems: [Problem] = []
    let analyzer = Analyzer()
    while !walker.isDone {
      for path in walker.next(256) {
        switch Library.read(path) {
        case .failure(let problem): problems.append(problem)
        case .success(let sources):
          for source in sources { add(Document(analyzer.analyze(source)), source.path, to: &state) }
        }
      }
    }
    state.update(.mail([.allFound, .allRead]))
    state.settle()
    return (state, problems)
  }

  static func add(_ document: Document, _ path: String, to state: inout State) {
    let n = state.items.count
    let edition = Edition(document.dispatch)
    state.update(
      .mail([.found([path]), .summaries([(n, Summary(document), edition)]), .document(n, document)]))
  }

  /// Presses keys: names parted by blanks, `jj Enter n` alike; a word that is no key's name is its letters.
  static func press(_ keys: String, _ state: inout State) {
    for word in keys.split(separator: " ") {
      let pressed = Key(name: String(word)).map { [$0] } ?? word.unicodeScalars.map { Key(.character($0)) }
      for key in pressed {
        state.update(.key(key))
        state.settle()
      }
    }
  }
}
