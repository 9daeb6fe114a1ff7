/// Names that hyphens tie to each other without making one: `la liste PCF-PS-LFI`.
enum JoinedNames {
  private static let most = 5
  private static let union = LexFlags.Organization.union.bit

  /// Makes a candidate of each name in a word; false where it is one name or none.
  static func take(_ i: Int, _ z: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.hyphen), t.isCapital, t.classes.isEmpty, t.phrase < 0, w.has(.headFirst),
      case let isSlug = isSlug(i, z, w), case let isWay = isWay(i, w), case let isMatch = isMatch(i, w),
      isSlug || isWay || isMatch || areLetters(t, w) || isDesk(i, z, w) || areStates(t, w) || areParties(t, w)
    else { return false }
    eachPart(t, w) { part in
      if isSlug, !w.classes(ofPart: part).hasAny(named) { return true }
      var c = NameCandidate(tokens: i..<i + 1, zone: z)
      c.part = part
      if isWay { c.evidence.place += 6 }
      if isMatch { c.evidence.organization += 4 }
      if w.classes(ofPart: part).hasAny(NameClasses.name) { c.traits.insert(.known) }
      if isLetters(part, w) { c.traits.insert(.acronym) }
      if w.zones[z].isShouted { c.traits.insert(.shouted) }
      CandidateNames.add(c, w)
      return true
    }
    return true
  }

  /// Whether what stands around a word, or both its parts, says that it names more than one.
  static func areTwo(_ i: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst)
      && (isWay(i, w) || isMatch(i, w) || areStates(w.tokens[i], w) || areParties(w.tokens[i], w))
  }

  /// `APA-Varnec (Sénégal), 5 juin`: an agency and the town that it writes from, at the head of a paragraph.
  private static func isDesk(_ i: Int, _ z: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard i == w.zones[z].tokens.lowerBound, let first = w.prefixBeforeHyphen(t),
      w.classes(ofPart: first).has(.agency), isLetters(first, w)
    else { return false }
    let rest = Span(first.end + 1, t.end)
    return !isLetters(rest, w) && (w.classes(ofPart: rest).has(.city) || w.isSign(i + 1, "("))
  }

  /// `dans le sens Lyon-Annecy`, `la ligne Namur-Dinant`, `l'axe Kérou-Varna-Dosso`: the ends of a way and what lies
  /// between, towns or words that are nothing else; `l'autoroute Félix-Roy` is called after somebody.
  static func isWay(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.hasFlag(i - 1, .noun, LexFlags.Noun.way.bit) else { return false }
    var parts = 0
    let all = eachPart(w.tokens[i], w) { part in
      parts += 1
      let c = w.classes(ofPart: part)
      return c.hasAny(NameClasses.place) || c.isEmpty && part.count > 3 && opensWithCapital(part, w)
    }
    return all && (2...3).contains(parts)
  }

  /// `Orvin-Varna : 3-1`, `Orvin-Varna (0-0)`: two sides and the score of their match.
  private static func isMatch(_ i: Int, _ w: Workspace) -> Bool {
    var next = i + 1
    if w.sign(next) == .colon || w.sign(next) == .bracket || w.sign(next) == .comma { next += 1 }
    guard w.tokens.indices.contains(next), w.tokens[next].zone == w.tokens[i].zone, isScore(next, w) else {
      return false
    }
    var parts = 0
    let all = eachPart(w.tokens[i], w) { part in
      parts += 1
      return part.count > 1 && opensWithCapital(part, w)
        && !w.classes(ofPart: part).hasAny(LexSet(.firstName))
    }
    return all && parts == 2
  }

  /// `3-1`
  private static func isScore(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard let goals = w.leadingDigits(i), goals.value < 100, t.span.count <= 5 else { return false }
    if !goals.isWhole { return t.flags.contains(.hyphen) && w.bytes[Int(t.end) - 1] &- 0x30 < 10 }
    return i + 2 < w.tokens.count && w.isSign(i + 1, "-") && !w.tokens[i + 1].flags.contains(.spaceBefore)
      && w.tokens[i + 2].kind == .number && w.tokens[i + 2].span.count < 4
      && !w.tokens[i + 2].flags.contains(.spaceBefore)
  }

  /// `l'accord Maroc-France`: two states, for no one state is called like two.
  private static func areStates(_ t: Token, _ w: Workspace) -> Bool {
    var parts = 0
    let all = eachPart(t, w) { part in
      parts += 1
      return w.classes(ofPart: part).has(.state) && part.count > 2
    }
    return all && parts == 2
  }

  /// `les élus UDI-Modem`: parties, in capitals or not.
  private static func areParties(_ t: Token, _ w: Workspace) -> Bool {
    var parts = 0
    let all = eachPart(t, w) { part in
      parts += 1
      return part.count > 1 && w.hasFlag(ofPart: part, .organization, LexFlags.Organization.party.bit)
    }
    return all && parts > 1
  }

  static func opensWithCapital(_ part: Span, _ w: Workspace) -> Bool {
    var at = Int(part.start)
    return Fold.isUpper(Fold.scalar(w.bytes, &at, Int(part.end)))
  }

  private static let named = NameClasses.place.union(NameClasses.organization)

  /// `VERDANIE-PÊCHE-CONFLIT`: three or more words in capitals, alone on their line, that are common nouns or names.
  private static func isSlug(_ i: Int, _ z: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard w.zones[z].tokens.count == 1, t.flags.contains(.allCaps) else { return false }
    var parts = 0
    let all = eachPart(t, w) { part in
      parts += 1
      return part.count > 2 && w.classes(ofPart: part).hasAny(NameClasses.nominal.union(named))
    }
    return all && parts > 2
  }

  /// `PCF-PS-LFI`: letters in every part, most of which are parties, teams or other bodies; `HSBC-Dalvor` is one firm.
  private static func areLetters(_ t: Token, _ w: Workspace) -> Bool {
    guard t.flags.contains(.allCaps), t.flags.isDisjoint(with: .dotted) else { return false }
    // `SUD-PTT`: a union and its branch; `CGT-FO-CFDT` are three.
    let isUnion = w.prefixBeforeHyphen(t).map { w.hasFlag(ofPart: $0, .organization, union) } ?? false
    var parts = 0, known = 0
    let all = eachPart(t, w) { part in
      parts += 1
      if w.classes(ofPart: part).hasAny(NameClasses.organization) { known += 1 }
      return isLetters(part, w)
    }
    if isUnion, known < max(parts, 3) { return false }
    return all && parts > 1 && parts <= most && known * 2 >= parts && known > 0
  }

  private static func isLetters(_ part: Span, _ w: Workspace) -> Bool {
    (2...6).contains(part.count) && part.range.allSatisfy { w.bytes[$0] &- 0x41 < 26 }
  }

  /// Goes over the parts between hyphens as long as they will do; whether all did.
  @discardableResult
  private static func eachPart(_ t: Token, _ w: Workspace, _ body: (Span) -> Bool) -> Bool {
    var start = t.start
    for at in t.start...t.end where at == t.end || w.bytes[Int(at)] == 0x2D {
      guard at > start, body(Span(start, at)) else { return false }
      start = at + 1
    }
    return true
  }
}
