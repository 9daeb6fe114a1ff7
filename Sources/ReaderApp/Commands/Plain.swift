/// Text for a terminal that takes lines: no control, no escape sequence, no direction mark.
nonisolated enum Plain {
  static func safe(_ text: String) -> String { Safety.line(text) }
}
