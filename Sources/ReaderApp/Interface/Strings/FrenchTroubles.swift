extension Strings {
  /// What the readers of formats say.
  nonisolated static let frenchTroubles = Phrases(lines: [
    ("the file ends inside a record", "le fichier s’arrête au milieu d’un enregistrement"),
    ("no end of text (ETX)", "pas de fin de texte (ETX)"),
    ("no end of transmission (EOT)", "pas de fin de transmission (EOT)"),
    ("<{}> without an end", "<{}> jamais fermé"),
    ("</{}> without an end", "</{}> inachevé"),
    ("</{}> without a beginning", "</{}> jamais ouvert"),
    ("</{}> ends <{}>", "</{}> ferme <{}>"),
    ("the document ends inside <{}>", "le document s’arrête à l’intérieur de <{}>"),
    ("the file ends inside <{}>", "le fichier s’arrête à l’intérieur de <{}>"),
    ("archives inside archives, deeper than {}", "archives dans des archives, à plus de {} niveaux"),
    ("not a JSON object", "pas un objet JSON"),
    ("the text had been encoded twice; repaired", "le texte était codé deux fois\u{A0}; réparé"),
    ("nothing in it", "vide"),
    ("the text breaks off within a line", "le texte s’interrompt au milieu d’une ligne"),
    ("the message breaks off within a line", "le message s’interrompt au milieu d’une ligne"),
    ("a teletype message without NNNN", "message de téléscripteur sans NNNN"),
    ("the message ends inside its header", "le message s’arrête dans son en-tête"),
    ("the message ends before its last part", "le message s’arrête avant sa dernière partie"),
    ("the end cuts a character", "la fin coupe un caractère"),
    ("no element", "aucun élément"),
    ("a quoted field without an end", "champ entre guillemets jamais fermé"),
    (
      "a text of more than {} MiB, read in parts",
      "texte de plus de {} Mio, lu en plusieurs parties"
    ),
    (
      "a text of {} MiB, of which the first part was read",
      "texte de {} Mio, dont le début seul a été lu"
    ),
    ("only the first {} MiB were read", "les {} premiers Mio seulement ont été lus"),
    ("more than {} MiB in one item", "plus de {} Mio pour une seule dépêche"),
    ("no text found in <{}>", "aucun texte dans <{}>"),
    ("no member \"text\" that is a string", "pas de membre \"text\" qui soit une chaîne"),
    ("no article in the page", "aucun article dans la page"),
    ("{} records, no page among them", "{} enregistrements, mais aucune page"),
    ("no dispatch in <{}>", "aucune dépêche dans <{}>"),
    ("no dispatch; left out", "pas une dépêche\u{A0}; laissé de côté"),
    ("an item without headline and text: {}", "dépêche sans titre ni texte\u{A0}: {}"),
    ("the control characters are lost", "les caractères de commande sont perdus"),
    ("the entry is encrypted", "l’élément est chiffré"),
    ("{} fields, not {}", "{} champs au lieu de {}"),
    ("a < that opens nothing", "un < qui n’ouvre rien"),
    ("< inside <{}>", "un < à l’intérieur de <{}>"),
    ("a record without a length", "enregistrement sans longueur"),
    ("bytes that mean nothing in {}", "octets qui ne veulent rien dire en {}"),
    (
      "bytes of another charset among the utf-8, read as windows-1252",
      "octets d’un autre codage parmi l’utf-8, lus comme windows-1252"
    ),
    (
      "characters that were lost before this file was made (U+FFFD)",
      "caractères perdus avant que ce fichier soit écrit (U+FFFD)"
    ),
    ("no date that can be read: {}", "date illisible\u{A0}: {}"),
    ("cannot be unpacked", "ne peut être décompressé"),
    ("{} more problems in this file", "encore {} problèmes dans ce fichier"),
    ("No such file or directory", "fichier introuvable"),
    ("Permission denied", "accès refusé"),
    ("Is a directory", "c’est un dossier"),
  ])
}
