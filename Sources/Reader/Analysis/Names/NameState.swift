/// What the name passes keep while they work; its storage serves dispatch after dispatch.
struct NameState {
  var candidates: [NameCandidate] = []
  var clusters: [NameCluster] = []
  var use = WordUse()
  /// Whole names, canonical names, parts of names: hash to cluster.
  var keys = HashIndex(), canonicals = HashIndex(), parts = HashIndex(), initials = HashIndex()

  mutating func reset() {
    candidates.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    use.reset()
    keys.removeAll()
    canonicals.removeAll()
    parts.removeAll()
    initials.removeAll()
  }
}

/// The candidates that are one name.
struct NameCluster {
  /// The fullest candidate.
  var best: Int
  var evidence = NameEvidence()
  var traits: NameCandidate.Traits = []
  var gender: Features = []
  var canonical: UInt32 = 0
  var country: UInt32 = 0
  /// The longer name that this one is short for, -1 for none.
  var parent = -1
  /// The next cluster that shares a part, -1 for none.
  var nextWithPart = -1
  var entity = -1
}
