import Testing

@testable import Reader

/// Whose words a stretch in marks is, where the sentence around it doesn't say so.
struct WhoseWordsTests {
  @Test(
    "a predicate in marks is what the last speaker says of the subject",
    arguments: [
      (
        "La remise est vide, a dit le préfet Marc Daubrun. Le bâtiment voisin est \"un simple dépôt de bois\".",
        "Marc Daubrun: un simple dépôt de bois"
      ),
      (
        "La femme a été libérée, a indiqué le procureur, Paul Roy. Le second homme a « été mis en examen pour vol ».",
        "Paul Roy: été mis en examen pour vol"
      ),
      (
        "La compagnie Arval recommande d'attendre. \"Une fois ces mesures connues\", le groupe fermera la ligne.",
        "Arval: Une fois ces mesures connues"
      ),
    ])
  func carried(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "whoever says the whole says what hangs on it",
    arguments: [
      (
        "Le mouvement Terre Libre a menacé d'un retour aux armes si le gouvernement poursuivait \"sa politique du mépris\".",
        "Terre Libre: sa politique du mépris"
      ),
      (
        "Les élus ont réagi au message de \"soutien\" adressé la veille par la ministre de la Santé.",
        "ministre de la Santé: soutien"
      ),
      (
        "Marie Royer relit l'entretien accordé à l'écrivain Luc Rouvier. Question de l'écrivain : «Partez-vous ?» Réponse : «Je n'en sais rien encore.»",
        "Marie Royer: Je n'en sais rien encore."
      ),
      (
        "Le titre Verdane monte de 3 % à Paris, dans un marché calme et sans grand volume.\n\nDans une note, Natixis maintient son conseil sur le titre.\n\n\"Nous pensons que le rachat va aider le titre.\"",
        "Natixis: Nous pensons que le rachat va aider le titre."
      ),
    ])
  func outer(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "who says the words of an opening or of a purpose",
    arguments: [
      (
        "Parlant \"d'un séisme sans précédent\", le maire Paul Roy a évalué les dégâts.",
        "Paul Roy: d'un séisme sans précédent"
      ),
      (
        "Luc Serin a rencontré l'opposant Carlos Vera, nommé par Juan Gado chargé d'affaires, afin de \"discuter des prochaines étapes\".",
        "Luc Serin: discuter des prochaines étapes"
      ),
    ])
  func purpose(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func quotationsOnLinesOfTheirOwnGoOnWithTheSentence() {
    let text = """
      Le procès de Vernoux a repris mardi

      Le président du tribunal, Luc Pautard, a affirmé qu'
      "à aucun moment"
      , le ministre
      "n'avait exprimé de mépris"
      envers les magistrats.

      "C'est ce que le droit dictait"
      , a réagi devant la presse Me Jeanne Lafitte.
      """
    #expect(
      ReadText(text).spoken == [
        "Luc Pautard: à aucun moment", "Luc Pautard: n'avait exprimé de mépris",
        "Jeanne Lafitte: C'est ce que le droit dictait",
      ])
  }

  @Test(
    "names in marks are nobody's words",
    arguments: [
      "Le député Paul Vernier a dénoncé la crise des \"Blouses grises\".",
      "Le préfet a activé le « dispositif régional de secours en mer » (DRSM), a dit Paul Roy.",
      "Paul Magne était jeudi sur le plateau de “Matins en prime” (RTBF).",
      "Le « oui » l'a emporté contre le « non », a dit Paul Roy.",
    ])
  func unspoken(_ text: String) { #expect(ReadText(text).spoken == []) }

  @Test func aCryThatStandsAloneIsWhoseItIsFurtherDown() {
    let text = """
      Succès syndical à Vernoux

      Les organisateurs ont compté 70.000 personnes mercredi dans les rues de la ville.

      «Stop au massacre!»

      Un long défilé a traversé la ville. «Stop au massacre!», a lancé le syndicaliste Robert Vertin.
      """
    #expect(
      ReadText(text).spoken == ["Robert Vertin: Stop au massacre!", "Robert Vertin: Stop au massacre!"])
  }

  @Test func anOpinionOpensASentenceBehindACrosshead() {
    let text = """
      Les socialistes de Vernoux votent dimanche prochain pour désigner leur candidat.

      Un appel à la gauche

      Pour les signataires, le vote est un «message clair» des électeurs.
      """
    #expect(ReadText(text).spoken == ["signataires: message clair"])
  }

  @Test func aTitleBehindWhoeverSaysItDoesNotCutTheQuotation() {
    let text = "«On attend, dit Paul Ferland, attaché de presse de la mairie. C'est long.»"
    #expect(
      ReadText(text).spoken == [
        "Paul Ferland: On attend, dit Paul Ferland, attaché de presse de la mairie. C'est long."
      ])
  }

  @Test(
    "whom a noun or a pronoun takes up",
    arguments: [
      (
        "Le Front de défense du littoral Basque (FDLB) a revendiqué l'incendie. L'enquête a été confiée à la Direction régionale de la Police judiciaire (DRPJ). \"Notre terre n'est pas à vendre\", écrit le groupe.",
        "Front de défense du littoral Basque: Notre terre n'est pas à vendre"
      ),
      (
        "L'organisation de protection des locataires Toit-Pour-Tous a reçu 3.000 plaintes. Les sociétés Verlux et Engie ont été citées. \"C'est trop\", a noté l'organisation.",
        "Toit-Pour-Tous: C'est trop"
      ),
      (
        "Rémi Vaneste a gagné dimanche à Namur. Vainqueur au sprint face au jeune Luc Serin, le champion savoure. \"Je suis heureux\", a-t-il réagi.",
        "Rémi Vaneste: Je suis heureux"
      ),
    ])
  func takenUp(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "where a report begins and ends",
    arguments: [
      (
        "Marc Roy a estimé que le dossier devait être traité avec calme, mais les deux groupes sont décidés à aller vite.",
        ["Marc Roy: le dossier devait être traité avec calme"]
      ),
      (
        "Marc Roy a estimé que la loi était bonne, mais que le texte venait tard.",
        ["Marc Roy: la loi était bonne, mais que le texte venait tard"]
      ),
      (
        "Le maire a assuré aux deux parties venues le rencontrer que l'école ne fermerait pas.",
        ["maire: l'école ne fermerait pas"]
      ),
      (
        "Le Parti du peuple a appelé Paul Magne, qui n'est pas élu, à ne pas compliquer la tâche des élus.",
        ["Parti du peuple: ne pas compliquer la tâche des élus"]
      ),
      (
        "Paul Roy attend. Un bilan qui pourrait encore grimper, a-t-il averti à son retour, comme l'avait fait l'hôpital.",
        ["Paul Roy: Un bilan qui pourrait encore grimper"]
      ),
      (
        "La grogne gagne Lille, où le ministre Luc Fesne se trouve mercredi, avant le président, Paul Roy, jeudi.",
        []
      ),
      ("Le scrutin, pour lequel se présentaient neuf candidats, s'est tenu mardi.", []),
      (
        "Le Front Nasra, branche en Syrie du groupe Qadia, annonce la rupture de ses liens avec le groupe.",
        []
      ),
      (
        "Selon ces deux entités, le projet nuit à l'équilibre du quartier.",
        ["entités: le projet nuit à l'équilibre du quartier"]
      ),
      (
        "\"C'est fini\", a ajouté Luc Serin, précisant que l'usine avait été arrêtée, a-t-il dit.",
        ["Luc Serin: l'usine avait été arrêtée"]
      ),
      ("Paul Serin attend. Il pense que la loi est morte.", ["Paul Serin: la loi est morte"]),
    ])
  func bounds(_ text: String, _ indirect: [String]) { #expect(ReadText(text).indirect == indirect) }
}
