import Testing

@testable import Reader

/// Verbs that are easily taken for speech, for a link or for a noun, and who it is that acts.
@Suite struct DeedsTests {
  private func facts(_ text: String, _ kinds: [Fact.Kind] = [.event]) -> [String] {
    let d = ReadText(text).dispatch
    return d.facts.filter { kinds.contains($0.kind) }.map { f in
      let subject = f.subject.map { d.entities[$0].name } ?? "-"
      return "\(subject) | \(f.predicate.map(d.words) ?? "-") | \(f.object.map(d.words) ?? "-")"
    }
  }

  @Test(arguments: [
    // A thing says nothing.
    (
      "L'ouverture d'une enquête requiert l'accord de deux juges.\n",
      "ouverture d'une enquête | requiert | l'accord de deux juges"
    ),
    ("Le plan détaille les étapes du chantier.\n", "plan | détaille | les étapes du chantier"),
    // A verb that takes no noun for what is said.
    ("Luc Serin assure le service de nuit.\n", "Luc Serin | assure | le service de nuit"),
    ("Le maire Luc Serin a présenté ses excuses.\n", "Luc Serin | a présenté ses excuses | -"),
    // The noun bears the sense.
    ("Les élus du Front ont besoin d'un allié.\n", "élus du Front | ont | besoin d'un allié"),
    ("La commune a trois écoles.\n", "commune | a | trois écoles"),
    ("Luc Serin est en garde à vue.\n", "Luc Serin | est | en garde à vue"),
    ("Les renforts étaient à Brest lundi.\n", "renforts | étaient | à Brest lundi"),
    ("L'enquête n'a débuté que lorsque le témoin a parlé.\n", "enquête | n'a débuté | -"),
    // Words that could be nouns or adjectives.
    ("La décision marque un tournant pour la ville.\n", "décision | marque | un tournant pour la ville"),
    ("Luc Serin sort de l'hôpital.\n", "Luc Serin | sort | de l'hôpital"),
    ("Cent détenus en profitent pour fuir.\n", "détenus | en profitent | pour fuir"),
  ])
  func acts(_ text: String, _ expected: String) { #expect(facts(text).first == expected) }

  @Test(arguments: [
    ("L'opérateur a surcoté les abonnés du port.\n", "opérateur | a surcoté | les abonnés du port"),
    ("Les habitants du port ont, eux, voté pour le projet.\n", "habitants du port | ont, eux, voté"),
    (
      "Les écoles du port ont été les plus touchées par cette panne.\n",
      "panne | ont été les plus touchées"
    ),
    ("Solin est en tête avec 300 plaintes.\n", "Solin | est"),
    ("Les travaux vont beaucoup perturber le trafic.\n", "travaux | vont beaucoup perturber | le trafic"),
  ])
  func verbGroups(_ text: String, _ expected: String) {
    #expect(facts(text).first?.hasPrefix(expected) == true, "\(facts(text))")
  }

  @Test func anAdjectiveThatHasAnObjectIsAVerb() {
    #expect(
      facts("La prime a été versée alors que le club subit des revers.\n").last
        == "club | subit | des revers")
  }

  @Test func whatSomebodySaysHeHasDoneIsTold() {
    #expect(
      facts("Luc Serin a annoncé avoir porté plainte contre la mairie.\n")
        == ["Luc Serin | avoir porté | plainte contre la mairie"])
    #expect(facts("Luc Serin nie avoir frappé son voisin.\n") == [])
  }

  @Test func whoAsksForSomethingTakesAPosition() {
    #expect(
      facts("Le syndicat Solin a appelé les marins à faire grève.\n", [.position])
        == ["Solin | a appelé | les marins à faire grève"])
    #expect(
      facts("Luc Serin a demandé au préfet de fermer le port.\n", [.position])
        == ["Luc Serin | a demandé | au préfet de fermer le port"])
  }

  @Test func whatOpensASentenceIsNoPartOfItsSubject() {
    #expect(
      facts("Organisé par la CGT et Solin, le défilé a réuni cent personnes.\n").first
        == "défilé | a réuni | cent personnes")
    #expect(
      facts("Vainqueur du sprint face au jeune Luc Serin, la championne Anne Roy savoure sa victoire.\n")
        .first
        == "Anne Roy | savoure | sa victoire")
  }

  @Test func examplesAndQualitiesAreNoSubjects() {
    #expect(
      facts("Plusieurs marins majoritairement issus du port comme Serin et Roy ont bloqué la rade.\n").first
        == "marins majoritairement issus du port | ont bloqué | la rade")
  }

  @Test func severalAreTakenUpByWhatTheClauseWasAbout() {
    // Nobody is named who acts.
    #expect(
      facts("On avait quitté les Bleus en novembre. Ils ont repris le chemin du stade.\n").last
        == "Bleus | ont repris | le chemin du stade")
    // Those who told it.
    #expect(
      facts(
        "\"La mer monte\", soulignent les auteurs, les chercheurs Anne Roy et Luc Serin. Ils ont mesuré dix plages.\n"
      ).last == "auteurs | ont mesuré | dix plages")
    // A year is nobody.
    #expect(
      facts("2016 avait mal fini pour les Bleus. Ils ont perdu.\n").last?.hasPrefix("2016") == false)
  }

  @Test func aBlankBehindAnApostropheIsPassedOver() {
    #expect(
      facts("Les élus de l' Ostland ont adopté un budget de 250 millions d' euros.\n").first
        == "élus de l' Ostland | ont adopté | un budget de 250 millions d' euros")
  }

  @Test func theLastOfSeveralIsNoSubjectOfOneVerb() {
    #expect(
      facts("La mesure contre la chaîne Solin, l'agence du port et le journal Marcor s'ajoute à une autre.\n")
        .first
        == "mesure | s'ajoute | à une autre")
    #expect(
      facts("Un homme résidant à Brest (Finistère) soupçonné d'avoir commis des vols a été arrêté.\n").first?
        .hasSuffix("Un homme") == true)
  }

  @Test func theHeadlineTellsWhatTheTextDoesNot() {
    let body = "\n\nBREST, 9 mars 2026 (AFP) - Les élus de Varsange ont voté lundi.\n"
    #expect(facts("Le Solin réintègre la Ligue" + body).first == "Solin | réintègre | la Ligue")
    #expect(facts("Les élus votent le budget" + body).count == 1)
  }

  @Test func whatIsPrintedTwiceIsToldOnce() {
    let text = "Dix amendes ont été infligées depuis mai."
    #expect(facts(text + "\n\nLe maire est parti.\n\n" + text + "\n").count == 2)
  }

  @Test func aParticipleWithAnObjectSharesTheAuxiliaryBefore() {
    #expect(
      facts("Les eaux ont submergé des voitures et inondé des maisons.\n")
        == ["eaux | ont submergé | des voitures", "eaux | inondé | des maisons"])
  }

  @Test func whatARelativeTakesUp() {
    // How it is.
    #expect(
      facts(
        "Le syndicat a déposé un préavis de grève illimitée, reconductible par jour, qui débutera lundi.\n"
      ).last
        == "préavis de grève illimitée | débutera | -")
    // Several, of which each is one.
    #expect(
      facts("Ce sont les secteurs du gaz et de l'énergie qui ont perdu des clients.\n").last
        == "secteurs du gaz | ont perdu | des clients")
    // Not what the source names.
    #expect(
      facts("D'après l'institut du groupe Solin, la hausse des prix, qui pèse sur les ménages, va durer.\n")
        .first
        == "hausse des prix | pèse | sur les ménages")
  }

  @Test func aFutureThatIsOverIsNoPlan() {
    let fact = ReadText("La crue aura fait cent victimes.\n").dispatch.facts.first { $0.kind == .event }
    #expect(fact?.modality == .asserted)
    let plan = ReadText("La crue fera cent victimes.\n").dispatch.facts.first { $0.kind == .event }
    #expect(plan?.modality == .planned)
  }

  private func whenAndWhere(_ text: String) -> [String] {
    let d = ReadText("BREST, 16 juillet 2019 (AFP) - " + text + "\n").dispatch
    return d.facts.filter { $0.kind == .event }.map {
      "\($0.when ?? "-") \($0.place.map { d.entities[$0].name } ?? "-")"
    }
  }

  @Test func whereBothOfTwoThingsHappened() {
    #expect(
      whenAndWhere("Cinq marins ont péri et dix pompiers ont été blessés à Lyon.") == ["- Lyon", "- Lyon"])
  }

  @Test func theOccasionTellsTheDay() {
    #expect(whenAndWhere("Luc Serin a obtenu 60 % des voix lors du scrutin du 20 mars.") == ["2019-03-20 -"])
    // Not the day of what somebody set in by commas did.
    #expect(
      whenAndWhere("La sanction avait été prononcée contre l'élu Luc Serin, auteur de propos en mai.") == [
        "- -"
      ])
  }

  @Test func aClockTimeIsOfTheDayThatWasToldBefore() {
    #expect(
      whenAndWhere("Le fuyard a été pris dimanche. La fuite a pris fin à 13h00 près du port.").last
        == "2019-07-14T13:00 -")
  }

  @Test func anObjectThatHoldsMarksIsNotWhatIsSaid() {
    #expect(
      facts("La banque Solin maintient son conseil \"conserver\" sur le titre.\n").first?
        .hasPrefix("Solin | maintient | son conseil") == true)
  }
}
