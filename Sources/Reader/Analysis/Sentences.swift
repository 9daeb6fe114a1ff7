/// Cuts paragraphs into sentences; a stop inside a quotation that goes on is no end.
enum Sentences {
  static func run(_ w: Workspace) {}
}
