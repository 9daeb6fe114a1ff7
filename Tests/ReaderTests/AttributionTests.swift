import Testing

@testable import Reader

/// Who says what, frame by frame.
struct AttributionTests {
  // MARK: behind and inside what is said

  @Test func inversion() {
    let d = ReadText("\"Nous partons demain\", a annoncé Lise Morand.")
    #expect(d.quotes(.direct) == ["Lise Morand: Nous partons demain"])
    #expect(d.cues == ["a annoncé"])
  }

  @Test func aPronounStandsForTheSubjectBefore() {
    #expect(
      ReadText("Lise Morand a reçu Anne Vidal. \"Nous partons demain\", a-t-elle dit.").spoken
        == ["Lise Morand: Nous partons demain"])
  }

  @Test func bothPartsOfASplitQuotation() {
    #expect(
      ReadText("\"Nous partons\", a dit Lise Morand, \"mais pas sans eux\".").quotes(.direct)
        == ["Lise Morand: Nous partons", "Lise Morand: mais pas sans eux"])
  }

  @Test func anInciseInsideTheMarksIsCutOut() {
    #expect(
      ReadText("« Nous partons, a dit Lise Morand, mais pas sans eux. »").quotes(.direct)
        == ["Lise Morand: Nous partons", "Lise Morand: mais pas sans eux."])
  }

  @Test func theAddresseeIsNotTheSpeaker() {
    #expect(
      ReadText("\"Nous partons demain\", a déclaré à la presse Lise Morand.").spoken
        == ["Lise Morand: Nous partons demain"])
    #expect(
      ReadText("\"Nous partons demain\", a dit Lise Morand à Paul Serre.").spoken
        == ["Lise Morand: Nous partons demain"])
  }

  @Test func wordsBetweenAuxiliaryAndParticiple() {
    #expect(
      ReadText("\"Nous partons\", s'est de son côté félicitée Lise Morand.").spoken == [
        "Lise Morand: Nous partons"
      ])
    #expect(
      ReadText("\"Nous partons\", a, dès son retour mardi, promis Lise Morand.").spoken == [
        "Lise Morand: Nous partons"
      ])
  }

  @Test func aSourceWithoutName() {
    #expect(
      ReadText("\"Rien n'avance\", confie un diplomate européen.").spoken == [
        "diplomate européen: Rien n'avance"
      ])
  }

  @Test func whoStandsBehindOn() {
    #expect(
      ReadText("A Berne, on estime au ministère du Travail que la loi suffit.").indirect
        == ["ministère du Travail: la loi suffit"])
  }

  // MARK: before what is said

  @Test func colon() {
    #expect(
      ReadText("Lise Morand : \"Nous partons demain.\"").spoken == ["Lise Morand: Nous partons demain."])
    #expect(ReadText("Lise Morand est furieuse : \"On nous ment.\"").spoken == ["Lise Morand: On nous ment."])
  }

  @Test func aClause() {
    let d = ReadText("La ministre de la Mer, Lise Morand, a affirmé mardi que le port rouvrirait en juin.")
    #expect(d.indirect == ["Lise Morand: le port rouvrirait en juin"])
    #expect(d.cues == ["a affirmé"])
  }

  @Test func theOutermostReportOnly() {
    #expect(
      ReadText("Lise Morand a affirmé que Paul Serre avait promis de partir.").indirect
        == ["Lise Morand: Paul Serre avait promis de partir"])
  }

  @Test func anInfinitive() {
    #expect(ReadText("Lise Morand a promis de rouvrir le port.").indirect == ["Lise Morand: rouvrir le port"])
    #expect(
      ReadText("Lise Morand dément avoir vendu le port.").indirect == ["Lise Morand: avoir vendu le port"])
  }

  @Test func aPredicate() {
    #expect(ReadText("Lise Morand s'est dite prête à partir.").indirect == ["Lise Morand: prête à partir"])
  }

  @Test func participlesAndGerunds() {
    #expect(
      ReadText("Lise Morand a quitté la salle, dénonçant \"une mascarade\".").spoken == [
        "Lise Morand: une mascarade"
      ])
    #expect(
      ReadText("Lise Morand a écarté tout retard en soulignant que le port était prêt.").indirect
        == ["Lise Morand: le port était prêt"])
  }

  @Test func partialQuotesInsideAReport() {
    let d = ReadText("Lise Morand a déclaré que l'accord était \"bel et bien mort\" et qu'il fallait partir.")
    #expect(d.quotes(.partial) == ["Lise Morand: bel et bien mort"])
    #expect(d.indirect == ["Lise Morand: l'accord était \"bel et bien mort\" et qu'il fallait partir"])
  }

  @Test func aWholeQuotationIsNoIndirectSpeech() {
    #expect(ReadText("Lise Morand a déclaré que \"l'accord est mort\".").indirect == [])
  }

  @Test func severalVerbsWithOneSubject() {
    let d = ReadText("Lise Morand a salué \"une avancée\" et rappelé que le port rouvrirait.")
    #expect(d.spoken == ["Lise Morand: une avancée"])
    #expect(d.indirect == ["Lise Morand: le port rouvrirait"])
  }

  @Test func aNegatedVerbReportsNothing() {
    #expect(ReadText("Lise Morand n'a pas dit quand le port rouvrirait.").indirect == [])
  }

  // MARK: sources named by a preposition or beside

  @Test func selon() {
    #expect(ReadText("Selon Lise Morand, le port rouvrira.").indirect == ["Lise Morand: le port rouvrira"])
    #expect(ReadText("Le port rouvrira, selon Lise Morand.").indirect == ["Lise Morand: Le port rouvrira"])
    #expect(ReadText("Selon Lise Morand, \"le port rouvrira\".").spoken == ["Lise Morand: le port rouvrira"])
  }

  @Test func selonWithoutASource() { #expect(ReadText("Les prix varient selon les saisons.").indirect == []) }

  @Test func pour() {
    #expect(ReadText("Pour Lise Morand, \"le port est perdu\".").spoken == ["Lise Morand: le port est perdu"])
    #expect(ReadText("Pour 2031, la ville prévoit un déficit.").indirect == [])
  }

  @Test func bracketsAndDash() {
    #expect(ReadText("\"C'est fini\" (Lise Morand).").spoken == ["Lise Morand: C'est fini"])
    #expect(ReadText("\"C'est bien fini\" – Lise Morand, maire.").spoken == ["Lise Morand: C'est bien fini"])
  }

  // MARK: carry-over

  @Test func theSecondQuotationOfAParagraph() {
    let d = ReadText("\"On avance bien\", a déclaré Lise Morand. \"Nous irons plus loin.\"")
    #expect(d.spoken == ["Lise Morand: On avance bien", "Lise Morand: Nous irons plus loin."])
    #expect(d.dispatch.quotes.map(\.isUnsure) == [false, true])
  }

  @Test func aParagraphThatIsOnlyAQuotation() {
    #expect(
      ReadText("Selon Lise Morand, \"le port est perdu\".\n\n\"Le reste est du vent.\"").spoken.last
        == "Lise Morand: Le reste est du vent.")
  }

  @Test func theSubjectOfTheSentenceBefore() {
    #expect(
      ReadText("Lise Morand a été claire mardi. \"Il n'y aura pas d'accord.\"").spoken
        == ["Lise Morand: Il n'y aura pas d'accord."])
  }

  @Test func interviews() {
    #expect(
      ReadText("Lise Morand a reçu notre envoyé.\n\nQ: Allez-vous partir ?\nR: Non, je reste.").spoken
        == ["Lise Morand: Non, je reste."])
  }

  @Test func crossheadsTakeTheSpeakerOfTheirWords() {
    let d = ReadText(
      "\"Nous ne lâcherons rien\", a dit Lise Morand.\n\n- \"Rien\" -\n\n\"LE PORT MEURT\"\n\n"
        + "\"Le port meurt chaque jour\", a dit Paul Serre.")
    #expect(d.spoken.contains("Paul Serre: LE PORT MEURT"))
  }

  // MARK: nobody's words

  @Test(arguments: [
    "L'acteur de \"Grand large\" est mort.", "Joaquin \"El Mono\" Ruiz a été arrêté.",
    "L'armée a lancé l'opération \"Vent du nord\".", "Le mot \"guerre\" ne figure pas dans le texte.",
    "Les \"gilets verts\" ont défilé samedi.", "Ce réseau, surnommé \"la Meute\", opérait en Belgique.",
    "La police a arrêté trois \"pirates\" présumés.",
  ])
  func marksWithoutSpeech(_ text: String) { #expect(ReadText(text).spoken == []) }

  // MARK: who is meant

  @Test(arguments: [
    (
      "Le maire, Paul Serin, a reçu le chef de chantier, Marc Dupin. Ce dernier s'est dit \"surpris\".",
      "Marc Dupin: surpris"
    ),
    ("Paul Serin a reçu Anne Vidal. Cette dernière a dénoncé \"une erreur\".", "Anne Vidal: une erreur"),
  ])
  func ceDernierIsWhoeverWasNamedLast(text: String, quote: String) {
    #expect(ReadText(text).quotes(.partial) == [quote])
  }

  @Test(arguments: [
    ("Selon une source proche du dossier, les radars étaient en panne.", "source proche du dossier"),
    (
      "Le port a rouvert mardi, a-t-on appris auprès de la préfecture maritime du Ponant.",
      "préfecture maritime du Ponant"
    ),
    (
      "Selon deux membres du conseil, la taxe baissera. L'un d'eux a déclaré que la suite était incertaine.",
      "L'un d'eux"
    ),
    (
      "La Banque centrale de Verdanie a abaissé son taux d'un quart de point, tout en avertissant que la suite "
        + "dépendrait des salaires.", "Banque centrale de Verdanie"
    ),
  ])
  func theSpeakerOfIndirectSpeechIsTheWholeGroup(text: String, speaker: String) throws {
    let last = try #require(ReadText(text).quotes(.indirect).last)
    #expect(last.hasPrefix(speaker + ": "), "\(last)")
  }

  @Test func anOrdinalBeforeANounThatIsAVerbTooStaysInTheGroup() {
    #expect(
      ReadText("\"J'ai freiné\", a raconté le conducteur de la première rame, Marc Dupin.").spoken
        == ["Marc Dupin: J'ai freiné"])
  }

  @Test func aHeadingAndAWorkDoNotSpeak() {
    let d = ReadText(
      "Cinéma: \"Les Heures lentes\", un premier film verdanien, couronné\n\nVARSANGE, 2 mars 2026 (AFP) - "
        + "\"Les Heures lentes\", premier long-métrage d'Anne Vidal, a reçu dimanche le grand prix.")
    #expect(d.spoken == [])
    #expect(ReadText("Climat: \"Il faut agir tout de suite\"").spoken.allSatisfy { !$0.hasPrefix("Climat") })
  }

  @Test func anInfinitiveGoesOnWithTheSpeaker() {
    let d = ReadText("\"La digue tient\", a expliqué le parquet. Et d'ajouter que l'homme \"n'a pas fui\".")
    #expect(d.spoken == ["parquet: La digue tient", "parquet: n'a pas fui"])
    #expect(d.indirect == ["parquet: l'homme \"n'a pas fui\""])
  }

  @Test func aParticipleHoldsNothingBehindTheVerbOfTheSentence() {
    #expect(ReadText("Sa voix sur les bandes diffusées par la police serait \"claire\".").spoken == [])
  }

  @Test func aLineWithWhoSpeaksHeadsSpeech() {
    let text =
      "Les réactions du match\n\nLe public est venu nombreux samedi soir, malgré la pluie, et il a chanté.\n\nLe plus déçu : Luc Mercadier (entraîneur de Caen)\n\n« Rien n'est fait, cela serait une faute. »\n\nPaul Jardel (entraîneur de Lens)\n\n« L'équipe a bien joué ce soir. »"
    #expect(
      ReadText(text).spoken
        == [
          "Luc Mercadier: Rien n'est fait, cela serait une faute.",
          "Paul Jardel: L'équipe a bien joué ce soir.",
        ])
    #expect(ReadText(text).dispatch.bylines == [])
  }

  @Test func ofTwoSourcesTheFirstTellsIt() {
    #expect(
      ReadText("D'après le président Luc Ghani, dix maisons ont brûlé, selon le dernier bilan.").indirect
        == ["Luc Ghani: dix maisons ont brûlé"])
  }

  @Test func whoAssuresAPresidencySaysNothing() {
    #expect(
      ReadText("La ville assure la présidence du club, un moment \"rare\" de son histoire.").spoken == [])
    #expect(ReadText("Le maire assure \"comprendre\".").spoken == ["maire: comprendre"])
  }

  @Test func aLetterBehindAPrepositionMayEndASentence() {
    let d = ReadText(
      "« Tout ça pour ça ? », a-t-il ironisé sur X. Selon lui, le plan est mort. Paul Serin le regrette.")
    #expect(d.dispatch.quotes.filter { $0.kind == .indirect }.count == 1)
    let named = ReadText("Le plan de J. Le Bihan est mort, a dit Paul Serin.")
    #expect(named.indirect == ["Paul Serin: Le plan de J. Le Bihan est mort"])
  }

  @Test func wordsBehindPourQuiAreThoseOfWhoeverStandsBefore() {
    let text = "Un argument balayé par la socialiste Marie Gontre, pour qui \"on est en train de basculer\"."
    #expect(ReadText(text).spoken == ["Marie Gontre: on est en train de basculer"])
  }

  @Test func aLawyerIsNeitherJudgeNorAccused() {
    let text =
      "« Mon client est soulagé », a commenté Me Jean Frank. Pour le président du tribunal, « les faits sont graves ». Le prévenu a reconnu « une faute »."
    #expect(
      ReadText(text).spoken
        == [
          "Jean Frank: Mon client est soulagé", "président du tribunal: les faits sont graves",
          "prévenu: une faute",
        ])
  }

  @Test func aHeadlinesSpeakerIsNotCarriedIntoTheText() {
    let text =
      "L'opposant Luc Ouattro appelle à la \"résistance\"\n\nABIDJAN, 3 mai 2012 (AFP) - \"Face à cela, il faut désobéir.\" L'ancien président Henri Bessou a parlé dimanche."
    #expect(ReadText(text).spoken.last == "Henri Bessou: Face à cela, il faut désobéir.")
  }

  @Test func whatABodyIsMayStandBeforeWhoSpeaksForIt() {
    let text =
      "Pour le porte-parole du RHDP, le parti au pouvoir, Koben Adjou, \"l'opposition a peur des urnes\"."
    #expect(ReadText(text).spoken == ["Koben Adjou: l'opposition a peur des urnes"])
  }

  @Test(arguments: [
    "l'historien et essayiste Luc Serin", "le patron et fondateur de Verdane, Luc Serin",
    "le numéro deux du parti, Luc Serin", "l'un des avocats de la famille, Me Luc Serin",
  ])
  func whoHasSeveralFunctionsSaysIt(_ speaker: String) {
    #expect(ReadText("« Le plan est mort », a dit \(speaker).").spoken == ["Luc Serin: Le plan est mort"])
  }

  @Test func whereItWasSaidMayStandBeforeTheWords() {
    #expect(
      ReadText("Le président Luc Serin a condamné sur Facebook \"une attaque barbare\".").spoken
        == ["Luc Serin: une attaque barbare"])
  }

  @Test(arguments: ["condamné", "rejeté", "balayé", "épinglé", "applaudi", "défendu"])
  func whoeverJudgesSpeaksInTwoWords(_ verb: String) {
    let text = "Lise Morand a \(verb) une mesure \"honteuse\"."
    #expect(ReadText(text).quotes(.partial) == ["Lise Morand: honteuse"])
  }

  @Test(arguments: [
    "La cour a condamné le groupe \"Les Fumées\" à payer.",
    "Des rebelles ont attaqué à l'aube un camp de \"casques bleus\".",
  ])
  func whatIsOnlyNamedIsNotSaid(_ text: String) { #expect(ReadText(text).spoken == []) }

  @Test func manyMaySpeak() {
    let text = "De nombreux élus ont dénoncé une décision \"absurde et injuste\"."
    #expect(ReadText(text).spoken == ["nombreux élus: absurde et injuste"])
  }

  @Test func aSecondVerbOfSayingGovernsItsWholeClause() {
    let text =
      "Le général a confirmé \"la perte de trois soldats\" et précisé que deux blessés, dans un état jugé critique, avaient été évacués."
    #expect(
      ReadText(text).indirect.contains(
        "général: deux blessés, dans un état jugé critique, avaient été évacués"))
  }

  @Test func theTownOfAFunctionIsNoPartOfTheNameBehindIt() {
    let text =
      "\"C'est non\", a tonné le maire (PVB) de Vernoux, Luc Morand, qui a demandé à être reçu par le préfet."
    #expect(ReadText(text).indirect == ["Luc Morand: être reçu par le préfet"])
  }
}
