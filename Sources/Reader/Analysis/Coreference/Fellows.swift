/// `Le coéquipier de Luc Serin a attaqué`: whoever the text is about, told by what he is to somebody else.
enum Fellows {
  static func entity(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), w.roleFlags(head.head) & NameFlags.fellow != 0, head.isDefinite,
      !head.isPossessive, case let behind = head.head.upperBound..<head.tokens.upperBound, behind.count > 1,
      w.hasFlag(behind.lowerBound, .preposition, NameFlags.genitive),
      let other = Names.entity(in: behind, in: w), w.entities[other].kind == .person,
      w.isInitial(tokens.lowerBound) || Salience.isSpeaking(tokens.lowerBound, w)
    else { return nil }
    let e = Salience.search(
      before: tokens.lowerBound, skippingOwnSentence: true, allowingTied: false, w
    ) {
      w.entities[$0].kind == .person && !w.entities[$0].isDescription
        && RoleHolders.agrees(w.entities[$0].features, head.gender)
    }
    return e == other ? nil : e
  }
}
