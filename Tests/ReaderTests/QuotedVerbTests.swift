import Testing

@testable import Reader

/// Quotations that hold the verb of the writer's sentence, and what stands between a quotation and its attribution.
struct QuotedVerbTests {
  @Test func whoeverIsTheSubjectOfAVerbBetweenTheMarksSaysIt() {
    let d = ReadText(
      "Le Conseil «exige» que le gouvernement «cesse de bloquer le canal» et «retire ses navires».")
    #expect(
      d.spoken == ["Conseil: exige", "Conseil: cesse de bloquer le canal", "Conseil: retire ses navires"])
    #expect(
      ReadText("La ministre Odile Vasseur «regrette» ce choix. Le maire «ne comprend pas» la décision.")
        .spoken
        == ["Odile Vasseur: regrette", "maire: ne comprend pas"])
  }

  @Test func aNounBetweenMarksSaysNothing() {
    #expect(ReadText("La \"force\" de ce plan est sa clarté.").spoken == [])
  }

  @Test func theWritersSentenceMayGoOnBehindAQuotation() {
    #expect(
      ReadText("\"La digue a cédé\" mercredi soir, peu après 20 heures, a raconté une voisine.").spoken
        == ["voisine: La digue a cédé"])
    #expect(
      ReadText(
        "« Des hommes ont attaqué le bourg de Tessanga », situé dans la commune de Komari, a dit un habitant."
      ).spoken == ["habitant: Des hommes ont attaqué le bourg de Tessanga"])
  }

  @Test func anInsertionWithDontLeavesTheSubject() {
    #expect(
      ReadText("« Trois élus, dont l'adjoint au maire, ont été battus », a dit Paul Serin.").dispatch.quotes
        .first?
        .kind == .direct)
  }

  @Test func whoseCountItIsSaysNothing() {
    #expect(
      ReadText(
        "Parmi les 300 marcheurs selon la mairie, le triple selon le club, douze ont été arrêtés."
      )
      .indirect == [])
    #expect(
      ReadText("La marche a réuni 300 personnes selon la mairie, 900 selon le club.").indirect
        == ["mairie: La marche a réuni 300 personnes"])
  }

  @Test func aSourceMayPartAVerb() {
    #expect(
      ReadText("Le maire a salué le travail des pompiers, qui a, selon lui, évité un drame.")
        .indirect.last
        == "maire: qui a, selon lui, évité un drame")
  }

  @Test func whatStandsInBracketsBehindANameIsSaidOfTheSpeaker() {
    let text = "Brest-Lens: 1-0 Paul Serin (gardien de Brest, en conférence de presse): \"On a souffert.\""
    #expect(ReadText(text).spoken == ["Paul Serin: On a souffert."])
  }

  @Test func aFragmentBehindANounIsNoName() {
    #expect(
      ReadText("Le maire a estimé que ces gens avaient changé leurs méthodes « à la façon des pirates ».")
        .spoken
        == ["maire: à la façon des pirates"])
  }

  @Test func aNameBehindAnArticleIsNobodysWords() {
    let text =
      "Le ministre Paul Serin, interrogé par le « Spiegel », a écarté toute hausse. « Non », a-t-il dit."
    #expect(ReadText(text).spoken == ["Paul Serin: Non"])
  }

  @Test func bodiesAndMediaHaveNamesBetweenMarks() {
    #expect(
      ReadText("Un reporter du média « Vigie » et le gouvernement « Azalée » se taisent, selon Paul Serin.")
        .spoken
        == [])
  }
}

/// Who a sentence means beyond its nearest noun.
struct MeantSpeakerTests {
  @Test func whoeverIsBeforeAColonSaysTheClauseBehindIt() {
    #expect(
      ReadText("La présidente, Odile Vasseur, en est sûre : l'entreprise « a fait le choix de l'argent ».")
        .spoken
        == ["Odile Vasseur: a fait le choix de l'argent"])
  }

  @Test func aQuotationBeforeAColonIsOfWhomTheSentenceTells() {
    let text =
      "« Nous ne partirons pas » : les ouvriers occupent leur usine, a constaté un correspondant de l'AFP."
    #expect(ReadText(text).spoken == ["ouvriers: Nous ne partirons pas"])
    #expect(ReadText(text).indirect == ["correspondant de l'AFP: les ouvriers occupent leur usine"])
  }

  @Test func aDoctorMayBeCalledByAGivenName() {
    let text = "Le docteur Samir K., chirurgien, opère la nuit. « Que fait-on ? », demande le docteur Samir."
    #expect(ReadText(text).spoken == ["Samir K.: Que fait-on ?"])
  }

  @Test func whatIsAskedForIsNoQuestion() {
    #expect(ReadText("Les élus ont demandé une réunion, qui pourrait se tenir jeudi.").indirect == [])
  }

  @Test func aWeakVerbReportsAcrossAnAdverb() {
    #expect(
      ReadText("Un rapport pointait alors « des erreurs répétées ».").spoken == [
        "rapport: des erreurs répétées"
      ])
    #expect(ReadText("Il ne signe pas « le premier ministre ».").spoken == [])
  }

  @Test func aVerbBetweenMarksKeepsItsSubjectForTheNext() {
    let text = "Le maire Paul Serin « comprend la colère » des ouvriers mais appelle « au calme »."
    #expect(ReadText(text).spoken == ["Paul Serin: comprend la colère", "Paul Serin: au calme"])
  }

  @Test func aSourceBeforeAColonSaysWhatFollows() {
    let text = "Serin avait \"un plan\", selon son entraîneur Michel Dupin: \"Ne jamais céder un pouce.\""
    #expect(ReadText(text).spoken.last == "Michel Dupin: Ne jamais céder un pouce.")
  }

  @Test func somebodyCalledByAGivenNameHoldsNoOffice() {
    let text =
      "« Il fallait être là », glisse Roger, 71 ans. La salle attend. Le président, agacé : « Asseyez-vous tous. »"
    #expect(ReadText(text).spoken.last == "président: Asseyez-vous tous.")
  }

  @Test func aGentileOfACityMayBeSaidOfTheCitizenOfAState() {
    let text = "La Française Odile Vasseur a gagné jeudi. « C'est fou », a lâché la Niçoise de 22 ans."
    #expect(ReadText(text).spoken == ["Odile Vasseur: C'est fou"])
  }

  @Test func aFragmentInTheEyesOfSomebody() {
    #expect(
      ReadText("L'aide a été élargie ; une mesure « largement insuffisante », aux yeux des syndicats.").spoken
        == ["syndicats: largement insuffisante"])
  }

  @Test func anAdverbBeforeAGerundIsNotSaid() {
    let text = "Paul Serin a dit vouloir « un débat », tout en soulignant que le groupe avait du temps."
    #expect(ReadText(text).indirect.contains("Paul Serin: le groupe avait du temps"))
    #expect(!ReadText(text).indirect.contains { $0.hasSuffix("tout") })
  }

  @Test func aQuotationBehindAColonIsNoPartOfTheReport() {
    let text =
      "Pour l'analyste Paul Serin, ce départ « ne changera rien » : « Les marchés regardent ailleurs. »"
    #expect(ReadText(text).indirect == ["Paul Serin: ce départ « ne changera rien »"])
    #expect(ReadText(text).spoken.last == "Paul Serin: Les marchés regardent ailleurs.")
  }

  @Test func aSurnameMayBeHeldBack() {
    let d = ReadText("Didier M., 43 ans, a avoué. Le voisin de Franck L. a pleuré. Hier Didier M. a souri.")
      .dispatch
    #expect(d.entities.map(\.name).prefix(2) == ["Didier M.", "Franck L."])
    let e = ReadText("Didier Morel est venu. Avec Didier M. Serin a ri.").dispatch
    #expect(e.entities.map(\.name).contains("Serin"))
  }

  @Test func whoeverIsCitedSaysWhatFollows() {
    let text = "Selon le procureur, Paul Serin, cité par La Vigie, la piste d'un crime « est privilégiée »."
    #expect(ReadText(text).indirect == ["Paul Serin: la piste d'un crime « est privilégiée »"])
  }

  @Test func whatIsJudgedIsSoByTheSpeaker() {
    let text = "Les élus réclament « la fin du conseil », jugé « soumis au pouvoir »."
    #expect(ReadText(text).spoken == ["élus: la fin du conseil", "élus: soumis au pouvoir"])
  }

  @Test func whatIsDoneBeforeIsNotAhead() {
    let text =
      "ABIDJAN, 20 septembre 2020 (AFP) - Il avait dit en mars qu'il partirait, avant de changer d'avis en août."
    #expect(ReadText(text).dispatch.dates.map(\.value) == ["2020-09-20", "2020-03", "2020-08"])
  }

  @Test func theDayOfWhatIsAskedForIsAhead() {
    let d = ReadText("LYON, 12 mai 2014 (AFP) - Le syndicat a appelé à une grève jeudi.").dispatch
    #expect(d.dates.map(\.value).last == "2014-05-15")
  }

  @Test func tickersNameNobody() {
    let d = ReadText("Le groupe Verdane <VERD.PA> a perdu 2%, alors que l'indice <.FCHI> gagnait 1%.")
      .dispatch
    #expect(d.entities.filter { $0.name.hasPrefix("VERD") || $0.name == "PA" || $0.name == "FCHI" }.isEmpty)
  }
}

/// Where what somebody says ends, and what belongs to it.
struct ReportBoundTests {
  @Test func anotherFactBesideIsTheWriters() {
    let text =
      "Le gouvernement a exclu de « céder » aux ravisseurs, tandis que les familles demandaient un geste."
    #expect(ReadText(text).indirect == ["gouvernement: « céder » aux ravisseurs"])
  }

  @Test func aClauseMayGoOnBehindAQuotation() {
    let text = "Une source a assuré que les otages étaient « vivants » et se trouvaient dans le massif."
    #expect(
      ReadText(text).indirect == ["source: les otages étaient « vivants » et se trouvaient dans le massif"])
  }

  @Test func aPersonSetInIsReachedByNobodyElse() {
    let d = ReadText("Une source malienne, jointe par l'AFP, a assuré que les otages étaient vivants.")
      .dispatch
    #expect(!d.facts.contains { d.words($0.predicate ?? $0.span) == "jointe" })
  }

  @Test func whoGoesOnIsWhoeverSpokeBefore() {
    let text = "La ministre Odile Vasseur a salué « un pas ». Et d'ajouter : « L'Etat restera vigilant. »"
    #expect(ReadText(text).spoken.last == "Odile Vasseur: L'Etat restera vigilant.")
  }

  @Test func aCliticBeforeMarksIsNoSpeaker() {
    let text = "Odile Vasseur a souri. Elle qui se « noyait » dans ses cours a repris goût aux études."
    #expect(ReadText(text).spoken == ["Odile Vasseur: noyait"])
  }

  @Test func whoHadToBeTakenAwayDidNothing() {
    let d = ReadText("LIEGE, 3 mars 2020 (AFP) - Des riverains ont dû être évacués jeudi.").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.subject == nil && fact?.object.map(d.words) == "Des riverains")
  }
}

/// Words that a determiner, a participle or a pronoun goes with.
struct GroupWordsTests {
  @Test func allOfThemGoWithTheirNoun() {
    let d = ReadText("PARIS, 3 mars 2020 (AFP) - Le groupe Verdane a dépassé toutes les attentes.")
    let fact = d.dispatch.facts.first { $0.kind == .event }
    #expect(fact?.object.map { d.dispatch.words($0) } == "toutes les attentes")
  }

  @Test func aParticipleIsNoSubjectOfTheRelativeBehindIt() {
    let d = ReadText(
      "« Assez », dit la motion adoptée jeudi, qui appelle Verdane à ouvrir ses portes.")
    #expect(!d.dispatch.entities.contains { $0.name == "adoptée" })
  }

  @Test func onePersonIsNotSeveral() {
    let d = ReadText("Les diplomates ont indiqué que Paul Serin viendrait. Il doit rendre les clés mercredi.")
    let fact = d.dispatch.facts.last { $0.kind == .event }
    #expect(fact?.subject.map { d.dispatch.entities[$0].name } == "Paul Serin")
  }

  @Test func aPeriodIsNoCount() {
    let d = ReadText("Sur les six premiers mois et ces trois dernières années, le groupe a gagné 40 navires.")
    #expect(d.dispatch.figures.map { d.dispatch.words($0.span) } == ["40 navires"])
  }

  @Test func aProvinceIsAPlaceWithItsArticleToo() {
    let d = ReadText("Des hommes ont attaqué un bourg dans la province de la Kossanga, selon la police.")
    #expect(d.dispatch.entities.first { $0.name == "Kossanga" }?.kind == .place)
  }

  @Test func worksOpenTheNameOfACompany() {
    let d = ReadText("Les ouvriers de Tissages de l'Orne et des Forges de Valmont ont manifesté.").dispatch
    #expect(d.entities.filter { $0.kind == .organization }.map(\.name).contains("Tissages de l'Orne"))
    #expect(d.entities.map(\.name).contains("Forges de Valmont"))
  }

  @Test func aRoleMayHangOnOneWithAModifier() {
    let d = ReadText("« Il est innocent », a plaidé Me Luc Sarrazin, avocat de l'ancien élu.").dispatch
    #expect(d.entities.first { $0.name == "Luc Sarrazin" }?.roles == ["avocat de l'ancien élu"])
  }

  @Test func aRubricStandsOverTheHeadline() {
    let body = String(repeating: "Le procureur a requis trois ans contre un élu de la ville. ", count: 4)
    let d = ReadText("Justice\nTrois ans requis contre un élu\n\n\(body)").dispatch
    #expect(d.headline == "Trois ans requis contre un élu" && d.slug == "Justice")
  }

  @Test func aStampMayStandBeforeTheDateline() {
    let d = ReadText("Un titre\n\n[03/02/2007 09:12:40] NICE (AFP) Le groupe Verdane a vendu ses navires.")
      .dispatch
    #expect(d.dateline?.places == ["Nice"] && d.dateline?.agency == "AFP" && d.date == "2007-02-03")
  }

  @Test func aBareCurrencyIsThatOfTheDateline() {
    let text = "5 avril 2017 (ATS) - Les comptes dégagent 164 millions de francs et $20 d'intérêts."
    func units(_ place: String) -> [String?] { ReadText("\(place), \(text)").dispatch.figures.map(\.unit) }
    #expect(units("BERNE") == ["CHF", "USD"])
    #expect(units("MONTREAL") == ["FRF", "CAD"])
    #expect(units("PARIS") == ["FRF", "USD"])
  }
}
