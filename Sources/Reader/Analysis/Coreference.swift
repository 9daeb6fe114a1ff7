/// Joins roles, epithets and pronouns to entities.
enum Coreference {
  static func run(_ w: Workspace) {}
}
