/// Questions and answers printed as an interview: `Q: …`, `R: …`.
enum Interviews {
  static func run(_ w: Workspace) {}
}
