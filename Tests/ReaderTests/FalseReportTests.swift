import Testing

@testable import Reader

/// What looks like a report and is none.
struct FalseReportTests {
  @Test func whatAPersonNamedBeforeDoesIsNoIncise() {
    let text =
      "Les maires ont fermé les écoles, tandis que la présidente de Varsange, Odile Vasseur, a annoncé l'urgence."
    #expect(ReadText(text).indirect == [])
  }

  @Test func aThingIsNoSpeakerBehindAComma() {
    let text = "Un homme, dont la voix ressemble à celle du suspect, revendique l'attaque."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText("La carte contenait une vidéo dans laquelle u" + text.dropFirst()).indirect == [])
  }

  @Test func anEndInViewIsNoReport() {
    #expect(
      ReadText("La direction s'appuie sur la loi pour proposer aux salariés de partir plus tôt.").indirect
        == [])
  }

  @Test func whatThingsDoCallsForNothing() {
    #expect(
      ReadText("L'armée précise que les recherches continuent, appelant les habitants à rester calmes.")
        .indirect
        == [
          "armée: les recherches continuent", "armée: rester calmes",
        ])
  }

  @Test func anotherSpeakerEndsAReport() {
    #expect(
      ReadText(
        "La greffière l'a pressée de poser sa question et Odile Vasseur a dit : « Vous nous fatiguez. »"
      )
      .indirect == ["greffière: poser sa question"])
  }

  @Test func aFragmentIsReportedByWhoeverClosesIt() {
    #expect(
      ReadText("Le feu a gagné le port. Un bilan susceptible de s'alourdir, ont averti les autorités.")
        .indirect
        == ["autorités: Un bilan susceptible de s'alourdir"])
  }

  @Test func aSpokesmanIsHisOwnMasters() {
    let text =
      "Le président Paul Serin partira lundi, a dit son porte-parole. « Dix digues ont cédé », a dit un porte-parole de l'agence des eaux, Luc Vernay."
    #expect(ReadText(text).indirect.first?.hasPrefix("Luc Vernay") == false)
  }

  @Test func severalBodiesWithBracketsSpeakAsOne() {
    let text = "La CGT (1er syndicat), l'Unsa (2e) et la CFDT (4e) ont appelé les agents à faire grève jeudi."
    #expect(ReadText(text).indirect == ["CGT, Unsa et CFDT: faire grève jeudi"])
  }

  @Test func aSourceBehindTheObjectOwnsTheWords() {
    let text =
      "Verdane a conseillé aux clients d'éviter la ligne, car la grève \"va beaucoup gêner\" le trafic, selon le patron Luc Vernay."
    #expect(ReadText(text).spoken == ["Luc Vernay: va beaucoup gêner"])
  }

  @Test func nobodyIsNoSource() {
    #expect(ReadText("On lui a demandé pourquoi son gouvernement n'avait pas encore choisi.").indirect == [])
  }

  @Test func aSourceSetInARelativeTellsThatAlone() {
    let text =
      "La Commission européenne a approuvé le rachat dans des villes où la fusion aurait pu, selon elle, gêner le marché."
    #expect(
      ReadText(text).indirect == [
        "Commission européenne: où la fusion aurait pu, selon elle, gêner le marché"
      ])
  }

  @Test func whatASourceWentThroughIsNotReported() {
    let text = "Le propriétaire a rejeté l'offre, selon un courriel que la rédaction a pu lire jeudi."
    #expect(ReadText(text).indirect == ["courriel: Le propriétaire a rejeté l'offre"])
  }

  @Test func anAnswerIsAnUtterance() {
    #expect(ReadText("« Oui », a répondu Paul Serin.").quotes(.direct) == ["Paul Serin: Oui"])
  }

  @Test func aTitleAndWhoseItIsAreNoWords() {
    #expect(
      ReadText("La palme a été remise à \"Rumeur d'une chute\" de la réalisatrice Anne Roy.").spoken == [])
    #expect(ReadText("Le jury a préféré \"Les Joies lentes\" du Britannique Paul Serin.").spoken == [])
  }

  @Test func whoeverActsInAClauseIsHimself() {
    let text =
      "Questionné sur le choix d'un élu, Luc Vernay, Paul Serin s'est défendu mardi.\n\n« Nous tenons », a-t-il répondu."
    #expect(ReadText(text).spoken == ["Paul Serin: Nous tenons"])
  }

  @Test func anApostropheMayBeTurned() {
    #expect(
      ReadText("Le maire a dit qu‘il partirait avec l‘Etat.").indirect == ["maire: il partirait avec l‘Etat"])
  }

  @Test func aTownBeforeAnActorIsATown() {
    let d = ReadText("A l'issue de la réunion, à Saint-Brac, le premier ministre a été interrogé mardi.")
      .dispatch
    #expect(d.entities.first { $0.name == "Saint-Brac" }?.kind == .place)
  }

  @Test func twoSourcesKeepTheirFunctions() {
    let text =
      "Selon Anne Colbert, directrice de l'Institut Verdane, et Paul Serin, économiste à Brest, les prix vont monter."
    #expect(ReadText(text).indirect == ["Anne Colbert et Paul Serin: les prix vont monter"])
  }

  @Test func aJudgementOfAProjectIsNoName() {
    #expect(ReadText("Le sénateur Paul Serin juge le projet \"mort-né\".").spoken == ["Paul Serin: mort-né"])
    #expect(ReadText("Le sénateur Paul Serin a présenté le projet \"Horizon\".").spoken == [])
  }

  @Test func whatHappenedToSomebodyIsNoFunction() {
    let d = ReadText(
      "Luc Vernay a été condamné mercredi. Anne Colbert a été nommée mardi ministre de la Justice."
    ).dispatch
    #expect(d.entities.first { $0.name == "Luc Vernay" }?.roles == [])
    #expect(d.entities.first { $0.name == "Anne Colbert" }?.roles == ["ministre de la Justice"])
  }

  @Test func whoAnnouncesTheirOwnActs() {
    let text = "Les communes de la plaine n'appliqueront pas la loi, ont-elles annoncé mercredi."
    #expect(
      ReadText(text).indirect == [
        "communes de la plaine: Les communes de la plaine n'appliqueront pas la loi"
      ])
  }

  @Test func oneOfManySpeaks() {
    let text =
      "Les partisans de la maire veulent rester, comme Paul Serin, président du club : « Nous tiendrons »."
    #expect(ReadText(text).spoken == ["Paul Serin: Nous tiendrons"])
  }

  @Test func aPredicateBehindARelativeIsAFragment() {
    let text = "Paul Serin a parlé d'une opposition qui, « incapable de gagner, invente n'importe quoi »."
    #expect(ReadText(text).quotes(.partial) == ["Paul Serin: incapable de gagner, invente n'importe quoi"])
  }

  @Test func oneOfSeveralIsDescribedWhole() {
    let text = "La police a fui. Un de ses officiers supérieurs a affirmé que rien n'avait bougé."
    #expect(ReadText(text).indirect == ["Un de ses officiers supérieurs: rien n'avait bougé"])
  }

  @Test func aPortraitCallsForNothing() {
    let text = "La foule a brûlé une affiche montrant un portrait du président appelant au \"dialogue\"."
    #expect(ReadText(text).spoken == ["président: dialogue"])
  }

  @Test func deAndAnAdjectiveMakeSeveralSpeakers() {
    let text = "Le pays envisage des sanctions, ont indiqué mercredi de hauts responsables du ministère."
    #expect(ReadText(text).indirect == ["hauts responsables du ministère: Le pays envisage des sanctions"])
  }

  @Test func anOpeningReportEndsBeforeTheSubject() {
    let text = "Rappelant que le pays avait déjà agi, l'élue Anne Roy a évoqué \"une suite\"."
    #expect(ReadText(text).indirect == ["Anne Roy: le pays avait déjà agi"])
    #expect(ReadText(text).spoken == ["Anne Roy: une suite"])
  }

  @Test func whoeverOpensTheSentenceIsTheWriter() {
    let text =
      "Pour Luc Vernay, ce départ fait \"du mal au pays mais surtout à la gauche\", explique l'écrivain."
    #expect(ReadText(text).spoken == ["Luc Vernay: du mal au pays mais surtout à la gauche"])
  }

  @Test func commeIsNoSourceOfAPassive() {
    let text = "Le parquet a précisé qu'un homme présenté comme son compagnon avait été interpellé."
    #expect(
      ReadText(text).indirect == ["parquet: un homme présenté comme son compagnon avait été interpellé"])
  }

  @Test func aFunctionMayGoOnBehindAvec() {
    let text =
      "Le ministre du Travail, du Dialogue social et des Relations avec les Institutions Samba Kodé, a souligné jeudi \"un élan\"."
    #expect(ReadText(text).spoken == ["Samba Kodé: un élan"])
  }

  @Test func aPersonMayBeCalledAfterACountry() {
    let d = ReadText("Le ministre, proche de François Hollande, est parti mardi.").dispatch
    #expect(d.entities.first { $0.name == "François Hollande" }?.kind == .person)
  }

  @Test func aFunctionMayOpenTheSentenceAlone() {
    let d = ReadText("Président du groupe Verdane, Paul Serin a salué la décision.").dispatch
    #expect(d.entities.first { $0.name == "Paul Serin" }?.roles == ["Président du groupe Verdane"])
  }

  @Test func whatIsMeantToHappenIsNotSaid() {
    let text =
      "Le maire a annoncé jeudi une série de mesures contre le bruit, y compris des amendes, destinées notamment à punir les bars."
    #expect(ReadText(text).indirect == [])
  }

  @Test func theAdviserIsNotWhomSheAdvises() {
    let text =
      "Une proche conseillère du président élu Donald Serin, Anne Conway, a critiqué vendredi la loi, estimant qu'elle était \"absurde\"."
    #expect(ReadText(text).spoken == ["Anne Conway: absurde"])
  }

  @Test func theLatestFiguresAreNoSpeaker() {
    let text =
      "Le ministre allemand qui présentait les derniers chiffres ce vendredi a estimé que c'était \"fini\"."
    #expect(ReadText(text).spoken == ["ministre allemand: fini"])
  }

  @Test func yComprisIsNoVerb() {
    let text = "La plaine et le nord, y compris Varsange et Brest, devaient être touchés par la tempête."
    #expect(ReadText(text).indirect == [])
  }

  @Test func whatSomeoneTakesPrideInFollowsHim() {
    let text =
      "Le texte est menacé par l'administration Serin. Vantant les \"efforts constants\" du pays, Odile Vasseur a annoncé un plan."
    #expect(ReadText(text).spoken == ["Odile Vasseur: efforts constants"])
  }

  @Test func aSourceKeepsItsSecondComplement() {
    let text = "Le feu a pris vers midi, selon le centre opérationnel d'incendie et de secours."
    #expect(
      ReadText(text).indirect == ["centre opérationnel d'incendie et de secours: Le feu a pris vers midi"])
  }

  @Test func aFunctionEndsBeforeItsMedium() {
    let text = "« Nous tenons », soulignait Paul Serin, président de Verdane dans un communiqué publié mardi."
    let d = ReadText(text).dispatch
    #expect(d.entities.first { $0.name == "Paul Serin" }?.roles == ["président de Verdane"])
  }

  @Test func aFunctionMayLackItsSecondComma() {
    let text = "Le directeur exécutif de Verdane, Paul Serin a salué une \"journée utile\"."
    let d = ReadText(text).dispatch
    #expect(d.entities.first { $0.name == "Paul Serin" }?.roles == ["directeur exécutif de Verdane"])
  }
}
