import Testing

@testable import Reader

/// Whom a text means by another word for what somebody is.
struct WalksTests {
  @Test(arguments: [
    ("L'attaquant Paul Serin a marqué. Son entraîneur, Luc Morel, l'a félicité.", "le joueur"),
    ("Le procureur de la République de Vernoux, Paul Serin, a parlé.", "le magistrat"),
    ("Le professeur d'économie Paul Serin a étudié la question.", "l'économiste"),
    ("Le sociologue Paul Serin publie un livre. Luc Morel l'a préfacé.", "l'auteur"),
    ("L'infectiologue Paul Serin s'alarme.", "le praticien"),
    ("L'éleveur Paul Serin a perdu dix brebis.", "l'agriculteur"),
    ("Le colonel Paul Serin a visité la base. Le ministre Luc Morel l'accompagnait.", "le militaire"),
    ("Le commissaire Paul Serin dirige l'enquête.", "le policier"),
    ("L'abbé Paul Serin quitte la paroisse.", "le prêtre"),
    ("Le reporter Paul Serin a été libéré.", "le journaliste"),
    ("Me Paul Serin défend Luc Morel.", "le pénaliste"),
    ("Le PDG de Verdane, Paul Serin, a chiffré. Luc Morel, analyste, en doute.", "le dirigeant"),
    ("Le ministre de l'Intérieur Paul Serin est venu.", "le locataire de la place Beauvau"),
    ("Le sénateur Luc Morel s'inquiète. Le préfet Paul Serin a répondu.", "le représentant de l'Etat"),
  ])
  func aWideWordTakesUpWhoeverIsOfItsWalk(_ text: String, _ words: String) {
    #expect(ReadText.speakers(text + " « C'est ainsi », a dit \(words).") == ["Paul Serin"])
  }

  @Test(arguments: [
    ("La secrétaire d'Etat Anne Roy a reçu le maire Luc Morel.", "la ministre"),
    ("La procureure Anne Roy a requis dix ans.", "la parquetière"),
    ("La biologiste Anne Roy a publié l'étude avec Luc Morel.", "la scientifique"),
    ("La chanteuse Anne Roy remplit les salles. Son producteur Luc Morel exulte.", "l'interprète"),
    ("L'institutrice Anne Roy a réuni les parents.", "l'enseignante"),
    ("La conseillère d'Etat Anne Roy a présenté la loi.", "la magistrate"),
  ])
  func soItDoesForAWoman(_ text: String, _ words: String) {
    #expect(ReadText.speakers(text + " « C'est ainsi », a dit \(words).") == ["Anne Roy"])
  }

  @Test func theOfficeOfAUnionMakesItsHolderASyndicaliste() {
    let text =
      "Le secrétaire général de la CGT, Paul Serin, appelle à la grève. Le ministre Luc Morel reste ferme. "
    #expect(ReadText.speakers(text + "« Nous irons au bout », dit le syndicaliste.") == ["Paul Serin"])
    #expect(ReadText.speakers(text + "« Nous irons au bout », dit le leader syndical.") == ["Paul Serin"])
  }

  @Test func twoOfOneTeamAreToldApart() {
    let text = "Le président du club, Paul Serin, a convoqué l'entraîneur Luc Morel. "
    #expect(ReadText.speakers(text + "« Il faut gagner », a dit le dirigeant.") == ["Paul Serin"])
    #expect(ReadText.speakers(text + "« On gagnera », a dit le technicien.") == ["Luc Morel"])
  }

  @Test func nobodyOfAnotherWalkIsMeant() {
    #expect(
      ReadText.speakers("Paul Serin, le ministre, a parlé. « Il ment », a dit le sénateur.") != ["Paul Serin"]
    )
    let racer = "Le coureur Paul Serin est suspendu. « C'est clair », a dit le dirigeant."
    #expect(ReadText.speakers(racer) != ["Paul Serin"])
    #expect(
      ReadText.speakers("La ministre Anne Roy est venue. « Déçus », a dit la syndicaliste.") != ["Anne Roy"])
    let tied = "Le gendre du président angolais Karl Lind, Paul Serin, a réagi."
    #expect(ReadText.speakers(tied + " « C'est faux », a lancé l'homme d'affaires.") != ["Karl Lind"])
  }

  @Test func whoeverSpokeByAWordIsMeantByItAgain() {
    let text =
      "Paul Serin chante\n\nL'artiste belge de 40 ans aime les festivals : « On rit ». Luc Morel l'a interrogé. "
    #expect(ReadText.speakers(text + "« On revient toujours », a réagi l'artiste.").last == "Paul Serin")
    let lawyers = "L'avocate s'est levée. « Relaxez-le », a dit l'avocate. « Condamnez-le », a dit l'avocat."
    #expect(ReadText.speakers(lawyers) == ["avocate", "avocat"])
  }

  @Test func whatSomebodyWasTakesHimUpBehindAnOpener() {
    let text =
      "Le président du Parti verdanien, Paul Serin, dénonce une manœuvre. Après une tournée dans le sud, "
    #expect(
      ReadText.speakers(text + "l'ancien ministre de la Justice a estimé que le climat était « délétère ».")
        == ["Paul Serin"])
  }

  @Test func theKindOfABodyStandsForItsName() {
    let text = "La chef du parti, Anne Roy, est en campagne. Luc Morel était présent. "
    #expect(ReadText.speakers(text + "« C'est bien », a dit la chef de Projet Vernoux.") == ["Anne Roy"])
  }

  @Test func theCounselOfSomebodyPleads() {
    #expect(
      ReadText.speakers("Selon le conseil de l'opposant Luc Morel, « il y a plus grave ».")
        == ["conseil de l'opposant Luc Morel"])
    #expect(
      ReadText.speakers(
        "L'avocat Paul Serin s'est levé. « Il n'y a rien », a plaidé le conseil de Luc Morel.")
        == ["Paul Serin"])
  }

  @Test func twoNamedSideBySideSpeakTogether() {
    let text = "Paul Serin et Luc Morel ont ouvert un atelier. « On voulait créer », "
    #expect(ReadText.speakers(text + "expliquent les deux hommes.") == ["Paul Serin et Luc Morel"])
    #expect(ReadText.speakers(text + "expliquent les deux femmes.") != ["Paul Serin et Luc Morel"])
  }

  @Test func aNameBeginsBehindTheFieldOrTownOfAnOffice() {
    func names(_ text: String) -> [String] { ReadText(text + " s'est exprimé lundi.").names(.person) }
    #expect(names("Le ministre de la Jeunesse et des Sports El Hadi Ould Salem") == ["El Hadi Ould Salem"])
    #expect(names("Le préfet de l'Aude Paul Serin") == ["Paul Serin"])
    #expect(names("Le maire (DVD) de Vernoux Paul Serin") == ["Paul Serin"])
    #expect(names("L'archevêque de Vernoux, Mgr Paul Serin,") == ["Paul Serin"])
  }
}
