/// What the noun groups asked for last are about: attribution, coreference and the facts ask for the same ones.
struct HeadMemory {
  private struct Entry {
    var tokens: Range<Int> = 0..<0
    var time = 0
    var head: NominalHead?
  }

  private var entries = [Entry](repeating: Entry(), count: 64)
  private var time = 1

  /// Forgets all: for another text, and where the names of this one are known.
  mutating func forget() { time += 1 }

  /// What was found of a group: its head or none; nil for a group that nobody asked for.
  @inline(__always)
  func known(_ tokens: Range<Int>) -> NominalHead?? {
    let slot = Self.slot(tokens)
    guard entries[slot].time == time, entries[slot].tokens == tokens else { return nil }
    return .some(entries[slot].head)
  }

  mutating func keep(_ head: NominalHead?, _ tokens: Range<Int>) {
    entries[Self.slot(tokens)] = Entry(tokens: tokens, time: time, head: head)
  }

  private static func slot(_ tokens: Range<Int>) -> Int {
    (tokens.lowerBound &* 5 &+ tokens.upperBound) & 63
  }
}
