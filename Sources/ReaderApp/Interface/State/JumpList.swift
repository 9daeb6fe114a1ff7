/// The places that the reader jumped from, to go back to and forth again.
nonisolated struct JumpList: Equatable, Sendable {
  nonisolated struct Place: Equatable, Sendable {
    var number: Int
    var cursor: Int
  }
  private(set) var places: [Place] = []
  /// How many of them lie behind; the rest lies ahead.
  private(set) var behind = 0
  private static let most = 100

  /// Remembers the place that is left; what lay ahead is forgotten.
  mutating func leave(_ place: Place) {
    places.removeSubrange(behind...)
    places.removeAll { $0 == place }
    places.append(place)
    if places.count > Self.most { places.removeFirst() }
    behind = places.count
  }

  mutating func back(from here: Place) -> Place? {
    guard behind > 0 else { return nil }
    if behind == places.count, places.last != here { places.append(here) }
    behind -= 1
    if places[behind] == here {
      guard behind > 0 else { return nil }
      behind -= 1
    }
    return places[behind]
  }

  mutating func forward() -> Place? {
    guard behind + 1 < places.count else { return nil }
    behind += 1
    return places[behind]
  }
}
