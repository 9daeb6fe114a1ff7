/// What all readings of a class say together, for every sense that a word was found to have. Senses that say the same
/// share a row, with one place for each of their classes in order behind a head: the rows of the words that most copy is
/// made of fit into the nearest cache of the processor, while the table that they were read from fits into none.
final class SenseSums {
  private struct Sum: Equatable {
    var features: Features = []
    var flags: UInt32 = 0

    init() {}
    /// The head of a row: the classes that one reading alone says something of.
    init(single: LexSet) {
      features = Features(rawValue: UInt32(truncatingIfNeeded: single.rawValue))
      flags = UInt32(truncatingIfNeeded: single.rawValue >> 32)
    }
    var single: LexSet { LexSet(rawValue: UInt64(features.rawValue) | UInt64(flags) << 32) }
  }

  private var sums: UnsafeMutablePointer<Sum>
  private var count = 0
  private var capacity = 4096
  /// Where rows begin, by a hash of what stands in them.
  private var rows: [UInt64: Int32] = [:]

  /// The bits of small numbers, counted: the closed classes, which are asked for most, come first, and not every processor
  /// counts bits by itself.
  private let counts: UnsafeMutablePointer<UInt8>
  private static let small: UInt64 = 4096

  init() {
    sums = .allocate(capacity: capacity)
    counts = .allocate(capacity: Int(Self.small))
    for n in 0..<Self.small { counts[Int(n)] = UInt8(n.nonzeroBitCount) }
  }

  deinit {
    sums.deallocate()
    counts.deallocate()
  }

  /// What the readings of a class say that a sense has.
  @inline(__always)
  func sum(_ sense: WordSense, _ c: LexClass) -> (features: Features, flags: UInt32) {
    let before = sense.classes.rawValue & ((1 &<< UInt64(c.rawValue)) &- 1)
    let place = before < Self.small ? Int(counts[Int(before)]) : before.nonzeroBitCount
    let sum = sums[Int(sense.row) &+ place]
    return (sum.features, sum.flags)
  }

  /// The features and the value of a class's only reading; nil where it has several.
  @inline(__always)
  func single(_ sense: WordSense, _ c: LexClass) -> (features: Features, value: UInt32)? {
    guard sums[Int(sense.row) &- 1].single.has(c) else { return nil }
    let sum = sum(sense, c)
    return (sum.features, sum.flags)
  }

  /// The row of a sense.
  func row(of sense: WordSense, _ lexicon: Lexicon) -> Int32 {
    let length = sense.classes.rawValue.nonzeroBitCount
    guard length > 0 else { return 0 }
    if count + length >= capacity { grow() }
    var rest = sense.classes.rawValue
    var single: LexSet = []
    var hash: UInt64 = 0
    for n in 1...length {
      var sum = Sum()
      if let c = LexClass(rawValue: UInt8(rest.trailingZeroBitCount)) {
        var readings = 0
        sense.eachVariant { readings += lexicon.sum($0, of: c, &sum.features, &sum.flags) }
        if readings == 1, sense.variants == 1 { single.formUnion(LexSet(c)) }
      }
      rest &= rest &- 1
      sums[count + n] = sum
      hash = WordScanner.chain(hash, UInt64(sum.features.rawValue) << 32 | UInt64(sum.flags))
    }
    sums[count] = Sum(single: single)
    hash = WordScanner.chain(hash, single.rawValue)
    if let known = rows[hash], Int(known) + length <= count,
      (-1..<length).allSatisfy({ sums[Int(known) + $0] == sums[count + 1 + $0] })
    {
      return known
    }
    let row = Int32(count + 1)
    rows[hash] = row
    count += length + 1
    return row
  }

  private func grow() {
    let larger = UnsafeMutablePointer<Sum>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: sums, count: count)
    sums.deallocate()
    sums = larger
    capacity *= 2
  }
}
