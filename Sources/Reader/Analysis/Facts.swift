/// Finds events and what they involve.
enum Facts {
  static func run(_ w: Workspace) {}
}
