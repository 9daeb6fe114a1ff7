/// Words of a headline or crosshead in marks that a later quotation holds have that one's speaker.
enum Repetition {
  static func run(_ w: Workspace) {}
}
