/// `B. L. :` in an interview with Bertrand Lacombe: initials that stand for a person of the text.
enum InitialNames {
  static func link(_ w: Workspace) {
    for k in w.naming.clusters.indices where w.naming.clusters[k].parent < 0 {
      let short = w.naming.candidates[w.naming.clusters[k].best].tokens
      guard short.count > 1, short.allSatisfy({ isInitial($0, w) }) else { continue }
      var only: Int?
      for other in w.naming.clusters.indices
      where other != k && w.naming.clusters[other].parent < 0 && w.naming.clusters[other].kind == .person {
        let full = w.naming.candidates[w.naming.clusters[other].best].tokens
        guard full.count == short.count, zip(full, short).allSatisfy({ opens($0, with: $1, w) }) else {
          continue
        }
        // Two of the same letters can't be told apart.
        if only != nil { only = nil; break }
        only = other
      }
      if let only { w.naming.attach(k, to: only) }
    }
  }

  private static func isInitial(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && w.tokens[i].flags.contains(.dotted) && w.tokens[i].end - w.tokens[i].start <= 3
  }

  private static func opens(_ name: Int, with initial: Int, _ w: Workspace) -> Bool {
    w.bytes[Int(w.tokens[name].start)] == w.bytes[Int(w.tokens[initial].start)] && !isInitial(name, w)
  }
}
