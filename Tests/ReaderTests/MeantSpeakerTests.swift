import Testing

@testable import Reader

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
