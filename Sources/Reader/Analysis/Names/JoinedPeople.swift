/// `Le duel Vardan-Le Goff`, `Entretien Serin-Xi Jinping`: two whom the text names in full, tied by a hyphen.
enum JoinedPeople {
  /// How far behind they are looked for, in tokens.
  private static let reach = 300

  /// Makes a candidate of each of two; the token behind them, nil where the word names no two.
  static func take(_ i: Int, _ z: Int, _ w: Workspace) -> Int? {
    guard let (first, second, end) = pair(i, w) else { return nil }
    let opening = Span(second.start, w.tokens[i].end)
    // `Le` is no word of the name by which others know it.
    let next = end > i + 1 && w.classes(ofPart: opening).has(.determiner) ? i + 1 : i
    for (part, tokens) in [(first, i..<i + 1), (second, next..<end)] {
      var c = NameCandidate(tokens: tokens, zone: z)
      c.part = part
      c.evidence.person += 4
      CandidateNames.add(c, w)
    }
    return end
  }

  static func areTwo(_ i: Int, _ w: Workspace) -> Bool { pair(i, w) != nil }

  /// The two names, of which the second may go on behind the word, and where it ends.
  private static func pair(_ i: Int, _ w: Workspace) -> (first: Span, second: Span, end: Int)? {
    let t = w.tokens[i]
    guard t.flags.contains(.hyphen), t.isCapital, t.classes.isEmpty, t.phrase < 0,
      t.flags.isDisjoint(with: .allCaps), w.has(.headFirst), let first = w.prefixBeforeHyphen(t),
      case let second = Span(first.end + 1, t.end), first.count > 1, second.count > 1,
      JoinedNames.opensWithCapital(second, w), !second.range.contains(where: { w.bytes[$0] == 0x2D }),
      !w.classes(ofPart: first).has(.firstName)
    else { return nil }
    let one = w.hash(ofPart: first), other = w.hash(ofPart: second)
    var isKnown = false
    var end: Int?
    var k = i + 1
    while k < min(w.tokens.count, i + reach), !isKnown || end == nil {
      if w.tokens[k].isCapital, w.tokens[k].hash == one || w.tokens[k].hash == other {
        let isLast =
          w.tokens[k - 1].isWord && w.tokens[k - 1].isCapital && !w.isInitial(k - 1)
          || w.isGiven(k - 1)
        if w.tokens[k].hash == one, isLast { isKnown = true }
        if w.tokens[k].hash == other, end == nil, isLast || opensName(k, w) { end = goingOn(i, as: k, w) }
      }
      k += 1
    }
    guard isKnown, let end else { return nil }
    return (first, Span(second.start, w.tokens[end - 1].end), end)
  }

  /// `Xi Jinping`: a word with a capital stands behind one with a capital, where none is due.
  private static func opensName(_ k: Int, _ w: Workspace) -> Bool {
    !w.isInitial(k) && k + 1 < w.tokens.count && w.tokens[k + 1].isWord && w.tokens[k + 1].isCapital
  }

  /// Behind the words that follow both.
  private static func goingOn(_ i: Int, as k: Int, _ w: Workspace) -> Int {
    var n = 1
    while i + n < k, k + n < w.tokens.count, n < 4, w.tokens[i + n].isCapital, w.tokens[i + n].isWord,
      w.tokens[i + n].zone == w.tokens[i].zone, w.tokens[i + n].hash == w.tokens[k + n].hash
    {
      n += 1
    }
    return i + n
  }
}
