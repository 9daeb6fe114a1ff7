import Testing

@testable import Reader

/// Who says what on pages of the regional and national press.
struct LocalPressSpeechTests {
  @Test(
    "a function that holds a preposition is one word for somebody",
    arguments: [
      (
        "Inès Cazal signe un spectacle fort. « Je voulais que le public ait honte », résume la metteuse en scène de 34 ans.",
        "Inès Cazal: Je voulais que le public ait honte"
      ),
      (
        "Le metteur en scène Paul Vidaud signe un film. « C'était dur », résume le metteur en scène.",
        "Paul Vidaud: C'était dur"
      ),
      (
        "Inès Cazal a répondu. « Il peut dormir tranquille », sourit la Franco-Portugaise.",
        "Inès Cazal: Il peut dormir tranquille"
      ),
    ])
  func functions(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "a trade takes up whoever is known only as a member, a hero or a chairman",
    arguments: [
      (
        "« C'est un règlement de comptes », estime Laurent Mathon, secrétaire départemental d'Alliance. Le policier déplore que « les témoins n'aient rien vu ».",
        "Laurent Mathon: les témoins n'aient rien vu"
      ),
      (
        "« On a joué avec le coeur », clamait Louis Cazeau, héros du soir avec deux essais. L'ailier dacquois avait failli ne pas jouer. « J'avais 39 de fièvre », s'amusait-il.",
        "Louis Cazeau: J'avais 39 de fièvre"
      ),
      (
        "« On a peur », dit Daniel Pierrot, président de Rivages propres. Le pêcheur ne décolère pas. « On nous avait promis des bouées », peste-t-il.",
        "Daniel Pierrot: On nous avait promis des bouées"
      ),
      (
        "« On a peur », dit Daniel Pierrot, qui a perdu onze brebis. L'exploitant ne décolère pas. « On nous avait promis des vaccins », peste-t-il.",
        "Daniel Pierrot: On nous avait promis des vaccins"
      ),
      (
        "« Ils ont pris les petits », raconte Lola, 27 ans. Camille Ortal, du DAL, est venue. « C'est honteux », grince la militante.",
        "Camille Ortal: C'est honteux"
      ),
    ])
  func trades(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "whoever was provoked answers",
    arguments: [
      (
        "Interrogé, le président Marc Lafond a botté en touche : « On verra. » Une réponse qui n'a guère plu à l'entraîneur. « Moi, je ne verrai rien », a-t-il rétorqué.",
        "entraîneur: Moi, je ne verrai rien"
      ),
      (
        "Luc Royan a taclé le club. De quoi agacer Paul Sérac. « C'est petit », a-t-il répliqué.",
        "Paul Sérac: C'est petit"
      ),
    ])
  func provoked(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "the one who is tied to a body speaks, not the body",
    arguments: [
      (
        "Le rail recule, dit la CGT.\n\n\"C'est intenable\", explique Marc Tellard, délégué à la CGT, qui dénonce \"un mépris total\".",
        "Marc Tellard: un mépris total"
      ),
      (
        "Ce chiffre a permis à la ministre Anne Royan de déclarer que « la courbe s'inverse ».",
        "Anne Royan: la courbe s'inverse"
      ),
    ])
  func tied(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "whose words a sentence beside them says",
    arguments: [
      (
        "Le texte passe mal. C'est aussi, d'ailleurs, l'avis d'Anne Royan, avocate : « Rien ne justifie ce recul. »",
        "Anne Royan: Rien ne justifie ce recul."
      ),
      (
        "Le texte passe mal. Telle est l'analyse de Gabriel Ruyan, économiste : « Tout ferme. »",
        "Gabriel Ruyan: Tout ferme."
      ),
      (
        "« On n'embauche plus, on recase. » L'aveu, lâché sous couvert d'anonymat par Anne Royan, dit tout du malaise.",
        "Anne Royan: On n'embauche plus, on recase."
      ),
      (
        "Dans un courrier, la FDSEA évoque \"une filière au bord du gouffre\". \"L'Etat doit agir\", y lit-on.",
        "FDSEA: L'Etat doit agir"
      ),
      (
        "« C'est faux », a affirmé, dans un communiqué publié mardi, Anne Royan.", "Anne Royan: C'est faux"
      ),
      (
        "Ceux de Verdane ont voté la grève. « On ne lâchera rien », préviennent-ils.",
        "Ceux de Verdane: On ne lâchera rien"
      ),
      (
        "À Bercy, on se borne à « suivre le dossier avec attention ».",
        "Bercy: suivre le dossier avec attention"
      ),
    ])
  func beside(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "a headline that is nothing but speech, and an interview without attribution",
    arguments: [
      (
        "« J'ai eu peur de mourir »\n\nEnlevée en mars, Rose Albin raconte sa captivité. « Je dormais par terre », dit-elle.",
        ["Rose Albin", "Rose Albin"]
      ),
      (
        "Benoît Charrel : « Le train de nuit reviendra »\n\nL'économiste Benoît Charrel plaide pour la relance.\n\nPourquoi le train a-t-il disparu ?\n\n« Parce qu'on a cessé d'y croire. »\n\nLe gouvernement parle d'un « pari industriel ». Partagez-vous l'expression ?\n\n« Je dirais plutôt un rattrapage. »",
        ["Benoît Charrel", "Benoît Charrel", "gouvernement", "Benoît Charrel"]
      ),
    ])
  func heads(_ text: String, _ speakers: [String]) { #expect(ReadText.speakers(text) == speakers) }

  @Test(
    "bodies by words that stand for them",
    arguments: [
      (
        "L'Autorité des marchés financiers (AMF) a infligé une amende. « Les règles sont claires », rappelle le gendarme des marchés.",
        "Autorité des marchés financiers: Les règles sont claires"
      ),
      (
        "La Cour des comptes a publié son rapport. « La situation est grave », écrit l'institution de la rue Cambon.",
        "Cour des comptes: La situation est grave"
      ),
      (
        "Beauvau se tait. « C'est une décision ferme », dit-on place Beauvau.",
        "place Beauvau: C'est une décision ferme"
      ),
      (
        "Trois élus, Anne Royan (PS), Luc Sérac (LR) et Paul Dumal (RN), dénoncent « un scandale ».",
        "Anne Royan, Luc Sérac et Paul Dumal: un scandale"
      ),
    ])
  func bodies(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func ratingsAreNobodysWords() {
    let text =
      "L'agence Moody's a confirmé la note « Baa3 » du groupe Valtis, assortie d'une perspective « stable ». Kepler abaisse sa recommandation de « neutre » à « alléger »."
    #expect(ReadText(text).spoken.isEmpty)
  }

  @Test(
    "what stands before a verb without a comma is its subject",
    arguments: [
      (
        "Point presse. Le procureur, Camille Berthon, a parlé. Selon lui, « aucun élément » n'accrédite la thèse criminelle.",
        "Camille Berthon: aucun élément"
      ),
      (
        "Wikimédia France souligne que ce caractère « non lucratif » exclut tout usage sur les sites personnels.",
        "Wikimédia France: non lucratif"
      ),
    ])
  func subjects(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "whom something is asked of may be described",
    arguments: [
      (
        "Les gendarmes demandent à toute personne ayant des informations de se manifester.",
        "gendarmes: se manifester"
      ),
      (
        "Selon Julio Valdivar, un médecin associé au projet, la terre sera apportée à Lima.",
        "Julio Valdivar: la terre sera apportée à Lima"
      ),
      (
        "Une alerte a été lancée par un inconnu, affirmant que trois hommes étaient entrés.",
        "inconnu: trois hommes étaient entrés"
      ),
    ])
  func reports(_ text: String, _ said: String) { #expect(ReadText(text).indirect == [said]) }

  @Test(
    "relatives of somebody are not whom the text named, members of a party are",
    arguments: [
      (
        "Paul Vautrel a avoué. « Qu'il les garde, ses regrets », lâche le frère du défunt.",
        "frère du défunt: Qu'il les garde, ses regrets"
      ),
      (
        "Interpellé, le conseiller d'Etat Bertrand Cuenod a reconnu « une situation tendue ». « Mais c'est excessif », a nuancé le Vert.",
        "Bertrand Cuenod: Mais c'est excessif"
      ),
      (
        "« On a tout perdu », regrette Marc Aubrian, guide de haute montagne, devant Luc Dastel. « Il faut agir », ajoute le montagnard.",
        "Marc Aubrian: Il faut agir"
      ),
      (
        "Pascal Grumbal juge le pari « perdant ». « On ne gagne pas en insultant le centre », met en garde le député de l'Essonne.",
        "Pascal Grumbal: On ne gagne pas en insultant le centre"
      ),
      (
        "Alors que Luc Dastel hésite encore, Marc Aubrian a tranché. « On avance », dit-il.",
        "Marc Aubrian: On avance"
      ),
      (
        "Un élu local a donné l'alerte. \"Ils ont encerclé le village\", a affirmé Sory Cissako, maire adjoint de la commune. \"Le bilan va s'alourdir\", a ajouté l'élu.",
        "Sory Cissako: Le bilan va s'alourdir"
      ),
    ])
  func meant(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "fragments and qualities in marks",
    arguments: [
      ("La salle était pleine. « Pas question de céder », élude le maire.", "maire: Pas question de céder"),
      ("« Très inquiet », Marc Aubrian a saisi le préfet.", "Marc Aubrian: Très inquiet"),
      (
        "D'un « Le pont est dangereux », Marc Aubrian a clos le débat.", "Marc Aubrian: Le pont est dangereux"
      ),
      (
        "« Le peuple a tranché », a martelé Marc Aubrian. Et de mettre en garde « ceux qui seraient tentés par l'aventure ».",
        "Marc Aubrian: ceux qui seraient tentés par l'aventure"
      ),
      (
        "« On a tout perdu, souffle Anne Royan, les yeux rougis. Même les photos. »",
        "Anne Royan: On a tout perdu, souffle Anne Royan, les yeux rougis. Même les photos."
      ),
    ])
  func fragments(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "a verb of saying behind a preposition is not denied",
    arguments: [
      "Marc Aubrian n'a pas manqué de rappeler que le pont est dangereux.",
      "Marc Aubrian ne cesse de répéter que le pont est dangereux.",
      "Marc Aubrian a déclaré mardi, lors d'un point presse, que le pont est dangereux.",
    ])
  func notDenied(_ text: String) {
    #expect(ReadText(text).indirect == ["Marc Aubrian: le pont est dangereux"])
  }

  @Test func casesInMarksAreNobodysWords() {
    #expect(ReadText("Le maire a commenté l'« affaire Sérin ». La « loi Vidal » divise.").spoken.isEmpty)
  }

  @Test func ofACoupleTheOneInTheHeadlineIsCalledByTheSurname() {
    let text =
      "Nouvelles révélations sur François Fillard\n\nPenelope Fillard, son épouse, n'a rien dit.\n\nJeudi, Fillard avait expliqué que sa femme travaillait « depuis toujours »."
    #expect(ReadText(text).spoken == ["François Fillard: depuis toujours"])
  }
}
