import Reader

/// An explanation as lines for a terminal or pager.
nonisolated enum ExplanationText {
  /// Kinds that are as many as there are words or sentences.
  private static let plentiful: Set<String> = ["word", "phrase", "sentence"]

  static func lines(_ e: Explanation, only: [String], all: Bool, _ strings: Strings) -> [String] {
    var out = [
      strings.explainTitle(e.dispatch.source, e.dispatch.language, bytes: e.dispatch.text.utf8.count)
    ]
    for pass in e.passes where only.isEmpty || only.contains(pass.name) {
      out.append("")
      out.append(strings.explainPass(pass.name, microseconds(pass.nanoseconds)))
      let shown = pass.findings.filter { all || only.contains(pass.name) || !plentiful.contains($0.kind) }
      out += shown.flatMap { finding($0, strings) }
      let hidden = pass.findings.count - shown.count
      if hidden > 0 { out.append("  " + strings.count(.explainHidden, hidden)) }
      if pass.findings.isEmpty { out.append("  " + strings[.explainNothing]) }
    }
    return out.map(Plain.safe)
  }

  private static func finding(_ f: Explanation.Finding, _ strings: Strings) -> [String] {
    let place = f.span.map { " \($0.start)–\($0.end)" } ?? ""
    var out = ["  " + strings.explained(strings.term(f.kind) + place, excerpt(f.words))]
    for d in f.details {
      let value = isTerm(d, of: f) ? terms(d.value, strings) : d.value
      out.append("      " + strings.explained(strings.term(d.name), excerpt(value)))
    }
    if !f.rule.isEmpty { out.append("      " + strings.explainRule(f.rule)) }
    return out
  }

  /// Whether the value is the analysis's own word, not one of the dispatch.
  private static func isTerm(_ d: Explanation.Detail, of f: Explanation.Finding) -> Bool {
    termed.contains(d.name) || d.name == "role" && f.kind == "paragraph"
  }
  private static let termed: Set<String> = [
    "kind", "use", "continued", "repaired", "reports", "preposition", "traits", "unsure", "negated",
    "modality", "type", "weight of its words", "weight of what stands around",
  ]

  /// `finite, passive`, `person 3, place -1`: term by term.
  private static func terms(_ value: String, _ strings: Strings) -> String {
    strings.list(
      value.split(separator: ",").map { part in
        let words = part.drop { $0 == " " }
        guard let last = words.lastIndex(of: " "), Int(words[words.index(after: last)...]) != nil else {
          return strings.term(String(words))
        }
        return strings.term(String(words[..<last])) + words[last...]
      })
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
