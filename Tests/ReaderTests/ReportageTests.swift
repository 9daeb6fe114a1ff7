import Testing

@testable import Reader

/// Reports and newspaper pieces: who is meant where nobody is named beside the words.
struct ReportageTests {
  @Test(
    "whom the sentence opens with, and whom its pronoun takes up",
    arguments: [
      (
        "Le préfet a parlé. Quant au gardien Moussa Dione, il s'est excusé : « Pardon à tous. »",
        "Moussa Dione: Pardon à tous."
      ),
      (
        "« C'est fou », dit Rachid Melki. Fils d'un ouvrier, il a tout vendu. « Vous imaginez », s'amuse-t-il.",
        "Rachid Melki: Vous imaginez"
      ),
      (
        "Elle voudrait que Paul Serin se présente. Lui jure que non. « La politique, très peu pour moi. »",
        "Paul Serin: La politique, très peu pour moi."
      ),
      (
        "Une voisine a tout vu. La Commission des marchés (CDM), elle, ne rit pas. Elle évoque des propos « faux et trompeurs ».",
        "Commission des marchés: faux et trompeurs"
      ),
    ])
  func takenUp(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func aLawyerIsNoJudge() {
    let text =
      "Me Yves Guérin a plaidé la relaxe. Le juge d'instruction parle d'une « organisation quasi militaire »."
    #expect(ReadText(text).spoken == ["juge d'instruction: organisation quasi militaire"])
  }

  @Test func anElectedOfficialIsTheMayor() {
    let text = "Le maire, Bernard Estive, n'a pas dormi. « L'eau était dans l'école », s'étrangle l'élu."
    #expect(ReadText(text).spoken == ["Bernard Estive: L'eau était dans l'école"])
  }

  @Test func whoeverIsSpokenOfIsNotWhoSpoke() {
    let text =
      "Rachid Melki garde sa barbe. Rachid Melki rit. « Il joue perso », assure Denis Barreau. Peu importe. « On verra », répond l'intéressé."
    #expect(ReadText(text).spoken.last == "Rachid Melki: On verra")
  }

  @Test func wordsThatAnArticleBringsInBelongToWhomTheyAreOf() {
    let text =
      "Le député André Laclos a crié, s'attirant un « Gardez votre calme ! » du président de séance."
    #expect(ReadText(text).spoken == ["président de séance: Gardez votre calme !"])
  }

  @Test func aNewspaperSpeaksByItsHeadline() {
    let text = "« Le coup de tonnerre », titre Le Parisien, pour qui l'exécutif est « au bord du gouffre »."
    #expect(
      ReadText(text).spoken == ["Le Parisien: Le coup de tonnerre", "Le Parisien: au bord du gouffre"])
    #expect(ReadText(text).indirect == ["Le Parisien: l'exécutif est « au bord du gouffre »"])
  }

  @Test func whoeverSpeaksForOthersIsTheSpeaker() {
    let text = "Pour la défense, Me Yves Guérin a dénoncé un « procès en sorcellerie »."
    #expect(ReadText(text).spoken == ["Yves Guérin: procès en sorcellerie"])
    #expect(ReadText(text).indirect == [])
  }

  @Test func theOneByWhomSomethingWasDoneSpeaksBehindAColon() {
    let text = "Un argument balayé par le chef conservateur, Andrew Polis : « C'est un prétexte. »"
    #expect(ReadText(text).spoken == ["Andrew Polis: C'est un prétexte."])
  }

  @Test(
    "verbs with their subject behind fragments",
    arguments: [
      ("Odile Roy rit. « Pas sur la table, Marius », fait-elle.", "Odile Roy: Pas sur la table, Marius"),
      ("« Un comportement d'enfant », cingle-t-on chez Verdane.", "Verdane: Un comportement d'enfant"),
      (
        "Le centriste Jean Arrigue, lui, « ne comprend pas ce choix ».",
        "Jean Arrigue: ne comprend pas ce choix"
      ),
      (
        "La banquière Ursina Kulm en est sûre : la banque « prépare le terrain ».",
        "Ursina Kulm: prépare le terrain"
      ),
    ])
  func fragments(_ text: String, _ last: String) { #expect(ReadText(text).spoken == [last]) }

  @Test func aQuotationRightBehindAnotherMayBeAnAnswer() {
    let text =
      "« Les aides tombent sous trois mois », assure le préfet. Et d'ajouter : « C'est rapide. » « Sous trois mois ! » Marius s'étrangle."
    #expect(ReadText(text).spoken.last == "Marius: Sous trois mois !")
  }

  @Test func anArticleAndAnAdjectiveWantANoun() {
    let text = "La société Verdane dit souhaiter déposer une nouvelle demande « d'ici la fin de l'année »."
    #expect(ReadText(text).spoken == ["Verdane: d'ici la fin de l'année"])
  }

  @Test func anAdverbSetInIsNoContent() {
    let text = "Pour Karsten Junod, économiste chez Verdane, en revanche, « le ton a changé »."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Karsten Junod: le ton a changé"])
  }

  @Test func theWorksOfSomebodyAreNotSpoken() {
    let text = "La réalisatrice de « Camille tombe la veste » signe son film le plus intime."
    #expect(ReadText(text).spoken == [])
    #expect(ReadText(text).indirect == [])
  }

  @Test func aMinistryIsNoPrison() {
    let text = "La ministre de la Santé, Agnès Buzon, a parlé."
    #expect(ReadText(text).dispatch.entities.filter { $0.kind == .place }.isEmpty)
  }

  @Test(
    "two who say it together",
    arguments: [
      ("Selon Paul Serin et Anne Roy, la fusion est « inévitable ».", "Paul Serin et Anne Roy: inévitable"),
      ("La fusion est « inévitable », selon le maire et le préfet.", "maire et préfet: inévitable"),
    ])
  func together(_ text: String, _ spoken: String) { #expect(ReadText(text).spoken == [spoken]) }

  @Test(
    "sources that stand behind",
    arguments: [
      (
        "« Aucun contrôle n'a été effectué », est-il écrit dans le rapport de la Cour des comptes.",
        "rapport de la Cour des comptes: Aucun contrôle n'a été effectué"
      ),
      ("« On a peur », disent cinq d'entre elles.", "cinq d'entre elles: On a peur"),
      ("Réponse de l'intéressé : « Jamais de la vie. »", "intéressé: Jamais de la vie."),
      ("Réaction d'Anne Roy : « On nous a menti. »", "Anne Roy: On nous a menti."),
      ("« Je pars », c'est par ces mots que Paul Serin a quitté la salle.", "Paul Serin: Je pars"),
      ("C'est par un « merci à tous » que Paul Serin a conclu.", "Paul Serin: merci à tous"),
    ])
  func behind(_ text: String, _ spoken: String) { #expect(ReadText(text).spoken == [spoken]) }

  @Test(
    "words for people",
    arguments: [
      (
        "La maire, Lucette Marchal, a promis un plan. « On se battra », calcule l'édile.",
        "Lucette Marchal: On se battra"
      ),
      (
        "Le patron, Denis Roy, fait grise mine. Un habitué approuve. « Et nous ? », plaisante-t-il.",
        "habitué: Et nous ?"
      ),
    ])
  func people(_ text: String, _ spoken: String) { #expect(ReadText(text).spoken == [spoken]) }

  private func names(_ kind: Entity.Kind, in text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == kind && !$0.mentions.isEmpty }.map(\.name)
  }

  @Test func aFactoryBearsTheNameOfItsFirm() {
    let text = "L'usine Valdore fermera. Si Valdore part, la ville meurt."
    #expect(names(.organization, in: text) == ["Valdore"])
  }

  @Test func aParticipleThatNobodyKnowsIsNoName() {
    let text = "Emmitouflée dans sa parka, Sandrine tend les mains."
    #expect(names(.organization, in: text) + names(.place, in: text) == [])
  }

  @Test func namesInTitlesAreNobody() {
    let text = "Anne Roy a tourné le film « Tante Berthe », puis s'est confiée à « Libération »."
    #expect(names(.person, in: text) == ["Anne Roy"])
    #expect(ReadText(text).spoken == [])
  }

  @Test func theHeadlineOfAnInterviewQuotesWhoAnswers() {
    let text = """
      ENTRETIEN - « Le numérique ne remplacera personne »

      Propos recueillis par Claire Vasseur

      Que pensez-vous de ce plan ?

      Bertrand Lacombe : Je suis contre la pensée magique.

      La ministre y croit pourtant.

      B. L. : C'est un contresens.
      """
    #expect(ReadText(text).spoken == ["Bertrand Lacombe: Le numérique ne remplacera personne"])
    let lacombe = ReadText(text).dispatch.entities.first { $0.name == "Bertrand Lacombe" }
    #expect(lacombe?.mentions.count == 2)
  }

  @Test(
    "who says what in court and in the street",
    arguments: [
      (
        "« Une trahison. » C'est par ces mots que la procureure Anne Roy a qualifié l'affaire.",
        "Anne Roy: Une trahison."
      ),
      (
        "Paul Serin se lève. « Vous le saviez ? », l'a coupé le président. « Oui », a-t-il admis.",
        "Paul Serin: Oui"
      ),
      (
        "L'avocat Jean Tamalin a plaidé, citant Anne Roy : « Nul n'est parfait. »",
        "Anne Roy: Nul n'est parfait."
      ),
      (
        "Les salariés bloquent l'usine. « On tiendra », ironise leur président, Ludovic Roux.",
        "Ludovic Roux: On tiendra"
      ),
      (
        "Le maire Paul Serin est parti. Le préfet de Brest est venu. Il a été sifflé. « On parlera », veut-il croire.",
        "préfet de Brest: On parlera"
      ),
      (
        "Le Pr Denis Delfrat a averti les élus. « Il reste trois semaines », estime l'immunologiste.",
        "Denis Delfrat: Il reste trois semaines"
      ),
      (
        "Des propos « irresponsables » pour le président du syndicat, Jean Hamel : « On ne dit pas tout. »",
        "Jean Hamel: On ne dit pas tout."
      ),
      (
        "Olivier Vérel a renvoyé à des discussions « en cours » avec les syndicats.",
        "Olivier Vérel: en cours"
      ),
    ])
  func courtAndStreet(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func whatARelativeClauseGivesAsSomebodysIsNotTheWholeSentence() {
    let text = "La magistrate Anne Roy a décrit un homme qui, selon elle, « n'a jamais cessé de mentir »."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Anne Roy: n'a jamais cessé de mentir"])
  }

  @Test func aBodyThatItsLawyerSpeaksForIsNoSource() {
    let text =
      "Pour le conseil municipal, partie civile, Me Jean Tamalin a chiffré le préjudice à un million d'euros."
    #expect(ReadText(text).indirect == [])
  }

  @Test(
    "attributions inside the marks",
    arguments: [
      (
        "Les vendeurs protestent. « Notre colère est grande, ajoutent-ils, car on nous ignore tous. »",
        ["vendeurs: Notre colère est grande", "vendeurs: car on nous ignore tous."]
      ),
      (
        "« Nous, dit l'imam Samir Ndoye, chargé de communication, nous sommes inquiets de la situation. »",
        ["Samir Ndoye: Nous", "Samir Ndoye: nous sommes inquiets de la situation."]
      ),
      (
        "« On part à midi. - nous raconte Théo, vendeur au marché - On perd deux heures. »",
        ["Théo: On part à midi. - nous raconte Théo, vendeur au marché - On perd deux heures."]
      ),
    ])
  func insideTheMarks(_ text: String, _ spoken: [String]) { #expect(ReadText(text).spoken == spoken) }

  @Test func anAgencyLearnsFromSomebody() {
    let text =
      "Deux hommes ont fui, a appris l'AFP auprès du parquet. Un troisième est mort, a appris Le Parisien de source policière."
    #expect(
      ReadText(text).indirect == [
        "parquet: Deux hommes ont fui", "source policière: Un troisième est mort",
      ])
  }

  @Test func theNameOfABodyInMarksIsNotSpoken() {
    let text = "La coalition, « Yewwin Askar Wi », appelle à défiler. « Yewwin Askar Wi » veut protester."
    #expect(ReadText(text).spoken == [])
  }

  @Test func aLawyerWithAnotherOfficeIsStillOne() {
    let text = "Me Papa Sané est président du comité. « On verra », a dit l'avocat."
    #expect(ReadText(text).spoken == ["Papa Sané: On verra"])
  }

  @Test func theHeadOfStateIsNotWhoeverIsNamedFarDown() {
    let text = """
      La coalition appelle à défiler.

      La préfecture a interdit la marche.

      La liste est menée par Oumar Sokho. Le chef de l'Etat a appelé au « respect des règles du jeu ».
      """
    #expect(ReadText(text).spoken == ["chef de l'Etat: respect des règles du jeu"])
  }

  @Test func aQuotationAtTheEndOfAParagraphThatNamesNobodyGoesOn() {
    let text = """
      « Tout s'est envolé en une nuit », résume Carole, en larmes.

      Lorsqu'ils reviennent, le tableau est sombre. Il ne reste rien. « Ce n'est pas facile d'en parler. »
      """
    #expect(ReadText(text).spoken.last == "Carole: Ce n'est pas facile d'en parler.")
  }

  @Test func theRightsOfManBelongToTheName() {
    let text = "Le Comité national des droits de l'homme a échangé avec M. le Maire."
    #expect(names(.organization, in: text) == ["Comité national des droits de l'homme"])
    #expect(names(.person, in: text) == [])
  }

  @Test(
    "portraits and economy",
    arguments: [
      (
        "Le maire, Claude Renou, hausse le ton. L'élu, qui dit « comprendre la colère » mais « pas la violence », réclame une enquête de police.",
        "Claude Renou: pas la violence"
      ),
      (
        "La manager Lila Benguin tempère. « Un tube, ça ne suffit pas », prévient la jeune femme.",
        "Lila Benguin: Un tube, ça ne suffit pas"
      ),
    ])
  func portraits(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func whoeverWasBornIsWhomTheTextIsAbout() {
    let text = """
      L'abbé Guy Charlon est mort dimanche. « Il m'a sauvé », témoigne Farid Lounis.

      Né à Wattrel, il aimait raconter sa vie : « J'ai entendu un appel, c'était pour la soupe. »
      """
    #expect(ReadText(text).spoken.last == "Guy Charlon: J'ai entendu un appel, c'était pour la soupe.")
  }

  @Test func aReportEndsAtAColonThatAnotherFollows() {
    let text =
      "Ottawa assure n'avoir fait qu'appliquer la loi : le ministre, Justin Trudal, a souligné qu'il n'y était « pour rien »."
    #expect(ReadText(text).indirect.first == "Ottawa: n'avoir fait qu'appliquer la loi")
  }

  @Test func aNicknameThatThePressHasGivenIsNotSpoken() {
    let text =
      "Guy Charlon aimait rire. Celui que la presse avait surnommé le « curé des loubards du nord » avait 80 ans."
    #expect(ReadText(text).spoken == [])
  }

  @Test(
    "last gaps",
    arguments: [
      (
        "« Trop, c'est trop ! » C'est le cri d'alarme lancé par Anne Roy, élue de Brest.",
        "Anne Roy: Trop, c'est trop !"
      ),
      ("L'Elysée a renvoyé à Matignon, qui n'a « pas de commentaire ».", "Matignon: pas de commentaire"),
      (
        "« Le client est roi, assène le patron, un verre à la main. Mais moi, je suis pressé. »",
        "patron: Le client est roi, assène le patron, un verre à la main. Mais moi, je suis pressé."
      ),
    ])
  func lastGaps(_ text: String, _ last: String) { #expect(ReadText(text).spoken == [last]) }

  @Test func anAgeBelongsToTheSource() {
    let text = "Pour Samia, 23 ans, étudiante en droit, « c'est la double peine »."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Samia: c'est la double peine"])
  }

  @Test func aPhraseIsNobody() {
    let text = "Une femme est venue. Sur sa pancarte, une phrase : « Mon fils n'est pas un chiffre. »"
    #expect(ReadText(text).spoken == ["femme: Mon fils n'est pas un chiffre."])
  }

  @Test(
    "who stands behind the verb",
    arguments: [
      ("Faux, lui a rétorqué Mme Genevaz : « C'est notre travail. »", "Genevaz: C'est notre travail."),
      ("Le DTN, Patrice Gerval, a salué « un immense champion ».", "Patrice Gerval: un immense champion"),
      (
        "Robert est là. Le président du syndicat, Jean Lenoy, admet un échec. L'ancien vétérinaire soupire. « On verra. »",
        "Jean Lenoy: On verra."
      ),
    ])
  func behindTheVerb(_ text: String, _ last: String) { #expect(ReadText(text).spoken == [last]) }

  @Test func aLackOfDoctorsSaysNothing() {
    let text = "Pénurie de médecins : « Ici, on se soigne au calendrier »"
    #expect(ReadText(text).spoken == ["-: Ici, on se soigne au calendrier"])
  }

  @Test func anInfinitiveMayBeTheSubject() {
    let text =
      "PARIS (AFP) - \"Mourir dignement n'est pas un slogan\": la ministre de la Santé, Anne Roy, a défendu lundi la loi."
    #expect(ReadText(text).dispatch.quotes.map(\.kind) == [.direct])
  }
}
