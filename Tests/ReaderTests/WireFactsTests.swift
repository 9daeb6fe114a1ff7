import Testing

@testable import Reader

/// Dates, amounts and events in the turns of wires: what is set and dropped, what numbers take up, who is one of whom.
struct WireFactsTests {
  /// A text of Thursday, 15 June 2017.
  private func read(_ text: String) -> ReadText { ReadText(text, sent: "2017-06-15") }

  @Test(arguments: [
    ("Les élus, réunis depuis la veille, ont signé.", ["veille=2017-06-14"]),
    ("Elle a signé à la veille du vote.", []),
    ("Une rencontre, fixée en janvier, avait été annulée.", ["janvier=2017-01"]),
    ("Une marche est organisée samedi.", ["samedi=2017-06-17"]),
    ("Entre mars 2014 et mai 2016, le port a fermé.", ["mars 2014 et mai 2016=2014-03/2016-05"]),
    ("De mars 2014 à mai 2016, le port a fermé.", ["mars 2014 à mai 2016=2014-03/2016-05"]),
    ("Le port a fermé entre le 3 et le 10 mai.", ["3 et le 10 mai=2017-05-03/2017-05-10"]),
    ("Le pays livrera les trains avant la fin mars, disant avoir reçu l'argent.", ["fin mars=2018-03"]),
    ("Le feu a pris mardi à 5h du matin.", ["mardi à 5h du matin=2017-06-13T05:00"]),
    ("Le feu a pris mardi à 6 heures du soir.", ["mardi à 6 heures du soir=2017-06-13T18:00"]),
  ])
  func days(_ text: String, _ expected: [String]) { #expect(read(text).dates == expected) }

  @Test(arguments: [
    (
      "Le comité a 9.000 signatures, alors que 6.000 sont exigées.",
      ["9.000 signatures=count 9000 signatures", "6.000=count 6000 signatures"]
    ),
    (
      "Sur les 400 passagers, 120 ont été soignés.",
      ["400 passagers=count 400 passagers", "120=count 120 passagers"]
    ),
    ("Le groupe supprime 300 postes sur 1.200.", ["300 postes=count 300 postes", "1.200=count 1200 postes"]),
    (
      "Il manque 300 postes. La direction avance le chiffre de 120.",
      ["300 postes=count 300 postes", "120=count 120 postes"]
    ),
    ("Toutes les autorisations (29 au total) sont valables.", ["29=count 29 autorisations"]),
    ("Toutes les peines (20", []),
    (
      "On compte vingt blessés, dont quatre graves.",
      ["vingt blessés=toll 20 injured", "quatre=toll 4 injured"]
    ),
    (
      "Il a fui avec 300 détenus, dont 120 ont été repris.",
      ["300 détenus=count 300 détenus", "120=count 120 détenus"]
    ),
    (
      "Treize personnes dont deux femmes ont été tuées.",
      ["Treize personnes=toll 13 dead", "deux femmes=toll 2 dead"]
    ),
    ("Le dollar montait à 1,25 pour un euro.", ["1,25=money 1.25 USD"]),
    (
      "Le pont a coûté 2 millions d'euros, dont 800.000 versés par la région.",
      ["2 millions d'euros=money 2000000 EUR", "800.000=money 800000 EUR"]
    ),
    ("Lens est neuvième avec 36 points.", ["36 points=count 36 point"]),
  ])
  func amounts(_ text: String, _ expected: [String]) { #expect(read(text).figures == expected) }

  @Test func aCurrencyIsThatOfTheSameWordBefore() {
    let text = "DAKAR, 12 mai 2014 (APS) - Le kilo, cédé à 200 francs CFA, est proposé à 350 francs."
    #expect(read(text).figures.last == "350 francs=money 350 XOF")
  }

  @Test func whatIsSaidOfAWeekendOnAMonday() {
    var source = Source(path: "-", format: "text", text: "Le peintre s'est éteint ce week-end.")
    source.language = "fr"
    source.date = "2017-06-12"
    #expect(Analyzer().analyze(source).dates.map(\.value) == ["2017-06-10/2017-06-11"])
  }

  @Test func aTextWithoutDatelineHasACurrency() {
    #expect(
      read("La ville de Lausanne et celle de Genève ont versé 300 francs.").figures == [
        "300 francs=money 300 CHF"
      ]
    )
    #expect(
      read("Lausanne, Genève et Paris ont versé 300 francs aux villes de France.").figures.last
        == "300 francs=money 300 FRF")
  }

  @Test(arguments: [
    (
      "Le groupe, qui emploie 1.300 personnes, dont 400 en France, va fermer deux sites.",
      ["groupe | emploie | - | -", "groupe | va fermer | - | -"]
    ),
    (
      "L'adjoint à la sécurité de Rouen a démissionné.",
      ["adjoint à la sécurité de Rouen | a démissionné | - | -"]
    ),
    ("Le titre a fini en hausse, effaçant ses pertes en Grèce.", ["titre | a fini | - | -"]),
    ("La maire a été touchée par une dizaine de tirs.", ["- | a été touchée | - | -"]),
    ("Parmi les morts figurent deux enfants.", ["enfants | figurent | - | -"]),
    ("L'action chute de 5% à midi.", ["action | chute | - | -"]),
    ("L'entrepreneur écope de deux ans de prison.", ["entrepreneur | écope | - | -"]),
    ("Le procureur a requis quatre ans de prison.", ["procureur | a requis | - | -"]),
    (
      "La collision s'est produite à 6 heures du soir.", ["collision | s'est produite | 2017-06-15T18:00 | -"]
    ),
    ("Le port a été alerté dès le mois de mars.", ["- | a été alerté | 2017-03 | -"]),
    ("Il ne s'était rendu compte de l'erreur qu'en 1998.", ["- | ne s'était rendu compte | 1998 | -"]),
    (
      "Le navire rentrait au port, le 10 février 2016, lorsque le mât s'est brisé.",
      ["navire | rentrait | 2016-02-10 | -", "mât | s'est brisé | 2016-02-10 | -"]
    ),
    (
      "Les deux camps devraient se rencontrer jeudi, sous l'égide de l'archevêque de Cotonou.",
      ["camps | devraient se rencontrer | 2017-06-15 | -"]
    ),
    (
      "Lens a battu Metz, mardi à Lyon, et prend la tête.",
      ["Lens | a battu | 2017-06-13 | Lyon", "Lens | prend | - | -"]
    ),
  ])
  func deeds(_ text: String, _ expected: [String]) { #expect(read(text).eventsInTime == expected) }

  @Test func anAgencyIsNoTeam() {
    #expect(
      read("« C'est rare », a dit à l'AFP Anne Roy. L'équipe a compté les loups.").eventsInTime.contains {
        $0.hasPrefix("équipe | a compté")
      })
  }

  @Test func aDateThatIsLeftIsNoDenial() {
    let d = read("Le train n'est arrivé que mardi.").dispatch
    #expect(d.facts.filter { $0.kind == .event }.map(\.isNegated) == [false])
  }
}
