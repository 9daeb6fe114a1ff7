import Reader

/// Spans lie inside the text, on scalar boundaries, not empty where they stand for words, in order.
enum SpanPromises {
  static func broken(_ d: Dispatch) -> [String] {
    let bytes = [UInt8](d.text.utf8)
    var out: [String] = []
    for (name, span) in all(d) {
      if span.start < 0 || span.end > bytes.count || span.start > span.end {
        out.append("\(name) \(span.start)..<\(span.end) outside 0..<\(bytes.count)")
      } else if !isBoundary(Int(span.start), bytes) || !isBoundary(Int(span.end), bytes) {
        out.append("\(name) \(span.start)..<\(span.end) cuts a scalar")
      } else if span.isEmpty {
        out.append("\(name) at \(span.start) is empty")
      }
    }
    out += unordered("paragraphs", d.paragraphs.map(\.span))
    out += unordered("quotes", d.quotes.map(\.span))
    out += unordered("dates", d.dates.map(\.span))
    out += unordered("figures", d.figures.map(\.span))
    for e in d.entities { out += unordered("mentions", e.mentions.map(\.span)) }
    for (a, b) in zip(d.paragraphs, d.paragraphs.dropFirst()) where a.span.overlaps(b.span) {
      out.append("paragraphs overlap at \(b.span.start)")
    }
    return out
  }

  private static func all(_ d: Dispatch) -> [(String, Span)] {
    var out: [(String, Span)] = d.paragraphs.map { ("paragraph", $0.span) }
    out += d.entities.flatMap { $0.mentions.map { ("mention", $0.span) } }
    for q in d.quotes {
      out.append(("quote", q.span))
      out += [q.cue, q.sourceSpan].compactMap { $0.map { ("cue or source", $0) } }
    }
    out += d.dates.map { ("date", $0.span) } + d.figures.map { ("figure", $0.span) }
    for f in d.facts {
      out.append(("fact", f.span))
      out += [f.predicate, f.object].compactMap { $0.map { ("part of a fact", $0) } }
    }
    if let span = d.dateline?.span { out.append(("dateline", span)) }
    return out
  }

  private static func isBoundary(_ i: Int, _ bytes: [UInt8]) -> Bool {
    i >= bytes.count || bytes[i] & 0xC0 != 0x80
  }

  private static func unordered(_ name: String, _ spans: [Span]) -> [String] {
    zip(spans, spans.dropFirst()).filter { $0.start > $1.start }.map { "\(name) out of order at \($1.start)" }
  }
}
