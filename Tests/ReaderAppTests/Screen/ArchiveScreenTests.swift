import Foundation
import GRDB
import Reader
import Testing

@testable import ReaderApp

/// The archive on the screen: a stage whose requests are answered from a small archive.
@MainActor
private struct Scene {
  var stage = Stage()
  let shelf: Shelf
  private var clerk: DeskClerk
  private let mailbox = Mailbox<DeskMail>()

  init() throws {
    shelf = try Shelf(dispatches: 60)
    clerk = DeskClerk(shelf.archive, mailbox, ReadingBreak())
    stage.state.archive.isOpen = true
  }

  /// Does what the screen asked for, until it asks for nothing.
  mutating func answer() throws {
    for _ in 0..<10 {
      let asked = stage.state.effects.compactMap { if case .ask(let request) = $0 { request } else { nil } }
      stage.state.effects = []
      for request in asked { try clerk.answer(request) }
      let wanted = stage.state.archiveWanted.hits
      if !wanted.isEmpty { try clerk.hits(wanted) }
      while clerk.hasMore { try clerk.more() }
      let mail = mailbox.drain()
      if mail.isEmpty { return }
      stage.send(.archive(mail))
    }
  }

  mutating func press(_ keys: String) throws {
    stage.press(keys)
    try answer()
  }
  mutating func type(_ text: String) throws {
    stage.type(text)
    try answer()
  }
  func found(_ query: String) throws -> [Int] {
    shelf.matches(try QueryParser.parse(query, today: Shelf.today).condition).map { -Int($0) }
  }
}

@Suite @MainActor struct ArchiveScreenTests {
  /// The archive does it, so that no row has to come into memory.
  @Test func aWholeListIsReadAndUnreadAgain() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("port")
    try scene.press("Enter")
    let listed = scene.stage.state.visible.count
    func unread() throws -> Int {
      try scene.shelf.archive.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM dispatch WHERE read = 0") ?? 0
      }
    }
    let before = try unread()
    try scene.press("A")
    let after = try unread()
    #expect(before - after > 0 && before - after <= listed)
    #expect(
      scene.stage.state.visible.allSatisfy {
        !scene.stage.state.items.holds($0) || scene.stage.state.items[$0].isRead
      })
    #expect(scene.stage.state.items.takeChanges().isEmpty)
    try scene.press("alt-u")
    #expect(try unread() == before)
    try scene.press("alt-r")
    #expect(try unread() == after)
  }

  /// Who is only described has no entry in the archive: the list stays as it is, and a line says why.
  @Test func aSpeakerWhomTheArchiveDoesNotKnowEmptiesNothing() throws {
    var scene = try Scene()
    scene.stage.state.show(query: "")
    try scene.answer()
    try scene.press("j j j")
    let here = scene.stage.state.number
    let all = scene.stage.state.visible
    scene.stage.state.keep(State.Filter(key: "regie inconnue", name: "régie inconnue"))
    try scene.answer()
    #expect(scene.stage.state.filter == nil)
    #expect(scene.stage.state.visible == all)
    #expect(scene.stage.state.number == here)
    #expect(scene.stage.status.contains("régie inconnue"))
  }

  @Test func answersFillTheListAsOneTypes() throws {
    var scene = try Scene()
    let files = scene.stage.state.visible
    try scene.press("\\")
    try scene.type("grève")
    #expect(try scene.stage.state.visible == scene.found("grève"))
    try scene.type(" or is:marked")
    #expect(try scene.stage.state.visible == scene.found("grève or is:marked"))
    try scene.press("Esc")
    #expect(scene.stage.state.visible == files)
  }

  @Test func escGoesBackFromAnAnswerThatWasKept() throws {
    var scene = try Scene()
    let files = scene.stage.state.visible
    try scene.press("j \\")
    try scene.type("port")
    try scene.press("Enter")
    #expect(scene.stage.state.prompt == nil)
    #expect(try scene.stage.state.visible == scene.found("port"))
    try scene.press("Esc")
    #expect(scene.stage.state.visible == files)
    #expect(scene.stage.state.listCursor == 1)
  }

  @Test func aMistakeKeepsTheListAndIsPointedAt() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("port")
    let before = scene.stage.state.visible
    try scene.type(" (")
    #expect(scene.stage.state.archive.mistake?.column == 6)
    #expect(scene.stage.state.visible == before)
    #expect(scene.stage.status.contains("←"))
  }

  @Test func queriesComeAgainWithUpAndDown() throws {
    var scene = try Scene()
    for query in ["grève", "maire"] {
      try scene.press("\\")
      try scene.type(query)
      try scene.press("Enter")
    }
    try scene.press("\\ Up")
    #expect(scene.stage.state.prompt?.text == "maire")
    try scene.press("Up")
    #expect(scene.stage.state.prompt?.text == "grève")
    #expect(try scene.stage.state.visible == scene.found("grève"))
    try scene.press("Down Down")
    #expect(scene.stage.state.prompt?.text != "grève")
  }

  @Test func tabCompletesKeysAndValues() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("spea")
    try scene.press("Tab")
    #expect(scene.stage.state.prompt?.text == "speaker:")
    try scene.type("jean")
    #expect(scene.stage.state.archive.completions.map(\.text) == ["speaker:\"Jean-Luc Serin\""])
    try scene.press("Tab")
    #expect(try scene.stage.state.visible == scene.found("speaker:\"jean-luc serin\""))
  }

  @Test func marksAreHandedOverToBeWrittenDown() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("is:unread")
    try scene.press("Enter")
    let n = try #require(scene.stage.state.number)
    let wasMarked = scene.stage.state.items[n].isMarked
    try scene.press("m")
    let changes = scene.stage.state.items.takeChanges()
    #expect(changes.map(\.0) == [n] && changes.first?.1.isMarked == !wasMarked)
    try ReaderState.save(
      [ReaderState.Change(id: -Int64(n), isRead: true, isMarked: !wasMarked, position: 12)],
      in: scene.shelf.archive)
    let hit = try scene.shelf.archive.read { try ArchiveSearch.hits([-Int64(n)], $0) }.first
    #expect(hit?.isRead == true && hit?.isMarked == !wasMarked && hit?.position == 12)
  }

  @Test func theSpeakersWindowLeadsToAPlaceInADispatch() throws {
    var scene = try Scene()
    try scene.press("a s")
    let picker = try #require(scene.stage.state.picker)
    #expect(picker.rows.count == Set(QueryMaker.people).count)
    try scene.type("tramontin")
    #expect(scene.stage.state.picker?.rows.map(\.text) == ["Lise Tramontin"])
    try scene.press("Enter")
    guard case .place(let dispatch, let start, _)? = scene.stage.state.picker?.chosen?.choice else {
      Issue.record("no page of quotes")
      return
    }
    #expect(start != nil)
    try scene.press("Enter")
    #expect(scene.stage.state.number == -Int(dispatch))
    #expect(try scene.stage.state.visible == scene.found("speaker:\"lise tramontin\""))
  }

  @Test func whatArrivesTakesItsPlaceAndIsTold() throws {
    var scene = try Scene()
    scene.stage.state.show(query: "")
    try scene.answer()
    let before = scene.stage.state.visible
    var b = DispatchBuilder("Le port rouvre.", source: "neuf.txt")
    b.dispatch.date = "2030-01-01"
    try scene.shelf.enter([b.dispatch])
    let id = try #require(scene.shelf.entries.last?.id)
    scene.stage.send(.archive([.arrived([id])]))
    #expect(scene.stage.state.visible == [-Int(id)] + before)
    #expect(scene.stage.status.contains("⊕"))
  }

  @Test func theFilterKnowsSpeakersOfDispatchesThatNobodyOpened() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("port")
    try scene.press("Enter f")
    let isOpened = scene.stage.state.documents.keys.contains { $0 < 0 }
    #expect(!isOpened)
    let names = Set(scene.stage.state.picker?.rows.map(\.text) ?? [])
    let speaking = try Set(
      QueryMaker.people.filter { try !scene.found("port speaker:\"\($0)\" has:quote").isEmpty })
    #expect(!names.isEmpty && names.isSubset(of: speaking))
    let name = try #require(scene.stage.state.picker?.chosen?.text)
    try scene.press("Enter")
    #expect(try scene.stage.state.visible == scene.found("port speaker:\"\(name)\""))
  }

  @Test func theNextUnreadOneIsTheArchivesToTell() throws {
    var scene = try Scene()
    try scene.press("\\")
    try scene.type("port or grève")
    try scene.press("Enter")
    var seen: [Int] = []
    for _ in 0..<4 {
      // As far as the screen remembers, everything is read.
      for n in scene.stage.state.visible { scene.stage.state.items[n].isRead = true }
      try scene.press("U")
      seen.append(try #require(scene.stage.state.number))
    }
    let unread = try scene.found("(port or grève) is:unread")
    let first = unread.first == seen[0] ? 0 : 1
    #expect(
      seen == Array(unread.dropFirst(first).prefix(4)) || seen == Array(unread.dropFirst(1 - first).prefix(4))
    )
  }
}
