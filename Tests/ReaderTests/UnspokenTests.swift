import Testing

@testable import Reader

/// What in marks is nobody's speech, what is a fragment and what an utterance.
struct UnspokenTests {
  @Test(
    "words and kinds",
    arguments: [
      "Lise Morand explique qu'il y a un effet « bof » chez les lecteurs.",
      "Selon Marc Dupin, le syndrome \"après-fête\" passera.",
      "La préfecture a placé la vallée en vigilance « orange », a dit Lise Morand.",
      "La liste « Agir ensemble » a été déposée, a annoncé Paul Serre.",
    ])
  func wordsAndKinds(_ text: String) { #expect(ReadText(text).spoken == []) }

  @Test(
    "titles, also of nouns that could be verbs",
    arguments: [
      "Les ventes des livres, « Le goût du sel » et « Demain la mer », ont doublé en un an.",
      "Le cargo « Belle de Mai » a coulé, a annoncé la préfecture.",
      "Elle a publié vingt livres, dont « l'Oncle de Tlemcen » (1972) et « Sans bagages » (2004).",
      "Lise Morand, prix Ardent pour « les Heures grises », est morte samedi.",
      "Pour le premier numéro de l'année, « Un pas de côté » s'est rendu à Oslo.",
    ])
  func titles(_ text: String) { #expect(ReadText(text).spoken == []) }

  @Test(
    "terms that nobody around uses",
    arguments: [
      "Cette section « expérimentale, libre et ouverte à tous » compte dix films.",
      "Deux cousins avaient choisi d'« emprunter » une barque.",
      "Le mouvement dit des « gants jaunes » est né en mars.",
      "La forêt abrite le « doyen des ponts connus du canton ».",
    ])
  func terms(_ text: String) { #expect(ReadText(text).spoken == []) }

  @Test func aPlanThatIsJudgedIsNotNamed() {
    #expect(ReadText("Le plan \"va trop loin\", selon Lise Morand.").spoken == ["Lise Morand: va trop loin"])
  }

  @Test func aChargeWithoutAccuser() {
    #expect(
      ReadText("Paul Serre, accusé de \"voler son propre parti\", a été acquitté.").spoken
        == ["-: voler son propre parti"])
  }

  @Test(
    "kinds",
    arguments: [
      ("Lise Morand a demandé \"ne vient il pas, le bus ?\"", Quote.Kind.direct),
      ("Lise Morand a répondu: \"A ce jour, on émet des doutes\".", .direct),
      ("Lise Morand a évoqué \"un trajet parfait pour se reposer\".", .partial),
      ("Lise Morand a réclamé \"des sanctions plus sévères\".", .partial),
      ("Lise Morand a évoqué \"un regard critique sur la loi et ses effets\".", .partial),
      ("Lise Morand a dit: \"Le maire critique la loi\".", .direct),
    ])
  func kinds(_ text: String, _ kind: Quote.Kind) {
    #expect(ReadText(text).dispatch.quotes.filter { $0.kind != .indirect }.map(\.kind) == [kind])
  }

  @Test func aTermWithItsMeaningIsNobodysWords() {
    #expect(
      ReadText("Paul Serin veut réduire les « jours bleus », sorte de congés de printemps.").spoken == [])
    #expect(
      ReadText("Le maire défend les « balises », nom donné à ces bornes. « Oui », dit-il.").spoken
        == ["maire: Oui"])
  }

  @Test func whatIsSaidOfAThingWithoutANameIsSpeech() {
    #expect(
      ReadText("Paul Serin a dénoncé un plan « mort et enterré ».").spoken == ["Paul Serin: mort et enterré"])
    #expect(ReadText("Paul Serin a lancé le plan « zéro papier ».").spoken == [])
  }
}
