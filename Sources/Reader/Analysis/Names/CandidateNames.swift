/// Finds the stretches that may be names: groups of words with capitals, held together by particles, and the
/// multi-word names of the pack.
enum CandidateNames {
  static func find(_ w: Workspace) {
    for z in w.zones.indices {
      w.zones[z].isShouted = isShouted(w.zones[z].tokens, w)
      if w.zones[z].role == .note, w.zones[z].isShouted || isInitials(w.zones[z].tokens, w) { continue }
      if w.zones[z].role == .credit, isInitials(w.zones[z].tokens, w) { continue }
      if w.zones[z].isShouted {
        ShoutedNames.find(z, w)
      } else {
        scan(z, w)
      }
    }
  }

  /// `MTN/ASG`: the initials of those who wrote and edited, though a firm has the same.
  private static func isInitials(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    (3..<12).contains(tokens.count) && tokens.contains { w.sign($0) == .slash }
      && tokens.allSatisfy {
        let t = w.tokens[$0]
        return t.isWord ? t.span.count <= 4 && !t.has(.agency) : w.sign($0) == .slash || w.sign($0) == .dash
      }
  }

  private static func scan(_ z: Int, _ w: Workspace) {
    let end = w.zones[z].tokens.upperBound
    var i = w.zones[z].tokens.lowerBound
    while i < end {
      // Most words can neither open a name nor a line.
      if i > w.zones[z].tokens.lowerBound { i = w.tokens.first(i..<end) { mayOpen($0) } }
      guard i < end else { return }
      let t = w.tokens[i]
      if t.flags.contains(.allCaps), let past = w.pastQuotation(i) {
        i = past
        continue
      }
      if t.classes.hasAny(NameClasses.organization), isLowAgency(i, w) {
        var c = NameCandidate(tokens: i..<i + 1, zone: z)
        NameTrimming.describe(&c, w)
        add(c, w)
        i += 1
        continue
      }
      if i > w.zones[z].tokens.lowerBound, !opens(t) {
        i += 1
        continue
      }
      let opensLine = i == w.zones[z].tokens.lowerBound || w.tokens[i].flags.contains(.newlineBefore)
      if opensLine, HeadlineTopics.take(i, end, z, w) {
        i += 1
        continue
      }
      if w.tokens[i].flags.contains(.hyphen), JoinedNames.take(i, z, w) {
        i += 1
        continue
      }
      if w.tokens[i].flags.contains(.hyphen), let next = JoinedPeople.take(i, z, w) {
        i = next
        continue
      }
      if let body = BodyNames.marked(i, z, w) {
        add(body, w)
        i = body.tokens.upperBound
        continue
      }
      if let phrase = w.phrase(at: i), w.tokens[i].isCapital, !w.isName(phrase),
        !phrase.classes.hasAny(NameClasses.heads),
        !(phrase.classes.has(.particle) && opensWithParticles(phrase, w))
      {
        // `Président de la République de Corée`: the last word begins a state.
        if let army = BodyNames.army(phrase, z, w) {
          add(army, w)
          i = army.tokens.upperBound
          continue
        }
        let last = phrase.tokens.upperBound - 1
        let isState = last > i && w.phrase(at: last).map { $0.classes.has(.state) } ?? false
        i = isState ? last : phrase.tokens.upperBound
        continue
      }
      if opensSentence(i, end, w) {
        i += 1
        continue
      }
      if t.phrase >= 0, !t.isCapital {
        if let past = functionEnd(i, w) ?? termEnd(i, w) {
          i = past
          continue
        }
        if let place = lowPlace(i, end, w) {
          i = append(place, z, w)
          continue
        }
      }
      let isLow = t.has(.particle) && opensLow(i, end, w)
      guard w.opensName(i, end) || isLow, !isArticleOfLonger(i, w), !isInTicker(i, w) else {
        i += 1
        continue
      }
      let first = isLow ? i : particlesBefore(i, from: w.zones[z].tokens.lowerBound, w)
      let group = isLow ? i..<grow(i + 1, end, w).upperBound : first..<grow(i, end, w).upperBound
      i = max(append(group, z, w), i + 1)
    }
  }

  /// `Le ministre`, `Il a`: a small word with a capital before a word that no name goes on with.
  @inline(__always) private static func opensSentence(_ i: Int, _ end: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && w.tokens[i].phrase < 0 && !w.tokens[i].flags.contains(.elided) && i + 1 < end
      && w.tokens[i + 1].flags.isDisjoint(with: [.capital, .innerCapital]) && !mayJoin(w.tokens[i + 1])
      && NameTrimming.isSmallWord(i, w) && !SurnamesAgain.isSurname(i, w)
  }

  @inline(__always) private static func mayOpen(_ t: Token) -> Bool {
    opens(t) || t.classes.hasAny(NameClasses.organization)
  }
  @inline(__always) private static func opens(_ t: Token) -> Bool {
    t.phrase >= 0 || !t.flags.isDisjoint(with: [.capital, .innerCapital, .newlineBefore])
  }

  /// `told dpa`, `sur franceinfo`: an agency or station that writes itself in small letters, where the word is nothing else.
  private static func isLowAgency(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return (t.classes == LexSet(.agency) || t.classes == LexSet(.organization))
      && t.flags.isDisjoint(with: [.capital, .innerCapital])
  }

  /// `mer du Nord`, `golfe de Guinée`: a sea or mountain of the pack whose first word has no capital.
  private static func lowPlace(_ i: Int, _ end: Int, _ w: Workspace) -> Range<Int>? {
    // `20 Minutes`
    if w.tokens[i].kind == .number, let p = w.phrase(at: i), p.classes.has(.organization), p.tokens.count > 1,
      p.tokens.upperBound <= end, w.tokens[i + 1].isCapital
    {
      return p.tokens
    }
    guard !w.tokens[i].isCapital, !w.tokens[i].has(.determiner), let p = w.phrase(at: i), p.classes.has(.geo),
      p.tokens.upperBound <= end, w.tokens[p.tokens.upperBound - 1].isCapital
    else { return nil }
    return p.tokens
  }

  /// `al Qaeda`, `the al Sarin hospital`: a name whose first word has no capital.
  private static func opensLow(_ i: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard !w.tokens[i].isCapital, w.tokens[i].has(.particle), i + 1 < end, w.opensName(i + 1, end) else {
      return false
    }
    if let p = w.phrase(at: i), w.isName(p) { return true }
    if w.has(.capitals) { return w.tokens[i].classes == LexSet(.particle) && w.mayNamePerson(i + 1) }
    return false
  }

  /// Where a name begins that small particles of another language open: `derrière van Aert`, but `un van Volta`.
  private static func particlesBefore(_ i: Int, from floor: Int, _ w: Workspace) -> Int {
    guard !w.has(.capitals), i > floor, w.mayNamePerson(i), !w.tokens[i].flags.contains(.newlineBefore),
      !w.tokens[i - 1].isCapital, w.tokens[i - 1].isWord
    else { return i }
    let first =
      (max(floor, i - 3)..<i).first {
        w.phrase(at: $0).map { $0.tokens.upperBound == i && $0.classes.has(.particle) } ?? false
      } ?? (w.tokens[i - 1].has(.particle) && w.tokens[i - 1].span.count > 1 ? i - 1 : i)
    guard first < i, (first..<i).allSatisfy({ w.tokens[$0].classes.isDisjoint(with: NameClasses.function) }),
      first == floor || !w.tokens[first - 1].has(.determiner) && !w.tokens[first - 1].flags.contains(.elided)
    else { return i }
    return first
  }

  /// Behind a function of several words, whose capitals name nothing: `procureur de la République de Dijon`.
  private static func functionEnd(_ i: Int, _ w: Workspace) -> Int? {
    guard !w.tokens[i].isCapital, let p = w.phrase(at: i), p.classes.has(.role), !w.isName(p) else {
      return nil
    }
    let last = p.tokens.upperBound - 1
    // `garde des Sceaux`, but `champion de France`
    guard last > i, w.tokens[last].isCapital, w.phrase(at: last) == nil,
      w.tokens[last].classes.isDisjoint(with: NameClasses.name) || w.tokens[last - 1].has(.determiner)
    else { return nil }
    // `président du Conseil du trésor`: a longer name begins there.
    let next = last + 1
    // `la procureure de la République Solène Morvan`: whoever holds the function follows.
    if next + 1 < w.tokens.count, w.isGiven(next), w.tokens[next + 1].isCapital,
      w.tokens[next + 1].zone == w.tokens[last].zone, w.isPersonalRole(i)
    {
      return next
    }
    guard next < w.tokens.count, !(w.tokens[next].isCapital && w.tokens[next].zone == w.tokens[last].zone),
      !NominalHead.isDefinite(next, w),
      !(next + 1 < w.tokens.count && w.hasFlag(next, .preposition, NameFlags.genitive)
        && w.tokens[next + 1].has(.determiner)),
      !w.isPlainAdjective(next)
    else { return nil }
    return next
  }

  /// Behind a term of the pack with a capital in it that names nothing: `échelle de Richter`, `francs CFA`.
  private static func termEnd(_ i: Int, _ w: Workspace) -> Int? {
    guard !w.tokens[i].isCapital, let p = w.phrase(at: i), p.classes.hasAny(LexSet(.noun, .currency)),
      !w.isName(p),
      !p.classes.hasAny(NameClasses.heads), w.tokens[p.tokens.upperBound - 1].isCapital
    else { return nil }
    return p.tokens.upperBound
  }

  /// `<SELN.PA>`
  private static func isInTicker(_ i: Int, _ w: Workspace) -> Bool {
    var open = i
    while open > 0, i - open < 5, !w.isSign(open, "<"), !w.tokens[open].flags.contains(.spaceBefore) {
      open -= 1
    }
    return w.isSign(open, "<") && w.pastTicker(open) != nil
  }

  /// `La Ligue des droits`, where the pack knows `La Ligue` too.
  private static func isArticleOfLonger(_ i: Int, _ w: Workspace) -> Bool {
    guard w.tokens[i].has(.determiner), let short = w.phrase(at: i), let long = w.phrase(at: i + 1) else {
      return false
    }
    // `La Première ministre`, where the pack knows a `La Première`.
    return (w.isName(long) || long.classes.has(.role)) && long.tokens.upperBound > short.tokens.upperBound
  }

  /// The words that go on from a first one.
  private static func grow(_ start: Int, _ end: Int, _ w: Workspace) -> Range<Int> {
    var at = start
    while at < end {
      // Most groups end at a word in small letters or a sign, which not much gets a name past.
      if at > start, w.tokens[at].flags.isDisjoint(with: [.capital, .innerCapital]) {
        // `aux JO de Solin`: letters that name nobody.
        let isPlain =
          at - start == 1 && w.tokens[start].flags.contains(.allCaps)
          && NameTrimming.isCommonAcronym(start, w)
        guard !isPlain, mayJoin(w.tokens[at]), let next = joined(start..<at, end, w), !breaks(start, at, w)
        else {
          break
        }
        at = next
        continue
      }
      if at > start, breaks(start, at, w) { break }
      if let phrase = w.phrase(at: at), w.tokens[at].isCapital, !phrase.classes.hasAny(NameClasses.heads) {
        // `Koen Van der Straeten`
        let isParticle =
          (at > start || opensWithParticles(phrase, w)) && phrase.classes.has(.particle)
          && phrase.tokens.upperBound < end && w.opensName(phrase.tokens.upperBound, end)
        guard isParticle || w.isName(phrase) else { break }
        at = phrase.tokens.upperBound
      } else if w.opensName(at, end) {
        at += w.gluesNext(at, end) ? 2 : 1
      } else if at > start, let next = joined(start..<at, end, w) {
        at = next
      } else {
        break
      }
    }
    return start..<at
  }

  /// Whether a name may go on behind a word in small letters or a sign.
  @inline(__always) private static func mayJoin(_ t: Token) -> Bool {
    !t.isWord || t.flags.contains(.enclitic) || t.classes.hasAny(LexSet(.particle, .coordinator))
  }

  /// `De La Mare`, where every particle has a capital.
  private static func opensWithParticles(_ phrase: Phrase, _ w: Workspace) -> Bool {
    w.has(.capitals) && phrase.tokens.allSatisfy { w.tokens[$0].isCapital }
  }

  /// Adds what is a name in a group; where to read on.
  private static func append(_ group: Range<Int>, _ z: Int, _ w: Workspace) -> Int {
    guard var c = NameTrimming.trimmed(group, zone: z, w) else { return group.upperBound }
    BodyNames.extend(&c, w)
    c.tokens = withoutHolder(c, w)
    takeStop(&c, w)
    PlaceHeads.extend(&c, w)
    BodyHeads.extend(&c, w)
    add(c, w)
    return max(group.upperBound, c.tokens.upperBound)
  }

  /// `Verdane Inc. said`: the stop of a legal form within a sentence.
  private static func takeStop(_ c: inout NameCandidate, _ w: Workspace) {
    let next = c.tokens.upperBound
    // `TULSA, Okla. (AP)`: a state that is cut short
    if let last = c.tokens.last, c.tokens.count == 1, w.has(.capitals), next < w.tokens.count,
      w.tokens[last].classes.isSuperset(of: LexSet(.region, .abbreviation)), w.isSign(next, "."),
      w.tokens[next].start == w.tokens[last].end, last > 1, w.sign(last - 1) == .comma
    {
      c.make.place += 12
      c.tokens = c.tokens.lowerBound..<next + 1
      return
    }
    guard let last = c.tokens.last, w.tokens[last].has(.legalForm), next + 1 < w.tokens.count,
      w.isSign(next, "."), w.tokens[next].span.count == 1, !w.tokens[next].flags.contains(.spaceBefore),
      w.tokens[next + 1].sentence == w.tokens[next].sentence, w.tokens[next + 1].zone == w.tokens[next].zone
    else { return }
    // `chez Verdane & Cie. Le procès …`: the stop of the sentence too.
    if !w.has(.capitals), w.tokens[next + 1].isCapital,
      w.tokens[next + 1].classes.hasAny(NameClasses.function)
    {
      return
    }
    c.tokens = c.tokens.lowerBound..<next + 1
  }

  static func add(_ candidate: NameCandidate, _ w: Workspace) {
    var c = candidate
    if let part = c.part, let first = c.tokens.first, part.start >= w.tokens[first].start {
      c.key = c.tokens.dropFirst().reduce(w.hash(ofPart: part)) { WordScanner.chain($0, w.tokens[$1].hash) }
    } else {
      c.key = w.nameKey(c.tokens)
    }
    if w.zones[c.zone].role == .byline || w.zones[c.zone].role == .credit { c.traits.insert(.signature) }
    if c.traits.contains(.initial) { w.naming.use.watch(w.tokens[c.tokens.lowerBound].hash) }
    SurnamesAgain.note(c, w)
    w.naming.candidates.append(c)
  }

  /// Whether a paragraph is in capitals: then they say nothing.
  private static func isShouted(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    var shouted = 0, words = 0
    // As soon as too many aren't in capitals, the others needn't be looked at.
    let most = min(41, tokens.count) * 3
    _ = w.tokens.first(tokens) { t in
      guard t.kind == .word, t.end &- t.start > 1, !t.flags.contains(.elided) else { return false }
      words &+= 1
      if t.flags.contains(.allCaps) { shouted &+= 1 }
      return words > 40 || (words &- shouted) &* 10 >= most
    }
    return words > 0 && shouted * 10 > words * 7 && (words > 1 || tokens.count < 4) || isTitled(tokens, w)
  }

  /// `Hospital Plan Divides Valley Towns`: a headline that has a capital on every longer word.
  private static func isTitled(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, w.has(.capitals),
      w.zones[Int(w.tokens[first].zone)].role == .headline
    else { return false }
    var words = 0, common = 0
    for i in tokens where w.tokens[i].isWord && w.tokens[i].span.count > 3 {
      guard w.tokens[i].isCapital else { return false }
      words += 1
      if i > first, w.tokens[i].classes.hasAny(LexSet(.verb, .reporting, .noun, .adjective)),
        !w.tokens[i].classes.hasAny(NameClasses.name)
      {
        common += 1
      }
    }
    return words > 3 && common > 1
  }
}
