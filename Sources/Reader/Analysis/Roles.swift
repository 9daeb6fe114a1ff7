/// Collects what persons are: functions and attributes.
enum Roles {
  static func run(_ w: Workspace) {}
}
