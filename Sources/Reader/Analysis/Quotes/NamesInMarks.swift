/// Names in marks: what letters, a broadcaster or a capital behind an article tell of.
extension Unspoken {
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
}
