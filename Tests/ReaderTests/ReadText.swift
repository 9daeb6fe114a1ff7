@testable import Reader

/// A French text read as one dispatch, and questions to the result.
struct ReadText {
  let dispatch: Dispatch

  init(_ text: String, language: String = "fr") {
    var source = Source(path: "test", format: "text", text: text)
    source.language = language
    dispatch = Analyzer().analyze(source)
  }

  /// `Anne Roy: Bonjour` for every quotation of a kind, `-` for no speaker.
  func quotes(_ kinds: Quote.Kind...) -> [String] {
    dispatch.quotes.filter { kinds.contains($0.kind) }.map { q in
      "\(q.speaker.map { dispatch.entities[$0].name } ?? "-"): \(dispatch.words(q.span))"
    }
  }

  var spoken: [String] { quotes(.direct, .partial) }
  var indirect: [String] { quotes(.indirect) }

  /// Who or what of a kind is called by a name.
  func names(_ kind: Entity.Kind) -> [String] {
    dispatch.entities.filter { $0.kind == kind && $0.mentions.contains { $0.kind == .name } }.map(\.name)
  }

  /// `Anne Roy est venue` for every event, `-` for who or what isn't known.
  var events: [String] {
    dispatch.facts.filter { $0.kind == .event }.map { f in
      "\(f.subject.map { dispatch.entities[$0].name } ?? "-") \(f.predicate.map(dispatch.words) ?? "-")"
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
