/// The walk of life that a role belongs to, of which one person seldom has two.
public enum RoleWalk: String, Sendable {
  case state, sport, art, faith

  private static let profession = LexFlags.bit("profession", of: .role)
  private static let walks: [(bit: UInt32, walk: RoleWalk)] = [.state, .sport, .art, .faith].map {
    (LexFlags.bit($0.rawValue, of: .role), $0)
  }

  /// Of the first word that is a role (`ancien ministre des Sports` → state); nil where that goes with any walk.
  public static func of(_ role: String) -> RoleWalk? {
    let flags = WordSearch.first(in: role, LexSet(.role)) { $0.reduce(0) { $0 | $1.value } } ?? 0
    let walk = walks.first { flags & $0.bit != 0 }?.walk
    // A keeper may keep a goal or a museum.
    let isEither = flags & profession != 0 && flags & LexFlags.bit("sport", of: .role) != 0
    return isEither ? nil : walk
  }
}
