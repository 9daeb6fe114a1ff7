import Testing

@testable import Reader

/// Heads of wires and papers: notes behind the headline, mastheads, lands in datelines, who signs beside the day.
struct WireHeadTests {
  private let body =
    "La fonderie fermera ses portes, a annoncé mercredi la direction aux ouvriers réunis devant les grilles de l'usine."

  private func read(_ head: String) -> Dispatch { ReadText(head + body).dispatch }

  @Test(arguments: [
    "PAPIER GENERAL", "PAPIER D'ANGLE", "LEAD", "3e LEAD", "ENCADRE", "AVANT-PAPIER", "SYNTHESE",
    "PRESENTATION",
  ])
  func aNoteEndsTheHeadline(_ note: String) {
    let d = read("La fonderie de Vernoux fermera (\(note))\n\nVERNOUX, 12 mai 2014 (AFP) - ")
    #expect(d.headline == "La fonderie de Vernoux fermera")
    #expect(d.notes.map(\.text) == [note])
  }

  @Test func bracketsOfTheHeadlineStay() {
    for end in ["(ONG)", "(officiel)", "(Luc Serin)"] {
      let d = read("La fonderie de Vernoux fermera \(end)\n\nVERNOUX, 12 mai 2014 (AFP) - ")
      #expect(d.headline == "La fonderie de Vernoux fermera \(end)")
      #expect(d.notes.isEmpty)
    }
  }

  @Test(arguments: [
    ("GOMA, République démocratique du Congo, 12 mai 2014 (Reuters) - ", "République démocratique du Congo"),
    ("DUBAÏ, Emirats arabes unis (AFP) - ", "Emirats arabes unis"),
    ("RYAD, Arabie saoudite, 12 mai (Reuters) - ", "Arabie saoudite"),
  ])
  func aLandOfSmallLettersStandsInADateline(_ head: String, _ land: String) {
    #expect(read("La fonderie\n\n" + head).dateline?.places.last == land)
  }

  @Test func anUnknownPaperMayBeTheAgency() {
    let d = read("La fonderie fermera\n\nDakar, le 12 mai 2014 (Le Phare du Sud)\n\n")
    #expect(d.dateline?.agency == "Le Phare du Sud")
    #expect(d.date == "2014-05-12")
  }

  @Test(arguments: [
    "LE PHARE DU SUD — Lundi 12 mai 2014\n\nVERNOUX\n\n",
    "Le Phare du Sud - lundi 12 mai 2014 - Page 7\n\nVERNOUX\n\n",
    "VERNOUX                         Lundi 12 mai 2014\n\n",
    "LE PHARE DU SUD\nLundi 12 mai 2014\n\nECONOMIE\n\n",
    "Le Phare du Sud\nDimanche 11 et lundi 12 mai 2014\n\nVERNOUX\n\n",
    "Le Phare du Sud, lundi 12 mai 2014\n\n",
  ])
  func aPaperBearsItsDay(_ masthead: String) {
    let d = read(masthead + "La fonderie fermera : « Un coup de masse »\n\n")
    #expect(d.headline == "La fonderie fermera : « Un coup de masse »")
    #expect(d.date == "2014-05-12")
    #expect(d.dateline == nil)
  }

  @Test func whoSignsMayStandBeforeTheDateline() {
    let r = ReadText(
      """
      La maire se présente

      Par Elodie Charlier TOURS, 26 octobre (Reuters) - Hélène Dubreuil a annoncé lundi qu'elle briguerait la présidence du parti.

      "Je ne me présente contre personne", a dit l'ancienne ministre de l'Agriculture.
      """)
    #expect(r.dispatch.bylines == ["Elodie Charlier"])
    #expect(r.dispatch.dateline?.places == ["Tours"])
    #expect(r.dispatch.dateline?.agency == "Reuters")
    #expect(r.spoken == ["Hélène Dubreuil: Je ne me présente contre personne"])
    #expect(r.dispatch.entities.first { $0.name == "Tours" }?.kind == .place)
  }

  @Test func whoeverStandsBesideTheDaySigns() {
    #expect(
      read("La fonderie\n\nMis en ligne le 12/05/2014 à 05:00\nGwenalt Vossec\n\n").bylines == [
        "Gwenalt Vossec"
      ])
    #expect(read("La fonderie\n\nGwenalt Vossec\nLe 12 mai 2014\n\n").bylines == ["Gwenalt Vossec"])
    #expect(read("La fonderie\n\nGwenalt Vossec\n\n").bylines.isEmpty)
  }

  @Test func aLivePageNamesItsDay() {
    let d = read(
      "EN DIRECT - La fonderie\n\nPublié il y a 3 heures, mis à jour il y a 12 minutes\n\n- Les ouvriers ont voté lundi 12 mai 2014.\n\n"
    )
    #expect(d.date == "2014-05-12")
  }

  @Test func aTownMayStandBelowItsAgency() {
    let d = read("La fonderie\n\nAgence France-Presse\nRome\n\n")
    #expect(d.dateline?.places == ["Rome"])
    #expect(d.dateline?.agency == "AFP")
    #expect(
      read("La fonderie\n\nNew York (Nations unies), 12 mai 2014 (AFP) - ").dateline?.places == ["New York"])
  }

  @Test func aLetterToThePressHasItsHeadlineBelowTheDay() {
    let d = read("Paris, le 12 mai 2014\n\nCOMMUNIQUE DE PRESSE\n\nLa société Verdane cède sa fonderie\n\n")
    #expect(d.headline == "La société Verdane cède sa fonderie")
    #expect(d.dateline?.date == "2014-05-12")
  }

  @Test func aNameMayStandBeforeTheDay() {
    #expect(read("La fonderie\n\nAnne Roy - 12 mai 2014\n\n").bylines == ["Anne Roy"])
    #expect(read("La fonderie\n\nAPS - Publié le 12 mai 2014 à 17:48\n\nALGER- ").dateline?.agency == "APS")
  }

  @Test func initialsAndDesksSignNothing() {
    #expect(read("La fonderie\n\nPublié le 12/05/2014\nPar L. S., avec Reuters\n\n").bylines.isEmpty)
    let d = ReadText(
      "PARIS, 12 mai 2014 (Reuters) - \(body)\n\n(Bureau de Rome, avec Anne Roy; édité par Luc Petit)"
    ).dispatch
    #expect(d.bylines == ["Anne Roy", "Luc Petit"])
  }
}
