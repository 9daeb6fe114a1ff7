import Testing

@testable import Reader

/// Whose words daily papers print.
struct SpeechInNewsTests {
  @Test(
    "whose every quotation is",
    arguments: [
      (
        "La ville a engagé une procédure contre un agent qui avait comparé les clients à des \"ânes bâtés\", a annoncé lundi une porte-parole.",
        ["agent: ânes bâtés"]
      ),
      (
        "Le club a écarté un joueur qui avait traité l'arbitre de \"vendu\", a annoncé le président.",
        ["joueur: vendu"]
      ),
      (
        "En avril, un policier s'était livré, dans un discours, à ce qu'il avait alors appelé une \"allégorie\".",
        ["policier: allégorie"]
      ),
      (
        "La fête est finie, a annoncé lundi un porte-parole adjoint. En avril 2018, Luc Serin s'était livré à ce qu'il juge \"faux\".",
        ["Luc Serin: faux"]
      ),
      (
        "L'ancien sénateur Yvan Lormeau a critiqué la loi. Le secrétaire général du parti Bastien Vaubourg a affirmé que \"le pays va mal\". \"Ce gouvernement a renoncé\", a ajouté le sénateur.",
        ["Bastien Vaubourg: le pays va mal", "Bastien Vaubourg: Ce gouvernement a renoncé"]
      ),
      (
        "Bastien Vaubourg ne fait pas l'unanimité. Alors que le ministre de l'Agriculture a déclaré que le loup n'était pas nuisible, Yvan Lormeau est monté au créneau. \"On a un ministre qui ne sait rien\", a-t-il lancé.",
        ["Yvan Lormeau: On a un ministre qui ne sait rien"]
      ),
      (
        "Yvan Lormeau a cité la charte des droits du patient, qui stipule que \"nul ne sera inquiété\". \"Nous avançons\", a-t-il dit.",
        ["charte des droits du patient: nul ne sera inquiété", "Yvan Lormeau: Nous avançons"]
      ),
      (
        "Nadine Krier-Mulot a été interrogée. NKM ajoute : \"J'aime les informations.\"",
        ["Nadine Krier-Mulot: J'aime les informations."]
      ),
      (
        "Yvan Lormeau pointe les risques de \"dérives\".", ["Yvan Lormeau: dérives"]
      ),
      (
        "Voilà une ville où des centaines de retraités ont dénoncé les coupes budgétaires et réclamé \"du respect\".",
        ["centaines de retraités: du respect"]
      ),
      (
        "A droite, le président du conseil Yvan Lormeau \"donne trois jours à l'entreprise pour répondre\".",
        ["Yvan Lormeau: donne trois jours à l'entreprise pour répondre"]
      ),
      (
        "Yvan Lormeau a ouvert ses portes. Une façon pour lui de « se rendre utile ».",
        ["Yvan Lormeau: se rendre utile"]
      ),
      (
        "Pau : Yvan Lormeau dit fuir une \"persécution\", son avocat \"abasourdi\"\n\nL'avocat d'Yvan Lormeau s'est dit \"abasourdi\" par la nouvelle.",
        [
          "Yvan Lormeau: persécution", "avocat d'Yvan Lormeau: abasourdi", "avocat d'Yvan Lormeau: abasourdi",
        ]
      ),
      (
        "Chez Nexol, \"les masques se sont bien vendus\". Chez Verdal, par exemple, les masques \"ne sont pas mis en rayon, mais vendus en caisse\".",
        [
          "Nexol: les masques se sont bien vendus",
          "Verdal: ne sont pas mis en rayon, mais vendus en caisse",
        ]
      ),
      (
        "Nexol, Verdal et Sarvin insistent sur le fait que la vente se fait à \"prix coûtant\".",
        ["Nexol, Verdal et Sarvin: prix coûtant"]
      ),
      (
        "Jeudi, le parti avait \"exigé\" la libération des otages.", ["parti: exigé"]
      ),
      (
        "Odile Vasseur, pour qui \"il faut agir\", a quitté la salle.", ["Odile Vasseur: il faut agir"]
      ),
      (
        "Le décret gêne les médecins du Nord. Ils dénonçaient une \"atteinte grave à une liberté\".",
        ["médecins du Nord: atteinte grave à une liberté"]
      ),
      (
        "Police : une \"tolérance zéro\" vis-à-vis du racisme, assure Paul Nardin\n\nLe ministre a parlé.",
        ["Paul Nardin: tolérance zéro"]
      ),
      (
        "Une décision \"incompréhensible\", pour le maire Luc Serin, qui a quitté la salle.",
        ["Luc Serin: incompréhensible"]
      ),
      ("Un tarif \"réduit\", pour les enfants.", []),
      (
        "\"Très émue\" par cet accueil, Odile Vasseur a remercié les élus.", ["Odile Vasseur: Très émue"]
      ),
      (
        "Le collectif \"Pas sans nous\" dénonce la loi et réclame \"une vraie concertation\".",
        ["Pas sans nous: une vraie concertation"]
      ),
    ])
  func whoseWords(_ text: String, _ words: [String]) {
    #expect(ReadText(text).spoken == words)
  }

  @Test(
    "what is reported without marks",
    arguments: [
      (
        "Le sol brûlait. \"Le feu a pris dans une salle\", avant que les flammes ne gagnent le toit, a précisé la police.",
        ["police: \"Le feu a pris dans une salle\", avant que les flammes ne gagnent le toit"]
      ),
      (
        "La fête est finie, a annoncé lundi un porte-parole adjoint. Un policier a réagi parce qu'il estime que la loi est idiote.",
        ["porte-parole adjoint: La fête est finie", "policier: la loi est idiote"]
      ),
      (
        "L'Institut des statistiques prédit que la pauvreté augmentera.",
        ["Institut des statistiques: la pauvreté augmentera"]
      ),
      (
        "Odile Vasseur a parlé hier. Mais elle l'affirme, tout ira bien.", ["Odile Vasseur: tout ira bien"]
      ),
      (
        "Yvan Lormeau, qui se dit croyant et opposé au mariage, a parlé.",
        ["Yvan Lormeau: croyant et opposé au mariage"]
      ),
      (
        "Yvan Lormeau disait avoir la conviction que \"le nombre fait la force\" avant de citer un peu plus tard l'ancien président Paul Nardin.",
        ["Yvan Lormeau: avoir la conviction que \"le nombre fait la force\""]
      ),
      (
        "Le ministère a « confirmé » mardi que le tunnel rouvrirait.", ["ministère: le tunnel rouvrirait"]
      ),
      ("Odile Vasseur a \"demandé\" que \"la mairie agisse\".", []),
      (
        "Faux, a répliqué Odile Vasseur, pour qui le texte \"sacrifie les plus faibles\".",
        ["Odile Vasseur: Faux", "Odile Vasseur: le texte \"sacrifie les plus faibles\""]
      ),
    ])
  func whatIsReported(_ text: String, _ words: [String]) {
    #expect(ReadText(text).indirect == words)
  }

  @Test(
    "what nobody says",
    arguments: [
      "Ses rangs se sont dégarnis et son allié, le petit parti RDN (10 députés), favorable à une sortie, refuse l'accord négocié par Odile Vasseur.",
      "Les magasins ont provoqué une polémique en communiquant sur les millions de masques qu'elles avaient commandés et vendent depuis mai.",
      "Les unités s'appelleront des \"deltas\".",
    ])
  func nobodysWords(_ text: String) {
    #expect(ReadText(text).dispatch.quotes.isEmpty)
  }

  @Test(
    "cries of one word and words the writer brackets are said as they are",
    arguments: [
      ("\"DEHORS\", a écrit Yvan Lormeau.", "DEHORS"),
      ("\"Bravo\", a lancé Yvan Lormeau.", "Bravo"),
      (
        "La visite a eu lieu lundi, Odile Vasseur assurant que \"les dégâts (étaient) très limités\".",
        "les dégâts (étaient) très limités"
      ),
    ])
  func directWords(_ text: String, _ words: String) {
    #expect(ReadText(text).quotes(.direct).map { $0.split(separator: ": ").last.map(String.init) } == [words])
  }

  @Test func aClauseInMarksIsNotReportedAsWell() {
    let read = ReadText("Odile Vasseur, pour qui \"il faut agir\", a quitté la salle.")
    #expect(read.quotes(.direct) == ["Odile Vasseur: il faut agir"])
    #expect(read.indirect.isEmpty)
  }

  @Test func aClauseBehindWhomOneTellsItEndsTheIncise() {
    let read = ReadText(
      "Mais, confie la jeune femme de 19 ans, qui habite à Pau, près de la mer, \"ma soeur a perdu son emploi\"."
    )
    #expect(read.indirect.isEmpty)
    #expect(read.quotes(.direct) == ["jeune femme de 19 ans: ma soeur a perdu son emploi"])
  }
}
