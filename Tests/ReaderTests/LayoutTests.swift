import Testing

@testable import Reader

/// The paragraphs and the header of invented dispatches in every layout that agencies and sites use.
@Suite struct LayoutTests {
  private let sentence = "Le conseil municipal de la ville a voté le budget après une longue séance."

  private func header(_ text: String) -> Dispatch { ReadText(text).dispatch }
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.paragraphs.map(\.role.rawValue)
  }
  private func paragraphs(_ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.paragraphs.map { d.words($0.span) }
  }

  @Test(
    arguments: [
      ("WASHINGTON, 16 juillet 2019 (Reuters) - ", ["Washington"], "Reuters", "2019-07-16"),
      ("PARIS/LONDRES, 3 mars 2015 (Reuters) – ", ["Paris", "Londres"], "Reuters", "2015-03-03"),
      ("LE CAIRE, 12 nov 2019 (AFP) — ", ["Le Caire"], "AFP", "2019-11-12"),
      ("MADRID, 1er févr. 2012 (AFP) - ", ["Madrid"], "AFP", "2012-02-01"),
      ("LIEGE 19/06/2020 (BELGA) - ", ["Liège"], "Belga", "2020-06-19"),
      ("Lausanne (awp) - ", ["Lausanne"], "AWP", nil),
      ("BERLIN (dpa) - ", ["Berlin"], "dpa", nil),
      ("Berlin - ", ["Berlin"], nil, nil),
      ("(AFP) - ", [], "AFP", nil),
      ("Genève, le 3 mars 2015 (ATS). - ", ["Genève"], "ATS", "2015-03-03"),
      (
        "A BORD DU NAVIRE PRESIDENTIEL, 4 mai 2010 (Reuters) - ", ["A bord du navire presidentiel"],
        "Reuters",
        "2010-05-04"
      ),
      ("ZORVILLE, 4 mai 2010 (Reuters) - ", ["Zorville"], "Reuters", "2010-05-04"),
      ("Genève (ats) - ", ["Genève"], "ATS", nil),
      ("LIEGE 19/06/2020 (Belga) = ", ["Liège"], "Belga", "2020-06-19"),
      ("PYONGYANG (Corée du Nord), 4 mai 2010 (AFP) - ", ["Pyongyang"], "AFP", "2010-05-04"),
      ("BAGDAD (Irak), 4 mai 2010 (AFP) - ", ["Bagdad"], "AFP", "2010-05-04"),
    ] as [(String, [String], String?, String?)])
  func readsTheDateline(_ start: String, _ places: [String], _ agency: String?, _ date: String?) {
    let d = header(start + sentence + "\n\n" + sentence)
    #expect(d.dateline?.places == places)
    #expect(d.dateline?.agency == agency)
    #expect(d.dateline?.date == date)
    #expect(d.dateline?.span?.start == 0)
    #expect(d.headline == nil)
  }

  @Test func readsADatelineOnALineOfItsOwn() {
    let d = header("Un titre sans point\n\nLYON 19/06/2020 (AFP)\n\n" + sentence)
    #expect(d.dateline?.places == ["Lyon"])
    #expect(d.headline == "Un titre sans point")
  }

  @Test func aTownThatNobodyKnowsIsAPlaceBeforeALongText() {
    #expect(
      header("Un titre sans point\n\nZorville - \(sentence) \(sentence) \(sentence)").dateline?.places == [
        "Zorville"
      ])
    #expect(header("Un titre sans point\n\nZorville - \(sentence)").dateline == nil)
    #expect(header("Un titre sans point\n\nJustice - \(sentence) \(sentence) \(sentence)").dateline == nil)
  }

  @Test(arguments: ["Le maire de Lyon - ", "Demain - ", "FRANCE - "])
  func takesNoOtherDashForADateline(_ start: String) {
    #expect(header(start + sentence).dateline == nil)
  }

  @Test func completesTheDatelineFromTheArchivesLine() {
    let d = header(" date 2014-01 (Ajoute bilan §3)\n\nROME, 31 décembre (Reuters) - " + sentence)
    #expect(d.notes == [Note(text: "Ajoute bilan §3", kind: .addition)])
    #expect(d.date == "2013-12-31")
    #expect(d.paragraphs.map(\.role) == [.note, .lead])
  }

  @Test func takesTheAgencyOfACredit() {
    let d = header("Un titre\n\nRome - \(sentence)\n\nPar AFP\n\nPublié le 03/05/2016 à 10:12\n\n\(sentence)")
    #expect(d.dateline == Dateline(places: ["Rome"], agency: "AFP", span: d.dateline?.span))
    #expect(d.date == "2016-05-03")
    #expect(d.bylines.isEmpty)
  }

  @Test(arguments: [
    ("(Corrige le nom du maire)", Note.Kind.correction, "Corrige le nom du maire"),
    ("(Répétition)", .repeat, "Répétition"),
    ("(Actualisé avec réactions)", .update, "Actualisé avec réactions"),
    ("(Précise le lieu)", .clarification, "Précise le lieu"),
    ("2E LEAD", .update, "2E LEAD"),
    ("ATTENTION - ajoute un bilan ///", .other, "ATTENTION - ajoute un bilan"),
  ])
  func readsNotes(_ line: String, _ kind: Note.Kind, _ text: String) {
    let d = header("\(line)\n\nNANTES, 3 mai 2011 (AFP) - \(sentence)")
    #expect(d.notes.map(\.text) == [text])
    if text != "ATTENTION - ajoute un bilan" { #expect(d.notes.first?.kind == kind) }
    #expect(d.paragraphs.first?.role == .note)
  }

  @Test func takesANoteOffTheHeadline() {
    let d = header("UPDATE 2-La ville vote son budget\n\nNANTES, 3 mai 2011 (Reuters) - \(sentence)")
    #expect(d.notes == [Note(text: "UPDATE 2", kind: .update)])
    #expect(d.headline == "La ville vote son budget")
  }

  @Test(arguments: [
    ("par Anne Roy et Paul Dupin", ["Anne Roy", "Paul Dupin"]),
    ("Par Jean de La Salle", ["Jean de La Salle"]),
    ("De notre correspondante à Rome, Anne Roy", ["Anne Roy"]),
    ("Anne Roy, avec AFP", ["Anne Roy"]),
    ("Par AFP", []),
    ("Propos recueillis par Anne Roy", ["Anne Roy"]),
    ("Un texte de Paul Dupin", ["Paul Dupin"]),
  ])
  func readsBylines(_ line: String, _ names: [String]) {
    let d = header("Un titre sans point\n\n\(line)\n\n\(sentence)\n\n\(sentence)")
    #expect(d.bylines == names)
    #expect(d.headline == "Un titre sans point")
    #expect(d.paragraphs[1].role == .byline)
  }

  @Test(arguments: [
    ("(Anne Roy à Berlin, édité par Paul Dupin)", ["Anne Roy", "Paul Dupin"]),
    ("(Avec Paul Dupin à Rome; version française Anne Roy)", ["Paul Dupin", "Anne Roy"]),
    ("(Edité par Paul Dupin)", ["Paul Dupin"]),
  ])
  func readsTheSignature(_ line: String, _ names: [String]) {
    let d = header("ROME, 3 mai 2011 (Reuters) - \(sentence)\n\n\(sentence)\n\n\(line)")
    #expect(d.bylines == names)
    #expect(d.paragraphs.last?.role == .credit)
    let behind = header("ROME, 3 mai 2011 (Reuters) - \(sentence)\n\n\(sentence) \(line)")
    #expect(behind.bylines == names)
    #expect(behind.paragraphs.map(\.role) == [.lead, .body, .credit])
  }

  @Test func readsTheDesksLineWithoutBrackets() {
    let line = "Anne Roy, Paul Dupin pour le service français, édité par Jean Vidal"
    let d = header("ROME, 3 mai 2011 (Reuters) - \(sentence)\n\n\(sentence)\n\n\(line)")
    #expect(d.bylines == ["Anne Roy", "Paul Dupin", "Jean Vidal"])
    #expect(d.paragraphs.last?.role == .credit)
  }

  @Test func leavesBracketsOfTheTextAlone() {
    let d = header("\(sentence)\n\n\(sentence) (Parti des jardins)")
    #expect(d.bylines.isEmpty)
  }

  @Test(arguments: [
    ("Publié le 04/03/2026 à 18:05, mis à jour le 05/03/2026 à 07:40", "2026-03-04"),
    ("Le 3 mars 2015 à 10h22", "2015-03-03"),
    ("Samedi 7 mars 2026 - 10:15", "2026-03-07"),
    ("12 avril 2014", "2014-04-12"),
  ])
  func readsTheDayOfPublication(_ line: String, _ day: String) {
    let d = header("Un titre sans point\n\n\(line)\n\n\(sentence)\n\n\(sentence)")
    #expect(d.date == day)
    #expect(d.dateline == nil)
    #expect(d.paragraphs.map(\.role) == [.headline, .byline, .lead, .body])
  }

  @Test func findsCrossheads() {
    let text = "Un titre\n\n\(sentence)\n\n- \"Prétexte\" -\n\n\(sentence)\n\nUne longue nuit\n\n\(sentence)"
    #expect(roles(text) == ["headline", "lead", "crosshead", "body", "crosshead", "body"])
  }

  @Test func joinsHardWrappedLines() {
    let text = """
          ROME, 3 mai 2011 (Reuters) - Le conseil municipal de la ville a
      voté le budget après une longue séance à laquelle ont assisté des
      dizaines d'habitants venus de toute la région.
          "Nous avons travaillé jusqu'au matin et personne n'a quitté la
      salle", a dit le maire.
      """
    #expect(paragraphs(text).count == 2)
  }

  @Test(
    "Two lines are one paragraph where the first breaks a sentence",
    arguments: [
      "Le conseil municipal de la ville a voté le budget après une longue\nséance de nuit.",
      "\"Nous avons travaillé jusqu'au matin avec nos amis de la ville de\nVarsange\", a dit Anne Colbert.",
      "Le conseil municipal a voté mardi le budget de la petite ville de\nVarsange.",
    ])
  func joinsTwoLines(_ text: String) { #expect(roles(text) == ["lead"]) }

  @Test func aHeadlineOverOneLineStaysOne() {
    #expect(
      roles("Le conseil municipal de la ville de Varsange vote son budget 2015\nAnne Colbert s'en réjouit.")
        == ["headline", "lead"])
  }

  @Test func takesLongLinesForParagraphs() {
    let line = sentence + " " + sentence
    #expect(paragraphs("\(line)\n\(line)\n\(line)") == [line, line, line])
  }

  @Test func resolvesFromAnyFirstByte() {
    #expect(header("\0\0\0").paragraphs.count == 1)
    #expect(header("(").paragraphs.count == 1)
    #expect(header("\n \n").paragraphs.isEmpty)
  }

  @Test func whatAnArchivePutBeforeTheTextOnItsLine() {
    let d = header(" date 2024-09 Au Sénégal, le port a fermé mercredi.\n\nIl rouvrira le 3 octobre.\n")
    #expect(d.paragraphs.map(\.role.rawValue) == ["note", "lead", "body"])
    #expect(d.date == nil)
    // The day of the dispatch isn't known, so that of `mercredi` isn't either.
    #expect(d.dates.map(\.value) == ["2024-10-03"])
    #expect(header(" date 2024-09-05 Le port a fermé mercredi.\n").dates.map(\.value) == ["2024-09-04"])
  }

  @Test func barsBetweenThePartsOfADateline() {
    let d = header("Manille, Philippines | AFP | dimanche 27/08/2023 - Le port a fermé dimanche.\n")
    #expect(d.dateline?.places == ["Manille", "Philippines"])
    #expect(d.dateline?.agency == "AFP")
    #expect(d.date == "2023-08-27")
  }

  @Test func aStampOfASiteOverTheHeadline() {
    let d = header(
      "May 23, 2017 / 6:38 AM / in a year\n\nLe port ferme\n\nVERNOUX (Reuters) - Le port a fermé lundi.\n")
    #expect(d.headline == "Le port ferme")
    #expect(d.date == "2017-05-23")
  }

  @Test func aPlaceInBracketsBeforeTheText() {
    let d = header(
      " date 2020-02 (Québec) « Il va falloir que ça cesse », a lancé mercredi le ministre Luc Arvier, devant la presse.\n\nAnne Vidal\n\nLa Presse canadienne\n\nIl était en colère contre le port.\n"
    )
    #expect(d.dateline?.places == ["Québec"])
    #expect(d.bylines == ["Anne Vidal"])
    #expect(d.headline == nil)
  }

  @Test(arguments: [
    "25 septembre 2017 |Anne Vidal-Roy - Le Courrier | Vernoux", "Agence Verdane | 25. 09. 2017",
  ])
  func daysBetweenBars(_ line: String) {
    #expect(header("Le port ferme ses portes\n\n" + line + "\n\n" + sentence + "\n").date == "2017-09-25")
  }

  @Test func aLineOfPublicationIsNoDateline() {
    let d = header(
      "Un titre sans point\n\nPar AFP - Lourmeuil\nPublié le 28 septembre 2019 - 17:27\n\n" + sentence)
    #expect(d.dateline == nil)
    #expect(d.date == "2019-09-28")
  }
}
