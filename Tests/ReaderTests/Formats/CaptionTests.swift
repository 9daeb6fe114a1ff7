import Testing

@testable import Reader

/// What is said of pictures that stand beside the text is kept under `extra` and is no part of the text.
@Suite struct CaptionTests {
  private func read(_ text: String) -> Source? { ReadOut(text).sources.first }

  private func captions(_ source: Source?) -> [String] {
    guard case .array(let list)? = source?.extra?["captions"] else { return [] }
    return list.compactMap(\.text)
  }

  @Test func nitfMedia() {
    let source = read(
      """
      <?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Le bac de Corvel</hl1></hedline></body.head>
      <body.content><p>Le bac de Corvel est à quai.</p>
      <media media-type="image"><media-reference source="b.jpg"/><media-caption><p>Le bac, lundi.</p></media-caption>
      </media><media media-type="image"><media-caption>Le bac, lundi.</media-caption>
      <media-caption>Odile Tramontin à bord.</media-caption></media><p>Il repartira.</p></body.content></body></nitf>
      """)
    #expect(source?.text == "Le bac de Corvel est à quai.\n\nIl repartira.")
    #expect(captions(source) == ["Le bac, lundi.", "Odile Tramontin à bord."])
  }

  @Test func pagesOfTheWeb() {
    let prose = String(
      repeating: "Le bac de Corvel est à quai depuis lundi, a dit la maire, Odile Tramontin. ", count: 8)
    let source = read(
      """
      <!doctype html><html lang="fr"><head><title>Le bac de Corvel</title></head><body>
      <nav><figure><figcaption>Une autre page.</figcaption></figure></nav>
      <article><h1>Le bac de Corvel</h1><figure><img src="b.jpg"><figcaption>Le bac, <em>lundi</em>.</figcaption></figure>
      <div><p>\(prose)</p><p>\(prose)</p></div>
      <aside><figure><figcaption>À lire aussi.</figcaption></figure></aside></article></body></html>
      """)
    #expect(source?.text.contains("lundi.") == false)
    #expect(captions(source) == ["Le bac, lundi."])
  }

  @Test func partsOfNewsML() {
    let source = read(
      """
      <?xml version="1.0"?><NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Le bac</HeadLine></NewsLines>
      <NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>Le bac de Corvel est à quai.</p>
      <p>Il repartira mardi.</p></DataContent></ContentItem></NewsComponent>
      <NewsComponent><Role FormalName="Photo"/><ContentItem><MediaType FormalName="Photo"/></ContentItem>
      <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent><p>Le bac, lundi.</p></DataContent>
      </ContentItem></NewsComponent></NewsComponent></NewsComponent></NewsItem></NewsML>
      """)
    #expect(source?.text == "Le bac de Corvel est à quai.\n\nIl repartira mardi.")
    #expect(captions(source) == ["Le bac, lundi."])
  }

  @Test func descriptionsOfG2() {
    let source = read(
      """
      <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1">
      <contentMeta><headline>Le bac</headline><description role="drol:caption">Le bac, lundi.</description></contentMeta>
      <contentSet><inlineXML><html><body><p>Le bac de Corvel est à quai.</p></body></html></inlineXML></contentSet></newsItem>
      """)
    #expect(source?.text == "Le bac de Corvel est à quai.")
    #expect(captions(source) == ["Le bac, lundi."])
  }
}
