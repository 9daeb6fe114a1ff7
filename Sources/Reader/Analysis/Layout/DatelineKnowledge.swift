/// What the pack knows of the words of a dateline: towns, lands, and what neither is.
extension DatelineForm {
  func isKnown(_ r: Range<Int>) -> Bool {
    has(r, NameClasses.place)
  }
  func isCity(_ r: Range<Int>) -> Bool { has(r, LexSet(.city)) }
  /// `Luc Petit (entraîneur de Lens) :`
  func isPerson(_ r: Range<Int>) -> Bool {
    r.count > 1 && !isKnown(r) && words.word(r.lowerBound)?.classes.has(.firstName) ?? false
  }
  func has(_ r: Range<Int>, _ classes: LexSet) -> Bool {
    guard let t = words.word(r.lowerBound) else { return false }
    if r.count == 1 { return t.classes.hasAny(classes) }
    let phrase = words.phrase(r.lowerBound)
    return phrase.length == r.count && phrase.classes.hasAny(classes)
  }
  /// `ELMSFORD - `, `Elmsford - ` before a long text: a word with a capital that the pack doesn't know for anything else.
  func isOnlyPlace(_ r: Range<Int>) -> Bool {
    guard r.count == 1, let t = words.word(r.lowerBound), t.isCapital, t.raw.end - t.raw.start > 4 else {
      return false
    }
    return t.classes.isEmpty && (t.isShouted || words.span.count >= 160)
  }
  /// `MONTREUIL-LE-BAS`, `SAINT-VERNAY`: words tied by hyphens as only towns are called.
  func isTown(_ r: Range<Int>) -> Bool {
    guard r.count == 1, let t = words.word(r.lowerBound), t.classes.isEmpty, t.raw.flags.contains(.hyphen)
    else {
      return false
    }
    var start = t.raw.start
    for at in t.raw.start..<t.raw.end where words.w.bytes[Int(at)] == 0x2D {
      let part = Span(start, at)
      let classes = words.w.classes(ofPart: part)
      let isInner = start > t.raw.start && classes.hasAny(LexSet(.preposition, .determiner))
      if isInner || start == t.raw.start && classes.has(.city)
        || words.w.hasFlag(ofPart: part, .adjective, NameFlags.toponym)
      {
        return true
      }
      start = at + 1
    }
    return false
  }
  /// `ST. VARNE`
  func isCutShort(_ r: Range<Int>) -> Bool {
    r.count == 3 && words.sign(r.lowerBound + 1) == 0x2E
      && [r.lowerBound, r.lowerBound + 2].allSatisfy { words.word($0)?.isShouted ?? false }
  }
  func isShouted(_ r: Range<Int>) -> Bool {
    r.allSatisfy { words.word($0)?.isShouted ?? false || words.length($0) <= 3 && words.isCapital($0) }
  }

  func isCountry(_ agency: String, _ w: Workspace) -> Bool {
    var text = agency
    return text.utf8.count == 3
      && text.withUTF8 { w.lexicon.ends($0, in: .countries, behind: 0) }
  }
}
