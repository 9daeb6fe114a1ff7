import Testing

@testable import Reader

/// Events that turn on a word that could be another: a noun for a verb, a number for a name, a state for a deed.
struct NewsVerbsTests {
  /// A text of Tuesday, 12 March 2019.
  private func read(_ text: String) -> ReadText { ReadText(text, sent: "2019-03-12") }

  @Test(arguments: [
    ("Les avions ont bombardé lundi le port.", ["avions | ont bombardé | 2019-03-11 | -"]),
    ("Deux avions de chasse ont survolé la ville.", ["avions de chasse | ont survolé | - | -"]),
    ("Onze se sont abstenus.", ["Onze | se sont abstenus | - | -"]),
    ("Des vents de 207 km/h ont soufflé lundi.", ["vents de 207 km/h | ont soufflé | 2019-03-11 | -"]),
    ("1'200 marins ont défilé lundi.", ["1'200 marins | ont défilé | 2019-03-11 | -"]),
    ("Dix anciens élèves ont porté plainte.", ["anciens élèves | ont porté | - | -"]),
    ("Au moins un homme a ouvert le feu.", ["homme | a ouvert | - | -"]),
    ("Un train sur trois seulement circule mardi.", ["train sur trois | circule | 2019-03-12 | -"]),
    (
      "Le fabricant de matériel roulant Verdane va fermer son site.",
      ["Verdane | va fermer | - | -"]
    ),
  ])
  func subjects(_ text: String, _ expected: [String]) { #expect(read(text).eventsInTime == expected) }

  @Test(arguments: [
    ("La Chambre vote jeudi le budget.", ["Chambre | vote | 2019-03-14 | -"]),
    ("Le bilan passe à douze morts.", ["bilan | passe | - | -"]),
    (
      "Le suspect, qui a fui lundi, risque dix ans de prison.",
      [
        "suspect | a fui | 2019-03-11 | -", "suspect | risque | - | -",
      ]
    ),
    ("Le suspect est toujours en fuite.", ["suspect | est | - | -"]),
    ("Le laboratoire a recensé nonante-deux cas.", ["laboratoire | a recensé | - | -"]),
    ("L'arrêté entre en vigueur.", ["arrêté | entre | - | -"]),
    ("La ministre entre au conseil.", ["ministre | entre | - | -"]),
    ("Le tribunal devra rejuger l'affaire.", ["tribunal | devra rejuger | - | -"]),
    ("Le parti dispose de deux sièges.", ["parti | dispose | - | -"]),
    (
      "Ces fonds étaient pourtant censés aider les mineurs.",
      ["fonds | étaient pourtant censés aider | - | -"]
    ),
    ("La police a recensé 1.163 vols en 2018.", ["police | a recensé | 2018 | -"]),
    (
      "Des plongeurs ont découvert sous le pont les restes d'un canot.", ["plongeurs | ont découvert | - | -"]
    ),
    ("Cette annonce a inquiété les mineurs.", ["annonce | a inquiété | - | -"]),
    (
      "L'usine a, mardi dernier, supprimé 300 postes.",
      ["usine | a, mardi dernier, supprimé | 2019-03-05 | -"]
    ),
    ("Le corps n'a été retrouvé qu'à l'aube par un promeneur.", ["promeneur | n'a été retrouvé | - | -"]),
  ])
  func verbs(_ text: String, _ expected: [String]) { #expect(read(text).eventsInTime == expected) }

  @Test(arguments: [
    // What else happened has its own place.
    (
      "Les conducteurs ont débrayé lundi après l'agression d'un contrôleur à Brest.",
      ["conducteurs | ont débrayé | 2019-03-11 | -"]
    ),
    (
      "Deux marins sont morts après l'effondrement d'un pont lundi à Brest.",
      ["marins | sont morts | 2019-03-11 | Brest"]
    ),
    ("Le club s'est imposé lundi après prolongation à Brest.", ["club | s'est imposé | 2019-03-11 | Brest"]),
    ("Une rixe a éclaté lundi sur la place du Marché à Brest.", ["rixe | a éclaté | 2019-03-11 | Brest"]),
    (
      "Arrêtée le 3 mars 2008 à Brest, la maire a passé trois ans en prison.",
      ["maire | a passé | - | -"]
    ),
    ("Réuni lundi à Brest, le comité a adopté un plan.", ["comité | a adopté | 2019-03-11 | Brest"]),
    (
      "Un sommet a eu lieu lundi à Brest, au cours duquel les marins ont signé un accord.",
      ["sommet | a eu | 2019-03-11 | Brest", "marins | ont signé | 2019-03-11 | Brest"]
    ),
    ("Deux ponts ont été fermés dans la soirée.", ["- | ont été fermés | 2019-03-12 | -"]),
    ("Les travaux s'achèveront d'ici la fin de l'année.", ["travaux | s'achèveront | - | -"]),
  ])
  func timesAndPlaces(_ text: String, _ expected: [String]) { #expect(read(text).eventsInTime == expected) }

  @Test(arguments: [
    ("Le pont sera fermé avant la fin du mois.", ["fin du mois=2019-03"]),
    ("Le pont sera fermé d'ici la fin de l'année.", ["fin de l'année=2019"]),
    ("Le vote aura lieu à la fin de l'année scolaire.", []),
    ("Le pont a cédé au début du mois de mars.", ["début du mois de mars=2019-03"]),
    ("La piscine rouvrira à l'automne.", ["automne=2019-23"]),
    ("Le musée a été inauguré au printemps.", ["printemps=2018-21"]),
  ])
  func periods(_ text: String, _ expected: [String]) { #expect(read(text).dates == expected) }

  @Test(arguments: [
    ("Le chômage a augmenté de 9 pc.", ["9 pc=percent 9 %"]),
    ("Nonante-quatre cas ont été relevés.", ["Nonante-quatre cas=count 94 cas"]),
  ])
  func amounts(_ text: String, _ expected: [String]) { #expect(read(text).figures == expected) }

  @Test func capitalsAreNoPercent() {
    #expect(read("Douze PC ont disparu.").figures.allSatisfy { !$0.hasSuffix("%") })
  }
}
