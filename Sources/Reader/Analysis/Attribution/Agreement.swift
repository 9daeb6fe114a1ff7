/// Number tells which of several nouns a verb or a relative word goes with.
extension FrameFinder {
  enum Count { case one, several, either }

  /// Of how many a verb tells.
  func count(ofVerb k: Int) -> Count {
    guard let v = chunk(k),
      let form = v.tokens.first(where: { w.isVerbForm($0) && w.verbFeatures($0).contains(.third) })
    else { return .either }
    let f = w.verbFeatures(form)
    if f.contains(.singular) == f.contains(.plural) { return .either }
    return f.contains(.plural) ? .several : .one
  }

  /// Whether a group of one stands beside one of several: no apposition.
  func isOfOtherNumber(_ a: Chunk, _ b: Chunk) -> Bool {
    guard w.has(.agreement), isOfSeveral(b) else { return false }
    let isPerson = Names.entity(in: a.tokens, in: w).map { w.entities[$0].kind == .person } ?? false
    return isPerson || count(ofDeterminer: a.tokens.lowerBound) == .one
  }

  /// `55 personnes`, `les élus`
  func isOfSeveral(_ c: Chunk) -> Bool {
    isNumbered(c) || count(ofDeterminer: c.tokens.lowerBound) == .several
  }

  /// `55 personnes`, but not `Luc Serin, 40 ans, …`.
  private func isNumbered(_ c: Chunk) -> Bool {
    guard let first = c.tokens.first, let last = c.tokens.last, c.tokens.count > 1 else { return false }
    return isMoreThanOne(first) && !w.tokens[last].has(.timeUnit)
  }

  private func isMoreThanOne(_ i: Int) -> Bool {
    (w.reading(i, .number)?.number ?? 0) > 1 || w.tokens[i].kind == .number
  }

  /// `de hauts responsables`: behind a plural verb `de` and an adjective before its noun are an article.
  func isIndefinite(_ i: Int, _ v: Chunk) -> Bool {
    guard v.traits.contains(.plural), v.report != 0, let c = chunk(i), c.preposition >= 0,
      c.traits.contains(.sourceLike),
      w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive), w.has(.partitives)
    else { return false }
    let next = Int(c.preposition) + 1
    guard next + 1 < c.tokens.upperBound, w.isPrenominal(next), w.isNounForm(next + 1) else { return false }
    return w.features(next, .adjective).union(w.features(next, .roleModifier)).contains(.plural)
  }

  /// Of how many a determiner tells.
  func count(ofDeterminer t: Int) -> Count {
    let f = w.features(t, .determiner).union(w.features(t, .possessive))
    if f.contains(.singular) == f.contains(.plural) { return .either }
    return f.contains(.plural) ? .several : .one
  }

  /// Of how many a group tells, also by its number or by the article that went with its preposition.
  private func count(ofGroup i: Int) -> Count {
    guard let c = chunk(i), let first = words(i).first else { return .either }
    if isMoreThanOne(first) { return .several }
    let own = count(ofDeterminer: first)
    guard own == .either, c.preposition >= 0 else { return own }
    let f = w.features(first - 1, .preposition)
    if f.contains(.singular) == f.contains(.plural) { return .either }
    return f.contains(.plural) ? .several : .one
  }

  /// `a requis quatre ans de prison lors du procès, qui s'est tenu`: the nearer of two groups where the verb agrees with
  /// that alone.
  func nearer(_ close: Int, than far: Int, withVerb k: Int) -> Int {
    // `a porté plainte contre la chaîne, qui …`: the noun is part of the verb.
    if close != far, let c = chunk(far), c.isBareNoun, !c.hasDeterminer, c.tokens.count == 1,
      c.traits.isDisjoint(with: [.named, .pronoun]), kind(far - 1) == .verb, !w.has(.bareNouns)
    {
      return close
    }
    let wanted = count(ofVerb: k), own = count(ofGroup: far)
    guard close != far, wanted != .either, own != .either, own != wanted, w.has(.agreement)
    else { return far }
    return count(ofGroup: close) == wanted ? close : far
  }

  /// `les instructions du parquet, qui avait demandé …`, `la lecture des textes qui ont …`: the last complement of a
  /// group where the verb behind its relative word agrees with that alone.
  func agreeing(_ group: Range<Int>, withVerb k: Int) -> Range<Int> {
    let wanted = count(ofVerb: k)
    guard wanted != .either, let first = group.first, w.has(.agreement) else { return group }
    if let of = agreeingInGender(group, withVerb: k) { return of + 1..<group.upperBound }
    let own = isMoreThanOne(first) ? .several : count(ofDeterminer: first)
    if own == .one, wanted == .several, let of = bareSeveral(in: group) { return of + 1..<group.upperBound }
    // `le travail des forces de l'ordre, qui …`, `deux passes de Serin, qui …`: the last one that there are as many of.
    guard own != .either, own != wanted,
      let of = group.dropFirst().last(where: {
        w.hasFlag($0, .preposition, NameFlags.genitive) && $0 + 1 < group.upperBound
          && (count(ofDeterminer: w.tokens[$0].has(.determiner) ? $0 : $0 + 1) == wanted
            || wanted == .one && w.tokens[$0 + 1].name >= 0)
      })
    else { return group }
    return of + 1..<group.upperBound
  }

  /// `l'utilisation d'un téléphone, qui serait tombé`: before the one complement whose gender is that of the participle.
  private func agreeingInGender(_ group: Range<Int>, withVerb k: Int) -> Int? {
    let genders: Features = [.masculine, .feminine]
    guard w.has(.headFirst), let v = chunk(k), let participle = v.tokens.last, w.isParticiple(participle),
      let be = v.tokens.first(where: { w.isAuxiliary($0) }), w.isCopula(be), count(ofVerb: k) == .one,
      case let wanted = w.verbFeatures(participle).intersection(genders), !wanted.isEmpty, wanted != genders,
      let first = group.first, count(ofDeterminer: first) == .one,
      let own = genderOfNoun(behind: first, in: group), own != wanted
    else { return nil }
    let found = group.dropFirst().filter { of in
      w.hasFlag(of, .preposition, NameFlags.genitive) && of + 1 < group.upperBound
        && genderOfNoun(behind: of, in: group) == wanted
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one gender of the noun behind a determiner or preposition with its article.
  private func genderOfNoun(behind i: Int, in group: Range<Int>) -> Features? {
    let genders: Features = [.masculine, .feminine]
    guard
      let noun = (i + 1..<min(i + 4, group.upperBound)).first(where: {
        w.isNounForm($0) && !w.tokens[$0].has(.determiner)
      })
    else { return nil }
    let f = w.features(noun, .noun).union(w.features(noun, .role)).intersection(genders)
    return f.isEmpty || f == genders ? nil : f
  }

  /// `la mort dans des heurts qui ont opposé …`, `une charge au titre des mesures, qui concernent …`: a later group
  /// of several, where the noun at `n` is one and the verb behind the relative word tells of several.
  func laterOfSeveral(_ n: Int, _ r: Int) -> Int? {
    guard n < r - 1, let c = chunk(n), !c.traits.contains(.plural), !c.traits.contains(.named),
      count(ofDeterminer: words(n).lowerBound) == .one, count(ofVerb: r + 1) == .several, w.has(.agreement)
    else { return nil }
    return (n + 1..<r).last { isOfSeveral($0) }
  }

  private func isOfSeveral(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .noun, !c.traits.contains(.time) else { return false }
    if c.traits.contains(.plural) { return true }
    let first = words(i).lowerBound
    // `aux mesures`: the article went with the preposition.
    return count(ofDeterminer: first) == .several
      || first > c.tokens.lowerBound && w.features(first - 1, .preposition).contains([.plural, .definite])
      || first > c.tokens.lowerBound && count(ofDeterminer: first - 1) == .several
  }

  /// `le naufrage d'un bateau qui avait …`: without a comma what is brought in last needs to be told of.
  func newcomer(in group: Range<Int>, before r: Int) -> Range<Int> {
    guard kind(r - 1) == .noun, w.has(.headFirst), !speaks(r + 1),
      let of = group.last(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }), of > group.lowerBound,
      of + 2 < group.upperBound,
      case let f = w.features(of + 1, .determiner), f.contains(.singular), !f.contains(.definite)
    else { return group }
    return of + 1..<group.upperBound
  }

  /// `le passage de la tempête Solin, qui …`, `la mort du chanteur Luc Serin, qui …`, `la garde à vue d'un homme, qui …`:
  /// behind a comma the relative word takes up who is named or new rather than the thing.
  func somebody(in group: Range<Int>, before r: Int) -> Range<Int> {
    if let new = newHuman(in: group, before: r) { return new }
    guard kind(r - 1) == .comma, w.has(.headFirst), let last = group.last,
      let m = Names.mention(at: last, in: w), w.names[m].tokens.upperBound == group.upperBound,
      w.isPerson(w.names[m]) || w.entities[w.names[m].entity].kind == .other,
      let head = NominalHead(group, w), head.isInanimate(w),
      let of = (group.lowerBound..<w.names[m].tokens.lowerBound).last(where: {
        w.hasFlag($0, .preposition, NameFlags.genitive)
      }), of > head.head.lowerBound
    else { return group }
    return of + 1..<group.upperBound
  }

  /// Somebody without a name whom the last `de` of a thing brings in.
  private func newHuman(in group: Range<Int>, before r: Int) -> Range<Int>? {
    guard kind(r - 1) == .comma, w.has(.headFirst),
      let of = group.dropFirst().first(where: {
        w.hasFlag($0, .preposition, NameFlags.genitive) && $0 + 2 < group.upperBound
          && w.features($0 + 1, .determiner).isSuperset(of: .singular)
          && !w.features($0 + 1, .determiner).contains(.definite)
      }), case let words = of + 1..<group.upperBound, isHuman(words),
      let head = NominalHead(group, w), head.isInanimate(w)
    else { return nil }
    return words
  }

  /// `l'aîné, âgé de 15 ans, qui …`: an adjective with its complement, which nobody takes up.
  func isDescription(_ n: Int) -> Bool {
    guard let c = chunk(n), c.isBareNoun, !c.hasDeterminer, c.head >= 0, !c.traits.contains(.named) else {
      return false
    }
    let head = Int(c.head)
    let t = w.tokens[head]
    if t.has(.tollNoun), w.verbFeatures(head).contains(.pastParticiple) { return true }
    return t.has(.adjective) && !w.isNounForm(head) && !t.has(.role)
  }

  /// `une avocate tuée à Brest`: what became of the noun before.
  func isFate(_ n: Int) -> Bool {
    if isSharedParticiple(n) { return true }
    guard kind(n - 1) == .noun, let c = chunk(n), c.head >= 0, !c.hasDeterminer else { return false }
    // `chacune des équipes composées de dix élus`
    if c.isBareNoun, c.tokens.count > 1, w.isParticiple(Int(c.head)), Int(c.head) == c.tokens.lowerBound,
      !w.tokens[Int(c.head)].isCapital, w.has(.agreement)
    {
      return true
    }
    return w.tokens[Int(c.head)].has(.tollNoun) && w.verbFeatures(Int(c.head)).contains(.pastParticiple)
  }

  /// `un séisme sur l'île, dans le sud du pays, qui a …`, `la secousse, très longue, qui …`: the chunk before what two
  /// commas set in, where that is no noun that the relative word at `r` could take up.
  func beforeAside(endingAt last: Int, _ r: Int) -> Int? {
    var i = last
    while let c = chunk(i), last - i < 4,
      c.kind == .adverb || c.kind == .other || c.kind == .noun && (c.preposition >= 0 || isDescription(i))
    {
      i -= 1
    }
    // `l'élu (PVB), âgé de 67 ans, qui …`
    let before = kind(i - 1) == .bracket ? i - 2 : i - 1
    guard i < last, kind(i) == .comma, kind(before) == .noun, let first = chunk(i + 1),
      first.kind != .noun || isAside(i + 1)
    else { return nil }
    // Where somebody speaks a place may be who does.
    if first.kind == .noun, first.preposition >= 0, speaks(r + 1) { return nil }
    // `avec 33 points, à deux longueurs de Reims, qui reçoit …`
    if count(ofGroup: before) == .several, count(ofVerb: r + 1) == .one { return nil }
    return before
  }

  private func isAside(_ i: Int) -> Bool {
    guard let c = chunk(i) else { return false }
    return c.preposition < 0 ? isDescription(i) : isLocative(c) || isAuthor(i, c)
  }

  /// `« La Dune », de Luc Serin, qui …`: whose work it is.
  private func isAuthor(_ i: Int, _ c: Chunk) -> Bool {
    guard let work = chunk(i - 2), work.kind == .quote || work.traits.contains(.holdsQuote) else {
      return false
    }
    return w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive)
  }

  /// `un camouflet pour le parti qui perd`, `182 sièges après un tour qui a eu lieu`: without a comma a relative word
  /// takes up the noun right before it, where nobody speaks.
  func isNearest(_ i: Int, _ r: Int) -> Bool {
    guard i == r - 1, let c = chunk(i), c.preposition >= 0, c.hasDeterminer, !speaks(r + 1), w.has(.headFirst)
    else { return false }
    return w.sum(Int(c.preposition), .preposition).flags & NameFlags.genitive == 0
  }

  /// Whether a verb reports: one that often does something else only with what is said behind it.
  func speaks(_ k: Int) -> Bool {
    guard let v = chunk(k), v.report != 0 else { return false }
    guard v.report & Frame.weak != 0, let next = chunk(k + 1) else { return true }
    return next.kind == .complementizer || next.kind == .quote || next.kind == .colon
      || next.kind == .verb && next.traits.contains(.infinitive)
  }

  /// Whether a group says where the noun before it is, and does nothing itself.
  func isWhere(_ i: Int, _ r: Int) -> Bool {
    guard let c = chunk(i), c.preposition >= 0, c.traits.contains(.named), isLocative(c), c.head >= 0,
      w.tokens[Int(c.head)].isCapital || w.tokens[Int(c.head)].classes.hasAny(LexSet(.placeNoun, .geo)),
      !speaks(r + 1), let m = Names.mention(at: c.tokens.upperBound - 1, in: w)
    else { return false }
    return w.entities[w.names[m].entity].kind == .place
  }

  private func isLocative(_ c: Chunk) -> Bool {
    // `à propos de`, which isn't `à`
    let whole = w.phrase(at: Int(c.preposition)).flatMap { $0.classes.has(.preposition) ? $0 : nil }
    let flags = whole.map { w.sum($0, .preposition).flags } ?? w.sum(Int(c.preposition), .preposition).flags
    return flags & NameFlags.locative != 0 && flags & NameFlags.genitive == 0
  }

  /// `L'accord entre Paris et Rome a échoué`, `Les discussions avec Paris et Rome ont échoué`: the second that a
  /// preposition governs, no subject.
  func isInPair(_ i: Int) -> Bool {
    guard kind(i - 1) == .coordinator, let first = chunk(i - 2), first.kind == .noun, first.preposition >= 0,
      let c = chunk(i)
    else { return false }
    if w.hasFlag(Int(first.preposition), .preposition, Self.pairBit) { return true }
    // `en jean et chemise blanche`
    if w.has(.agreement), !first.hasDeterminer, !c.hasDeterminer,
      first.traits.isDisjoint(with: [.named, .pronoun, .time]),
      c.traits.isDisjoint(with: [.named, .pronoun, .time]),
      w.tokens[c.tokens.lowerBound].isWord, !w.tokens[c.tokens.lowerBound].has(.number),
      !w.tokens[c.tokens.lowerBound].isCapital
    {
      return true
    }
    return !c.hasDeterminer && c.traits.contains(.named) && first.traits.contains(.named)
      && !first.hasDeterminer
      && !hasPerson(c.tokens) && chunk(i - 3)?.isBareNoun ?? false
  }
  private static let pairBit = LexFlags.Preposition.pair.bit

  /// `les travaux de la gare, du port et des quais`, `les élus de la ville et des bourgs`: the last of several that hang
  /// on a noun before. `des` is an article too: `le maire de Lyon et des habitants ont …`.
  func isLastComplement(_ i: Int) -> Bool {
    guard kind(i - 1) == .coordinator, let c = chunk(i), let before = chunk(i - 2), before.kind == .noun,
      w.has(.partitives), isOfNoun(c)
    else { return false }
    guard isOfNoun(before) else { return before.traits.contains(.plural) && holdsComplement(before) }
    guard w.features(before.tokens.lowerBound, .preposition).contains(.plural) else { return true }
    guard kind(i - 3) == .comma, let head = chunk(i - 4), head.kind == .noun else { return false }
    return head.traits.contains(.plural) && holdsComplement(head)
  }

  private func holdsComplement(_ c: Chunk) -> Bool {
    c.tokens.dropFirst().contains { w.hasFlag($0, .preposition, NameFlags.genitive) }
  }

  /// `de la gare, du port et des quais`: a comma between what hangs on one noun.
  func partsComplements(_ i: Int) -> Bool {
    guard let next = chunk(i + 1), next.kind == .noun, isOfNoun(next), w.has(.partitives) else {
      return false
    }
    return kind(i + 2) == .coordinator || kind(i + 2) == .comma && kind(i + 3) == .noun
  }

  private func isOfNoun(_ c: Chunk) -> Bool {
    w.hasFlag(c.tokens.lowerBound, .preposition, NameFlags.genitive)
  }

  /// `l'homme soupçonné des faits, Paul Serin, a fui`: what a participle behind its noun leads to by `des`.
  func isBehindParticiple(_ i: Int) -> Bool {
    guard let c = chunk(i), let v = chunk(i - 1), v.kind == .verb, v.traits.contains(.pastParticiple),
      !v.isFiniteVerb, kind(i - 2) == .noun, w.has(.partitives)
    else { return false }
    // `l'ancien juge devenu romancier a dit …`: what a participle makes of the noun before it.
    if c.isBareNoun, !c.hasDeterminer, c.traits.isDisjoint(with: [.named, .pronoun, .time]),
      kind(i + 1) == .verb, !w.isParticiple(c.tokens.lowerBound),
      chunk(i - 2)?.hasDeterminer ?? false
    {
      return true
    }
    return w.hasFlag(c.tokens.lowerBound, .preposition, NameFlags.genitive)
  }

  /// `a percuté et mortellement blessé un passant`: a participle that is a noun elsewhere, under the auxiliary of the verb
  /// before.
  private func isSharedParticiple(_ i: Int) -> Bool {
    guard let c = chunk(i), c.tokens.count == 1, let t = c.tokens.first, w.isParticiple(t),
      !w.tokens[t].isCapital, !w.has(.sharedPast)
    else { return false }
    let joint = kind(i - 1) == .adverb ? i - 2 : i - 1
    guard kind(joint) == .coordinator, let v = chunk(joint - 1), v.isFiniteVerb, let last = v.tokens.last
    else { return false }
    return v.tokens.count > 1 && w.isParticiple(last)
  }

  /// `dans le Nord/Pas-de-Calais`: the second of two that a stroke joins.
  func isBehindSlash(_ i: Int) -> Bool {
    guard let sign = chunk(i - 1), sign.kind == .other, let t = sign.tokens.first, w.isSign(t, "/"),
      let before = chunk(i - 2)
    else { return false }
    return before.kind == .noun && before.preposition >= 0 && sign.tokens.count == 1
  }

  /// `des sociétés comme Verdane, Solin ou Marcor ont …`: one of those that stand for several, where the verb tells of
  /// several and `comme` lies between.
  func isExample(_ i: Int) -> Bool {
    guard let c = chunk(i), c.traits.contains(.named), w.has(.agreement) else { return false }
    var j = i - 1
    while let b = chunk(j), i - j < 16,
      b.kind == .comma || b.kind == .coordinator || b.kind == .noun && b.traits.contains(.named)
    {
      j -= 1
    }
    guard let like = chunk(j), like.kind == .source, like.traits.contains(.clauseSource),
      let noun = chunk(j - 1),
      noun.kind == .noun
    else { return false }
    if noun.traits.contains(.plural) { return true }
    // `plusieurs élus venus du port comme X et Y ont …`
    let before = kind(j - 2) == .adverb ? j - 3 : j - 2
    return kind(before) == .noun && chunk(before)?.traits.contains(.plural) ?? false
  }

  /// `l'homme qui a tué sa voisine a fui`: the object of a relative clause, no subject of the verb behind it.
  func isObjectInRelative(_ i: Int) -> Bool {
    switch kind(i - 1) {
    case nil, .comma, .stop, .colon, .semicolon, .dash: return false
    default: break
    }
    var k = i - 1
    // `qui laisse de côté la question rappelle`
    while i - k < 3, let c = chunk(k),
      c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time)) || c.kind == .adverb
    {
      k -= 1
    }
    // `qui devait pour cela obtenir l'accord`
    if let v = chunk(k), v.traits.contains(.infinitive), v.preposition < 0 {
      k -= 1
      while i - k < 5, let c = chunk(k), c.kind == .noun && c.preposition >= 0 || c.kind == .adverb { k -= 1 }
    }
    // `qui a percuté et mortellement blessé un passant`
    if isSharedParticiple(k) { k -= kind(k - 1) == .adverb ? 3 : 2 }
    guard let v = chunk(k), v.isFiniteVerb, v.clitic < 0, let c = chunk(i), !c.traits.contains(.pronoun),
      k == i - 1 || c.hasDeterminer
    else { return false }
    return relative(of: k) != nil
  }
}
