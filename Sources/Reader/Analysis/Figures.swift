/// Finds amounts with their units.
enum Figures {
  static func run(_ w: Workspace) {}
}
