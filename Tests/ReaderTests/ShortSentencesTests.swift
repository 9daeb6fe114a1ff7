import Testing

@testable import Reader

/// What short sentences of all fields showed of functions, places, days and objects.
struct ShortSentencesTests {
  @Test(arguments: [
    ("Le champion olympique du 100 m Luc Petit a gagné.", "champion olympique du 100 m"),
    ("Le recordman du 200 m papillon, Luc Petit, a gagné.", "recordman du 200 m papillon"),
    ("Luc Petit, champion du monde du 4x100 m, a gagné.", "champion du monde du 4x100 m"),
    ("Le sultan de Kossa, Luc Petit, est mort.", "sultan de Kossa"),
    ("L'imam de Kossa, Luc Petit, est mort.", "imam de Kossa"),
  ])
  func aFunctionIsWhole(_ text: String, _ role: String) {
    #expect(ReadText(text).roles(of: "Luc Petit") == [role])
  }

  @Test(arguments: [
    "Le ministre a visité Kossa.", "L'armée a conquis lundi Kossa.", "L'émir de Kossa est mort.",
  ])
  func aPlaceByWhatIsDoneToIt(_ text: String) {
    let entities = ReadText(text).dispatch.entities
    #expect(entities.first { $0.name == "Kossa" }?.kind == .place)
  }

  @Test(arguments: [
    ("L'ambassadeur de Marsonne à Paris, Luc Petit, a été convoqué.", "- | a été convoqué | - | -"),
    ("Le correspondant du journal à Lyon a été expulsé.", "- | a été expulsé | - | -"),
    ("Les électeurs étaient appelés aux urnes dimanche.", "- | étaient appelés | 2015-03-08 | -"),
    ("Luc Petit était attendu mardi à Lyon.", "- | était attendu | 2015-03-10 | Lyon"),
    (
      "Ce n'est que dimanche que les secours ont atteint le village.",
      "secours | ont atteint | 2015-03-08 | -"
    ),
    ("Ce n'est qu'à Lyon que le train s'est arrêté.", "train | s'est arrêté | - | Lyon"),
  ])
  func whenAndWhere(_ text: String, _ event: String) {
    #expect(ReadText(text, sent: "2015-03-09").eventsInTime == [event])
  }

  @Test(arguments: [
    ("Le ministre a reçu les syndicats. Ils ont quitté la salle.", "syndicats ont quitté"),
    ("Le maire a rencontré les commerçants. Ils ont obtenu un délai.", "commerçants ont obtenu"),
    ("Les ouvriers ont reçu les élus. Ils ont bloqué la route.", "ouvriers ont bloqué"),
    ("Le maire a rencontré les habitantes. Ils ont bloqué la route.", "- ont bloqué"),
  ])
  func severalWithWhomSomebodyDealt(_ text: String, _ event: String) {
    #expect(ReadText(text).events.last == event)
  }

  @Test(arguments: [
    ("Le maire a fermé la route pendant deux heures.", "la route"),
    ("Les élus ont quitté la salle au bout d'une heure.", "la salle"),
    ("Il a passé la nuit au bout de la rue.", "la nuit au bout de la rue"),
    ("L'avion s'est écrasé le 1er juin 2009 à 2h14 GMT.", "-"),
  ])
  func anObjectEndsBeforeHowLong(_ text: String, _ object: String) {
    #expect(ReadText(text, sent: "2015-03-09").objects == [object])
  }

  @Test(arguments: [
    ("La mairie a vendu l'école à la société Morel. Celle-ci a rasé le bâtiment.", "Morel a rasé"),
    ("Luc Petit a frappé le gardien. Celui-ci a porté plainte.", "gardien a porté"),
    ("Anne Roy a reçu le maire dans son bureau. Celui-ci a démissionné.", "maire a démissionné"),
    ("Anne Roy a rencontré Luc Petit. Celui-ci a remis sa démission.", "Luc Petit a remis"),
    ("Le juge a condamné le prévenu, mais celui-ci a quitté la salle.", "prévenu a quitté"),
  ])
  func theLatterIsWhoeverWasNamedLast(_ text: String, _ event: String) {
    #expect(ReadText(text).events.last == event)
  }
}
