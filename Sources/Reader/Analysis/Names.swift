/// Finds proper names and makes them entities, one type each.
enum Names {
  static func run(_ w: Workspace) {}
}
