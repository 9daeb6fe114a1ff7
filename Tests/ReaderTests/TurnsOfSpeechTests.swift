import Testing

@testable import Reader

/// Turns by which newspapers bring in what somebody says.
struct TurnsOfSpeechTests {
  @Test(
    "who says the last words of a text",
    arguments: [
      (
        "- Pour le rapporteur Sylvain Maubec (Horizons), \"chacun est reparti avec son bilan\".",
        "Sylvain Maubec: chacun est reparti avec son bilan"
      ),
      (
        "\"On nous a ri au nez\", a déploré Bruno Castel.\n\nA la sortie, la ministre Émilie Roussel a tenté de faire bonne figure : \"Un échec arrive.\"",
        "Émilie Roussel: Un échec arrive."
      ),
      (
        "Paul Roy a répondu. «Elle a mis six ans, votre facture ?» l'a coupé la présidente Aïcha Rahmani. Silence. «Le courrier se perd.»",
        "Paul Roy: Le courrier se perd."
      ),
      (
        "Anne Lormeau a rappelé que l'Anses n'avait relevé aucun risque, et que son cabinet avait saisi le préfet « dans les huit jours ».",
        "Anne Lormeau: dans les huit jours"
      ),
      (
        "Faux, rétorquent les occupants, qui parlent de sirop et accusent la présidence d'avoir \"fabriqué un prétexte\".",
        "occupants: fabriqué un prétexte"
      ),
      (
        "Pour Anne Puech, déléguée CGT, le constructeur \"a menti\". \"Où sont les pièces ?\" demande-t-elle.",
        "Anne Puech: Où sont les pièces ?"
      ),
      (
        "Comme on lui demandait son avis, l'élue Anne Roy a répondu : \"En l'état, non.\" Elle souhaite que la loi soit réécrite \"avec des gens sérieux\".",
        "Anne Roy: avec des gens sérieux"
      ),
      (
        "Nicole Abad, 62 ans, avance. « C'était dans ma tête », dit-elle. « Vous ne lisez pas votre courrier ? », s'est étonnée la procureure.",
        "procureure: Vous ne lisez pas votre courrier ?"
      ),
      (
        "Le maire Luc Orange a parlé. Rémi Fasson, chef de file du groupe, l'a accusé d'avoir signé trop vite. « C'est légal », a répliqué l'édile.",
        "Luc Orange: C'est légal"
      ),
      (
        "Dans un communiqué, la fédération avait pris acte de \"la dérive personnelle\" de l'élu.",
        "fédération: la dérive personnelle"
      ),
      (
        "L'Assemblée nationale a adopté mardi un amendement, le rapporteur Bastien Lecourt (LREM) fustigeant \"l'immobilisme\" du gouvernement.",
        "Bastien Lecourt: l'immobilisme"
      ),
      (
        "La ministre Anne Roy est sortie. \"Merci, bonne soirée\", s'est-elle contentée de répondre aux journalistes.",
        "Anne Roy: Merci, bonne soirée"
      ),
      (
        "Certains partent, d'autres jurent qu'ils ne salueront plus «le voleur».", "d'autres: le voleur"
      ),
      (
        "Brouillé avec son frère Enzo, guitariste de ses débuts, Gus Marin est parti. « C'était le soleil », confie ce dernier.",
        "Enzo: C'était le soleil"
      ),
      (
        "Résultat : un taux de réussite de 68 %, « bien supérieur au hasard », soulignent les auteurs.",
        "auteurs: bien supérieur au hasard"
      ),
      ("Mais pour Paul Roy, la qualité \"laisse à désirer\".", "Paul Roy: laisse à désirer"),
      (
        "Anne Roy est venue. Elle hausse les épaules, assure y penser « à midi et à minuit, quand ça sonne ».",
        "Anne Roy: à midi et à minuit, quand ça sonne"
      ),
      ("\"La loi est morte\" : telle est la position de Paul Roy.", "Paul Roy: La loi est morte"),
      ("La réponse de Paul Roy ne s'est pas fait attendre : \"C'est faux.\"", "Paul Roy: C'est faux."),
      (
        "« Une honte » pour Paul Roy, « un progrès » pour Anne Dubois : la loi divise.",
        "Anne Dubois: un progrès"
      ),
      (
        "« Je ne regrette rien », a dit Paul Roy à la barre. Le procureur a requis dix ans, dénonçant « un crime odieux ».",
        "procureur: un crime odieux"
      ),
      (
        "\"L'égalité, ça commence par le col !\" Le tweet de Gérald Marchais, dimanche matin, a mis le feu aux poudres.",
        "Gérald Marchais: L'égalité, ça commence par le col !"
      ),
    ])
  func last(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test(
    "what is reported, and how far it goes",
    arguments: [
      (
        "Le proviseur Luc Roy affirme avoir tout essayé et renvoie la balle au rectorat.",
        ["Luc Roy: avoir tout essayé"]
      ),
      (
        "L'inspection a été saisie mercredi, a annoncé le parquet de Lille, deux jours après l'interpellation d'un homme.",
        [
          "parquet de Lille: L'inspection a été saisie mercredi, a annoncé le parquet de Lille, deux jours après l'interpellation d'un homme"
        ]
      ),
      ("La ministre Anne Roy a dit ne rien exclure.", ["Anne Roy: ne rien exclure"]),
      ("Anne Roy dit ne pas être surprise: \"C'était écrit.\"", ["Anne Roy: ne pas être surprise"]),
      (
        "Faux, conteste Rémi Fasson : la commune toucherait à peine 300 euros.",
        ["Rémi Fasson: la commune toucherait à peine 300 euros"]
      ),
      (
        "Luc Roy a tout dit. C'est le maire, selon lui, qui fixait le prix.",
        ["Luc Roy: C'est le maire, selon lui, qui fixait le prix"]
      ),
      (
        "Paul Roy a rappelé avoir voté la loi, précisant vouloir un débat. Il a répété être prêt.",
        ["Paul Roy: avoir voté la loi", "Paul Roy: vouloir un débat", "Paul Roy: être prêt"]
      ),
      (
        "L'armée annonce, via un communiqué publié sur son site, avoir pris le pouvoir.",
        ["armée: avoir pris le pouvoir"]
      ),
      (
        "Anne Roy a tout dit. Sa fille, dit-elle, \"apprend la chimie sur un écran\".",
        ["Anne Roy: Sa fille, dit-elle, \"apprend la chimie sur un écran\""]
      ),
      (
        "Luc Roy renvoie la balle au rectorat de Lyon. Lequel assure qu'un remplaçant a été trouvé.",
        ["rectorat de Lyon: un remplaçant a été trouvé"]
      ),
      (
        "L'agence recommande aux visiteurs de reporter leur séjour.", ["agence: reporter leur séjour"]
      ),
      ("Le syndicaliste dit avoir perdu un frère.", ["syndicaliste: avoir perdu un frère"]),
      (
        "Luc Darcourt était parti par hasard, assurait-il, \"parce que le train était en retard\".",
        [
          "Luc Darcourt: Luc Darcourt était parti par hasard, assurait-il, \"parce que le train était en retard\""
        ]
      ),
      (
        "Paul Roy a confié vouloir continuer, alors qu'il avait annoncé qu'il se retirerait.",
        ["Paul Roy: vouloir continuer", "Paul Roy: il se retirerait"]
      ),
      (
        "Paul Roy doute. S'il estime qu'« une interdiction pourrait gêner », il préconise de durcir les règles.",
        ["Paul Roy: durcir les règles"]
      ),
      ("Soulignant la capacité des jeunes à rester chez eux, le pape les a encouragés.", []),
      ("Anne Roy doit maintenant obtenir le feu vert du conseil.", []),
      (
        "Paul Roy a menti, a révélé l'émission de TMC « Chronique ». « Chronique » a affirmé que ses filles ont travaillé.",
        ["émission de TMC: Paul Roy a menti", "Chronique: ses filles ont travaillé"]
      ),
      ("Selon Paul Roy, cité par l'AFP, « tout est sous contrôle ».", []),
      ("L'épouse d'un soudeur confie ne plus dormir.", ["épouse d'un soudeur: ne plus dormir"]),
      (
        "Le Courrier de Vernoux a rapporté mardi, citant deux sources, que la production serait transférée.",
        ["Courrier de Vernoux: la production serait transférée"]
      ),
      (
        "Le tribunal a estimé que l'élu avait menti, tout en tenant compte de l'ancienneté des faits.",
        ["tribunal: l'élu avait menti"]
      ),
      (
        "Luc Roy a demandé au plénum de ne pas «enterrer le rail un mercredi».",
        ["Luc Roy: ne pas «enterrer le rail un mercredi»"]
      ),
      (
        "Anne Roy a dit comprendre la nostalgie des élus, mais «une nostalgie n'est pas une politique».",
        ["Anne Roy: comprendre la nostalgie des élus"]
      ),
      ("Les députés ont refusé de renvoyer le texte, comme le souhaitait la gauche.", []),
      (
        "Paul Roy a dit craindre le pire, avant de préciser que rien n'était fait.",
        ["Paul Roy: craindre le pire", "Paul Roy: rien n'était fait"]
      ),
      ("Mais pour la chercheuse Anne Roy, l'essentiel est ailleurs.", ["Anne Roy: l'essentiel est ailleurs"]),
      (
        "Le ministre Luc Roy a instruit les responsables de \"publier le programme\" et de réparer les fuites.",
        ["Luc Roy: \"publier le programme\" et de réparer les fuites"]
      ),
      (
        "La Chine appelle à \"cesser de politiser\" les échanges.",
        ["Chine: \"cesser de politiser\" les échanges"]
      ),
      (
        "L'ancien maire Marcel Pache plaide l'indulgence: c'était un brave homme, dit-il.",
        ["Marcel Pache: c'était un brave homme"]
      ),
      ("Le cadet affirme l'avoir vue en 2009.", ["cadet: l'avoir vue en 2009"]),
      (
        "Paul Roy soutient avoir dénoncé un système qui, selon lui, poussait les agents à mentir.",
        ["Paul Roy: avoir dénoncé un système qui, selon lui, poussait les agents à mentir"]
      ),
      ("L'armée a parlé. Ces chiffres n'ont pu être vérifiés de source indépendante.", []),
      (
        "Le Courrier de Vernoux estime que le président, en acceptant ce départ, \"a choisi la clarté\".",
        ["Courrier de Vernoux: le président, en acceptant ce départ, \"a choisi la clarté\""]
      ),
      (
        "L'avocat Denis Coulant fronce les sourcils : le confinement, fait-il observer, n'avait pas encore été annoncé.",
        ["Denis Coulant: le confinement, fait-il observer, n'avait pas encore été annoncé"]
      ),
      ("Le drame peut s'expliquer par la difficulté pour les troupes de lutter contre les rebelles.", []),
      (
        "Le président du tribunal, Luc Roy, a indiqué qu' « il n'y avait plus qu'un candidat » à la reprise.",
        ["Luc Roy: « il n'y avait plus qu'un candidat » à la reprise"]
      ),
    ])
  func reported(_ text: String, _ indirect: [String]) { #expect(ReadText(text).indirect == indirect) }

  @Test(
    "what could stand alone in marks",
    arguments: [
      ("Anne Roy juge que le pouvoir \"récolte ce qu'il a semé\".", Quote.Kind.partial),
      (
        "Anne Roy souhaite \"prendre conscience de la nécessité de comprendre que le niveau baisse\".",
        .partial
      ),
      ("Selon Paul Roy, « les propos douteux de certains obligent à légiférer ».", .direct),
      ("Luc Jaouen se demande « où est passé le rapport » remis en juillet.", .direct),
      ("Selon Paul Roy, « une interdiction générale ou absolue pourrait choquer ».", .direct),
    ])
  func shapes(_ text: String, _ kind: Quote.Kind) {
    #expect(ReadText(text).dispatch.quotes.filter { $0.kind != .indirect }.map(\.kind) == [kind])
  }

  @Test func aTopicBeforeAColonInTheHeadlineSaysNothing() {
    let text = """
      Conseil municipal houleux : « Monsieur le maire, vous n'êtes pas au théâtre »

      Le conseil de Vernoux a siégé lundi soir. « Monsieur le maire, vous n'êtes pas au théâtre, et même là on lit », a lancé Rémi Fasson.
      """
    #expect(ReadText(text).spoken.first == "Rémi Fasson: Monsieur le maire, vous n'êtes pas au théâtre")
  }

  @Test(
    "titles of what is shown or sung",
    arguments: [
      "Celui que la presse surnommait « le Petit Poumon » débute en 1944, a écrit Paul Roy.",
      "La maire Anne Roy a cité un morceau de 2019, « Képi », dans sa réponse.",
      "Paul Roy a menti, a révélé lundi l'émission de TMC « Chronique ». « Chronique » a affirmé que ses filles ont travaillé.",
    ])
  func titles(_ text: String) { #expect(ReadText(text).spoken == []) }
}
