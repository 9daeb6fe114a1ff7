/// Finds expressions of time and resolves them against the date of the dispatch.
enum Time {
  static func run(_ w: Workspace) {}
}
