import Testing

@testable import Reader

/// What sites put between the headline and the text.
@Suite struct HeaderLineTests {
  private let text =
    "Le conseil municipal de la ville a voté le budget après une longue séance.\n\nLe maire a remercié les élus.\n"

  private func header(_ lines: String) -> Dispatch {
    ReadText("Le port de Vernoux ferme ses portes\n\n\(lines)\n\n\(text)").dispatch
  }

  @Test(arguments: [
    "Publié le 12 mars 2019 à 18h42 par Anne Roy",
    "Mardi 12 mars 2019 à 18:42 - Par Anne Roy, Radio Verdane Alsace, Radio Verdane",
    "LE COURRIER | 12.03.2019 à 18h42 • Mis à jour le 12.03.2019 à 19h10 | Par Anne Roy (Vernoux, correspondance)",
    "Ecrit par Anne Roy\nPublié le mar 12/03/2019 - 18:42",
    "Par Anne Roy - Publié le 12-03-2019 à 18h42", "12-03-19, 18h42 Par Anne Roy",
    "(Vernoux) Anne Roy\nAgence France-Presse\nMis à jour le 12 mars 2019 à 18 h 42",
    "News\nPar Anne Roy | mardi 12 mars 2019 à 18h42",
  ])
  func whoSignsOnALineWithTheDay(_ lines: String) {
    let d = header(lines)
    #expect(d.bylines == ["Anne Roy"])
    #expect(d.date == "2019-03-12")
    #expect(d.dateline == nil)
    #expect(!d.paragraphs.contains { $0.role == .lead && d.words($0.span).contains("Roy") })
  }

  @Test(arguments: [
    "Publié le 12-03-2019 à 18h42", "(ats) - 12.03.2019 - 18h42", "Le mardi 12 mars 2019",
    "ARTICLE PUBLIÉ LE MARDI 12 MARS 2019", "Publié par APS le 12 mars 2019",
  ])
  func daysThatAreNoDateline(_ line: String) {
    let d = header(line)
    #expect(d.date == "2019-03-12")
    #expect(d.dateline == nil)
    #expect(d.paragraphs.map(\.role) == [.headline, .byline, .lead, .body])
  }

  @Test(arguments: [
    "Publié aujourd'hui à 18h42, mis à jour à 19h05", "Publié hier à 18h42", "Temps de lecture 3 min.",
    "Temps de lecture : 1 min", "Lecture 2 min.", "Article réservé aux abonnés",
  ])
  func whatASiteSaysIsNoText(_ line: String) {
    let roles = header(line).paragraphs.map(\.role)
    #expect(roles.firstIndex(of: .lead) == 2)
  }

  @Test(arguments: ["© 2019 AFP. Tous droits réservés.", "A. R.", "AFP", "abc/de"])
  func whatStandsBelowIsNoText(_ line: String) {
    let d = ReadText("Le port ferme ses portes\n\n\(text)\n\(line)\n").dispatch
    #expect(d.paragraphs.map(\.role) == [.headline, .lead, .body, .credit])
    #expect(d.bylines.isEmpty)
  }

  @Test(arguments: [
    ("CORRECTION: Le port ferme ses portes", "CORRECTION", Note.Kind.correction),
    ("EMBARGO jusqu'à 18h00 GMT\n\nLe port ferme ses portes", "EMBARGO jusqu'à 18h00 GMT", .embargo),
  ])
  func notesOverTheText(_ lines: String, _ note: String, _ kind: Note.Kind) {
    let d = ReadText("\(lines)\n\nVERNOUX, 12 mars 2019 (AFP) - \(text)").dispatch
    #expect(d.headline == "Le port ferme ses portes")
    #expect(d.notes == [Note(text: note, kind: kind)])
  }

  @Test func aTownNobodyKnowsBeforeAnAgencyInBrackets() {
    let d = ReadText(
      "Vernoux (ATS) Le conseil municipal a voté mardi le budget, après une longue séance pendant laquelle le maire et ses adjoints ont dû répondre de leurs comptes devant plus de cent habitants.\n"
    ).dispatch
    #expect(d.dateline?.places == ["Vernoux"])
  }

  @Test func signaturesInCapitals() {
    let d = header("PAR ANNE ROY ET PAUL DUPIN")
    #expect(d.bylines == ["ANNE ROY", "PAUL DUPIN"])
  }

  @Test(arguments: ["Faits divers", "Politique", "Économie", "Sciences et santé", "INTERNATIONAL"])
  func aRubricIsNoHeadline(_ rubric: String) {
    for between in ["", "Publié le 12 mars 2019\n\n"] {
      let d = ReadText("\(rubric)\nLe port de Vernoux ferme ses portes\n\n\(between)\(text)").dispatch
      #expect(d.headline == "Le port de Vernoux ferme ses portes")
    }
  }

  @Test func anAgencyAboveTheHeadlineIsNoSlug() {
    let d = ReadText(
      "12/03/2019 18:42:00 GMT\nAFP\nLe port de Vernoux ferme ses portes\n\nVERNOUX (AFP) - \(text)"
    ).dispatch
    #expect(d.headline == "Le port de Vernoux ferme ses portes")
    #expect(d.slug == nil)
    #expect(d.date == "2019-03-12")
  }

  @Test func anArticleIsNoPlaceOfADateline() {
    let d = ReadText(
      "Le port ferme ses portes\n\nLa Presse Canadienne\nLe mardi 12 mars 2019\n\nVERNOUX — \(text)"
    ).dispatch
    #expect(d.dateline?.places == ["Vernoux"])
    #expect(d.date == "2019-03-12")
  }

  @Test func anAgencyWithSlashesBeforeThePlace() {
    let d = ReadText("Le port ferme ses portes\n\nAA / Tunis / Anne Roy\n\n\(text)").dispatch
    #expect(d.dateline?.places == ["Tunis"])
    #expect(d.dateline?.agency == "Anadolu")
    #expect(d.bylines == ["Anne Roy"])
  }

  @Test(arguments: [
    "By Anne Roy - March 12, 2019", "Published March 12, 2019 10:15 AM EST by Anne Roy",
    "By ANNE ROY Associated Press\nMarch 12, 2019",
    "Anne Roy in Vernoux\nTue 12 Mar 2019 10.15 GMT", "Anne Roy\nPublished: 10:15 AM EST, Tue March 12, 2019",
    "By Anne Roy\nUpdated 12 Mar 2019, 10:15am",
  ])
  func englishSitesToo(_ lines: String) {
    let d = ReadText(
      "Port of Vernoux closes its gates\n\n\(lines)\n\nThe city council has voted the budget after a long night, the mayor said on Tuesday.\n\nShe thanked everybody who was there and who had helped.\n",
      language: "en"
    ).dispatch
    #expect(d.bylines.map { $0.uppercased() } == ["ANNE ROY"])
    #expect(d.date == "2019-03-12")
    #expect(d.dateline == nil)
    #expect(d.headline == "Port of Vernoux closes its gates")
  }
}
