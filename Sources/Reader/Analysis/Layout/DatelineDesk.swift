/// Datelines of papers: who writes from a place, or the place on a line of its own.
extension DatelineForm {
  /// `Nevers, envoyé spécial.`, `Tunis, de notre correspondante - Le candidat …`, `BONN (de notre correspondant). -`: who
  /// writes from a place, behind it.
  mutating func skipDesk() -> Bool {
    guard placeWords.count == 1, let place = placeWords.first else { return false }
    var i = at
    let isBracketed = words.sign(i) == 0x28
    let isParted = isBracketed || words.sign(i) == 0x2C
    if isParted { i += 1 }
    if words.has(i, .preposition) { i += 1 }
    let isOurs = words.has(i, .possessive)
    if isOurs { i += 1 }
    // `BERLIN correspondante` on a line of its own
    let isLine = !isParted && words.word(i + 1) == nil && !words.isCut && isShouted(place)
    guard let (role, count) = words.entry(i, .role), isOurs || count > 1 || role.has(NameFlags.profession),
      isOurs || isParted && !isBracketed || isLine
    else {
      return false
    }
    // `Varsange, de notre envoyée spéciale`: a town that nobody knows.
    guard isKnown(place) || isOurs || count > 1 else { return false }
    i += count
    if isOurs, words.hasAny(i, LexSet(.adjective)) { i += 1 }
    if isBracketed {
      guard words.sign(i) == 0x29 else { return false }
      i += 1
    }
    let isStopped = words.sign(i) == 0x2E
    guard
      words.word(i) == nil && !words.isCut || words.isDash(i)
        || isStopped && (words.word(i + 1) == nil || words.isDash(i + 1) || isOurs || count > 1)
    else { return false }
    at = i
    return true
  }

  /// `Kaboul` below `Agence France-Presse`.
  var isTown: Bool { placeWords.count == 1 && placeWords.allSatisfy(isCity) }

  /// `KABOUL` between the headline and the text.
  var isTownInCapitals: Bool {
    guard isTown, let place = placeWords.first else { return false }
    return isShouted(place) && place.contains { words.length($0) > 3 }
  }
}
