/// `a explique le maire`: a participle that lost its accent in a text that has accents, as hurried copy has it. Behind an
/// auxiliary no present can stand.
extension ChunkReader {
  /// Reads a reporting verb in the present as its participle, where the accent on its last letter makes one of it.
  func mendsParticiple(_ i: Int) -> Bool {
    guard w.has(.accents), w.tokens[i].has(.reporting), !w.tokens[i].isCapital,
      w.verbFeatures(i).contains([.third, .present]), !w.isParticiple(i), !w.isAuxiliary(i)
    else { return false }
    let word = w.word(w.tokens[i].start, w.tokens[i].end)
    let start = w.lexicon.firstVariant(w.lexicon.link(w.tokens[i].hash))
    guard word.last == 0x65, start >= 0 else { return false }
    let found = w.lexicon.variants(from: start) { v in
      let form = w.lexicon.form(v)
      guard form.count == word.count + 1, form.dropLast(2).elementsEqual(word.dropLast()) else {
        return false
      }
      return w.lexicon.classes(v).has(.reporting)
    }
    guard found.variant >= 0 else { return false }
    w.tokens[i].mean(WordSense(found, opensPhrase: false, w.lexicon, w.sums))
    return w.isParticiple(i)
  }
}
