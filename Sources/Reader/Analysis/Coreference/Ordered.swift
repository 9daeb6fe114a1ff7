/// `le premier`, `la seconde`: one of two people whom the text named side by side; `les deux hommes`: both.
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

  /// `Paul Serin et Luc Morel ont ouvert un atelier. « … », disent les deux hommes.`
  static func both(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), tokens.count == 3, case let first = tokens.lowerBound,
      NominalHead.isDefinite(first, w) || w.hasFlag(first, .determiner, NameFlags.demonstrative),
      w.reading(first + 1, .number)?.value == 2,
      w.isPersonalRole(first + 2) || w.tokens[first + 2].sense.isHuman || w.tokens[first + 2].has(.kin),
      let pair = pair(before: first, w)
    else { return nil }
    let gender = w.features(first + 2, ofAny: LexSet(.role, .kin, .noun)).intersection([
      .masculine, .feminine,
    ])
    let isMen = w.roleFlags(first + 2..<first + 3) & NameFlags.anyone != 0
    let agree = [pair.first, pair.second].filter { RoleHolders.agrees(w.entities[$0].features, gender) }
    // `les deux élus` may be a man and a woman, `les deux femmes` none.
    guard agree.count == 2 || agree.count == 1 && gender == .masculine && !isMen else { return nil }
    // Named side by side
    for n in stride(from: Names.firstMention(endingAfter: first, in: w) - 1, through: 1, by: -1) {
      let second = w.names[n]
      guard second.entity == pair.second else { continue }
      guard w.names[n - 1].tokens.upperBound < second.tokens.lowerBound else { return nil }
      let between = w.names[n - 1].tokens.upperBound..<second.tokens.lowerBound
      guard w.names[n - 1].entity == pair.first, let and = between.first, w.tokens[and].has(.coordinator),
        // `la députée Anne Roy et le sénateur Paul Serin`
        between.dropFirst().allSatisfy({ w.tokens[$0].classes.hasAny(title) && !w.isAuxiliary($0) })
      else { return nil }
      return Coreference.joint([pair.first, pair.second], by: and, tokens, in: w)
    }
    return nil
  }

  private static let title = LexSet(.determiner, .role, .roleModifier, .adjective, .civility, .title, .kin)

  /// The two people of the nearest sentence that names any.
  private static func pair(before token: Int, _ w: Workspace) -> (first: Int, second: Int)? {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    var found: [Int] = []
    var sentence = -1
    while n >= 0 {
      let name = w.names[n]
      n -= 1
      guard w.isPerson(name) else { continue }
      let s = w.sentenceNumber(name.tokens.lowerBound)
      if sentence < 0 { sentence = s }
      guard s == sentence, w.sentenceNumber(token) - s <= reach else { break }
      if !found.contains(name.entity) { found.append(name.entity) }
    }
    return found.count == 2 ? (found[1], found[0]) : nil
  }
}
