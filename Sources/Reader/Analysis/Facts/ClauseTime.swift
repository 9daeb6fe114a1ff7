/// When what a clause tells happened: its own words of time, those of the verb before those of its nouns.
extension ClauseReader {
  enum When {
    /// Index into `w.dates`.
    case date(Int)
    /// A bare clock time.
    case clock(TimeReader.Time)
    /// A part of the day alone: `dans la soirée`.
    case dayPart
  }

  /// The date of a clause: behind the verb first, a day that stands by itself before all others; for clauses that
  /// the sentence is built on also what opens it.
  func when(_ k: Int, _ last: Int, in own: Range<Int>, _ clause: Event.Clause) -> When? {
    let verb = w.chunks[k].tokens.lowerBound
    let end = ending(own, behind: last)
    let stretch = last + 1..<max(last + 1, end.upperBound)
    let deed = clause == .relative ? gerund(in: stretch) ?? nextDeed(in: stretch) : nextDeed(in: stretch)
    let near = end.lowerBound..<max(last + 1, deed)
    let behind = verb..<max(verb, tokens(of: near).upperBound)
    // Most sentences have no date at all.
    if w.firstDate(in: frames.tokens) != nil, let d = date(k, last, behind, in: own, clause) {
      return .date(d)
    }
    if clause == .complement, let c = cleft(before: k), let d = w.firstDate(in: w.chunks[c].tokens) {
      return .date(d)
    }
    if let time = clock(in: behind, excluded(k)) { return .clock(time) }
    if holdsDayPart(near) { return .dayPart }
    guard clause == .relative else { return nil }
    return occasion(of: k).flatMap { date(in: tokens(of: $0), isOpening: true, excluded(k)) }
      .map { .date($0) }
  }

  private func date(
    _ k: Int, _ last: Int, _ behind: Range<Int>, in own: Range<Int>, _ clause: Event.Clause
  ) -> Int? {
    if let d = restrictedDate(k, last) { return d }
    let wrong = excluded(k)
    let before = tokens(of: own).lowerBound..<behind.lowerBound
    if let d = date(in: behind, isOpening: false, wrong) ?? date(in: before, isOpening: true, wrong),
      !isInInsertion(w.dates[d].tokens, before: k), !isOfOpeningParticiple(w.dates[d].tokens, before: k)
    {
      return d
    }
    guard clause == .main || clause == .coordinate, let d = date(in: opening, isOpening: true, wrong),
      !isOfOpeningParticiple(w.dates[d].tokens, before: k)
    else { return nil }
    return d
  }

  /// `ne s'est rendu compte de rien qu'en 1998`, `n'est arrivé que mardi`: the date that `que` leaves.
  func restrictedDate(_ k: Int, _ last: Int) -> Int? {
    guard let c = chunk(k), c.traits.contains(.negated),
      c.tokens.reduce(0, { $0 + (w.tokens[$1].has(.negation) ? 1 : 0) }) == 1
    else { return nil }
    var that = last + 1
    while kind(that) == .noun || kind(that) == .adverb, that - last < 4 { that += 1 }
    guard kind(that) == .complementizer, let n = chunk(that + 1), n.kind == .noun,
      !(chunk(that + 2)?.isFiniteVerb ?? false), let d = w.firstDate(in: n.tokens),
      w.dates[d].tokens.lowerBound - n.tokens.lowerBound < 3
    else { return nil }
    return d
  }

  /// `Il rentrait mardi lorsque le pont a cédé`: the day of the clause before, at whose moment this one happened.
  func dateOfMoment(_ k: Int) -> Int? {
    if let d = dateTakenUp(by: k) { return d }
    var i = k - 1
    while let c = chunk(i), k - i < 6, c.kind == .noun || c.kind == .adverb || c.kind == .other { i -= 1 }
    guard let c = chunk(i), c.kind == .subordinator, case let first = c.tokens.lowerBound,
      case let phrase = w.phrase(at: first).map({ w.sum($0, .subordinator).flags }),
      (phrase ?? w.sum(first, .subordinator).flags) & Self.moment != 0,
      case let d = w.firstDate(from: first) - 1, d >= 0,
      // `a commencé en 1998, quand la ville a acheté le terrain`
      w.dates[d].value.utf8.count >= 10 || w.has(.headFirst) && first - w.dates[d].tokens.upperBound <= 1,
      w.dates[d].tokens.lowerBound >= w.sentences[sentence].tokens.lowerBound
    else { return nil }
    return d
  }
  static let moment = LexFlags.Subordinator.moment.bit

  /// `le 16 mars, date à laquelle le parc a été fermé`: the day right before the noun that the relative word takes up.
  private func dateTakenUp(by k: Int) -> Int? {
    guard w.has(.headFirst), let r = frames.relative(of: k), let link = chunk(r - 1), link.kind == .other,
      link.preposition >= 0, let noun = chunk(r - 2), noun.tokens.count == 1, noun.isBareNoun,
      kind(r - 3) == .comma, case let d = w.firstDate(from: noun.tokens.lowerBound) - 1, d >= 0,
      w.dates[d].tokens.upperBound == noun.tokens.lowerBound - 1
    else { return nil }
    return d
  }

  /// `Né à Brest en 1941, Luc Serin a …`: behind the comma that closes what is told of his birth.
  var behindBirth: Int? {
    guard let first = chunk(chunks.lowerBound)?.tokens.first, w.hasFlag(first, .verb, EventFlags.birth) else {
      return nil
    }
    return chunks.first { kind($0) == .comma }.map { $0 + 1 }
  }

  /// `Born in Dublin in 1941, Halloran moved …`: when he was born.
  private func isOfOpeningParticiple(_ date: Range<Int>, before k: Int) -> Bool {
    if let start = behindBirth ?? behindFormer, date.upperBound < w.chunks[start].tokens.lowerBound {
      return true
    }
    guard let c = chunk(chunks.lowerBound), c.tokens.count == 1,
      let t = c.tokens.first, w.isParticiple(t) || w.tokens[t].has(.adjective),
      chunk(chunks.lowerBound + 1)?.preposition ?? -1 >= 0,
      let comma = (chunks.lowerBound..<k).first(where: { kind($0) == .comma })
    else { return false }
    return date.upperBound <= w.chunks[comma].tokens.lowerBound
  }

  /// Prepositions whose date isn't when: what is done is done on a day, not until one, and what will be hasn't been
  /// since one.
  private func excluded(_ k: Int) -> UInt32 {
    guard let first = finiteToken(of: k) else { return 0 }
    let verb = w.chunks[k]
    switch tense(verb, first) {
    case .past, .pluperfect: return verb.traits.contains(.negated) ? 0 : TimeReader.until
    case .future: return TimeReader.since
    default: return 0
    }
  }

  /// `Le président, au pouvoir depuis 1999, n'a pas réagi`: a date that belongs to what the commas set in.
  private func isInInsertion(_ date: Range<Int>, before k: Int) -> Bool {
    if let aside = setIn(before: k), tokens(of: aside).contains(date.lowerBound),
      aside.contains(where: { w.chunks[$0].isBareNoun })
    {
      return true
    }
    // `X, né en 1974, en a perdu …`
    let close = kind(k - 1) == .other ? k - 2 : k - 1
    guard kind(close) == .comma, date.upperBound <= w.chunks[k].tokens.lowerBound else { return false }
    var i = close - 1
    var holdsNoun = false
    while let c = chunk(i), c.kind != .comma {
      if c.kind == .noun, !c.tokens.contains(date.lowerBound) { holdsNoun = true }
      if c.kind == .verb { holdsNoun = true }
      i -= 1
    }
    guard kind(i) == .comma, kind(i - 1) == .noun else { return false }
    return holdsNoun && date.lowerBound > w.chunks[i].tokens.lowerBound
  }

  /// The clause up to the apposition that a comma parts from its object: `a bondi de 5%, sa plus forte hausse …`.
  func ending(_ own: Range<Int>, behind k: Int) -> Range<Int> {
    var i = k + 1
    var sawNoun = false
    while i < own.upperBound {
      if kind(i) == .comma, sawNoun, let n = chunk(i + 1), startsApposition(n) || isSetIn(n) { break }
      if kind(i) == .noun { sawNoun = true }
      i += 1
    }
    return own.lowerBound..<max(i, min(k + 1, own.upperBound))
  }

  /// `remplacé par Anne Roy, entrée au conseil en 2014`: a participle behind a comma tells of the noun before it.
  private func isSetIn(_ c: Chunk) -> Bool {
    guard w.has(.agreement), c.preposition < 0, let first = c.tokens.first else { return false }
    return c.kind == .verb && c.traits.contains(.pastParticiple) && !c.isFiniteVerb
      || c.isBareNoun && !c.hasDeterminer && w.isParticiple(first) && !w.tokens[first].isCapital
  }

  private func startsApposition(_ c: Chunk) -> Bool {
    guard !c.traits.contains(.time), c.preposition < 0, let first = c.tokens.first else { return false }
    // `contre l'élu Luc Serin, auteur de propos en mai`
    if w.has(.headFirst), !w.tokens[first].isCapital, w.isPersonalRole(first) { return true }
    return w.tokens[first].classes.hasAny(LexSet(.determiner, .possessive))
  }

  /// The date that says when, among those of a stretch.
  private func date(in stretch: Range<Int>, isOpening: Bool, _ excluded: UInt32) -> Int? {
    var best: Int?
    var i = w.firstDate(from: stretch.lowerBound)
    while i < w.dates.count, w.dates[i].tokens.lowerBound < stretch.upperBound {
      let d = w.dates[i]
      defer { i += 1 }
      let isDay = d.value.utf8.count >= 10
      if isOpening
        ? isOfOpeningNoun(d.tokens.lowerBound) || isOfSource(d.tokens.lowerBound)
        : isOfParticiple(d.tokens.lowerBound)
      {
        continue
      }
      if isTermOfYear(d) || isYearOfNoun(d, isOpening: isOpening) { continue }
      if excluded != 0, TimeReader(w).flags(before: d.tokens.lowerBound) & excluded != 0 { continue }
      switch tie(of: d.tokens.lowerBound, to: d) {
      case .noun where !(isOpening && isDay) && !isOfOccasion(d.tokens.lowerBound): continue
      case .compared: continue
      case .bare where isDay: return i
      default: best = best ?? i
      }
    }
    return best
  }

  /// `won an award for the 1998 drama`, but `won at the 1998 World Cup`: which one it is, not when.
  private func isYearOfNoun(_ d: DateDraft, isOpening: Bool) -> Bool {
    // `le prix Nobel 2018 a été remis`, but `lors du Mondial 2018`
    if isOpening, w.has(.headFirst), d.value.utf8.count == 4, d.tokens.count == 1, let i = d.tokens.first,
      i > 0,
      w.tokens[i - 1].isWord,
      w.tokens[i - 1].classes.isDisjoint(
        with: NameClasses.time.union(LexSet(.preposition, .determiner, .adverb, .coordinator))),
      w.isNounForm(i - 1) || w.isPlainAdjective(i - 1) || w.tokens[i - 1].isCapital
    {
      return !isOfOccasion(i)
    }
    guard w.has(.compounds), d.value.utf8.count == 4, d.tokens.count == 1, let i = d.tokens.first, i > 0,
      i + 1 < w.tokens.count, w.tokens[i - 1].has(.determiner)
    else { return false }
    return w.tokens[i + 1].isWord && !w.tokens[i + 1].isCapital && w.isNounForm(i + 1)
      && !w.tokens[i + 1].has(.timeUnit)
  }

  /// `d'ici à la fin de l'année`: by when, hardly when.
  private func isTermOfYear(_ d: DateDraft) -> Bool {
    w.has(.headFirst) && d.value.utf8.count == 4 && d.tokens.count > 2
      && !d.tokens.contains { w.tokens[$0].kind == .number || w.tokens[$0].has(.number) }
  }

  /// `had blocked a meeting scheduled for Friday`: the day of what was blocked.
  private func isOfParticiple(_ date: Int) -> Bool {
    guard let i = chunks.first(where: { w.chunks[$0].tokens.contains(date) }) else { return false }
    if isBehindAgent(i, date) { return true }
    guard let v = chunk(i - 1),
      v.kind == .verb, v.traits.contains(.pastParticiple), v.preposition < 0, kind(i - 2) == .noun,
      let verb = chunk(i - 3)
    else { return false }
    return verb.kind == .verb
  }

  /// `lors du scrutin du 20 mars`: the day of what the clause says it happened at.
  private func isOfOccasion(_ date: Int) -> Bool {
    guard let i = chunks.first(where: { w.chunks[$0].tokens.contains(date) }), let c = chunk(i),
      c.kind == .noun, c.preposition >= 0, let p = w.phrase(at: Int(c.preposition)),
      p.tokens.upperBound < date
    else { return false }
    let flags = w.sum(p, .preposition).flags
    return flags & NameFlags.temporal != 0
      && flags & (NameFlags.locative | TimeReader.since | TimeReader.until) == 0
      && !w.hasFlag(Int(c.preposition), .preposition, NameFlags.locative)
  }

  private enum Tie { case bare, verb, noun, compared }

  /// How a date hangs on what stands before it: by itself (`mardi`), by a preposition, or on a noun (`de 2015`).
  private func tie(of i: Int, to d: DateDraft) -> Tie {
    var k = i - 1
    if k >= 0, w.tokens[k].has(.determiner), !w.tokens[k].has(.preposition) { k -= 1 }
    guard k >= 0, w.tokens[k].sentence == w.tokens[i].sentence else { return .bare }
    // `ceux de 2005, 2006 et 2007`: all that the first hangs on.
    if k > 0, w.sign(k) == .comma || w.tokens[k].has(.coordinator), w.tokens[k - 1].kind == .number,
      case let before = w.firstDate(from: k - 1), before < w.dates.count,
      w.dates[before].tokens.upperBound == k, w.dates[before].tokens.count == 1
    {
      return tie(of: k - 1, to: w.dates[before])
    }
    for p in max(0, k - 3)...k where isLongPreposition(p, to: k) {
      // `de 14 points par rapport à 2012`
      let isCompared = w.phrase(at: p).map { w.sum($0, .preposition).flags & FigureReader.comparison != 0 }
      return isCompared ?? false ? .compared : .verb
    }
    if isCompared(k) || isMeasured(k) { return .compared }
    guard w.tokens[k].has(.preposition), !w.tokens[k].has(.adverb) else { return .bare }
    // `une affaire remontant à 2007`, but `en remontant à 2007`
    if k > 1, w.has(.headFirst), w.verbFeatures(k - 1).contains(.presentParticiple),
      !w.tokens[k - 1].has(.preposition), !w.tokens[k - 2].has(.preposition)
    {
      return .noun
    }
    // `dès le mois de mars`, `dans la journée du 3 mai`, `dans la matinée de lundi`: what the unit hangs on.
    if k > 1, w.hasFlag(k, .preposition, NameFlags.genitive),
      w.tokens[k - 1].classes.hasAny(LexSet(.timeUnit, .dayPart)),
      !w.tokens[k - 1].isCapital
    {
      return tie(of: k - 1, to: d)
    }
    // `de 2010 à 2012`, `du 5 au 9 mai`: the preposition opens the stretch; but `le sommet des 22 et 23 mars`.
    let isStretch =
      d.value.utf8.contains(0x2F) && d.tokens.count > 1
      && !d.tokens.contains { w.tokens[$0].has(.coordinator) }
    return w.hasFlag(k, .preposition, NameFlags.genitive) && !isStretch ? .noun : .verb
  }

  /// `pour la première fois depuis 2013`, `au plus bas depuis mars`: how long something had not been so.
  private func isMeasured(_ k: Int) -> Bool {
    guard w.hasFlag(k, .preposition, TimeReader.since) else { return false }
    var j = k - 1
    while j > 0, k - j < 9, w.tokens[j].isWord, w.tokens[j].sentence == w.tokens[k].sentence {
      if w.tokens[j].has(.ordinal) || w.hasFlag(j, .adverb, Self.degree) && w.tokens[j - 1].has(.determiner) {
        return true
      }
      if w.tokens[j].has(.auxiliary) { return false }
      j -= 1
    }
    return false
  }
  private static let degree = LexFlags.Adverb.degree.bit

  /// `Selon un employé interrogé vendredi, le feu aurait pris …`: when the source spoke.
  private func isOfSource(_ date: Int) -> Bool {
    guard var i = chunks.first(where: { w.chunks[$0].tokens.contains(date) }) else { return false }
    while let c = chunk(i), c.kind != .comma {
      if c.kind == .source { return true }
      i -= 1
    }
    return false
  }

  /// `Au pouvoir depuis 2001, il ne peut se représenter`: since when what opens the sentence has been so.
  private func isOfOpeningNoun(_ date: Int) -> Bool {
    guard TimeReader(w).flags(before: date) & TimeReader.since != 0 else { return isOfBeginning(date) }
    return chunks.contains {
      let c = w.chunks[$0]
      return c.tokens.upperBound <= date && c.kind == .noun && !c.traits.contains(.time)
    }
  }

  private func isLongPreposition(_ p: Int, to k: Int) -> Bool {
    guard p < k, let phrase = w.phrase(at: p), phrase.classes.has(.preposition) else { return false }
    return phrase.tokens.upperBound == k + 1
  }

  /// `contre 5,71% mardi`: the day of something else.
  private func isCompared(_ k: Int) -> Bool {
    var j = k
    while j >= 0, k - j < 5 {
      if w.sum(j, .preposition).flags & FigureReader.comparison != 0, w.tokens[j + 1].kind == .number {
        return true
      }
      if w.isVerbForm(j) || w.tokens[j].kind == .punctuation && !w.isSign(j, "%") { return false }
      j -= 1
    }
    return false
  }

  /// `vers 10h15`, `à 18h30`, where no date stands with it.
  private static let within = LexFlags.Preposition.within.bit

  private func clock(in stretch: Range<Int>, _ excluded: UInt32) -> TimeReader.Time? {
    var next = stretch.lowerBound
    while true {
      let i = w.tokens.first(next..<stretch.upperBound) { $0.kind == .number }
      guard i < stretch.upperBound else { return nil }
      next = i + 1
      // `a couru en 2h05`, `en 1h12'34''`: how long it took.
      if i > 0, w.hasFlag(i - 1, .preposition, Self.within) { continue }
      var reader = TimeReader(w)
      // `jusqu'à mercredi 6h00`, `jusqu'à 6h00`
      let date = w.firstDate(from: i + 1) - 1
      let start = date >= 0 && w.dates[date].tokens.contains(i) ? w.dates[date].tokens.lowerBound : i
      if excluded != 0, reader.flags(before: start) & excluded != 0 { continue }
      reader.end = stretch.upperBound
      if let (time, _) = reader.clock(i) ?? reader.wordedClock(i) { return time }
    }
  }

  /// What stands before the first comma of a sentence that opens with no verb: `Mardi, le groupe, qui …, a …`.
  private var opening: Range<Int> { openingChunks.isEmpty ? 0..<0 : tokens(of: openingChunks) }

  var openingChunks: Range<Int> {
    var i = chunks.lowerBound
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .other { i += 1 }
    return kind(i) == .comma ? chunks.lowerBound..<i : chunks.lowerBound..<chunks.lowerBound
  }
}

extension Workspace {
  /// The index of the first date that begins at a token or behind it; dates lie in order.
  func firstDate(from token: Int) -> Int {
    var low = 0, high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first date that begins within a stretch of tokens.
  func firstDate(in tokens: Range<Int>) -> Int? {
    let i = firstDate(from: tokens.lowerBound)
    return i < dates.count && dates[i].tokens.lowerBound < tokens.upperBound ? i : nil
  }
}
