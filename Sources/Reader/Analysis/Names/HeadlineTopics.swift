/// The topic that some agencies tie to the first word of a headline by a hyphen: `Tempête-Trois ports fermés`.
enum HeadlineTopics {
  /// Whether the first word of a paragraph is such a pair; a topic that is a name becomes a candidate.
  static func take(_ i: Int, _ end: Int, _ z: Int, _ w: Workspace) -> Bool {
    guard i < end, w.tokens[i].isCapital, w.tokens[i].flags.contains(.hyphen), w.tokens[i].classes.isEmpty,
      // `MONTREUIL-LE-BAS: Le feu …`
      w.tokens[i].start >= w.zones[z].bodyStart,
      w.tokens[i].phrase < 0, !w.isGiven(i), !JoinedNames.areTwo(i, w), !JoinedPeople.areTwo(i, w)
    else { return false }
    var at = Int(w.tokens[i].end) - 1
    while at > Int(w.tokens[i].start) {
      at -= 1
      guard w.bytes[at] == 0x2D else { continue }
      var next = at + 1
      guard Fold.isUpper(Fold.scalar(w.bytes, &next, Int(w.tokens[i].end))) else { continue }
      let topic = Span(w.tokens[i].start, Int32(at))
      let classes = w.classes(ofPart: topic)
      // `France-Trois morts`; `FO-Pénitentiaire juge …` is one union
      if classes.hasAny(NameClasses.place)
        || w.zones[z].role == .headline && classes.hasAny(NameClasses.organization)
      {
        var c = NameCandidate(tokens: i..<i + 1, zone: z, traits: [.known])
        c.part = topic
        CandidateNames.add(c, w)
        return true
      }
      // `Tempête-Trois`, but `Mon-Repos relève que …`
      if w.zones[z].role == .headline, classes.hasAny(NameClasses.common),
        classes.isDisjoint(with: NameClasses.person)
      {
        return true
      }
    }
    return false
  }
}
