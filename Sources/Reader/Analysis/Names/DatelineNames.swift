/// The places that open a dispatch, which are in capitals whether the pack knows them or not.
enum DatelineNames {
  /// Marks the candidates before the running text of a paragraph.
  static func mark(_ w: Workspace) {
    guard w.header.dateline != nil else { return }
    for i in w.naming.candidates.indices {
      let c = w.naming.candidates[i]
      let zone = w.zones[c.zone]
      guard zone.bodyStart > zone.span.start, zone.role != .headline, let first = c.tokens.first,
        w.tokens[first].start < zone.bodyStart,
        // `Berne (ats)`: a town whose name is a word too
        !c.traits.contains(.known) || c.traits.contains(.common) && w.tokens[first].has(.city)
      else { continue }
      if w.sign(first - 1) == .bracket { continue }
      if first == zone.tokens.lowerBound || w.tokens[first].start == w.header.dateline?.span?.start
        || w.sign(first - 1) == .slash || w.sign(first - 1) == .comma
      {
        w.naming.candidates[i].traits.insert(.dateline)
      }
    }
  }
}
