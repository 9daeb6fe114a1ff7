/// Numbers that are part of a name or a rank.
extension FigureReader {
  /// `6-4, 3-6, 7-6 (7/5), 6-2`: behind the last set of a match that begins before a token, which make up one result.
  func lastSet(_ start: Int) -> Int {
    var at = start
    while true {
      var k = at
      // `(7/5)`, `(8)`
      if k + 2 < end, w.isSign(k, "("),
        let close = (k + 1..<min(end, k + 5)).first(where: { w.isSign($0, ")") }),
        (k + 1..<close).allSatisfy({ w.tokens[$0].kind == .number || !w.tokens[$0].isWord })
      {
        k = close + 1
      }
      let tie = k
      if k < end, w.isSign(k, ",") { k += 1 }
      guard isSet(k) else { return at > start ? max(at, tie) : at }
      at = k + 3
    }
  }

  private func isSet(_ i: Int) -> Bool {
    guard i + 2 < end, w.tokens[i].kind == .number, w.isSign(i + 1, "-"), w.tokens[i + 2].kind == .number,
      w.tokens[i + 1].flags.isDisjoint(with: .spaceBefore),
      w.tokens[i + 2].flags.isDisjoint(with: .spaceBefore),
      let a = w.leadingDigits(i), let b = w.leadingDigits(i + 2), a.isWhole, b.isWhole, a.value < 40,
      b.value < 40
    else { return false }
    guard i + 3 < end else { return true }
    return !w.tokens[i + 3].isWord && !w.isSign(i + 3, "-") && !w.isSign(i + 3, "/")
      || w.tokens[i + 3].has(.preposition) || w.tokens[i + 3].has(.coordinator)
  }

  /// `douze A321`, `30 Boeing 737`: what is counted by the letters and figures of its make.
  func make(_ k: Int) -> Unit? {
    guard w.has(.headFirst), k + 1 < end, w.tokens[k].kind == .word, w.tokens[k].isCapital,
      w.tokens[k].flags.contains(.spaceBefore)
    else { return nil }
    var last = k
    if w.tokens[k].has(.organization), w.tokens[k + 1].flags.contains(.hasDigit),
      w.tokens[k + 1].flags.contains(.spaceBefore), k + 2 >= end || !w.isSign(k + 2, "-")
    {
      last = k + 1
    } else if !w.tokens[k].flags.contains(.hasDigit) || w.tokens[k].span.count > 6
      || w.tokens[k].classes.hasAny(LexSet(.unit, .currency, .timeUnit))
    {
      return nil
    }
    return Unit(kind: .count, name: w.string(k..<last + 1), next: last + 1, end: last + 1)
  }

  /// `le CAC 40`, `le Verdane 737`: a number that the pack has as part of a term or name.
  func isOfTerm(_ i: Int) -> Bool {
    (max(0, i - 3)..<i).contains {
      w.tokens[$0].isCapital
        && w.phrase(at: $0).map {
          $0.tokens.contains(i) && $0.classes.hasAny(LexSet(.noun, .organization))
        } ?? false
    }
  }

  /// `le Tournoi des six nations`: behind a noun with a capital that doesn't open the sentence.
  func isOfEvent(_ i: Int) -> Bool {
    guard i > 2, w.has(.headFirst), w.tokens[i].isWord, w.hasFlag(i - 1, .preposition, NameFlags.genitive),
      case let noun = w.tokens[i - 2], noun.isWord, noun.isCapital, !noun.flags.contains(.allCaps),
      w.isNounForm(i - 2), w.tokens[i - 3].isWord, w.tokens[i - 3].sentence == noun.sentence
    else { return false }
    return w.features(i - 1, .preposition).union(w.features(i - 1, .determiner)).contains(.plural)
  }

  /// `le groupe 3 Ostlandais`: a name that begins with a figure, right behind what it is.
  func isOfHouse(_ i: Int, _ n: Numerals.Number) -> Bool {
    guard w.has(.headFirst), n.next == i + 1, n.next < end, w.tokens[i - 1].has(.orgNoun),
      !w.tokens[i - 1].isCapital, w.tokens[n.next].isWord, w.tokens[n.next].isCapital
    else { return false }
    return !w.features(i - 1, .orgNoun).contains(.plural)
  }

  /// `le numéro trois du parti`, `l'ex-numéro deux`
  func isRank(_ i: Int) -> Bool {
    if w.hasFlag(i - 1, .noun, NameFlags.numberedNoun), !w.isVerbForm(i - 1), w.tokens[i].has(.number) {
      return true
    }
    guard let prefix = w.prefixBeforeHyphen(w.tokens[i - 1]) else { return false }
    return w.hasFlag(ofPart: Span(prefix.end + 1, w.tokens[i - 1].end), .noun, NameFlags.numberedNoun)
  }

  /// `a .40 caliber handgun`
  func isCalibre(_ i: Int) -> Bool {
    w.isSign(i - 1, ".") && w.tokens[i - 1].end == w.tokens[i].start
      && w.tokens[i - 1].flags.contains(.spaceBefore)
  }

  /// `No. 25 Orvin`
  func isShortRank(_ i: Int) -> Bool {
    i > 1 && w.isSign(i - 1, ".") && w.hasFlag(i - 2, .abbreviation, NameFlags.numberedAbbreviation)
  }

  /// `the District Three station`: a number in capitals behind a capital.
  func isNameOfPart(_ i: Int) -> Bool {
    w.tokens[i].isWord && w.tokens[i].isCapital && w.tokens[i - 1].isWord && w.tokens[i - 1].isCapital
      && w.tokens[i].sentence == w.tokens[i - 1].sentence
  }
}
