/// Names of bodies that begin with a noun in small letters: `université de Varsange`.
enum BodyHeads {
  static func extend(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, !c.traits.contains(.civil), !c.traits.contains(.givenFirst),
      !c.traits.contains(.acronym), let head = head(before: first, in: c.zone, w)
    else { return }
    c.tokens = head..<c.tokens.upperBound
    c.traits.subtract([.initial, .known, .common])
    c.traits.insert(.headed)
    c.make.organization += 12
    c.gender = w.features(head, .orgNoun).intersection([.masculine, .feminine])
  }

  /// Such a noun in the singular; only `de` and its article may stand between.
  private static func head(before first: Int, in zone: Int, _ w: Workspace) -> Int? {
    let floor = w.zones[zone].tokens.lowerBound
    var head = first - 1
    while head > floor, head > first - 3, w.tokens[head].has(.determiner) || w.tokens[head].has(.preposition)
    {
      head -= 1
    }
    guard head >= floor, w.hasFlag(head, .orgNoun, NameFlags.bodyPart), !w.tokens[head].isCapital,
      !w.features(head, .orgNoun).contains(.plural),
      head == first - 1 || w.hasFlag(head + 1, .preposition, NameFlags.genitive)
    else { return nil }
    return head
  }
}
