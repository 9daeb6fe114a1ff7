/// How the words that open sentences are written elsewhere in the dispatch: with a capital where only names
/// have one, or in small letters.
struct WordUse {
  private var index = HashIndex()
  /// A bit for each watched word: most others are told by it.
  private var filter = [UInt64](repeating: 0, count: 64)
  private var lower: [Int32] = [], capital: [Int32] = []

  mutating func reset() {
    index.removeAll()
    for i in filter.indices { filter[i] = 0 }
    lower.removeAll(keepingCapacity: true)
    capital.removeAll(keepingCapacity: true)
  }

  /// Asks for a word to be counted.
  mutating func watch(_ hash: UInt64) {
    guard index.value(hash) < 0 else { return }
    index.set(hash, lower.count)
    filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
    lower.append(0)
    capital.append(0)
  }

  mutating func count(_ w: Workspace) {
    guard !lower.isEmpty else { return }
    let watched = filter
    var next = 0
    while true {
      let i = w.tokens.first(next..<w.tokens.count) {
        watched[Int(truncatingIfNeeded: $0.hash &>> 6) & 63] &>> ($0.hash & 63) & 1 != 0 && $0.kind == .word
      }
      guard i < w.tokens.count else { return }
      next = i + 1
      let at = index.value(w.tokens[i].hash)
      guard at >= 0 else { continue }
      if !w.tokens[i].isCapital {
        // `al-Joulani` is no word in small letters.
        if !w.tokens[i].flags.contains(.innerCapital) { lower[at] += 1 }
      } else if !w.isInitial(i), !w.tokens[i].flags.contains(.allCaps) {
        capital[at] += 1
      }
    }
  }

  func isLower(_ hash: UInt64) -> Bool {
    let at = index.value(hash)
    return at >= 0 && lower[at] > 0
  }
  func isCapital(_ hash: UInt64) -> Bool {
    let at = index.value(hash)
    return at >= 0 && capital[at] > 0
  }
}
