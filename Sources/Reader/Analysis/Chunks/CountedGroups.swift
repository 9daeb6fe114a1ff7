/// Numbers in noun groups: what belongs to them, and what ends a group that has nothing but its number.
extension ChunkReader {
  /// `100'000 signatures`, `207 km/h`: a mark inside a number or a unit.
  func isInsideAmount(_ k: Int) -> Bool {
    guard k > 0, k + 1 < end, w.tokens[k].flags.isDisjoint(with: .spaceBefore),
      w.tokens[k + 1].flags.isDisjoint(with: .spaceBefore)
    else { return false }
    if w.isSign(k, "/") { return w.tokens[k - 1].has(.unit) && w.tokens[k + 1].isWord }
    guard w.tokens[k - 1].kind == .number, w.tokens[k + 1].kind == .number,
      w.tokens[k + 1].span.count == 3, case let start = Int(w.tokens[k].start)
    else { return false }
    return w.isSign(k, "'")
      || w.tokens[k].span.count == 3 && w.bytes[start] == 0xE2 && w.bytes[start + 1] == 0x80
        && w.bytes[start + 2] == 0x99
  }

  /// Whether what stands behind a number opens another group: an article, and behind a time of day a person too
  /// (`a dit à 7h30 un témoin`, `à 7h30 Jean Morel`).
  func opensBehindNumber(_ k: Int) -> Bool {
    guard w.has(.agreement), k < end else { return false }
    let isClock = w.signBehindDigits(k - 1) == 0x68
    if w.tokens[k].has(.determiner), !w.tokens[k].has(.preposition) {
      return isClock || !w.tokens[k].has(.number)
    }
    return isClock && Names.mention(at: k, in: w).map(isPerson) ?? false
  }

  /// `un train sur quatre seulement circule`: an adverb between a number that stands alone and a verb.
  func partsFromVerb(_ k: Int) -> Bool {
    guard w.has(.headFirst), k > 0, k + 1 < end, !w.isNounForm(k), !w.tokens[k].has(.adjective),
      w.tokens[k - 1].kind == .number || w.tokens[k - 1].has(.number), w.isVerbForm(k + 1)
    else { return false }
    let f = w.verbFeatures(k + 1)
    return w.isAuxiliary(k + 1) || !w.isNounForm(k + 1) && f.contains(.third) && !f.isDisjoint(with: .finite)
  }
}
