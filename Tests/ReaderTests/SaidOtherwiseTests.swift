import Testing

@testable import Reader

/// Ways of saying who speaks that need neither a verb of saying nor its usual place.
struct SaidOtherwiseTests {
  @Test(
    "who says the last words of a text",
    arguments: [
      // Before the words
      (
        "Luc Serin a parlé. D'ici là, prédisait un vieux monsieur en remettant sa casquette, \"il y aura du vent\".",
        "vieux monsieur: il y aura du vent"
      ),
      (
        "Du côté du ministre de la Mobilité, l'on \"entend la détresse du terrain\".",
        "ministre de la Mobilité: entend la détresse du terrain"
      ),
      (
        "De source proche du dossier, on indique qu'une lettre pourrait être signée \"avant les fêtes\".",
        "source proche du dossier: avant les fêtes"
      ),
      (
        "Même son de cloche du côté d'Anne Roy, patronne de la fédération : \"Les carnets sont vides.\"",
        "Anne Roy: Les carnets sont vides."
      ),
      (
        "Un ministre soupire : \"Il y a des jours.\" Et un conseiller de l'exécutif de lâcher qu'on \"s'en serait bien passé\".",
        "conseiller de l'exécutif: s'en serait bien passé"
      ),
      (
        "\"C'est la fin\", a dit Luc Serin. Et d'enfoncer le clou : \"Quand rien ne va plus, demandez-vous pourquoi.\"",
        "Luc Serin: Quand rien ne va plus, demandez-vous pourquoi."
      ),
      (
        "Anne Roy hésite. Puis, se ravisant : \"Ni celle des voisins.\"",
        "Anne Roy: Ni celle des voisins."
      ),
      (
        "\"Nous sommes prêts\", a dit Paul Serin, lors d'une assemblée au cours de laquelle un délégué a brandi une clef en criant: \"Qu'ils viennent !\"",
        "délégué: Qu'ils viennent !"
      ),
      (
        "Prié de dire si l'usine fermera, comme l'écrivait vendredi le quotidien Le Globe, le dirigeant a répondu qu'il \"parlait avec tout le monde\".",
        "dirigeant: parlait avec tout le monde"
      ),
      (
        "Le comité Vallée vivante précise :\n\n« La fouille s'est mal passée. Les jeunes ont frappé. »",
        "Vallée vivante: La fouille s'est mal passée. Les jeunes ont frappé."
      ),
      // Behind them
      (
        "\"Honteux\", \"hors-sol\", \"qu'il s'explique\": jointe par téléphone, la maire Anne Roy ne décolère pas.",
        "Anne Roy: qu'il s'explique"
      ),
      (
        "\"Il faut savoir finir une grève\" : la phrase de Luc Serin a fait bondir les syndicats.",
        "Luc Serin: Il faut savoir finir une grève"
      ),
      (
        "\"La ville ne cédera pas\", c'est ce qu'a déclaré Luc Serin à son arrivée.",
        "Luc Serin: La ville ne cédera pas"
      ),
      (
        "\"Je n'ai rien à me reprocher.\" Ces mots sont de Luc Serin, l'ancien trésorier.",
        "Luc Serin: Je n'ai rien à me reprocher."
      ),
      (
        "\"Une claque\", lâche, clope au bec, Gérard Castan, trente ans de métier derrière lui.",
        "Gérard Castan: Une claque"
      ),
      (
        "\"La fermeture est décidée\", a-t-on appris mardi auprès des syndicats.",
        "syndicats: La fermeture est décidée"
      ),
      (
        "\"Je pars la tête haute\", lance-t-elle. A 62 ans, Anne Roy quitte la présidence du club.",
        "Anne Roy: Je pars la tête haute"
      ),
      (
        "« On est mal, euphémise un cadre. Le problème, c'est qu'il n'y a qu'un bureau. »",
        "cadre: On est mal, euphémise un cadre. Le problème, c'est qu'il n'y a qu'un bureau."
      ),
      (
        "Les assureurs estiment le coût à deux millions, une évaluation jugée \"très optimiste\" par la conservatrice du musée.",
        "conservatrice du musée: très optimiste"
      ),
      (
        "« Fin de partie » pour Anne Roy.", "Anne Roy: Fin de partie"
      ),
      // Ties and circles
      (
        "À l'inverse, pour la journaliste Anne Roy, « ce vote prouve la faillite de nos élus ».",
        "Anne Roy: ce vote prouve la faillite de nos élus"
      ),
      (
        "« A vous », a lancé Luc Serin tandis que, pour la présidente Anne Roy, « il y aura un bal ».",
        "Anne Roy: il y aura un bal"
      ),
      (
        "Un avis que la défense a contesté : pour Me Anne Roy, l'accusé n'était \"plus maître de rien\".",
        "Anne Roy: plus maître de rien"
      ),
      (
        "De quoi faire sourire dans l'entourage du ministre: \"On aurait aimé qu'il reste.\"",
        "entourage du ministre: On aurait aimé qu'il reste."
      ),
      (
        "Quarante-neuf sénateurs ont écrit à Lyon. Leur lettre dénonce « une atteinte au droit ».",
        "Quarante-neuf sénateurs: une atteinte au droit"
      ),
      (
        "« Ils ne m'ont pas frappé », a dit Luc Serin aux policiers, selon une source proche de l'enquête.",
        "Luc Serin: Ils ne m'ont pas frappé"
      ),
      (
        "L'avocat de l'association, partie civile au procès, Louis Garant, a salué « un jugement courageux ».",
        "Louis Garant: un jugement courageux"
      ),
      (
        "D'autres, comme Anne Roy ou Luc Serin, le critiquent, ce dernier expliquant que « le mot n'est pas un gros mot ».",
        "Luc Serin: le mot n'est pas un gros mot"
      ),
      (
        "Henri Guyot a ressorti une phrase de Luc Serin qui disait en 2012 : « Il ne sert à rien de parler. »",
        "Luc Serin: Il ne sert à rien de parler."
      ),
      (
        "Luc Serin, l'élu, a estimé que le vote confirmait \"le désir de changement\".",
        "Luc Serin: le désir de changement"
      ),
      (
        "Luc Serin s'est levé. \"Pourquoi, monsieur Serin ?\" a demandé la présidente Anne Roy. \"Parce que j'ai peur.\"",
        "Luc Serin: Parce que j'ai peur."
      ),
      (
        "Une bénévole, qui lit les pages d'un roman aux patients qui le souhaitent, l'approuve : « Une journée suffirait. »",
        "bénévole: Une journée suffirait."
      ),
      // Pronouns
      (
        "L'infirmière, elle, ne dort pas. Il ne lui reste, explique-t-elle, que peu de stock. \"Qui soigner ?\", demande-t-elle.",
        "infirmière: Qui soigner ?"
      ),
      (
        "Luc Serin veut agir, estimant qu'un élu « doit se tenir à l'écart ». « Je suis pour cette loi », ajoute-t-il.",
        "Luc Serin: Je suis pour cette loi"
      ),
      (
        "D'après les pointages d'un cadre de la majorité, il ne manquait \"que deux voix\". \"Ils nous ont lâchés\", peste-t-il.",
        "cadre de la majorité: Ils nous ont lâchés"
      ),
      (
        "Anne Roy ne décolère pas. A l'en croire, il ne restera \"qu'un désert\".",
        "Anne Roy: qu'un désert"
      ),
    ])
  func says(text: String, said: String) {
    #expect(ReadText(text).spoken.last == said, "\(text)")
  }

  @Test(
    "what is reported",
    arguments: [
      ("Luc Serin est las. Il manque, ajoute-t-il, de temps.", "Il manque, ajoute-t-il, de temps"),
      ("Anne Roy est venue. Elle n'a, dit-elle, rien contre.", "Elle n'a, dit-elle, rien contre"),
      (
        "Le bruit, à 500 m, ne dépasserait pas, a-t-il assuré, celui d'un frigo.",
        "Le bruit, à 500 m, ne dépasserait pas, a-t-il assuré, celui d'un frigo"
      ),
      (
        "Le syndicat a prévenu mardi : un nouveau préavis sera déposé.", "un nouveau préavis sera déposé"
      ),
      (
        "L'entreprise plaide la force majeure : une coulée de boue aurait emporté la voie.",
        "une coulée de boue aurait emporté la voie"
      ),
      (
        "Luc Serin s'est contenté de dire qu'il lirait le document.", "il lirait le document"
      ),
      (
        "L'entourage du maire jure avoir trente voix, chiffre que la direction conteste.", "avoir trente voix"
      ),
      (
        "M. Serin invite les clients touchés par la panne à patienter.", "patienter"
      ),
      (
        "Luc Serin a appelé les députés «qui doutent» à joindre leurs voix à la sienne.",
        "joindre leurs voix à la sienne"
      ),
      ("La filière d'exportation s'est dite soulagée par cette décision.", "soulagée par cette décision"),
      ("L'agence Verdane précise encore qu'il restait du pain.", "il restait du pain"),
      (
        "Luc Serin veut un débat et appelle le maire à ouvrir la porte, faute de quoi, dit-il, \"ce sera la rue\".",
        "ouvrir la porte"
      ),
      (
        "Le maire savait dès 2011, a-t-il dénoncé hier, et il a préféré se taire.",
        "Le maire savait dès 2011, a-t-il dénoncé hier, et il a préféré se taire"
      ),
      (
        "L'historien considère que la preuve devrait être inversée : à l'en croire, c'est au musée d'agir.",
        "la preuve devrait être inversée"
      ),
      ("Anne Roy, elle, a annoncé qu'elle redéposerait son texte.", "elle redéposerait son texte"),
      (
        "Il dit avoir été renvoyé car jugé trop \"libéral\".", "avoir été renvoyé car jugé trop \"libéral\""
      ),
    ])
  func reports(text: String, content: String) {
    #expect(
      ReadText(text).dispatch.quotes.contains {
        $0.kind == .indirect && ReadText(text).dispatch.words($0.span) == content
      }, "\(ReadText(text).indirect)")
  }

  @Test(
    "what is nobody's",
    arguments: [
      "Le procès du \"gang des mines\" s'est ouvert lundi à Lyon.",
      "Luc Serin, dit \"Lulu\", a été arrêté lundi à Lyon.",
    ])
  func names(text: String) { #expect(ReadText(text).spoken.isEmpty) }

  @Test("verbs in a row say nothing of a thing behind the second")
  func verbsInARow() {
    #expect(ReadText("Elle s'arrête, pointe du bâton une dalle polie, et repart.").indirect.isEmpty)
  }

  @Test("what the report was published in is nobody who speaks")
  func impersonalPassive() {
    #expect(
      ReadText("L'activité reprend \"comme avant\", est-il écrit, à la nuit.").spoken == ["-: comme avant"])
  }

  @Test("a flash of few words is read as French")
  func flash() {
    let text =
      "Une réunion a eu lieu mardi. Marc Dunel a mis en garde contre tout laxisme jeudi, selon Paul Roy."
    var source = Source(path: "test", format: "text", text: text)
    source.language = nil
    #expect(Analyzer().analyze(source).language == "fr")
  }
}
