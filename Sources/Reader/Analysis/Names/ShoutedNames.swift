/// Names in lines that are all in capitals: only what the pack knows for a name and nothing else; names that the
/// rest of the dispatch gives are found later by `RepeatedNames`.
enum ShoutedNames {
  static func find(_ z: Int, _ w: Workspace) {
    var i = w.zones[z].tokens.lowerBound
    let end = w.zones[z].tokens.upperBound
    while i < end {
      if w.tokens[i].flags.contains(.hyphen), JoinedNames.take(i, z, w) {
        i += 1
        continue
      }
      if let person = signed(i, end, z, w) {
        var c = NameCandidate(tokens: person, zone: z, traits: [.shouted, .givenFirst])
        c.evidence.person += 8
        CandidateNames.add(c, w)
        i = person.upperBound
        continue
      }
      let length = known(i, w)
      if length == 0, let person = labelled(i, end, w) {
        var c = NameCandidate(tokens: person, zone: z, traits: [.shouted, .givenFirst])
        c.evidence.person += 8
        CandidateNames.add(c, w)
        i = person.upperBound
        continue
      }
      if length > 0 {
        var c = NameCandidate(tokens: i..<min(i + length, end), zone: z, traits: [.shouted, .known])
        c.traits.insert(.initial)
        CandidateNames.add(c, w)
      }
      i += max(length, 1)
    }
  }

  /// `LUC PETIT (ENTRAINEUR DE LENS)`: a first name and another word that open a line, before a bracket or colon.
  private static func labelled(_ i: Int, _ end: Int, _ w: Workspace) -> Range<Int>? {
    guard w.isInitial(i) || w.tokens[i].flags.contains(.newlineBefore), w.tokens[i].has(.firstName),
      i + 2 < end,
      w.tokens[i + 1].isWord,
      w.tokens[i + 1].classes.isEmpty || w.tokens[i + 1].classes.hasAny(NameClasses.person)
    else { return nil }
    let last = w.tokens[i + 2].isWord && w.tokens[i + 2].classes.isEmpty ? i + 3 : i + 2
    return last < end && (w.sign(last) == .bracket || w.isSign(last, ":")) ? i..<last : nil
  }

  /// `PAR ANNE ROY`, `- PAUL SERIN`: a first name and up to three further words in the line of who signs.
  private static func signed(_ i: Int, _ end: Int, _ z: Int, _ w: Workspace) -> Range<Int>? {
    guard w.zones[z].role == .byline, w.isGiven(i), w.tokens[i].isCapital,
      w.tokens[i].classes.isDisjoint(with: NameClasses.organization)
    else { return nil }
    var last = i + 1
    while last < end, last < i + 4, w.tokens[last].isWord,
      w.tokens[last].flags.isDisjoint(with: .newlineBefore),
      w.tokens[last].classes.isEmpty
        || w.tokens[last].classes.hasAny(NameClasses.person.union(LexSet(.particle)))
        || last == i + 1 && !w.tokens[last].classes.hasAny(NameClasses.function)
    {
      last += 1
    }
    while last > i + 1, w.tokens[last - 1].classes == LexSet(.particle) { last -= 1 }
    return last > i + 1 ? i..<last : nil
  }

  private static func known(_ i: Int, _ w: Workspace) -> Int {
    let sure = NameClasses.place.union(NameClasses.organization)
    if let p = w.phrase(at: i) { return p.classes.hasAny(sure) ? p.tokens.count : 0 }
    let t = w.tokens[i]
    return t.classes.hasAny(sure) && !t.classes.hasAny(NameClasses.common) ? 1 : 0
  }
}
