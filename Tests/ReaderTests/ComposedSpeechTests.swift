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
      (
        "« Non, c'est fini », a dit la présidente de la région Bretagne Anne Roy.",
        "Anne Roy: Non, c'est fini"
      ),
      ("« Non, c'est fini », a dit le maire d'emblée.", "maire: Non, c'est fini"),
      ("« Non, c'est fini », expliquait il y a peu Luc Serin.", "Luc Serin: Non, c'est fini"),
      // Behind who somebody is
      (
        "La décision surprend Luc Serin, élu (PRV) de l'Aveyron, qui confie : « C'est fini. »",
        "Luc Serin: C'est fini."
      ),
      (
        "Le vote a suscité la colère du maire, qui dénonce un « déni de démocratie ».",
        "maire: déni de démocratie"
      ),
      ("Un mot d'Anne Roy, 67 ans, déléguée aux réfugiés : « Ce sera long. »", "Anne Roy: Ce sera long."),
      // Predicates in marks, and what they are not
      ("Anne Roy (PRV) « veut tourner la page ».", "Anne Roy: veut tourner la page"),
      ("L'adjoint à la Culture, Luc Serin, « attend de voir ».", "Luc Serin: attend de voir"),
      ("Le maire, se disant « consterné », a demandé un moratoire.", "maire: consterné"),
      (
        "Anne Roy est venue. La rentrée est, à l'en croire, « un mauvais signal ».",
        "Anne Roy: un mauvais signal"
      ),
      ("La défense trouve la réforme « inacceptable ».", "défense: inacceptable"),
      ("Le directeur fait savoir que la réforme est « inacceptable ».", "directeur: inacceptable"),
      (
        "L'un de ses proches laissait entendre que la loi était « une mascarade ».",
        "L'un de ses proches: une mascarade"
      ),
      ("La phrase d'Anne Roy, « C'est une catastrophe », a fait réagir.", "Anne Roy: C'est une catastrophe"),
      ("La plupart des députés disent que la loi est « mauvaise ».", "plupart des députés: mauvaise"),
      ("Luc Serin dénonce « une mascarade », Anne Roy « une erreur ».", "Anne Roy: une erreur"),
      ("« C'est faux », a dit un témoin.\n\n« Il n'y a pas de plan B. »", "témoin: Il n'y a pas de plan B."),
      (
        "« Rien n'est décidé », a déclaré le président du collectif « Rue calme », Luc Serin.",
        "Luc Serin: Rien n'est décidé"
      ),
      ("« Rien n'est décidé », selon le collectif « Rue calme ».", "Rue calme: Rien n'est décidé"),
      ("Les « gilets mauves » dénoncent « un mensonge ».", "gilets mauves: un mensonge"),
      // Crowds
      ("Les manifestants ont défilé aux cris de « Démission ! ».", "manifestants: Démission !"),
      ("Aux cris de « Démission ! », les manifestants ont défilé.", "manifestants: Démission !"),
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
      ("Le maire a affirmé, sans préciser quand, que la loi passera.", "maire: la loi passera"),
      ("Le maire a affirmé que la loi passera, sans préciser quand.", "maire: la loi passera"),
      ("On apprend de source policière que la loi passera.", "source policière: la loi passera"),
      ("L'AFP a appris auprès du parquet que la loi passera.", "parquet: la loi passera"),
      (
        "La semaine dernière, Luc Serin, 68 ans, infirmier, a dit que la loi passera.",
        "Luc Serin: la loi passera"
      ),
      (
        "Luc Serin, pour qui la loi est « mauvaise », a quitté la salle.",
        "Luc Serin: la loi est « mauvaise »"
      ),
      ("La loi passera, souligne Luc Serin, 76 ans, maire de Vernoux.", "Luc Serin: La loi passera"),
      ("La loi passera, selon la députée (PRV) de l'Aveyron Anne Roy.", "Anne Roy: La loi passera"),
      (
        "Le maire assure que la loi coûtera plus cher que prévu, précisant : « C'est dit. »",
        "maire: la loi coûtera plus cher que prévu"
      ),
      (
        "Luc Serin, 44 ans, chef de file des socialistes, qui souligne que la ligne a pris du retard, a quitté la salle.",
        "Luc Serin: la ligne a pris du retard"
      ),
    ])
  func reports(_ text: String, _ said: String) {
    #expect(ReadText(text).indirect == [said])
  }

  @Test(
    "a surname that is a common word, before the text has told whose it is",
    arguments: ["hausse le ton", "prévient"])
  func surnamesOfHeadlines(_ what: String) {
    let text = "« Il faut du temps » : Pelletier \(what)\n\nLe maire Jean Pelletier a quitté la salle."
    #expect(ReadText(text).spoken == ["Jean Pelletier: Il faut du temps"])
  }

  @Test(
    "a clause in marks is no indirect speech, whatever is added of how",
    arguments: [", sans dire quand", "et que « rien ne bougera »", ", a rapporté l'AFP"])
  func wholeQuotations(_ what: String) {
    let text = ReadText("Le maire a affirmé que « la loi passera » \(what).")
    #expect(text.spoken.first == "maire: la loi passera")
    if !what.contains("AFP") { #expect(text.indirect.isEmpty) }
  }

  @Test func whatHasATitleCountsAndSaysNothing() {
    #expect(ReadText("La page « Rue calme » compte 300 abonnés.").indirect.isEmpty)
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
