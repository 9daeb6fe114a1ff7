/// The speakers of all dispatches that have been analysed: how often each speaks, and the colour each keeps.
nonisolated struct Voices: Sendable {
  nonisolated struct Voice: Sendable, Equatable {
    var key: String
    var name: String
    var role: String?
    var quotes = 0
    var dispatches = 0
  }
  private(set) var byKey: [String: Voice] = [:]
  private var colors: [String: Int] = [:]
  private var uses: [Int] = []

  /// Counts what a dispatch adds, in place of what it added before.
  mutating func replace(_ old: [Summary.Voice], with new: [Summary.Voice]) {
    if old == new { return }
    for v in old {
      byKey[v.key]?.quotes -= v.count
      byKey[v.key]?.dispatches -= 1
      if byKey[v.key]?.dispatches == 0 { byKey[v.key] = nil }
    }
    for v in new {
      var voice = byKey[v.key] ?? Voice(key: v.key, name: v.name, role: v.role)
      voice.quotes += v.count
      voice.dispatches += 1
      if voice.role == nil { voice.role = v.role }
      byKey[v.key] = voice
    }
  }

  /// Gives every speaker of a dispatch a colour for the session: the least used one that nobody else there has.
  mutating func color(_ voices: [Summary.Voice], of count: Int) {
    guard count > 0 else { return }
    if uses.count != count { uses = Array(repeating: 0, count: count) }
    var taken = Set(voices.compactMap { colors[$0.key] })
    for v in voices where colors[v.key] == nil {
      let free = uses.indices.filter { !taken.contains($0) }
      guard
        let choice = (free.isEmpty ? Array(uses.indices) : free).min(by: { (uses[$0], $0) < (uses[$1], $1) })
      else { continue }
      colors[v.key] = choice
      uses[choice] += 1
      taken.insert(choice)
    }
  }

  func color(_ key: String) -> Int { colors[key] ?? 0 }

  /// Most quoted first.
  var ranked: [Voice] {
    byKey.values.sorted { ($1.quotes, $0.name) < ($0.quotes, $1.name) }
  }
}
