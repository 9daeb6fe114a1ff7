/// Places that only say who somebody is, not where something happened.
extension ClauseReader {
  /// `sous l'égide de l'archevêque de Varsange`: where he is from.
  func isOfPerson(_ n: Int) -> Bool {
    let first = w.names[n].tokens.lowerBound
    return first > 1 && w.hasFlag(first - 1, .preposition, NameFlags.genitive)
      && w.isPersonalRole(first - 2) && !w.tokens[first - 2].isCapital
      // `la zone industrielle de Varsange`
      && !(w.isPlainAdjective(first - 2) && first > 2 && w.isNounForm(first - 3))
  }

  /// `L'adjoint à la sécurité de Varsange a …`: a part of the function that the subject bears.
  func isOfOffice(_ n: Int, _ i: Int) -> Bool {
    let first = w.names[n].tokens.lowerBound
    guard first > 0,
      w.hasFlag(first - 1, .preposition, NameFlags.genitive)
        ? first - 1 > Int(w.chunks[i].preposition) : isPost(first, i),
      let before = chunk(i - 1), before.kind == .noun, before.head >= 0, w.isPersonalRole(Int(before.head)),
      before.tokens.upperBound == w.chunks[i].tokens.lowerBound
    else { return false }
    return !(chunks.lowerBound..<i).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `L'ambassadeur de Varsange à Paris a été convoqué`: where the one who holds the function has it.
  private func isPost(_ first: Int, _ i: Int) -> Bool {
    guard first - 1 == Int(w.chunks[i].preposition), let before = chunk(i - 1), before.head >= 0,
      before.tokens.upperBound - Int(before.head) > 2, let next = chunk(i + 1),
      next.kind == .comma || next.isFiniteVerb
    else { return false }
    return w.features(before.tokens.lowerBound, .determiner).isSuperset(of: [.definite, .singular])
      && w.hasFlag(Int(before.head) + 1, .preposition, NameFlags.genitive)
  }
}
