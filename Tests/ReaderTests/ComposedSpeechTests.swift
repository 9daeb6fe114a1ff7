import Testing

@testable import Reader

/// What composed dispatches, whose slots were filled at random, showed of who says what.
struct ComposedSpeechTests {
  @Test(
    "who says the last words of a text",
    arguments: [
      // A medium or an agency that is no speaker
      (
        "Luc Serin a fait savoir dans un entretien publié lundi par la Gazette que « le projet reste fragile ».",
        "Luc Serin: le projet reste fragile"
      ),
      (
        "Luc Serin a justifié sa décision dans un entretien publié vendredi par la Gazette : « On nous a menti. »",
        "Luc Serin: On nous a menti."
      ),
      ("« C'est faux », dénonce Luc Serin, 56 ans, romancier, selon l'AFP.", "Luc Serin: C'est faux"),
      // Who is named beside the words
      ("Le maire est venu. « C'est faux » (dixit Anne Roy). Le débat a duré.", "Anne Roy: C'est faux"),
      ("« C'est faux », Anne Roy dixit. Le débat a duré.", "Anne Roy: C'est faux"),
      ("« C'est faux » (un conseiller ministériel). Le débat a duré.", "conseiller ministériel: C'est faux"),
      ("Les propos d'Anne Roy (« C'est faux ») ont choqué.", "Anne Roy: C'est faux"),
      ("La petite phrase d'Anne Roy – « C'est faux » – ne passe pas.", "Anne Roy: C'est faux"),
      ("« Rien n'est décidé. » Ainsi parle Anne Roy.", "Anne Roy: Rien n'est décidé."),
      ("« Rien n'est décidé. » Anne Roy en est convaincue.", "Anne Roy: Rien n'est décidé."),
      // Words for words
      ("« C'est faux », peut-on lire dans un message de M. Serin.", "Serin: C'est faux"),
      ("Le mot d'ordre de la préfecture : « Personne ne passe. »", "préfecture: Personne ne passe."),
      ("C'est le cri du cœur d'Anne Roy : « Personne ne passe. »", "Anne Roy: Personne ne passe."),
      ("Le credo d'un haut fonctionnaire : « Personne ne passe. »", "haut fonctionnaire: Personne ne passe."),
      ("On doit à Anne Roy cette formule : « Personne ne passe. »", "Anne Roy: Personne ne passe."),
      ("Du côté de la direction, on rassure : « Personne ne part. »", "direction: Personne ne part."),
      // Predicates
      ("La réforme a été présentée comme « une usine à gaz » par Anne Roy.", "Anne Roy: une usine à gaz"),
      ("Luc Serin se définit comme « un homme libre ».", "Luc Serin: un homme libre"),
      ("Anne Roy s'est dite mardi dans la soirée « déterminée ».", "Anne Roy: déterminée"),
      ("Le Pôle Est précise en substance que la récolte était « un gâchis ».", "Pôle Est: un gâchis"),
      // Who holds a function
      (
        "« Non, c'est fini », a dit le conseiller à la sécurité nationale Luc Serin.",
        "Luc Serin: Non, c'est fini"
      ),
      (
        "La ministre déléguée aux Personnes âgées Anne Roy dénonce « une mascarade ».",
        "Anne Roy: une mascarade"
      ),
      ("« Non, c'est fini », a dit l'économiste en chef Luc Serin.", "Luc Serin: Non, c'est fini"),
      ("« Non, c'est fini », a dit la ministre des Transports Keren Morel.", "Keren Morel: Non, c'est fini"),
      (
        "« Non, c'est fini », a dit le vice-président chargé des Transports Luc Morel.",
        "Luc Morel: Non, c'est fini"
      ),
      (
        "« Non, c'est fini », a dit la vice-présidente chargée des lycées Anne Roy.",
        "Anne Roy: Non, c'est fini"
      ),
      ("« Non, c'est fini », a dit le directeur des opérations Luc Serin.", "Luc Serin: Non, c'est fini"),
      ("« Non, c'est fini », a dit le champion olympique en titre Luc Serin.", "Luc Serin: Non, c'est fini"),
      ("« Non, c'est fini », a dit le patron du groupe Verdane Luc Serin.", "Luc Serin: Non, c'est fini"),
      (
        "« Non, c'est fini », a dit le directeur du Festival de Cannes Luc Serin.",
        "Luc Serin: Non, c'est fini"
      ),
    ])
  func speakers(_ text: String, _ last: String) {
    #expect(ReadText(text).spoken.last == last)
  }

  @Test(
    "indirect speech",
    arguments: [
      (
        "Le ministère précise dans un communiqué que la rentrée aura lieu lundi.",
        "ministère: la rentrée aura lieu lundi"
      ),
      ("La direction précise, mardi, que la ligne sera fermée.", "direction: la ligne sera fermée"),
      (
        "Comme l'a expliqué Luc Serin, 36 ans, porte-parole du club, les places seront chères.",
        "Luc Serin: les places seront chères"
      ),
      (
        "Luc Serin, 44 ans, chef de file des socialistes, qui souligne que la ligne a pris du retard, a quitté la salle.",
        "Luc Serin: la ligne a pris du retard"
      ),
    ])
  func reports(_ text: String, _ said: String) {
    #expect(ReadText(text).indirect == [said])
  }

  @Test func aParagraphWithMarksThatOpenAgainGoesOn() {
    let text = """
      Le maire Paul Morel assistait à la réunion.

      Anne Roy a répondu : « C'est un premier pas. Que chacun fasse son travail.

      « On ne peut pas continuer ainsi. » Paul Morel a salué la foule.
      """
    #expect(
      ReadText(text).spoken == [
        "Anne Roy: C'est un premier pas. Que chacun fasse son travail.",
        "Anne Roy: On ne peut pas continuer ainsi.",
      ])
  }

  @Test(
    "what somebody is stands inside the marks",
    arguments: ["56 ans, riveraine", "riveraine, à la presse", "maire de Vernoux"])
  func anInciseWithWhatSomebodyIs(_ what: String) {
    let text = "« Le chantier a été mal préparé, estime Olga Morel, \(what). Ce n'est pas à nous de payer. »"
    #expect(
      ReadText(text).spoken == [
        "Olga Morel: Le chantier a été mal préparé, estime Olga Morel, \(what). Ce n'est pas à nous de payer."
      ])
    let name =
      "« Le chantier a été mal préparé, estime la maire, Olga Morel, à la presse. Ce n'est pas fini. »"
    #expect(ReadText(name).spoken.count == 1)
  }
}
