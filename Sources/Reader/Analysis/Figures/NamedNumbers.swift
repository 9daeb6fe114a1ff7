/// Numbers that are part of a name or a rank.
extension FigureReader {
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
