/// Datelines of papers: who writes from a place, or the place on a line of its own.
extension DatelineForm {
  /// `Nevers, envoyé spécial.`, `Tunis, de notre correspondante - Le candidat …`: who writes from a place, behind its comma.
  mutating func skipDesk() -> Bool {
    guard words.sign(at) == 0x2C, placeWords.count == 1, let place = placeWords.first, isKnown(place) else {
      return false
    }
    var i = at + 1
    if words.has(i, .preposition) { i += 1 }
    let isOurs = words.has(i, .possessive)
    if isOurs { i += 1 }
    guard let (role, count) = words.entry(i, .role), isOurs || count > 1 || role.has(NameFlags.profession)
    else {
      return false
    }
    i += count
    if isOurs, words.hasAny(i, LexSet(.adjective)) { i += 1 }
    guard
      words.word(i) == nil && !words.isCut || words.isDash(i)
        || words.sign(i) == 0x2E && words.word(i + 1) == nil
    else { return false }
    at = i
    return true
  }

  /// `Kaboul` below `Agence France-Presse`.
  var isTown: Bool { placeWords.count == 1 && placeWords.allSatisfy(isCity) }

  /// `KABOUL` between the headline and the text.
  var isTownInCapitals: Bool {
    guard isTown, let place = placeWords.first else { return false }
    return isShouted(place) && words.length(place.lowerBound) > 3
  }
}
