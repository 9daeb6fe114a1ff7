/// Roles that stand beside a name: before it, behind it, or joined by a copula.
enum Apposition {
  /// Reads all names; called as soon as names are known, for attribution needs to know who holds which role.
  static func run(_ w: Workspace) {
    for k in w.names.indices where w.isPerson(w.names[k]) {
      RoleBefore.find(k, w)
      RoleAfter.find(k, w)
    }
  }
}
