/// What the name passes keep while they work; its storage serves dispatch after dispatch.
struct NameState {
  var candidates: [NameCandidate] = []
  var clusters: [NameCluster] = []
  var use = WordUse()
  /// Whole names, canonical names, parts of names, initials: hash to cluster, for parts to a link.
  var keys = HashIndex(), canonicals = HashIndex(), parts = HashIndex(), initials = HashIndex()
  /// The nouns of bodies that longer names end in, where the last word of a name is its head.
  var heads = HashIndex()
  /// The last words of full names that begin with a first name.
  var surnames = HashIndex()

  /// The bearers of a part, as chains that start in `parts`.
  var partLinks: [PartLink] = []

  struct PartLink {
    var cluster: Int
    var next: Int
  }

  mutating func reset() {
    candidates.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    use.reset()
    keys.removeAll()
    canonicals.removeAll()
    parts.removeAll()
    partLinks.removeAll(keepingCapacity: true)
    initials.removeAll()
    heads.removeAll()
    surnames.removeAll()
  }
}

/// The candidates that are one name.
struct NameCluster {
  /// The fullest candidate.
  var best: Int
  var evidence = NameEvidence(), make = NameEvidence()
  var traits: NameCandidate.Traits = []
  var gender: Features = []
  var canonical: UInt32 = 0
  var country: UInt32 = 0
  /// The longer name that this one is short for, -1 for none.
  var parent = -1
  /// Several longer names have it as a part.
  var isShared = false
  var entity = -1

  var sum: NameEvidence { evidence.adding(make) }
  var kind: Entity.Kind { sum.kind }
}
