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

  @Test func theObjectOfARelativeClauseIsNoSubject() {
    #expect(event("Le séisme qui a frappé mardi le centre du pays a fait sept morts.", "a fait") == "séisme")
    #expect(
      event("Un pin est tombé lors du passage de la tempête Solin, qui a balayé le pays.", "a balayé")
        == "Solin")
  }

  @Test func twoBehindOnePrepositionAreNotTheSubject() {
    let d = ReadText("Le match de gala entre Brest et Varsange a été reporté.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words) == "Le match de gala")
  }

  @Test func whoIsTakenUpByARelativeIsAnother() {
    #expect(
      event("Luc Serin a gagné. Il rejoint Paul Morel, qu'il avait battu vendredi.", "avait battu")
        == "Luc Serin")
  }

  @Test func noMoreThanSoMuchIsNoNegation() {
    let d = ReadText("Le club ne compte plus que deux points d'avance.").dispatch
    #expect(d.facts.first?.isNegated == false)
    #expect(d.facts.first?.object.map(d.words) == "deux points d'avance")
  }

  @Test func anAdverbIsNoObject() {
    let d = ReadText("Le maire a remporté ainsi son premier titre.").dispatch
    #expect(d.facts.first?.object.map(d.words) == "son premier titre")
    let aid = ReadText("Les voisins ont offert leur aide.").dispatch
    #expect(aid.facts.first?.object.map(aid.words) == "leur aide")
  }

  @Test func sinceThenStandsInsideTheVerb() {
    #expect(
      event("Luc Serin a démissionné. Il s'est depuis retiré à Brest.", "s'est depuis retiré") == "Luc Serin")
  }

  @Test func whenSomebodyElseCameIsNotWhen() {
    let line = "BREST, 9 mars 2026 (AFP) - "
    let d = ReadText(line + "Luc Serin sera remplacé par Anne Roy, entrée au conseil en 2014.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
    let e = ReadText(line + "Le préfet s'est adressé aux élus, réunis à Nantes.").dispatch
    #expect(e.facts.first { $0.kind == .event }?.place == nil)
    let f = ReadText(line + "Les élus prépareront le sommet des 22 et 23 mars.").dispatch
    #expect(f.facts.first { $0.kind == .event }?.when == nil)
    let g = ReadText(line + "Il a gagné son titre, après ceux de 2005, 2006 et 2007.").dispatch
    #expect(g.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func aPresentOfADayToComeIsPlanned() {
    let d = ReadText("BREST, 9 mars 2026 (AFP) - Le tournoi débute le 1er juillet à Brest.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.modality == .planned)
  }

  @Test func someOfThemAreNotNobody() {
    #expect(event("Trois d'entre elles ont péri à Brest.", "ont péri") == "Trois d'entre elles")
  }

  @Test func aNounThatIsPartOfTheVerbIsTakenUpByNobody() {
    #expect(
      event("Le parti a porté plainte contre la radio Verdane, qui avait invité le maire.", "avait invité")
        == "Verdane")
  }

  @Test func theLatterIsWhoWasNamedLast() {
    #expect(
      event("Anne Roy a reçu Luc Serin. Ce dernier a fait appel.", "a fait") == "Luc Serin")
  }

  @Test func votesAreNoAgent() {
    #expect(
      event("Le prix a été décerné par cinq voix contre quatre.", "a été décerné") == "-")
  }

  @Test func todayIsNobody() {
    #expect(event("Une sonde lancée aujourd'hui mettrait dix ans.", "mettrait") == "sonde")
  }

  @Test func whatIsBackedBySomebodyIsNotDone() {
    #expect(
      event("Luc Serin a dévoilé un projet, doté d'un million et soutenu par Anne Roy.", "soutenu") == nil)
  }

  @Test(arguments: [
    ("Des incidents ont éclaté place de Varsange.", "Varsange"),
    ("Il est allé à Varsange, où 400 marins s'étaient réunis.", "Varsange"),
    ("Le feu a pris dans un marché bondé de Varsange.", "Varsange"),
  ])
  func whereItHappened(_ text: String, _ place: String) {
    let d = ReadText(text + " La ville de Varsange est petite.").dispatch
    let fact = d.facts.last { $0.kind == .event && $0.place != nil }
    #expect(fact?.place.map { d.entities[$0].name } == place)
  }

  @Test func whatIsBroughtInIsWhatTheRelativeTellsOf() {
    let text =
      "Quelque 250 marins ont péri dans le naufrage d'un bateau qui avait quitté Brest, et transportait du blé."
    #expect(event(text, "avait quitté") == "bateau")
    #expect(event(text, "transportait") == "bateau")
  }

  @Test func anAsideDoesNotHideTheMainClause() {
    let d = ReadText(
      "BREST, 9 mars 2026 (AFP) - Neuf marins, dont deux mousses, sont morts et dix étaient portés disparus lundi."
    ).dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == "2026-03-09")
  }

  @Test func whereItWasDueIsNotWhere() {
    let d = ReadText("Le ministre a annulé la rencontre prévue lundi à Brest.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place == nil)
    let e = ReadText("Luc Serin a gagné l'étape, sa troisième victoire depuis le départ de Brest.").dispatch
    #expect(e.facts.first { $0.kind == .event }?.place == nil)
  }

  @Test func howLongItHadNotBeenSoIsNotWhen() {
    let line = "BREST, 9 mars 2026 (AFP) - "
    let d = ReadText(line + "L'euro est tombé sous 1,30 dollar pour la première fois depuis juillet 2013.")
      .dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
    let e = ReadText(line + "Au pouvoir depuis 2001, le maire ne peut se représenter.").dispatch
    #expect(e.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func whatIsSupposedIsConditional() {
    let d = ReadText("Le maire partira si le vote était annulé.").dispatch
    #expect(d.facts.last { $0.kind == .event }?.modality == .conditional)
  }

  @Test func aFutureMayTellOfThePast() {
    let d = ReadText("BREST, 9 mars 2026 (AFP) - Il dirigera l'hôpital de 1968 à 1989.").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.modality == .asserted)
    #expect(fact?.when == "1968/1989")
  }

  @Test func aBodyGoesOnActing() {
    #expect(
      event(
        "Luc Serin a écrit. Le Conseil constitutionnel s'est réuni. Il a transmis le dossier.", "a transmis")
        == "Conseil constitutionnel")
    #expect(
      event("Le président Luc Serin reste. La Cour suprême a jugé qu'il pourrait partir.", "pourrait partir")
        == "Luc Serin")
  }

  @Test func aRoundNumberOfPeopleIsASubject() {
    #expect(
      event("En 2011, environ 1.500 personnes avaient péri en mer.", "avaient péri")
        == "environ 1.500 personnes")
  }

  @Test func aStreetIsNoVerb() {
    let d = ReadText(
      "Une marche aura lieu dimanche à 15 heures place Guichard. La place Guichard est fermée."
    ).dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "place Guichard")
  }

  @Test func aFireBreaksOut() {
    #expect(event("Un incendie s'est déclaré à 10 heures à Brest.", "s'est déclaré") == "incendie")
    #expect(event("Luc Serin s'est déclaré à Brest.", "s'est déclaré") == nil)
  }

  @Test func whatItIsAboutIsNoEvent() {
    #expect(event("Luc Serin a démissionné. Il devrait s'agir d'un malentendu.", "devrait s'agir") == nil)
  }

  @Test func whoWentHasGone() {
    let d = ReadText("Deux marins sont partis chercher du secours.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.modality == .asserted)
  }

  @Test func aCliticDoesNotHideWhoActs() {
    #expect(
      event("Les eaux ont détruit 850 maisons dans le sud et en ont endommagé mille.", "en ont endommagé")
        == "eaux")
  }

  @Test func whenTheNextDeedIsDoneOrTheSourceSpokeIsNotWhen() {
    let line = "BREST, 9 mars 2026 (AFP) - "
    let d = ReadText(line + "Les recherches ont été interrompues avant de reprendre lundi.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
    let e = ReadText(line + "Selon un employé interrogé samedi, le feu aurait pris dans la cave.").dispatch
    #expect(e.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func whoseFirmItIsIsNotWhoActs() {
    #expect(event("La filiale du groupe Verdane a fermé.", "a fermé") == "filiale du groupe Verdane")
  }

  @Test func oneOfAListIsNotTheFirm() {
    let text =
      "Airbus, Danone et Renault ont envoyé des experts. L'entreprise ferait l'objet d'une enquête."
    #expect(event(text, "ferait") == "entreprise")
  }

  @Test func howFarBackAMatterGoesIsNotWhen() {
    let d = ReadText("Luc Serin a été jugé pour une affaire remontant à 2007.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func howIsNotWhat() {
    let d = ReadText("La maison abrite notamment des marins, dans un état très critique.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words)?.hasPrefix("des marins") == true)
    #expect(ReadText("Le juge les a tous deux placés en prison.").dispatch.figures.isEmpty)
  }

  @Test func behindClosedDoorsIsHow() {
    let d = ReadText(
      "BREST, 9 mars 2026 (AFP) - Le procès s'est tenu à huis clos du 27 février au 8 mars."
    ).dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == "2026-02-27/2026-03-08")
  }

  @Test func whomTheyWillMeetIsNobodyOfBefore() {
    let d = ReadText("Le duo Paul Morel a gagné. Les Belges affronteront samedi le vainqueur du match.")
      .dispatch
    #expect(d.entities.allSatisfy { !$0.roles.contains("vainqueur du match") })
  }

  @Test func whereAndWhenSomebodyWasBornIsNotWhereItHappened() {
    let line = "BREST, 9 mars 2026 (AFP) - Né à Nantes en 1941, "
    let d = ReadText(line + "Luc Serin s'est fait connaître par un tube.").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.place == nil)
    #expect(fact?.when == nil)
    let e = ReadText(line + "Luc Serin s'est installé à Lille en 1960.").dispatch.facts.first {
      $0.kind == .event
    }
    #expect(e?.when == "1960")
  }

  /// Whose doing a predicate is, `-` for nobody's; nil for no such event.
  @Test func aRelativeTakesUpWhatItAgreesWith() {
    #expect(
      event(
        "Le parquet avait requis quatre ans de prison lors du procès, qui s'est tenu en mai.", "s'est tenu")
        == "procès")
    #expect(
      event(
        "L'ancien élu (PVB), âgé de 67 ans, qui avait démissionné lundi, était absent.", "avait démissionné")
        == "ancien élu")
  }

  @Test func whoseVisitItWasDidNotDoIt() {
    #expect(
      event("La dernière visite de M. Serin en Grèce remonte à mars 2014.", "remonte")
        == "dernière visite de M. Serin en Grèce")
  }

  @Test func whereTheyCameFromIsNotTheSubject() {
    let d = ReadText("Quelque 140 pompiers venus des Ardennes, du Jura et du Gard ont été mobilisés.")
      .dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words) == "Quelque 140 pompiers")
  }

  @Test func whatIsComparedIsNotWhen() {
    let d = ReadText("Le taux s'est établi à 66%, en hausse de 14 points par rapport à 2012.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.when == nil)
  }

  @Test func aSeatIsWhere() {
    let d = ReadText("Le ministre a reçu vendredi à Matignon les dirigeants du syndicat.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place.map { d.entities[$0].name } == "Matignon")
  }

  @Test func whereTheNextDeedIsDoneIsNotWhere() {
    let d = ReadText("Le maire a été reçu par le préfet, avant de rencontrer des élus à Brest.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.place == nil)
  }

  @Test func whatWasDueIsPlanned() {
    let d = ReadText("L'usine devait fermer le 2 avril.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.modality == .planned)
  }

  @Test func whomACourtSentencedIsDealtWithNext() {
    let d = ReadText("Le tribunal a condamné jeudi Luc Serin. Il a été déclaré inéligible.").dispatch
    let fact = d.facts.last { $0.kind == .event }
    #expect(fact?.object.map(d.words) != "Le tribunal")
  }

  private func event(_ text: String, _ predicate: String) -> String? {
    let d = ReadText(text).dispatch
    guard let fact = d.facts.first(where: { $0.kind == .event && $0.predicate.map(d.words) == predicate })
    else { return nil }
    return fact.subject.map { d.entities[$0].name } ?? "-"
  }
}
