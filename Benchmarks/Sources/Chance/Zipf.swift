/// Ranks as words and names have them: the second half as often as the first, the third a third as often.
public struct Zipf {
  private let sums: [Double]

  public init(_ count: Int, exponent: Double = 1) {
    var sum = 0.0
    sums = (1...max(1, count)).map { rank in
      sum += 1 / Double(rank).power(exponent)
      return sum
    }
  }

  public func next(_ random: inout SplitMix) -> Int {
    let x = random.fraction() * (sums.last ?? 1)
    var low = 0, high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SplitMix {
  /// From 0 up to 1.
  public mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
  public mutating func isOne(in n: Int) -> Bool { below(n) == 0 }
  public mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }
}
