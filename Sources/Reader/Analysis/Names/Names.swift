/// Finds proper names and makes them entities, one type each.
enum Names {
  static func run(_ w: Workspace) {
    CandidateNames.find(w)
    w.naming.use.count(w)
    DatelineNames.mark(w)
    NameContext.weigh(w)
    Coordination.share(w)
    NameSelection.select(w)
    NameClustering.cluster(w)
    RepeatedNames.find(w)
    SluggedNames.find(w)
    NameEntities.make(w)
    Apposition.run(w)
  }

  /// The index in `w.names` of the mention that covers a token, or nil.
  @inline(__always) static func mention(at token: Int, in w: Workspace) -> Int? {
    guard w.tokens.indices.contains(token) else { return nil }
    let i = Int(w.tokens[token].name)
    return i < 0 ? nil : i
  }

  /// The entity named in a noun group: the first person, else the first name of any kind.
  ///
  /// `l'ayatollah Rostami`, `le ministre de l'Intérieur, Jean Morel` → the person;
  /// `la mairie de Paris` → the place, so ask `Coreference.source` for what a group stands for.
  static func entity(in tokens: Range<Int>, in w: Workspace) -> Int? {
    var first: Int?
    var i = firstMention(in: tokens, w)
    while i < w.names.count, w.names[i].tokens.lowerBound < tokens.upperBound {
      let e = w.names[i].entity
      if w.entities[e].kind == .person { return e }
      first = first ?? e
      i += 1
    }
    return first
  }

  /// The first mention that has a token of a group; behind the last one where there is none.
  static func firstMention(in tokens: Range<Int>, _ w: Workspace) -> Int {
    for t in tokens.clamped(to: w.tokens.indices) where w.tokens[t].name >= 0 { return Int(w.tokens[t].name) }
    return w.names.count
  }

  /// The first mention (names are in the order of the text) that ends behind a token.
  static func firstMention(endingAfter token: Int, in w: Workspace) -> Int {
    if w.tokens.indices.contains(token), w.tokens[token].name >= 0 { return Int(w.tokens[token].name) }
    var low = 0, high = w.names.count
    while low < high {
      let middle = (low + high) / 2
      if w.names[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The mentions before a token, in the order of the text.
  static func mentions(before token: Int, in w: Workspace) -> ArraySlice<NameMention> {
    w.names.prefix(firstMention(endingAfter: token, in: w))
  }
}
