import Testing

@testable import Reader

/// Whom descriptions without a name take up, and texts that speak.
@Suite struct TakenUpTests {
  @Test func theFirstAndTheSecondAreTheTwoNamedBefore() {
    let text = "Paul Serin et Marc Aubin ont comparu. Le second a dit avoir \"tout oublié\"."
    #expect(ReadText(text).spoken == ["Marc Aubin: tout oublié"])
  }

  @Test func whoeverIsConcernedIsNoRole() {
    let p = ReadText("Paul Serin a été relaxé. \"Je tourne la page\", a ajouté l'intéressé.")
    #expect(p.spoken == ["Paul Serin: Je tourne la page"])
    #expect(p.dispatch.entities.first { $0.name == "Paul Serin" }?.roles == [])
  }

  @Test func aDescriptionWithAnAgeTakesUpWhoeverWasNamedLast() {
    let text =
      "Le club a battu Rennes grâce à l'attaquant Moussa Dione. L'attaquant de 23 ans a dit être \"ravi\"."
    #expect(ReadText(text).spoken == ["Moussa Dione: ravi"])
    let other = "Anne Morel attend. Sa fille de 8 ans a dit être \"ravie\"."
    #expect(ReadText(other).spoken == ["fille de 8 ans: ravie"])
  }

  @Test func whoHoldsAnOfficeMayBeNamedBehind() {
    let text = """
      Karine Mazet attend un maître pour sa fille.

      La ministre a promis "un plan". "J'ai entendu les familles", a insisté Anne Garrigues.
      """
    #expect(
      ReadText(text).spoken == ["Anne Garrigues: un plan", "Anne Garrigues: J'ai entendu les familles"])
  }

  @Test func aFormerFunctionTakesUpWhoeverSpokeBefore() {
    let text =
      "\"C'est faux\", a lancé Monique Etcheberry. L'ancienne adjointe aux finances a dénoncé \"un leurre\"."
    #expect(ReadText(text).spoken == ["Monique Etcheberry: C'est faux", "Monique Etcheberry: un leurre"])
  }

  @Test func whatShowsSomethingWithinAReportSpeaksNot() {
    let text = "Le ministre, Serge Lavoine, a estimé que la crise montrait \"la nécessité de dialoguer\"."
    #expect(ReadText(text).spoken == ["Serge Lavoine: la nécessité de dialoguer"])
  }

  @Test func aNativeIsWhoeverWasNamedBefore() {
    let text = "Kévin Dale a gagné l'étape. \"Je savais\", a expliqué le natif de Quimper."
    #expect(ReadText(text).spoken == ["Kévin Dale: Je savais"])
  }

  @Test func aJudgeIsNotTheMayor() {
    let text = "Le maire, Raymond Dale, a fermé la piscine. Le juge des référés a dénoncé \"une atteinte\"."
    #expect(ReadText(text).spoken == ["juge des référés: une atteinte"])
  }

  @Test func whoeverIsNamedBehindAManner() {
    let text =
      "Trente familles vivent là. \"Ils sont contents\", raconte dans un français hésitant Mihaela, 26 ans."
    #expect(ReadText(text).spoken == ["Mihaela: Ils sont contents"])
  }

  @Test func aSpeakerWhomARelativeTakesUp() {
    let text =
      "\"Ils ont menti\", tacle Luc Serin, chercheur chez Nexalis, pour qui l'hébergeur \"a joué avec le feu\"."
    #expect(ReadText(text).spoken == ["Luc Serin: Ils ont menti", "Luc Serin: a joué avec le feu"])
  }

  @Test func aTextSpeaksWhereNobodyElseDoes() {
    let text = "Le compromis a été adopté mercredi. Il stipule que les ports \"resteront ouverts\"."
    #expect(ReadText(text).spoken == ["compromis: resteront ouverts"])
  }

  @Test func aSourceTakesUpWhoeverSpokeWithoutAName() {
    let text = "Un diplomate a jugé \"très probable\" une attaque. Cette source a dit \"craindre le pire\"."
    #expect(ReadText(text).spoken == ["diplomate: très probable", "diplomate: craindre le pire"])
  }

  @Test func anObjectIsNoSpeaker() {
    let text =
      "Le maire, Paul Serin, présent sur les lieux, a interpellé le Département. \"Combien de morts ?\""
    #expect(ReadText(text).spoken == ["Paul Serin: Combien de morts ?"])
  }

  @Test func kinNamedBetweenCommasSpeakTogether() {
    let text = """
      Son épouse, Claudine, et son beau-frère, Régis, ont été relogés. "On a tout perdu", ont-ils affirmé.
      """
    #expect(ReadText(text).spoken == ["Claudine et Régis: On a tout perdu"])
  }

  @Test func aGroupIsWhoseBoardTheSentenceIsAbout() {
    let text =
      "Atos a bondi de 12%, le groupe informatique ayant confirmé des discussions. Le conseil d'administration d'Emeis se réunira mardi, a indiqué le groupe."
    #expect(
      ReadText(text).indirect == ["Emeis: Le conseil d'administration d'Emeis se réunira mardi"])
  }

  @Test func aFieldIsNoSeat() {
    let text =
      "La Bourse de Paris a reculé. Valneva a bondi de 8%. La société de biotechnologie nantaise a dit attendre \"mieux\"."
    #expect(ReadText(text).spoken == ["Valneva: mieux"])
  }

  @Test func whoGoesOnSpeakingIsWhoSpoke() {
    let text = """
      « La grève est menée », a expliqué le président du syndicat CGSP, Michel Abdissi. Les trains sont rares. Le \
      personnel avait débrayé. « Le mouvement va être repris », a ajouté le responsable syndical.
      """
    #expect(ReadText(text).spoken.last == "Michel Abdissi: Le mouvement va être repris")
  }

  @Test func theOnlyManIsTheMan() {
    let text = """
      Yann Serin, 34 ans, avait nié. Ce menuisier a fui avec Marion Roy. Une autopsie a été pratiquée. L'homme, déjà \
      condamné, a dit être « perdu ».
      """
    #expect(ReadText(text).spoken == ["Yann Serin: perdu"])
  }
}
