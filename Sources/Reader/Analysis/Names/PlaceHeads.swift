/// Place names that begin with a noun in small letters: `rue Broca`, `pont d'Austerlitz`.
enum PlaceHeads {
  static func extend(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, first > w.zones[c.zone].tokens.lowerBound, !c.traits.contains(.civil)
    else {
      return
    }
    var head = first - 1
    let floor = w.zones[c.zone].tokens.lowerBound
    while head > floor, head > first - 3, w.tokens[head].has(.determiner) || w.tokens[head].has(.preposition)
    {
      head -= 1
    }
    let part = NameFlags.placePart
    guard w.hasFlag(head, .placeNoun, part) else { return }
    // Between head and name only `de` and its article may stand.
    guard head == first - 1 || w.hasFlag(head + 1, .preposition, NameFlags.genitive)
    else {
      return
    }
    c.tokens = head..<c.tokens.upperBound
    c.traits.remove(.initial)
    c.traits.remove(.known)
    c.traits.remove(.common)
    c.make.place += 12
  }
}
