/// How large a count is, roughly: 1, 2–3, 4–7, 8–15 … It changes seldom while things are counted.
nonisolated enum Octave {
  static func of(_ count: Int) -> Int { count > 0 ? Int.bitWidth - count.leadingZeroBitCount : 0 }
}
