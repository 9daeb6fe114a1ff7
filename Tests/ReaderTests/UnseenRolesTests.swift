import Testing

@testable import Reader

/// Functions that are told apart from whoever has them, or in ways of their own.
struct UnseenRolesTests {
  @Test(arguments: [
    (
      "Me Luc Morvel, l'un des avocats des victimes, a plaidé.", "Luc Morvel",
      ["l'un des avocats des victimes"]
    ),
    (
      "Hubert Morvel, ancien professeur devenu historien, a parlé.", "Hubert Morvel",
      ["ancien professeur", "historien"]
    ),
    ("Rien ne presse, a dit l'un de ses avocats, Me Luc Morvel.", "Luc Morvel", ["l'un de ses avocats"]),
    ("La pratique devra, selon Anne Morvel, être revue.", "Anne Morvel", []),
    ("Anne Morvel, neurogéologue, a parlé.", "Anne Morvel", ["neurogéologue"]),
    ("Son conseil, Me Anne Morvel, a plaidé.", "Anne Morvel", ["conseil"]),
    ("Le coroner Jean Morvel recommande des glissières.", "Jean Morvel", ["coroner"]),
    ("Romain Morvel est un ami.", "Romain Morvel", []),
    ("Un chef de village joint par téléphone, Paul Morvel, a nié.", "Paul Morvel", ["chef de village"]),
    ("Il a battu Pablo Morvel, tête de série N.3.", "Pablo Morvel", ["tête de série N.3"]),
    ("Anna Roth, la soeur de Loïc Morvel, associée du cabinet, est venue.", "Loïc Morvel", []),
  ])
  func readsTheFunctions(_ text: String, _ name: String, _ roles: [String]) {
    #expect(Parsed(text).roles(name) == Set(roles))
  }

  @Test func theLeadHasTheFunctionAndWhatFollowsTheName() {
    let text = """
      PARIS, 6 novembre (Reuters) - Le groupe n'exclut plus de céder son usine, a déclaré lundi son directeur général.

      "Nous tiendrons", a dit Pieter Van Morvel. "C'est notre métier."
      """
    #expect(Parsed(text).roles("Pieter Van Morvel") == ["directeur général"])
  }

  @Test func theLineAboveHasTheName() {
    let text = """
      Odile Morvel, la gouailleuse de l'ombre

      PORTRAIT La doyenne des souffleuses raccroche après quarante-six ans dans un trou.
      """
    #expect(Parsed(text).roles("Odile Morvel") == ["doyenne des souffleuses"])
  }

  @Test func anObituaryTellsOfWhomItsHeadlineNames() {
    let text = """
      Mort de Lucien Morvel, voix des éleveurs

      Le fondateur de la Confédération s'est éteint dimanche à 88 ans, a annoncé sa famille.
      """
    #expect(Parsed(text).roles("Lucien Morvel").contains("fondateur de la Confédération"))
  }

  @Test func aPlayerIsNotHisCoach() {
    let text = """
      "J'ai fait court", a raconté l'entraîneur, Xavier Morvel.

      Le buteur a joué les modestes. "N'importe qui le met", a assuré Luc Castan.
      """
    #expect(Parsed(text).roles("Luc Castan") == ["buteur"])
    #expect(Parsed(text).roles("Xavier Morvel") == ["entraîneur"])
  }

  @Test func whoseNameIsHeldBackIsTheSuspect() {
    let text = "Steven M., 32 ans, a été écroué. Yvette Morvel a témoigné. Le suspect écoulait son butin."
    #expect(Parsed(text).roles("Steven M.") == ["suspect"])
  }

  @Test func whoeverIsTriedIsTheAccused() {
    let text =
      "Martine Morvel comparaît depuis mardi. Son fils est venu. L'accusée se tait. Anne Roth l'a vue."
    #expect(Parsed(text).roles("Martine Morvel") == ["accusée"])
  }

  @Test func whoeverCondemnsIsNotAccused() {
    let text = "Le maire, Luc Castan, a condamné les faits. L'accusé se tait. Paul Roth, incarcéré, est venu."
    #expect(!Parsed(text).roles("Luc Castan").contains("accusé"))
  }

  @Test func whatSomebodyWasOpensTheNextSentence() {
    let text =
      "Le président, Otávio Morvel, prendra ses fonctions. L'ancien gouverneur de Bahia a promis la paix."
    #expect(Parsed(text).roles("Otávio Morvel") == ["président", "ancien gouverneur de Bahia"])
  }

  @Test func aMinisterIsNamedInTheNextSentence() {
    let text = "Du côté du ministre de la Mobilité, on écoute. Paul Morvel (PRV) recevra les syndicats jeudi."
    #expect(Parsed(text).roles("Paul Morvel") == ["ministre de la Mobilité"])
  }

  @Test func thisLastOneIsNoJudge() {
    let text = "Le Kényan Joseph Morvel est venu. Ce dernier juge les conclusions élégantes."
    #expect(Parsed(text).roles("Joseph Morvel").isEmpty)
  }
}
