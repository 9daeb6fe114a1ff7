import Testing

@testable import Reader

@Suite struct StoriesTests {
  private static let lead = """
    Le pont de Varsange a rouvert lundi matin à la circulation après trois semaines de travaux, a annoncé la \
    préfecture, qui a salué le travail des équipes mobilisées nuit et jour pour consolider les piles.
    """
  private static let more = """
    Deux voies sur quatre restent fermées jusqu'à la fin du mois, le temps de poser un nouveau revêtement, et les \
    camions de plus de vingt tonnes doivent passer par la rocade nord.
    """

  private func source(
    _ id: String?, version: Int? = nil, date: String? = nil, slug: String? = nil, kill: Bool = false,
    _ text: String
  ) -> Edition {
    var s = Source(path: "f", format: "text", text: text)
    s.id = id
    s.version = version
    s.date = date
    s.slug = slug
    if kill { s.notes = [Note(text: "annulée", kind: .kill)] }
    return Edition(s)
  }

  @Test func versionsOfOneIdentifierStandNewestFirst() {
    var stories = Stories()
    stories.add(source("urn:x:1", version: 2, Self.lead))
    let late = stories.add(source("urn:x:1", version: 1, Self.lead + " Fin."))
    let newest = stories.add(source("urn:x:1", version: 1_542_761_538, Self.lead + " " + Self.more))
    #expect(stories.versions(of: 0) == [2, 0, 1])
    #expect(late.supersedes == nil)
    #expect(newest.supersedes == 0 && newest.thread == "urn:x:1")
  }

  @Test func aKillWinsWhateverComesAfter() {
    var stories = Stories()
    stories.add(source("urn:x:1", version: 1, Self.lead))
    stories.add(source("urn:x:1", version: 2, kill: true, ""))
    stories.add(source("urn:x:1", version: 3, Self.lead + " Fin."))
    #expect(stories.newest(of: 0) == 1)
    #expect(stories.isKilled(0))
    #expect(stories.versions(of: 2) == [1, 2, 0])
  }

  @Test func exactDuplicatesAreOneWithSeveralSources() {
    var stories = Stories()
    stories.add(source(nil, Self.lead))
    let again = stories.add(source(nil, Self.lead))
    #expect(again.duplicateOf == 0)
    #expect(stories.versions(of: 1) == [0])
  }

  @Test func textsWithoutIdentifierAreJoinedByWhatTheyShare() {
    var stories = Stories()
    stories.add(source(nil, date: "2031-03-03T08:00:00Z", Self.lead))
    let second = stories.add(source(nil, date: "2031-03-03T09:30:00Z", Self.lead + "\n\n" + Self.more))
    let weekLater = stories.add(source(nil, date: "2031-03-12", Self.lead + "\n\nEncore. " + Self.more))
    let other = stories.add(source(nil, date: "2031-03-03T10:00:00Z", Self.more))
    #expect(second.supersedes == 0)
    #expect(stories.versions(of: 0) == [3, 1, 0])
    #expect(weekLater.supersedes == nil)
    #expect(other.thread == second.thread)
  }

  @Test func anIdentifierSharedByStrangersIsNone() {
    var stories = Stories()
    let a = """
      Une exposition de cerfs-volants anciens ouvre samedi au musée de Corbenne, qui en montre une centaine venue \
      de collections privées et dont la plus vieille pièce date de la fin du dix-huitième siècle selon le conservateur.
      """
    var first = Source(path: "f", format: "newsml-1", text: Self.lead)
    first.id = "urn:desk:1"
    first.headline = "Le pont rouvre"
    first.date = "2031-03-03"
    var second = Source(path: "g", format: "newsml-1", text: a)
    second.id = "urn:desk:1"
    second.headline = "Des cerfs-volants au musée"
    second.date = "2031-04-09"
    stories.add(Edition(first))
    stories.add(Edition(second))
    #expect(stories.versions(of: 1) == [1])
  }

  private static let people = ["Agathe Verdelin", "Basile Montferrat", "Odile Tramontin", "Ruben Kessavar"]
  private static let bodies = ["Archéval", "Sarvelle"]

  private func analysed(
    _ text: String, date: String, place: String = "Varsange", note: Note.Kind? = nil, names: [String]
  ) -> Edition {
    var d = Dispatch()
    d.id = "text-\(date)-\(place)-\(text.utf8.count)"
    d.text = text
    d.date = date
    d.dateline = Dateline(places: [place], agency: "AFP", date: date, span: Span(0, 0))
    if let note { d.notes = [Note(text: "x", kind: note)] }
    d.entities = names.map {
      var entity = Entity(kind: .person, name: $0)
      entity.mentions = [Entity.Mention(span: Span(0, 1), kind: .name)]
      return entity
    }
    return Edition(d)
  }

  /// A lead that is written anew shares names with what it replaces, hardly any sentence.
  @Test func whatSaysThatItReplacesAnotherIsAVersionOfTheStoryWithItsNames() {
    let names = Self.people + Self.bodies
    var stories = Stories()
    stories.add(analysed(Self.lead, date: "2031-03-03", names: names))
    let lead = stories.add(
      analysed(Self.more, date: "2031-03-04", note: .update, names: names + ["Hugo Balmec"]))
    #expect(lead.supersedes == 0)
    let others: [(String, Edition)] = [
      ("no revision", analysed("Autre chose.", date: "2031-03-04", names: ["Hugo Balmec"] + names)),
      (
        "elsewhere",
        analysed("Autre chose.", date: "2031-03-04", place: "Corbenne", note: .update, names: names)
      ),
      ("a week later", analysed("Autre chose.", date: "2031-03-12", note: .update, names: names)),
      (
        "few names in common",
        analysed(
          "Autre chose.", date: "2031-03-04", note: .update, names: Self.people + (0..<9).map { "N\($0)" })
      ),
    ]
    for (why, edition) in others {
      var alone = Stories()
      alone.add(analysed(Self.lead, date: "2031-03-03", names: names))
      #expect(alone.add(edition).supersedes == nil, "\(why)")
    }
  }

  @Test func identifiersOfADeskAreNoIdentity() {
    #expect(!Identity.isUsable("urn:newsml:www.desk.example"))
    #expect(!Identity.isUsable("0000"))
    #expect(Identity.isUsable("urn:newsml:desk.example:20310303:7"))
  }
}

@Suite struct WhatIsNewTests {
  @Test func findsNewChangedAndGoneSentences() {
    let old =
      "Le port a rouvert lundi. Trois navires ont accosté dans la matinée. Il pleuvait. Fin du trafic à midi."
    let new =
      "Fin du trafic à midi. Le port a rouvert lundi. Cinq navires ont accosté dans la matinée.\n\nLa ville s'en réjouit."
    let news = WhatIsNew(in: new, since: old)
    let words = news.changes.map { c in
      String(decoding: Array(new.utf8)[c.span.range], as: UTF8.self)
    }
    #expect(words == ["Cinq navires ont accosté dans la matinée.", "La ville s'en réjouit."])
    #expect(news.changes.map(\.old) == ["Trois navires ont accosté dans la matinée.", nil])
    #expect(news.removed == ["Il pleuvait."])
    func said(_ spans: [Span], _ text: String) -> [String] {
      spans.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }
    #expect(said(news.removedSpans, old) == ["Il pleuvait."])
    #expect(news.changes.map { said($0.words, new) } == [["Cinq"], []])
    #expect(news.changes.map { said($0.oldWords, old) } == [["Trois"], []])
    #expect(said(news.shared.map(\.span), new) == said(news.shared.map(\.oldSpan), old))
  }

  @Test func otherLineBreaksAndMarksAreNothingNew() {
    let old = "\"Nous repartons\",\na-t-elle dit. C'est fini."
    let new = "« Nous repartons », a-t-elle dit.\n\nC’est fini."
    #expect(WhatIsNew(in: new, since: old).changes.isEmpty)
  }

  @Test func advisoryAndDatelineSayNothingNew() {
    let analyzer = Analyzer()
    let a = analyzer.analyze(
      Source(path: "a", format: "text", text: "PARIS, 3 mars (Agence) - Le pont a rouvert lundi matin.\n"))
    let b = analyzer.analyze(
      Source(
        path: "b", format: "text",
        text:
          "(Ajoute citations)\n\nPARIS, 4 mars (Agence) - Le pont a rouvert lundi matin.\n\n\"Enfin\", a dit le maire.\n"
      ))
    let news = WhatIsNew(in: b, since: a)
    #expect(news.changes.count == 1)
    #expect(news.changes.first.map { b.words($0.span) }?.contains("Enfin") == true)
  }
}
