/// Names in marks: what letters, a broadcaster or a capital behind an article tell of.
extension Unspoken {
  /// `"Baa3"`, `"BB+"`: what an agency gives a borrower, no words of its own.
  static func isRating(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, tokens.count <= 2 else { return false }
    if tokens.count == 1, followsRated(first, w) { return true }
    guard w.tokens[first].span.count <= 4 else { return false }
    let letters = w.word(w.tokens[first].start, w.tokens[first].end)
    guard let grade = letters.first, (0x41...0x44).contains(grade) else { return false }
    let isTailed = tokens.count == 2 && (w.isSign(first + 1, "+") || w.isSign(first + 1, "-"))
    let isGrade = letters.dropFirst().allSatisfy { $0 == grade || $0 == 0x61 || (0x31...0x33).contains($0) }
    return isGrade && (isTailed || tokens.count == 1 && letters.count > 1)
  }

  /// `l'« affaire Serin »`, `la « loi Vidal »`: what a case or law goes by, behind its article.
  static func isMatter(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard let first = tokens.first, (2...4).contains(tokens.count), let last = tokens.last, open > 0,
      w.has(.headFirst), !w.marks[m].hasVerb, !w.tokens[first].isCapital,
      w.hasFlag(first, .noun, LexFlags.Noun.matter.bit), w.tokens[last].isCapital
    else { return false }
    return w.features(open - 1, .determiner).union(w.features(open - 1, .preposition)).contains(.definite)
  }

  /// `une perspective "stable"`, `sa recommandation de "neutre" à "acheter"`: a word behind the noun for such advice, with
  /// nothing but prepositions and other such words between.
  private static func followsRated(_ word: Int, _ w: Workspace) -> Bool {
    var i = word - 1
    while i > 0, word - i < 9, w.tokens[i].sentence == w.tokens[word].sentence {
      if w.hasFlag(i, .unspokenNoun, LexFlags.UnspokenNoun.rating.bit) { return true }
      guard !w.tokens[i].isWord || w.tokens[i].has(.preposition) || w.tokens[i].mark >= 0 else {
        return false
      }
      i -= 1
    }
    return false
  }

  /// `le « dispositif régional de secours » (DRS)`: what has letters of its own is a name.
  static func hasAcronym(_ m: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    let i = behindSign(m, w)
    guard let first = mark.tokens.first, (2...12).contains(mark.tokens.count), !mark.close.isEmpty,
      i + 2 < w.zones[mark.zone].tokens.upperBound, w.isSign(i, "("), w.isSign(i + 2, ")"),
      w.tokens[i + 1].flags.contains(.allCaps), w.tokens[i + 1].span.count > 1
    else { return false }
    return w.byte(i + 1) & 0xDF == w.byte(first) & 0xDF
  }

  /// `“Matins de Paris” (Radio Sud)`: a broadcast or series, and who shows it.
  static func isOnAir(_ m: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    let i = behindSign(m, w)
    guard let first = mark.tokens.first, w.tokens[first].isCapital, mark.tokens.count <= 6, !mark.hasVerb,
      !mark.close.isEmpty, i + 2 < w.zones[mark.zone].tokens.upperBound, w.isSign(i, "(")
    else { return false }
    return w.hasFlag(i + 1, .organization, media) && w.isSign(i + 2, ")")
  }

  /// `le « oui » l'emporte`: a word of another kind that an article makes a noun.
  static func isWordAsNoun(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard tokens.count == 1, open > 0, w.has(.agreement), isBehindArticle(open, w),
      w.features(open - 1, .determiner).union(w.features(open - 1, .preposition)).contains(.definite)
    else { return false }
    let t = w.tokens[tokens.lowerBound]
    return t.has(.adverb) && !t.classes.hasAny(LexSet(.adjective, .role))
  }

  /// `la colère des "Cols bleus"`: a capital within the sentence, behind an article, begins a name.
  static func isCapitalName(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard let first = mark.tokens.first, mark.tokens.count <= 3, !mark.close.isEmpty, !mark.hasVerb,
      mark.shape == .partial, open > 0, isBehindArticle(open, w), !w.has(.bareNouns)
    else { return false }
    let t = w.tokens[first]
    return t.isWord && t.isCapital && !t.flags.contains(.allCaps)
      && mark.tokens.allSatisfy { w.tokens[$0].isWord }
      && !t.classes.hasAny(NameClasses.name.union(NameClasses.gentile).union(NameClasses.person))
  }

  static func isBehindArticle(_ open: Int, _ w: Workspace) -> Bool {
    w.tokens[open - 1].has(.determiner) && w.tokens[open - 1].isWord
  }

  /// `« Gaby », « Marée » ou encore « Osez Rose »`: what the marks before hold, these hold too.
  static func isListed(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    guard m > 0, w.marks[m - 1].use == .unspoken, w.marks[m - 1].zone == w.marks[m].zone else { return false }
    let between = w.marks[m - 1].tokens.upperBound..<max(open, w.marks[m - 1].tokens.upperBound)
    return between.count <= 4
      && between.allSatisfy {
        !w.tokens[$0].isWord && w.sign($0) != .stop
          || w.tokens[$0].classes.hasAny(LexSet(.coordinator, .adverb))
      }
      && between.contains { w.sign($0) == .comma || w.tokens[$0].has(.coordinator) }
  }

  /// `un plan "mort et enterré"`: what somebody says of a thing that has no name yet.
  static func isJudgement(_ m: Int, _ noun: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    guard noun > zone.lowerBound, words(w.marks[m].tokens, w) > 1 || isQuality(w.marks[m].tokens, w) else {
      return false
    }
    let article = w.features(noun - 1, .determiner)
    return w.tokens[noun - 1].has(.determiner) && article.isDisjoint(with: .definite)
      && !w.hasFlag(noun - 1, .determiner, NameFlags.demonstrative)
  }

  /// `un projet "bâclé"`: a participle or adjective in small letters that is no noun.
  static func isQuality(_ words: Range<Int>, _ w: Workspace) -> Bool {
    guard words.count == 1, let t = words.first, w.has(.agreement), !w.tokens[t].isCapital, !w.isNounForm(t)
    else { return false }
    return w.isPlainAdjective(t) || w.isParticiple(t) && !w.verbFeatures(t).contains(.third)
  }
}
