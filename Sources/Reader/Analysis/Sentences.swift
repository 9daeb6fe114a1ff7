/// Cuts paragraphs into sentences; a stop inside a quotation that goes on is no end.
enum Sentences {
  static func run(_ w: Workspace) {
    for z in w.zones.indices { cut(z, w) }
  }

  private static func cut(_ z: Int, _ w: Workspace) {
    let zone = w.zones[z].tokens
    var start = w.bodyStart(of: z)
    if start > zone.lowerBound { add(zone.lowerBound..<start, z, w) }
    var i = start
    while true {
      i = w.tokens.first(i..<zone.upperBound) { $0.kind == .punctuation || $0.flags.contains(.dotted) }
      guard i < zone.upperBound else { break }
      guard let end = w.isStop(i) ? end(after: i, zone, w) : end(behindLetter: i, zone, w) else {
        i += 1
        continue
      }
      add(start..<end, z, w)
      start = end
      i = end
    }
    if start < zone.upperBound { add(start..<zone.upperBound, z, w) }
  }

  private static func add(_ tokens: Range<Int>, _ z: Int, _ w: Workspace) {
    let sentence = Int32(w.sentences.count)
    w.tokens.update(tokens) { $0.sentence = sentence }
    w.sentences.append(Sentence(tokens: tokens, zone: z))
  }

  /// Where the sentence ends that a stop may close, behind the marks and brackets that go with it; nil when the
  /// sentence goes on.
  private static func end(after stop: Int, _ zone: Range<Int>, _ w: Workspace) -> Int? {
    if isAbbreviated(stop, w) { return nil }
    var mark = w.outermostMark(stop)
    var next = stop + 1
    while next < zone.upperBound, isClosing(next, &mark, w) { next += 1 }
    // Still inside a quotation: its sentences belong to the one around it.
    if mark >= 0 { return nil }
    guard next < zone.upperBound else { return next }
    let t = w.tokens[next]
    if !t.flags.contains(.spaceBefore) { return isRunTogether(stop, next, w) ? next : nil }
    switch t.kind {
    case .word: return t.isCapital || t.flags.contains(.hasDigit) || !startsLow(next, w) ? next : nil
    case .number: return next
    case .punctuation, .symbol: return opensSentence(next, w) ? next : nil
    }
  }

  /// `a-t-il écrit sur X. Selon lui, …`: a letter with a stop that is no initial, for no name follows.
  private static func end(behindLetter i: Int, _ zone: Range<Int>, _ w: Workspace) -> Int? {
    let t = w.tokens[i]
    // `avec Génération.s. « On y va »`
    let isLong =
      t.span.count > 4 || i > zone.lowerBound && w.isSign(i - 1, ".") && w.tokens[i - 1].end == t.start
    if t.flags.contains(.dotted), isLong, w.has(.headFirst), !t.has(.civility), t.mark < 0,
      i + 2 < zone.upperBound, w.opensQuotation(i + 1), w.tokens[i + 2].isCapital
    {
      return i + 1
    }
    guard t.flags.contains(.dotted), t.span.count == 2, !t.has(.civility), i > zone.lowerBound,
      i + 1 < zone.upperBound, w.tokens[i].mark < 0, !w.tokens[i - 1].isCapital
    else { return nil }
    let next = w.tokens[i + 1]
    // `la bombe H. La Corée`: a noun for no person before the letter, and an article behind it.
    let isThing =
      w.tokens[i - 1].has(.noun) && !w.tokens[i - 1].sense.isHuman && w.has(.headFirst)
      && w.tokens[i - 1].classes.isDisjoint(
        with: NameClasses.name.union(LexSet(.role, .civility, .title, .kin)))
    guard isThing || w.tokens[i - 1].has(.preposition) else { return nil }
    // `dans un message publié sur X. "La France perd une voix"`
    if w.opensQuotation(i + 1) { return i + 1 }
    // `J. Le Bihan`
    if !isThing, i + 2 < zone.upperBound, w.tokens[i + 2].isCapital { return nil }
    let opens =
      next.isCapital && next.classes.hasAny(openers.union(LexSet(.sourcePreposition)))
      && next.classes.isDisjoint(with: NameClasses.name)
    return opens ? i + 1 : nil
  }

  /// `la ville.Une source`, `"… lourd".Une source`, `de bilan."Des élus …"`: the blank between two sentences is missing.
  private static func isRunTogether(_ stop: Int, _ next: Int, _ w: Workspace) -> Bool {
    guard stop > 0, w.tokens[next - 1].end == w.tokens[next].start else { return false }
    let before = w.tokens[stop - 1]
    let isMark =
      before.isSign && before.end == w.tokens[stop].start
      && (w.isSign(stop - 1, ")")
        || MarkSign.at(stop - 1, w.tokens.count, w).map { $0.side != .open } ?? false)
    guard isMark || before.isWord && before.span.count > 2 && !before.flags.contains(.allCaps) else {
      return false
    }
    let t = w.tokens[next]
    if t.isWord {
      return t.isCapital && (isMark || next > stop + 1 || t.classes.hasAny(openers))
    }
    guard next + 1 < w.tokens.count else { return false }
    let m = Int(w.tokens[next + 1].mark)
    return m >= 0 && w.marks[m].open.start == t.start
  }
  private static let openers = LexSet(
    .determiner, .pronoun, .clitic, .preposition, .possessive, .subordinator, .coordinator,
    .adverb)

  /// Moves past what closes with the sentence: further stops, the mark's own sign, brackets.
  private static func isClosing(_ i: Int, _ mark: inout Int, _ w: Workspace) -> Bool {
    if mark >= 0 {
      let close = w.marks[mark].close
      if !close.isEmpty, w.tokens[i].start >= close.start, w.tokens[i].end <= close.end {
        if w.tokens[i].end == close.end { mark = -1 }
        return true
      }
    }
    if w.isStop(i) { return true }
    let b = w.byte(i)
    return b == 0x29 || b == 0x5D
  }

  private static func startsLow(_ i: Int, _ w: Workspace) -> Bool {
    var at = Int(w.tokens[i].start)
    let s = Fold.scalar(w.bytes, &at, w.count)
    return s < 0x250 && !Fold.isUpper(s)
  }

  /// Whether a sign may begin a sentence: an opening mark, a bracket, a dash, a handle.
  private static func opensSentence(_ i: Int, _ w: Workspace) -> Bool {
    let b = w.byte(i)
    if b == 0x2C || b == 0x3B || b == 0x3A || b == 0x29 || b == 0x5D || b == 0x25 { return false }
    if b == 0x28 || b == 0x2D || b == 0x40 || b == 0x23 || b == 0x2A { return true }
    // Behind an opening mark a small letter goes on with the sentence: `… dit-il. "mais …"` is too rare to matter.
    return b == 0x22 || b >= 0xC2 || b == 0x27
  }

  /// `av.`, `n°.`, `M.`: a stop that belongs to the word before it.
  private static func isAbbreviated(_ stop: Int, _ w: Workspace) -> Bool {
    guard stop > 0, w.byte(stop) == 0x2E, w.tokens[stop].span.count == 1 else { return false }
    let p = w.tokens[stop - 1]
    guard p.end == w.tokens[stop].start, p.has(.abbreviation) else { return false }
    // `No. 16`, but `He said no.`
    return !w.hasFlag(stop - 1, .abbreviation, NameFlags.numberedAbbreviation)
      || stop + 1 < w.tokens.count && w.tokens[stop + 1].kind == .number
  }
}

extension Workspace {
  /// The outermost quotation that holds a token, -1 for none.
  func outermostMark(_ token: Int) -> Int {
    var m = Int(tokens[token].mark)
    while m >= 0, marks[m].parent >= 0 { m = marks[m].parent }
    return m
  }
}

extension Workspace {
  /// The first token behind a dateline, or behind the notes before a headline: they are no part of the sentence.
  func bodyStart(of z: Int) -> Int {
    let zone = zones[z]
    guard zone.bodyStart > zone.span.start, zone.bodyStart < zone.span.end else {
      return zone.tokens.lowerBound
    }
    return zone.tokens.first { tokens[$0].start >= zone.bodyStart } ?? zone.tokens.lowerBound
  }
}
