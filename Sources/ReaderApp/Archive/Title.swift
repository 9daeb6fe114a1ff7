import Reader

/// What a list shows for a dispatch: its headline, else its first words.
nonisolated enum Title {
  static func of(_ d: Dispatch) -> String {
    if let headline = d.headline, !headline.isEmpty { return headline }
    let lead = d.paragraphs.first { $0.role == .lead } ?? d.paragraphs.first
    var words = lead.map { d.line($0.span) } ?? d.text
    if let dateline = d.dateline?.span, let lead, lead.span.contains(dateline) {
      words = d.line(Span(dateline.end, lead.span.end))
    }
    let clean = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = clean.drop { !($0.isLetter || $0.isNumber || "\"«“".contains($0)) }
    return start.count <= 120 ? String(start) : start.prefix(119) + "…"
  }
}
