import Testing

@testable import ReaderApp

/// What the screen looks like.
@Suite @MainActor struct FrameTests {
  @Test func wide() {
    var stage = Stage()
    stage.press("Enter n")
    Snapshot.expect(stage.frame, "wide")
  }

  @Test func stacked() {
    var stage = Stage(width: 90, height: 26)
    Snapshot.expect(stage.frame, "stacked-list")
    stage.press("Enter Tab")
    Snapshot.expect(stage.frame, "stacked-facts")
  }

  @Test func narrow() {
    var stage = Stage(width: 40, height: 10)
    Snapshot.expect(stage.frame, "narrow-list")
    stage.press("Enter")
    Snapshot.expect(stage.frame, "narrow-body")
    stage.press("Tab")
    Snapshot.expect(stage.frame, "narrow-facts")
  }

  @Test func least() {
    Snapshot.expect(Stage(width: 20, height: 6).frame, "least")
    Snapshot.expect(Stage(width: 19, height: 6).frame, "too-small")
  }

  @Test func filteredWithSearch() {
    var stage = Stage()
    stage.press("f")
    stage.type("kess")
    Snapshot.expect(stage.frame, "speakers")
    stage.press("Enter / d a t e Enter")
    Snapshot.expect(stage.frame, "filtered")
  }

  @Test(arguments: ["papier", "contraste", "ansi", "mono"]) func themes(_ name: String) {
    var stage = Stage(width: 120, height: 24, theme: name)
    stage.press("Enter n")
    Snapshot.expect(stage.frame, "theme-\(name)")
  }

  @Test func helpInEnglish() {
    var stage = Stage(width: 100, height: 30, strings: .english)
    stage.press("?")
    Snapshot.expect(stage.frame, "help")
  }

  @Test func hintsAfterAPrefix() {
    var stage = Stage(width: 80, height: 20)
    stage.press("]")
    Snapshot.expect(stage.frame, "hints")
  }

  @Test(arguments: [(1, 1), (10, 3), (20, 6), (40, 10), (80, 24), (200, 50), (500, 200)])
  func everySizeIsFilled(_ width: Int, _ height: Int) {
    for focus in Pane.allCases {
      var stage = Stage(width: width, height: height)
      stage.state.focus = focus
      stage.send(.resize(width: width, height: height))
      #expect(stage.frame.cells.count == width * height)
    }
  }
}
