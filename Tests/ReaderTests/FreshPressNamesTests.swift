import Testing

@testable import Reader

/// Names as sites, agencies and papers write them down: tied by hyphens, set apart by blanks, cut short.
struct FreshPressNamesTests {
  @Test func hyphensTieSeveralNames() {
    let d = ReadText("Une motion de censure PS-PCF-EELV a été déposée mardi.")
    #expect(d.names(.organization) == ["PS", "PCF", "EELV"])
    #expect(ReadText("LA MOTION PS-PCF DÉPOSÉE MARDI PAR LES ÉLUS").names(.organization) == ["PS", "PCF"])
    #expect(ReadText("L'alliance CDU-CSU a gagné.").names(.organization) == ["CDU-CSU"])
    #expect(ReadText("La banque HSBC-Dalvor a signé.").names(.organization) == ["HSBC-Dalvor"])
  }

  @Test func aSlugIsNoPartOfTheFirstName() {
    let text = """
      France-Luc Morvan quitte la direction du parti

      PARIS, 3 mai (Reuters) - Luc Morvan a quitté vendredi la direction du Parti social, qu'il dirigeait depuis dix ans.
      """
    #expect(ReadText(text).names(.person) == ["Luc Morvan"])
    let places = """
      Belgique-Bruxelles: Un incendie ravage un entrepôt

      Un incendie a ravagé mardi soir un entrepôt de la commune, a indiqué la police locale dans un communiqué.
      """
    #expect(ReadText(places).names(.place) == ["Belgique", "Bruxelles"])
  }

  @Test(arguments: [
    ("Lorraine a appris la nouvelle hier. Jacques Lorraine, le maire, n'a pas renoncé.", "Jacques Lorraine"),
    ("Anne Toulouse a été réélue. Toulouse a promis de baisser les impôts.", "Anne Toulouse"),
    ("Bretagne a répondu mardi. « Je reste », a dit Paul Bretagne, entraîneur du club.", "Paul Bretagne"),
  ])
  func aSurnameMayBeALandsName(_ text: String, _ name: String) {
    let d = ReadText(text)
    #expect(d.names(.person) == [name])
    #expect(d.names(.place).isEmpty)
  }

  @Test func aLandIsNobodysSurnameWhereItIsALand() {
    let d = ReadText("Jacques Lorraine vit en Lorraine. Lorraine a gagné l'élection de Metz.")
    #expect(d.names(.place).contains("Lorraine"))
  }

  @Test func whoseTownItIsIsAPerson() {
    let d = ReadText("La commune de Robert Dalvert a publié des affiches. La région de Luc Dalbert a suivi.")
    #expect(d.names(.person) == ["Robert Dalvert", "Luc Dalbert"])
    #expect(d.names(.place).isEmpty)
  }

  @Test(arguments: [
    "Le cabinet du ministre des Relations avec le Parlement Anne Valbert a confirmé la date.",
    "La ministre chargée des Relations avec le Parlement Anne Valbert a promis un vote.",
    "La secrétaire d'Etat aux Relations avec le Parlement Anne Valbert a démissionné.",
  ])
  func theFieldOfAnOfficeEndsBeforeTheName(_ text: String) {
    #expect(ReadText(text).names(.person) == ["Anne Valbert"])
  }

  @Test func whoseCompanionHeIsIsNoParticle() {
    let d = ReadText("Le compagnon de Ségolène Dervin savait tout. Le frère de Luc Dalbert a disparu.")
    #expect(d.names(.person) == ["Ségolène Dervin", "Luc Dalbert"])
    #expect(ReadText("Mme de Vaugelas a disparu.").names(.person) == ["de Vaugelas"])
  }

  @Test func aBlankMayFollowAnElision() {
    let d = ReadText("Le directeur de l' Unicef , Karim Sandou , a annoncé un plan.").dispatch
    #expect(d.entities.first { $0.name == "Karim Sandou" }?.roles == ["directeur de l' Unicef"])
    let words = afterPass("tokens", "C'est d' « un moment » qu' il parle, et de 'l' et 'm'.") { w in
      w.tokens.all.filter { $0.flags.contains(.elided) }.map { w.string($0.span) }
    }
    #expect(words == ["C'", "d'", "qu'"])
  }

  @Test(arguments: [
    (
      "Il préside le Syndicat des ouvriers de l'imprimerie du Courrier de Vernay.",
      "Syndicat des ouvriers de l'imprimerie du Courrier de Vernay"
    ),
    (
      "Elle dirige la Mission des Nations unies pour le soutien de la justice au Soudan (Minusous).",
      "Mission des Nations unies pour le soutien de la justice au Soudan"
    ),
    (
      "Le feu a pris au Centre culturel portugais de Genève du boulevard Saint-Georges.",
      "Centre culturel portugais de Genève"
    ),
    ("Selon le Haut-Conseil judiciaire, le taux était de 60 %.", "Haut-Conseil judiciaire"),
    (
      "Le Centre régional de surveillance et de sauvetage Gris-Nez a envoyé un hélicoptère.",
      "Centre régional de surveillance et de sauvetage Gris-Nez"
    ),
    ("Les deux avions de la Marine ont décollé.", "Marine"),
    ("Elle a été déférée à la Juridiction régionale spécialisée.", "Juridiction régionale spécialisée"),
  ])
  func bodiesHaveLongNames(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization) == [name])
  }

  @Test func anAcronymMayBeCutFromItsBody() {
    let d = ReadText("La grève se poursuit au Journal de Lyon (JdeL). Le JdeL a proposé un accord.").dispatch
    #expect(d.entities.first { $0.name == "Journal de Lyon" }?.mentions.count == 3)
  }

  @Test func aCabinetIsCalledAfterItsLeader() {
    #expect(ReadText("Hier, le gouvernement Conte a trois semaines.").names(.person) == ["Conte"])
  }

  @Test func lettersBehindAnArticleAreNoPronoun() {
    let d = ReadText("La Commission européenne a rejeté le plan. Un nouveau est soumis à la CE.").dispatch
    #expect(d.entities.first { $0.name == "Commission européenne" }?.mentions.count == 2)
  }

  @Test func squaresAndBridgesAreWhole() {
    #expect(
      ReadText("Une bagarre a éclaté près de la place Mendès-Morvan.").names(.place) == [
        "place Mendès-Morvan"
      ])
    #expect(
      ReadText("Il a été vu près du pont de l'île d'Orlaud.").names(.place) == ["pont de l'île d'Orlaud"])
    #expect(ReadText("Le pouvoir en place Luc Petit.").names(.person) == ["Luc Petit"])
    #expect(ReadText("Les tentes, situées à Capo di Mora, ont brûlé.").names(.place) == ["Capo di Mora"])
  }

  @Test func smallParticlesOpenNames() {
    #expect(ReadText("Il a terminé derrière van Arden jeudi.").names(.person) == ["van Arden"])
    let d = ReadText("Le sprint de van der Maelen a surpris. Un van Volta a été volé.")
    #expect(d.names(.person) == ["van der Maelen"])
    let chief = ReadText("Le chef, Abou Hamza al-Joulani, a parlé. Al-Joulani indique que tout est prêt.")
      .dispatch
    #expect(chief.entities.first { $0.kind == .person }?.mentions.filter { $0.kind == .name }.count == 2)
  }

  @Test func whatElseSomebodyIsCalledIsHim() {
    let d = ReadText(
      "La chanteuse Anne Morvel, connue sous le nom de scène Lunika, est morte. Lunika avait 40 ans.")
    #expect(d.names(.person) == ["Anne Morvel"])
    #expect(d.names(.organization).isEmpty)
    #expect(ReadText("Luc Dalbert, alias Morfo, est en fuite.").names(.person) == ["Luc Dalbert"])
  }

  @Test func aMonthMayBeAFirstName() {
    #expect(ReadText("— Mai Dalty , conseiller du président").names(.person) == ["Mai Dalty"])
  }

  @Test(arguments: [
    ("Elle l'a dit dans une interview au Parisien.", "Le Parisien"),
    ("Il a déclaré au Monde que non.", "Le Monde"),
    ("Il l'a confirmé en entretien au Devoir.", "Le Devoir"),
  ])
  func aPapersArticleMayBeContracted(_ text: String, _ name: String) {
    let d = ReadText(text).dispatch
    #expect(d.entities.filter { $0.kind == .organization }.count == 1, "\(name)")
    #expect(ReadText("Elle a gagné la Coupe du Monde.").names(.organization).isEmpty)
    #expect(ReadText("Il a battu le Parisien en finale.").names(.organization).isEmpty)
  }

  @Test func aSignIsNoPlace() {
    #expect(ReadText("Le budget est de 346 millions $US par année.").names(.place).isEmpty)
  }

  @Test func photographersHouseIsNoPlace() {
    #expect(ReadText("Le maire le 3 mai sur le marché de Carvin (Maxppp)").names(.organization) == ["Maxppp"])
  }

  @Test func aRubricMayHeadABody() {
    let d = ReadText("Hier la Société des gens de mer (SGM) a fermé.").dispatch
    #expect(d.entities.first { $0.name == "Société des gens de mer" }?.mentions.count == 2)
  }

  @Test func aPartyThatIsAWordIsNobody() {
    let d = ReadText("La députée Renaissance Maud Brégeon a voté.")
    #expect(d.names(.person) == ["Maud Brégeon"])
    #expect(d.names(.organization) == ["Renaissance"])
  }

  @Test func aTownIsNoPartOfItsPlayersName() {
    let d = ReadText("Le milieu de terrain de Lens Seko Fofo, blessé, sera absent.")
    #expect(d.names(.person) == ["Seko Fofo"])
    #expect(d.names(.place) == ["Lens"])
  }

  @Test func aSurnameMayBeAnAdjective() {
    let d = ReadText(
      "Le candidat parle, objectif Royal\n\nHier, Ségolène Royal a parlé de l'école et de la ville à Lyon.")
    #expect(d.dispatch.entities.first { $0.name == "Ségolène Royal" }?.mentions.count == 2)
  }

  @Test func associationsFollowTheirNoun() {
    let d = ReadText("Deux associations, Terre libre et Mémoires vives, ont porté plainte.")
    #expect(d.names(.organization) == ["Terre libre", "Mémoires vives"])
  }

  @Test func aChamberMayStandForItsName() {
    #expect(
      ReadText("Le texte est inscrit à l'ordre du jour de l'Assemblée.").names(.organization) == ["Assemblée"]
    )
    #expect(
      ReadText("Elle a réuni à Lyon l'Assemblée des évêques.").names(.organization) == [
        "Assemblée des évêques"
      ])
    #expect(
      ReadText("Il a parlé devant le Parlement de la limite d'âge.").names(.organization) == ["Parlement"])
  }

  @Test func bracketsMayHoldAnotherStation() {
    let d = ReadText("Elle a réagi sur La Première (RTBF).").dispatch
    #expect(d.entities.filter { $0.kind == .organization }.count == 2)
  }

  @Test(arguments: [
    ("L'aéroport de Paris-Orly est fermé.", Entity.Kind.place, ["Paris-Orly"]),
    ("Le club a battu Monaco. Limoges et Le Mans suivent.", .place, ["Monaco", "Limoges", "Le Mans"]),
    ("Hier, l'AIE a prévu une hausse.", .organization, ["AIE"]),
    ("La conseillère Céline Varra (PS/VD) s'oppose.", .place, ["VD"]),
    (
      "Le Comité d'organisation des Jeux de Paris (Cojo) a fini.", .organization,
      ["Comité d'organisation des Jeux de Paris"]
    ),
  ])
  func whatShortNamesAre(_ text: String, _ kind: Entity.Kind, _ names: [String]) {
    #expect(ReadText(text).names(kind) == names)
  }

  @Test func aCrownIsNobody() {
    #expect(ReadText("Léna Kerv a été élue Miss Bretagne.").names(.person) == ["Léna Kerv"])
    #expect(ReadText("Hier, Miss Marple enquête.").names(.person) == ["Marple"])
  }

  @Test func aParticleMayOpenTheSentence() {
    let d = ReadText("Bart De Waver est attendu. De Waver est confiant.").dispatch
    #expect(d.entities.first?.mentions.map { d.words($0.span) } == ["Bart De Waver", "De Waver"])
  }

  @Test func aParticleMayBeLeftOut() {
    let d = ReadText("Abdel Fattah al-Sissa a été réélu. M. Sissa a promis la paix.").dispatch
    #expect(d.entities.filter { $0.kind == .person }.count == 1)
  }

  @Test(arguments: [
    ("Hier, SUD-PTT a appelé à la grève.", Entity.Kind.organization, ["SUD-PTT"]),
    ("Le centre commercial, à Collégien, a été évacué.", .place, ["Collégien"]),
    ("La maison d'arrêt de Bois-d'Arnay est pleine.", .place, ["Bois-d'Arnay"]),
    ("Il a voté la loi Dalmoreti.", .person, ["Dalmoreti"]),
    ("Le groupe Wagner d'Evgueni Orlov a quitté Bangui.", .person, ["Evgueni Orlov"]),
    ("Le cabinet Technovia a été mandaté.", .person, []),
    ("Hier, l'administration Bidon a cédé.", .person, ["Bidon"]),
  ])
  func whatStandsBehindTellsTheKind(_ text: String, _ kind: Entity.Kind, _ names: [String]) {
    #expect(ReadText(text).names(kind) == names)
  }
}
