import Testing

@testable import Reader

/// Speech on pages of regional papers and agencies: who signs, answers, goes on, and where reports end.
struct SpeechOnPagesTests {
  private let lead = "Les élus sont venus mardi à la mairie avec des habitants pour voir la digue.\n\n"

  @Test func aNameBehindTheWordsSignsThem() {
    #expect(
      ReadText(
        lead
          + "« On ne dort plus depuis trois nuits. » Anne Colbert, riveraine de l'usine.\n\n« C'est une honte pour la ville. » Paul Serin (conseiller d'opposition)."
      ).spoken
        == [
          "Anne Colbert: On ne dort plus depuis trois nuits.", "Paul Serin: C'est une honte pour la ville.",
        ])
    #expect(
      ReadText(lead + "Paul Serin est venu. « On verra bien demain. » Anne Colbert, sa voisine, a souri.")
        .spoken
        != ["Anne Colbert: On verra bien demain."])
  }

  @Test func whoeverIsAskedAnswers() {
    #expect(
      ReadText(
        lead
          + "Paul Serin baisse la tête. « J'ai eu tort », dit-il. « Pourquoi être parti ? », demande la juge. « J'avais peur de la foule. »"
      ).spoken.last == "Paul Serin: J'avais peur de la foule.")
    let text =
      lead
      + "Anne Colbert est venue. « Je regrette », dit-elle. La procureure lui demande pourquoi elle a fui : « J'avais peur de la foule. »"
    #expect(ReadText(text).spoken.last == "Anne Colbert: J'avais peur de la foule.")
    #expect(ReadText(text).indirect == ["procureure: pourquoi elle a fui"])
    #expect(
      ReadText(lead + "La procureure lui demande : « Pourquoi être parti ? »").spoken
        == ["procureure: Pourquoi être parti ?"])
  }

  @Test func aRelativeClauseIsNoQuestion() {
    #expect(
      ReadText(lead + "Les élus ont interrogé Anne Colbert sur la digue qui avait cédé en mars.").indirect
        == [])
  }

  @Test func aClauseOfSomebodyElseIsNotPromised() {
    #expect(
      ReadText(
        lead + "Le ministre a promis d'aider les communes, mais les maires attendent toujours les crédits."
      )
      .indirect == ["ministre: aider les communes"])
    #expect(
      ReadText(
        lead
          + "La firme a annoncé ne pas vouloir de reprise, mais la réponse des banques au plan de ce mardi montre l'ampleur de la crise."
      ).indirect == ["firme: ne pas vouloir de reprise"])
  }

  @Test func aQuotationOfSentencesEndsAReport() {
    let r = ReadText(
      lead
        + "La mairesse Anne Colbert a déclaré que la ville cherchait une issue « Le projet est mort. Nous partons, » a-t-elle dit à la radio."
    )
    #expect(r.indirect == ["Anne Colbert: la ville cherchait une issue"])
    #expect(r.spoken == ["Anne Colbert: Le projet est mort. Nous partons,"])
  }

  @Test func ownWordsAreThoseOfTheSubject() {
    #expect(
      ReadText(
        lead + "Lui aussi « épuisé » selon ses propres mots, Paul Serin a regretté le manque de moyens."
      ).spoken
        == ["Paul Serin: épuisé"])
    #expect(
      ReadText(lead + "De son propre aveu, Paul Serin « n'avait rien préparé ».").spoken
        == ["Paul Serin: n'avait rien préparé"])
  }

  @Test func whatIsSaidOfOnesPeopleIsHis() {
    #expect(
      ReadText(
        lead + "Paul Serin était déçu du match. Ses joueurs étaient « au niveau des meilleurs » pourtant."
      )
      .spoken == ["Paul Serin: au niveau des meilleurs"])
    #expect(
      ReadText(
        lead
          + "Le capitaine Paul Serin est arrivé. « Tout brûlait », témoigne-t-il. Ses hommes ont lutté la nuit entière. « On n'avait jamais vu ça. »"
      ).spoken.last == "Paul Serin: On n'avait jamais vu ça.")
  }

  @Test func aParticipleWithoutNeIsNoVerb() {
    #expect(
      ReadText(lead + "Le groupe a connu « un niveau jamais atteint par le passé », selon la banque.")
        .dispatch.quotes
        .filter { $0.kind != .indirect }.map(\.kind) == [.partial])
  }

  @Test func severalSentencesAreNoFragment() {
    #expect(
      ReadText(
        lead
          + "Paul Serin a dit qu'il avait « reconnu les faits. La vérité est autre, il le sait bien », mardi."
      ).dispatch.quotes.filter { $0.kind != .indirect }.map(\.kind) == [.direct])
  }

  @Test func anAccentMayBeLostInAParticiple() {
    #expect(
      ReadText(lead + "« Nous irons au bout », a indique le maire de Varsange.").spoken
        == ["maire de Varsange: Nous irons au bout"])
    #expect(ReadText(lead + "« Nous irons au bout », a t-il ajouté.").cues == ["a t-il ajouté"])
    #expect(ReadText(lead + "« Nous irons au bout », a-t-il indique.").cues == ["a-t-il indique"])
    #expect(
      ReadText(
        "Le president Paul Serin est venu a la mairie. La ville est prete, a-t-il explique aux elus reunis mardi."
      ).indirect == ["Paul Serin: La ville est prete"])
  }

  @Test func aQuestionMarkInAWordIsALetter() {
    #expect(
      ReadText(lead + "Un porte-parole a averti Orb?ac qu'en cas d'attaque ses hommes riposteraient.")
        .indirect
        == ["porte-parole: en cas d'attaque ses hommes riposteraient"])
    #expect(ReadText(lead + "Vraiment? Oui.").dispatch.quotes.isEmpty)
  }

  @Test func howMuchIsNoSpeaker() {
    #expect(
      ReadText(lead + "Le prévenu tremble, renifle, souffle beaucoup dans son mouchoir.").indirect == [])
  }

  @Test func aDayBehindAnInciseClosesItsSentence() {
    #expect(
      ReadText(
        lead
          + "« C'est sûr que ça inquiète, a admis Anne Colbert en marge du conseil, mardi. C'est bien légitime. »"
      ).spoken.count == 1)
  }

  @Test func aLongCrossheadIsWhoeverSpeaksBelowIt() {
    #expect(
      ReadText(
        lead
          + "« Quand on habite ici, on ne dort jamais tranquille, surtout les nuits de grand vent »\n\nAnne Colbert habite la rue. « Le vent fait trembler les vitres », dit-elle."
      ).spoken.first
        == "Anne Colbert: Quand on habite ici, on ne dort jamais tranquille, surtout les nuits de grand vent")
  }

  @Test func wordsOfAHeadMayBePunctuatedOtherwise() {
    #expect(
      ReadText(
        "Le suspect « a reconnu les faits »\n\nLe parquet de Varsange a ouvert une enquête mardi matin. Anne Colbert, procureure, a indiqué mardi que le suspect avait « reconnu les faits » à Varsange."
      ).spoken.first == "Anne Colbert: a reconnu les faits")
  }

  @Test func anAdjectiveIsNoName() {
    #expect(
      ReadText(lead + "La conseillère Anne Colbert dénonce un projet « bâclé ».").spoken == [
        "Anne Colbert: bâclé"
      ])
    #expect(ReadText(lead + "Le projet « Grand Large » a été voté.").spoken == [])
    #expect(
      ReadText(lead + "Le maire Paul Serin a rappelé la règle, avant d'appeler au « calme ».").spoken
        == ["Paul Serin: calme"])
  }

  @Test func howSomethingHappenedIsTheTellersWord() {
    #expect(
      ReadText(
        lead
          + "« J'étais à la fenêtre », raconte Paul Serin. Le voleur est passé « en courant » devant la maison."
      ).spoken.last == "Paul Serin: en courant")
  }

  @Test func anInfinitiveThatOpensASentenceHasItsSubject() {
    #expect(
      ReadText(lead + "Après avoir dénoncé « un complot », Paul Serin a quitté la salle.").spoken
        == ["Paul Serin: un complot"])
  }

  @Test func whoeverStandsBehindAColonNeedsNoVerb() {
    #expect(
      ReadText(lead + "« La crise est finie » : Paul Serin optimiste.").spoken == [
        "Paul Serin: La crise est finie"
      ])
  }

  @Test func assuringSomebodyThatReports() {
    #expect(
      ReadText(lead + "La préfète rassure que tout sera fait pour les familles.").indirect
        == ["préfète: tout sera fait pour les familles"])
  }

  @Test func whoeverOpensASentenceAsASourceGoesOn() {
    let r = ReadText(
      lead
        + "Selon la procureure Anne Colbert, qui a vu la famille de Lucie, « ce n'est pas un accident », a-t-elle déclaré."
    )
    #expect(r.spoken == ["Anne Colbert: ce n'est pas un accident"])
    #expect(r.indirect == [])
    #expect(
      ReadText(
        lead + "« Je ne sais rien » a dit Anne Colbert, « nous attendons les experts » a-t-elle poursuivi."
      )
      .indirect == [])
  }

  @Test func whatASourceSaysInARelativeClauseEndsWithIt() {
    #expect(
      ReadText(
        lead
          + "Paul Serin espère que ce dialogue, dont le principe n'est pas mauvais à son avis, puisse aboutir."
      )
      .indirect == ["Paul Serin: dont le principe n'est pas mauvais"])
    #expect(
      ReadText(
        lead + "Les déclarations d'Anne Colbert selon lesquelles l'école fermerait ont surpris la ville."
      ).indirect
        == ["Anne Colbert: l'école fermerait"])
    #expect(
      ReadText(lead + "L'information selon laquelle l'école fermerait a été démentie par la mairie.").indirect
        == [])
  }

  @Test func twoAdjectivesAreNoClause() {
    #expect(
      ReadText(lead + "Anne Colbert parle d'une « vraie fausse crise ».").dispatch.quotes.map(\.kind) == [
        .partial
      ])
  }

  @Test func wordsSetInBehindARelativeDoNotHideWhoSpeaks() {
    #expect(
      ReadText(
        lead
          + "Une voisine a vu le maire à quatre reprises qui, dès mardi, a déclaré que « rien ne se fera »."
      ).spoken == ["maire: rien ne se fera"])
  }

  @Test func whatOneSaysOfOneselfEndsAtAnotherVerb() {
    #expect(
      ReadText(lead + "Anne Colbert se dit soulagée mais reste inquiète pour ses enfants.").indirect
        == ["Anne Colbert: soulagée"])
  }

  @Test func answersBelowQuestionsAreWhoeverIsAsked() {
    #expect(
      ReadText(
        lead
          + """
          Anne Colbert, pourquoi partir ?

          « J'ai fait mon temps, il faut laisser la place à d'autres. »

          Qu'allez-vous faire maintenant ?

          « Je vais écrire et voir mes enfants. »
          """
      ).spoken
        == [
          "Anne Colbert: J'ai fait mon temps, il faut laisser la place à d'autres.",
          "Anne Colbert: Je vais écrire et voir mes enfants.",
        ])
  }

  @Test func aPaperIsToldBySomebodyBehindItsName() {
    for medium in ["à Reuters", "au Figaro", "à Keystone-ATS"] {
      #expect(
        ReadText(lead + "« Le goût de la victoire nous manquait », a dit \(medium) Damiano Leporo.").spoken
          == ["Damiano Leporo: Le goût de la victoire nous manquait"])
    }
    #expect(
      ReadText(lead + "« Le goût de la victoire nous manquait », a dit au Temps Anne Colbert.").spoken
        == ["Anne Colbert: Le goût de la victoire nous manquait"])
  }

  @Test func howItIsSaidHidesNobody() {
    #expect(
      ReadText(lead + "« Le goût de la victoire nous manquait » admet sans mal l'entraîneur Paul Serin.")
        .spoken
        == ["Paul Serin: Le goût de la victoire nous manquait"])
  }

  @Test func anOpinionMayBeSetInBehindBut() {
    #expect(
      ReadText(
        lead
          + "Le texte peut sembler clair mais, pour Anne Colbert et Luc Serin, ce sont toujours les mêmes qui paient."
      ).indirect == ["Anne Colbert et Luc Serin: ce sont toujours les mêmes qui paient"])
  }

  @Test func aSourceInTheMiddleEndsAtTheColonOfItsQuotation() {
    let r = ReadText(
      lead
        + "L'opération marque, d'après Anne Colbert, le début des ennuis : « trois jours après, tout a cassé »."
    )
    #expect(r.indirect == ["Anne Colbert: L'opération marque, d'après Anne Colbert, le début des ennuis"])
    #expect(r.spoken == ["Anne Colbert: trois jours après, tout a cassé"])
  }

  @Test func theSentenceAfterNextMayTellWhoseWordsTheyWere() {
    #expect(
      ReadText(
        lead
          + "« Assez, on n'en peut plus ! » Si le vote fut calme, celui de mardi ne le fut pas. Et la phrase du socialiste Paul Serin le résume."
      ).spoken == ["Paul Serin: Assez, on n'en peut plus !"])
    #expect(
      ReadText(lead + "« Où est l'argent ? » La question, posée par Anne Colbert, a jeté un froid.").spoken
        == ["Anne Colbert: Où est l'argent ?"])
  }

  @Test func aLetterThatIsAPlatformEndsASentence() {
    #expect(
      ReadText(
        lead
          + "Paul Serin a salué « un immense artiste » dans un message publié sur X. « La scène perd une voix. »"
      ).spoken == ["Paul Serin: un immense artiste", "Paul Serin: La scène perd une voix."])
  }

  @Test func aVerbOfSayingOfTheOtherGenderIsNoAdjective() {
    #expect(
      ReadText(lead + "L'armée dément et parle d'une opération « ciblée ».").spoken == ["armée: ciblée"])
  }

  @Test func thoseWhoSpokeGoOn() {
    #expect(
      ReadText(lead + "Une centaine de médecins réclament « des lits ». « L'hôpital craque », écrivent-ils.")
        .spoken
        == ["centaine de médecins: des lits", "centaine de médecins: L'hôpital craque"])
  }

  @Test func severalDoNotSpeakOfThemselvesAsOne() {
    #expect(
      ReadText(
        lead + "« Ils ont tout pris », souffle Rose Colbert. Les voleurs ont fui. « J'ai eu très peur. »"
      ).spoken.last
        == "Rose Colbert: J'ai eu très peur.")
  }

  @Test func coordinatedAdjectivesAreNoClause() {
    #expect(
      ReadText(lead + "« Une présentation insipide et indigne », pour Luc Serin.").dispatch.quotes.map(\.kind)
        == [.partial])
  }

  @Test func whatOneIsChargedWithOneDoesNotSay() {
    #expect(
      ReadText(lead + "Le groupe, accusé de « brader » l'usine, se défend : « Nous investissons. »").spoken
        == ["-: brader", "groupe: Nous investissons."])
  }

  @Test func nobodySpeaksOfHimselfInTheThirdPerson() {
    #expect(
      ReadText(
        lead
          + "« Nous avons peur », témoigne Rose Colbert. Son fils ne va plus à l'école. « Il fait des cauchemars. »"
      ).spoken.last == "Rose Colbert: Il fait des cauchemars.")
    #expect(
      ReadText(
        lead + "« Nous avons peur », témoigne Rose Colbert. Le maire est venu. « Il faut rouvrir l'école. »"
      ).spoken.last == "maire: Il faut rouvrir l'école.")
  }

  @Test func aSecondVerbInMarksHasTheSubjectOfTheFirst() {
    #expect(
      ReadText(lead + "La firme « prend acte » de ces chiffres et « présente ses excuses aux familles ».")
        .spoken
        == ["firme: prend acte", "firme: présente ses excuses aux familles"])
  }

  @Test func aSourceEndsWhereSomebodyElseReports() {
    #expect(
      ReadText(lead + "La route est « sûre » selon Anne Colbert, la préfète dit vouloir « tout revoir ».")
        .indirect
        == ["Anne Colbert: La route est « sûre »", "préfète: vouloir « tout revoir »"])
  }
}
