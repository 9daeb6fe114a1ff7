/// Cuts every sentence into chunks, from left to right, each token once.
enum Chunks {
  static func run(_ w: Workspace) {
    var reader = ChunkReader(w)
    w.nextQuotation = NextQuotation()
    for s in w.sentences.indices {
      let first = w.chunks.count
      reader.read(w.sentences[s].tokens)
      Inclusions.join(first..<w.chunks.count, w)
      w.sentences[s].chunks = first..<w.chunks.count
    }
  }

  /// The chunks of a stretch inside a quotation, for attributions that stand there.
  static func inside(_ tokens: Range<Int>, _ w: Workspace) -> Range<Int> {
    var inside = InnerChunks(tokens, w)
    return inside.first..<inside.end
  }
}

/// The chunks of a stretch inside a quotation, behind all others of the workspace, each read when it is asked for: the
/// first clause tells most of what is to be known of a quotation.
struct InnerChunks {
  let w: Workspace
  let first: Int
  private var reader: ChunkReader
  private var next: Int

  init(_ tokens: Range<Int>, _ w: Workspace) {
    self.w = w
    first = w.chunks.count
    reader = ChunkReader(w)
    reader.seesMarks = false
    reader.end = tokens.upperBound
    next = tokens.lowerBound
  }

  /// A chunk by its place in the workspace, nil behind the last one.
  mutating func chunk(_ i: Int) -> Chunk? {
    while i >= w.chunks.count, next < reader.end { reader.read(at: &next) }
    return i < w.chunks.count ? w.chunks[i] : nil
  }

  /// Behind the last chunk.
  var end: Int {
    mutating get {
      while next < reader.end { reader.read(at: &next) }
      return w.chunks.count
    }
  }
}

/// Reads the chunks of one stretch of tokens.
struct ChunkReader {
  let w: Workspace
  /// Whether quotations are chunks of their own; not so inside one.
  var seesMarks = true
  /// Whether quotation marks are passed over as if they weren't there.
  var skipsMarks = false
  var end = 0

  init(_ w: Workspace) { self.w = w }

  mutating func read(_ tokens: Range<Int>) {
    end = tokens.upperBound
    var i = tokens.lowerBound
    while i < end { read(at: &i) }
  }

  /// Reads the chunk that begins at a token, and moves behind it.
  func read(at i: inout Int) {
    if skipsMarks, isQuoteSign(i) {
      i += 1
      return
    }
    let before = i
    step(&i)
    if i == before { i += 1 }
  }

  private func step(_ i: inout Int) {
    if seesMarks, quote(&i) { return }
    let t = w.tokens[i]
    if t.kind == .punctuation || t.kind == .symbol, sign(&i) { return }
    if t.flags.contains(.allCaps), t.name < 0, let past = w.pastQuotation(i), past <= end {
      w.chunks.append(Chunk(kind: .bracket, tokens: i..<past))
      i = past
      return
    }
    if t.phrase >= 0 || t.classes.hasAny(Self.connecting), !startsVerb(i), !isLettered(t), connective(&i) {
      return
    }
    // `une nouvelle fois`, which is nobody.
    if t.phrase >= 0, let p = w.phrase(at: i), p.classes.has(.adverb), p.tokens.upperBound <= end,
      w.sum(p, .adverb).flags & Self.timeBit != 0
        && (t.has(.determiner) || t.has(.clitic) || leadsToSpeaker(p))
        || saysHow(p)
    {
      w.chunks.append(Chunk(kind: .adverb, tokens: p.tokens))
      i = p.tokens.upperBound
      return
    }
    if t.phrase >= 0, let p = setInAdverb(i) ?? share(i) {
      w.chunks.append(Chunk(kind: .adverb, tokens: p.tokens))
      i = p.tokens.upperBound
      return
    }
    // `le directeur chargé des achats`: what a function is for.
    if let p = w.phrase(at: i), w.sum(p, .preposition).flags & NameFlags.charge != 0,
      let c = w.chunks.last, c.kind == .noun, c.tokens.upperBound == i, let n = noun(at: i)
    {
      w.chunks.append(n)
      i = n.tokens.upperBound
      return
    }
    if t.phrase >= 0 && !isOffice(i) || t.classes.hasAny(Self.verbal) && t.phrase < 0, let v = verb(at: i) {
      w.chunks.append(v)
      i = v.tokens.upperBound
      return
    }
    if !(t.has(.adverb) && opensGerund(i)), let n = noun(at: i) {
      w.chunks.append(n)
      i = n.tokens.upperBound
      return
    }
    w.chunks.append(Chunk(kind: t.has(.adverb) || t.has(.negation) ? .adverb : .other, tokens: i..<i + 1))
    i += 1
  }

  /// `WHO said`: letters that name a body, though they spell a small word.
  private func isLettered(_ t: Token) -> Bool {
    t.name >= 0 && t.flags.contains(.allCaps) && t.span.count > 1 && t.span.count < 5
  }

  /// What `connective` and `verb` ask of the first word, unless it opens a phrase.
  private static let connecting = LexSet(
    .sourcePreposition, .complementizer, .relative, .coordinator, .subordinator)
  private static let verbal = LexSet(.verb, .reporting, .auxiliary, .preposition, .objectClitic, .negation)

  /// `Pour Anne Roy, en revanche, …`, `trois villes, à savoir Lille, …`: an adverb of several words behind a comma.
  private func setInAdverb(_ i: Int) -> Phrase? {
    guard w.tokens[i].phrase >= 0, w.tokens[i].has(.preposition), let p = w.phrase(at: i),
      p.classes.has(.adverb), !p.classes.has(.preposition), p.tokens.upperBound < end,
      w.sign(p.tokens.upperBound) == .comma || opensList(p), let before = w.chunks.last,
      before.kind == .comma,
      before.tokens.upperBound == i, w.has(.headFirst)
    else { return nil }
    return p
  }

  /// An adverb that ends in a verb, before a noun group.
  private func opensList(_ p: Phrase) -> Bool {
    w.isVerbForm(p.tokens.upperBound - 1)
      && (w.tokens[p.tokens.upperBound].has(.determiner) || w.tokens[p.tokens.upperBound].name >= 0)
  }

  /// `explique elle aussi le maire`, `a dit avec le sourire Anne Roy`, `s'est tenu à huis clos`: straight behind a verb.
  private func saysHow(_ p: Phrase) -> Bool {
    // `a été retrouvé sain et sauf à Lille`
    if w.has(.headFirst), p.tokens.count == 3, w.tokens[p.tokens.lowerBound + 1].has(.coordinator) {
      return true
    }
    guard !p.classes.has(.preposition), w.has(.adverbsBehind), let v = w.chunks.last,
      v.isFiniteVerb
    else { return false }
    return (v.report != 0 || w.tokens[p.tokens.lowerBound].has(.preposition)) && v.clitic < 0
      && v.tokens.upperBound == p.tokens.lowerBound
  }

  /// `a dit peu après la ministre`: no preposition, for who says it must follow.
  private func leadsToSpeaker(_ p: Phrase) -> Bool {
    guard p.classes.has(.preposition), let v = w.chunks.last, v.isFiniteVerb, v.report != 0, v.clitic < 0,
      v.tokens.upperBound == p.tokens.lowerBound
    else { return false }
    let next = p.tokens.upperBound
    if let m = Names.mention(at: next, in: w) { return w.isPerson(w.names[m]) }
    return next + 1 < end && w.tokens[next].has(.determiner) && w.isPersonalRole(next + 1)
  }

  static let timeBit = LexFlags.Adverb.time.bit

  /// `tout en soulignant`: no noun group.
  func opensGerund(_ i: Int) -> Bool {
    i + 2 < end && w.tokens[i].has(.adverb) && w.tokens[i + 1].has(.preposition)
      && w.verbFeatures(i + 2).contains(.presentParticiple)
  }

  /// The quotation that opens at a token, or whose inside the stretch begins in.
  @inline(__always) func mark(at i: Int) -> (mark: Int, end: Int)? {
    seesMarks && w.tokens[i].start >= w.nextQuotation.open ? openedMark(at: i) : nil
  }

  private func openedMark(at i: Int) -> (mark: Int, end: Int)? {
    let start = w.tokens[i].start
    var next = w.nextQuotation.mark
    while next < w.marks.count, w.marks[next].depth > 0 || w.marks[next].edge(w) <= start { next += 1 }
    let open = next < w.marks.count ? w.marks[next].open.start : .max
    w.nextQuotation = NextQuotation(mark: next, open: open)
    guard open <= start else { return nil }
    let edge = w.marks[next].edge(w)
    var j = i
    while j < end, w.tokens[j].start < edge { j += 1 }
    return (next, j)
  }

  private func quote(_ i: inout Int) -> Bool {
    guard let (m, j) = mark(at: i) else { return false }
    w.chunks.append(Chunk(kind: .quote, tokens: i..<j, mark: Int32(m)))
    i = j
    return true
  }

  private func sign(_ i: inout Int) -> Bool {
    let kind: Chunk.Kind
    switch w.byte(i) {
    case 0x2C: kind = .comma
    case 0x3A: kind = .colon
    case 0x3B: kind = .semicolon
    // `le parti Debout!, dit X`: a mark that belongs to a name.
    case 0x2E, 0x21, 0x3F:
      kind = i + 1 < end && w.isSign(i + 1, ",") || isOfAbbreviation(i) || isDecimal(i) ? .other : .stop
    case 0x2D: kind = .dash
    // `<SELN.PA>`: what a stock is called where it is traded.
    case 0x3C:
      guard let past = w.pastTicker(i), past <= end else { return false }
      w.chunks.append(Chunk(kind: .bracket, tokens: i..<past))
      i = past
      return true
    case 0x28, 0x5B:
      let close = closingBracket(i)
      w.chunks.append(Chunk(kind: .bracket, tokens: i..<close))
      i = close
      return true
    case 0xE2:
      var at = Int(w.tokens[i].start)
      let s = Fold.scalar(w.bytes, &at, w.count)
      kind = s == 0x2013 || s == 0x2014 ? .dash : s == 0x2026 ? .stop : .other
    default: return false
    }
    // `--` is one dash.
    let isDouble =
      kind == .dash && i + 1 < end && w.byte(i) == 0x2D && w.byte(i + 1) == 0x2D
      && !w.tokens[i + 1].flags.contains(.spaceBefore)
    let next = isDouble ? i + 2 : i + 1
    w.chunks.append(Chunk(kind: kind, tokens: i..<next))
    i = next
    return true
  }

  /// `a .40 caliber handgun`
  private func isDecimal(_ i: Int) -> Bool {
    i + 1 < end && w.tokens[i + 1].kind == .number && w.tokens[i].flags.contains(.spaceBefore)
      && !w.tokens[i + 1].flags.contains(.spaceBefore)
  }

  /// `Sept. 4`: a stop that belongs to the word before it.
  private func isOfAbbreviation(_ i: Int) -> Bool {
    guard i > 0, i + 1 < end, w.isSign(i, "."), !w.tokens[i].flags.contains(.spaceBefore) else {
      return false
    }
    return w.tokens[i - 1].classes.hasAny(Self.abbreviated)
  }
  private static let abbreviated = LexSet(.month, .weekday, .civility, .title, .abbreviation, .legalForm)

  /// Behind the bracket's mate, or behind the bracket alone where it has none near by.
  private func closingBracket(_ i: Int) -> Int {
    let mate: UInt8 = w.byte(i) == 0x28 ? 0x29 : 0x5D
    var j = i + 1
    while j < end, j - i < 60 {
      if w.tokens[j].kind == .punctuation, w.byte(j) == mate { return j + 1 }
      j += 1
    }
    return i + 1
  }

  /// `s'est`, `n'a`: a clitic before a verb, whatever else the word could be.
  private func startsVerb(_ i: Int) -> Bool {
    guard i + 1 < end, w.tokens[i].has(.objectClitic) || w.tokens[i].has(.negation) else { return false }
    // `s'y tient`, `s'en réjouit`
    let verb =
      i + 2 < end && w.tokens[i].flags.contains(.elided) && w.tokens[i + 1].has(.objectClitic) ? i + 2 : i + 1
    guard w.isVerbForm(verb) else { return false }
    return w.isReflexive(i) || !w.verbFeatures(verb).isDisjoint(with: .finite)
  }

  /// Words that tie clauses together, and prepositions that name a source.
  private func connective(_ i: inout Int) -> Bool {
    // `estimated as many as 5,000 people`
    if w.has(.bareClauses), pastApproximator(i) != nil { return false }
    if let p = w.phrase(at: i), p.classes.has(.sourcePreposition), p.tokens.upperBound <= end,
      case let flags = w.sum(p, .sourcePreposition).flags,
      sourceFits(p.tokens.upperBound) || flags & Self.ownBit != 0 || isWholeSource(p)
    {
      w.chunks.append(source(i..<p.tokens.upperBound, flags))
      i = p.tokens.upperBound
      return true
    }
    let t = w.tokens[i]
    // `dénoncent, selon les cas, des violences`
    if t.has(.sourcePreposition), let p = w.phrase(at: i), p.classes.has(.adverb), p.tokens.upperBound <= end
    {
      w.chunks.append(Chunk(kind: .adverb, tokens: p.tokens))
      i = p.tokens.upperBound
      return true
    }
    if t.has(.sourcePreposition), sourceFits(i + 1) || isPostposed(i), opensClause(i) {
      w.chunks.append(source(i..<i + 1, w.sum(i, .sourcePreposition).flags))
      i += 1
      return true
    }
    // `précise encore qu'il pleut`
    if let p = w.phrase(at: i), partsReport(p) {
      w.chunks.append(Chunk(kind: .adverb, tokens: i..<i + 1))
      i += 1
      return true
    }
    if let p = w.phrase(at: i), p.classes.has(.subordinator) || p.classes.has(.relative),
      p.tokens.upperBound <= end
    {
      let kind: Chunk.Kind = p.classes.has(.subordinator) ? .subordinator : .relative
      w.chunks.append(Chunk(kind: kind, tokens: p.tokens))
      i = p.tokens.upperBound
      return true
    }
    let kind: Chunk.Kind
    if t.has(.complementizer) {
      if closesComparison(i) {
        w.chunks.append(Chunk(kind: .adverb, tokens: i..<i + 2))
        i += 2
        return true
      }
      kind = .complementizer
    } else if t.has(.relative) {
      kind = .relative
    } else if t.has(.coordinator) {
      if isSubjunctive(i) { return false }
      kind = .coordinator
    } else if t.has(.subordinator) {
      // `décroche ainsi son titre`
      let isBehindVerb = w.chunks.last.map { $0.isFiniteVerb && $0.tokens.upperBound == i } ?? false
      kind = isBehindVerb && w.hasFlag(i, .subordinator, Self.adverbial) ? .adverb : .subordinator
    } else {
      return false
    }
    w.chunks.append(Chunk(kind: kind, tokens: i..<i + 1))
    i += 1
    return true
  }

  /// Whether an adverb and `que` that make up a conjunction elsewhere stand right behind a verb of saying.
  private func partsReport(_ p: Phrase) -> Bool {
    guard w.has(.headFirst), p.tokens.count == 2, w.tokens[p.tokens.lowerBound].has(.adverb),
      w.tokens[p.tokens.lowerBound + 1].has(.complementizer),
      p.classes.hasAny(LexSet(.subordinator, .coordinator)),
      w.sum(p, .subordinator).flags & LexFlags.Subordinator.contrast.bit == 0, let v = w.chunks.last
    else { return false }
    return v.isFiniteVerb && v.tokens.upperBound == p.tokens.lowerBound && v.report & Frame.clause != 0
      && v.report & Frame.weak == 0
  }

  private static let adverbial = LexFlags.Subordinator.adverbial.bit

  /// `que le canal soit fermé`: behind its subject and before a participle a verb.
  private func isSubjunctive(_ i: Int) -> Bool {
    guard w.isAuxiliary(i), i + 1 < end, w.chunks.last?.tokens.upperBound == i,
      let before = w.chunks.last(behind: isBehindQualityInCommas ? 3 : 0), before.kind == .noun,
      !before.traits.contains(.time)
    else { return false }
    var k = i + 1
    while k + 1 < end, w.tokens[k].has(.adverb), !w.isParticiple(k), !w.tokens[k].has(.adjective) { k += 1 }
    return w.isParticiple(k) || w.isPlainAdjective(k)
  }

  /// `après que l'homme, ivre, soit …`: whether commas set in one word behind the subject of a clause.
  private var isBehindQualityInCommas: Bool {
    guard w.chunks.last?.kind == .comma, let quality = w.chunks.last(behind: 1), quality.tokens.count == 1,
      w.chunks.last(behind: 2)?.kind == .comma, let link = w.chunks.last(behind: 4)
    else { return false }
    return link.kind == .subordinator || link.kind == .complementizer
  }

  /// Whether a word opens its sentence, also behind a crosshead, which has no stop.
  func isFirst(_ i: Int) -> Bool {
    guard let before = w.chunks.last else { return true }
    return before.kind == .stop || w.tokens[before.tokens.lowerBound].sentence != w.tokens[i].sentence
  }
}

/// The quotation that the chunks come to next, and where it opens, as far as it is known.
struct NextQuotation {
  var mark = 0
  var open: Int32 = 0
}

extension Marked {
  /// Where the quotation ends, its closing mark included.
  func edge(_ w: Workspace) -> Int32 {
    close.isEmpty ? (tokens.isEmpty ? open.end : w.tokens[tokens.upperBound - 1].end) : close.end
  }
}
