/// `La victime, Luc Serin, a été frappée. Elle est morte.`: a pronoun that goes by the gender of the word that stands for
/// somebody, whoever he is.
enum WordGender {
  /// Whom the sentence before opens with, by such a word.
  static func entity(before pronoun: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(pronoun) - 1
    guard w.has(.gender), gender == .feminine, w.tokens[pronoun].mark < 0, w.sentences.indices.contains(s),
      w.tokens[w.sentences[s].tokens.lowerBound].zone == w.tokens[pronoun].zone,
      let k = w.sentences[s].chunks.first(where: { w.chunks[$0].kind == .noun }),
      case let c = w.chunks[k], c.isBareNoun, !c.traits.contains(.plural), c.head >= 0,
      w.hasFlag(Int(c.head), .role, NameFlags.either), w.tokens[c.tokens.lowerBound].mark < 0
    else { return nil }
    let end = c.tokens.upperBound
    if let n = Names.mention(at: w.sign(end) == .comma ? end + 1 : end - 1, in: w),
      w.isPerson(w.names[n])
    {
      return w.names[n].entity
    }
    return Coreference.source(of: c.tokens, in: w)
  }
}

extension Workspace {
  /// `« gilets jaunes »` without the marks around it.
  func withoutMarks(_ group: Range<Int>) -> Range<Int> {
    guard group.count > 2, let first = group.first, let last = group.last, sign(first) == .open,
      sign(last) == .close || tokens[last].kind == .punctuation
    else { return group }
    return first + 1..<last
  }
}
