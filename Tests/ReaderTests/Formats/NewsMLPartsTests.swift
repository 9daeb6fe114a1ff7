import Testing

@testable import Reader

struct NewsMLPartsTests {
  private static func component(_ role: String, _ language: String, _ text: String) -> String {
    "<NewsComponent xml:lang='\(language)'><Role FormalName='\(role)'/>"
      + "<ContentItem><DataContent>\(text)</DataContent></ContentItem></NewsComponent>"
  }

  private static func item(_ components: String) -> Source? {
    ReadOut("<NewsML><NewsItem><NewsComponent>\(components)</NewsComponent></NewsItem></NewsML>").sources
      .first
  }

  @Test func headlineLeadAndBodyThatComeApartAreOneText() {
    let s = Self.item(
      Self.component("Title", "nl", "Haven open") + Self.component("Lead", "nl", "De haven is open.")
        + Self.component("Body", "nl", "De burgemeester is blij.")
        + Self.component("Title", "fr", "Port ouvert")
        + Self.component("Lead", "fr", "Le port est ouvert.")
        + Self.component("Body", "fr", "La maire est ravie."))
    #expect(s?.headline == "Haven open")
    #expect(s?.text == "De haven is open.\n\nDe burgemeester is blij.")
    #expect(s?.language == "nl")
  }

  @Test func thePhotographerIsNotTheAuthor() {
    let s = Self.item(
      "<NewsLines><HeadLine>Port ouvert</HeadLine></NewsLines>"
        + "<NewsComponent><ContentItem><MediaType FormalName='Text'/><DataContent><p>Le port est ouvert.</p>"
        + "</DataContent></ContentItem></NewsComponent>"
        + "<NewsComponent><NewsLines><HeadLine>Un bateau</HeadLine><ByLine>Ada Brook</ByLine></NewsLines>"
        + "<NewsComponent><Role FormalName='Caption'/><ContentItem><DataContent><p>Un bateau.</p><p>Deux.</p><p>Trois.</p>"
        + "</DataContent></ContentItem></NewsComponent><NewsComponent><ContentItem><MediaType FormalName='Photo'/>"
        + "</ContentItem></NewsComponent></NewsComponent>")
    #expect(s?.headline == "Port ouvert")
    #expect(s?.bylines == [])
    #expect(s?.text == "Le port est ouvert.")
  }

  @Test func aPictureByItselfKeepsItsCaptionAndItsPhotographer() {
    let s = Self.item(
      "<NewsLines><HeadLine>Un bateau</HeadLine><ByLine>Ada Brook</ByLine></NewsLines>"
        + "<NewsComponent><Role FormalName='Caption'/><ContentItem><DataContent><p>Un bateau au port.</p></DataContent>"
        + "</ContentItem></NewsComponent><NewsComponent><ContentItem><MediaType FormalName='Photo'/></ContentItem>"
        + "</NewsComponent>")
    #expect(s?.bylines == ["Ada Brook"])
    #expect(s?.text == "Un bateau au port.")
  }

  @Test func anItemWithoutWordsIsTold() {
    let r = ReadOut("<newsMessage><itemSet><newsItem guid='n:1'/></itemSet></newsMessage>")
    #expect(r.sources.isEmpty)
    #expect(r.codes.contains("no-text"))
  }

  @Test func aCountryIsNoLanguage() {
    let s = Self.item(
      "<DescriptiveMetadata><Language FormalName='GB'/></DescriptiveMetadata>"
        + Self.component("Body", "", "It sails."))
    #expect(s?.language == "en")
  }
}
