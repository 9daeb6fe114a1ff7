import Reader

/// What a list shows for a dispatch: its headline, else its first words.
nonisolated enum Title {
  static func of(_ d: Dispatch) -> String {
    if let headline = d.headline, !headline.isEmpty { return headline }
    let lead = d.paragraphs.first { $0.role == .lead } ?? d.paragraphs.first
    var span = lead?.span ?? Span(0, d.text.utf8.count)
    if let dateline = d.dateline?.span, let lead, lead.span.contains(dateline) {
      span = Span(dateline.end, lead.span.end)
    }
    let clean = d.line(span)
    let start = clean.drop { !($0.isLetter || $0.isNumber || "\"«“".contains($0)) }
    return start.count <= 120 ? String(start) : start.prefix(119) + "…"
  }
}
