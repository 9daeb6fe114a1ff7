import Testing

@testable import Reader

private func figures(_ text: String, language: String = "fr") -> [String] {
  var source = Source(path: "-", format: "text", text: text)
  source.language = language
  source.date = "2019-07-16"
  let d = Analyzer().analyze(source)
  return d.figures.map { f in
    let value =
      switch f.value {
      case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
      case .score(let s): s
      }
    return "\(d.words(f.span))|\(f.kind.rawValue)|\(value)|\(f.unit ?? "-")"
  }
}

@Suite struct FiguresTests {
  @Test(arguments: [
    ("Il a versé 800 millions de réals.", ["800 millions de réals|money|800000000|BRL"]),
    ("Il est soupçonné de deux meurtres.", ["deux meurtres|count|2|meurtres"]),
    ("La mort de deux pêcheurs émeut le port.", ["deux pêcheurs|toll|2|dead"]),
    ("Cent détenus en profitent pour fuir.", ["Cent détenus|count|100|détenus"]),
    ("Trente détenus meurent dans l'incendie.", ["Trente détenus|toll|30|dead"]),
    ("Quatre détenus ont été tués.", ["Quatre détenus|toll|4|dead"]),
    ("Vingt personnes détenues ont fui.", ["Vingt personnes détenues|toll|20|arrested"]),
    (
      "Les trois suspects, deux hommes et une femme, ont été interpellés.",
      ["trois suspects|toll|3|arrested", "deux hommes|count|2|hommes"]
    ),
    (
      "Le feu a fait 32 blessés, dont huit pompiers.",
      ["32 blessés|toll|32|injured", "huit pompiers|toll|8|injured"]
    ),
    ("Il a attaqué dans les 5 derniers kilomètres.", ["5 derniers kilomètres|measure|5|km"]),
    ("Le préfet a envoyé un avion Falcon 50 équipé d'une caméra.", []),
    ("Elles sont venues, toutes trois originaires de Brest.", []),
    ("Il a joué le Tournoi des six nations.", []),
    ("Elle travaille pour le groupe 3 Bretons.", []),
    (
      "Le métro a compté 420 000 voyageurs, en comparaison avec 317 000 en mai.",
      ["420 000 voyageurs|count|420000|voyageurs", "317 000|count|317000|voyageurs"]
    ),
    ("SOLIN: LE MAIRE A EN MAIN UNE DIZAINE DE RAPPORTS", ["UNE DIZAINE DE RAPPORTS|count|10|RAPPORTS"]),
  ])
  func whatIsCounted(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test func bothOfTwoGroupsHaveTheirFate() {
    let d = ReadText("Quatre soldats français et trois civils ont été blessés.").dispatch
    #expect(d.figures.map(\.unit) == ["injured", "injured"])
  }

  @Test(arguments: [
    ("Le fonds pèse 1,5 milliard d'euros.", ["1,5 milliard d'euros|money|1500000000|EUR"]),
    ("Il a payé 3.000 euros.", ["3.000 euros|money|3000|EUR"]),
    ("Il a payé 10\u{A0}000 dollars.", ["10\u{A0}000 dollars|money|10000|USD"]),
    ("Les ventes ont crû de 2,1% en un an.", ["2,1%|percent|2.1|%"]),
    ("Le taux est de 12 pour cent.", ["12 pour cent|percent|12|%"]),
    ("La route fait 50 km.", ["50 km|measure|50|km"]),
    ("L'accident a fait vingt-trois morts.", ["vingt-trois morts|toll|23|dead"]),
    ("Une trentaine de blessés ont été soignés.", ["Une trentaine de blessés|toll|30|injured"]),
    (
      "Ils ont saisi des armes et arrêté trois trafiquants.", ["trois trafiquants|toll|3|arrested"]
    ),
    ("Cinq personnes ont été tuées.", ["Cinq personnes|toll|5|dead"]),
    ("Les deux autres se battent.", []),
    (
      "Le résultat est de 412 millions d'euros, contre 390 millions établis par l'indice.",
      ["412 millions d'euros|money|412000000|EUR", "390 millions|money|390000000|EUR"]
    ),
    ("Trois ministres ont voté contre.", ["Trois ministres|count|3|ministres"]),
    ("Le RC Valmont a gagné 3-1.", ["3-1|score|3-1|-"]),
    ("Il a purgé une peine de trois ans.", []),
    ("Il a nagé cent mètres en 9 secondes 87.", ["cent mètres|measure|100|m"]),
    (
      "Le vent souffle à 130 km/h. Il fait 41,2 °C.",
      ["130 km/h|measure|130|km/h", "41,2 °C|measure|41.2|°C"]
    ),
    ("Le cargo mesure 190 m. Il transporte 3 000 t.", ["190 m|measure|190|m", "3 000 t|measure|3000|t"]),
    ("Quelque 30 ont été blessés.", ["30|toll|30|injured"]),
    ("Valmont - Orvigny : 1 - 2.", ["1 - 2|score|1-2|-"]),
    ("Il est parti le 3 août 2019.", []),
  ])
  func french(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    (
      "Le budget passe de 12 à 45 millions d'euros.",
      ["12|money|12000000|EUR", "45 millions d'euros|money|45000000|EUR"]
    ),
    ("Les prix ont augmenté de 2 à 3% par an.", ["2|percent|2|%", "3%|percent|3|%"]),
    ("Le plan supprime de 40 à 60 postes.", ["40|count|40|postes", "60 postes|count|60|postes"]),
    ("Entre dix et vingt marins dorment à bord.", ["dix|count|10|marins", "vingt marins|count|20|marins"]),
  ])
  func bothEndsOfARange(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    ("Trois mineurs, dont un apprenti, ont péri.", ["Trois mineurs|toll|3|dead"]),
    ("Deux employés de l'usine sont décédés.", ["Deux employés|toll|2|dead"]),
    ("L'armée a tué au moins 14 combattants.", ["14 combattants|toll|14|dead"]),
    ("Trois Casques bleus tchadiens ont été tués.", ["Trois Casques bleus|toll|3|dead"]),
    ("L'avalanche a coûté la vie à deux alpinistes.", ["deux alpinistes|toll|2|dead"]),
    ("Il enquête sur la mort de quatre soldats.", ["quatre soldats|toll|4|dead"]),
    (
      "Trois policiers ont arrêté deux suspects.",
      ["Trois policiers|count|3|policiers", "deux suspects|toll|2|arrested"]
    ),
    ("Deux hommes soupçonnés de vol ont été arrêtés.", ["Deux hommes|toll|2|arrested"]),
    ("Huit marins portés disparus au large.", ["Huit marins|toll|8|missing"]),
    ("Il a reçu onze victimes d'abus.", ["onze victimes|count|11|victimes"]),
    (
      "Un marin est mort et trois autres grièvement blessés.",
      ["trois autres grièvement blessés|toll|3|injured"]
    ),
    ("Trois entreprises ont disparu.", ["Trois entreprises|count|3|entreprises"]),
    (
      "L'attaque a fait douze blessés, dont trois grièvement.",
      ["douze blessés|toll|12|injured", "trois|toll|3|injured"]
    ),
  ])
  func whatBecameOfPeople(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    ("Le texte a obtenu 312 voix contre 245.", ["312 voix|count|312|voix", "245|count|245|voix"]),
    (
      "Le baril vaut 75,2 dollars, contre 74,1 la veille.",
      ["75,2 dollars|money|75.2|USD", "74,1|money|74.1|USD"]
    ),
    (
      "Ils étaient 900 marcheurs, 2.000 selon les syndicats.",
      ["900 marcheurs|count|900|marcheurs", "2.000|count|2000|marcheurs"]
    ),
  ])
  func aNumberTakesTheUnitBefore(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    "Le gouvernement a recours au 49-3.", "Elle a gagné le 100 m.", "L'article 5 prévoit une aide.",
    "Des dizaines de voisins sont venus.", "Les deux tiers du parc ont fermé.", "C'est trois fois plus.",
  ])
  func namesFractionsAndVagueNumbersAreNoFigures(_ text: String) { #expect(figures(text) == []) }

  @Test(arguments: [
    ("Une centaine de voisins sont venus.", ["Une centaine de voisins|count|100|voisins"]),
    ("Une demi-douzaine de députés sont partis.", ["Une demi-douzaine de députés|count|6|députés"]),
    ("La ville perd un million et demi d'euros.", ["un million et demi d'euros|money|1500000|EUR"]),
    ("Le fonds a levé 300 M€.", ["300 M€|money|300000000|EUR"]),
    ("Elle a marqué 35 points.", ["35 points|count|35|point"]),
    ("L'indice finit à 4.512,5 points.", ["4.512,5 points|measure|4512.5|point"]),
    ("Le titre chute (- 12 %).", ["- 12 %|percent|-12|%"]),
    ("Cinq autres quotidiens ont fermé.", ["Cinq autres quotidiens|count|5|autres quotidiens"]),
  ])
  func formsOfNumbersAndUnits(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test(arguments: [
    ("Les Bleus ont gagné 27 à 22.", ["27 à 22|score|27 à 22|-"]),
    ("Il travaille de 14 à 12.", []),
    ("La loi a reçu 287 voix pour, 190 contre.", ["287 voix|count|287|voix", "190|count|190|voix"]),
    (
      "Trois marins ont péri et quatre ont été blessés.",
      ["Trois marins|toll|3|dead", "quatre|toll|4|injured"]
    ),
    ("PARIS, 3 mai (Reuters) - 33% des lacs ont gelé.", ["33%|percent|33|%"]),
    ("PARIS, 3 mai (Reuters) - Deux cents kilos ont été saisis.", ["Deux cents kilos|measure|200|kg"]),
  ])
  func scoresVotesAndDashes(_ text: String, _ expected: [String]) { #expect(figures(text) == expected) }

  @Test func aSlugBeforeAHeadlineHidesNoFigure() {
    #expect(
      figures("Kenya-Dix blessés dans un port\n\nNAIROBI, 3 mai (Reuters) - Un port a brûlé.\n").first
        == "Dix blessés|toll|10|injured")
  }

  @Test func anAmountWithoutUnitTakesTheLastCurrency() {
    #expect(
      figures("Le bénéfice atteint 3,18 milliards d'euros contre 3,05 milliards.")
        == ["3,18 milliards d'euros|money|3180000000|EUR", "3,05 milliards|money|3050000000|EUR"])
  }

  @Test func coinsAreHundredthsOfTheirMoney() {
    #expect(
      figures("Le bénéfice est de 48 cents par action, quatre cents de mieux que prévu.")
        == ["48 cents|money|0.48|USD", "quatre cents|money|0.04|USD"])
    #expect(figures("Le pain a pris dix centimes d'euro.") == ["dix centimes d'euro|money|0.1|EUR"])
    #expect(figures("Quatre cents agents sont venus.") == ["Quatre cents agents|count|400|agents"])
  }
}
