/// Who holds a function that something stands between: `le conseiller à la sécurité nationale Paul Serin`.
extension FrameFinder {
  /// The chunk that ends with the name, and the name, behind a function whose field a preposition adds; nil where nobody is named.
  func functionHolder(behind i: Int, limit: Int) -> (chunk: Int, name: Range<Int>)? {
    // `aux dires du secrétaire d'Etat …`: the article went with the source's preposition.
    guard w.has(.headFirst), let c = chunk(i), c.isBareNoun, c.hasDeterminer || kind(i - 1) == .source,
      c.head >= 0,
      !c.traits.contains(.plural), RoleGroup.head(at: Int(c.head), w) != nil, !hasPerson(c.tokens)
    else { return nil }
    var j = i + 1
    // `la députée (LR) de l'Aveyron Anne Roy`
    if kind(j) == .bracket { j += 1 }
    while j < limit, j - i < 4, let field = chunk(j), field.kind == .noun, field.preposition >= 0,
      !field.traits.contains(.time), !isActing(field)
    {
      if let name = nameClosing(field) { return (j, name) }
      j += 1
    }
    guard j > i + 1, j < limit, let n = chunk(j), n.isBareNoun,
      let m = Names.mention(at: n.tokens.lowerBound, in: w),
      w.names[m].tokens == n.tokens, isFullName(m)
    else { return nil }
    return (j, n.tokens)
  }

  /// `par`, `avec`: somebody else.
  private func isActing(_ c: Chunk) -> Bool {
    let flags = w.sum(Int(c.preposition), .preposition).flags
    return flags & NameFlags.agent != 0 && flags & NameFlags.genitive == 0
  }

  /// `aux Personnes âgées Anne Roy`: the name behind the words for a field, which are nobody themselves.
  private func nameClosing(_ field: Chunk) -> Range<Int>? {
    guard let last = field.tokens.last, let m = Names.mention(at: last, in: w), isFullName(m),
      field.head >= 0,
      case let name = w.names[m].tokens, name.upperBound == field.tokens.upperBound,
      Int(field.head) < name.lowerBound, Int(field.preposition) < Int(field.head),
      RoleGroup.head(at: Int(field.head), w) == nil
    else { return nil }
    return name
  }

  private func isFullName(_ m: Int) -> Bool {
    w.names[m].tokens.count > 1 && w.isPerson(w.names[m])
  }

  /// `La semaine passée, Luc Serin, 68 ans, infirmier à Brest, a dit`: the name, before the comma behind age and function.
  func namedAhead(ofFunction comma: Int) -> Int? {
    guard w.has(.headFirst) else { return nil }
    var j = comma - 1
    while let c = chunk(j), c.kind == .noun, c.preposition >= 0, comma - j < 4 { j -= 1 }
    guard let function = chunk(j), function.isBareNoun, function.head >= 0, isFunction(Int(function.head)),
      kind(j - 1) == .comma, let age = chunk(j - 2), isAge(age), kind(j - 3) == .comma,
      let name = chunk(j - 4),
      name.isBareNoun, name.traits.contains(.named)
    else { return nil }
    return j - 4
  }
}
