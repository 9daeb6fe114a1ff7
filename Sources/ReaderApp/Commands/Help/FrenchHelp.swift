extension HelpStrings {
  nonisolated static let french = HelpStrings(
    sentence: { sentences($0) }, valueName: { values($0) }, complaint: { complaints($0) },
    phrases: parserPhrases)

  private nonisolated static func sentences(_ entry: HelpEntry) -> String {
    switch entry {
    case .program: "Le lecteur de dépêches d’agence qui comprend ce qu’il affiche, dans le terminal"
    case .read: "Lire des dépêches à l’écran\u{A0}; c’est ce qui se fait sans commande"
    case .parse: "Écrire un objet JSON par dépêche"
    case .importing: "Verser des fichiers et des dossiers dans l’archive, sans relire ce qui n’a pas changé"
    case .watch: "Verser dans l’archive, puis continuer avec tout ce qui arrive dans les dossiers, jusqu’à ^C"
    case .search: "Lister les dépêches de l’archive qui répondent à une requête"
    case .quotes: "Lister ce qui a été dit, par qui et où"
    case .export: "Écrire les dépêches de l’archive qui répondent à une requête"
    case .explain:
      "Montrer ce que chaque passe de l’analyse a trouvé dans une dépêche, et quelle règle et quels mots ont tranché"
    case .shot: "Écrire l’écran en SVG, en texte ou en ANSI, sans terminal"
    case .cast: "Enregistrer des touches et ce qu’elles font à l’écran (asciicast), sans terminal"
    case .themes: "Montrer les thèmes disponibles"
    case .check: "Dire ce qu’est chaque fichier, ce qu’il contient et ce qui n’a pas pu être lu"
    case .corrections: "Écrire les corrections faites à l’écran, une par ligne"
    case .programMore:
      "«\u{A0}depeche CHEMIN\u{A0}» ouvre fichiers, dossiers et archives\u{A0}; «\u{A0}depeche help read\u{A0}» en "
        + "donne les options, «\u{A0}depeche --tour\u{A0}» enseigne les touches, et «\u{A0}?\u{A0}», dans le programme, les énumère."
    case .parseMore:
      "Ce qui ne peut être lu est signalé sur la sortie d’erreur sous la forme chemin:ligne: message\u{A0}; le reste "
        + "est analysé quand même, et le code de retour est 1. Les dépêches d’un même sujet portent le même thread "
        + "sous extra, et supersedes y nomme la version que remplace une plus récente."
    case .checkMore:
      "Code de retour\u{A0}: 0 si tout a été lu, 1 s’il y a eu des erreurs, 2 si rien n’était lisible."
    case .correctionsMore:
      "Les champs sont séparés par des tabulations\u{A0}: speaker, dépêche, mots, nom\u{A0}; not-a-quote, dépêche, "
        + "mots\u{A0}; same, nom, autre nom. Le fichier lui-même peut être modifié et copié."
    case .selectMore: "L’écran s’affiche sur le terminal même si la sortie standard n’en est pas un."
    case .paths: "Fichiers, dossiers et archives\u{A0}; - pour l’entrée standard"
    case .pathsToParse: "Fichiers, dossiers et archives\u{A0}; - ou rien pour l’entrée standard"
    case .filesAndFolders: "Fichiers et dossiers"
    case .folders: "Dossiers"
    case .file: "Le fichier d’une dépêche"
    case .theme: "Nom d’un thème\u{A0}; «\u{A0}depeche themes\u{A0}» les montre"
    case .mouse: "Se servir de la souris"
    case .archive: "L’archive à utiliser au lieu de celle de votre dossier de données"
    case .plain: "Des lignes au lieu d’un écran, pour les lecteurs d’écran et les terminaux simples"
    case .tour: "Ouvrir des dépêches qui enseignent les touches"
    case .select: "Écrire en quittant ce qui est sous le curseur"
    case .jobs: "Nombre de dépêches à analyser à la fois"
    case .inputFormat: "Ce qu’est l’entrée\u{A0}: detect, ou jsonl\u{A0}: {\"id\", \"text\"} par ligne"
    case .encoding: "Le codage de l’entrée, quoi qu’elle en dise elle-même"
    case .layCorrections: "Appliquer ce que vous avez corrigé à l’écran"
    case .rescan: "Relire tous les fichiers, modifiés ou non"
    case .parsed:
      "Les fichiers contiennent des lignes de «\u{A0}depeche parse\u{A0}»\u{A0}: les prendre telles quelles"
    case .importTiming: "Dire la part de l’archive dans le temps passé"
    case .queryTiming: "Interroger plusieurs fois et dire sur la sortie d’erreur le temps qu’a mis l’archive"
    case .rowFormat: "Écrire les lignes sous cette forme plutôt qu’en tableau"
    case .mostRows: "Nombre de lignes au plus"
    case .mostDispatches: "Nombre de dépêches au plus"
    case .query: "La requête, par exemple\u{A0}: speaker:tramontin date:2026-03.. pont"
    case .speaker: "Seulement ce qu’a dit cette personne ou cet organisme"
    case .exportFormat: "La forme à leur donner"
    case .pass: "Seulement cette passe\u{A0}; peut être répété"
    case .everything: "Lister aussi tous les mots que le lexique connaît et toutes les phrases"
    case .pictureForm: "La forme à lui donner"
    case .size: "Colonnes et lignes"
    case .keys: "Touches à presser, séparées par des espaces\u{A0}: \"j Enter n n\""
    case .language: "Langue de l’interface"
    case .pause: "Secondes entre deux touches"
    case .json: "Un objet JSON par fichier, puis un avec les totaux"
    case .correctionsPath: "Dire seulement où se trouve le fichier"
    }
  }

  private nonisolated static func values(_ value: HelpValue) -> String {
    switch value {
    case .path: "chemin"
    case .folder: "dossier"
    case .file: "fichier"
    case .name: "nom"
    case .number: "n"
    case .format: "format"
    case .what: "quoi"
    case .words: "mots"
    case .seconds: "secondes"
    case .size: "colonnes×lignes"
    case .keys: "touches"
    case .language: "langue"
    case .pass: "passe"
    }
  }

  private nonisolated static func complaints(_ complaint: HelpComplaint) -> String {
    switch complaint {
    case .jobs: "--jobs doit valoir au moins 1"
    case .pause: "--pause attend des secondes, 60 au plus"
    case .size: "--size attend des colonnes et des lignes, par exemple 120x36"
    case .pass(let name, let known):
      "il n’y a pas de passe «\u{A0}\(name)\u{A0}»\u{A0}; les passes sont "
        + known.joined(separator: ", ")
    }
  }
}
