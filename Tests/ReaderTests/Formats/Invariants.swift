import Testing

@testable import Reader

/// What holds for every file, whatever is in it.
enum Invariants {
  /// The first promises that a reading breaks.
  static func broken(by r: ReadOut) -> [String] {
    var out: [String] = []
    guard let report = r.report else { return ["no report"] }
    if report.format == nil, report.skipped == nil, r.problems.isEmpty {
      out.append("neither format nor reason")
    }
    if r.sources.isEmpty, r.problems.isEmpty, r.reports.allSatisfy({ $0.skipped == nil }) {
      out.append("nothing read and nothing said")
    }
    let knowsOfLosses = r.codes.contains("bad-encoding")
    for s in r.sources {
      let texts = [s.text, s.headline ?? "", s.slug ?? ""] + s.bylines + s.subjects + s.notes.map(\.text)
      for t in texts {
        if !knowsOfLosses, t.contains("\u{FFFD}") { out.append("U+FFFD: \(t.prefix(40))") }
        if t.unicodeScalars.contains(where: isControl) { out.append("control: \(t.prefix(40))") }
        if s.format != "text", shows(t) { out.append("markup: \(t.prefix(40))") }
      }
      let isUsable = s.headline != nil && s.extra?["status"] == nil
      if isUsable, s.text.isEmpty { out.append("no text: \(s.path)") }
      if let year = s.date.flatMap({ Int($0.prefix(4)) }), !(1980...2030).contains(year) {
        out.append("date: \(year)")
      }
      for z in s.zones where Int(z.span.end) > s.text.utf8.count || z.span.start < 0 {
        out.append("zone: \(s.path)")
      }
    }
    return out
  }

  private static func isControl(_ s: Unicode.Scalar) -> Bool {
    s.value < 0x20 && s != "\n" && s != "\t" || (0x7F..<0xA0).contains(s.value)
  }

  private static func shows(_ t: String) -> Bool {
    t.contains("<p>") || t.contains("</p>") || t.contains("<p ") || t.contains("&lt;")
      || t.contains(/&#x?[0-9a-fA-F]+;/)
  }

  /// What a copy cut at some percent breaks.
  static func broken(byCutting bytes: [UInt8], at percent: Int, items: Int) -> [String] {
    let cut = ReadOut(Array(bytes.prefix(bytes.count * percent / 100)))
    var out = broken(by: cut).map { "cut at \(percent): \($0)" }
    if cut.sources.count > items { out.append("cut at \(percent): \(cut.sources.count) of \(items) items") }
    return out
  }
}
