import Foundation

/// The sentences of the archive's commands, in French or English after the locale.
nonisolated enum Words {
  static let isFrench = Environment.locale.hasPrefix("fr")
  static var noTerminal: String { isFrench ? "pas de terminal" : "no terminal" }
  static func unknownTerminal(_ name: String) -> String {
    isFrench
      ? "type de terminal inconnu\u{A0}: \(name)\u{A0}; lecture ligne par ligne"
      : "unknown terminal type: \(name); reading line by line"
  }

  static func of(_ error: ArchiveError) -> String {
    switch error {
    case .cannotOpen(let path, let reason):
      isFrench
        ? "\(path)\u{A0}: impossible d’ouvrir l’archive (\(reason))"
        : "\(path): cannot open the archive (\(reason))"
    case .newer(let path, let version, let known):
      isFrench
        ? "\(path)\u{A0}: l’archive vient d’une version plus récente de depeche (schéma \(version), connu\u{A0}: \(known))\u{A0}; rien n’a été changé"
        : "\(path): the archive comes from a newer depeche (schema \(version), known: \(known)); nothing was changed"
    case .locked(let path):
      isFrench
        ? "\(path)\u{A0}: l’archive est occupée par un autre programme"
        : "\(path): the archive is busy with another program"
    case .readOnly(let path):
      isFrench ? "\(path)\u{A0}: l’archive est en lecture seule" : "\(path): the archive is read-only"
    case .corrupt(let path):
      isFrench
        ? "\(path)\u{A0}: l’archive est abîmée\u{A0}; déplacez-la et relancez «\u{A0}depeche import\u{A0}»"
        : "\(path): the archive is damaged; move it away and run “depeche import” again"
    case .full(let path):
      isFrench ? "\(path)\u{A0}: plus de place sur le disque" : "\(path): no space left on the disk"
    case .missing(let path):
      isFrench
        ? "\(path)\u{A0}: pas encore d’archive\u{A0}; «\u{A0}depeche import CHEMIN\u{A0}» en crée une"
        : "\(path): no archive yet; “depeche import PATH” makes one"
    }
  }

  static func of(_ error: QueryError, in query: String) -> String {
    let place = isFrench ? "colonne \(error.column)\u{A0}: " : "column \(error.column): "
    return place + explanation(error.problem)
  }

  private static func explanation(_ problem: QueryError.Problem) -> String {
    switch problem {
    case .unknownField(let name, let nearest):
      let known = QueryNames.all.joined(separator: ", ")
      let hint =
        nearest.map {
          isFrench ? "\u{A0}; vouliez-vous dire «\u{A0}\($0):\u{A0}»\u{202F}?" : "; did you mean “\($0):”?"
        } ?? ""
      return isFrench
        ? "champ inconnu «\u{A0}\(name)\u{A0}»\(hint) (connus\u{A0}: \(known))"
        : "unknown field “\(name)”\(hint) (known: \(known))"
    case .missingValue(let field):
      return isFrench
        ? "il manque la valeur de «\u{A0}\(field.rawValue):\u{A0}»" : "“\(field.rawValue):” needs a value"
    case .notADate(let text):
      return isFrench
        ? "«\u{A0}\(text)\u{A0}» n’est pas une date\u{A0}; par exemple 2019-07-16, 2019-07, 2019, hier, 7j"
        : "“\(text)” is not a date; for example 2019-07-16, 2019-07, 2019, yesterday, 7d"
    case .notANumber(let text):
      return isFrench
        ? "«\u{A0}\(text)\u{A0}» n’est pas un nombre\u{A0}; par exemple 3, 1..3, >2"
        : "“\(text)” is not a number; for example 3, 1..3, >2"
    case .notOneOf(let text, let allowed):
      let list = allowed.joined(separator: ", ")
      return isFrench ? "«\u{A0}\(text)\u{A0}»\u{A0}: attendu \(list)" : "“\(text)”: expected one of \(list)"
    case .unclosedQuotation: return isFrench ? "guillemet jamais fermé" : "quotation mark never closed"
    case .unclosedParenthesis: return isFrench ? "parenthèse jamais fermée" : "parenthesis never closed"
    case .strayParenthesis:
      return isFrench ? "parenthèse fermante sans ouvrante" : "closing parenthesis without an opening one"
    case .nothingToNegate:
      return isFrench ? "rien à exclure après «\u{A0}-\u{A0}»" : "nothing to exclude after “-”"
    case .nothingBesideOr:
      return isFrench ? "«\u{A0}or\u{A0}» attend un terme de chaque côté" : "“or” needs a term on either side"
    case .reversedRange(let text):
      return isFrench
        ? "«\u{A0}\(text)\u{A0}»\u{A0}: la fin précède le début" : "“\(text)”: the end comes before the start"
    }
  }

  static func progress(_ p: Importer.Progress) -> String {
    let percent = p.totalBytes > 0 ? Int(100 * p.bytes / p.totalBytes) : 100
    let left = p.left.map { duration($0) } ?? "–"
    return isFrench
      ? "\(percent)\u{202F}% · \(number(p.dispatches + p.copies)) dépêches · \(number(Int(p.rate)))/s · reste \(left)"
      : "\(percent)% · \(number(p.dispatches + p.copies)) dispatches · \(number(Int(p.rate)))/s · \(left) left"
  }

  static func summary(_ r: Importer.Report) -> String {
    let p = r.progress
    var parts: [String] = []
    if isFrench {
      parts.append("\(count(p.dispatches, "nouvelle dépêche", "nouvelles dépêches"))")
      if p.copies > 0 { parts.append(count(p.copies, "copie", "copies")) }
      if r.unchanged > 0 { parts.append(count(r.unchanged, "fichier inchangé", "fichiers inchangés")) }
      if r.renamed > 0 { parts.append(count(r.renamed, "fichier renommé", "fichiers renommés")) }
      if r.gone > 0 { parts.append(count(r.gone, "fichier disparu", "fichiers disparus")) }
      if r.isInterrupted { parts.append("interrompu\u{A0}: relancez la commande pour continuer") }
    } else {
      parts.append("\(count(p.dispatches, "new dispatch", "new dispatches"))")
      if p.copies > 0 { parts.append(count(p.copies, "copy", "copies")) }
      if r.unchanged > 0 { parts.append(count(r.unchanged, "file unchanged", "files unchanged")) }
      if r.renamed > 0 { parts.append(count(r.renamed, "file renamed", "files renamed")) }
      if r.gone > 0 { parts.append(count(r.gone, "file gone", "files gone")) }
      if r.isInterrupted { parts.append("interrupted: run the command again to go on") }
    }
    return parts.joined(separator: ", ")
  }

  static func timing(_ p: Importer.Progress) -> String {
    let count = Double(p.dispatches + p.copies)
    let rate = number(Int(p.rate)), alone = number(p.writing > 0 ? Int(count / p.writing) : 0)
    let all = seconds(p.seconds), writing = seconds(p.writing)
    return isFrench
      ? "\(all) s, \(rate)/s\u{A0}; dont l’archive \(writing) s, \(alone)/s à elle seule"
      : "\(all) s, \(rate)/s; of it the archive \(writing) s, \(alone)/s by itself"
  }

  private static func seconds(_ s: Double) -> String { String(Double(Int(s * 100)) / 100) }

  static var noWatch: String {
    isFrench
      ? "le système ne permet pas de surveiller d’autres dossiers (fs.inotify.max_user_instances)"
      : "the system lets no more folders be watched (fs.inotify.max_user_instances)"
  }

  static func more(problems n: Int) -> String {
    isFrench
      ? "… et \(count(n, "autre problème", "autres problèmes"))"
      : "… and \(count(n, "more problem", "more problems"))"
  }

  /// French takes the singular for 0 and 1, English for 1 only.
  static func count(_ n: Int, _ one: String, _ many: String) -> String {
    "\(number(n)) \(n == 1 || (n == 0 && isFrench) ? one : many)"
  }

  static func number(_ n: Int) -> String {
    let digits = Array(String(abs(n)))
    var out = ""
    for (i, d) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out += isFrench ? "\u{202F}" : "," }
      out.append(d)
    }
    return n < 0 ? "-" + out : out
  }

  private static func duration(_ seconds: Double) -> String {
    let s = Int(seconds.rounded(.up))
    if s < 60 { return "\(s) s" }
    if s < 3600 { return "\(s / 60) min" }
    return "\(s / 3600) h \(s % 3600 / 60) min"
  }
}
