/// Finds who says what: the speech frames, indirect speech, carry-over.
enum Attribution {
  static func run(_ w: Workspace) {}
}
