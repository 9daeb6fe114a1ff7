/// `le ministre de la Santé, du Travail et des Sports`: the fields of a function, one after the other.
enum ComplementList {
  private static let longest = 24

  /// Where the list ends that goes on behind a comma, nil where none does. Only a list that `et de` closes is one.
  static func end(_ comma: Int, head: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard w.isPersonalRole(head), (head + 1..<comma).contains(where: { isOf($0, w) }) else { return nil }
    let limit = min(limit, comma + longest)
    var i = comma
    while i + 1 < limit, w.isSign(i, ","), isOf(i + 1, w), let end = item(i + 1, limit, w) {
      i = end
      if i + 1 < limit, w.tokens[i].has(.coordinator), isOf(i + 1, w) { return item(i + 1, limit, w) }
    }
    // `ministre des Ports, des Transports terrestres et aériens,`: two fields, the second with its own `et`.
    if i > comma, i < limit, w.isSign(i, ","), !isOf(i + 1, w), w.tokens[i - 1].has(.adjective),
      i - comma > 3,
      w.tokens[i - 2].has(.coordinator)
    {
      return i
    }
    return nil
  }

  /// Whether nothing but one field, small letters in it, lies before a comma and the person who has the function:
  /// `… et de logement de Lille, Paul Renard`, `… et de secours, le capitaine Anne Roy`.
  static func leadsToPerson(_ start: Int, _ limit: Int, _ w: Workspace) -> Bool {
    var i = start
    while i < limit, i < start + 6, w.tokens[i].isWord,
      w.isNounForm(i) || w.tokens[i].has(.adjective) || isOf(i, w) || i > start && isOf(i - 1, w)
    {
      i += 1
    }
    guard i > start, i + 1 < limit else { return false }
    if !w.isSign(i, ",") { return isPerson(i, w) }
    var name = i + 1
    while name < limit, name < i + 4, !w.tokens[name].isCapital,
      w.tokens[name].classes.hasAny(LexSet(.determiner, .title, .civility, .role))
    {
      name += 1
    }
    return isPerson(name, w)
  }

  private static func isPerson(_ i: Int, _ w: Workspace) -> Bool {
    Names.mention(at: i, in: w).map { w.isPerson(w.names[$0]) } ?? false
  }

  /// Behind `de`, its article and the words of one field; `et numérique` goes with them.
  private static func item(_ of: Int, _ limit: Int, _ w: Workspace) -> Int? {
    var i = of + 1
    while i < limit, w.tokens[i].has(.determiner), !w.tokens[i].isCapital { i += 1 }
    let first = i
    while i < limit, i - first < 7 {
      // `des Relations avec les Institutions`
      if i > first, i + 2 < limit, w.tokens[i - 1].isCapital, w.tokens[i].has(.preposition), !isOf(i, w),
        w.tokens[i + 1].has(.determiner), w.tokens[i + 2].isCapital,
        Names.mention(at: i + 2, in: w).map({ !w.isPerson(w.names[$0]) }) ?? true
      {
        i += 3
        continue
      }
      // `des Marocains résidant à l'étranger`
      if i > first, i + 2 < limit, w.tokens[i - 1].isCapital, !w.tokens[i].isCapital,
        w.verbFeatures(i).contains(.presentParticiple), w.tokens[i + 1].has(.preposition)
      {
        i += 2
        while i < limit, w.tokens[i].has(.determiner), !w.tokens[i].isCapital { i += 1 }
        return i < limit && w.tokens[i].isWord ? i + 1 : nil
      }
      guard belongs(i, isFirst: i == first, w) else { break }
      if w.tokens[i].has(.coordinator) {
        guard i + 1 < limit, w.isPlainAdjective(i + 1), !isOf(i + 1, w) else { break }
      }
      i += 1
    }
    return i > first && w.tokens[first].isCapital ? i : nil
  }

  private static func belongs(_ i: Int, isFirst: Bool, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.isWord, !t.flags.contains(.enclitic) else { return false }
    if isPerson(i, w) { return false }
    if isFirst || t.isCapital { return true }
    if w.isPlainAdjective(i) || isOf(i, w) || t.has(.coordinator) { return true }
    return w.isNounForm(i) && !w.isVerbForm(i)
  }

  private static func isOf(_ i: Int, _ w: Workspace) -> Bool {
    w.hasFlag(i, .preposition, NameFlags.genitive)
  }
}
