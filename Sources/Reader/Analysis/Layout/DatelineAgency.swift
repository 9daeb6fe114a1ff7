/// Agencies of a dateline where they don't stand alone in brackets behind the place.
extension DatelineForm {
  /// `BERNE, ats — Le conseil …`
  mutating func readAgencyBehindComma() -> Bool {
    guard placeWords.allSatisfy(isKnown), !placeWords.isEmpty, words.sign(at) == 0x2C,
      let (_, count) = words.entry(at + 1, .agency), words.isDash(at + 1 + count)
    else { return false }
    agency = name(of: at + 1..<at + 1 + count)
    at += 1 + count
    return true
  }

  /// `(Reuters, Genève) Le conseil …`, `(Genève, Reuters)`: the place in the brackets too.
  mutating func readAgencyAndPlace(_ open: Int, _ close: Int) -> Bool {
    guard let comma = (open + 1..<close).first(where: { words.sign($0) == 0x2C }), comma > open + 1,
      comma + 1 < close
    else { return false }
    for (body, place) in [(open + 1..<comma, comma + 1..<close), (comma + 1..<close, open + 1..<comma)] {
      guard let (_, count) = words.entry(body.lowerBound, .agency), count == body.count,
        placeEnd(place.lowerBound) == place.upperBound, isKnown(place)
      else { continue }
      agency = name(of: body)
      placeWords = [place]
      at = close + 1
      return true
    }
    return false
  }

  /// Behind one dash or several: `Paris -- Reuters -- Le conseil …`.
  func pastDashes(_ start: Int) -> Int {
    var i = start
    while i < start + 3, words.isDash(i) { i += 1 }
    return i
  }
}
