import Testing

@testable import Reader

/// Several who speak as one, and speakers that only the next sentence names.
struct JointSpeakerTests {
  private static let both = "Lise Morand et Paul Serre"

  @Test(
    "two who speak",
    arguments: [
      "Lise Morand et Paul Serre ont déploré \"un gâchis\".",
      "\"C'est un gâchis\", ont déploré Lise Morand et Paul Serre.",
      "La ministre, Lise Morand, et son homologue danois, Paul Serre, ont salué \"un gâchis évité\".",
      "\"C'est un gâchis\", ont lancé les avocats des familles, Mes Lise Morand et Paul Serre.",
      "\"C'est un gâchis\", ont regretté la ministre Lise Morand et le préfet Paul Serre.",
    ])
  func two(_ text: String) {
    #expect(ReadText(text).dispatch.quotes.filter { $0.kind != .indirect }.map(\.speaker).count == 1)
    #expect(ReadText(text).spoken.allSatisfy { $0.hasPrefix("\(Self.both): ") })
  }

  @Test func three() {
    #expect(
      ReadText("Lise Morand, Marc Dupin et Paul Serre ont promis \"une suite\".").spoken
        == ["Lise Morand, Marc Dupin et Paul Serre: une suite"])
  }

  @Test func theyGoOn() {
    let text = "\"Nous partons\", ont dit Lise Morand et Paul Serre. \"Nous reviendrons\", ont-ils ajouté."
    #expect(ReadText(text).spoken == ["\(Self.both): Nous partons", "\(Self.both): Nous reviendrons"])
  }

  @Test func shortNamesGiveTheFullOnes() {
    let text = "Lise Morand a reçu Paul Serre. \"C'est signé\", ont annoncé Mme Morand et M. Serre."
    #expect(ReadText(text).spoken == ["\(Self.both): C'est signé"])
  }

  @Test func oneVerbInTheSingularHasOneSpeaker() {
    #expect(
      ReadText("Le ministre de l'Economie et des Finances, Paul Serre, a promis \"une suite\".").spoken
        == ["Paul Serre: une suite"])
  }

  @Test(
    "the sentence behind a quotation names its speaker",
    arguments: [
      "« Nous n'avons rien à cacher. » Le directeur de l'hôpital, Paul Serre, se veut rassurant.",
      "« J'ai tout perdu. » Assis devant sa maison, Paul Serre, 71 ans, pleure.",
      "\"Tout reste à faire.\" Paul Serre a ouvert la séance par ces mots.",
    ])
  func theNextSentenceNames(_ text: String) {
    let d = ReadText(text)
    #expect(d.spoken.allSatisfy { $0.hasPrefix("Paul Serre: ") })
    #expect(d.dispatch.quotes.first?.isUnsure == true)
  }

  @Test func whoIsActedUponDidNotSayIt() {
    #expect(ReadText("« Bravo ! » Les joueurs ont été fêtés à leur retour.").spoken == ["-: Bravo !"])
  }

  @Test func whoIsNamedRightBehindTheWordsSaidThem() {
    #expect(
      ReadText("Kermor a annoncé une décision \"dure mais juste\", selon son patron Paul Serre.").spoken
        == ["Paul Serre: dure mais juste"])
    #expect(
      ReadText("L'accord, \"historique\" aux yeux de Paul Serre, sera signé.").spoken == [
        "Paul Serre: historique"
      ])
    #expect(
      ReadText("Accusée par la presse d'être \"aux ordres\", la juge s'est défendue.").spoken
        == ["presse: aux ordres"])
  }

  @Test func whatOneMeansToDo() {
    #expect(
      ReadText("Paul Serre entend \"changer la méthode\".").spoken == ["Paul Serre: changer la méthode"])
  }

  @Test(
    "an utterance behind a colon",
    arguments: [
      "Paul Serre a écrit sur son site : \"Merci à tous\".",
      "Une banderole proclamait : « Touche pas à mon école ».",
      "Paul Serre est net : « Pas de panique ».",
    ])
  func behindAColon(_ text: String) {
    #expect(ReadText(text).dispatch.quotes.filter { $0.kind != .indirect }.map(\.kind) == [.direct])
  }
}
