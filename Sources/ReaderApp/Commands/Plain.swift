/// Text for a terminal that takes lines: no control, no escape sequence, no direction mark.
nonisolated enum Plain {
  static func safe(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for s in text.unicodeScalars {
      switch s.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator:
        if s == "\n" || s == "\t" { out.append(" ") } else { out.append("\u{FFFD}") }
      default: out.append(s)
      }
    }
    return String(out)
  }
}
