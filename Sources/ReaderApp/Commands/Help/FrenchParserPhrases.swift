extension HelpStrings {
  /// What swift-argument-parser says.
  nonisolated static let parserPhrases = Phrases(
    lines: [
      ("       depeche <subcommand>", "        depeche <commande>"),
      (
        "Error: Unknown option '{}'. Did you mean '{}'?",
        "Erreur\u{A0}: option inconnue «\u{A0}{}\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}{}\u{A0}»\u{202F}?"
      ),
      ("Error: Unknown option '{}'", "Erreur\u{A0}: option inconnue «\u{A0}{}\u{A0}»"),
      ("Error: Missing value for '{}'", "Erreur\u{A0}: il manque la valeur de «\u{A0}{}\u{A0}»"),
      (
        "   or: Missing value for '{}' in '{}'",
        "   ou\u{A0}: il manque la valeur de «\u{A0}{}\u{A0}» dans «\u{A0}{}\u{A0}»"
      ),
      ("Error: Missing expected argument '{}'", "Erreur\u{A0}: il manque l’argument «\u{A0}{}\u{A0}»"),
      ("Error: Unexpected argument '{}'", "Erreur\u{A0}: argument inattendu «\u{A0}{}\u{A0}»"),
      (
        "Error: {} unexpected arguments: '{}'",
        "Erreur\u{A0}: {} arguments inattendus\u{A0}: «\u{A0}{}\u{A0}»"
      ),
      (
        "Error: The option '{}' does not take any value, but '{}' was specified.",
        "Erreur\u{A0}: l’option «\u{A0}{}\u{A0}» ne prend pas de valeur, mais «\u{A0}{}\u{A0}» a été donné."
      ),
      (
        "Error: Value to be set with flag '{}' had already been set with flag '{}'",
        "Erreur\u{A0}: «\u{A0}{}\u{A0}» contredit «\u{A0}{}\u{A0}», donné avant."
      ),
      (
        "Error: The value '{}' is invalid for '{}'. Please provide one of '{}' or '{}'.",
        "Erreur\u{A0}: la valeur «\u{A0}{}\u{A0}» ne convient pas à «\u{A0}{}\u{A0}»\u{A0}; valeurs admises\u{A0}: '{}' ou '{}'"
      ),
      (
        "Error: The value '{}' is invalid for '{}'. Please provide one of '{}' and '{}'.",
        "Erreur\u{A0}: la valeur «\u{A0}{}\u{A0}» ne convient pas à «\u{A0}{}\u{A0}»\u{A0}; valeurs admises\u{A0}: '{}' et '{}'"
      ),
      (
        "Error: The value '{}' is invalid for '{}'. Please provide one of '{}'.",
        "Erreur\u{A0}: la valeur «\u{A0}{}\u{A0}» ne convient pas à «\u{A0}{}\u{A0}»\u{A0}; valeurs admises\u{A0}: '{}'"
      ),
      (
        "Error: The value '{}' is invalid for '{}'. Please provide one of the following:",
        "Erreur\u{A0}: la valeur «\u{A0}{}\u{A0}» ne convient pas à «\u{A0}{}\u{A0}»\u{A0}; valeurs admises\u{A0}:"
      ),
      (
        "Error: The value '{}' is invalid for '{}'",
        "Erreur\u{A0}: la valeur «\u{A0}{}\u{A0}» ne convient pas à «\u{A0}{}\u{A0}»"
      ),
      (
        "Error: Can't generate completion scripts for '{}'.",
        "Erreur\u{A0}: pas de complétions pour «\u{A0}{}\u{A0}»."
      ),
      ("  See '{}' for more information.", "  «\u{A0}{}\u{A0}» en dit davantage."),
      (
        "  See '{} <subcommand>' for detailed help.",
        "  «\u{A0}{} <commande>\u{A0}» donne les options de chacune."
      ),
      ("  See '{}' for detailed help.", "  «\u{A0}{}\u{A0}» en dit davantage."),
      ("Can't autodetect a supported shell.", "L’interpréteur de commandes n’est pas reconnu."),
      (
        "Please use --generate-completion-script=<shell> with one of:",
        "Précisez --generate-completion-script=<shell>\u{A0}:"
      ),
    ],
    words: [
      ("Error: ", "Erreur\u{A0}: "),
      ("Help:  ", "Aide\u{A0}: "),
      ("Usage: ", "Usage\u{A0}: "),
      ("OVERVIEW: ", ""),
      ("USAGE: ", "USAGE\u{A0}: "),
      ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
      ("OPTIONS:", "OPTIONS\u{A0}:"),
      ("SUBCOMMANDS:", "COMMANDES\u{A0}:"),
      ("<subcommand>", "<commande>"),
      ("<options>", "<options>"),
      ("(default) ", "(défaut)  "),
      ("(default:", "(par défaut\u{A0}:"),
      ("(values:", "(valeurs\u{A0}:"),
      ("  default:", "  par défaut\u{A0}:"),
      ("; default:", "\u{A0}; par défaut\u{A0}:"),
      ("Show the version.", "Dire la version"),
      ("Show help information.", "Montrer cette aide"),
      ("Show subcommand help information.", "Montrer l’aide d’une commande"),
    ])
}
