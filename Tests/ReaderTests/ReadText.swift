@testable import Reader

/// A French text read as one dispatch, and questions to the result.
struct ReadText {
  let dispatch: Dispatch

  /// `sent`: the day of the dispatch, as `2019-03-12`.
  init(_ text: String, language: String = "fr", sent: String? = nil) {
    var source = Source(path: "test", format: "text", text: text)
    source.language = language
    source.date = sent
    dispatch = Analyzer().analyze(source)
  }

  /// `Anne Roy: Bonjour` for every quotation of a kind, `-` for no speaker.
  func quotes(_ kinds: Quote.Kind...) -> [String] {
    dispatch.quotes.filter { kinds.contains($0.kind) }.map { q in
      "\(q.speaker.map { dispatch.entities[$0].name } ?? "-"): \(dispatch.words(q.span))"
    }
  }

  /// Whose each quotation of a text is, in order.
  static func speakers(_ text: String) -> [String] {
    let dispatch = ReadText(text).dispatch
    return dispatch.quotes.filter { $0.kind != .indirect }.map {
      $0.speaker.map { dispatch.entities[$0].name } ?? "-"
    }
  }

  var spoken: [String] { quotes(.direct, .partial) }
  var indirect: [String] { quotes(.indirect) }

  /// Who or what of a kind is called by a name.
  func names(_ kind: Entity.Kind) -> [String] {
    dispatch.entities.filter { $0.kind == kind && $0.mentions.contains { $0.kind == .name } }.map(\.name)
  }

  /// What somebody of that name is.
  func roles(of name: String) -> [String] { dispatch.entities.first { $0.name == name }?.roles ?? [] }

  /// What every event was done to, `-` where nothing is told.
  var objects: [String] {
    dispatch.facts.filter { $0.kind == .event }.map { $0.object.map(dispatch.words) ?? "-" }
  }

  /// `Anne Roy est venue` for every event, `-` for who or what isn't known.
  var events: [String] {
    dispatch.facts.filter { $0.kind == .event }.map { f in
      "\(f.subject.map { dispatch.entities[$0].name } ?? "-") \(f.predicate.map(dispatch.words) ?? "-")"
    }
  }

  /// `Anne Roy | a signé | 2019-03-11 | Lyon` for every event.
  var eventsInTime: [String] {
    dispatch.facts.filter { $0.kind == .event }.map { f in
      [
        f.subject.map { dispatch.entities[$0].name }, f.predicate.map(dispatch.words), f.when,
        f.place.map { dispatch.entities[$0].name },
      ].map { $0 ?? "-" }.joined(separator: " | ")
    }
  }

  /// `mardi=2019-03-12` for every date.
  var dates: [String] { dispatch.dates.map { "\(dispatch.words($0.span))=\($0.value)" } }

  /// `300 postes=count 300 postes` for every figure.
  var figures: [String] {
    dispatch.figures.map { f in
      let value = if case .number(let n) = f.value { n == n.rounded() ? "\(Int(n))" : "\(n)" } else { "-" }
      return "\(dispatch.words(f.span))=\(f.kind.rawValue) \(value) \(f.unit ?? "-")"
    }
  }

  var cues: [String] { dispatch.quotes.map { $0.cue.map(dispatch.words) ?? "-" } }
}

/// What the workspace holds after a pass.
func afterPass<T>(_ name: String, _ text: String, _ look: (Workspace) -> T) -> T? {
  var source = Source(path: "test", format: "text", text: text)
  source.language = "fr"
  var out: T?
  _ = Analyzer().analyze(source) { pass, w in
    if pass >= 0, Analyzer.passes[pass].name == name { out = look(w) }
  }
  return out
}
