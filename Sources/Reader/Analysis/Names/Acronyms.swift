/// Letters that stand for the words of a name.
enum Acronyms {
  /// Where the name ends that an acronym in brackets spells: behind the word before the bracket, when the first
  /// letters of the words since the group's start give it.
  static func end(spelledFrom c: NameCandidate, _ w: Workspace) -> Int? {
    guard let first = c.tokens.first else { return nil }
    let limit = min(w.zones[c.zone].tokens.upperBound, first + 22)
    var i = c.tokens.upperBound
    while i < limit,
      w.tokens[i].isWord && w.tokens[i].kind != .number
        || w.isSign(i, ",") && i + 1 < limit
          && (w.isPlainAdjective(i + 1) && w.isPlainAdjective(i - 1)
            || w.hasFlag(i + 1, .preposition, NameFlags.genitive))
    {
      i += 1
    }
    guard i + 2 < limit, w.sign(i) == .bracket, let letters = bracketed(i, w), i > first else { return nil }
    guard i - first > 1 else { return nil }
    if spells(first..<i, letters, w) { return i }
    return c.traits.contains(.headed) && nearlySpells(first..<i, letters, w) ? i : nil
  }

  /// `Fédération des artisans bateliers de l'Escaut (FABAE)`: all letters of the acronym but one stand for words,
  /// in their order; only behind the noun of a body and with nothing between but a noun group.
  private static func nearlySpells(_ words: Range<Int>, _ acronym: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[acronym]
    guard t.flags.contains(.allCaps), t.end - t.start >= 3 else { return false }
    for i in words where !w.tokens[i].isCapital {
      let word = w.tokens[i]
      if word.classes.hasAny(LexSet(.relative, .auxiliary, .pronoun, .negation)), !word.has(.determiner) {
        return false
      }
      if word.classes.hasAny(NameClasses.verbal),
        !word.classes.hasAny(LexSet(.noun, .adjective, .preposition))
      {
        return false
      }
    }
    var p = Int(t.start)
    var at = words.lowerBound
    var letters = 0, matched = 0
    while p < Int(t.end) {
      let letter = Fold.lower(Fold.scalar(w.bytes, &p, Int(t.end)))
      letters += 1
      guard let found = (at..<words.upperBound).first(where: { initial($0, w) == letter }) else {
        if letters == 1 { return false }
        continue
      }
      if letters == 1, found != words.lowerBound { return false }
      matched += 1
      at = found + 1
    }
    return matched >= 2 && matched >= letters - 1
  }

  /// The acronym in a bracket that opens at `i`.
  static func bracketed(_ i: Int, _ w: Workspace) -> Int? {
    guard i >= 0, i + 2 < w.tokens.count, w.sign(i) == .bracket else { return nil }
    let t = w.tokens[i + 1]
    guard t.isWord, t.isCapital, t.flags.contains(.allCaps) || t.end - t.start <= 6 else { return nil }
    guard w.isSign(i + 2, ")") || w.sign(i + 2) == .comma else { return nil }
    return i + 1
  }

  /// `(Minujusth)`: one word with a capital in a bracket that opens at `i`, which nobody knows.
  static func unknown(_ i: Int, _ w: Workspace) -> Int? {
    guard i >= 0, i + 2 < w.tokens.count, w.isSign(i, "("), w.isSign(i + 2, ")"), w.tokens[i + 1].isWord,
      w.tokens[i + 1].isCapital, w.tokens[i + 1].classes.isEmpty
    else { return nil }
    return i + 1
  }

  /// Whether the initials of words give the letters of an acronym, small words in between left out or not.
  static func spells(_ words: Range<Int>, _ acronym: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[acronym]
    var at = words.lowerBound
    var p = Int(t.start)
    var matched = 0
    while p < Int(t.end) {
      if w.bytes[p] == 0x2E {
        p += 1
        continue
      }
      let letter = Fold.lower(Fold.scalar(w.bytes, &p, Int(t.end)))
      while at < words.upperBound, initial(at, w) != letter || isPassed(at, letter, words.upperBound, w) {
        // A full word passed over, unless one of its later letters is meant (`Insee`).
        if !w.tokens[at].classes.hasAny(NameClasses.function), !w.tokens[at].flags.contains(.elided) {
          return false
        }
        at += 1
      }
      guard at < words.upperBound else { return false }
      matched += 1
      at += 1
    }
    while at < words.upperBound, w.tokens[at].classes.hasAny(NameClasses.function) { at += 1 }
    return matched >= 2 && at == words.upperBound
  }

  /// `Office de la Naissance et de l'Enfance (ONE)`: a small word that has the letter of the next full one.
  private static func isPassed(_ at: Int, _ letter: UInt32, _ end: Int, _ w: Workspace) -> Bool {
    func isSmall(_ i: Int) -> Bool {
      w.tokens[i].flags.contains(.elided) || w.tokens[i].classes.hasAny(NameClasses.function)
    }
    guard isSmall(at), !w.tokens[at].isCapital,
      let next = (at + 1..<max(end, at + 1)).first(where: { !isSmall($0) })
    else { return false }
    return initial(next, w) == letter
  }

  /// The hash that an acronym of a name's initials has, small words left out (`AIEA`), 0 for fewer than two.
  static func hash(of words: Range<Int>, _ w: Workspace) -> UInt64 {
    var h = WordScanner.hashSeed
    var n = 0
    for i in words where w.tokens[i].isWord && !w.tokens[i].flags.contains(.elided) {
      let t = w.tokens[i]
      if !t.isCapital, t.classes.hasAny(LexSet(.preposition, .determiner, .coordinator)) { continue }
      h = WordScanner.mix(h, UInt8(truncatingIfNeeded: initial(i, w)))
      n += 1
    }
    return n > 1 ? WordScanner.finish(h) : 0
  }

  private static func initial(_ i: Int, _ w: Workspace) -> UInt32 {
    var at = Int(w.tokens[i].start)
    let s = Fold.lower(Fold.scalar(w.bytes, &at, Int(w.tokens[i].end)))
    return s >= 0xC0 && s <= 0x17F ? UInt32(Fold.letter(s)) : s
  }
}
