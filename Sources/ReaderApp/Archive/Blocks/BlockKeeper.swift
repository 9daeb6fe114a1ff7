import GRDB

/// Puts what is written into blocks: a small one with each batch, and as soon as there are enough a large one in their place.
nonisolated struct BlockKeeper {
  /// Dispatches of a large block.
  static let size = 16_384
  private let size: Int
  /// More small blocks are joined in any case.
  private static let mostSmall = 32

  private var table = FormTable()
  private var sample: FormSample
  /// Of the batch: its dispatches, and for each 64 of them the bits of every form, in the order in which they came.
  private var ids: [Int64] = []
  private var bits: [UInt64] = []
  private var followers = FollowerLog()
  private var rareStarts: [UInt8] = []

  /// Until forms are known each dispatch is looked at, then some of those of a large block.
  private var step: Int { table.ids.isEmpty ? 1 : size / 256 }

  init(size: Int) {
    self.size = size
    sample = FormSample(step: 1)
  }

  mutating func begin(_ batch: [Arrival], _ db: Database) throws {
    var known = try FormTable.count(db)
    if known == 0 {
      // The first dispatches say what the others will have.
      var first = sample
      for a in batch where !first.isLarge { first.meet(a, tags: a.tags) }
      if first.isLarge { try FormTable.add(first.frequent, db) }
      known = try FormTable.count(db)
    }
    // Another program may have found some.
    if known != table.ids.count {
      table = try FormTable(db)
      sample = FormSample(step: step)
    }
    ids.removeAll(keepingCapacity: true)
    bits.removeAll(keepingCapacity: true)
    followers.clear()
  }

  /// Takes a dispatch; returns the beginnings of its words that not many have, for the index.
  mutating func enter(_ a: Arrival, tags: [UInt8], _ id: Int64) -> [UInt8] {
    let place = ids.count
    ids.append(id)
    sample.meet(a, tags: tags)
    let forms = table.ids.count
    if place & 63 == 0 { bits += repeatElement(0, count: forms) }
    let (from, bit) = ((place >> 6) * forms, UInt64(1) << UInt64(place & 63))
    rareStarts.removeAll(keepingCapacity: true)
    // The form of the word before, where it is one.
    var before: Int?
    func meet(_ hash: UInt64, _ isWord: Bool, _ bits: UnsafeMutableBufferPointer<UInt64>) -> Bool {
      let form = table.place(hash)
      if let form {
        bits[from + form] |= bit
        if isWord, let before { followers.add(form, behind: before, at: place) }
      }
      if isWord { before = form }
      return form != nil
    }
    bits.withUnsafeMutableBufferPointer { bits in
      let seed = Form.Kind.word.seed
      for hashes in [a.headlineHashes, a.bodyHashes] {
        before = nil
        for hash in hashes { _ = meet(hash ^ seed, true, bits) }
      }
      for (text, kind) in [(a.headline, Form.Kind.headline), (a.spoken, .quote)] {
        before = nil
        FormScan.each(in: text, kind) { found, hash, _ in _ = meet(hash, found == kind, bits) }
      }
      FormScan.each(in: tags, .tag, skipped: Tags.prefixLength) { _, hash, _ in _ = meet(hash, false, bits) }
      let startSeed = Form.Kind.start.seed
      for start in a.starts where !meet(start.hash ^ startSeed, false, bits) {
        if !rareStarts.isEmpty { rareStarts.append(0x20) }
        rareStarts.append(contentsOf: a.letters(of: start))
      }
    }
    return rareStarts
  }

  mutating func end(_ db: Database) throws {
    guard !ids.isEmpty else { return }
    try insert(db)
    if sample.met >= size, sample.isLarge {
      // What has become frequent meanwhile.
      try FormTable.add(sample.frequent, db)
      sample = FormSample(step: step)
    }
    let small = try Block.all(db).filter { $0.count < size }
    for part in [small.filter { $0.forms > 0 }, small.filter { $0.forms == 0 }] {
      if part.reduce(0, { $0 + $1.count }) >= size && part.count > 1 || part.count > Self.mostSmall {
        try BlockUnion.join(part, db)
      }
    }
  }

  private mutating func insert(_ db: Database) throws {
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    let block = try Block.insert(order.map { ids[$0] }, forms: table.ids.last ?? 0, db)
    var rank = Array(repeating: 0, count: ids.count)
    for (r, place) in order.enumerated() { rank[place] = r }
    let isSorted = rank.indices.allSatisfy { rank[$0] == $0 }
    for (place, form) in table.ids.enumerated() {
      var bits = Bits(
        words: stride(from: place, to: self.bits.count, by: table.ids.count).map { self.bits[$0] })
      if !isSorted { bits = bits.moved(to: rank, count: ids.count) }
      try Block.put(bits, of: form, in: block, db)
    }
    try followers.each(of: table.ids) { first, followers in
      if !isSorted { followers.move(to: rank) }
      try Pairs.put(followers, behind: first, in: block, of: ids.count, db)
    }
    try Block.knowPairs(upTo: table.ids.last ?? 0, in: block, db)
  }

  /// Gives bits to what an older version of the program wrote; false when there is nothing left to do.
  static func fillOne(size: Int = BlockKeeper.size, _ db: Database) throws -> Bool {
    let blocks = try Block.all(db)
    if let bare = blocks.first(where: { $0.forms == 0 && $0.count >= size / 4 }) {
      if try FormTable.count(db) == 0 { try FrequentForms.find(db) }
      if try FormTable.count(db) == 0 { return false }
      try BlockUnion.join([bare], db)
      return true
    }
    guard let block = blocks.first(where: { $0.forms > 0 && $0.pairs == 0 }) else { return false }
    try PairSearch.fill(block, db)
    return true
  }
}
