import Testing

@testable import Reader

/// What acts and what is acted upon, where the clause is not plain.
struct ClauseTests {
  @Test func theSubjectAgreesWithItsVerb() {
    #expect(
      event("Les deux hommes, le visage fermé, ont pénétré dans le box.", "ont pénétré")
        == "hommes")
  }

  @Test func anAgentBelongsToItsOwnParticiple() {
    #expect(event("Un marin a été tué samedi à Brest, emporté par une vague.", "a été tué") == "-")
    #expect(event("Les deux corps ont été ramenés par hélicoptère à Brest.", "ont été ramenés") == "-")
  }

  @Test func plusIsNoVerb() {
    let d = ReadText("Le feu a gagné le camp, où plus de 300 vacanciers ont été évacués.")
    let fact = d.dispatch.facts.first { $0.predicate.map(d.dispatch.words) == "ont été évacués" }
    #expect(fact?.object.map(d.dispatch.words) == "plus de 300 vacanciers")
  }

  @Test func aNounBehindAnAdjectiveIsNoVerb() {
    #expect(
      event("Le camion a heurté la barrière d'une petite route et a fait plusieurs tonneaux.", "a fait")
        == "camion")
  }

  @Test func anInsertionIsNotTheObject() {
    let d = ReadText("Les deux parties ont conclu, vendredi dernier, une entente de principe.")
    #expect(d.dispatch.facts.first?.object.map(d.dispatch.words) == "une entente de principe")
  }

  @Test func aParticipleBesideItsNounIsNoEvent() {
    #expect(event("La cour a indemnisé un jardinier atteint d'un cancer.", "atteint") == nil)
  }

  @Test func theClauseGoesOnBehindAnAside() {
    let d = ReadText("Deux attentats ont fait 27 morts, dont quatre assaillants, à Varsange-la-Ville.")
      .dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "Varsange-la-Ville")
  }

  @Test func whoseEmbassyItIsIsNotWhere() {
    let d = ReadText("Une bombe a explosé mardi devant l'ambassade de France à Bamako.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "Bamako")
  }

  @Test func whatOpensTheClauseSaysWhere() {
    let d = ReadText(
      "A Brest, des heurts ont opposé la police aux amis de Paul Serin, l'élu rentré dimanche en France."
    )
    .dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "Brest")
  }

  @Test func aBirthIsNotWhen() {
    let d = ReadText("Le véhicule roulait lorsque son conducteur, né en 1974, en a perdu la maîtrise.")
      .dispatch
    #expect(d.facts.first { $0.predicate.map(d.words) == "a perdu" }?.when == nil)
  }

  @Test func severalThingsAreNoAppositionOfAPlace() {
    let d = ReadText(
      "Sur le boulevard Verdane, la grande artère de Brest, plusieurs pneus ont été incendiés."
    ).dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words) == "plusieurs pneus")
  }

  @Test func aFindIsAnEvent() {
    let d = ReadText("Le corps d'une femme a été découvert mardi dans un appartement de Brest.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.predicate.map(d.words) == "a été découvert")
  }

  @Test func whatBecameOfHerIsNotTheSubject() {
    let d = ReadText("L'auteur du meurtre d'une avocate tuée en juin à Brest sera déféré vendredi.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words) == "L'auteur du meurtre d'une avocate")
  }

  @Test func whereSomebodyWasBornIsNotWhere() {
    let d = ReadText("Le suspect, né en 1996 au Sénégal et connu de tous, s'est rendu mardi.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place == nil)
  }

  @Test func aCountrySpeaksOfItself() {
    #expect(event("La France confirme qu'elle quittera le port.", "quittera") == "France")
  }

  @Test func howFarFromAPlaceIsNotThere() {
    let d = ReadText("Le séisme s'est produit mardi à 140 km au sud du port de Brest.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place == nil)
  }

  @Test func whereSomebodyIsFromIsNotWhereItHappens() {
    let d = ReadText("L'accident a coûté la vie à un pompier de Brest, mardi à Nantes.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "Nantes")
  }

  @Test func aSecondParticipleBesideItsNounIsNoEvent() {
    #expect(
      event(
        "Paul Serin a été réélu lundi, après un scrutin privé d'opposants et boudé par la ville.", "boudé")
        == nil)
  }

  @Test func whatIsOnlyHeardOfIsNoEvent() {
    #expect(event("Trois marins ont péri, a-t-on appris mardi de source portuaire.", "a-t-on appris") == nil)
    #expect(event("Pour Paul Serin, il s'agit d'une erreur.", "s'agit") == nil)
  }

  @Test func onlySoMuchIsNoNegation() {
    let d = ReadText("Anne Vidal n'a laissé que trois jeux à sa rivale.").dispatch
    #expect(d.facts.first?.isNegated == false)
    #expect(d.facts.first?.object.map(d.words) == "trois jeux à sa rivale")
  }

  @Test func whatCommasSetInHasItsOwnTime() {
    let d = ReadText("Le président Paul Serin, au pouvoir depuis 1999, n'a pas réagi.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func whatAnInfinitiveGovernsIsNoSubject() {
    #expect(
      event("La marche pour défendre le statut et les services a démarré lundi à Brest.", "a démarré")
        == "marche")
  }

  @Test func whoToldOfADeedDidNotDoIt() {
    #expect(
      event("Dix marins ont été tués à Brest, selon un bilan communiqué par les autorités.", "ont été tués")
        == "-")
  }

  /// Whose doing a predicate is, `-` for nobody's; nil for no such event.
  private func event(_ text: String, _ predicate: String) -> String? {
    let d = ReadText(text).dispatch
    guard let fact = d.facts.first(where: { $0.kind == .event && $0.predicate.map(d.words) == predicate })
    else { return nil }
    return fact.subject.map { d.entities[$0].name } ?? "-"
  }
}
