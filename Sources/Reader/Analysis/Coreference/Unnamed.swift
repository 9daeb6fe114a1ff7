/// People whom a text brings in without a name, or with an age, and takes up by what it told of them: `un homme de 45 ans …
/// le quadragénaire`, `un grutier est jugé … le prévenu`.
enum Unnamed {
  /// Who is of the age that a word tells: the only one to whom the text gave such an age, named or not.
  static func aged(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), !head.isPossessive,
      let decade = w.reading(head.head.lowerBound, .ageNoun)?.number
    else { return nil }
    var found: Int?
    var i = token - 1
    while i > max(1, token - reach) {
      if w.reading(i, .timeUnit)?.number == year, let age = years(i - 1, w), age / 10 * 10 == decade,
        let e = person(of: i - 1, head, w), e != found
      {
        if found != nil { return nil }
        found = e
      }
      i -= 1
    }
    if let found, let e = lately(before: token, besides: found, head, w) { return e }
    return found ?? client(before: token, head, w)
  }

  /// `Anne Roy, la fille, est partie. …, a lâché la quinquagénaire`: whoever acted right before, of no told age, rather than
  /// somebody of that age whom the paragraph doesn't name.
  private static func lately(before token: Int, besides found: Int, _ head: NominalHead, _ w: Workspace)
    -> Int?
  {
    guard let e = Salience.subject(before: token, head, w), e != found, !Salience.isIntroducedByAge(e, w),
      case let names = Names.mentions(before: token, in: w),
      let last = names.last(where: { $0.entity == e }), case let zone = w.tokens[token].zone,
      w.tokens[last.tokens.lowerBound].zone == zone
    else { return nil }
    let isNear = names.reversed().prefix(20).contains {
      $0.entity == found && w.tokens[$0.tokens.lowerBound].zone == zone
    }
    return isNear ? nil : e
  }
  private static let reach = 600, year = 11

  /// `L'avocat de M. Serin, Me Anne Roy, a fait appel. Le trentenaire …`: for whom the lawyer speaks who spoke last.
  private static func client(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard
      let lawyer = Salience.search(
        before: token, skippingOwnSentence: true, w, { w.entities[$0].kind == .person }),
      Salience.isLawyer(lawyer, w),
      let group = w.discourse.claims.suffix(40).last(where: { $0.entity == lawyer })?.group,
      let e = Names.entity(in: group.tokens, in: w), w.entities[e].kind == .person, e != lawyer
    else { return nil }
    return RoleHolders.agrees(w.entities[e].features, head.gender) ? e : nil
  }

  /// The number before `ans`, in digits or words.
  private static func years(_ i: Int, _ w: Workspace) -> Int? {
    let t = w.tokens[i]
    guard t.kind == .number, t.span.count < 4 else { return w.reading(i, .number)?.number }
    return w.leadingDigits(i).flatMap { $0.isWhole ? $0.value : nil }
  }

  /// Whose age a number is: `Luc Serin, 45 ans`, `Luc Serin (45 ans)`, `un homme de 45 ans`, `un homme, âgé de 45 ans`.
  private static func person(of number: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    var i = number - 1
    let sentence = w.tokens[number].sentence
    // `de`, `âgé de`, `âgée d'environ`
    while i > 0, w.tokens[i].sentence == sentence,
      w.hasFlag(i, .preposition, NameFlags.genitive) || w.tokens[i].has(.approximator)
        || w.isParticiple(i) || w.sign(i) == .comma || w.isSign(i, "(")
    {
      i -= 1
    }
    guard i >= 0, w.tokens[i].sentence == sentence else { return nil }
    if let n = Names.mention(at: i, in: w) {
      let e = w.names[n].entity
      return w.entities[e].kind == .person && RoleHolders.agrees(w.entities[e].features, head.gender)
        ? e : nil
    }
    // `Anne Roy, une infirmière de 52 ans`
    if let chunk = w.nounChunk(at: i), chunk.lowerBound > 1, w.sign(chunk.lowerBound - 1) == .comma,
      let n = Names.mention(at: chunk.lowerBound - 2, in: w),
      w.names[n].tokens.upperBound == chunk.lowerBound - 1,
      case let e = w.names[n].entity, w.entities[e].kind == .person
    {
      return RoleHolders.agrees(w.entities[e].features, head.gender) ? e : nil
    }
    guard let chunk = w.nounChunk(at: i), let group = introduced(chunk.lowerBound..<number + 2, w) else {
      return nil
    }
    return described(group, head, w)
  }

  /// `Un habitant a tout vu, dit-il. …, ajoute le sexagénaire`: whoever spoke in the sentence before without a name.
  static func speaking(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.tokens[head.head.lowerBound].has(.ageNoun), !head.isPossessive, w.has(.headFirst) else {
      return nil
    }
    if let e = Salience.described(before: token, w), RoleHolders.agrees(w.entities[e].features, head.gender) {
      return e
    }
    return opening(before: token, head, w)
  }

  /// `Une retraitée a saisi la justice. …, dit la septuagénaire`: whom the sentence before begins with.
  private static func opening(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token) - 1
    guard w.sentences.indices.contains(s),
      let k = w.sentences[s].chunks.first(where: { w.chunks[$0].kind == .noun }),
      case let c = w.chunks[k], c.preposition < 0, c.tokens.lowerBound == w.sentences[s].tokens.lowerBound,
      let group = introduced(c.tokens, w)
    else { return nil }
    return described(group, head, w)
  }

  /// The one whom the text has before a court or in custody: `Un grutier de 59 ans est jugé …`.
  static func charged(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isDefinite, head.isBare(w), case let last = w.sentenceNumber(token),
      w.sentences.indices.contains(last)
    else { return nil }
    var only: Range<Int>?
    for s in max(0, last - 40)...last {
      for k in w.sentences[s].chunks {
        let c = w.chunks[k]
        guard c.kind == .noun, c.preposition < 0, c.tokens.upperBound < token,
          let group = introduced(c.tokens, w), Salience.isCharged(behind: group.upperBound, w)
        else { continue }
        if only != nil { return nil }
        only = group
      }
    }
    return only.flatMap { described($0, head, w) }
  }

  /// `un homme de 45 ans`, `une retraitée`: somebody whom the text hasn't named.
  private static func introduced(_ tokens: Range<Int>, _ w: Workspace) -> Range<Int>? {
    guard let first = tokens.first, w.tokens[first].mark < 0, case let f = w.features(first, .determiner),
      f.contains(.singular), !f.contains(.definite), !w.tokens[first].has(.possessive),
      let group = NominalHead(tokens, w), !group.isBody, !group.isPlural,
      group.kind == .role || w.tokens[group.head.lowerBound].sense.isHuman,
      NominalHead.name(of: tokens, in: w) == nil
    else { return nil }
    // `un voisin, Luc Serin`
    let next = w.sign(tokens.upperBound) == .comma ? tokens.upperBound + 1 : tokens.upperBound
    if Names.mention(at: next, in: w) != nil { return nil }
    return tokens
  }

  private static func described(_ group: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard let own = NominalHead(group, w), RoleHolders.agrees(own.gender, head.gender) else { return nil }
    let isKnown = w.nominals.contains { $0.tokens == group }
    let e = Coreference.description(of: group, in: w)
    if isKnown { w.nominals.removeLast() }
    return e
  }
}
