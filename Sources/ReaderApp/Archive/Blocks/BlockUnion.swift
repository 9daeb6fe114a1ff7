import GRDB

/// Several blocks as one, with bits for all that is known to be frequent now.
nonisolated enum BlockUnion {
  static func join(_ blocks: [Block], _ db: Database) throws {
    let parts = try blocks.map { (block: $0, ids: try $0.dispatches(db)) }
    let all = parts.flatMap(\.ids).sorted()
    let places = parts.map { part in part.ids.map { id in all.partition { $0 >= id } } }
    let forms = try Row.fetchAll(db, sql: "SELECT id, form FROM frequent ORDER BY id")
    // Small blocks that know of none stay so.
    let isBare = blocks.count > 1 && blocks.allSatisfy { $0.forms == 0 }
    let whole = try Block.insert(all, forms: isBare ? 0 : forms.last?[0] ?? 0, db)
    for row in forms where !isBare {
      var bits: Bits? = Bits(count: all.count)
      for (part, places) in zip(parts, places) where bits != nil {
        guard let some = try part.block.bits(of: row[0], db) ?? asked(Form(kept: row[1]), part.ids, db) else {
          bits = nil
          continue
        }
        bits = bits?.or(some.moved(to: places, count: all.count))
      }
      try Block.put(bits, of: row[0], in: whole, db)
    }
    try joinPairs(zip(blocks, places), in: whole, of: all.count, db)
    for block in blocks { try block.delete(db) }
  }

  /// What all of them know of pairs.
  private static func joinPairs(
    _ parts: Zip2Sequence<[Block], [[Int]]>, in whole: Int64, of count: Int, _ db: Database
  ) throws {
    guard let known = parts.map(\.0.pairs).min(), known > 0 else { return }
    var followers = Followers()
    for first in try Pairs.firsts(upTo: known, db) {
      followers.clear()
      for (block, places) in parts {
        try Pairs.each(behind: first, in: block, db) { second, data in
          if second <= known {
            PlaceList.each(data, of: places.count) { followers.add(second, at: places[$0]) }
          }
        }
      }
      try Pairs.put(followers, behind: first, in: whole, of: count, db)
    }
    try Block.knowPairs(upTo: known, in: whole, db)
  }

  /// What the index knows of a form; nil where it would have to look long.
  private static func asked(_ form: Form?, _ ids: [Int64], _ db: Database) throws -> Bits? {
    guard let form, form.kind != .tagStart, let match = form.match else { return nil }
    return try Postings(match.index, match.expression, isOldest: true)
      .bits(ids, from: 0, within: Bits(set: 0..<ids.count, words: (ids.count + 63) >> 6), db)
  }
}
