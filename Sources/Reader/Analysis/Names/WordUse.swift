/// How the words that open sentences are written elsewhere in the dispatch: with a capital where only names
/// have one, or in small letters.
struct WordUse {
  private var index = HashIndex()
  private var filter: UInt64 = 0
  private var lower: [Int32] = [], capital: [Int32] = []

  mutating func reset() {
    index.removeAll()
    filter = 0
    lower.removeAll(keepingCapacity: true)
    capital.removeAll(keepingCapacity: true)
  }

  /// Asks for a word to be counted.
  mutating func watch(_ hash: UInt64) {
    guard index.value(hash) < 0 else { return }
    index.set(hash, lower.count)
    filter |= 1 << (hash & 63)
    lower.append(0)
    capital.append(0)
  }

  mutating func count(_ w: Workspace) {
    guard filter != 0 else { return }
    for i in w.tokens.indices where filter & (1 << (w.tokens[i].hash & 63)) != 0 && w.tokens[i].isWord {
      let at = index.value(w.tokens[i].hash)
      guard at >= 0 else { continue }
      if !w.tokens[i].isCapital {
        lower[at] += 1
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
