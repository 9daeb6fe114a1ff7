import Reader

@testable import ReaderApp

/// A screen with sample dispatches, without files, threads and terminal.
@MainActor
struct Stage {
  var state: State

  init(
    _ dispatches: [Dispatch] = ScreenSamples.all, width: Int = 140, height: Int = 34, theme: String = "nuit",
    strings: Strings = .french
  ) {
    var settings = Settings(folder: nil)
    let chosen = settings.theme(theme, colors: 256)
    state = State(
      width: width, height: height, strings: strings, keyMap: settings.keyMap, themes: settings.themes,
      theme: chosen)
    for dispatch in dispatches { Shot.add(Document(dispatch), dispatch.source, to: &state) }
    state.update(.mail([.allFound, .allRead]))
    state.settle()
  }

  mutating func press(_ keys: String) { Shot.press(keys, &state) }

  mutating func type(_ text: String) {
    for c in text.unicodeScalars { send(.key(Key(.character(c)))) }
  }

  mutating func send(_ event: Event) {
    state.update(event)
    state.settle()
  }

  var frame: Frame { Screen.frame(state) }
  var text: String { FrameText.plain(frame) }
  /// The last line of the screen.
  var status: String { frame.text(row: frame.height - 1) }

  /// The words of the current quote.
  var quote: String? {
    guard let document = state.document, let q = state.currentQuote(in: document) else { return nil }
    return document.words(document.quotes[q].span)
  }

  /// The word that the cursor stands on, as far as the text goes.
  func atCursor(_ count: Int) -> String {
    guard let document = state.document else { return "" }
    return document.words(Span(state.shown.cursor, state.shown.cursor + count))
  }
}
