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

  @Test func captionsAreBesideTheStory() {
    let html =
      "<p>Le bac de Corvel est à quai.</p><figure><img src='b.jpg'><figcaption><p>Le bac, lundi.</p></figcaption>"
      + "</figure><p>Il repartira mardi.</p>"
    let r = ReadOut(
      "<rss><channel><item><guid>t:1</guid><title>A</title><description><![CDATA[\(html)]]></description></item></channel></rss>"
    )
    let s = r.sources.first
    #expect(s?.extra?["captions"] == .array([.string("Le bac, lundi.")]))
    #expect(s?.zones.map(\.role) == [.related])
    #expect(s?.text.contains("Le bac, lundi.\n\nIl repartira mardi.") == true)
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

  @Test func whatNoMemberTakesIsKept() {
    let r = ReadOut(
      "<rss xmlns:media='m'><channel><title>Lunden</title><image><url>http://l.example/i.png</url></image>"
        + "<cloud domain='c.example' port='80'/><item><title>A ferry</title><guid>g1</guid>"
        + "<category domain='http://l.example/c'>Sea</category><category>Port</category>"
        + "<enclosure url='http://l.example/a.mp3' type='audio/mpeg' length='120'/>"
        + "<media:content medium='image'><media:thumbnail url='http://l.example/t.png' width='30'/></media:content>"
        + "<source url='http://m.example/'>The Mail</source><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>"
        + "<expirationDate>Fri, 02 Jan 2004 19:48:21 GMT</expirationDate></item></channel></rss>")
    let extra = r.sources.first?.extra
    #expect(r.report?.about?["image"]?["url"]?.text == "http://l.example/i.png")
    #expect(r.report?.about?["cloud"]?["port"]?.text == "80")
    #expect(first(extra?["categories"])?["domain"]?.text == "http://l.example/c")
    #expect(first(extra?["categories"])?["text"]?.text == "Sea")
    #expect(first(extra?["enclosures"])?["length"]?.text == "120")
    #expect(extra?["content"]?["thumbnail"]?["width"]?.text == "30")
    #expect(extra?["source"]?["text"]?.text == "The Mail")
    #expect(extra?["expirationDate"]?.text == "2004-01-02T19:48:21Z")
    #expect(extra?["pubDate"] == nil)
    #expect(extra?["title"] == nil)
  }

  @Test func linksOfEveryKindAreKept() {
    let r = ReadOut(
      "<feed xml:base='http://l.example/'><entry><id>t:1</id><title>A</title><link href='a'/>"
        + "<link rel='via' href='b' hreflang='fr'/></entry></feed>")
    let links = r.sources.first?.extra?["links"]
    #expect(first(links)?["href"]?.text == "http://l.example/b")
    #expect(first(links)?["hreflang"]?.text == "fr")
    #expect(r.sources.first?.extra?["base"]?.text == "http://l.example/")
  }

  @Test func aJSONFeedSaysWhatItIsAndKeepsItsMembers() {
    let r = ReadOut(
      #"{"version":"https://jsonfeed.org/version/1","title":"Lunden","icon":"i.png","items":[{"id":"1","#
        + #""content_text":"A ferry.","external_url":"http://m.example/","image":"p.png","_own":{"a":[1]}}]}"#
    )
    #expect(r.report?.about?["title"]?.text == "Lunden")
    #expect(r.report?.about?["items"] == nil)
    #expect(r.sources.first?.extra?["image"]?.text == "p.png")
    #expect(r.sources.first?.extra?["_own"]?["a"] == .array([.number("1")]))
    #expect(r.sources.first?.extra?["content_text"] == nil)
  }

  @Test func referencesThatWereEncodedTwiceAreRepaired() {
    let r = ReadOut(
      "<rss><channel><item><title>Port</title><description>Caf&Atilde;&copy; du port</description></item>"
        + "</channel></rss>")
    #expect(r.sources.map(\.text) == ["Café du port"])
    #expect(r.codes == ["mojibake"])
  }

  private func first(_ v: JSONValue?) -> JSONValue? {
    if case .array(let list)? = v { return list.first }
    return nil
  }
}
