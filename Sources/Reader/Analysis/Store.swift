/// The tokens or chunks of a workspace: an array that is never shared, so that nobody has to ask whether it is before
/// writing, nor to hold it while reading.
struct Store<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  var indices: Range<Int> { 0..<count }
  var isEmpty: Bool { count == 0 }
  var last: Element? { last(behind: 0) }

  @inline(__always)
  subscript(i: Int) -> Element {
    get {
      precondition(UInt(bitPattern: i) < UInt(bitPattern: count))
      return base[i]
    }
    _modify {
      precondition(UInt(bitPattern: i) < UInt(bitPattern: count))
      yield &base[i]
    }
  }

  /// The last one but so many.
  @inline(__always)
  func last(behind n: Int) -> Element? { count > n ? base[count &- 1 &- n] : nil }

  /// The first place in a range of which something is so; the end of the range where there is none.
  @inline(__always)
  func first(_ range: Range<Int>, where isWanted: (Element) -> Bool) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var i = range.lowerBound
    while i < range.upperBound, !isWanted(base[i]) { i &+= 1 }
    return i
  }

  /// Does something to each in a range.
  @inline(__always)
  mutating func update(_ range: Range<Int>, _ body: (inout Element) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    for i in range { body(&base[i]) }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Takes away all from a place on.
  mutating func cut(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    (base + count).deinitialize(count: self.count - count)
    self.count = count
  }

  mutating func remove(at i: Int) {
    precondition(i >= 0 && i < count)
    (base + i).deinitialize(count: 1)
    (base + i).moveInitialize(from: base + i + 1, count: count - i - 1)
    count -= 1
  }

  /// A copy, for tests.
  var all: [Element] { indices.map { self[$0] } }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
