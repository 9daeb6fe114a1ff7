/// Names in lines that are all in capitals: only what the pack knows for a name and nothing else; names that the
/// rest of the dispatch gives are found later by `RepeatedNames`.
enum ShoutedNames {
  static func find(_ z: Int, _ w: Workspace) {
    var i = w.zones[z].tokens.lowerBound
    let end = w.zones[z].tokens.upperBound
    while i < end {
      let length = known(i, w)
      if length > 0 {
        var c = NameCandidate(tokens: i..<min(i + length, end), zone: z, traits: [.shouted, .known])
        c.traits.insert(.initial)
        CandidateNames.add(c, w)
      }
      i += max(length, 1)
    }
  }

  private static func known(_ i: Int, _ w: Workspace) -> Int {
    let sure = NameClasses.place.union(NameClasses.organization)
    if let p = w.phrase(at: i) { return p.classes.hasAny(sure) ? p.tokens.count : 0 }
    let t = w.tokens[i]
    return t.classes.hasAny(sure) && !t.classes.hasAny(NameClasses.common) ? 1 : 0
  }
}
