import Reader

/// Which dispatches are versions of one story, by the numbers of the list.
nonisolated struct VersionThreads: Sendable {
  private var stories = Stories()
  /// The item of each edition, and the edition of each item.
  private var items: [Int] = []
  private var places: [Int: Int] = [:]
  /// Items whose older versions the list shows.
  private var unfolded: Set<Int> = []
  /// Whether the list has to be made anew.
  var hasChanged = false

  mutating func add(_ edition: Edition, _ item: Int) {
    guard places[item] == nil else { return }
    places[item] = items.count
    items.append(item)
    stories.add(edition)
    if versions(of: item).count > 1 { hasChanged = true }
  }

  /// The items that are versions of the same story, the newest first; only the item where there is no other.
  func versions(of item: Int) -> [Int] {
    guard let place = places[item] else { return [item] }
    let found = stories.versions(of: place).map { items[$0] }
    return found.contains(item) ? found : [item]
  }

  /// Whether a newer version stands for the item in the list.
  func isFolded(_ item: Int) -> Bool {
    let all = versions(of: item)
    return all.count > 1 && all[0] != item && !unfolded.contains(all[0])
  }

  /// All items for which a newer version stands.
  var folded: [Int] { places.keys.filter { isFolded($0) } }

  /// Whether the item has other versions, and whether they are shown.
  func isOpen(_ item: Int) -> Bool { versions(of: item).first.map { unfolded.contains($0) } ?? false }

  mutating func toggle(_ item: Int) {
    let all = versions(of: item)
    guard all.count > 1 else { return }
    if unfolded.remove(all[0]) == nil { unfolded.insert(all[0]) }
    hasChanged = true
  }

  mutating func unfold(_ item: Int) { if isFolded(item) { toggle(item) } }
}
