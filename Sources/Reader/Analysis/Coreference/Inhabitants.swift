/// `le Vernousien`, whose town the pack doesn't have: whoever acted last, if the word is said of people only.
enum Inhabitants {
  static func entity(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), tokens.count == 2, case let first = tokens.lowerBound,
      case let f = w.features(first, .determiner), f.isSuperset(of: [.definite, .singular]),
      case let t = w.tokens[first + 1], t.isCapital, t.classes.isEmpty, t.span.count > 5,
      t.flags.isDisjoint(with: [.allCaps, .hyphen, .hasDigit, .innerCapital]),
      w.lexicon.ends(w.word(t.start, t.end), in: .inhabitants, behind: 3), isSaidOfPeople(first + 1, w)
    else { return nil }
    var gender = f.intersection([.masculine, .feminine])
    if gender == [.masculine, .feminine] { gender = [] }
    return Salience.search(before: first, skippingOwnSentence: true, allowingTied: false, w) {
      w.entities[$0].kind == .person && !w.entities[$0].isDescription
        && RoleHolders.agrees(w.entities[$0].features, gender)
    }
  }

  /// `le Français`, `l'ex-Lyonnais`
  static func isGentile(_ i: Int, _ w: Workspace) -> Bool {
    let gentile = LexSet(.demonym, .nationality)
    let t = w.tokens[i]
    if t.classes.hasAny(gentile), t.isCapital { return true }
    guard let prefix = w.prefixBeforeHyphen(t), w.classes(ofPart: prefix).has(.roleModifier) else {
      return false
    }
    return w.classes(ofPart: Span(prefix.end + 1, t.end)).hasAny(gentile)
  }

  /// Whether the word nowhere stands without an article, nor in a longer name.
  private static func isSaidOfPeople(_ i: Int, _ w: Workspace) -> Bool {
    w.names.allSatisfy { name in
      guard name.tokens.contains(where: { w.tokens[$0].hash == w.tokens[i].hash }) else { return true }
      let first = name.tokens.lowerBound
      return name.tokens.count == 1 && first > 0 && w.tokens[first - 1].has(.determiner)
    }
  }
}

/// Whom a word for where somebody is from means.
extension Salience {
  /// `l'Espagnol` for the one who was named with that word: `devant l'Espagnol Luc Serin`.
  static func called(by gentile: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let last = Names.firstMention(endingAfter: gentile, in: w)
    for n in stride(from: last - 1, through: max(0, last - 40), by: -1) {
      let before = w.names[n].tokens.lowerBound - 1
      guard before >= 0, w.tokens[before].hash == w.tokens[gentile].hash, w.tokens[before].isCapital,
        w.isPerson(w.names[n]),
        RoleHolders.agrees(w.entities[w.names[n].entity].features, head.gender)
      else { continue }
      return w.names[n].entity
    }
    return nil
  }

  /// Whoever acted or spoke last and wasn't called by another gentilé.
  static func compatriot(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    func fits(_ e: Int) -> Bool {
      w.entities[e].kind == .person && !w.entities[e].isDescription
        && RoleHolders.agrees(w.entities[e].features, head.gender)
        && !isOther(than: head.head.lowerBound, e, w)
    }
    return only(before: token, w, fits)
      ?? search(before: token, skippingOwnSentence: true, allowingTied: false, w, fits)
  }

  /// `Verdane a officialisé le prêt de Luc Serin. …, a dit l'ancien Lillois`: the only one whom the paragraph names before,
  /// however he is tied, unless somebody has spoken in it.
  private static func only(before token: Int, _ w: Workspace, _ fits: (Int) -> Bool) -> Int? {
    let zone = w.tokens[token].zone
    guard w.has(.headFirst), w.zones[Int(zone)].tokens.lowerBound < token else { return nil }
    var found: Int?
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, case let at = w.names[n].tokens.lowerBound, w.tokens[at].zone == zone {
      let e = w.names[n].entity
      if w.entities[e].kind == .person, w.tokens[at].mark < 0, w.sentenceNumber(at) < w.sentenceNumber(token),
        e != found
      {
        guard found == nil, fits(e) else { return nil }
        found = e
      }
      n -= 1
    }
    let s = w.discourse.lastSubject(before: token)
    return s >= 0 && w.tokens[w.discourse.subjects[s].token].zone == zone ? nil : found
  }

  /// Whether a person was called by another gentilé than the one at a token: `le Suisse Stan Egli`.
  static func isOther(than gentile: Int, _ entity: Int, _ w: Workspace) -> Bool {
    let last = Names.firstMention(endingAfter: gentile, in: w)
    for n in max(0, last - 60)..<max(last, 0) where w.names[n].entity == entity {
      let before = w.names[n].tokens.lowerBound - 1
      if before >= 0, w.tokens[before].isCapital, w.tokens[before].has(.demonym),
        w.tokens[before].hash != w.tokens[gentile].hash, isOfState(before, w) == isOfState(gentile, w),
        !isOfOneState(before, gentile, w)
      {
        return true
      }
    }
    return false
  }

  /// `la Belge`, `la Liégeoise`
  private static func isOfOneState(_ a: Int, _ b: Int, _ w: Workspace) -> Bool {
    guard let x = w.reading(a, .demonym)?.value, let y = w.reading(b, .demonym)?.value else { return false }
    return x != 0 && x == y
  }

  /// `la Française`, but `la Niçoise`, who may be one.
  private static func isOfState(_ i: Int, _ w: Workspace) -> Bool {
    w.reading(i, .demonym).map { $0.value != 0 } ?? false
  }
}
