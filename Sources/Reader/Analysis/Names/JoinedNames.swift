/// Names that hyphens tie to each other without making one: `la liste PCF-PS-LFI`.
enum JoinedNames {
  private static let most = 5
  private static let union = LexFlags.Organization.union.bit

  /// Makes a candidate of each name in a word; false where it is one name or none.
  static func take(_ i: Int, _ z: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.hyphen), t.isCapital, t.classes.isEmpty, t.phrase < 0, w.has(.headFirst),
      case let isSlug = isSlug(i, z, w), isSlug || areLetters(t, w)
    else { return false }
    eachPart(t, w) { part in
      if isSlug, !w.classes(ofPart: part).hasAny(named) { return true }
      var c = NameCandidate(tokens: i..<i + 1, zone: z)
      c.part = part
      if w.classes(ofPart: part).hasAny(NameClasses.name) { c.traits.insert(.known) }
      if isLetters(part, w) { c.traits.insert(.acronym) }
      if w.zones[z].isShouted { c.traits.insert(.shouted) }
      CandidateNames.add(c, w)
      return true
    }
    return true
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
    // `SUD-PTT`: a union and its branch.
    if let first = w.prefixBeforeHyphen(t), w.hasFlag(ofPart: first, .organization, union) { return false }
    var parts = 0, known = 0
    let all = eachPart(t, w) { part in
      parts += 1
      if w.classes(ofPart: part).hasAny(NameClasses.organization) { known += 1 }
      return isLetters(part, w)
    }
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
