/// What verbs say became of people who are counted: `a tué 12 personnes`, `trois mineurs ont péri`.
enum Fates {
  /// The numbers of `tollNoun` and what they stand for.
  static let units = [1: "dead", 2: "injured", 3: "missing", 4: "arrested"]

  /// What a number of the pack stands for beside people or a verb: `30 personnes détenues`, `le meurtre de deux femmes`.
  static func unit(_ number: Int) -> String? { units[number % 10] }

  private static let kill = LexFlags.Verb.kill.bit, injure = LexFlags.Verb.injure.bit
  private static let arrest = LexFlags.Verb.arrest.bit, die = LexFlags.Verb.die.bit
  private static let vanish = LexFlags.Verb.vanish.bit

  /// Turns counts into tolls where a verb says so.
  static func tell(_ drafts: inout [FigureDraft], _ w: Workspace) {
    for i in drafts.indices where drafts[i].kind == .count && isOfPeople(drafts[i].tokens, w) {
      let end = drafts[i].tokens.upperBound
      if let unit = before(drafts[i].tokens.lowerBound, w) ?? right(behind: end, w) ?? held(behind: end, w) {
        drafts[i].kind = .toll
        drafts[i].unit = unit
      }
    }
    share(&drafts, w)
    var next = 0
    for s in w.sentences.indices {
      let tokens = w.sentences[s].tokens
      while next < drafts.count, drafts[next].tokens.lowerBound < tokens.lowerBound { next += 1 }
      let first = next
      while next < drafts.count, drafts[next].tokens.lowerBound < tokens.upperBound { next += 1 }
      guard (first..<next).contains(where: { drafts[$0].kind == .count }) else { continue }
      ofSubjects(s, first..<next, &drafts, w)
    }
    amongThem(&drafts, w)
    withThem(&drafts, w)
  }

  /// `Treize personnes dont deux femmes ont été tuées`: without a comma the verb tells of all.
  private static func withThem(_ drafts: inout [FigureDraft], _ w: Workspace) {
    for i in drafts.indices.dropLast() where drafts[i].kind == .count && isOfPeople(drafts[i].tokens, w) {
      let some = drafts[i + 1]
      guard some.kind == .toll, some.tokens.lowerBound == drafts[i].tokens.upperBound + 1,
        w.tokens[some.tokens.lowerBound - 1].has(.relative), some.tokens.upperBound < w.tokens.count,
        w.isAuxiliary(some.tokens.upperBound)
      else { continue }
      drafts[i].kind = .toll
      drafts[i].unit = some.unit
    }
  }

  /// `9 soldiers and 16 rebels dead`: what is said of the last is said of both.
  private static func share(_ drafts: inout [FigureDraft], _ w: Workspace) {
    for i in drafts.indices.dropLast() where drafts[i].kind == .count && isOfPeople(drafts[i].tokens, w) {
      let next = drafts[i + 1]
      guard next.kind == .toll, next.tokens.count > 2,
        next.tokens.lowerBound == drafts[i].tokens.upperBound + 1,
        w.tokens[drafts[i].tokens.upperBound].has(.coordinator),
        w.tokens[next.tokens.upperBound - 1].has(.tollNoun), w.isHuman(next.tokens.upperBound - 2)
      else { continue }
      drafts[i].kind = .toll
      drafts[i].unit = next.unit
    }
  }

  /// `32 blessés, dont huit pompiers`: what became of all became of those who are some of them.
  private static func amongThem(_ drafts: inout [FigureDraft], _ w: Workspace) {
    for i in drafts.indices.dropFirst()
    where drafts[i].kind == .count
      && (isOfPeople(drafts[i].tokens, w) || w.tokens[drafts[i].tokens.upperBound - 1].has(.role))
    {
      let first = drafts[i].tokens.lowerBound
      let all = drafts[i - 1]
      guard all.kind == .toll, w.tokens[first - 1].has(.relative),
        first - all.tokens.upperBound <= 2 || isBehindFate(first, all.tokens.upperBound, w)
      else { continue }
      drafts[i].kind = .toll
      drafts[i].unit = all.unit
    }
  }

  /// `89 personnes ont péri samedi, dont 57 soldats`: nothing but the clause that tells what became of all, up to its comma.
  private static func isBehindFate(_ some: Int, _ all: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), some - all < 16, w.sign(some - 2) == .comma,
      w.tokens[some].sentence == w.tokens[all].sentence, w.chunk(at: all)?.isFiniteVerb ?? false
    else { return false }
    return (all..<some - 2).allSatisfy { w.tokens[$0].isWord || w.tokens[$0].kind == .number }
  }

  static func isOfPeople(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    let noun = tokens.upperBound - 1
    // `deux des cinq suspects` are not five, `aucun des deux pilotes` not two.
    if isPart(tokens.lowerBound, w) { return false }
    // `Casques bleus`: the function of two words ends in an adjective.
    let isFunction = tokens.contains { i in
      w.phrase(at: i).map { $0.classes.has(.role) && $0.tokens.upperBound == noun + 1 } ?? false
    }
    // `deux rebelles`: those who are a body together
    let areMany =
      w.hasFlag(noun, .role, NameFlags.group) && w.features(noun, .role).contains(.plural)
      && !w.tokens[noun].has(.orgNoun)
    return w.isHuman(noun) || areMany || w.isPrenominal(noun) || isFunction
  }

  private static func isPart(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 1, w.hasFlag(i - 1, .preposition, NameFlags.genitive) else { return false }
    return w.features(i - 1, .determiner).contains(.plural)
      && (w.tokens[i - 2].has(.number) || w.tokens[i - 2].kind == .number || w.tokens[i - 2].has(.pronoun))
  }

  // MARK: - Verbs beside the number

  /// `a death toll of 110`, `the death toll rose to 34`: a phrase of two words that only says of the dead how many.
  static func inToll(_ i: Int, _ w: Workspace) -> String? {
    guard w.has(.compounds) else { return nil }
    var k = i - 1
    var sawVerb = false
    // `the death toll from the country's worst flood rose to 164`: behind the verb whatever its subject holds.
    while k > 0, i - k < (sawVerb ? 18 : 7), w.tokens[k].sentence == w.tokens[i].sentence {
      if let p = w.phrase(at: k - 1), p.tokens.upperBound == k + 1, let r = w.reading(p, .tollNoun) {
        return units[r.number]
      }
      if !sawVerb, w.chunk(at: k)?.isFiniteVerb ?? false { sawVerb = true }
      guard w.tokens[k].isWord || sawVerb && w.tokens[k].flags.contains(.enclitic),
        sawVerb
          ? !(w.tokens[k].has(.complementizer) || w.tokens[k].has(.relative)) : !w.tokens[k].has(.number),
        sawVerb
          || w.tokens[k].classes.hasAny(LexSet(.preposition, .approximator, .adverb, .auxiliary, .verb))
      else { return nil }
      k -= 1
    }
    return nil
  }

  /// `a tué au moins 12 personnes`, `la mort de trois soldats`, `coûté la vie à deux alpinistes`
  static func before(_ i: Int, _ w: Workspace) -> String? {
    var k = i - 1
    var steps = 0
    var isTied = false
    while k >= 0, steps < 5, w.tokens[k].sentence == w.tokens[i].sentence {
      let t = w.tokens[k]
      if let unit = verb(endingAt: k, w) { return unit }
      if isTied, let r = w.reading(k, .tollNoun), !r.features.contains(.plural) { return unit(r.number) }
      guard t.classes.hasAny(LexSet(.approximator, .adverb, .preposition, .determiner)) else { return nil }
      // `aucun blessé parmi les 412 passagers`: only `de` ties a number to the noun before.
      // `jailed for between 45 and 50 years`
      if w.hasFlag(k, .preposition, NameFlags.purpose) { return nil }
      if t.has(.preposition) { isTied = w.hasFlag(k, .preposition, NameFlags.genitive) }
      k -= 1
      steps += 1
    }
    return nil
  }

  /// A verb that does something to its object, not in the passive: `a tué`, `tuant`, `coûté la vie à`.
  private static func verb(endingAt k: Int, _ w: Workspace) -> String? {
    var first = k
    var flags = w.sum(k, .verb).flags
    for back in 0...3 where k - back >= 0 {
      if let p = w.phrase(at: k - back), p.classes.has(.verb), p.tokens.upperBound == k + 1 {
        flags |= w.sum(p, .verb).flags
        first = k - back
      }
    }
    guard let unit = unit(ofObject: flags) else { return nil }
    let isParticiple = w.verbFeatures(first).contains(.pastParticiple)
    return isParticiple && !isActive(first, w) && !isPlainPast(first, w) && !isShared(first, w) ? nil : unit
  }

  /// `ont saisi des armes et arrêté trois hommes`: a participle that takes up the auxiliary before, with its object.
  private static func isShared(_ participle: Int, _ w: Workspace) -> Bool {
    guard participle > 0, w.tokens[participle - 1].has(.coordinator), participle + 1 < w.tokens.count,
      w.verbFeatures(participle).contains([.masculine, .singular])
    else { return false }
    let next = w.tokens[participle + 1]
    return next.kind == .number || next.has(.number)
  }

  /// `a blast killed ten people`: a form of the past that is no participle here.
  private static func isPlainPast(_ verb: Int, _ w: Workspace) -> Bool {
    guard w.verbFeatures(verb).contains(.past), let c = w.chunk(at: verb) else { return false }
    return c.isFiniteVerb && !c.traits.contains(.passive)
  }

  /// A participle behind `avoir`, across adverbs.
  private static func isActive(_ participle: Int, _ w: Workspace) -> Bool {
    var k = participle - 1
    while k >= 0, participle - k < 4 {
      if w.isAuxiliary(k) { return !w.isCopula(k) }
      guard w.tokens[k].has(.adverb) || w.tokens[k].has(.coordinator) else { return false }
      k -= 1
    }
    return false
  }

  private static func unit(ofObject flags: UInt32) -> String? {
    flags & kill != 0
      ? units[1] : flags & injure != 0 ? units[2] : flags & arrest != 0 ? units[4] : nil
  }

  private static func unit(ofSubject flags: UInt32) -> String? {
    flags & die != 0 ? units[1] : flags & vanish != 0 ? units[3] : nil
  }

  /// `ont été tuées`, `sont morts`, `ont péri`: the verb group right behind the noun.
  static func right(behind i: Int, _ w: Workspace) -> String? {
    var k = i
    var isPassive = false
    while k < w.tokens.count, k - i < 6 {
      if w.tokens[k].kind != .word { return nil }
      if let unit = state(k, isPassive, w) { return unit }
      // `ont été placés en détention`
      if isPassive, w.isParticiple(k), let unit = held(behind: k + 1, w) { return unit }
      if w.isCopula(k) { isPassive = true }
      guard w.isAuxiliary(k) || w.tokens[k].has(.adverb) || w.tokens[k].has(.objectClitic) else { return nil }
      k += 1
    }
    return nil
  }

  /// `a placé huit personnes en garde à vue`: what a preposition and a noun behind them say.
  private static func held(behind i: Int, _ w: Workspace) -> String? {
    guard w.has(.headFirst), i + 1 < w.tokens.count, w.hasFlag(i, .preposition, NameFlags.locative),
      !w.hasFlag(i, .preposition, NameFlags.genitive),
      let r = w.phrase(at: i + 1).flatMap({ w.reading($0, .tollNoun) }) ?? w.reading(i + 1, .tollNoun),
      r.number % 10 == 4
    else { return nil }
    return unit(r.number)
  }

  /// What a verb form says of its subject.
  private static func state(_ k: Int, _ isPassive: Bool, _ w: Workspace) -> String? {
    if isPassive {
      if let p = w.phrase(at: k), let r = w.reading(p, .tollNoun) { return unit(r.number) }
      if let r = w.reading(k, .tollNoun), !w.isAuxiliary(k) { return unit(r.number) }
      if let unit = unit(ofObject: w.sum(k, .verb).flags) { return unit }
    }
    let phrase = w.phrase(at: k).map { w.sum($0, .verb).flags } ?? 0
    return unit(ofSubject: w.sum(k, .verb).flags | phrase)
  }

  /// `Les trois suspects, deux hommes et une femme, ont été arrêtés`: who the three are, and no others.
  private static func isListedBehind(
    _ first: Int, _ i: Int, _ subject: Range<Int>, _ drafts: [FigureDraft], _ w: Workspace
  ) -> Bool {
    guard i > 0, subject.contains(drafts[i - 1].tokens.lowerBound),
      drafts[i - 1].tokens.lowerBound - subject.lowerBound < 2
    else { return false }
    return (drafts[i - 1].tokens.upperBound..<first).contains { w.sign($0) == .comma }
  }

  // MARK: - Verbs whose subject stands farther off

  /// `trois mineurs, dont un apprenti, ont péri`
  private static func ofSubjects(_ s: Int, _ range: Range<Int>, _ drafts: inout [FigureDraft], _ w: Workspace)
  {
    // What has more parts is a table.
    guard w.sentences[s].chunks.count <= 600 else { return }
    let frames = FrameFinder(w, s)
    for k in w.sentences[s].chunks where w.chunks[k].kind == .verb {
      let c = w.chunks[k]
      let head = max(Int(c.head), c.tokens.lowerBound)
      let isPassive = c.traits.contains(.passive) || c.traits.contains(.copula)
      let at = c.traits.contains(.copula) ? c.tokens.upperBound : head
      guard at < w.tokens.count, let unit = state(at, isPassive, w), let subject = frames.subject(before: k)
      else { continue }
      for i in range where drafts[i].kind == .count && isOfPeople(drafts[i].tokens, w) {
        let first = drafts[i].tokens.lowerBound
        guard subject.contains(first), !isListedBehind(first, i, subject, drafts, w),
          // `Quatre soldats et trois civils ont été blessés`
          first - subject.lowerBound < 5 || w.tokens[first - 1].has(.coordinator)
        else { continue }
        drafts[i].kind = .toll
        drafts[i].unit = unit
      }
    }
  }
}
