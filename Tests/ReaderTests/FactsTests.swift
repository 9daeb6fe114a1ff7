import Testing

@testable import Reader

/// What the text states as having happened.
@Suite struct FactsTests {
  private func events(_ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.facts.filter { $0.kind == .event }.map { f in
      let subject = f.subject.map { d.entities[$0].name } ?? "-"
      return "\(subject) | \(f.predicate.map(d.words) ?? "-") | \(f.object.map(d.words) ?? "-")"
    }
  }

  private func first(_ text: String) -> Fact? {
    ReadText(text).dispatch.facts.first { $0.kind == .event }
  }

  @Test func anEventHasSubjectVerbAndObject() {
    #expect(
      events("Le groupe Verdane a racheté une usine de textile.\n")
        == ["Verdane | a racheté | une usine de textile"])
  }

  @Test func aCommonNounIsASubjectWithoutItsDeterminer() {
    #expect(
      events("Des manifestants ont brûlé une voiture.\n") == ["manifestants | ont brûlé | une voiture"])
  }

  @Test func aPassiveTellsWhatWasDone() {
    #expect(
      events("Trois ponts ont été détruits.\n") == ["- | ont été détruits | Trois ponts"])
  }

  @Test func whatIsSaidToHaveHappenedIsNoActOfTheNounBefore() {
    #expect(
      events(
        "Sur les 34 bêtes tuées, 21 se trouvaient derrière une clôture, a relevé le service de chasse.\n")
        == ["- | se trouvaient | derrière une clôture"])
  }

  @Test func aDeadlineIsNoDayOnWhichSomethingWasDone() {
    let line = "BREST, 9 mars 2026 (AFP) - Le gouverneur Paul Serin a décrété "
    #expect(first(line + "un couvre-feu jusqu'au 21 mars.\n")?.when == nil)
    #expect(first(line + "un couvre-feu mardi.\n")?.when == "2026-03-03")
  }

  @Test func wordsOfDegreeBelongToTheirNoun() {
    #expect(
      events("La grange a été vidée par au moins deux voleurs.\n")
        == ["au moins deux voleurs | a été vidée | La grange"])
    #expect(
      events("Sa scène la plus célèbre réunissait trente danseurs lundi.\n")
        == ["scène la plus célèbre | réunissait | trente danseurs lundi"])
  }

  @Test func anAgentActsInThePassive() {
    #expect(
      events("Le village a été bombardé par des rebelles.\n")
        == ["rebelles | a été bombardé | Le village"])
  }

  @Test func aParticipleSharesTheAuxiliary() {
    #expect(
      events("Anne Colbert a quitté le parti et rejoint un syndicat.\n") == [
        "Anne Colbert | a quitté | le parti", "Anne Colbert | rejoint | un syndicat",
      ])
  }

  @Test func sayingAndBeingAreNoEvents() {
    #expect(events("Anne Colbert a déclaré que la ville était calme.\n") == [])
  }

  @Test func negationIsTold() {
    #expect(first("Anne Colbert n'a pas quitté la ville.\n")?.isNegated == true)
    #expect(first("Anne Colbert a quitté la ville.\n")?.isNegated == false)
  }

  @Test func futureAndPlansArePlanned() {
    #expect(first("Le groupe va supprimer deux cents emplois.\n")?.modality == .planned)
    #expect(first("Le groupe supprimera deux cents emplois.\n")?.modality == .planned)
    #expect(first("Le groupe a supprimé deux cents emplois.\n")?.modality == .asserted)
  }

  @Test func theConditionalIsNotAsserted() {
    #expect(first("Le groupe pourrait supprimer deux cents emplois.\n")?.modality == .conditional)
  }

  @Test func whatASourceReportsNamesIt() {
    let d = ReadText("Jean Morel a affirmé que des rebelles avaient attaqué le village.\n").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.modality == .reported)
    #expect(fact?.source.map { d.entities[$0].name } == "Jean Morel")
  }

  @Test func anArticleBeforeAnAdjectiveIsNoPartOfTheSubject() {
    for start in ["De", "Hier, de", "Le maire a dit que de"] {
      let d = ReadText("\(start) graves inondations ont détruit trois ponts.\n").dispatch
      let subject = d.facts.first { $0.kind == .event }?.subject
      #expect(subject.map { d.entities[$0].name } == "graves inondations")
    }
  }

  @Test(arguments: [
    ("L'état d'urgence a été décrété.", "a été décrété"),
    ("Le maire a été mis en examen.", "a été mis en examen"),
    ("L'attentat a été revendiqué par le groupe.", "a été revendiqué"),
  ])
  func whatIsDoneByBeingSaid(_ text: String, _ verb: String) {
    let d = ReadText(text + "\n").dispatch
    #expect(d.facts.filter { $0.kind == .event }.compactMap(\.predicate).map(d.words) == [verb])
  }

  @Test func whatIsOnlySaidIsNotDone() {
    #expect(events("Il a été annoncé que le pont rouvrirait.\n").allSatisfy { !$0.contains("annoncé") })
    #expect(events("Le maire a annoncé une réforme.\n").isEmpty)
  }

  @Test func aPlaceBehindItsPrepositionIsWhere() {
    let d = ReadText("Des manifestants ont brûlé une voiture à Lyon.\n").dispatch
    let place = d.facts.first { $0.kind == .event }?.place
    #expect(place.map { d.entities[$0].name } == "Lyon")
  }

  @Test func aLongTextGivesItsMostImportantEventsAndItsFirstOnes() {
    let text =
      "Le groupe Verdane a racheté une usine à Lyon.\n\n"
      + (0..<30).map { "Des voisins regardaient \($0 + 2) voitures.\n\n" }.joined()
    let found = events(text)
    #expect(found.count == 18)
    #expect(found.first?.hasPrefix("Verdane | a racheté") == true)
  }

  @Test func everyFactPointsAtItsWords() {
    let d = ReadText("Trois ponts ont été détruits à Lyon par des rebelles.\n").dispatch
    for f in d.facts {
      for part in [f.predicate, f.object] {
        guard let part else { continue }
        #expect(f.span.start <= part.start && part.end <= f.span.end)
      }
    }
  }

  // MARK: - When

  /// The days of the events of a text dispatched on Tuesday, 16 July 2019.
  private func days(_ text: String) -> [String] {
    let d = ReadText("PARIS, 16 juillet 2019 (Reuters) - " + text).dispatch
    return d.facts.filter { $0.kind == .event }.map { $0.when ?? "-" }
  }

  @Test(arguments: [
    ("Le groupe a quitté en mai 2018 l'accord de 2015.\n", ["2018-05"]),
    ("Le tribunal a renvoyé au 10 septembre, mardi, le procès du maire.\n", ["2019-07-16"]),
    ("La mairie a fermé lundi le pont pour 2020.\n", ["2019-07-15"]),
    ("Le groupe a signé l'accord de 2015.\n", ["-"]),
    ("L'indice a perdu 3%, contre 2% lundi.\n", ["-"]),
    ("Le titre a bondi de 5%, sa plus forte hausse depuis mai 2010.\n", ["-"]),
    ("Samedi, le groupe, qui gère un port, a vendu deux navires.\n", ["2019-07-13"]),
    ("La coureuse a gagné la course en 2h05.\n", ["-"]),
  ])
  func aClauseTakesItsOwnDate(_ text: String, _ expected: [String]) {
    #expect(days(text).suffix(expected.count).elementsEqual(expected))
  }

  @Test func aSharedAuxiliarySharesItsDate() {
    #expect(days("Le groupe a fermé en mai 2018 une usine et rouvert un port.\n") == ["2018-05", "2018-05"])
  }

  @Test func twoClausesOfALeadShareTheDayAtItsEnd() {
    #expect(
      days("Dix marins ont péri dans un naufrage et vingt autres ont gagné la côte lundi.\n")
        == ["2019-07-15", "2019-07-15"])
  }

  @Test func aBareClockTimeIsOfTheDay() {
    #expect(days("Le feu a gagné le port vers 10h15.\n") == ["2019-07-16T10:15"])
  }

  // MARK: - Acts, plans and who acts

  @Test func refusingIsAnActNoSpeech() {
    #expect(
      events("Paul Serin a refusé de signer le texte.\n") == ["Paul Serin | a refusé | de signer le texte"])
  }

  @Test func speechToComeIsAPlan() {
    let fact = first("Paul Serin doit s'expliquer devant les élus.\n")
    #expect(fact?.modality == .planned)
  }

  @Test func whatStandsBetweenAuxiliaryAndParticipleIsCrossed() {
    #expect(
      events("Verdane a toujours et de façon constante exclu de vendre le port.\n")
        == ["Verdane | a toujours et de façon constante exclu | de vendre le port"])
    #expect(
      events("Le plan doit désormais passer devant le conseil.\n")
        == ["plan | doit désormais passer | devant le conseil"])
  }

  @Test func aParticipleSharesTheAuxiliaryOfAVerbOfSpeech() {
    #expect(
      events("Anne Colbert a dénoncé un complot et quitté la salle.\n") == [
        "Anne Colbert | quitté | la salle"
      ])
  }

  @Test func anAgentStandsBehindAnInsertion() {
    #expect(
      events("Deux cadres ont été retenus dans une usine, à Lyon, par des salariés.\n")
        == ["salariés | ont été retenus | Deux cadres"])
  }

  @Test func anApproximateNumberOpensASubject() {
    #expect(
      events("Plus de cent marins ont quitté le port.\n")
        == ["Plus de cent marins | ont quitté | le port"])
  }

  @Test func aSubjectWithoutNameKeepsWhatHangsOnIt() {
    #expect(
      events("Le recours en justice du village a retardé les travaux.\n")
        == ["recours en justice du village | a retardé | les travaux"])
  }

  @Test func aPlaceBeforeTheFirstCommaIsWhere() {
    let d = ReadText("A Lyon, des voisins ont brûlé une voiture.\n").dispatch
    let place = d.facts.first { $0.kind == .event }?.place
    #expect(place.map { d.entities[$0].name } == "Lyon")
  }

  @Test func aSubjectMayStandBehindItsVerb() {
    #expect(
      events("Des voisins ont fermé la rue où a péri mardi Paul Serin.\n").last == "Paul Serin | a péri | -")
    #expect(events("Ainsi a péri le capitaine du navire.\n") == ["capitaine du navire | a péri | -"])
  }

  @Test func aQuotationMayBeWhatIsDone() {
    #expect(
      events("« Beaucoup d'efforts » ont été faits, a dit Anne Colbert.\n")
        == ["- | ont été faits | Beaucoup d'efforts"])
  }

  // MARK: - Roles, relations, positions, plans

  private func facts(_ kind: Fact.Kind, _ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.facts.filter { $0.kind == kind }.map { f in
      let subject = f.subject.map { d.entities[$0].name } ?? "-"
      return "\(subject) | \(f.predicate.map(d.words) ?? "-") | \(f.object.map(d.words) ?? "-")"
    }
  }

  @Test func aRoleIsAFactAndTiesToTheBodyItNames() {
    let text = "Le directeur du groupe Verdane, Paul Serin, a quitté Lyon.\n"
    #expect(facts(.role, text) == ["Paul Serin | directeur du groupe Verdane | -"])
    #expect(facts(.relation, text) == ["Paul Serin | directeur du groupe | Verdane"])
    #expect(facts(.relation, "Le maire, Paul Serin, a quitté Lyon.\n") == [])
  }

  @Test func aStanceIsAPositionAndAPromiseAPlan() {
    #expect(
      facts(.position, "Anne Colbert a dénoncé la fermeture du port.\n")
        == ["Anne Colbert | a dénoncé | la fermeture du port"])
    #expect(
      facts(.plan, "Anne Colbert a promis de rouvrir le port.\n")
        == ["Anne Colbert | a promis | de rouvrir le port"])
    #expect(facts(.position, "Anne Colbert a annoncé la fermeture du port.\n") == [])
  }

  @Test func whoIsActedUponIsNotWhomHeHurt() {
    let d = ReadText(
      "Un homme soupçonné d'avoir tué deux voisins lors d'une rixe à Vernoux a été interpellé mardi."
    ).dispatch
    let event = d.facts.first { $0.kind == .event }
    #expect(event?.object.map(d.words) == "Un homme")
  }

  @Test func aParticipleThatIsANounGoesWithTheNounBefore() {
    let d = ReadText(
      "Les personnes déplacées étaient hébergées dans 35 centres. Sept soldats portés disparus ont été retrouvés."
    ).dispatch
    let events = d.facts.filter { $0.kind == .event }
    #expect(
      events.compactMap { $0.object.map(d.words) }
        == ["Les personnes déplacées", "Sept soldats portés disparus"])
  }

  @Test func theEastIsNoVerb() {
    let d = ReadText("La ville abandonne son tramway dans l'est, dont le coût a explosé.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words) == "son tramway dans l'est")
  }

  @Test func aFormerPresidentPresidesOverNothing() {
    let d = ReadText("L'ancien président Henri Bessou a quitté le pays mardi.").dispatch
    let left = d.facts.first { $0.kind == .event }
    #expect(left?.subject.map { d.entities[$0].name } == "Henri Bessou")
  }

  @Test(arguments: [
    "Le nouveau juge", "Le célèbre pilote", "Le très contesté président", "Sa propre réforme",
    "L'ancien président",
    "Les nouveaux cadres", "La fameuse enquête",
  ])
  func aSubjectThatCouldBeAVerbIsASubject(_ subject: String) {
    let verb = subject.hasPrefix("Les") ? "ont" : "a"
    let d = ReadText("\(subject) \(verb) surpris la ville mardi.").dispatch
    #expect(d.facts.first { $0.kind == .event }?.object.map(d.words)?.hasPrefix("la ville") == true)
  }

  @Test func whoeverSpeaksBehindTheVerbTakesNoStandOnHimself() {
    let d = ReadText("La junte multiplie les entraves, déplorent des diplomates.\n").dispatch
    #expect(!d.facts.contains { $0.kind == .position })
  }
}
