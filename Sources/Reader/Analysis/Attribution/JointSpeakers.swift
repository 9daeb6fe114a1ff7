/// `Paul Serin et Anne Colbert ont déclaré`: several who speak as one.
extension FrameFinder {
  /// The first of the groups that a coordinator joins to a group, with what stands in apposition:
  /// `La ministre, A, et son homologue, B`, `A, B et C`.
  func firstConjunct(_ i: Int) -> Int {
    var j = i - 1
    guard kind(j) == .coordinator else { return i }
    // `had 41 points and nine assists, and the Comets won`: a clause of its own.
    if kind(j - 1) == .comma, !w.has(.agreement), hasMainVerb(before: j - 1) { return i }
    j -= kind(j - 1) == .comma ? 2 : 1
    // `Lise Morand (PRC) et Paul Serin (UDR)`
    if kind(j) == .bracket { j -= 1 }
    // `Anna Roth, 59, and her family`, `Paul Serin, 42 ans, et Luc Petit`
    if let c = chunk(j), kind(j - 1) == .comma,
      c.tokens.count == 1 && w.tokens[c.tokens.lowerBound].kind == .number || isAge(j)
    {
      j -= 2
    }
    // `Le maire (PRC) de Vernoux et le préfet`
    if let c = chunk(j), c.kind == .noun, c.preposition >= 0, kind(j - 1) == .bracket { j -= 2 }
    guard let c = chunk(j), c.isBareNoun, !c.traits.contains(.pronoun), kind(j - 1) != .verb,
      kind(j - 1) != .source
    else { return i }
    // `Shipping and Island Policy Minister Anna Roth`: fields of one function.
    if w.has(.compounds), c.tokens.count == 1, !c.hasDeterminer, c.head >= 0,
      w.tokens[Int(c.head)].isCapital, !c.traits.contains(.named), let n = chunk(i),
      w.tokens[n.tokens.lowerBound].isCapital, n.traits.contains(.named),
      Names.mention(at: n.tokens.lowerBound, in: w) == nil
    {
      return i
    }
    var first = j
    while kind(first - 1) == .comma {
      // `la CGT (1er syndicat), l'Unsa (2e) et la CFDT`
      let next = kind(first - 2) == .bracket ? first - 3 : first - 2
      guard let d = chunk(next), d.isBareNoun, !d.traits.contains(.pronoun),
        w.chunks[first].traits.contains(.named) || areRoles(d, w.chunks[first])
          || opensList(next), kind(next - 1) != .verb,
        kind(next - 1) != .source,
        first > i - 12
      else { break }
      first = next
    }
    return first
  }

  /// `Sept voitures, deux vélos et une benne ont été détruits`: a sentence that several groups open.
  private func opensList(_ i: Int) -> Bool {
    guard w.has(.headFirst), i == chunks.lowerBound, let c = chunk(i), !c.traits.contains(.time) else {
      return false
    }
    return c.hasDeterminer || isOfSeveral(c)
  }

  /// `le maire, le préfet et deux élus`
  private func areRoles(_ a: Chunk, _ b: Chunk) -> Bool {
    w.has(.headFirst)
      && [a, b].allSatisfy {
        $0.hasDeterminer && $0.head >= 0 && w.isPersonalRole(Int($0.head)) && !$0.traits.contains(.named)
      }
  }

  /// `En mai, la France, l'Italie et d'autres pays ont …`: the first of the names before the one that a coordinator follows.
  func firstListed(_ i: Int) -> Int {
    var first = firstConjunct(i)
    while w.has(.headFirst), first == i || first > i - 12, kind(first - 1) == .comma,
      let d = chunk(first - 2),
      d.isBareNoun, !d.traits.contains(.pronoun), d.traits.contains(.named),
      w.chunks[first].traits.contains(.named),
      !hasPerson(d.tokens), kind(first - 3) != .verb, kind(first - 3) != .source
    {
      first -= 2
    }
    return first
  }

  /// The last of the groups that a coordinator joins to a group behind a verb.
  func lastConjunct(_ i: Int) -> Int {
    var j = kind(i + 1) == .bracket ? i + 2 : i + 1
    while kind(j) == .comma, let c = chunk(j + 1), c.isBareNoun, c.traits.contains(.named), j < i + 12 {
      j += kind(j + 2) == .bracket ? 3 : 2
    }
    if kind(j) == .comma { j += 1 }
    guard kind(j) == .coordinator, let c = chunk(j + 1), c.isBareNoun, !c.traits.contains(.pronoun),
      !(chunk(j + 2)?.isFiniteVerb ?? false)
    else { return i }
    return apposition(after: j + 1, limit: chunks.upperBound) ?? j + 1
  }

  /// Whether a coordinator or comma stands in a source at all; most sources are one group.
  private func mayBeSeveral(_ source: Range<Int>) -> Bool {
    var k = chunkIndex(behind: source.lowerBound)
    while let c = chunk(k), c.tokens.upperBound <= source.upperBound {
      if c.kind == .coordinator || c.kind == .comma { return true }
      k += 1
    }
    return false
  }

  /// The groups of a source that coordinators join; one where there is none.
  func conjuncts(_ source: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var from = source.lowerBound
    var k = chunkIndex(behind: source.lowerBound)
    while let c = chunk(k), c.tokens.upperBound <= source.upperBound {
      let next = chunk(k + 1)
      let isList =
        c.kind == .comma && areNamesAlike(kind(k - 1) == .bracket ? k - 2 : k - 1, k + 1)
        && (next?.tokens.upperBound ?? 0) <= source.upperBound
      if c.kind == .coordinator || isList {
        if from < c.tokens.lowerBound { parts.append(from..<c.tokens.lowerBound) }
        from = c.tokens.upperBound
      }
      k += 1
    }
    if from < source.upperBound { parts.append(from..<source.upperBound) }
    return parts.map { withoutComma($0) }.filter { !$0.isEmpty }
  }

  private func withoutComma(_ part: Range<Int>) -> Range<Int> {
    let last = part.upperBound - 1
    return last > part.lowerBound && w.isSign(last, ",") ? part.lowerBound..<last : part
  }

  /// Whether a group is a person's or body's name and nothing else, its article apart.
  private func isNameAlone(_ k: Int) -> Bool {
    guard let (name, hasArticle) = nameAlone(k) else { return false }
    // `Verdane, Sarvel et Nexol insistent`
    if !hasArticle, w.has(.headFirst), w.entities[w.names[name].entity].kind == .organization { return true }
    return hasArticle ? w.entities[w.names[name].entity].kind == .organization : w.isPerson(w.names[name])
  }

  /// The same of two; `la CGT, FO et l'Unsa`, `Paris, Londres et Berlin` may lack articles where all are of one kind.
  private func areNamesAlike(_ a: Int, _ b: Int) -> Bool {
    if isNameAlone(a), isNameAlone(b) { return true }
    guard w.has(.headFirst), let first = nameAlone(a), let second = nameAlone(b) else { return false }
    let kind = w.entities[w.names[first.name].entity].kind
    return kind == w.entities[w.names[second.name].entity].kind && (kind == .organization || kind == .place)
  }

  /// The name that a group consists of, and whether an article stands before it.
  private func nameAlone(_ k: Int) -> (name: Int, hasArticle: Bool)? {
    guard let c = chunk(k), c.isBareNoun, let m = Names.mention(at: c.tokens.upperBound - 1, in: w),
      case let name = w.names[m].tokens, name.upperBound == c.tokens.upperBound
    else { return nil }
    if name.lowerBound == c.tokens.lowerBound { return (m, false) }
    return name.lowerBound == c.tokens.lowerBound + 1 && w.tokens[c.tokens.lowerBound].has(.determiner)
      ? (m, true) : nil
  }

  /// `Verdane President and CEO Paul Serre`: two functions of one person.
  private func joinsFunctions(_ right: Int) -> Bool {
    right > 1 && w.isPersonalRole(right) && w.isPersonalRole(right - 2)
  }

  /// `said founder and Verdane engineer Paul Serre`: a function of one, without an article of its own.
  private func isFunctionOfNext(_ parts: [Range<Int>]) -> Bool {
    guard w.has(.bareNouns), parts.count == 2, parts[0].count == 1,
      let at = parts[0].first, w.isPersonalRole(at), !w.tokens[at].isCapital || w.isInitial(at),
      w.features(at, .role).contains(.singular) || w.features(at, .role).isDisjoint(with: .plural)
    else { return false }
    return !w.tokens[parts[1].lowerBound].has(.determiner) && hasPerson(parts[1])
      && Names.mention(at: parts[1].lowerBound, in: w).map { !w.isPerson(w.names[$0]) }
        ?? true
  }

  /// `Les ministres de l'Intérieur et de la Justice, A et B`, `Deux élus, A et B`: the names alone, where what stands before
  /// them says what all of them are.
  private func behindWhatAllAre(_ parts: [Range<Int>]) -> [Range<Int>] {
    guard w.has(.headFirst), parts.count > 1 else { return parts }
    for (i, part) in parts.enumerated() {
      guard i + 1 < parts.count, let first = parts[0].first,
        let comma = part.first(where: { w.sign($0) == .comma }),
        comma + 1 < part.upperBound,
        let head = NominalHead(parts[0].lowerBound..<(i == 0 ? comma : parts[0].upperBound), w),
        head.isPlural || w.tokens[first].has(.number), head.kind == .role,
        isNameAlone(chunkIndex(behind: comma + 1)), isNameAlone(chunkIndex(behind: parts[i + 1].lowerBound))
      else { continue }
      return [comma + 1..<part.upperBound] + parts[(i + 1)...]
    }
    return parts
  }

  /// The entity of several speakers together; nil where the source is one.
  func jointSpeaker(_ source: Range<Int>) -> Int? {
    guard mayBeSeveral(source) else { return nil }
    let parts = behindWhatAllAre(conjuncts(source))
    guard parts.count > 1, parts.count <= 6,
      !parts.dropFirst().contains(where: { joinsFunctions($0.lowerBound) }), !isFunctionOfNext(parts)
    else { return nil }
    var entities: [Int] = []
    for p in parts {
      guard let e = Coreference.source(of: p, in: w), !entities.contains(e) else { return nil }
      entities.append(e)
    }
    let last = parts[parts.count - 2].upperBound
    let joint = (last..<parts[parts.count - 1].lowerBound).first { w.tokens[$0].has(.coordinator) }
    return joint.map { Coreference.joint(entities, by: $0, source, in: w) }
  }
}
