import Reader
import Testing

@testable import ReaderApp

/// Keys that come before the text they are about.
@Suite @MainActor struct AwaitingTests {
  /// Dispatches that are listed, but not read yet.
  private func listed(_ paths: [String]) -> Stage {
    var stage = Stage([])
    stage.state.isFinding = true
    stage.state.isReading = true
    if !paths.isEmpty { stage.send(.mail([.found(paths)])) }
    return stage
  }

  private func come(_ stage: inout Stage, _ n: Int, _ dispatch: Dispatch) {
    let document = Document(dispatch)
    stage.send(
      .mail([.summaries([(n, Summary(document), Edition(dispatch))]), .document(n, document)]))
  }

  @Test func theNextQuoteIsGoneToWhenItIsKnown() {
    var stage = listed(["a.txt"])
    stage.press("n")
    #expect(stage.quote == nil)
    come(&stage, 0, ScreenSamples.bridge)
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
  }

  @Test func severalKeysAreDoneInTheirOrder() {
    var stage = listed(["a.txt"])
    stage.press("2 n y")
    come(&stage, 0, ScreenSamples.bridge)
    #expect(stage.quote?.hasPrefix("Nous avons dépensé") == true)
    let copies = stage.state.effects.filter { if case .copy = $0 { true } else { false } }
    #expect(copies.count == 1)
  }

  @Test func keysBeforeTheFirstFileWaitToo() {
    var stage = listed([])
    stage.press("n")
    stage.send(.mail([.found(["a.txt"])]))
    come(&stage, 0, ScreenSamples.bridge)
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
  }

  @Test func whoeverGoesElsewhereWaitsNoLonger() {
    var stage = listed(["a.txt", "b.txt"])
    stage.press("n j")
    come(&stage, 0, ScreenSamples.bridge)
    come(&stage, 1, ScreenSamples.bridge)
    #expect(stage.state.listCursor == 1 && stage.state.focus == .list && stage.state.shown.cursor == 0)
    stage = listed(["a.txt"])
    stage.press("n q")
    #expect(stage.state.effects.contains(.quit))
  }

  @Test func nothingIsWaitedForThatWillNotCome() {
    var stage = listed(["a.txt"])
    stage.press("n")
    stage.send(.mail([.failed(0, Problem(path: "a.txt", code: "not-found", message: "gone"))]))
    #expect(stage.state.awaited.isEmpty)
    stage.press("n")
    #expect(stage.state.awaited.isEmpty)
    stage = listed([])
    stage.send(.mail([.allFound, .allRead]))
    stage.press("n")
    #expect(stage.state.awaited.isEmpty)
  }

  /// Twice on, where the text that the first leads to has to be read first.
  @Test func keysBehindOneThatGoesOnWaitAsWell() {
    var stage = listed(["a.txt", "b.txt"])
    come(&stage, 0, ScreenSamples.bridge)
    stage.press("Enter G n n")
    #expect(stage.state.listCursor == 1)
    come(&stage, 1, ScreenSamples.bridge)
    #expect(stage.quote?.hasPrefix("Nous avons dépensé") == true)
  }
}
