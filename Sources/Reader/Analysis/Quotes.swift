/// Decides what each marked stretch is: direct, partial, or nobody's words.
enum Quotes {
  static func run(_ w: Workspace) {}
}
