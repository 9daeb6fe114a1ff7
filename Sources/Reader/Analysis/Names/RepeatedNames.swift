/// Names of the dispatch where capitals said nothing the first time: in lines in capitals.
enum RepeatedNames {
  private static let longest = 5

  static func find(_ w: Workspace) {
    guard w.naming.keys.count > 0, w.zones.contains(where: { $0.isShouted }) else { return }
    var taken = HashIndex()
    for c in w.naming.candidates where c.traits.contains(.shouted) {
      for i in c.tokens { taken.set(UInt64(i) + 1, 1) }
    }
    for z in w.zones.indices where w.zones[z].isShouted { scan(z, taken, w) }
  }

  private static func scan(_ z: Int, _ taken: HashIndex, _ w: Workspace) {
    let end = w.zones[z].tokens.upperBound
    var i = w.zones[z].tokens.lowerBound
    while i < end {
      guard w.tokens[i].isCapital, taken.value(UInt64(i) + 1) < 0, let (to, cluster) = match(i, end, w) else {
        i += 1
        continue
      }
      var c = NameCandidate(tokens: i..<to, zone: z, traits: [.shouted])
      c.cluster = cluster
      c.key = w.nameKey(c.tokens)
      w.naming.candidates.append(c)
      i = to
    }
  }

  private static func bearer(_ key: UInt64, _ w: Workspace) -> Int {
    let link = w.naming.parts.value(key)
    return link < 0 ? -1 : w.naming.partLinks[link].cluster
  }

  /// The longest run of words that is a name, or part of a person's, elsewhere.
  private static func match(_ start: Int, _ end: Int, _ w: Workspace) -> (Int, Int)? {
    var found: (Int, Int)?
    var to = start + 1
    while to <= min(end, start + longest) {
      let key = w.nameKey(start..<to)
      var cluster = w.naming.keys.value(key)
      if cluster < 0, !w.tokens[start].classes.hasAny(NameClasses.function) {
        cluster = bearer(key, w)
        // `LE PROJET DE STADE`, where the text has a stade Roy: a word.
        if cluster >= 0, to == start + 1, w.tokens[start].classes.hasAny(LexSet(.placeNoun, .orgNoun)),
          w.naming.clusters[w.naming.root(cluster)].kind != .person
        {
          cluster = -1
        }
      }
      // The key leaves signs out.
      if cluster >= 0, w.tokens[to - 1].isWord { found = (to, cluster) }
      to += 1
    }
    return found
  }
}
