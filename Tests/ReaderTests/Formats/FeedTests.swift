import Testing

@testable import Reader

struct FeedTests {
  @Test func aFeedWithoutItemsStillSaysWhatItIs() {
    let r = ReadOut(
      "<rss><channel><title>Lunden today</title><link>http://l.example/</link><copyright>Brook</copyright>"
        + "<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><author>me@l.example (Ada Brook)</author></channel></rss>"
    )
    #expect(r.sources.isEmpty)
    #expect(r.report?.about?["title"]?.text == "Lunden today")
    #expect(r.report?.about?["link"]?.text == "http://l.example/")
    #expect(r.report?.about?["date"]?.text == "2004-01-01T19:48:21Z")
    #expect(r.report?.about?["copyright"]?.text == "Brook")
  }

  @Test func aFeedWithAForeignDoctypeIsAFeed() {
    let r = ReadOut(
      "<!DOCTYPE html PUBLIC \"x\" \"y\"><rss><channel><item><title>A ferry</title></item></channel></rss>")
    #expect(r.report?.format == "rss")
    #expect(r.sources.map(\.headline) == ["A ferry"])
  }

  @Test(arguments: [
    ("/b.html", "http://l.example/b.html"), ("b.html", "http://l.example/news/b.html"),
    ("../b.html", "http://l.example/b.html"), ("//m.example/b", "http://m.example/b"),
    ("http://m.example/", "http://m.example/"),
  ])
  func linksAreMadeWhole(link: String, whole: String) {
    let r = ReadOut(
      "<feed xml:base='http://l.example/'><entry xml:base='news/'><id>t:1</id><title>A</title>"
        + "<link rel='self' href='x'/><link href='\(link)'/></entry></feed>")
    #expect(r.sources.first?.extra?["link"]?.text == whole)
  }

  @Test func peopleKeepTheirAddresses() {
    let r = ReadOut(
      "<feed><entry><id>t:1</id><author><name>Desk 2</name><email>d@l.example</email></author></entry></feed>"
    )
    #expect(r.sources.first?.bylines == ["Desk 2"])
    #expect(r.sources.first?.extra?["authors"] == .array([.string("Desk 2 <d@l.example>")]))
  }

  @Test func itemsWithoutWordsAreNoTwins() {
    let r = ReadOut(
      "<feed><entry><link href='http://l.example/1'/></entry><entry><link href='http://l.example/2'/></entry></feed>"
    )
    var marker = ThreadMarker()
    let marked = r.sources.map {
      var s = $0
      marker.mark(&s)
      return s
    }
    #expect(Set(marked.map(\.id)).count == 2)
    #expect(marked.allSatisfy { $0.extra?["thread"] == nil })
  }
}
