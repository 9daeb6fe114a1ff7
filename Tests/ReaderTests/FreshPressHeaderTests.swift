import Testing

@testable import Reader

/// The heads of dispatches as sites and papers print them.
struct FreshPressHeaderTests {
  private let body =
    "Le candidat a parlé hier devant les militants de son parti, à qui il a promis une autre politique pour les villes."

  private func read(_ head: String) -> Dispatch { ReadText(head + body).dispatch }

  @Test(arguments: [
    ("La campagne\n\nSAINT-VERNAY: ", ["Saint-Vernay"]),
    ("La campagne\n\nBÉCON-LES-GRANITS: ", ["Bécon-les-Granits"]),
    ("La campagne\n\nNevers, envoyé spécial.\n\n", ["Nevers"]),
    ("La campagne\n\nTunis, de notre correspondante.\n\n", ["Tunis"]),
    ("La campagne\n\nTunis (Tunisie), envoyée spéciale - ", ["Tunis"]),
    ("La campagne\n\n(Actualisé) MADRID, 3 juillet (Reuters) - ", ["Madrid"]),
  ])
  func aPlaceOpensTheText(_ head: String, _ places: [String]) {
    #expect(read(head).dateline?.places == places)
  }

  @Test func aSubjectInCapitalsIsNoPlace() {
    #expect(read("La campagne\n\nAPRÈS-MIDI: ").dateline == nil)
    #expect(read("La campagne\n\nNice, capitale.\n\n").dateline == nil)
  }

  @Test func theDeskMaySpeakBeforeTheDateline() {
    let d = read("La campagne\n\n(Actualisé) MADRID, 3 juillet (Reuters) - ")
    #expect(d.notes.map(\.text) == ["Actualisé"])
    #expect(d.dateline?.agency == "Reuters")
  }

  @Test func aSignatureFollowsInTheSameParagraph() {
    let d = ReadText(
      "La campagne\n\n(Actualisé) MADRID, 3 juillet (Reuters) - \(body) (Anne Roy, édité par Luc Petit)"
    ).dispatch
    #expect(d.bylines.contains("Anne Roy"))
  }

  @Test func namesInCapitalsSignBehindADash() {
    let d = read("Les ouvriers protestent\n\nLe syndicat dénonce la décision\n\n- ANNE DURVAL\n\n")
    #expect(d.bylines == ["ANNE DURVAL"])
    #expect(d.entities.first { $0.kind == .person }?.name == "ANNE DURVAL")
  }

  @Test func aHeadlineMayEndWithAStop() {
    let d = read("La campagne, épreuve de force.\n\nPublié le 23 septembre 2005\n\n")
    #expect(d.headline == "La campagne, épreuve de force.")
    #expect(read("La campagne est finie.\n\n").headline == nil)
  }

  @Test func aDayMayOpenTheTextBelowASummary() {
    let summary =
      "Au moins douze personnes ont été tuées et vingt autres ont été blessées aujourd'hui dans les incendies qui ravagent depuis une semaine la région, a indiqué la préfecture."
    let d = read("Le feu gagne du terrain\n\n\(summary)\n\n22 mars 2016 . – ")
    #expect(d.date == "2016-03-22")
    #expect(d.headline == "Le feu gagne du terrain")
  }

  @Test func aPlaceMayStandOnItsOwnLine() {
    let d = read("Le parti divisé\n\nAgence France-Presse\nKABOUL\n")
    #expect(d.dateline?.places == ["Kaboul"])
    #expect(d.dateline?.agency == "AFP")
  }

  @Test func anAgencyMayStandBehindADash() {
    let d = read("Le parti divisé\n\nMOSCOU, 12 mai - Sputnik. ")
    #expect(d.dateline?.agency == "Sputnik")
  }

  @Test func barsPartWhoSignsFromTheDay() {
    #expect(
      read("Le parti divisé\n\nAnne Roy | 12 mai 2022 | Mis à jour le 13 mai 2022\n\n").bylines == [
        "Anne Roy"
      ])
  }
}
