/// Functions and names that stand beside a subject: `son conseiller, Marc Dupin,`.
extension FrameFinder {
  /// What stands before a group without determiner between commas: `X, avocate du plaignant, a dit …`.
  func behindApposition(_ i: Int) -> Int? {
    if isStateOfTown(i) || isDistinction(i) { return i - 2 }
    guard let c = chunk(i), c.isBareNoun, !c.hasDeterminer, c.head >= 0, !c.traits.contains(.pronoun),
      !w.tokens[Int(c.head)].isCapital, kind(i - 1) == .comma, kind(i - 2) == .noun
    else { return nil }
    // `En 2011, environ 1.500 personnes avaient péri`: behind what opens the sentence.
    if let first = chunk(i - 2), first.preposition >= 0, isCounted(c), kind(i + 1) == .verb {
      return nil
    }
    // Where nouns need no article, only a second comma tells: `The bridge fell, officials said`.
    if w.has(.bareNouns) {
      var j = i + 1
      while let n = chunk(j), n.kind == .noun, n.preposition >= 0 { j += 1 }
      guard kind(j) == .comma else { return nil }
    }
    return i - 2
  }

  /// `environ 1.500 personnes`, `plus d'une centaine de personnes`
  func isCounted(_ c: Chunk) -> Bool {
    w.phrase(at: c.tokens.lowerBound)?.classes.has(.approximator) ?? false
      || c.tokens.prefix(4).contains {
        w.tokens[$0].kind == .number
          || w.tokens[$0].classes.hasAny(LexSet(.approximator, .number)) && !w.tokens[$0].has(.determiner)
      }
  }

  /// `Anne Roy, l'une des grandes voix du siècle, Prix Nobel de la paix, a dit …`: what somebody is, with a capital or as
  /// one of several.
  private func isDistinction(_ i: Int) -> Bool {
    guard w.has(.headFirst), kind(i - 1) == .comma, let c = chunk(i), c.isBareNoun,
      c.head >= 0, let before = chunk(i - 2), before.isBareNoun
    else { return false }
    if c.traits.contains(.pronoun) { return c.tokens.count > 2 && before.traits.contains(.named) }
    return !c.hasDeterminer && w.tokens[Int(c.head)].isCapital && w.isNounForm(Int(c.head))
      && !hasPerson(c.tokens)
      && (hasPerson(before.tokens) || before.traits.contains(.pronoun) && before.tokens.count > 2)
  }

  /// `The mayor of Orvin, Ohio, said`: the state that commas set in behind a town.
  private func isStateOfTown(_ i: Int) -> Bool {
    guard kind(i - 1) == .comma, kind(i + 1) == .comma,
      let c = chunk(i), c.isBareNoun, !c.hasDeterminer, let town = chunk(i - 2), town.kind == .noun,
      w.tokens[c.tokens.lowerBound].classes.hasAny(LexSet(.region, .state))
        || w.phrase(at: c.tokens.lowerBound)?.classes.hasAny(LexSet(.region, .state)) ?? false,
      let n = Names.mention(at: c.tokens.lowerBound, in: w), w.names[n].tokens == c.tokens,
      let t = Names.mention(at: town.tokens.upperBound - 1, in: w)
    else { return false }
    return w.entities[w.names[t].entity].kind == .place
  }

  /// `À la demande d'Anne Roy, l'avocate du prévenu, le procès a été remis`
  private func isThingBehindPerson(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), c.hasDeterminer, !c.traits.contains(.named),
      let head = NominalHead(c.tokens, w), head.isInanimate(w)
    else { return false }
    return isHuman(words(i - 2))
  }

  /// `Après le miel, amandes, la ministre se lance …`, `A Orvin ou Varna, les élus ont …`: a thing or town is no person.
  private func isBareThing(_ j: Int, before i: Int) -> Bool {
    guard w.has(.headFirst), let thing = chunk(j), !thing.hasDeterminer, !thing.traits.contains(.time),
      let c = chunk(i), c.hasDeterminer
    else { return false }
    let isTown = NominalHead.name(of: thing.tokens, in: w).map { w.entities[$0].kind == .place } ?? false
    return (isTown || !isHuman(thing.tokens)) && isHuman(c.tokens)
  }

  /// `les a reçus`: an object stands before the verb.
  private func opensWithObject(_ k: Int) -> Bool {
    guard w.has(.agreement), let t = chunk(k)?.tokens.first else { return false }
    return w.tokens[t].has(.objectClitic) && !w.isReflexive(t)
  }

  /// `son premier conseiller, Marc Dupin,` and `Paul Serin et Anne Colbert` as one.
  func withApposition(_ i: Int, before k: Int, _ plural: Bool) -> Range<Int> {
    if isStateOfTown(i) { return w.chunks[i - 2].tokens }
    // `a European Union (EU) source`
    if w.has(.compounds), kind(i - 1) == .bracket, let c = chunk(i), !c.hasDeterminer,
      c.traits.contains(.sourceLike),
      let before = chunk(i - 2), before.isBareNoun, before.hasDeterminer, before.traits.contains(.named)
    {
      return before.tokens.lowerBound..<c.tokens.upperBound
    }
    if let name = holder(i) ?? namedBefore(i) ?? (plural ? nil : firstFunction(i)) {
      return w.chunks[name].tokens
    }
    if let held = functionHolder(behind: i, limit: k) { return held.name }
    var from = i, to = i
    // `…, officials said`: in languages without articles only a second comma makes an apposition.
    // `Cette demande, le ministre l'a entendue`: what the verb takes up again.
    let isClosed = kind(i + 1) == .comma || !w.has(.bareNouns) && !(i + 1 == k && opensWithObject(k))
    if isClosed, kind(i - 1) == .comma, let c = chunk(i - 2), c.isBareNoun, !c.traits.contains(.pronoun),
      // `Fils d'ouvrier, il a …`
      !w.chunks[i].traits.contains(.pronoun), kind(i - 3) != .source, !isBehindSlash(i - 2),
      kind(i - 3) != .verb, c.traits.contains(.named) != w.chunks[i].traits.contains(.named),
      // `selon le maire, Paul Serin, les pompiers …`, `sur l'avenue, la plus longue, plusieurs pneus …`
      !isOfOtherNumber(c, w.chunks[i]), !isInOpening(i - 2), !isInverted(i - 2), !isFunctionOfNamed(i - 2),
      !isHolder(i - 2, before: i), !isThingBehindPerson(i), !isBareThing(i - 2, before: i)
    {
      from = i - 2
    }
    if plural { from = kind(i + 1) == .coordinator ? firstListed(from) : firstConjunct(from) }
    if let a = apposition(after: i, limit: k) {
      // `Deux élus, Anne Roy et Marc Olier, …`
      to = plural && isOfSeveral(w.chunks[i]) ? lastConjunct(a) : a
    } else if i + 2 == k, let p = chunk(i + 1), p.kind == .verb, p.traits.contains(.pastParticiple) {
      // `les riverains interrogés`
      to = i + 1
    }
    return w.chunks[from].tokens.lowerBound..<w.chunks[to].tokens.upperBound
  }

  /// `selon Luc Petit, directeur de l'institut, le virus …`: what the one before the comma is.
  private func isFunctionOfNamed(_ i: Int) -> Bool {
    guard w.has(.headFirst), kind(i - 1) == .comma, let c = chunk(i), !c.hasDeterminer, c.head >= 0,
      w.isPersonalRole(Int(c.head)), let named = chunk(i - 2), named.kind == .noun
    else { return false }
    return hasPerson(named.tokens)
  }

  /// `le départ de l'entraîneur, Luc Serin, le ministre a dit …`: the name belongs to the function before it, where no comma
  /// sets the next group off from its verb.
  private func isHolder(_ name: Int, before i: Int) -> Bool {
    guard w.has(.headFirst), kind(name - 1) == .comma, chunk(i + 1)?.isFiniteVerb ?? false,
      let role = chunk(name - 2), role.kind == .noun, role.preposition >= 0 || kind(name - 3) == .verb,
      !role.traits.contains(.time), !hasPerson(role.tokens), let c = chunk(name), hasPerson(c.tokens)
    else { return false }
    return true
  }

  /// `comme l'écrivait mardi Le Globe, le maire a dit …`: the subject of the verb before it.
  private func isInverted(_ i: Int) -> Bool {
    var j = i - 1
    while let c = chunk(j), c.isBareTime || c.kind == .adverb { j -= 1 }
    return j < i - 1 && chunk(j)?.isFiniteVerb ?? false
  }

  /// `Anna Roth, 52, a baker attending the rally said`, `"…," Anna Roth, the spokesman for the firm said`: what somebody is
  /// behind the name that opens the clause, though no comma closes it.
  private func namedBefore(_ i: Int) -> Int? {
    guard w.has(.bareNouns), let c = chunk(i), c.isBareNoun, c.hasDeterminer, !c.traits.contains(.named),
      kind(i - 1) == .comma
    else { return nil }
    var n = i - 2
    if let age = chunk(n), age.tokens.count == 1, w.tokens[age.tokens.lowerBound].kind == .number,
      kind(n - 1) == .comma
    {
      n -= 2
    } else {
      guard c.head >= 0, w.isPersonalRole(Int(c.head)) else { return nil }
    }
    guard let name = chunk(n), name.isBareNoun, hasPerson(name.tokens),
      n == bodyChunk() || kind(n - 1) == .quote
    else { return nil }
    return n
  }

  /// `L'ancienne ministre de la Justice et tête de liste a dit`: the first of two functions of one, by its article and the verb.
  private func firstFunction(_ i: Int) -> Int? {
    guard w.has(.headFirst), kind(i - 1) == .coordinator, isBareFunction(i) else { return nil }
    var j = i - 2
    while let c = chunk(j), c.kind == .noun, c.preposition >= 0 { j -= 1 }
    guard let c = chunk(j), c.isBareNoun, c.hasDeterminer, c.head >= 0, w.isPersonalRole(Int(c.head)),
      count(ofDeterminer: c.tokens.lowerBound) == .one, NominalHead.name(of: c.tokens, in: w) == nil
    else { return nil }
    return j
  }

  /// A function of one, without its article: `tête de liste du Modem`, `ancien député`.
  private func isBareFunction(_ i: Int) -> Bool {
    guard let c = chunk(i), c.isBareNoun, !c.hasDeterminer else { return false }
    let first = c.tokens.lowerBound
    let at = w.tokens[first].has(.roleModifier) ? first + 1 : first
    guard let head = RoleGroup.head(at: at, w), c.tokens.contains(head.lowerBound) else { return false }
    let form = w.features(head.lowerBound, .role)
    return form.contains(.singular) || !form.contains(.plural)
  }

  /// `Initié par la CGT et Solin, le défilé …`, `Vainqueur au sprint face au jeune Luc Serin, la championne …`: the last group
  /// of what a preposition, a participle or a noun without article opens the sentence with.
  func isInOpening(_ j: Int) -> Bool {
    guard w.has(.headFirst) else { return false }
    var i = j
    loop: while let c = chunk(i - 1) {
      switch c.kind {
      case .noun, .coordinator, .adverb, .bracket: break
      case .verb where !c.isFiniteVerb: break
      default: break loop
      }
      i -= 1
    }
    guard i < j, i == chunks.lowerBound || kind(i - 1) == .stop, let first = chunk(i) else { return false }
    if first.kind == .verb { return first.preposition < 0 }
    return first.kind == .noun
      && (first.preposition >= 0
        || !first.hasDeterminer && first.traits.isDisjoint(with: [.named, .pronoun]))
  }

  /// The chunk with the name that stands in apposition behind a noun group without one.
  func apposition(after i: Int, limit: Int) -> Int? {
    switch kind(i + 1) {
    case .noun, .bracket, .other, .adverb, .coordinator, .comma: break
    // `le président du collectif « Rue calme », Paul Serin,`
    case .quote where isName(i + 1): break
    case .verb where isJoined(i + 1): break
    // Nothing else stands between a group and the name beside it.
    default: return nil
    }
    // `l'un de ses avocats, Paul Serin,`, but `lui, Paul Serin,`
    guard let c = chunk(i), !hasPerson(c.tokens), !c.traits.contains(.pronoun) || c.tokens.count > 2 else {
      return nil
    }
    // `un habitant joint par téléphone, Paul Serin,`
    var j = isJoined(i + 1) ? i + 2 : i + 1
    while j < limit, let n = chunk(j),
      n.kind == .noun && n.preposition >= 0 || n.kind == .bracket || n.kind == .other || isName(j)
        || n.kind == .adverb && kind(j + 1) == .comma && w.has(.headFirst), j - i < 5
    {
      // `les parents par la voix de leur avocat, Luc Serin`
      if n.kind == .noun, isThrough(Int(n.preposition)) { return nil }
      j += 1
    }
    // `l'historien et essayiste Luc Serin`, `le patron et fondateur de Verdane, Luc Serin,`
    if kind(j) == .coordinator, j + 1 < limit, let n = chunk(j + 1), n.isBareNoun, !n.hasDeterminer,
      opensWithRole(n)
    {
      if hasPerson(n.tokens) { return j + 1 }
      j += 2
      while j < limit, let n = chunk(j), n.kind == .noun, j - i < 8,
        n.preposition >= 0 || !n.hasDeterminer && !n.traits.contains(.named)
      {
        j += 1
      }
    }
    if j > i, let n = chunk(j), j < limit, n.isBareNoun, hasPerson(n.tokens), kind(j - 1) == .bracket {
      return j
    }
    while let next = pastFunction(j, limit) ?? pastPlace(j, limit) { j = next }
    if isOnlyBody(c), hasPerson(chunk(j + 1)?.tokens ?? 0..<0) { return nil }
    guard kind(j) == .comma, let n = chunk(j + 1), j + 1 < limit, n.isBareNoun, n.traits.contains(.named),
      !n.hasDeterminer || hasPerson(n.tokens) || isNameOfBody(n, c), !isStateOfTown(j + 1)
    else { return nil }
    switch kind(j + 2) {
    // `selon le maire, Lise Morand est partie`: the subject of what he says.
    case .verb where w.chunks[j + 2].traits.contains(.finite): return nil
    // `selon un sondage, Anne Roy (18%) est distancée`
    case .bracket where w.has(.headFirst) && chunk(j + 3)?.isFiniteVerb ?? false: return nil
    case .quote where opensWithVerb(j + 2): return nil
    case .comma, .stop, nil, .bracket, .dash, .relative, .quote, .colon: return j + 1
    case .noun where w.chunks[j + 2].preposition >= 0: return j + 1
    default: return hasPerson(n.tokens) ? j + 1 : nil
    }
  }

  /// A participle that goes with the group before it.
  private func isJoined(_ i: Int) -> Bool {
    guard let v = chunk(i), w.has(.headFirst) else { return false }
    return v.traits.contains(.pastParticiple) && !v.traits.contains(.finite) && v.preposition < 0
  }

  /// `Reuters`: the name of a body and no more, which is no person's function.
  private func isOnlyBody(_ c: Chunk) -> Bool {
    guard let m = Names.mention(at: c.tokens.upperBound - 1, in: w) else { return false }
    return w.names[m].tokens.count >= c.tokens.count - 1
      && w.entities[w.names[m].entity].kind == .organization
  }

  /// `par la voix de`: before whoever speaks for another.
  private func isThrough(_ preposition: Int) -> Bool {
    guard let p = w.phrase(at: preposition), p.classes.has(.preposition) else { return false }
    let flags = w.sum(p, .preposition).flags
    return flags & NameFlags.agent != 0 && flags & NameFlags.genitive == 0
  }

  /// `le ministre d'Etat, ministre de la Ville, Awa Kanté`: behind a second function that commas set in.
  private func pastFunction(_ comma: Int, _ limit: Int) -> Int? {
    guard kind(comma) == .comma, let n = chunk(comma + 1), n.isBareNoun, n.head >= 0,
      !w.tokens[Int(n.head)].isCapital, !hasPerson(n.tokens),
      n.hasDeterminer
        ? isWhatABodyIs(n, comma)
        : w.isPersonalRole(Int(n.head)) || w.has(.headFirst) && w.isNounForm(Int(n.head))
    else { return nil }
    var j = comma + 2
    while j < limit, let p = chunk(j), p.kind == .noun, p.preposition >= 0, j - comma < 5 { j += 1 }
    return j < limit && kind(j) == .comma && chunk(j + 1).map { hasPerson($0.tokens) } ?? false ? j : nil
  }

  /// `le maire de Lourmel, près de Brest, Luc Serin`: behind where the town is.
  private func pastPlace(_ comma: Int, _ limit: Int) -> Int? {
    guard w.has(.headFirst), kind(comma) == .comma, let n = chunk(comma + 1), n.kind == .noun,
      n.preposition >= 0
    else {
      return nil
    }
    var j = comma + 2
    while j < limit, let p = chunk(j), p.kind == .noun, p.preposition >= 0, j - comma < 4 { j += 1 }
    guard j + 1 < limit, kind(j) == .comma, let name = chunk(j + 1), hasPerson(name.tokens),
      !name.hasDeterminer,
      let place = Names.mention(at: w.chunks[j - 1].tokens.upperBound - 1, in: w),
      w.entities[w.names[place].entity].kind == .place, w.opensWhere(n.tokens.lowerBound)
    else { return nil }
    return j
  }

  /// `son parti, le Rassemblement du fleuve (RDF),`: the name of the body that the noun means.
  private func isNameOfBody(_ n: Chunk, _ c: Chunk) -> Bool {
    guard c.head >= 0, w.tokens[Int(c.head)].has(.orgNoun), !c.traits.contains(.named), c.hasDeterminer,
      let m = Names.mention(at: n.tokens.upperBound - 1, in: w)
    else { return false }
    return w.names[m].tokens.lowerBound == n.tokens.lowerBound + 1
      && w.entities[w.names[m].entity].kind == .organization
  }

  private func opensWithRole(_ n: Chunk) -> Bool {
    let first = n.tokens.lowerBound
    return (!w.tokens[first].isCapital || Names.mention(at: first, in: w) == nil)
      && (w.isPersonalRole(first) || w.phrase(at: first).map { w.isPersonalRole($0) } ?? false)
  }

  /// `la porte-parole du RPH, le parti au pouvoir, Awa Kanté`: what the body is that was named before the comma.
  private func isWhatABodyIs(_ n: Chunk, _ comma: Int) -> Bool {
    guard w.tokens[Int(n.head)].has(.orgNoun), let before = chunk(comma - 1), before.kind == .noun,
      case let name = Int(w.tokens[before.tokens.upperBound - 1].name), name >= 0
    else { return false }
    return w.entities[w.names[name].entity].kind == .organization
  }
}
