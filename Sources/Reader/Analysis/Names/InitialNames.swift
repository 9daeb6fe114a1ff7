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

  /// `Anne Krier-Roy`, and further down `AKR`: the first letters of the parts of one person's name, in a word that the pack
  /// doesn't have and that stands without an article.
  static func linkLetters(_ w: Workspace) {
    guard w.has(.headFirst) else { return }
    for k in w.naming.clusters.indices
    where w.naming.clusters[k].parent < 0 && w.naming.clusters[k].traits.contains(.acronym)
      && !w.naming.clusters[k].traits.contains(.known)
    {
      let short = w.naming.candidates[w.naming.clusters[k].best].tokens
      guard short.count == 1, let i = short.first, (2...4).contains(w.tokens[i].end - w.tokens[i].start),
        w.tokens[i].classes.isEmpty, w.tokens[i].flags.isDisjoint(with: [.hasDigit, .hyphen]),
        i == 0 || w.tokens[i - 1].classes.isDisjoint(with: LexSet(.determiner, .preposition))
      else { continue }
      var only: Int?
      for other in w.naming.clusters.indices
      where other != k && w.naming.clusters[other].parent < 0 && w.naming.clusters[other].kind == .person {
        let full = w.naming.candidates[w.naming.clusters[other].best].tokens
        guard full.count > 1, spells(full, i, w) else { continue }
        if only != nil { only = nil; break }
        only = other
      }
      if let only { w.naming.attach(k, to: only) }
    }
  }

  /// Whether the letters of a word are those that the parts of a name begin with, hyphens parting them too.
  private static func spells(_ name: Range<Int>, _ word: Int, _ w: Workspace) -> Bool {
    var p = Int(w.tokens[word].start)
    let end = Int(w.tokens[word].end)
    for t in name where w.tokens[t].isCapital {
      var isFirst = true
      for at in Int(w.tokens[t].start)..<Int(w.tokens[t].end) {
        if isFirst {
          guard p < end, w.bytes[at] == w.bytes[p] else { return false }
          p += 1
        }
        isFirst = w.bytes[at] == 0x2D
      }
    }
    return p == end
  }

  private static func isInitial(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && w.tokens[i].flags.contains(.dotted) && w.tokens[i].end - w.tokens[i].start <= 3
  }

  private static func opens(_ name: Int, with initial: Int, _ w: Workspace) -> Bool {
    w.bytes[Int(w.tokens[name].start)] == w.bytes[Int(w.tokens[initial].start)] && !isInitial(name, w)
  }
}
