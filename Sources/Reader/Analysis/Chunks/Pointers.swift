/// What a noun with a demonstrative may carry: `ce mois-ci`, `cette année-là`.
extension Workspace {
  /// Whether a token behind a hyphen points at a thing, and is nobody who acts.
  func isPointer(_ i: Int) -> Bool {
    tokens[i].flags.contains(.enclitic) && tokens[i].has(.clitic) && features(i, .clitic).isEmpty
  }

  /// One that points at what is at hand: `-ci`.
  func isNearPointer(_ i: Int) -> Bool { isPointer(i) && hasFlag(i, .clitic, LexFlags.Clitic.near.bit) }
}
