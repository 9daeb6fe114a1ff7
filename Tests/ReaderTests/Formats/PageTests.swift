import Testing

@testable import Reader

private let paragraph =
  "The harbour of Lunden opened again on Monday, after three weeks of repairs, and the first ferry left at noon. "

private func page(head: String = "", _ body: String) -> Source? {
  ReadOut("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>").sources.first
}

struct PageTests {
  @Test(arguments: [
    "<p class=\"story-byline\">By <a href=\"/x\">Ada Brook</a> | May 2</p>",
    "<a rel=\"author\" href=\"/x\">Ada Brook</a>",
    "<span class=\"vcard author\">Ada Brook</span>",
    "<aside><span class=\"author\" itemprop=\"author\"><span itemprop=\"name\">Ada Brook</span> 2019</span></aside>",
  ])
  func theBylineIsReadFromThePage(sign: String) {
    let s = page("<article>\(sign)<p>\(paragraph)</p><p>\(paragraph)</p></article>")
    #expect(s?.bylines == ["Ada Brook"])
  }

  @Test func authorsLinkedSideBySideAreAllNamed() {
    let s = page("<div><a rel=author>Ada Brook</a> / <a rel=author>Carl Dorn</a></div><p>\(paragraph)</p>")
    #expect(s?.bylines == ["Ada Brook", "Carl Dorn"])
  }

  @Test func whoeverCommentsIsNoAuthor() {
    let s = page("<p>\(paragraph)</p><div class=comments><span class=author>Troll King</span></div>")
    #expect(s?.bylines == [])
  }

  @Test func theHouseGivesWayToAVisibleName() {
    let s = page(
      head: "<meta name=author content=\"Morning Gazette\"><meta property=og:site_name content=\"Gazette\">",
      "<span class=byline>Par Ada Brook</span><p>\(paragraph)</p>")
    #expect(s?.bylines == ["Ada Brook"])
  }

  @Test(arguments: [
    (
      "<span itemprop=datePublished content=\"2021-03-04T05:06:07+01:00\"></span>",
      "2021-03-04T05:06:07+01:00"
    ),
    ("<time datetime=\"2021-03-04T05:06Z\">today</time>", "2021-03-04T05:06:00Z"),
    ("<div class=datestamp>March 4, 2021 3:21 PM PST</div>", "2021-03-04T15:21:00-08:00"),
    ("<b class=published title=\"3/4/2021 12:05:00 AM\">long ago</b>", "2021-04-03T00:05:00"),
  ])
  func theDateIsReadFromThePage(sign: String, date: String) {
    #expect(page("\(sign)<p>\(paragraph)</p>")?.date == date)
  }

  @Test func whatWasChangedLaterIsNotTheDate() {
    #expect(page("<span class=updated-date>March 4, 2021</span><p>\(paragraph)</p>")?.date == nil)
  }

  @Test func anArticleInPartsIsOne() {
    let part = "<p>\(paragraph)</p><p>\(paragraph)</p>"
    let s = page(
      "<main><section><div>\(part)</div><div class=advert>Buy</div><div>\(part)</div></section></main>")
    #expect(s?.text.split(separator: "\n\n").count == 4)
  }

  @Test func theDeclaredBodyWinsOverALongerText() {
    let s = page(
      "<div><p>\(paragraph)\(paragraph)\(paragraph)\(paragraph)</p></div>"
        + "<div itemprop=articleBody><p>Short, but it is the article: the mayor of Lunden, Ada Brook, said that the old"
        + " bridge will stay open until spring, and that the tolls will not rise before a vote of the council, which"
        + " is due in March. Nobody objected, she added, and the ferry keeps its hours.</p></div>")
    #expect(s?.text.hasPrefix("Short") == true)
    #expect(s?.text.contains("harbour") == false)
  }

  @Test func aFormAroundThePageIsNoChrome() {
    let s = page("<form><div><span>\(paragraph)<br><br>\(paragraph)<br><br>\(paragraph)</span></div></form>")
    #expect(s?.text.split(separator: "\n\n").count == 3)
  }

  @Test func aGreetingIsNoHeadline() {
    let s = page(
      head: "<title>Ferry sails again | Blog</title>", "<h1>Hello, I am Ada</h1><p>\(paragraph)</p>")
    #expect(s?.headline == "Ferry sails again")
  }

  @Test func tagsAreSubjects() {
    let s = page(
      "<p>\(paragraph)</p><div class=\"tags\"><a>Ports</a><a>Ferries</a></div><a rel=tag>Lunden</a>")
    #expect(s?.subjects == ["Ports", "Ferries", "Lunden"])
  }

  @Test func theOneArticleOfAPageIsItsText() {
    let line =
      "Le port a rouvert mardi matin, après trois jours de tempête, et les ferries partent, dit la capitainerie. "
    let other =
      "Une longue réclame, avec des virgules, des phrases, et rien de neuf, qui parle d'un abonnement. "
    let html =
      "<html><body><div><p>\(String(repeating: other, count: 5))</p></div>"
      + "<article><p>\(String(repeating: line, count: 4))</p></article></body></html>"
    let s = ReadOut(html).sources.first
    #expect(s?.text.contains("réclame") == false && s?.text.contains("ferries") == true)
  }

  @Test func theHouseBehindABarIsNoPartOfTheTitle() {
    let text = String(repeating: "Le port a rouvert mardi matin, après trois jours de tempête. ", count: 8)
    func title(_ title: String) -> String? {
      page(head: "<title>\(title)</title>", "<p>\(text)</p>")?.headline
    }
    #expect(title("Le port a rouvert mardi | La Vigie") == "Le port a rouvert mardi")
    #expect(title("Tempête | La Vigie") == "Tempête | La Vigie")
  }
}
