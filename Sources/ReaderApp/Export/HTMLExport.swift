import Reader

/// A dispatch as an HTML article whose quotations are `<q>` elements with their speaker.
nonisolated enum HTMLExport {
  static let head = """
    <!DOCTYPE html>
    <html>
    <head><meta charset="utf-8"><title>Dépêche</title>
    <style>body{max-width:42em;margin:2em auto;font:1.1em/1.5 serif}q{quotes:none;background:#eef}\
    .note,.credit{color:#666}</style>
    </head>
    <body>

    """
  static let foot = "</body>\n</html>\n"

  static func render(_ d: Dispatch) -> String {
    var out = "<article id=\"\(ExportText.escaped(d.id))\" lang=\"\(ExportText.escaped(d.language))\">\n"
    out += "<h1>\(ExportText.escaped(Title.of(d)))</h1>\n"
    let provenance = ExportText.provenance(d)
    if !provenance.isEmpty { out += "<p class=\"provenance\">\(ExportText.escaped(provenance))</p>\n" }
    for p in d.paragraphs where !(p.role == .headline && d.words(p.span) == d.headline) {
      let tag = p.role == .crosshead ? "h2" : "p"
      out += "<\(tag) class=\"\(p.role.rawValue)\">\(marked(p.span, in: d))</\(tag)>\n"
    }
    return out + "</article>\n"
  }

  /// The words of a paragraph with its quotations marked.
  private static func marked(_ span: Span, in d: Dispatch) -> String {
    var out = ""
    var at = span.start
    for q in d.quotes where q.kind != .indirect && span.contains(q.span) && q.span.start >= at {
      out += ExportText.escaped(d.joined(Span(at, q.span.start)))
      let speaker = ExportText.speaker(q, in: d).map { " title=\"\(ExportText.escaped($0))\"" } ?? ""
      out += "<q\(speaker)>\(ExportText.escaped(d.joined(q.span)))</q>"
      at = q.span.end
    }
    return out + ExportText.escaped(d.joined(Span(at, span.end)))
  }
}
