/// Names with the weights that decided what they name.
extension Findings {
  static func names(_ w: Workspace) -> [Finding] {
    var roots: [Int: NameCluster] = [:]
    for c in w.naming.clusters where c.entity >= 0 { roots[c.entity] = c }
    var candidates: [Range<Int>: NameCandidate] = [:]
    for c in w.naming.candidates { candidates[c.tokens] = c }
    return w.entities.indices.map { entity(w.entities[$0], roots[$0], w) }
      + w.names.map { name($0, candidates[$0.tokens], w) }
      + w.naming.candidates.filter { $0.traits.contains(.rejected) }.map { rejected($0, w) }
  }

  private static func entity(_ e: EntityDraft, _ root: NameCluster?, _ w: Workspace) -> Finding {
    var details: [(String, String?)] = [("type", e.kind.rawValue)]
    details += e.roles.map { ($0.isFormer ? "former role" : "role", w.string($0.span)) }
    if let root { details += weights(root.make, root.evidence) }
    return Finding(kind: e.isDescription ? "unnamed source" : "entity", words: e.name, details: details)
  }

  private static func name(_ n: NameMention, _ c: NameCandidate?, _ w: Workspace) -> Finding {
    var details: [(String, String?)] = [("of", w.entityName(n.entity)), ("known words", w.known(n.tokens))]
    if let c { details += reasons(c) }
    return Finding(kind: "name", n.span, w, details)
  }

  private static func rejected(_ c: NameCandidate, _ w: Workspace) -> Finding {
    Finding(kind: "no name", w.span(c.tokens), w, [("known words", w.known(c.tokens))] + reasons(c))
  }

  private static func reasons(_ c: NameCandidate) -> [(String, String?)] {
    let traits = NameCandidate.Traits.named.filter { c.traits.contains($0.trait) }.map(\.name)
    return [("traits", traits.isEmpty ? nil : traits.joined(separator: ", "))] + weights(c.make, c.evidence)
  }

  private static func weights(_ own: NameEvidence, _ around: NameEvidence) -> [(String, String?)] {
    [("weight of its words", own.words), ("weight of what stands around", around.words)]
  }
}

extension NameEvidence {
  /// Nil where nothing has any weight.
  fileprivate var words: String? {
    let all = [("person", person), ("place", place), ("organization", organization), ("other", other)]
    let some = all.filter { $0.1 != 0 }.map { "\($0.0) \($0.1)" }
    return some.isEmpty ? nil : some.joined(separator: ", ")
  }
}

extension NameCandidate.Traits {
  fileprivate static let named: [(trait: Self, name: String)] = [
    (.initial, "begins a sentence"), (.known, "in the pack"), (.common, "common words"),
    (.civil, "after a civility or title"), (.acronym, "acronym"), (.headed, "grown from a noun"),
    (.shouted, "in capitals"), (.givenFirst, "begins with a first name"), (.dateline, "in the dateline"),
    (.signature, "in a signature"), (.complement, "says of what somebody is head"),
  ]
}

extension Workspace {
  /// What the lexicon says of the words of a name, nil where it knows none.
  fileprivate func known(_ range: Range<Int>) -> String? {
    let some = range.clamped(to: tokens.indices).map { tokens[$0] }.filter { !$0.classes.isEmpty }
    if some.isEmpty { return nil }
    return some.map { "\(string($0.span)) (\($0.classes.description))" }.joined(separator: " ")
  }
}
