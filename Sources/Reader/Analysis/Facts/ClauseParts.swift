/// What stands around the verb of a clause: object, agent, date, place.
extension ClauseReader {
  /// The chunks behind a verb up to where its clause ends.
  func object(after k: Int) -> Range<Int> {
    var first = (restriction(k) ?? k) + 1
    // `ont conclu, vendredi dernier, une entente`
    if let close = insertionEnd(first) {
      first = close
      // `a présidé, jeudi, à Nouakchott, la cérémonie`
      while let next = insertionEnd(first - 1), next > first { first = next }
    }
    while w.has(.adverbsBehind), kind(first) == .adverb { first += 1 }
    // `les feuilles qui sont tombées et l'humidité`: another beside the subject.
    if w.has(.headFirst), kind(first) == .coordinator { return first..<first }
    var i = first
    var sawNoun = false
    while let c = chunk(i) {
      if endsClause(i) { break }
      // `ont attaqué le village avant de se replier`
      if w.has(.headFirst), w.opensOtherTime(c) {
        while i > first, kind(i - 1) == .other { i -= 1 }
        break
      }
      // `a approuvé jeudi, en première lecture, un projet`
      if c.kind == .comma, (first..<i).allSatisfy({ !w.chunks[$0].isBareNoun || w.chunks[$0].isBareTime }),
        let close = insertionEnd(i), let n = chunk(close), n.isBareNoun, n.hasDeterminer
      {
        i = close
        continue
      }
      // `a reçu lundi, l'archevêque d'Alger`
      if c.kind == .comma, i > first, (first..<i).allSatisfy({ w.chunks[$0].isBareTime }),
        let n = chunk(i + 1), n.isBareNoun, n.hasDeterminer, !(chunk(i + 2)?.isFiniteVerb ?? false)
      {
        first = i + 1
        i += 1
        continue
      }
      if c.kind == .comma, sawNoun || !opensInsertion(i) { break }
      if c.kind == .noun || c.kind == .quote { sawNoun = true }
      i += 1
    }
    if kind(first) == .comma, first + 1 < i { first += 1 }
    // `se déroulaient bien et que …`
    while i > first, kind(i - 1) == .coordinator { i -= 1 }
    // `un pont sur lequel …`
    if i - 1 > first, kind(i) == .relative, let c = chunk(i - 1), c.kind == .other, c.preposition >= 0 {
      i -= 1
    }
    return first..<i
  }

  /// Behind the insertion of adverbs, dates and prepositional groups that a comma opens right behind the verb.
  func insertionEnd(_ i: Int) -> Int? {
    guard kind(i) == .comma else { return nil }
    // `ont fait, selon Kiev, quatre morts`
    if kind(i + 1) == .source,
      let close = (i + 2..<min(i + 6, chunks.upperBound)).first(where: { kind($0) != .noun }),
      kind(close) == .comma, let n = chunk(close + 1), n.isBareNoun, !n.traits.contains(.pronoun)
    {
      return close + 1
    }
    guard opensInsertion(i) else { return nil }
    var j = i + 1
    while let c = chunk(j), j - i < 8, c.kind == .adverb || c.kind == .noun && !c.isBareNoun || c.isBareTime {
      j += 1
    }
    // `est arrivé, un soir, il a frappé`: another clause begins.
    if chunk(j + 1)?.traits.contains(.pronoun) ?? false, chunk(j + 2)?.isFiniteVerb ?? false { return nil }
    return kind(j) == .comma && !endsClause(j + 1) ? j + 1 : nil
  }

  func tokens(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return w.chunks[first].tokens.lowerBound..<w.chunks[last].tokens.upperBound
  }

  func endsClause(_ i: Int) -> Bool {
    guard let c = chunk(i) else { return true }
    switch c.kind {
    case .relative: return !isAside(i)
    case .stop, .semicolon, .colon, .complementizer, .subordinator, .source, .dash: return true
    case .verb: return c.traits.contains(.finite)
    case .coordinator: return leadsToVerb(i + 1) || kind(i + 1) == .comma
    default: return false
    }
  }

  /// Whether another clause begins: a verb follows, or a noun group with its verb.
  private func leadsToVerb(_ i: Int) -> Bool {
    var j = i
    while let c = chunk(j), j - i < 4 {
      if c.kind == .verb { return !c.traits.contains(.infinitive) }
      guard c.kind == .noun || c.kind == .adverb || c.kind == .other else { return false }
      j += 1
    }
    return false
  }

  private func opensInsertion(_ i: Int) -> Bool {
    guard let n = chunk(i + 1) else { return false }
    return n.kind == .noun && (n.preposition >= 0 || n.traits.contains(.time)) || n.kind == .adverb
  }

  /// `par la police`: who did what a passive tells.
  func agent(behind k: Int) -> Range<Int> {
    // `n'a été découvert qu'à midi par un gardien`
    var i = isRestricted(k) ? k + 1 : k
    while let c = chunk(i + 1), i - k < 12, c.kind != .colon, c.kind != .semicolon, !c.isFiniteVerb,
      c.kind != .relative, c.kind != .complementizer, c.kind != .subordinator
    {
      i += 1
      // `a été tué, emporté par une vague`, `selon un bilan publié par X`: the agent of another participle.
      // `a été blessé après avoir été percuté par une voiture`
      if c.kind == .verb && !c.traits.isDisjoint(with: [.pastParticiple, .passive]) || c.kind == .source {
        break
      }
      guard c.kind == .noun, c.preposition >= 0 else { continue }
      let p = Int(c.preposition)
      let flags = w.sum(p, .preposition).flags
      if flags & NameFlags.agent != 0, flags & NameFlags.genitive == 0, !c.traits.contains(.time),
        !countsThings(frames.words(i)),
        // `par hélicoptère`, `par balles`: how, not who.
        c.hasDeterminer || namedAgent(i) != nil
          || !c.traits.isDisjoint(with: [.named, .pronoun])
          || w.hasFlag(p + 1, .preposition, NameFlags.genitive)
      {
        return namedAgent(i) ?? frames.words(i)
      }
    }
    return 0..<0
  }

  /// `par 30 voix`, `par 62% des électeurs`, `par deux fois`: how, not who.
  private func countsThings(_ group: Range<Int>) -> Bool {
    // `par une dizaine de tirs`
    if group.count > 2, w.tokens[group.lowerBound].has(.determiner),
      w.tokens[group.lowerBound + 1].has(.number),
      w.hasFlag(group.lowerBound + 2, .preposition, NameFlags.genitive)
    {
      return countsThings(group.lowerBound + 1..<group.upperBound)
    }
    guard let first = group.first, isNumber(first),
      !w.features(first, .determiner).contains(.singular)
    else { return false }
    return group.contains { w.isSign($0, "%") }
      || !group.contains {
        w.mayBePeople($0) || w.isHuman($0) || w.tokens[$0].has(.orgNoun) || w.tokens[$0].has(.pronoun)
      }
  }

  /// The subject of a verb; behind it where a relative word or an adverb stands before that is none itself:
  /// `la ville où vit Paul Serin`, `ainsi a péri le dernier témoin`.
  func subject(of k: Int) -> Range<Int> {
    var i = k - 1
    while kind(i) == .adverb || kind(i) == .other { i -= 1 }
    let isOpen = i < chunks.lowerBound && i < k - 1
    if let head = frames.relativeThat(before: k) ?? cleftSubject(of: k) { return head }
    if isOpen || opensObjectRelative(i) || isBehindPlaces(k), let inverted = frames.inverted(after: k) {
      return inverted
    }
    return frames.subject(before: k).map { all(of: withNoun(withTitled(ofThing($0)))) } ?? 0..<0
  }

  /// `Le domicile du maire, Luc Petit, a brûlé`: a thing of somebody whom commas name, not he.
  private func ofThing(_ subject: Range<Int>) -> Range<Int> {
    guard w.has(.headFirst), let comma = subject.first(where: { w.sign($0) == .comma }),
      case let thing = subject.lowerBound..<comma,
      thing.contains(where: { $0 > thing.lowerBound && isPerson($0) && isGoverned($0, in: thing) }),
      let head = NominalHead(thing, w), head.isInanimate(w),
      NominalHead.name(of: thing, in: w) == nil
    else { return subject }
    return thing
  }

  /// `du maire`, `de son voisin`
  private func isGoverned(_ i: Int, in group: Range<Int>) -> Bool {
    (max(group.lowerBound + 1, i - 2)..<i).contains { w.hasFlag($0, .preposition, NameFlags.genitive) }
  }

  /// `L'exposition « Marées »`: a title goes with the noun that says what it is the title of.
  private func withTitled(_ subject: Range<Int>) -> Range<Int> {
    guard w.has(.headFirst), let first = subject.first, first > 0,
      let t = [first, first - 1].first(where: { MarkSign.at($0, $0 + 1, w) != nil }),
      let n = chunk(frames.chunkIndex(behind: t) - 1), n.isBareNoun, n.hasDeterminer,
      n.tokens.upperBound == t, !n.traits.contains(.pronoun),
      // `L'auteur de « Marées »`
      let head = NominalHead(n.tokens, w),
      head.isInanimate(w) || w.hasFlag(t - 1, .preposition, NameFlags.genitive)
    else { return subject }
    return n.tokens.lowerBound..<subject.upperBound
  }

  /// `Les personnes déplacées`, `sept soldats portés disparus`: a participle that is a noun too goes with the noun before.
  private func withNoun(_ subject: Range<Int>) -> Range<Int> {
    guard subject.count == 1, let t = subject.first, w.isParticiple(t), t > 0,
      // `le sort des députés`
      !w.tokens[t - 1].classes.hasAny(LexSet(.preposition, .determiner))
    else { return subject }
    var i = frames.chunkIndex(behind: t) - 1
    if let v = chunk(i), v.kind == .verb, v.traits.contains(.pastParticiple), !v.isFiniteVerb { i -= 1 }
    // `Une enquête pour destruction d'espèce protégée`
    while let c = chunk(i), c.kind == .noun, c.preposition >= 0, !c.hasDeterminer, !c.traits.contains(.time) {
      i -= 1
    }
    guard let n = chunk(i), n.isBareNoun, !n.traits.contains(.pronoun) else { return subject }
    return n.tokens.lowerBound..<subject.upperBound
  }

  private func opensObjectRelative(_ i: Int) -> Bool {
    guard let c = chunk(i) else { return false }
    if c.kind == .complementizer || c.kind == .subordinator { return true }
    guard c.kind == .relative, let last = c.tokens.last else { return false }
    return !w.features(last, .relative).contains(.subject)
      && w.phrase(at: c.tokens.lowerBound).map { !w.sum($0, .relative).features.contains(.subject) } ?? true
  }

  /// A quotation that is the subject: « Un pas » a été fait.
  func quote(before k: Int) -> Range<Int> {
    guard let c = chunk(k - 1), c.kind == .quote, c.mark >= 0 else { return 0..<0 }
    return w.marks[Int(c.mark)].tokens
  }

  /// A subject with the prepositional groups that lead from it to its verb.
  func complements(of subject: Range<Int>, before k: Int) -> Range<Int> {
    guard !subject.isEmpty,
      var i = (chunks.lowerBound..<k).last(where: { w.chunks[$0].tokens.contains(subject.upperBound - 1) })
    else { return subject }
    let first = i
    while i + 1 < k, let c = chunk(i + 1), c.kind == .noun, c.preposition >= 0, !c.traits.contains(.time) {
      i += 1
    }
    guard i - first <= 2, i + 1 == k || kind(i + 1) == .adverb else { return subject }
    return subject.lowerBound..<w.chunks[i].tokens.upperBound
  }

  private func isPerson(_ i: Int) -> Bool {
    w.isPersonalRole(i) || w.isHuman(i) || w.tokens[i].classes.hasAny(LexSet(.kin, .demonym))
  }

  /// `devant l'ambassade de France`: whose it is.
  private func isOfBody(_ n: Int, _ c: Chunk) -> Bool {
    let first = w.names[n].tokens.lowerBound
    return c.head >= 0 && Int(c.head) < first && w.tokens[Int(c.head)].has(.orgNoun)
      && w.tokens[first].has(.state)
      && w.hasFlag(first - 1, .preposition, NameFlags.genitive)
  }

  /// `à l'Elysée`: a body that is also where it sits.
  private func isSeat(_ n: Int) -> Bool {
    let first = w.names[n].tokens.lowerBound
    let flags = w.phrase(at: first).map { w.sum($0, .organization).flags } ?? 0
    return (flags | w.sum(first, .organization).flags) & Self.seat != 0
  }
  private static let seat = LexFlags.Organization.seat.bit | LexFlags.Organization.parliament.bit

  /// `à 140 km au sud de Varsange`: how far from there.
  private func isDistance(_ i: Int) -> Bool {
    guard kind(i) == .noun else { return false }
    return w.chunks[i].tokens.contains {
      // `dans un bar de Brest`
      w.tokens[$0].has(.unit) && $0 > 0 && isNumber($0 - 1)
        && !w.features($0 - 1, .determiner).contains(.singular)
    }
  }

  private func isAround(_ c: Chunk) -> Bool { prepositionFlags(c) & NameFlags.around != 0 }

  /// `à la demande de` is more than `à`.
  func prepositionFlags(_ c: Chunk) -> UInt32 {
    let p = Int(c.preposition)
    if let phrase = w.phrase(at: p), phrase.classes.has(.preposition) {
      return w.sum(phrase, .preposition).flags
    }
    return w.sum(p, .preposition).flags
  }

  /// A place that something happens in: behind a preposition that says so.
  func place(_ k: Int, _ last: Int, in own: Range<Int>, _ clause: Event.Clause) -> Int? {
    guard holdsPlace else { return clause == .main ? rubric : nil }
    let stretch = last + 1..<max(own.upperBound, last + 1)
    let limit = min(
      nextDeed(in: stretch), cause(in: stretch) ?? stretch.upperBound,
      offence(k, in: stretch) ?? stretch.upperBound)
    let cut = w.has(.bareNouns) ? limit : ending(own, behind: last).upperBound
    let end = max(last + 1, min(limit, cut))
    let birth = behindBirth ?? behindFormer
    let start = max(own.lowerBound, birth ?? own.lowerBound)
    // What a comma parts from the verb comes after what opens the clause.
    let near = (last + 1..<end).first { kind($0) == .comma } ?? end
    let behind = receiver(k, in: last + 1..<near).map { $0 + 1 } ?? last + 1
    if let n = place(in: behind..<near)
      ?? place(in: start..<max(start, beforeInsertion(k)))
    {
      return n
    }
    if clause == .complement, let c = cleft(before: k), let n = place(in: c..<c + 1) { return n }
    return (clause == .main && birth == nil ? place(in: openingChunks) : nil) ?? place(in: near..<end)
      ?? placeBefore(k) ?? (clause == .relative ? occasion(of: k).flatMap { place(in: $0) } : nil)
      ?? (clause == .main ? rubric : nil)
  }

  /// Whether the sentence names a place, or a body that may be one: in others nothing is told to happen anywhere.
  private var holdsPlace: Bool {
    var n = Names.firstMention(endingAfter: frames.tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < frames.tokens.upperBound {
      let kind = w.entities[w.names[n].entity].kind
      if kind == .place || kind == .organization || isSeat(n) { return true }
      n += 1
    }
    return false
  }

  /// `Le suspect, né au Sénégal, a fui`: what the commas set in says nothing of the verb.
  private func beforeInsertion(_ k: Int) -> Int {
    guard kind(k - 1) == .comma else { return k }
    if let aside = setIn(before: k), aside.contains(where: { w.chunks[$0].isBareNoun }) {
      return aside.lowerBound
    }
    var i = k - 2
    while let c = chunk(i), k - i < 12, c.kind != .comma || (chunk(i + 1)?.preposition ?? -1) >= 0 {
      if c.kind == .verb, c.traits.contains(.pastParticiple), kind(i - 1) == .comma { return i - 1 }
      i -= 1
    }
    return k
  }

  private func place(in chunks: Range<Int>) -> Int? {
    var next = chunks.lowerBound
    for i in chunks where i >= next {
      // `compte 300 salariés, dont 40 à Varsange, et …`: where some of them are.
      if kind(i) == .relative, let end = asideEnd(i) { next = end }
      // `la rencontre prévue lundi à Brest`: where that is to be.
      if let v = chunk(i), v.kind == .verb, v.traits.contains(.pastParticiple), !v.isFiniteVerb, v.head >= 0,
        kind(i - 1) == .noun, w.hasFlag(Int(v.head), .verb, EventFlags.schedule)
      {
        return nil
      }
      guard let c = chunk(i), c.kind == .noun, c.preposition >= 0 ? isLocative(c) : isStreet(c) else {
        continue
      }
      // `à un pompier de Varsange`: where he is from.
      if c.head >= 0, !w.tokens[Int(c.head)].isCapital, isPerson(Int(c.head)) { continue }
      // `a gagné 2% à Milan` is no distance from there.
      if isDistance(i) || isDistance(i - 1) && (w.chunks[i - 1].preposition >= 0 || isAround(c)) { continue }
      var n = Names.firstMention(endingAfter: c.tokens.lowerBound, in: w)
      while n < w.names.count, w.names[n].tokens.lowerBound < c.tokens.upperBound {
        let isTitle = w.tokens[w.names[n].tokens.lowerBound].mark != w.tokens[c.tokens.lowerBound].mark
        if !isTitle, !isOfPerson(n), !isOfOffice(n, i), !isOpponent(n, c),
          w.entities[w.names[n].entity].kind == .place ? !isOfBody(n, c) : isSeat(n) || isBuilding(n, c)
        {
          return townOfStreet(c, i) ?? n
        }
        n += 1
      }
      if let n = town(behind: i) { return n }
    }
    return nil
  }

  func isLocative(_ c: Chunk) -> Bool {
    let flags = prepositionFlags(c)
    return flags & NameFlags.locative != 0 && flags & NameFlags.genitive == 0
  }

  /// `ont défilé place de la Dune`: streets need no preposition.
  private func isStreet(_ c: Chunk) -> Bool {
    guard !c.hasDeterminer, let first = c.tokens.first, !w.tokens[first].isCapital else { return false }
    return w.hasFlag(first, .placeNoun, NameFlags.street)
  }

  /// `la place de la Dune, où des pêcheurs s'étaient réunis`: what the relative word takes up.
  private func placeBefore(_ k: Int) -> Int? {
    guard let r = frames.relative(of: k), let word = chunk(r)?.tokens.first, chunk(r)?.tokens.count == 1,
      w.hasFlag(word, .relative, Self.placeWord)
    else { return nil }
    let i = kind(r - 1) == .comma ? r - 2 : r - 1
    guard let c = chunk(i), c.kind == .noun, let n = Names.mention(at: c.tokens.upperBound - 1, in: w),
      w.entities[w.names[n].entity].kind == .place
    else { return nil }
    return n
  }
  private static let placeWord = LexFlags.Relative.place.bit

  /// `dans un marché bondé de Kossa`: the town that a participle parts from what lies in it.
  private func town(behind i: Int) -> Int? {
    guard let v = chunk(i + 1), v.kind == .verb, v.tokens.count == 1, v.traits.contains(.pastParticiple),
      v.tokens.lowerBound == w.chunks[i].tokens.upperBound,
      let c = chunk(i + 2), c.kind == .noun, c.preposition >= 0,
      w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive),
      let n = Names.mention(at: Int(c.preposition) + 1, in: w),
      w.entities[w.names[n].entity].kind == .place
    else { return nil }
    return n
  }
}
