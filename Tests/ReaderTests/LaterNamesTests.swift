import Testing

@testable import Reader

/// Names of bodies read to their end, and kinds that the words right beside a name tell.
struct LaterNamesTests {
  @Test(arguments: [
    ("L'Ordre de Malte a élu son chef.", "Ordre de Malte"),
    (
      "Le Conseil national de l'ordre des pharmaciens proteste.",
      "Conseil national de l'ordre des pharmaciens"
    ),
    ("La Cour fédérale d'appel de Boston a tranché.", "Cour fédérale d'appel de Boston"),
    ("Il dirige la Direction des marchés et concours.", "Direction des marchés et concours"),
    ("Des hommes du Front du 12-Mai ont attaqué.", "Front du 12-Mai"),
    ("Les Forces armées sénégalaises ont répliqué.", "Forces armées sénégalaises"),
    ("Le directeur du Port autonome de Dakar est parti.", "Port autonome de Dakar"),
    ("Selon l'ONG Marins solidaires, c'est faux.", "Marins solidaires"),
    ("Le syndicat Solidaires douaniers appelle à la grève.", "Solidaires douaniers"),
    ("L'ONG Varno dalvat proteste.", "Varno dalvat"),
    ("Elle a paru dans la revue Varno and Dalve.", "Varno and Dalve"),
    ("Il travaille au quotidien « Vilnar zinas » depuis dix ans.", "Vilnar zinas"),
    ("Hier, les Verts de Bretagne ont voté.", "Verts de Bretagne"),
    ("Un audit d'Électricité du Cameroun est en cours.", "Électricité du Cameroun"),
    ("Battus, les Capitaines de Nantes descendent.", "Capitaines de Nantes"),
    ("La Ligue de hockey du Québec a réagi.", "La Ligue de hockey du Québec"),
    ("Le président de la Ligue nationale est venu.", "Ligue nationale"),
    ("Le Groupement des négociants ivoiriens proteste.", "Groupement des négociants ivoiriens"),
    ("Le président de la coopérative Espoir de Varnec est venu.", "Espoir de Varnec"),
    ("L'ONG Secours Dalvar est sur place.", "Secours Dalvar"),
    ("Le chef de file des Verts est venu.", "Verts"),
    ("Selon The Herald, il partira.", "The Herald"),
    ("Il a reçu une offre de l'américain Dalvar Seeds.", "Dalvar Seeds"),
    ("Partout, les Dalvukuri sont craints.", "Dalvukuri"),
    ("La direction de Wissen & Cie. Le procès continue.", "Wissen & Cie"),
  ])
  func readsBodiesToTheirEnd(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization).contains(name))
  }

  @Test(arguments: [
    ("Luc Petit, 31 ans, de Varnetic, est mort.", "Varnetic"),
    ("Un barrage est prévu sur la Dalvetva.", "Dalvetva"),
    ("Les rizières de la région Varnovy Dalviany sont sous l'eau.", "Varnovy Dalviany"),
    ("Ils habitent près de la place du Marché.", "place du Marché"),
    ("Il y a des familles à Deir Hassan.", "Deir Hassan"),
    ("On en parle beaucoup à Sidi Varnec.", "Sidi Varnec"),
  ])
  func tellsPlaces(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
  }

  @Test(arguments: [
    ("Selon Jean de Tonverdec, c'est faux.", "Jean de Tonverdec"),
    ("Elle a vu Yves Kermorc'h. Il parlait.", "Yves Kermorc'h"),
    ("Marine Le Pen aimerait partir.", "Marine Le Pen"),
    ("Selon le gouverneur de la province, Varno Daltu, c'est fini.", "Varno Daltu"),
    ("Il a vu Fra Luc Petit hier.", "Luc Petit"),
    ("Mercredi, Sidi Mohamed Ould Dahane est arrivé.", "Sidi Mohamed Ould Dahane"),
  ])
  func tellsPersons(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.person) == [name])
  }

  @Test func aBrotherIsOfSomebody() {
    let text = ReadText("Albrecht von Dalvenhof est parti. Le frère de Dalvenhof reste.")
    #expect(text.names(.person).allSatisfy { !$0.hasPrefix("de ") })
  }

  @Test func twoTownsEndALine() {
    #expect(ReadText("Le train roulait dans le sens Lyon-Annecy.").names(.place) == ["Lyon", "Annecy"])
    #expect(ReadText(">Bretagne & Normandie>").names(.place) == ["Bretagne", "Normandie"])
  }

  @Test func whatIsBetweenTwoTownsIsNoAgreement() {
    #expect(ReadText("Elle habite entre Varnec et Dalvinet.").names(.place) == ["Varnec", "Dalvinet"])
    #expect(ReadText("L'accord entre Varnec et Dalvinet tient.").names(.place).isEmpty)
  }

  @Test func anAgencyWritesFromATown() {
    let text = ReadText("Une récolte en baisse\n\nAPA-Thiès (Sénégal) Les paysans attendent la pluie.")
    #expect(text.names(.organization).contains("APA"))
    #expect(text.names(.place).contains("Thiès"))
  }

  @Test func aThingOfATownIsNoName() {
    #expect(ReadText("Truiterie de Varnec : le préfet ferme le site").names(.organization).isEmpty)
  }
}
