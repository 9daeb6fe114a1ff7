import Testing

@testable import ReaderApp

/// What is kept from one run to the next.
@Suite @MainActor struct SessionTests {
  @Test func readsWhatItWrites() {
    var session = Session()
    session.theme = "papier"
    session.wider = Layout.Wider(list: 4, facts: -2)
    session.last = "/a/b.txt"
    session.set(
      "/a/b.txt", Session.Entry(isRead: true, isMarked: true, place: Item.Place(cursor: 12, top: 3)))
    session.set("/a/é c.txt", Session.Entry(isRead: true))
    #expect(Session(text: session.text) == session)
  }

  @Test func brokenLinesAreLeftOut() {
    let session = Session(text: "dispatch\tr\n\u{0}\tx\ntheme\ndispatch\tr\t-5\tx\t/a\nlast\t/z\n")
    #expect(session.entries["/a"] == Session.Entry(isRead: true))
    #expect(session.last == "/z")
  }

  @Test func pathsThatWouldBreakTheFileAreNotWritten() {
    var session = Session()
    session.set("/a\nlast\t/evil", Session.Entry(isRead: true))
    #expect(session.text.isEmpty)
  }

  @Test func placeReadAndMarkComeBack() {
    var first = Stage()
    first.press("J J Enter m n")
    let cursor = first.state.shown.cursor
    let kept = first.state.session()
    var second = Stage([])
    second.state.restore(Session(text: kept.text))
    for dispatch in ScreenSamples.all { Shot.add(Document(dispatch), dispatch.source, to: &second.state) }
    second.state.settle()
    #expect(second.state.number == 2)
    #expect(second.state.items[2].isRead)
    #expect(second.state.items[2].isMarked)
    #expect(second.state.shown.cursor == cursor)
  }

  @Test func whatIsNotOpenNowIsNotForgotten() {
    var stage = Stage()
    var session = Session()
    session.set("/ailleurs.txt", Session.Entry(isRead: true))
    stage.state.restore(session)
    #expect(stage.state.session().entries["/ailleurs.txt"]?.isRead == true)
  }

  @Test func themeThatWasOnlyLookedAtGoesAway() {
    var stage = Stage()
    stage.press("t Down Down")
    #expect(stage.state.theme.name != "nuit")
    stage.press("Esc")
    #expect(stage.state.theme.name == "nuit")
    #expect(stage.state.session().theme == nil)
    stage.press("t Down Enter")
    #expect(stage.state.session().theme == stage.state.theme.name)
  }
}
