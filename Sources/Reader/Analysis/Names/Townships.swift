/// Towns whose names say where they lie, and which are called without that.
enum Townships {
  /// `Seyne` in `La Seyne-sur-Mer`, `Villeneuve` in `Villeneuve-d'Ascq`: what stands before the hyphen that a preposition
  /// follows; nil for other names.
  static func short(_ c: NameCandidate, _ w: Workspace) -> Span? {
    guard w.has(.headFirst), let first = c.tokens.first(where: { !w.tokens[$0].has(.determiner) }),
      w.tokens[first].flags.contains(.hyphen), let last = c.tokens.last,
      // `Corse-du-Sud` is no town.
      !(w.phrase(at: first)?.classes ?? w.tokens[first].classes).hasAny(LexSet(.region, .state)),
      (first + 1..<last + 1).allSatisfy({ w.tokens[$0].flags.isDisjoint(with: .spaceBefore) })
    else { return nil }
    let name = Span(w.tokens[first].start, w.tokens[last].end)
    // Behind the first two letters: `Is-sur-Tille`.
    var i = name.start + 2
    while i + 3 < name.end {
      if w.bytes[Int(i)] == 0x2D, opensSite(i + 1, name.end, w) { return Span(name.start, i) }
      i += 1
    }
    return nil
  }

  /// `sur-Mer`, `d'Ascq`
  private static func opensSite(_ start: Int32, _ end: Int32, _ w: Workspace) -> Bool {
    guard w.bytes[Int(start)] >= 0x61 else { return false }
    var i = start
    while i < end, w.bytes[Int(i)] != 0x2D, w.bytes[Int(i)] != 0x27, w.bytes[Int(i)] != 0xE2 { i += 1 }
    guard i < end else { return false }
    if w.bytes[Int(i)] != 0x2D { return i == start + 1 && w.bytes[Int(start)] == 0x64 }
    return w.classes(ofPart: Span(start, i)).hasAny(LexSet(.preposition, .particle))
  }
}
