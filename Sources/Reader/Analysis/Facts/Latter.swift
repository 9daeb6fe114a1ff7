/// Whom `celui-ci` means.
extension Workspace {
  /// `a vendu l'école à la société Verdane. Celle-ci a rasé le bâtiment`: who was named last and whose gender fits, past
  /// groups that only say where; nobody where a thing stands nearer.
  func latter(before t: Int, _ sentence: Int, _ f: Features) -> Range<Int>? {
    guard has(.headFirst), f.contains(.singular), !f.contains(.plural) else { return nil }
    for s in [sentence, sentence - 1] where sentences.indices.contains(s) {
      guard sentences[s].zone == sentences[sentence].zone else { return nil }
      for i in sentences[s].chunks.reversed().prefix(24) where chunks[i].tokens.upperBound <= t {
        if let words = fitting(chunks[i], f) { return words.isEmpty ? nil : words }
      }
    }
    return nil
  }

  private func fitting(_ c: Chunk, _ f: Features) -> Range<Int>? {
    guard c.kind == .noun, c.traits.isDisjoint(with: [.time, .pronoun, .plural, .holdsQuote]) else {
      return nil
    }
    let p = Int(c.preposition)
    let opening =
      p >= 0 ? phrase(at: p).flatMap { $0.classes.has(.preposition) ? $0.tokens.upperBound : nil } : nil
    let words =
      (p >= 0 ? min(opening ?? p + 1, c.tokens.upperBound - 1) : c.tokens.lowerBound)..<c.tokens.upperBound
    if let e = NominalHead.name(of: words, in: self), entities[e].kind == .person, !c.hasDeterminer {
      let own = entities[e].features.intersection([.masculine, .feminine])
      return own.isEmpty || RoleHolders.agrees(own, f) ? words : nil
    }
    guard let head = NominalHead(words, self), !head.isPlural, !head.gender.isEmpty,
      RoleHolders.agrees(head.gender, f)
    else { return nil }
    if head.kind == .role || isHuman(head.head.lowerBound) {
      // `a rencontré Anne Roy, députée. Celle-ci …`
      if words.lowerBound > 1, sign(words.lowerBound - 1) == .comma,
        let n = Names.mention(at: words.lowerBound - 2, in: self), isPerson(names[n])
      {
        return names[n].tokens
      }
      return words
    }
    // `à la société Verdane`, but `dans son bureau`
    if head.isBody, p < 0 || c.traits.contains(.named) { return words }
    // `a fait un écart. Celui-ci roulait vite` is anybody's guess; `dans son bureau` only says where.
    return p >= 0 ? nil : 0..<0
  }
}
