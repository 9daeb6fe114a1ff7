/// What the words between marks look like.
extension Unspoken {
  /// The number of words.
  static func words(_ tokens: Range<Int>, _ w: Workspace) -> Int {
    tokens.reduce(0) { $0 + (w.tokens[$1].kind == .word || w.tokens[$1].kind == .number ? 1 : 0) }
  }

  /// Whether the words look like a title: every word of weight with a capital, or of another language.
  static func looksLikeTitle(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    var capitals = 0, small = 0, unknown = 0
    for t in tokens where w.tokens[t].kind == .word {
      if w.tokens[t].flags.contains(.allCaps) { return false }
      if w.tokens[t].isCapital {
        capitals += 1
      } else if w.tokens[t].classes.isEmpty {
        unknown += 1
      } else {
        small += 1
      }
    }
    guard let first = tokens.first, w.tokens[first].isCapital else { return false }
    return capitals >= 2 && small + unknown <= capitals / 2 + 1
  }

  /// `le prix à Anne Roy pour "La Mer blanche"`, `une scène dans "Les Heures lentes"`: words without verb that open with a
  /// capital in the middle of the writer's sentence.
  static func isBehindPreposition(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m], before = w.tokens[open - 1]
    guard !w.has(.bareNouns), !mark.hasVerb, !mark.close.isEmpty, (2...8).contains(words(mark.tokens, w)),
      before.has(.preposition), !before.isCapital
    else { return false }
    let first = w.tokens[mark.tokens.lowerBound]
    return first.isCapital && !first.flags.contains(.allCaps) && w.tokens[mark.tokens.upperBound - 1].isWord
  }

  /// `Mort de Luc Serin, "le géant de Brest"` as a headline: by which article and noun somebody was known.
  static func isEpithet(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard w.has(.headFirst), w.zones[mark.zone].role == .headline, !mark.hasVerb, w.sign(open - 1) == .comma,
      open > 1,
      let first = mark.tokens.first, (2...8).contains(mark.tokens.count), !w.tokens[first].has(.preposition),
      w.features(first, .determiner).contains(.definite), w.isNounForm(first + 1),
      let n = Names.mention(at: open - 2, in: w), w.isPerson(w.names[n])
    else { return false }
    let behind = behindSign(m, w)
    return behind >= w.zones[mark.zone].tokens.upperBound || w.sign(behind) == .stop
  }
}

extension Unspoken {
  /// `qualifiée de "Serin en jupe"`: what somebody is called to her face, whatever capitals it has.
  static func isReproach(_ open: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), open > 1, w.hasFlag(open - 1, .preposition, NameFlags.genitive),
      !w.tokens[open - 1].has(.determiner)
    else { return false }
    // `qualifie Luc Petit de "Serin du pauvre"`
    let verb = Names.mention(at: open - 2, in: w).map { w.names[$0].tokens.lowerBound - 1 } ?? open - 2
    return verb >= 0 && w.isVerbForm(verb) && w.sum(verb, .reporting).flags & Frame.target != 0
  }

  /// `ce qu'il a appelé un "pacte"`, `ce que le maire a alors nommé "…"`: words that somebody has for something.
  static func isFreeRelative(before verb: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    var i = verb - 1
    guard i > zone.lowerBound, w.has(.headFirst) else { return false }
    while i > zone.lowerBound, verb - i < 9, w.tokens[i].isWord, !w.tokens[i].has(.complementizer) { i -= 1 }
    return i > zone.lowerBound && w.tokens[i].has(.complementizer)
      && w.hasFlag(i - 1, .determiner, NameFlags.demonstrative)
  }

  /// `s'est dit mardi dans la soirée « choqué »`: when it was, and no evening of that name.
  static func endsDay(_ i: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    guard i > zone.lowerBound, w.has(.headFirst), w.tokens[i].classes.hasAny(LexSet(.dayPart, .timeUnit))
    else {
      return false
    }
    return (max(zone.lowerBound, i - 4)..<i).contains {
      w.tokens[$0].has(.weekday) || w.tokens[$0].has(.timeWord)
    }
  }
}
