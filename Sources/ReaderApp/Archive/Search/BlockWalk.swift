import GRDB

/// Puts a sieve to the blocks of the archive in the order of time, until there is enough or too much time has passed.
nonisolated final class BlockWalk {
  struct Found {
    var ids: [Int64] = []
    /// How far it has been looked, where something was left; nil where nothing was.
    var reached: Int64?

    fileprivate func first(_ limit: Int) -> Found { Found(ids: Array(ids.prefix(limit)), reached: reached) }
  }
  private let sieve: Sieve
  private let isOldest: Bool
  private let db: Database
  /// Those looked at first are first.
  private let blocks: [Block]

  /// Dispatches looked at before the first time that it is asked whether there are enough.
  private static let firstStretch = 256
  private static let longestStretch = 2 * BlockKeeper.size

  init(_ sieve: Sieve, isOldest: Bool, _ db: Database) throws {
    self.sieve = sieve
    self.isOldest = isOldest
    self.db = db
    let all = try Block.all(db)
    blocks = isOldest ? all.sorted { $0.first < $1.first } : all.sorted { $0.last > $1.last }
  }

  private func isBefore(_ a: Int64, _ b: Int64) -> Bool { isOldest ? a < b : a > b }
  private func start(_ b: Block) -> Int64 { isOldest ? b.first : b.last }
  private func end(_ b: Block) -> Int64 { isOldest ? b.last : b.first }

  /// - Parameter isOver: asked now and then whether to leave it at that.
  func find(after: Int64?, limit: Int, isOver: () throws -> Bool = { false }) throws -> Found {
    var found = Found()
    if case .nothing = sieve { return found }
    var stretch = Self.firstStretch
    for (i, block) in blocks.enumerated() {
      if let after, !isBefore(after, end(block)) { continue }
      let reading = BlockReading(block, db)
      var rest = try places(in: reading, after: after)
      while !rest.isEmpty {
        let range = cut(&rest, stretch)
        stretch = min(stretch * 2, Self.longestStretch)
        let mask = Bits(set: range.within, words: range.words.count)
        let passed = try bits(sieve, reading, range.words, mask).places
        if !passed.isEmpty {
          let ids = try reading.ids()
          let there = passed.map { ids[range.words.lowerBound << 6 + $0] }
          found.ids = merged(found.ids, isOldest ? there : there.reversed())
        }
        let isEnough = found.ids.count >= limit, isOver = try isOver()
        guard isEnough || isOver, let sure = try sure(reading, rest, i) else { continue }
        if isEnough, !isBefore(sure, found.ids[limit - 1]) { return found.first(limit) }
        if isOver, after.map({ isBefore($0, sure) }) ?? true {
          found.ids.removeAll { isBefore(sure, $0) }
          found.reached = sure
          return found
        }
      }
    }
    return found.first(limit)
  }

  /// Up to here nothing comes in between any more: neither of what is left of a block nor of the blocks behind it.
  private func sure(_ reading: BlockReading, _ rest: Range<Int>, _ block: Int) throws -> Int64? {
    let step: Int64 = isOldest ? -1 : 1
    let own = try rest.isEmpty ? nil : reading.ids()[isOldest ? rest.lowerBound : rest.upperBound - 1] + step
    let next = block + 1 < blocks.count ? start(blocks[block + 1]) + step : nil
    guard let own, let next else { return own ?? next }
    return isBefore(own, next) ? own : next
  }

  /// Two lists in the order of time as one.
  private func merged(_ a: [Int64], _ b: [Int64]) -> [Int64] {
    guard let last = a.last, let first = b.first, !isBefore(last, first) else { return a + b }
    return (a + b).sorted(by: isBefore)
  }

  private func places(in reading: BlockReading, after: Int64?) throws -> Range<Int> {
    guard let after, !isBefore(after, start(reading.block)) else { return 0..<reading.block.count }
    let ids = try reading.ids()
    let at = ids.partition { isOldest ? $0 > after : $0 >= after }
    return isOldest ? at..<ids.count : 0..<at
  }

  /// The next stretch: words of bits, and what of them is meant.
  private func cut(_ rest: inout Range<Int>, _ length: Int) -> (words: Range<Int>, within: Range<Int>) {
    let part: Range<Int>
    if isOldest {
      part = rest.lowerBound..<min(rest.upperBound, (rest.lowerBound + length) & ~63)
      rest = part.upperBound..<rest.upperBound
    } else {
      part = max(rest.lowerBound, (rest.upperBound - length) & ~63)..<rest.upperBound
      rest = rest.lowerBound..<part.lowerBound
    }
    let words = part.lowerBound >> 6..<(part.upperBound + 63) >> 6
    let shift = words.lowerBound << 6
    return (words, part.lowerBound - shift..<part.upperBound - shift)
  }

  /// Which of the masked dispatches pass.
  private func bits(_ sieve: Sieve, _ reading: BlockReading, _ words: Range<Int>, _ mask: Bits) throws -> Bits
  {
    if mask.isEmpty { return mask }
    let from = words.lowerBound << 6
    switch sieve {
    case .everything: return mask
    case .nothing: return mask.without(mask)
    case .ids(let range):
      let block = reading.block
      if range.lowerBound <= block.first, range.upperBound >= block.last { return mask }
      if range.lowerBound > block.last || range.upperBound < block.first { return mask.without(mask) }
      let ids = try reading.ids()
      let low = ids.partition { $0 >= range.lowerBound }, high = ids.partition { $0 > range.upperBound }
      return mask.and(Bits(set: low - from..<max(low, high) - from, words: words.count))
    case .few(let few):
      var found = mask.without(mask)
      for id in few[few.partition { $0 >= reading.block.first }...] {
        if id > reading.block.last { break }
        let ids = try reading.ids()
        let at = ids.partition { $0 >= id }
        if ids.indices.contains(at), ids[at] == id, words.contains(at >> 6) { found.set(at - from) }
      }
      return mask.and(found)
    case .form(let id, let otherwise):
      guard let all = try reading.bits(of: id, db) else { return try bits(otherwise, reading, words, mask) }
      return mask.and(Bits(of: all.words[words]))
    case .pair(let pair, let otherwise):
      guard let all = try reading.bits(of: pair, db) else { return try bits(otherwise, reading, words, mask) }
      return mask.and(Bits(of: all.words[words]))
    case .phrase(let check, let otherwise):
      return try check.bits(reading.ids(), from: from, within: mask, db)
        ?? bits(otherwise, reading, words, mask)
    case .index(let postings, _): return try postings.bits(reading.ids(), from: from, within: mask, db)
    case .rows(let test):
      var found = mask.without(mask)
      for place in mask.places where try test.holds(reading.ids()[from + place], db) { found.set(place) }
      return found
    case .not(let inner): return mask.without(try bits(inner, reading, words, mask))
    case .all(let parts):
      var left = mask
      for part in parts { left = try bits(part, reading, words, left) }
      return left
    case .any(let parts):
      var found = mask.without(mask)
      for part in parts { found = found.or(try bits(part, reading, words, mask.without(found))) }
      return found
    }
  }
}

/// A block that is being looked at.
nonisolated final class BlockReading {
  let block: Block
  private let db: Database
  private var dispatches: [Int64]?
  private var known: [Int64: Bits?] = [:]
  private var knownPairs: [FormPair: Bits?] = [:]

  init(_ block: Block, _ db: Database) {
    self.block = block
    self.db = db
  }

  /// Its dispatches, read where they are looked at: not in every block is anything found.
  func ids() throws -> [Int64] {
    if let dispatches { return dispatches }
    let ids = try block.dispatches(db)
    dispatches = ids
    return ids
  }

  /// The bits of a form; nil where it has none here.
  func bits(of form: Int64, _ db: Database) throws -> Bits? {
    if let bits = known[form] { return bits }
    let bits = try block.bits(of: form, db)
    known[form] = .some(bits)
    return bits
  }

  /// Where two forms follow each other; nil where that isn't known.
  func bits(of pair: FormPair, _ db: Database) throws -> Bits? {
    if let bits = knownPairs[pair] { return bits }
    let bits = try Pairs.bits(of: pair, in: block, db)
    knownPairs[pair] = .some(bits)
    return bits
  }
}

extension Array where Element == Int64 {
  /// The first place from which on a condition holds, that holds from some place on.
  nonisolated func partition(_ holds: (Int64) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
