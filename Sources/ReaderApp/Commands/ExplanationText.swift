import Reader

/// An explanation as lines for a terminal or pager.
nonisolated enum ExplanationText {
  /// Kinds that are as many as there are words or sentences.
  private static let plentiful: Set<String> = ["word", "phrase", "sentence"]

  static func lines(_ e: Explanation, only: [String], all: Bool) -> [String] {
    var out = ["\(e.dispatch.source): \(e.dispatch.language), \(e.dispatch.text.utf8.count) bytes"]
    for pass in e.passes where only.isEmpty || only.contains(pass.name) {
      out.append("")
      out.append("\(pass.name)  \(microseconds(pass.nanoseconds)) µs")
      let shown = pass.findings.filter { all || only.contains(pass.name) || !plentiful.contains($0.kind) }
      out += shown.flatMap(finding)
      let hidden = pass.findings.count - shown.count
      if hidden > 0 { out.append("  (and \(hidden) words, phrases or sentences: --all)") }
      if pass.findings.isEmpty { out.append("  nothing") }
    }
    return out.map(Plain.safe)
  }

  private static func finding(_ f: Explanation.Finding) -> [String] {
    let place = f.span.map { " \($0.start)–\($0.end)" } ?? ""
    var out = ["  \(f.kind)\(place): \(excerpt(f.words))"]
    for d in f.details { out.append("      \(d.name): \(excerpt(d.value))") }
    if !f.rule.isEmpty { out.append("      rule: \(f.rule)") }
    return out
  }

  private static func excerpt(_ words: String) -> String {
    let flat = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count <= 90 ? flat : "\(flat.prefix(60)) … \(flat.suffix(25))"
  }

  private static func microseconds(_ nanoseconds: Int) -> String {
    let tenths = (nanoseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}
