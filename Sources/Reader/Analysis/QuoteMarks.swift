/// Pairs quotation marks, paragraph by paragraph.
enum QuoteMarks {
  static func run(_ w: Workspace) {}
}
