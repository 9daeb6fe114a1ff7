/// The walk of life that a role belongs to, of which one person seldom has two.
public enum RoleWalk: String, Sendable {
  case state, sport, art, faith

  private static let profession = LexFlags.Role.profession.bit
  private static let walks: [(flag: LexFlags.Role, walk: RoleWalk)] = [
    (.state, .state), (.sport, .sport), (.art, .art), (.faith, .faith),
  ]

  /// Of the first word that is a role (`ancien ministre des Sports` → state); nil where that goes with any walk.
  public static func of(_ role: String) -> RoleWalk? {
    let flags = WordSearch.first(in: role, LexSet(.role)) { $0.reduce(0) { $0 | $1.value } } ?? 0
    let walk = walks.first { flags & $0.flag.bit != 0 }?.walk
    // A keeper may keep a goal or a museum.
    let isEither = flags & profession != 0 && flags & LexFlags.Role.sport.bit != 0
    return isEither ? nil : walk
  }
}
