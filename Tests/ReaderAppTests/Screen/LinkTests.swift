import Reader
import Testing

@testable import ReaderApp

/// Addresses in texts, and what a terminal is told of them.
@Suite @MainActor struct LinkTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LinkFinder.spans(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func endsWhereTheSentenceGoesOn() {
    #expect(found("Voir https://a.example/b?c=d#e.") == ["https://a.example/b?c=d#e"])
    #expect(
      found("(sur www.a.example), puis HTTP://b.example/x_(y)!") == [
        "www.a.example", "HTTP://b.example/x_(y)",
      ])
    #expect(
      found("« https://a.example/é » et \"http://b.example\"") == ["https://a.example/", "http://b.example"])
    #expect(found("xhttps://a.example http:// www. wwwx") == [])
    #expect(found("https://" + String(repeating: "a", count: 5000)).allSatisfy { $0.utf8.count <= 2008 })
  }

  @Test func addressesHoldNoControl() {
    let hostile = "https://a.example/\u{1b}]0;x\u{7}\u{202e}é\"<>\\ "
    for address in [LinkTarget.web(hostile), LinkTarget.file("/tmp/" + hostile) ?? ""] {
      #expect(address.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    }
    #expect(LinkTarget.web("www.a.example/x") == "https://www.a.example/x")
    #expect(LinkTarget.file("a b.txt") == nil)
    #expect(LinkTarget.file("/d/a b%.txt") == "file:///d/a%20b%.txt")
  }

  private func text() -> Dispatch {
    DispatchBuilder(
      "Le plan est sur https://plan.example/une-adresse-assez-longue-pour-deux-lignes-d-un-ecran-etroit, dit la mairie.",
      source: "/d/plan.txt"
    ).dispatch
  }

  @Test func theFrameKnowsWhereTheyStand() {
    var stage = Stage([text()], width: 60, height: 12)
    stage.press("Enter")
    let links = stage.frame.links
    let web = links.filter { $0.address.hasPrefix("https://plan.example/une") }
    #expect(web.count == 2)
    #expect(Set(web.map(\.address)).count == 1)
    #expect(links.contains { $0.address == "file:///d/plan.txt" && $0.y == 0 })
    for link in web {
      #expect(stage.frame[link.x, link.y].style.attributes.contains(.underline))
    }
    stage.state.config.links = false
    #expect(stage.frame.links.isEmpty)
  }

  @Test func keysGoFromLinkToLink() {
    var stage = Stage([text()])
    stage.press("] l")
    #expect(stage.atCursor(8) == "https://")
    #expect(stage.status.contains("1 sur 1"))
  }

  @Test func popupsCoverThem() {
    var stage = Stage([text()], width: 60, height: 12)
    stage.press("Enter ?")
    #expect(stage.frame.links.allSatisfy { $0.y == 0 || $0.y > 8 })
  }

  @Test func onlyWhatChangedIsSent() {
    var old = Frame(width: 20, height: 2)
    old.write("ici", x: 0, y: 0, width: 3, Style())
    old.link(x: 0, y: 0, width: 3, to: "https://a.example")
    let first = Hyperlinks.sequence(old, after: nil) { _ in "" }
    #expect(first == "\u{1b}7\u{1b}[1;1H\u{1b}]8;;https://a.example\u{1b}\\ici\u{1b}]8;;\u{1b}\\\u{1b}8")
    var longer = old
    longer.link(x: 0, y: 1, width: 3, to: "https://a.example")
    // Of two rows, a terminal is told that they are one.
    #expect(Hyperlinks.sequence(longer, after: nil) { _ in "" }.contains("\u{1b}]8;id="))
    #expect(Hyperlinks.sequence(old, after: old) { _ in "" } == "")
    var new = Frame(width: 20, height: 2)
    new.write("ici", x: 0, y: 0, width: 3, Style())
    #expect(Hyperlinks.sequence(new, after: old) { _ in "" } == "\u{1b}7\u{1b}[1;1Hici\u{1b}8")
  }

  @Test func someTerminalsAreNotAsked() {
    #expect(Hyperlinks.isUnderstood(by: "xterm-256color", inTmux: false))
    #expect(Hyperlinks.isUnderstood(by: "screen-256color", inTmux: true))
    for term in ["linux", "vt100", "dumb", "screen"] {
      #expect(!Hyperlinks.isUnderstood(by: term, inTmux: false))
    }
  }
}
