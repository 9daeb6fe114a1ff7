import Testing

@testable import Reader

/// Turns of phrase that French wire copy is full of.
@Suite struct FrenchWireTests {
  private func named(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.map { "\($0.name)/\($0.kind)" }
  }
  private func roles(_ text: String, of name: String) -> [String] {
    ReadText(text).roles(of: name)
  }

  @Test(arguments: [
    "un peu plus tôt", "quelques heures plus tard", "le matin même", "la gorge nouée", "l'air grave",
    "dans une note", "dans un entretien accordé au journal Le Temps", "lors d'une allocution télévisée",
    "sous couvert d'anonymat", "au micro de France Inter", "sur son compte X", "mardi à la radio",
    "à notre journal", "au sortir de la réunion", "visiblement ému", "un brin agacé", "peu après",
    "en quittant l'Elysée", "avant de quitter la salle", "avec le sourire", "à qui veut l'entendre",
    "elle aussi",
    "devant le Conseil des droits de l'homme",
  ])
  func whatSaysWhenOrHowStandsBetweenVerbAndSpeaker(_ how: String) {
    for speaker in ["Anne Garric", "la ministre du Travail, Anne Garric"] {
      #expect(
        ReadText("« Nous ferons le nécessaire », a expliqué \(how) \(speaker).").spoken
          == ["Anne Garric: Nous ferons le nécessaire"])
      #expect(
        ReadText("La loi sera votée avant l'été, a expliqué \(how) \(speaker).").indirect
          == ["Anne Garric: La loi sera votée avant l'été"])
    }
  }

  @Test func aShareOfAllIsTheSubjectOfAVerb() {
    #expect(
      ReadText("Un train sur deux circulera jeudi, a prévenu la compagnie.").indirect
        == ["compagnie: Un train sur deux circulera jeudi"])
    #expect(
      ReadText("Trois bus sur cinq et deux TER sur dix circuleront jeudi, a prévenu mardi la régie.").indirect
        == ["régie: Trois bus sur cinq et deux TER sur dix circuleront jeudi"])
  }

  @Test func whatIsSharedOrRefutedIsWhoeverSharesIt() {
    #expect(
      ReadText("Un avis que partage Michel Sorbier, professeur à Lyon: \"Le parti est bien vivant\".").spoken
        == ["Michel Sorbier: Le parti est bien vivant"])
    #expect(
      ReadText("Une analyse que réfute Anne Garric. \"C'est faux et injuste\".").spoken
        == ["Anne Garric: C'est faux et injuste"])
  }

  @Test func theSameSourceIsWhoeverToldTheLastThing() {
    let text = """
      Un homme a été interpellé, a indiqué le parquet de Vernoux.

      Il conteste les faits, a-t-on précisé de même source. Selon cette même source, son frère est en fuite.
      """
    #expect(
      ReadText(text).indirect == [
        "parquet de Vernoux: Un homme a été interpellé", "parquet de Vernoux: Il conteste les faits",
        "parquet de Vernoux: son frère est en fuite",
      ])
  }

  @Test func whoSpeaksThroughAnotherIsTheSpeaker() {
    #expect(
      ReadText("« Nous attendons », ont fait savoir les parents par la voix de leur conseil, Me Anne Garric.")
        .spoken == ["parents: Nous attendons"])
    #expect(
      ReadText("Par la voix de son avocat, Luc Petiot a démenti \"toute fraude\".").spoken
        == ["Luc Petiot: toute fraude"])
  }

  @Test func somebodyWithoutANameIsTakenUpWhereHeActsLast() {
    let text = """
      Paul Serin a parlé.

      Un conseiller de l'Elysée s'est montré prudent. "Il n'y a pas de plan B", a-t-il dit.
      """
    #expect(ReadText(text).spoken == ["conseiller de l'Elysée: Il n'y a pas de plan B"])
    let asked = """
      Paul Serin a parlé.

      Prié de dire si Berlin céderait, un conseiller a hésité. "Il n'y a pas de plan B", a-t-il dit.
      """
    #expect(ReadText(asked).spoken == ["conseiller: Il n'y a pas de plan B"])
  }

  @Test func anElectedWomanIsWhoeverSpokeBefore() {
    let text = """
      La rapporteure Anne Garric a souri. "J'en doute", a-t-elle rétorqué.

      "Comment l'expliquer ?", s'est interrogée la sénatrice de l'Orne.
      """
    #expect(
      ReadText(text).spoken == ["Anne Garric: J'en doute", "Anne Garric: Comment l'expliquer ?"])
  }

  @Test func theArticleTellsAWomanFromAMansFirstName() {
    let text =
      "\"Non\", a dit la commissaire Kadri Tamm. \"Payer serait une faute\", a ajouté l'Estonienne."
    #expect(ReadText(text).spoken == ["Kadri Tamm: Non", "Kadri Tamm: Payer serait une faute"])
  }

  @Test func whatAMinisterIsChargedWithBelongsToTheFunction() {
    let text =
      "La ministre déléguée chargée de l'Autonomie Anne Garric a fait part de son \"immense tristesse\"."
    #expect(ReadText(text).spoken == ["Anne Garric: immense tristesse"])
    #expect(roles(text, of: "Anne Garric") == ["ministre déléguée chargée de l'Autonomie"])
    #expect(
      roles("Le ministre délégué chargé des Comptes publics, Luc Petiot, est parti.", of: "Luc Petiot")
        == ["ministre délégué chargé des Comptes publics"])
  }

  @Test func functionsWithRanksBracketsAndParticiples() {
    #expect(
      roles("M. Morvan, ex-numéro deux du Front du fleuve (FDF), est poursuivi.", of: "Morvan")
        == ["ex-numéro deux du Front du fleuve (FDF)"])
    #expect(ReadText("L'ex-numéro deux du parti, le numéro trois du groupe.").dispatch.figures.isEmpty)
    #expect(
      roles("Luc Petiot, porte-parole du Parti du fleuve (PDF, opposition), a fui.", of: "Luc Petiot")
        == ["porte-parole du Parti du fleuve (PDF, opposition)"])
    #expect(
      roles("Le Premier ministre désigné, Luc Petiot, a renoncé.", of: "Luc Petiot")
        == ["Premier ministre désigné"])
    #expect(roles("Son mari, André, figure parmi les six tués.", of: "André") == ["mari"])
    #expect(roles("Le maire a en outre accusé Luc Petiot de mentir.", of: "Luc Petiot") == [])
  }

  @Test func theMotherOfASuspectIsNotTheVictim() {
    let text = """
      La disparition d'Anne Garric inquiète.

      Deux personnes, la mère et le beau-père du suspect, ont été entendues.
      """
    #expect(roles(text, of: "Anne Garric") == [])
  }

  @Test func housesTeamsAndParticles() {
    #expect(named("Le PDG de Télécom Horizon, Luc Petiot, a fui.").contains("Télécom Horizon/organization"))
    #expect(named("Varsovie a en outre accusé Moscou de mentir.").contains("Moscou/place"))
    #expect(named("Le CEO Koen Van der Straeten est là.").contains("Koen Van der Straeten/person"))
    #expect(
      named("Le coureur Luc Petiot (Norvel-Team Kestra) a gagné.").contains("Norvel-Team Kestra/organization")
    )
    #expect(named("Il travaille pour l'association de consommateurs Norvel.").contains("Norvel/organization"))
    #expect(named("Il est mort au restaurant Jo Garric, à Paris.").contains("Jo Garric/place"))
    #expect(named("(Belga) Le Slovène Tadej Kranj a gagné dimanche.").contains("Tadej Kranj/person"))
    #expect(named("Le chef de Québec solidaire a parlé.").contains("Québec solidaire/organization"))
  }

  @Test func aPlaceWithItsCountryOpensADispatch() {
    let d = ReadText(
      "SAINT-VERNOUX (Maroc) - Les secouristes tentaient dimanche d'accélérer les recherches de survivants."
    ).dispatch
    #expect(d.dateline?.places == ["Saint-Vernoux"])
  }

  @Test func whatCommasSetInIsNoSubjectAndNoPlace() {
    let d = ReadText(
      "Les vols, commis à Boga et Tchabi, à dix kilomètres de là, sont attribués aux rebelles."
    ).dispatch
    let e = d.facts.first { $0.kind == .event }
    #expect(e?.object.map(d.words) == "Les vols")
    #expect(e?.place == nil)
    let other = ReadText("La réforme, adoptée en mars à Paris, entrera en vigueur lundi.").dispatch
    #expect(other.facts.first { $0.kind == .event }?.place == nil)
  }

  @Test func judgementsBeliefsAndHalfWords() {
    #expect(
      ReadText("Le parquet juge probable que le projet sera abandonné.").indirect
        == ["parquet: le projet sera abandonné"])
    #expect(
      ReadText("Le projet sera abandonné, croit savoir le parquet.").indirect
        == ["parquet: Le projet sera abandonné"])
    #expect(
      ReadText("Le maire a reconnu du bout des lèvres que le projet serait abandonné.").indirect
        == ["maire: le projet serait abandonné"])
    #expect(
      ReadText("Si l'on en croit le parquet, le projet sera abandonné.").indirect
        == ["parquet: le projet sera abandonné"])
  }

  @Test func aLabelBeforeAQuotationIsNoReport() {
    #expect(ReadText("ENTRETIEN - \"Nous ne céderons pas\", prévient la ministre").indirect == [])
  }

  private func dates(_ text: String) -> [String] {
    let d = ReadText("Bilan\n\nPublié le 16 mars 2021\n\n" + text).dispatch
    return d.dates.dropFirst().map { "\(d.words($0.span)) \($0.value)" }
  }

  @Test func hoursInWordsAndTheMiddleOfMonths() {
    #expect(dates("Lundi à 8 heures, il a parlé.") == ["Lundi à 8 heures 2021-03-15T08:00"])
    #expect(
      dates("Il parlera mercredi, vers 20 heures 30.") == ["mercredi, vers 20 heures 30 2021-03-17T20:30"])
    #expect(dates("Il a travaillé lundi 8 heures.") == ["lundi 2021-03-15"])
    #expect(
      dates("Il est parti à la mi-février, il reviendra mi-avril.")
        == ["mi-février 2021-02", "mi-avril 2021-04"])
    #expect(
      dates("Il a été élu en juillet 2018 puis en août.") == ["juillet 2018 2018-07", "août 2018-08"])
    #expect(dates("Ils étaient plus de 80 fin août à affirmer vouloir partir.") == ["fin août 2020-08"])
  }

  private func figures(_ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.figures.map { d.words($0.span) }
  }

  @Test func whatSomebodyHasCounted() {
    #expect(
      figures("Des milliers de personnes, 5.000 selon la police et 20.000 selon les syndicats, ont défilé.")
        == ["5.000", "20.000"])
    #expect(figures("Le groupe emploie 2.500 salariés dont 300 en intérim.") == ["2.500 salariés", "300"])
  }

  @Test func twoFunctionsBesideOneName() {
    let text = "Le maire de Vernoux, l'écologiste Luc Petiot, a salué un pas."
    #expect(Set(roles(text, of: "Luc Petiot")) == ["écologiste", "maire de Vernoux"])
    #expect(
      roles(
        "Luc Petiot, fils de l'ancien président Marc Petiot et candidat désigné du PDF, a ri.",
        of: "Luc Petiot")
        == ["fils de l'ancien président Marc Petiot", "candidat désigné du PDF"])
    #expect(
      roles("\"Non\", assure Anne Garric, déléguée VTK.", of: "Anne Garric") == ["déléguée VTK"])
    #expect(roles("La médaille d'or a été remportée par Anne Garric.", of: "Anne Garric") == [])
  }

  @Test func nousBeforeAVerbOfTheThirdPersonIsNoSubject() {
    #expect(
      ReadText("\"Un incident a eu lieu\", nous glisse une source interne.").spoken
        == ["source interne: Un incident a eu lieu"])
    #expect(
      ReadText("\"Nous partons demain\", nous a confié Anne Garric.").spoken
        == ["Anne Garric: Nous partons demain"])
  }

  @Test func bodiesOfSeveralFields() {
    #expect(
      named("Il a bloqué l'Administration générale de l'enseignement et de la recherche, à Mons.")
        .contains("Administration générale de l'enseignement et de la recherche/organization"))
    #expect(
      named("Le siège de l'ONE (Office de la Navigation et de l'Eau) est fermé.")
        .contains("Office de la Navigation et de l'Eau/organization"))
    #expect(named("Les TEC Vernoux-Morguez roulent.") == ["TEC Vernoux-Morguez/organization"])
    #expect(named("La Première ministre Anne Garric est là.") == ["Anne Garric/person"])
  }

  @Test func oneOfSeveralThatAListHoldsVotes() {
    let d = ReadText("On voit la CGT, plateforme réunissant les clubs de la ville, qui a voté une motion.")
      .dispatch
    let e = d.facts.last { $0.kind == .event }
    #expect(e?.subject.map { d.entities[$0].name } == "CGT")
    #expect(ReadText("Vernoux a maintenu la grève au point que rien ne circule.").indirect == [])
  }

  @Test(arguments: [
    ("L'écrivain Jean Delort a reçu le prix.", "le romancier", "Jean Delort"),
    ("L'entraîneur de Vernoux, Franck Haie, a perdu patience.", "le technicien", "Franck Haie"),
    ("Le PDG de Vantis, Paul Lenoir, a présenté le plan.", "le patron", "Paul Lenoir"),
    ("Le PDG de Vantis, Paul Lenoir, a présenté le plan.", "le patron de Vantis", "Paul Lenoir"),
    ("Le secrétaire général de la CGT, Luc Petiot, est parti.", "le numéro un de la CGT", "Luc Petiot"),
    ("La chanteuse Angèle Garric a chanté.", "la jeune femme", "Angèle Garric"),
    ("Luc Petiot, 43 ans, a tout perdu.", "ce père de famille", "Luc Petiot"),
  ])
  func anotherWordForWhatSomebodyIs(_ before: String, _ word: String, _ name: String) {
    #expect(
      ReadText("\(before) « Nous irons loin », a assuré \(word).").spoken == ["\(name): Nous irons loin"])
  }

  @Test func anotherOfficeOfTheSameHouseIsAnother() {
    let text =
      "Le PDG de Vantis, Paul Lenoir, a présenté le plan. « C'est dur », a dit le directeur financier de Vantis."
    #expect(ReadText(text).spoken == ["directeur financier de Vantis: C'est dur"])
    let referee = "L'entraîneur Paul Lenoir a crié. Le terrain était \"trop dur\", a jugé l'arbitre."
    #expect(ReadText(referee).spoken == ["arbitre: trop dur"])
  }

  @Test func whoMadeABilanOrASurveyGaveIt() {
    #expect(
      ReadText("Neuf personnes ont péri, selon un nouveau bilan communiqué mercredi par les secours.")
        .indirect
        == ["secours: Neuf personnes ont péri"])
    #expect(
      ReadText("Selon une enquête réalisée par l'institut Norvel pour le ministère, la loi plaît.").indirect
        == ["Norvel: la loi plaît"])
    #expect(
      ReadText("La loi plaît, selon un sondage Norvel publié jeudi pour Paris Match et LCI.").indirect
        == ["sondage Norvel: La loi plaît"])
    // Who only spread it has not written it.
    #expect(
      ReadText("Selon un texte diffusé par le parti, le maire est malade.").indirect
        == ["texte: le maire est malade"])
  }

  @Test func aBodyIsNamedBehindWhatItIs() {
    #expect(
      ReadText("Son parti, le Rassemblement du fleuve (RDF), assure que la loi passera.").indirect
        == ["Rassemblement du fleuve: la loi passera"])
    #expect(
      ReadText("Le conseil de M. Petiot, Jean Veilard, a annoncé que son client ferait appel.").indirect
        == ["Jean Veilard: son client ferait appel"])
    #expect(
      ReadText("Dix skieurs sont morts, selon l'Institut pour l'étude de la neige et des eaux (IENE).")
        .indirect
        == ["Institut pour l'étude de la neige et des eaux: Dix skieurs sont morts"])
  }

  @Test func anOfficeOfStateByItsOtherName() {
    let text = """
      Le président de la République, M. Jacques Chirard, est arrivé à Vernoux. M. Guillou l'a reçu.

      « Tenez bon », a lancé le chef de l'Etat.
      """
    #expect(ReadText(text).spoken == ["Jacques Chirard: Tenez bon"])
  }

  @Test func aBrokenNameIsOneWord() {
    let d = ReadText(
      "Le préfet a été reçu hier dans la grande salle par le maire de la ville, M. François Cuillan-\ndre, qui l'a salué."
    ).dispatch
    #expect(d.entities.filter { $0.kind == .person }.map(\.name).first?.hasSuffix("dre") == true)
    #expect(
      ReadText("\"Non\", assure Anne Garric, déléguée C.G.T.").dispatch.entities
        .first { $0.name == "Anne Garric" }?.roles == ["déléguée C.G.T."])
  }

  @Test func aNewspaperAndADayAtTheEnd() {
    let d = ReadText(
      "Le peintre est mort\n\nLe peintre Marcel Doutrel est mort jeudi à Lille, a dit sa fille.\n\nLa Voix du Nord, 18 mai 2018"
    ).dispatch
    #expect(d.date == "2018-05-18")
  }

  @Test func landsAndFieldsBehindTheirNoun() {
    let text = "Il a plu dans la province de Tata. A Tata, dix maisons sont tombées."
    #expect(named(text).contains("Tata/place"))
    #expect(ReadText("Le département de l'Intérieur indique que tout va bien.").names(.place) == [])
    #expect(
      named("Un incendie s'est déclaré, rapporte France Bleu Roussillon.")
        == ["France Bleu Roussillon/organization", "incendie/other"])
  }

  @Test func whatARelativeClauseLeavesAsideSpeaksNot() {
    #expect(
      ReadText("La procureure qui laisse de côté la question rappelle que « tout était dans la cuisine ».")
        .spoken
        == ["procureure: tout était dans la cuisine"])
  }

  @Test func aStormIsTakenUpByItsName() {
    let d = ReadText(
      "Le cyclone Solin a touché l'île. Solin a atteint les côtes mercredi, a dit le bureau VTK. Il s'est dissipé jeudi."
    ).dispatch
    #expect(d.facts.last { $0.kind == .event }?.subject.map { d.entities[$0].name } == "Solin")
  }

  @Test func whoseWordingTheMarksHold() {
    let d = ReadText(
      "Les juges ont estimé que la fuite se faisait par « la porte ou la fenêtre », selon les mots mêmes de M. Petiot."
    )
    #expect(d.spoken == ["Petiot: la porte ou la fenêtre"])
    #expect(d.indirect == ["juges: la fuite se faisait par « la porte ou la fenêtre »"])
  }

  @Test func somebodyWithoutANameActsAgain() {
    let d = ReadText(
      "Anne Garric a parlé.\n\nUn homme a été arrêté par la police. Il encourt la prison à vie."
    ).dispatch
    #expect(d.facts.last { $0.kind == .event }?.subject.map { d.entities[$0].name } == "homme")
  }

  @Test func answersInMarksAreTheInterviewees() {
    let text = """
      L'architecte Hélène Jourdan a répondu.

      Q: Les promoteurs vous suivent-ils?

      R: "Certains, oui. D'autres attendent."
      """
    #expect(ReadText(text).spoken == ["Hélène Jourdan: Certains, oui. D'autres attendent."])
  }

  @Test func theSecondOfTwoMediaIsNoSpeaker() {
    #expect(
      ReadText(
        "Le club \"tiendra bon\", a affirmé mardi sur RMC et BFMTV la ministre des Sports Anne Garric."
      ).spoken
        == ["Anne Garric: tiendra bon"])
    #expect(
      ReadText("La loi passera, a dit à l'AFP et à Reuters le député Luc Petiot.").indirect
        == ["Luc Petiot: La loi passera"])
  }

  @Test func aNameWithItsFunctionInBracketsOpensHisWords() {
    let text = "Luc Petiot (entraîneur de Caen, au micro de RMC) \"Je suis déçu. On a souffert.\""
    #expect(ReadText(text).spoken == ["Luc Petiot: Je suis déçu. On a souffert."])
  }
}
