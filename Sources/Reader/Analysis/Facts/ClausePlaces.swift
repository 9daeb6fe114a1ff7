/// Which places among those around a verb are where it happened.
extension ClauseReader {
  /// `a débrayé après l'agression d'un guichetier à Lornac`: a group of something else that happened, there or elsewhere.
  func opensCause(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), c.kind == .noun, c.preposition >= 0,
      !c.traits.contains(.time), prepositionFlags(c) & Self.cause != 0, c.head >= 0
    else { return false }
    return !w.tokens[Int(c.head)].isCapital && !w.tokens[Int(c.head)].classes.hasAny(NameClasses.time)
  }
  private static let cause = LexFlags.Preposition.cause.bit
}
