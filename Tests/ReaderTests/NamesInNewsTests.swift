import Testing

@testable import Reader

/// Names and functions as daily papers print them.
struct NamesInNewsTests {
  @Test(arguments: [
    ("Le collège Lise et Paul Nardin a brûlé.", Entity.Kind.place, ["collège Lise et Paul Nardin"]),
    (
      "Le Conseil national pour l'emploi des jeunes a réagi.", .organization,
      ["Conseil national pour l'emploi des jeunes"]
    ),
    ("L'école des Tilleuls est fermée.", .place, ["école des Tilleuls"]),
    (
      "La directrice de l'école maternelle Pierre-Corbin a été agressée.", .place,
      ["école maternelle Pierre-Corbin"]
    ),
    ("Le lycée professionnel Jean-Nardin est fermé.", .place, ["lycée professionnel Jean-Nardin"]),
    (
      "Les militants de la Ligue de défense noire africaine ont défilé.", .organization,
      ["Ligue de défense noire africaine"]
    ),
    ("L'association France Bleu Lorraine Nord a réagi.", .organization, ["France Bleu Lorraine Nord"]),
    (
      "Odile Vasseur travaille au Centre de recherche en neurosciences de Pau.", .organization,
      ["Centre de recherche en neurosciences de Pau"]
    ),
    ("Une ligue d'Afrique sub-saharienne se réunit.", .place, ["Afrique sub-saharienne"]),
    ("Dans les colonnes du Temps, elle avait évoqué des erreurs.", .organization, ["Temps"]),
    ("L'Institut des statistiques prédit une hausse.", .organization, ["Institut des statistiques"]),
    (
      "Le débat s'est tenu entre le chef du gouvernement et la députée (LR) Virginie Dumas-Collet, au cours des questions.",
      .person, ["Virginie Dumas-Collet"]
    ),
    ("Quant à Roumiguier, je trouve que ses invités n'ont plus d'intérêt.", .place, []),
  ])
  func readsTheNames(_ text: String, _ kind: Entity.Kind, _ names: [String]) {
    #expect(ReadText(text).names(kind) == names)
  }

  @Test(arguments: [
    (
      "\"Il faut agir\", a indiqué la ministre de la Culture sur Facebook. Odile Vasseur répondait à un élu.",
      "Odile Vasseur", ["ministre de la Culture"]
    ),
    (
      "Bastien Vaubourg ne fait pas l'unanimité. Alors que le ministre de l'Agriculture a déclaré que le loup n'était pas nuisible, Yvan Lormeau est monté au créneau. Interrogé mardi, l'humoriste n'a pas été tendre.",
      "Yvan Lormeau", ["humoriste"]
    ),
    (
      "Yvan Lormeau, élu au Conseil régional d'Auvergne et membre de l'équipe de campagne de Bastien Vaubourg en 2017, estime que la liste est bonne.",
      "Yvan Lormeau",
      ["élu au Conseil régional d'Auvergne", "membre de l'équipe de campagne de Bastien Vaubourg"]
    ),
    (
      "Le président de la région Sud Yvan Lormeau a protesté.", "Yvan Lormeau", ["président de la région Sud"]
    ),
    (
      "Le délégué national aux Etudes du PRV Yvan Lormeau a protesté.", "Yvan Lormeau",
      ["délégué national aux Etudes du PRV"]
    ),
    (
      "Yvan Lormeau doit s'expliquer. Directeur général des Mutuelles du Nord à l'époque, il est soupçonné de fraude.",
      "Yvan Lormeau", ["Directeur général des Mutuelles du Nord"]
    ),
    (
      "Odile Vasseur ira avec Luc Serin. Ce dernier, ancien membre du Parti vert, avait voté non.",
      "Luc Serin",
      ["ancien membre du Parti vert"]
    ),
    (
      "Paul Nardin a collecté des rêves. \"Tout individu rêve\", détaille l'historien des affects, maître de conférences à l'université de Pau.",
      "Paul Nardin", ["historien des affects", "maître de conférences à l'université de Pau"]
    ),
    (
      "L'ancien président Yvan Lormeau a critiqué Bastien Vaubourg. Selon lui, l'actuel chef de l'Etat aurait dû partir.",
      "Yvan Lormeau", ["ancien président"]
    ),
    (
      "Gérard Larbaud, président Les Républicains du Sénat, a parlé.", "Gérard Larbaud",
      ["président Les Républicains du Sénat"]
    ),
    ("Infirmière à Pau, Odile Vasseur l'a vu arriver.", "Odile Vasseur", ["Infirmière à Pau"]),
    ("Infirmière à Pau, Odile Vasseur se bat contre la grippe.", "Odile Vasseur", ["Infirmière à Pau"]),
    (
      "Nommé préfet de la Loire en 2018, Luc Serin a quitté ses fonctions.", "Luc Serin",
      ["préfet de la Loire"]
    ),
    ("Élue maire de Vernoux, Odile Vasseur ne se représente pas.", "Odile Vasseur", ["maire de Vernoux"]),
    (
      "Comédienne, réalisatrice et militante, Odile Vasseur a reçu un prix.", "Odile Vasseur",
      ["Comédienne", "réalisatrice", "militante"]
    ),
    ("Accusé de vol, Luc Serin est parti.", "Luc Serin", []),
    ("Odile Vasseur est aussi accusée de népotisme politique.", "Odile Vasseur", []),
  ])
  func readsTheFunctions(_ text: String, _ name: String, _ roles: [String]) {
    #expect(ReadText(text).roles(of: name) == roles)
  }
}
