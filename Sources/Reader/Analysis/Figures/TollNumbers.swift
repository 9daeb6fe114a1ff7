/// Numbers that say how many those are whom another group names: `Le nombre de morts s'élève à 28`, `porte à 13 le nombre
/// de blessés`, `Le nombre de chômeurs a reculé de 300`.
enum TollNumbers {
  private static let reach = 16

  /// What became of those whom a number counts; nil where nobody came to harm.
  static func unit(_ number: Range<Int>, _ w: Workspace) -> String? {
    counted(number, w).flatMap { noun in
      (w.phrase(at: noun).flatMap { w.reading($0, .tollNoun) } ?? w.reading(noun, .tollNoun))
        .flatMap { Fates.unit($0.number) }
    }
  }

  /// The word for those whom or for what a number counts.
  static func things(_ number: Range<Int>, _ w: Workspace) -> String? {
    guard let noun = counted(number, w), w.isNounForm(noun),
      w.features(noun, .noun).union(w.features(noun, .role)).contains(.plural)
    else { return nil }
    return w.string(w.tokens[noun].span)
  }

  private static func counted(_ number: Range<Int>, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let i = number.first else { return nil }
    return behind(number.upperBound, i, w) ?? before(i, w)
  }

  /// `le nombre de morts`: what the number right before counts.
  private static func behind(_ k: Int, _ i: Int, _ w: Workspace) -> Int? {
    guard k + 1 < w.tokens.count, w.tokens[k].has(.determiner), w.tokens[k].sentence == w.tokens[i].sentence,
      i > 0, w.tokens[i - 1].has(.preposition)
    else { return nil }
    return noun(k + 1, w)
  }

  /// A subject of that kind, and the verb between it and the number.
  private static func before(_ i: Int, _ w: Workspace) -> Int? {
    guard i > 1,
      w.tokens[i - 1].classes.hasAny(LexSet(.preposition, .approximator)) || w.chunk(at: i - 1)?.kind == .verb
    else { return nil }
    var hasVerb = false
    var k = i - 1
    while k >= 0, i - k < reach, w.tokens[k].sentence == w.tokens[i].sentence {
      if w.tokens[k].kind == .number || w.tokens[k].has(.relative) { return nil }
      if w.chunk(at: k)?.isFiniteVerb ?? false { hasVerb = true }
      if hasVerb, let noun = noun(k, w) { return noun }
      k -= 1
    }
    return nil
  }

  /// `nombre de morts`, `nombre total de victimes`
  private static func noun(_ i: Int, _ w: Workspace) -> Int? {
    guard w.hasFlag(i, .noun, LexFlags.Noun.sum.bit) else { return nil }
    var of = i + 1
    while of < w.tokens.count, of < i + 3, w.isPlainAdjective(of) { of += 1 }
    guard of + 1 < w.tokens.count, w.hasFlag(of, .preposition, NameFlags.genitive) else { return nil }
    return of + 1
  }
}
