/// `le premier`, `la seconde`: one of two people whom the text named side by side.
enum Ordered {
  /// How many sentences back the two may stand.
  private static let reach = 3

  static func entity(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard tokens.count == 2, NominalHead.isDefinite(tokens.lowerBound, w),
      let r = w.reading(tokens.lowerBound + 1, .ordinal), r.number == 1 || r.number == 2
    else { return nil }
    let f = w.features(tokens.lowerBound + 1, .ordinal)
    guard let pair = pair(before: tokens.lowerBound, w) else { return nil }
    let e = r.number == 1 ? pair.first : pair.second
    return RoleHolders.agrees(w.entities[e].features, f) ? e : nil
  }

  /// The two people of the nearest sentence that names any.
  private static func pair(before token: Int, _ w: Workspace) -> (first: Int, second: Int)? {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    var found: [Int] = []
    var sentence = -1
    while n >= 0 {
      let name = w.names[n]
      n -= 1
      guard w.entities[name.entity].kind == .person else { continue }
      let s = w.sentenceNumber(name.tokens.lowerBound)
      if sentence < 0 { sentence = s }
      guard s == sentence, w.sentenceNumber(token) - s <= reach else { break }
      if !found.contains(name.entity) { found.append(name.entity) }
    }
    return found.count == 2 ? (found[1], found[0]) : nil
  }
}
