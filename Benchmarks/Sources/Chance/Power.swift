import Foundation

extension Double {
  func power(_ exponent: Double) -> Double { exponent == 1 ? self : pow(self, exponent) }

  /// Sizes of texts: most small, few large.
  public static func logNormal(median: Double, spread: Double, _ random: inout SplitMix) -> Double {
    let u = max(random.fraction(), 1e-12), v = random.fraction()
    return median * exp(spread * sqrt(-2 * log(u)) * cos(2 * .pi * v))
  }
}
