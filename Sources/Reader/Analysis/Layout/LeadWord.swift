/// `INCENDIE - Le feu est éteint`: a word in capitals that says what a text is about, before its first sentence.
enum LeadWord {
  private static let most = 3

  /// Lets the first paragraph begin behind such words; those of a name are left, for they may be the subject.
  static func pass(_ w: Workspace) {
    guard let z = w.zones.firstIndex(where: { $0.role == .lead }),
      w.zones[z].bodyStart == w.zones[z].span.start
    else { return }
    let words = HeadWords(w.zones[z].span, limit: most + 4, w)
    var i = 0
    while i < most, let word = words.word(i), words.isWord(i) {
      guard word.isShouted, word.raw.end - word.raw.start > 2, word.classes.has(.noun),
        !word.classes.hasAny(names)
      else { return }
      i += 1
    }
    guard i > 0, words.isDash(i), words.word(i)?.hasSpaceBefore ?? false, let next = words.word(i + 1),
      next.hasSpaceBefore, !words.isWord(i + 1) || next.isCapital && !next.isShouted, words.isWord(i + 2)
    else { return }
    w.zones[z].bodyStart = next.raw.start
  }

  private static let names = LexSet(
    .state, .city, .region, .geo, .organization, .firstName, .surname, .agency)
}
