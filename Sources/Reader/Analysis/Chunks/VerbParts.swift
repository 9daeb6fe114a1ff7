/// What follows the first word of a verb group: participles, infinitives, clitics between them.
extension ChunkReader {
  static func form(_ f: Features) -> Chunk.Traits {
    if !f.isDisjoint(with: .finite) { return .finite }
    if f.contains(.infinitive) { return .infinitive }
    return f.contains(.presentParticiple) ? .presentParticiple : .pastParticiple
  }

  /// Finds the word that bears the sense behind the first verb form, and the end of the group.
  func complete(_ c: inout Chunk, _ first: Int) {
    var head = first
    var k = first + 1
    takeClitic(&c, &k)
    var auxiliary = first
    // `will be`, `did not return`
    if let p = bareInfinitive(behind: first, from: k, &c) {
      head = p
      auxiliary = p
      k = p + 1
    }
    if let p = progressive(behind: auxiliary, from: k, &c) {
      head = p
      auxiliary = p
      k = p + 1
    }
    if w.isAuxiliary(auxiliary), !isExistential(auxiliary, k), let p = participle(from: k, &c) {
      let isBe = w.isCopula(auxiliary)
      head = p
      k = p + 1
      // `a été salué`
      if w.isCopula(p), let q = participle(from: k, &c) {
        head = q
        k = q + 1
        c.traits.insert(.passive)
      } else if w.isCopula(p) {
        // `have been working`, `has been president`
        if let q = progressive(behind: p, from: k, &c) {
          head = q
          k = q + 1
        } else {
          c.traits.insert(.copula)
        }
      } else if isBe, !c.traits.contains(.reflexive), !w.isMovement(p) {
        c.traits.insert(.passive)
      }
    } else if w.isCopula(auxiliary) {
      c.traits.insert(.copula)
    }
    var report = w.report(head, &k)
    if report & Frame.infinitive == 0 || report & Frame.attitude != 0 {
      if let (inf, r, e) = chained(from: k, report) {
        head = inf
        report = r
        k = e
      }
    }
    c.head = Int32(head)
    c.report = report
    c.tokens = c.tokens.lowerBound..<k
  }

  /// The bare infinitive that goes with an auxiliary, behind negation and adverbs.
  private func bareInfinitive(behind auxiliary: Int, from start: Int, _ c: inout Chunk) -> Int? {
    guard w.hasFlag(auxiliary, .verb, Self.bareBit) else { return nil }
    return form(.infinitive, from: start, &c)
  }

  private static let bareBit = LexFlags.Verb.bare.bit

  /// The present participle that goes with an auxiliary: `was working`.
  private func progressive(behind auxiliary: Int, from start: Int, _ c: inout Chunk) -> Int? {
    guard w.hasFlag(auxiliary, .verb, Self.progressiveBit) else { return nil }
    return form(.presentParticiple, from: start, &c)
  }

  private static let progressiveBit = LexFlags.Verb.progressive.bit

  func form(_ wanted: Features, from start: Int, _ c: inout Chunk) -> Int? {
    var k = start
    var isNegated = false
    while k < end, k - start < 5 {
      if skipsMarks, isQuoteSign(k) {
        k += 1
        continue
      }
      guard w.tokens[k].isWord else { return nil }
      if w.isVerbForm(k), !w.verbFeatures(k).isDisjoint(with: wanted), !w.tokens[k].isCapital,
        !(w.tokens[k].has(.adjective) && wanted == .presentParticiple && k + 1 < end && w.isNounForm(k + 1))
      {
        if isNegated { c.traits.insert(.negated) }
        return k
      }
      if w.tokens[k].has(.negation) {
        isNegated = true
      } else if !w.tokens[k].has(.adverb), !w.tokens[k].has(.timeWord) {
        return nil
      }
      k += 1
    }
    return nil
  }

  private func takeClitic(_ c: inout Chunk, _ k: inout Int) {
    if k < end, isLooseClitic(k, c) {
      c.clitic = Int32(k)
      k += 1
      return
    }
    guard k < end, w.tokens[k].flags.contains(.enclitic),
      w.tokens[k].has(.clitic) || w.tokens[k].has(.pronoun)
    else {
      return
    }
    // `reconnaissons-le`: an object.
    if w.features(k, .clitic).contains(.subject) { c.clitic = Int32(k) }
    k += 1
  }

  /// `dit il`, typed without its hyphen: a subject pronoun behind a verb that has no subject before it.
  private func isLooseClitic(_ k: Int, _ c: Chunk) -> Bool {
    let t = w.tokens[k]
    // `a t-il dit`, with a blank for the hyphen
    guard !t.flags.contains(.enclitic), t.has(.clitic), t.has(.pronoun) || t.flags.contains(.hyphen),
      c.traits.contains(.finite)
    else { return false }
    let f = w.features(k, .clitic)
    guard f.contains(.subject), f.contains(.third), !w.hasFlag(k, .pronoun, Self.demonstrativeBit) else {
      return false
    }
    // `expliquait il y a peu Anne Roy`
    if k + 2 < end, w.tokens[k + 1].has(.objectClitic), w.isAuxiliary(k + 2) { return false }
    guard let before = w.chunks.last, before.tokens.upperBound == c.tokens.lowerBound else { return true }
    return before.kind == .comma || before.kind == .quote
  }

  private static let demonstrativeBit = LexFlags.Pronoun.demonstrative.bit

  /// The participle that goes with an auxiliary: behind adverbs, an insertion between commas or a short
  /// prepositional group (`s'est de son côté réjoui`).
  func participle(from start: Int, _ c: inout Chunk) -> Int? {
    var k = start
    var insertion = false, isJoined = false
    while k < end, k - start < 14 {
      let t = w.tokens[k]
      if skipsMarks, isQuoteSign(k) {
        k += 1
        continue
      }
      if t.kind == .punctuation {
        guard w.isSign(k, ","), !insertion, k + 1 < end else { return nil }
        var close = k + 1
        while close < end, close - k < 14, !w.isSign(close, ",") {
          if w.tokens[close].kind == .punctuation { return nil }
          close += 1
        }
        guard close + 1 < end, w.isSign(close, ","), w.isParticiple(close + 1),
          w.tokens[close + 1].has(.reporting) || isAside(k + 1..<close) || isWhen(k + 1..<close)
            || k == start && isSetIn(k + 1..<close)
        else {
          return nil
        }
        return close + 1
      }
      if w.isParticiple(k),
        !insertion
          || w.tokens[k].has(.reporting) && (!isJoined || agrees(k, start - 1)) && !isCounted(k, start)
      {
        return k
      }
      if !insertion, mendsParticiple(k) { return k }
      if t.has(.negation) {
        c.traits.insert(.negated)
      } else if let p = w.phrase(at: k), p.classes.has(.adverb), p.tokens.upperBound < end {
        k = p.tokens.upperBound
        continue
      } else if t.has(.coordinator), k > start, k + 1 < end,
        w.tokens[k + 1].classes.hasAny(LexSet(.adverb, .preposition))
      {
        // `a toujours et de façon nette refusé`
        isJoined = true
      } else if w.has(.adverbsBehind), w.hasFlag(k, .preposition, TimeReader.since), k + 1 < end,
        w.isParticiple(k + 1)
      {
        // `s'est depuis retiré`
        k += 1
        continue
      } else if t.has(.preposition), !t.has(.adverb) {
        guard k - start < 3 || isJoined else { return nil }
        insertion = true
      } else if insertion {
        if k - start > 6 || t.has(.relative) || t.has(.complementizer) { return nil }
      } else if w.has(.bareNouns), k == start, t.has(.determiner),
        w.features(k, .determiner).contains(.plural),
        k + 1 < end,
        w.isParticiple(k + 1)
      {
        // `have both been affected`
        k += 1
        continue
      } else if k == start, let next = pastSuperlative(k), w.isParticiple(next - 1) {
        // `ont été les plus touchés`
        return next - 1
      } else if t.classes.isEmpty, !t.isCapital, k == start, isNewParticiple(k) {
        return k
      } else if t.classes.isEmpty, !t.isCapital, k == start {
        // An adverb that the lexicon doesn't know.
        k += 1
        continue
      } else if !(t.has(.adverb) || t.has(.timeWord) || t.has(.weekday) || t.has(.pronoun) || t.has(.dayPart))
      {
        return nil
      }
      k += 1
    }
    return nil
  }

  /// `ont, eux, voté`: no more than a pronoun or adverb between commas.
  private func isAside(_ words: Range<Int>) -> Bool {
    !words.isEmpty && words.count < 4
      && words.allSatisfy { w.tokens[$0].classes.hasAny(LexSet(.pronoun, .adverb)) && !w.isVerbForm($0) }
  }

  /// `a, pour lui, saisi un juge`, `a, dans la foulée, démissionné`: a group with its preposition, right behind the auxiliary.
  private func isSetIn(_ words: Range<Int>) -> Bool {
    guard w.has(.headFirst), let first = words.first, words.count < 9,
      w.tokens[first].has(.preposition),
      // `a, selon lui, évité`: who says so.
      !w.tokens[first].has(.sourcePreposition) || w.hasFlag(first, .preposition, NameFlags.purpose)
    else { return false }
    return words.allSatisfy {
      w.tokens[$0].classes.isDisjoint(with: LexSet(.relative, .complementizer, .subordinator))
        && (!w.isVerbForm($0) || w.isNounForm($0) || $0 == first || w.tokens[$0].has(.adjective)
          || w.tokens[$0].has(.pronoun))
    }
  }

  /// `a, mardi dernier, supprimé`, `a, en janvier 2016, rouvert`: no more than a date between commas.
  private func isWhen(_ words: Range<Int>) -> Bool {
    guard w.has(.headFirst), words.count < 7 else { return false }
    return words.contains { w.tokens[$0].classes.hasAny(LexSet(.weekday, .month, .timeWord, .timeUnit)) }
      && words.allSatisfy {
        w.tokens[$0].kind == .number || w.tokens[$0].classes.hasAny(NameClasses.time)
          || w.tokens[$0].classes.hasAny(LexSet(.number, .ordinal, .preposition, .determiner, .adjective))
      }
  }

  /// `est en tête avec 754 plaintes`: a noun behind its number or article, in what a preposition opens.
  private func isCounted(_ k: Int, _ start: Int) -> Bool {
    guard k > start, w.isNounForm(k) else { return false }
    let before = w.tokens[k - 1]
    return before.kind == .number || before.classes.hasAny(LexSet(.determiner, .possessive, .number))
  }

  /// `a surfacturé`: behind an auxiliary the ending tells of a verb that the lexicon doesn't know.
  private func isNewParticiple(_ k: Int) -> Bool {
    return w.lexicon.ends(w.word(w.tokens[k].start, w.tokens[k].end), in: .coined, behind: 3)
  }

  /// Behind `avoir` a participle is masculine singular where no object stands before it.
  private func agrees(_ participle: Int, _ auxiliary: Int) -> Bool {
    guard auxiliary >= 0, !w.isCopula(auxiliary) else { return true }
    return w.verbFeatures(participle).contains([.masculine, .singular])
  }

  /// `tient à rappeler`, `a voulu dire`, `veut faire valoir`: the reporting infinitive that another verb leads to.
  private func chained(from start: Int, _ report: UInt32) -> (head: Int, report: UInt32, end: Int)? {
    var k = start
    guard k < end else { return nil }
    // `n'hésite pas à dire`
    if w.tokens[k].has(.negation), k + 1 < end, w.tokens[k + 1].has(.preposition), w.has(.inversion) {
      k += 1
    }
    if w.tokens[k].has(.preposition) { k += 1 }
    while k < end, w.tokens[k].has(.objectClitic), !w.tokens[k].has(.verb) { k += 1 }
    guard k < end, w.tokens[k].has(.reporting) || w.phrase(at: k)?.classes.has(.reporting) == true,
      w.verbFeatures(k).contains(.infinitive)
    else { return nil }
    var e = k + 1
    let r = w.report(k, &e)
    guard r != 0, r & Frame.attitude == 0 else { return nil }
    return (k, r, e)
  }
}
