import GRDB
import Reader
import Testing

@testable import ReaderApp

/// Tags and a note that the reader puts on a dispatch.
@Suite @MainActor struct LabelTests {
  @Test func tagsAreTypedShownAndTakenBack() {
    var stage = Stage()
    stage.press("T")
    stage.type("suivi #port, suivi")
    stage.press("Enter")
    #expect(stage.state.items[0].label.tags == ["suivi", "port"])
    #expect(stage.text.contains("#suivi #port"))
    stage.press("T")
    #expect(stage.state.prompt?.text == "suivi port")
    stage.press("ctrl-u Enter")
    #expect(stage.state.items[0].label.isEmpty)
    stage.press("ctrl-_")
    #expect(stage.state.items[0].label.tags == ["suivi", "port"])
  }

  @Test func aNoteStandsAmongTheFacts() {
    var stage = Stage()
    stage.press("M")
    stage.type("rappeler  la mairie")
    stage.press("Enter")
    let isThere = stage.state.shown.facts.contains { $0.text == "✎ rappeler la mairie" }
    #expect(isThere)
    stage.press("M")
    stage.type(" demain")
    stage.press("Esc")
    #expect(stage.state.items[0].label.note == "rappeler la mairie")
  }

  @Test func labelsOfFilesComeBack() {
    var first = Stage()
    first.press("T")
    first.type("suivi")
    first.press("Enter M")
    first.type("à relire")
    first.press("Enter")
    var second = Stage([])
    second.state.restore(Session(text: first.state.session().text))
    for dispatch in ScreenSamples.all { Shot.add(Document(dispatch), dispatch.source, to: &second.state) }
    #expect(second.state.items[0].label == ReaderLabel(tags: ["suivi"], note: "à relire"))
  }

  @Test func theArchiveKeepsThemAndFindsThem() throws {
    let shelf = try Shelf(dispatches: 12)
    let id = try #require(shelf.matches(.everything).first)
    let label = ReaderLabel(tags: ["à-rappeler", "Port"], note: "Voir l’écluse")
    let change = ReaderState.Change(id: id, isRead: true, isMarked: false, position: 3, label: label)
    try ReaderState.save([change], in: shelf.archive)
    for text in ["tag:port", "tag:\"à rappeler\"", "note:ecluse", "tag:po* note:voir is:read"] {
      let query = try QueryParser.parse(text, today: 0)
      let hits = try ArchiveSearch.hits(query, limit: 100, in: shelf.archive)
      let hit = hits.first { $0.id == id }
      #expect(hit?.label == label && hit?.isRead == true && hit?.position == 3, "\(text)")
    }
    let completions = try shelf.archive.read { try QueryCompletion.of("tag:po", limit: 5, $0) }
    #expect(completions == [QueryCompletion(text: "tag:Port", count: 1)])
  }

  @Test func theJSONCarriesThem() {
    var d = Dispatch()
    d.extra = .object([JSONValue.Member("thread", .string("fil"))])
    let labelled = ReaderLabel(tags: ["suivi"], note: "vu").added(to: d)
    #expect(labelled.extra?["thread"]?.text == "fil")
    #expect(labelled.extra?["reader"]?["tags"] == .array([.string("suivi")]))
    #expect(labelled.extra?["reader"]?["note"]?.text == "vu")
    #expect(ReaderLabel().added(to: d).extra == d.extra)
  }
}

/// The timeline and the filter by speaker over a whole list.
@Suite @MainActor struct WholeListTests {
  @Test func theTimelineOfFilesLeadsToTheirPlaces() throws {
    var b = DispatchBuilder("Le port ferme. La grève a commencé lundi à Rimonde.", source: "port.txt")
    b.dispatch.facts = [Fact(kind: .event, span: b.span("La grève a commencé lundi"))]
    b.dispatch.facts[0].when = "2026-03-02"
    var later = DispatchBuilder("Le port rouvre samedi.", source: "suite.txt")
    later.dispatch.facts = [Fact(kind: .event, span: later.span("Le port rouvre samedi"))]
    later.dispatch.facts[0].when = "2026-03-01"
    var stage = Stage([b.dispatch, later.dispatch])
    stage.press("a t")
    #expect(stage.state.picker?.rows.map(\.lead) == ["01/03/26", "02/03/26"])
    #expect(stage.state.picker?.rows.last?.text == "La grève a commencé lundi")
    stage.press("Down Enter")
    #expect(stage.state.number == 0)
    #expect(stage.atCursor(8) == "La grève".prefix(7))
  }
}
