import Reader

/// What the readers of the formats promise for any input whatever, before any analysis.
public enum ReaderPromises {
  private struct Reading: Equatable {
    var ids: [String?] = []
    var texts: [String] = []
    var broken: [String] = []
    var problems = 0
    var reports: [String] = []
  }

  /// Reads a file twice. Says what is broken.
  public static func broken(file: String) -> [String] {
    let first = read(file)
    let second = read(file)
    var out = first.broken
    if first.ids != second.ids || first.texts != second.texts { out.append("two readings differ") }
    if first.reports.isEmpty { out.append("no report") }
    return out
  }

  private static func read(_ file: String) -> Reading {
    final class Box { var reading = Reading() }
    let box = Box()
    SourceReader().read(file) { source in
      box.reading.ids.append(source.id)
      box.reading.texts.append(source.text)
      box.reading.broken += broken(source)
      return true
    } problem: { p in
      box.reading.problems += 1
      if p.code.isEmpty || p.message.isEmpty { box.reading.broken.append("a problem without words") }
      if p.line.map({ $0 < 1 }) ?? false { box.reading.broken.append("line \(p.line ?? 0) of \(p.code)") }
      if p.column.map({ $0 < 1 }) ?? false {
        box.reading.broken.append("column \(p.column ?? 0) of \(p.code)")
      }
    } file: { report in
      box.reading.reports.append(report.format ?? report.skipped ?? "-")
    }
    return box.reading
  }

  private static func broken(_ s: Source) -> [String] {
    var out: [String] = []
    let count = s.text.utf8.count
    for z in s.zones where z.span.start < 0 || z.span.end > count || z.span.start > z.span.end {
      out.append("zone \(z.span.start)..<\(z.span.end) of \(count)")
    }
    let fields = [s.text, s.headline ?? "", s.slug ?? "", s.agency ?? ""] + s.bylines + s.subjects
    for f in fields + s.notes.map(\.text) + s.places where f.unicodeScalars.contains(where: isControl) {
      out.append("a control in \(f.prefix(60).debugDescription)")
    }
    if let date = s.date, let year = Int(date.prefix(4)), !(1980...2030).contains(year) {
      out.append("year \(year)")
    }
    return out
  }

  private static func isControl(_ s: Unicode.Scalar) -> Bool {
    s.value < 0x20 && s != "\n" && s != "\t" || (0x7F..<0xA0).contains(s.value)
  }
}
