import Reader

/// A dispatch as Markdown: headline, provenance, text, then who said what.
nonisolated enum MarkdownExport {
  static func render(_ d: Dispatch) -> String {
    var out = "# \(escaped(Title.of(d)))\n\n"
    let provenance = ExportText.provenance(d)
    if !provenance.isEmpty { out += "*\(escaped(provenance))*\n\n" }
    for note in d.notes { out += "> \(escaped(note.text))\n\n" }
    for p in ExportText.paragraphs(d) {
      switch p.role {
      case .headline where p.text == d.headline, .note: continue
      case .crosshead: out += "## \(escaped(p.text))\n\n"
      default: out += escaped(p.text) + "\n\n"
      }
    }
    let quotes = d.quotes.filter { $0.kind != .indirect && $0.speaker != nil }
    guard !quotes.isEmpty else { return out }
    out += "## \(HelpLanguage.strings[.quotations])\n\n"
    for q in quotes {
      let words = d.line(q.span)
      out += "- « \(escaped(words)) » — \(escaped(ExportText.speaker(q, in: d) ?? "?"))\n"
    }
    return out
  }

  private static func escaped(_ s: String) -> String {
    var out = ""
    for c in Plain.safe(s) {
      if "\\`*_[]<>#|".contains(c) { out.append("\\") }
      out.append(c)
    }
    return out
  }
}
