import Testing

@testable import Reader

/// What pages of Africa, Belgium, Québec and the wires' partners showed to be misread: ways between towns, matches, functions
/// with a title's own article, offices that somebody was made, currencies behind their sign.
struct PagesAbroadTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person && !$0.roles.isEmpty }
      .map { "\($0.name): \($0.roles.joined(separator: "; "))" }
  }

  // MARK: Names

  @Test func aWayHasTwoEndsOrMore() {
    let text =
      "La route Kérou-Dassaro est coupée (Axe Kérou-Dassaro-Bouliva). L'autoroute Félix-Roy est libre."
    #expect(ReadText(text).names(.place) == ["Kérou", "Dassaro", "Bouliva", "Félix-Roy"])
  }

  @Test func aMatchHasTwoSides() {
    let text = ReadText(
      "Orvane-Dalvec : 3-1\nOrvane a gagné.\n\nHier, Sarvec-Morvane (0-0) a déçu le public venu nombreux.")
    #expect(text.names(.organization) == ["Orvane", "Dalvec", "Sarvec", "Morvane"])
    #expect(ReadText("L'accord Maroc-Japon est signé.").names(.place) == ["Maroc", "Japon"])
  }

  @Test func unionsInARowAreSeveral() {
    let text = ReadText("L'intersyndicale CGT-FO-CFDT appelle à la grève.")
    #expect(text.names(.organization) == ["CGT", "FO", "CFDT"])
  }

  @Test func partiesInARowAreSeveral() {
    #expect(ReadText("Les élus UDI-Modem ont voté.").names(.organization) == ["UDI", "Modem"])
  }

  @Test func aTownStandsInBracketsBehindItsRegion() {
    let text = ReadText("Les renforts sont venus du Lot (Morguez) et de Dordogne (Varnasson).")
    #expect(text.names(.place) == ["Lot", "Morguez", "Dordogne", "Varnasson"])
  }

  @Test func aBranchSignsForItsHouse() {
    let text = ReadText(
      """
      Un général blessé dans les combats

      6 février 2015 BBC Orient

      Un combattant a tiré sur le général Luc Morvel, qui commandait les forces du pays depuis deux ans.
      """)
    #expect(text.names(.person) == ["Luc Morvel"])
  }

  @Test func aHyphenatedFirstNameIsWhole() {
    let text = ReadText("Jean-Paul Morvel est mort lundi. Il était le père de Paul.")
    #expect(text.names(.person).contains("Jean-Paul Morvel"))
    #expect(text.events == ["Jean-Paul Morvel est mort"])
  }

  @Test func aFirstNameMayBeANoun() {
    let text = "Le président de la commission électorale Newton Ahmed Morvel a parlé."
    #expect(ReadText(text).names(.person) == ["Newton Ahmed Morvel"])
  }

  @Test func aProvinceComesBeforeWhoeverHeadsIt() {
    let text = ReadText("Le gouverneur de la province du Kérouga Moussa Dalvé est venu.")
    #expect(text.names(.place) == ["Kérouga"])
    #expect(text.names(.person) == ["Moussa Dalvé"])
  }

  @Test func aQuarterIsCalledAfterANoun() {
    #expect(ReadText("Un feu a ravagé le quartier du Plateau lundi.").names(.place) == ["Plateau"])
    #expect(ReadText("Un feu a ravagé le bureau du Plateau.").names(.place) == [])
  }

  @Test func aBodyGoesOnToItsLetters() {
    let text = ReadText("Le Centre allemand de recherche en géosciences (VKM) a mesuré la secousse.")
    #expect(text.names(.organization) == ["Centre allemand de recherche en géosciences"])
  }

  @Test func clubsKeepTheirLetters() {
    let text = ReadText("L'AS Dalvec a battu le FC Solvan dimanche.")
    #expect(text.names(.organization) == ["AS Dalvec", "FC Solvan"])
  }

  @Test func prefectsAndWalisHaveALand() {
    let text = ReadText("Le wali de l'Orvalle a démissionné. La préfète de la Varsine a fermé le pont.")
    #expect(text.names(.place) == ["Orvalle", "Varsine"])
  }

  @Test func aRegionAndAWordCallABody() {
    let text = ReadText("Alsace Nature a saisi le juge. Selon Bretagne Vivante, l'oiseau est rare.")
    #expect(text.names(.organization) == ["Alsace Nature", "Bretagne Vivante"])
  }

  @Test func aWayMayOpenALine() {
    let text = ReadText(
      "Accident grave\n\nUne collision survenue samedi dans la nuit, peu avant minuit, sur la route\n"
        + "Dalvec-Sorvan a fait trois morts parmi les passagers du car de nuit.")
    #expect(text.names(.place) == ["Dalvec", "Sorvan"])
  }

  @Test func nationalTeamsHaveNicknames() {
    let text = ReadText("Les Etalons du Burkina Faso ont battu les Barea dimanche.")
    #expect(text.names(.organization) == ["Etalons du Burkina Faso", "Barea"])
  }

  @Test func aPartyBehindAFunctionIsNoPerson() {
    let text = ReadText("Anne Serin, tête de liste FN dans le Nord, a perdu.")
    #expect(text.names(.person) == ["Anne Serin"])
    #expect(text.names(.organization) == ["FN"])
  }

  // MARK: Roles

  @Test(arguments: [
    ("Le Roi Morvel II est arrivé.", ["Morvel II: Roi"]),
    (
      "Luc Morvel, candidat du parti de l'ex-président Jean Serin, arrive deuxième.",
      ["Luc Morvel: candidat du parti de l'ex-président Jean Serin", "Jean Serin: ex-président"]
    ),
    ("Luc Morvel, réélu président du conseil, a souri.", ["Luc Morvel: président du conseil"]),
    (
      "Anne Morvel a été réélue sans surprise vendredi présidente du conseil.",
      ["Anne Morvel: présidente du conseil"]
    ),
    ("Luc Morvel, considéré comme le chef du réseau, a été arrêté.", ["Luc Morvel: chef du réseau"]),
    (
      "Les anciennes têtes de liste Luc Morvel (RN) et Anne Serin ont voté.",
      ["Luc Morvel: ancienne tête de liste", "Anne Serin: ancienne tête de liste"]
    ),
    (
      "Le président de la transition le capitaine Luc Morvel a parlé.",
      ["Luc Morvel: capitaine; président de la transition"]
    ),
    ("Il a salué le chef de canton l'honorable Luc Morvel.", ["Luc Morvel: chef de canton"]),
    (
      "Le bourgmestre faisant fonction de Dinant, Luc Morvel, est venu.",
      ["Luc Morvel: bourgmestre faisant fonction de Dinant"]
    ),
  ])
  func readsTheFunctions(_ text: String, _ expected: [String]) { #expect(roles(text) == expected) }

  @Test func aPronounIsWhatItsPersonIs() {
    let text = """
      Jean Morvel est mort lundi. Il avait tourné avec Anne Dalve et Claude Serin. Il était le doyen de la troupe.
      """
    #expect(roles(text) == ["Jean Morvel: doyen de la troupe"])
  }

  // MARK: Events

  @Test(arguments: [
    (
      "Le scrutin présidentiel et législatif s'est déroulé dimanche.",
      ["scrutin présidentiel et législatif s'est déroulé"]
    ),
    ("Une délégation civile et militaire a signé l'accord.", ["délégation civile et militaire a signé"]),
    ("Les Bordelais ont concédé le nul.", ["Bordelais ont concédé"]),
    ("Le parquet de Lyon a, pour lui, saisi un juge.", ["parquet de Lyon a, pour lui, saisi"]),
    ("Le maire a, dans la foulée, démissionné.", ["maire a, dans la foulée, démissionné"]),
    ("Le ministre a été accueilli par Sa Majesté le Roi Morvel II.", ["Morvel II a été accueilli"]),
  ])
  func findsWhoDidIt(_ text: String, _ expected: [String]) { #expect(ReadText(text).events == expected) }

  // MARK: Dates and figures

  @Test func aDayMayBeSaidTwice() {
    #expect(
      ReadText("Ils ont manifesté hier mercredi.", sent: "2019-02-07").dates == ["hier mercredi=2019-02-06"])
    #expect(
      ReadText("Ils ont manifesté hier, jeudi ils votent.", sent: "2019-02-07").dates.first
        == "hier=2019-02-06")
  }

  @Test func aDayInFullIsWhenTheTextWasWritten() {
    let text = "Un incendie s'est déclaré jeudi 4 février 2021 dans une usine. Le maire parlera mardi."
    #expect(ReadText(text).dates == ["jeudi 4 février 2021=2021-02-04", "mardi=2021-02-09"])
  }

  @Test func aCaptionGivesTheDay() {
    let text = """
      Le président du club réélu

      Luc Morvel, président du club, le 2 juillet 2021 à Lille ( AFP / ANNE SERIN )

      Luc Morvel a été réélu vendredi par les membres du club, qui étaient venus nombreux malgré la pluie.
      """
    #expect(ReadText(text).dates == ["2 juillet 2021=2021-07-02", "vendredi=2021-07-02"])
  }

  @Test(arguments: [
    ("Le groupe a investi 12,5 M$ US à Laval.", ["12,5 M$ US=money 12500000 USD"]),
    ("Le groupe a investi 3 millions $ CA à Laval.", ["3 millions $ CA=money 3000000 CAD"]),
    ("L'Etat versera 1,2 G$ au groupe.", ["1,2 G$=money 1200000000 USD"]),
    (
      "Le groupe a gagné 3 milliards d'euros. C'est 2 milliards de plus qu'en 2018.",
      ["3 milliards d'euros=money 3000000000 EUR", "2 milliards=money 2000000000 EUR"]
    ),
    ("Le club a 3 points.", ["3 points=count 3 point"]),
    ("Deux sapeurs pompiers volontaires sont morts.", ["Deux sapeurs pompiers=toll 2 dead"]),
  ])
  func amounts(_ text: String, _ expected: [String]) { #expect(ReadText(text).figures == expected) }

  // MARK: Heads

  @Test func aStateMayBeATown() {
    let text = """
      Le club fête son titre

      LUXEMBOURG - Le club a battu son rival dimanche devant une foule nombreuse venue fêter le titre de champion.
      """
    #expect(ReadText(text).dispatch.dateline?.places == ["Luxembourg"])
  }

  @Test func whoSignsMayStandBeforeThePlace() {
    let text = """
      Un séisme fait 137 morts

      par Anne Morvel et Luc Serin KATMANDOU (Reuters) - Les équipes de secours ont commencé leur travail dans les décombres \
      de la ville, où les survivants cherchent un abri.
      """
    let d = ReadText(text).dispatch
    #expect(d.bylines == ["Anne Morvel", "Luc Serin"])
    #expect(d.dateline?.places == ["Katmandou"])
    #expect(d.dateline?.agency == "Reuters")
    #expect(ReadText(text).names(.person) == ["Anne Morvel", "Luc Serin"])
  }

  // MARK: Subjects of things

  @Test(arguments: [
    ("Le domicile du maire, Luc Morvel, a brûlé lundi.", ["domicile du maire a brûlé"]),
    ("La voiture de son voisin, le joueur Luc Morvel, a disparu.", ["voiture de son voisin a disparu"]),
    ("Le maire, Luc Morvel, a démissionné lundi.", ["Luc Morvel a démissionné"]),
    (
      "Selon le Pr Luc Morvel, directeur de l'institut de Lille, le virus recule dans la région.",
      ["virus recule"]
    ),
    ("L'exposition \"Marées\" attire la foule.", ["exposition \"Marées\" attire"]),
  ])
  func subjects(_ text: String, _ expected: [String]) { #expect(ReadText(text).events == expected) }

  @Test func whoIsGivenSomethingIsNotWhere() {
    let text = ReadText(
      "La région a versé 3 millions au port de Varnec. Elle a ouvert une antenne au port de Varnec.")
    #expect(text.dispatch.facts.filter { $0.kind == .event }.map { $0.place != nil } == [false, true])
  }

  @Test(arguments: [
    ("YAOUNDÉ, 12 mai 2014 (AFP) - Le port vaut 500 millions FCFA.", "500 millions FCFA=money 500000000 XAF"),
    ("DAKAR, 12 mai 2014 (AFP) - Le port vaut 500 millions FCFA.", "500 millions FCFA=money 500000000 XOF"),
    (
      "LIBREVILLE, 12 mai 2014 (AFP) - Le port vaut 3 milliards de francs CFA.",
      "3 milliards de francs CFA=money 3000000000 XAF"
    ),
    (
      "KINSHASA, 12 mai 2014 (AFP) - Le port vaut 12 millions de francs.",
      "12 millions de francs=money 12000000 CDF"
    ),
    ("Le port vaut 12 millions XAF.", "12 millions XAF=money 12000000 XAF"),
  ])
  func theFrancsOfAfrica(_ text: String, _ expected: String) { #expect(ReadText(text).figures == [expected]) }

  @Test func aTieToANameLeavesOutHowItIsAddressed() {
    let relations = { (text: String) in
      let d = ReadText(text).dispatch
      return d.facts.filter { $0.kind == .relation }.map { $0.predicate.map(d.words) ?? "-" }
    }
    #expect(relations("L'avocat de M. Morvel, Luc Serin, a quitté la salle.") == ["avocat"])
    #expect(relations("Luc Serin, numéro un de Verdane, a démissionné.") == ["numéro un"])
  }
}
