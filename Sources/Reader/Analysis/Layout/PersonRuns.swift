/// The persons that a line of signature names.
enum PersonRuns {
  private static let particles = LexSet(.particle)

  /// Every run of words in it that can be a person's name, and how many words belong to none and are no part of a
  /// signature.
  static func find(_ words: HeadWords, from start: Int = 0) -> (names: [String], strange: Int) {
    var names: [String] = []
    var strange = 0
    var i = start
    let count = words.count
    while i < count {
      if let end = body(words, i) {
        i = end
      } else if let end = person(words, i) {
        names.append(words.w.line(words.span(i..<end)))
        i = end
      } else if isPlainPlace(words, i), words.isCapital(i), isLocative(words, i - 1) {
        i += 1
      } else if !names.isEmpty, let (_, length) = words.entry(i, .role), length > 1 {
        // `Anne Roy, envoyée spéciale à Rome`
        i += length
      } else {
        if isStrange(words, i) { strange += 1 }
        i += 1
      }
    }
    return (names, strange)
  }

  /// The persons that begin at a word and are joined by `et` or commas, and the word behind them; nil for none.
  static func list(_ words: HeadWords, from start: Int) -> (names: [String], next: Int)? {
    var names: [String] = []
    var next = start
    var i = start
    while body(words, i) == nil, !words.hasAny(i, LexSet(.orgNoun, .placeNoun)), let end = person(words, i) {
      names.append(words.w.line(words.span(i..<end)))
      next = end
      guard words.has(end, .coordinator) || words.sign(end) == 0x2C else { break }
      i = end + 1
    }
    return names.isEmpty ? nil : (names, next)
  }

  /// Behind a person's name that begins here: two to five capitalised words with particles, initials among them.
  private static func person(_ words: HeadWords, _ start: Int) -> Int? {
    guard words.isCapital(start), isName(words, start), !words.has(start, .coordinator) else { return nil }
    // A place after its preposition: `à Saint Louis`.
    if start > 0, isLocative(words, start - 1), words.length(start - 1) <= 3, !words.has(start, .firstName) {
      return nil
    }
    // `Bureau de Rome`
    if words.has(start, .orgNoun), !words.has(start, .firstName) { return nil }
    var end = start + 1
    var count = 1
    var i = start + 1
    while i < start + 6, let t = words.word(i), t.raw.kind == .word {
      if t.isShouted && t.classes.has(.coordinator) || words.entry(i, .agency)?.count ?? 0 > 1 { break }
      if t.isCapital, isName(words, i) {
        count += 1
        end = i + 1
      } else if !t.classes.hasAny(particles) || t.classes.has(.coordinator) {
        break
      }
      i += 1
    }
    return count >= 2 && !isInitials(words, start..<end) ? end : nil
  }

  /// `L. S.`
  private static func isInitials(_ words: HeadWords, _ r: Range<Int>) -> Bool {
    r.allSatisfy { words.length($0) <= 2 && words.w.bytes[Int(words.span($0..<$0 + 1).end) - 1] == 0x2E }
  }

  private static func isName(_ words: HeadWords, _ i: Int) -> Bool {
    let plain = LexSet(.preposition, .determiner, .agency, .noteWord, .month, .weekday, .pronoun)
    return words.hasAny(i, LexSet(.firstName, .surname, .particle)) || !words.hasAny(i, plain)
  }

  /// Behind an agency, newspaper or place that begins here.
  private static func body(_ words: HeadWords, _ i: Int) -> Int? {
    guard let t = words.word(i), t.raw.kind == .word else { return nil }
    let bodies = NameClasses.place.union(LexSet(.agency, .organization))
    let phrase = words.phrase(i)
    if phrase.classes.hasAny(bodies), !phrase.classes.hasAny(LexSet(.firstName, .surname)) {
      return i + phrase.length
    }
    guard t.isCapital, t.classes.hasAny(bodies) else { return nil }
    if t.classes.has(.agency) || !words.isCapital(i + 1) { return i + 1 }
    return t.classes.hasAny(LexSet(.firstName, .surname)) ? nil : isPlainPlace(words, i) ? i + 1 : nil
  }

  private static func isLocative(_ words: HeadWords, _ i: Int) -> Bool {
    words.reading(i, .preposition)?.has(NameFlags.locative) ?? false
  }

  private static func isPlainPlace(_ words: HeadWords, _ i: Int) -> Bool {
    i > 0 && words.has(i - 1, .preposition)
  }

  private static func isStrange(_ words: HeadWords, _ i: Int) -> Bool {
    guard let t = words.word(i), t.raw.kind == .word else { return false }
    let usual = LexSet(
      .preposition, .determiner, .coordinator, .possessive, .role, .noteWord, .agency, .organization,
      .nationality,
      .speechNoun, .firstName, .city, .state)
    return !t.classes.hasAny(usual)
  }
}
