/// Whom and what a dispatch names, small enough to keep for many.
enum NamePrint {
  static func hashes(of d: Dispatch) -> [UInt32] {
    let own = d.dateline?.places.first?.lowercased()
    var found: Set<UInt32> = []
    for e in d.entities where e.mentions.contains(where: { $0.kind == .name }) {
      let name = e.name.lowercased()
      if name != own { found.insert(hash(name)) }
    }
    return found.sorted()
  }

  private static func hash(_ name: String) -> UInt32 {
    name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// How many stand in both of two rising lists.
  static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, both) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { both += 1 }
      if a[i] <= b[j] { i += 1 } else { j += 1 }
    }
    return both
  }
}
