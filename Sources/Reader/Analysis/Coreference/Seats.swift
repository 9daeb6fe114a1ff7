/// `Luc Serin devient ministre. Le député de l'Isère …`: by where he was elected whoever the sentence before is about.
enum Seats {
  /// `« … », estime l'élue qui demande des comptes`: the one woman, or man, of the text so far, of whom nothing is known that
  /// speaks against it.
  static func onlySpeaker(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let first = tokens.first, head.isDefinite, !head.isPossessive, head.isBare(w),
      !head.isBody, Salience.isSpeaking(first, w), head.gender == .feminine || head.gender == .masculine,
      w.roleFlags(head.head) & LexFlags.Role.elected.bit != 0,
      let e = Salience.only(head.gender, before: first, w), !Walks.isOther(e, head, w)
    else { return nil }
    return e
  }

  static func entity(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let first = tokens.first, w.isInitial(first), head.isDefinite,
      !head.isPossessive,
      !head.isFormer, Walks.isSeat(head, w)
    else { return nil }
    let last = w.sentenceNumber(first) - 1
    var only: Int?
    var n = Names.firstMention(endingAfter: first, in: w) - 1
    while n >= 0, w.sentenceNumber(w.names[n].tokens.lowerBound) >= last {
      let name = w.names[n]
      n -= 1
      guard w.isPerson(name), name.entity != only else { continue }
      if only != nil { return nil }
      only = name.entity
    }
    guard let e = only, w.tokens[first].zone == w.tokens[max(0, first - 1)].zone,
      !w.entities[e].features.isDisjoint(with: head.gender), !Walks.isOther(e, head, w),
      !Salience.isLawyer(e, w)
    else { return nil }
    return e
  }
}
