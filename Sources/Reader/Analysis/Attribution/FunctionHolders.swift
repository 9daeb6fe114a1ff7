/// Who holds a function that something stands between: `le conseiller à la sécurité nationale Paul Serin`.
extension FrameFinder {
  /// The chunk that ends with the name, and the name, behind a function whose field a preposition adds; nil where nobody is named.
  func functionHolder(behind i: Int, limit: Int) -> (chunk: Int, name: Range<Int>)? {
    guard w.has(.headFirst), let c = chunk(i), c.isBareNoun, c.hasDeterminer, c.head >= 0,
      !c.traits.contains(.plural), RoleGroup.head(at: Int(c.head), w) != nil, !hasPerson(c.tokens)
    else { return nil }
    var j = i + 1
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
    w.names[m].tokens.count > 1 && w.entities[w.names[m].entity].kind == .person
  }
}
