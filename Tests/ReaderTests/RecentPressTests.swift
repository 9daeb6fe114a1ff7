import Testing

@testable import Reader

/// What articles of the 2010s that nobody had read before showed of functions, events and times.
struct RecentPressTests {
  private func events(_ text: String) -> [String] { ReadText(text, sent: "2020-06-06").eventsInTime }

  @Test(arguments: [
    ("Une nourrice de 40 ans, Anne Morvel, a été arrêtée.", "Anne Morvel", ["nourrice"]),
    ("Un pompier âgé de 52 ans, Luc Morvel, a été blessé.", "Luc Morvel", ["pompier"]),
    ("L'assistante maternelle de 31 ans, Anne Morvel, a nié.", "Anne Morvel", ["assistante maternelle"]),
    (
      "Luc Morvel avait débuté comme écrivain et journaliste. Il est mort.", "Luc Morvel",
      ["journaliste", "écrivain"]
    ),
    ("Luc Morvel fut un parolier et un scénariste.", "Luc Morvel", ["parolier", "scénariste"]),
    (
      "Anne Morvel est à la fois chanteuse, actrice et romancière.", "Anne Morvel",
      ["actrice", "chanteuse", "romancière"]
    ),
    (
      "« Non », a dit Anne Morvel, chercheuse sur le Mali à Brest.", "Anne Morvel",
      ["chercheuse sur le Mali à Brest"]
    ),
    (
      "Le chercheur sur la radio locale, Luc Morvel, a parlé.", "Luc Morvel",
      ["chercheur sur la radio locale"]
    ),
    ("Luc Morvel a démissionné lundi. Le sénateur PS a été mis en examen.", "Luc Morvel", ["sénateur PS"]),
    (
      "Luc Morvel a démissionné lundi. Le député La République en marche a tout nié.", "Luc Morvel",
      ["député La République en marche"]
    ),
  ])
  func whatSomebodyIs(_ text: String, _ name: String, _ roles: [String]) {
    #expect(ReadText(text).roles(of: name).sorted() == roles)
  }

  @Test func whatSomebodyWasUnderTheHeadlineThatNamesHim() {
    let text = """
      Taxes : Luc Morvel veut un débat

      D'après les calculs de l'ex-secrétaire d'État au Numérique, la ville perd 300 emplois.

      « C'est peu », a-t-il dit. Pour en sortir, l'ancien candidat à la mairie de Brest va lancer un salon.
      """
    #expect(
      ReadText(text).roles(of: "Luc Morvel").sorted() == [
        "ancien candidat à la mairie de Brest", "ex-secrétaire d'État au Numérique",
      ])
  }

  @Test func aChildIsNoGrownUp() {
    let text = ReadText(
      "Une nourrice de 40 ans, Anne Morvel, a été arrêtée lundi. L'enfant est mort mardi à l'hôpital.")
    #expect(text.roles(of: "Anne Morvel") == ["nourrice"])
    #expect(text.events.contains("enfant est mort"))
    #expect(
      ReadText("Luc Morvel, 8 ans, a disparu lundi. L'enfant jouait dehors.").events.contains(
        "Luc Morvel jouait"))
  }

  @Test func somebodyIsNamedInTheNextSentence() {
    let text = ReadText(
      "Une juge fédérale de l'Etat a accepté la requête. La magistrate Anne Morvel a estimé que le plan était bon."
    )
    #expect(text.events.contains("Anne Morvel a accepté"))
    let other = ReadText("Un juge a accepté la requête lundi. Le maire Luc Morvel a protesté.")
    #expect(other.events.contains("juge a accepté"))
  }

  @Test func aLawyerSpeaksForHisClient() {
    let text = ReadText(
      "Luc Morvel comparaissait lundi. Me Anne Roy a plaidé la relaxe, affirmant que son client souffrait d'un cancer."
    )
    #expect(text.events.contains("Luc Morvel souffrait"))
    #expect(text.roles(of: "Luc Morvel") == [])
  }

  @Test(arguments: [
    (
      "Le deuil dure depuis la mort de Luc Morvel lors de son arrestation en Espagne qui a provoqué des marches.",
      "arrestation a provoqué"
    ),
    ("La chute du pont en Italie qui a tué 43 personnes a choqué.", "chute du pont a tué"),
    ("C'est un voisin, dont la clôture avait été abîmée, qui a donné l'alerte.", "voisin a donné l'alerte"),
    ("En 2016, un couple était soupçonné d'avoir perçu 3 millions d'euros.", "- était soupçonné"),
    ("Le maire a annoncé que les essais ne se poursuivraient pas.", "essais ne se poursuivraient"),
    (
      "Luc Morvel, qui a travaillé dans plusieurs pays dont le Mali, le Niger et le Tchad, est mort lundi.",
      "Luc Morvel est mort"
    ),
    ("Celui qui a dirigé la banque pendant dix ans a démissionné lundi.", "- a démissionné"),
    ("Anne Morvel a publié \"Les Vagues\" en 2012.", "Anne Morvel a publié"),
    ("Suivant ce \"scénario favorable\", les travaux reprendront fin juillet.", "travaux reprendront"),
  ])
  func whoDoesWhat(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }

  @Test func onlyFromADayIsNoDenial() {
    let text = ReadText("Le théâtre ne rouvrira qu'après la levée des mesures. Le musée ne rouvrira pas.")
    #expect(text.dispatch.facts.map(\.isNegated) == [false, true])
  }

  @Test func theHeadlineTellsOfWhatWillNotBe() {
    let text = ReadText(
      "La Norvège n'armera pas ses agents\n\nLes agents norvégiens ne sont pas armés dans les rues.")
    #expect(text.events.contains("Norvège n'armera"))
  }

  @Test(arguments: [
    (
      "Le gouvernement a approuvé un texte visant à exproprier le propriétaire d'une ferme à Brest.",
      "gouvernement | a approuvé | - | -"
    ),
    (
      "Luc Morvel avait été condamné en 2018 pour des messages sur un attentat à Brest.",
      "- | avait été condamné | 2018 | -"
    ),
    (
      "Luc Morvel a été condamné lundi à Brest pour un vol à Lens.", "- | a été condamné | 2020-06-01 | Brest"
    ),
    (
      "Le texte, voté le 16 mars, date à laquelle les réunions ont été interdites, est flou.",
      "- | ont été interdites | 2020-03-16 | -"
    ),
    ("En avril, le ministre a convoqué l'ambassadeur.", "ministre | a convoqué | 2020-04 | -"),
  ])
  func whenAndWhere(_ text: String, _ event: String) {
    #expect(events(text).contains(event))
  }

  @Test(arguments: [
    ("En 2016, un couple a fui. La même année, un autre est parti.", ["2016=2016", "même année=2016"]),
    ("En 2016, un couple a fui. Cette année-là, il a plu.", ["2016=2016", "Cette année-là=2016"]),
    (
      "Le 3 mai 2012, il a plu. Le même jour, il a neigé.", ["3 mai 2012=2012-05-03", "même jour=2012-05-03"]
    ),
    ("En octobre 2016, il a plu. Ce mois-là, il a neigé.", ["octobre 2016=2016-10", "Ce mois-là=2016-10"]),
    ("En 2016, il a plu. Ce jour-là, il a neigé.", ["2016=2016"]),
    ("En janvier 2012, il a plu. Ce mois-ci, il neige.", ["janvier 2012=2012-01", "Ce mois-ci=2020-06"]),
    ("A la mi-avril, le ministre avait convoqué l'ambassadeur.", ["mi-avril=2020-04"]),
  ])
  func aTimeIsTakenUp(_ text: String, _ dates: [String]) {
    #expect(ReadText(text, sent: "2020-06-06").dates == dates)
  }

  @Test(arguments: [
    ("Le duel Morvel-Le Goff", ["Anne Le Goff", "Luc Morvel"]),
    ("Entretien Morvel-Le Goff à Brest", ["Anne Le Goff", "Luc Morvel"]),
  ])
  func twoAreTiedByAHyphen(_ headline: String, _ names: [String]) {
    let text = ReadText("\(headline)\n\nLuc Morvel et Anne Le Goff se verront lundi.")
    #expect(text.names(.person).sorted() == names)
  }

  @Test func partiesWithInnerCapitalsAreNoDevices() {
    #expect(ReadText("Trois ministres du MoDem ont démissionné.").names(.organization) == ["MoDem"])
  }

  @Test func aShoutedLineWithAnArticleIsNoSignature() {
    let text = ReadText(
      "Un débat au conseil\n\nLe maire a parlé lundi.\n\nDES \"FIDÈLES\" QUI PARTENT\n\nLe conseil a voté le budget mardi."
    )
    #expect(text.dispatch.bylines.isEmpty)
  }

  @Test(arguments: [
    ("« Oui », a dit une autre élue, Anne Morvel.", "Anne Morvel", ["élue"]),
    ("Un autre chercheur opposé au plan, Luc Morvel, a ri.", "Luc Morvel", ["chercheur"]),
    (
      "Luc Morvel a démissionné lundi. Le député de la Marne a été mis en examen.", "Luc Morvel",
      ["député de la Marne"]
    ),
    ("« Non », a dit Luc Morvel, maire de Brest auprès de l'AFP.", "Luc Morvel", ["maire de Brest"]),
    ("Son adjoint, le colonel Luc Morvel a refusé lundi.", "Luc Morvel", ["adjoint", "colonel"]),
    ("Luc Morvel et Paul Roy se sont vus. Le président de la République a parlé.", "Luc Morvel", []),
  ])
  func whatElseSomebodyIs(_ text: String, _ name: String, _ roles: [String]) {
    #expect(ReadText(text).roles(of: name).sorted() == roles)
  }

  @Test(arguments: [
    ("En mai, la France, l'Italie et d'autres pays avaient opté pour un arrêt.", "France avaient opté"),
    ("Les élus ont adressé une requête au gouvernement, qui a deux mois pour répondre.", "gouvernement a"),
    ("L'arrestation d'élus qui bloquaient la route a choqué.", "élus bloquaient"),
    ("Alors qu'il rentrait chez lui, Luc Morvel a été agressé par un homme.", "Luc Morvel rentrait"),
    ("Un homme, inquiet pour sa mère, a alerté les pompiers.", "homme a alerté"),
  ])
  func whoElseDoesWhat(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }

  @Test func aParticipleOfAnotherGenderSharesNoAuxiliary() {
    let text = ReadText(
      "Les pompiers ont retrouvé le corps de cette femme, allongée par terre et entourée de couteaux.")
    #expect(text.events == ["pompiers ont retrouvé"])
  }

  @Test func whatOneDealtWithIsTakenUp() {
    let text = ReadText("Les experts ont ri. Le groupe a vendu ses usines pour qu'elles soient fermées.")
    #expect(text.objects.contains("ses usines"))
    #expect(!text.objects.contains("Les experts"))
  }

  @Test func romanOrdinalsWithTheirAccentAreNoNames() {
    #expect(ReadText("Le XIIème arrondissement de Paris est calme.").names(.organization) == [])
  }

  @Test(arguments: [
    (
      "Environ 24 millions d'habitants --plus des deux tiers de la population-- dépendent d'une aide.",
      "habitants dépendent"
    ),
    ("Le maire -- élu en 2014 -- a démissionné.", "maire a démissionné"),
  ])
  func twoHyphensAreADash(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains { $0.hasSuffix(event) })
  }

  @Test(arguments: [
    ("Une interdiction a été prise depuis les violences du 16 décembre.", "16 décembre=2019-12-16"),
    ("Le dispositif a été renforcé en vue de la journée de dimanche.", "dimanche=2020-06-07"),
    ("Le dispositif a été renforcé lors de la journée de dimanche.", "dimanche=2020-05-31"),
  ])
  func theNounBeforeADayTells(_ text: String, _ date: String) {
    #expect(ReadText(text, sent: "2020-06-06").dates == [date])
  }

  @Test(arguments: [
    (
      "Le porte-parole était interrogé au lendemain de la révélation en Allemagne d'un cas.",
      "- | était interrogé | - | -"
    ),
    (
      "Des mineurs sont impliqués dans des activités liées au groupe Etat islamique.",
      "- | sont impliqués | - | -"
    ),
  ])
  func neitherIsWhereItWas(_ text: String, _ event: String) {
    #expect(events(text).contains(event))
  }

  @Test(arguments: [
    ("Il a plu entre le 3 février et le 15 mars.", ["3 février et le 15 mars=2020-02-03/2020-03-15"]),
    (
      "Il a plu entre le 10 juin et le 10 juillet 2016.",
      ["10 juin et le 10 juillet 2016=2016-06-10/2016-07-10"]
    ),
    (
      "Il a plu entre le 10 décembre et le 10 janvier 2016.",
      ["10 décembre et le 10 janvier 2016=2015-12-10/2016-01-10"]
    ),
    ("Le conseil se réunit mardi.", ["mardi=2020-06-09"]),
  ])
  func fromTheOneDayToTheOther(_ text: String, _ dates: [String]) {
    #expect(ReadText(text, sent: "2020-06-06").dates == dates)
  }

  @Test(arguments: [
    ("Le milieu a été remplacé par le jeune Paul Morvel, 19 ans.", "Paul Morvel a été remplacé"),
    ("Le pain, le lait et le sucre ont augmenté.", "pain, le lait et le sucre ont augmenté"),
  ])
  func aListAndAYoungMan(_ text: String, _ event: String) {
    #expect(ReadText(text).events == [event])
  }

  @Test func heHimself() {
    #expect(
      ReadText("Anne Morvel elle-même, juge à Brest, a ri.").roles(of: "Anne Morvel") == ["juge à Brest"])
  }

  @Test(arguments: [
    ("Luc Morvel a été critiqué par une autre chanteuse, Anne Roy, qui a ri.", "Anne Roy a été critiqué"),
    ("Le titre a été écrit par leur manager commun, Luc Morvel, qui a ri.", "Luc Morvel a été écrit"),
    (
      "La fondation a été créée sous la présidence de l'actrice Anne Roy. Depuis, elle a investi 3 millions.",
      "fondation a investi"
    ),
    ("C'est un mode opératoire du groupe, qui l'utilise en Irak.", "groupe l'utilise"),
    ("L'incident a eu lieu juste à côté de Brest.", "incident a eu"),
  ])
  func whoIsMeant(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }

  @Test func whatIsEveryYearHasNoYear() {
    #expect(
      events("Le gala est organisé chaque année à Cannes, mais a été annulé cette année.") == [
        "- | est organisé | - | Cannes", "- | a été annulé | 2020 | -",
      ])
  }

  @Test func signedPointsAreADifference() {
    #expect(ReadText("L'Espagne (-22 points) recule.").figures == ["-22 points=measure -22 point"])
  }

  @Test(arguments: [
    ("Il a annoncé mardi midi 2 juin trois mesures.", "mardi midi 2 juin=2020-06-02"),
    ("Ils se rassemblent ce soir à 18 heures.", "ce soir à 18 heures=2020-06-06T18:00"),
    ("Luc Morvel, déjà venu manifester son soutien au personnel mercredi, a parlé.", "mercredi=2020-06-03"),
  ])
  func daysWithTheirHours(_ text: String, _ date: String) {
    #expect(ReadText(text, sent: "2020-06-06").dates == [date])
  }

  @Test func furtherTurns() {
    #expect(
      ReadText("L'usine, inaugurée en 1949 et qui emploie 260 salariés, va fermer.").events == [
        "usine emploie", "usine va fermer",
      ])
    #expect(
      ReadText("Anne Morvel est en colère. « Non », estime l'élue socialiste qui réclame des comptes.")
        .roles(of: "Anne Morvel") == ["élue socialiste"])
    #expect(ReadText("Il l'a dit dans les colonnes du Parisien.").names(.organization) == ["Parisien"])
  }
}
