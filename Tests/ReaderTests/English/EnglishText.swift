@testable import Reader

/// An English text sent on Tuesday, 16 July 2019, and what was found in it, as lines.
struct EnglishText {
  let dispatch: Dispatch

  init(_ text: String) {
    var source = Source(path: "-", format: "text", text: text)
    source.language = "en"
    source.date = "2019-07-16"
    dispatch = Analyzer().analyze(source)
  }

  var dates: [String] { dispatch.dates.map { "\(dispatch.words($0.span))=\($0.value)" } }

  var figures: [String] {
    dispatch.figures.map { f in
      let value =
        switch f.value {
        case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
        case .score(let s): s
        }
      return "\(dispatch.words(f.span))|\(f.kind.rawValue)|\(value)|\(f.unit ?? "-")"
    }
  }

  func roles(_ name: String) -> [String] { dispatch.entities.first { $0.name == name }?.roles ?? [] }

  func names(_ kind: Entity.Kind) -> Set<String> {
    Set(dispatch.entities.filter { $0.kind == kind && $0.mentions.contains { $0.kind == .name } }.map(\.name))
  }

  /// `who | did | what | when` of each event.
  var events: [String] {
    dispatch.facts.filter { $0.kind == .event }.map { f in
      let subject = f.subject.map { dispatch.entities[$0].name } ?? "-"
      let did = f.predicate.map(dispatch.words) ?? "-"
      return "\(subject) | \(did) | \(f.object.map(dispatch.words) ?? "-") | \(f.when ?? "-")"
    }
  }
}
