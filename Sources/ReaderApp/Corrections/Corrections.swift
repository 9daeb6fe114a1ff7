import Reader

/// What a reader knows better than the program: kept apart from the dispatches, and laid over what was found in them
/// every time they are read.
nonisolated struct Corrections: Equatable, Sendable {
  nonisolated enum Rule: Equatable, Hashable, Sendable {
    /// A quote of one dispatch is this speaker's.
    case speaker(dispatch: String, words: String, name: String)
    /// Words of one dispatch are no quote.
    case notQuote(dispatch: String, words: String)
    /// Two names are one person, wherever both or the second one stand.
    case same(name: String, other: String)
  }
  private(set) var rules: [Rule] = []

  /// A later word on the same thing takes the place of the earlier one.
  mutating func add(_ rule: Rule) {
    rules.removeAll { Self.isSameThing($0, rule) }
    rules.append(rule)
  }

  private static func isSameThing(_ a: Rule, _ b: Rule) -> Bool {
    switch (a, b) {
    case (.speaker(let d, let w, _), .speaker(let e, let v, _)),
      (.notQuote(let d, let w), .notQuote(let e, let v)),
      (.speaker(let d, let w, _), .notQuote(let e, let v)),
      (.notQuote(let d, let w), .speaker(let e, let v, _)):
      d == e && w == v
    case (.same(_, let x), .same(_, let y)): x == y
    default: false
    }
  }

  /// The words of a quote in the form in which they are compared: without its line ends, so that they are found again
  /// when the text is wrapped otherwise.
  static func words(_ text: String) -> String {
    Safety.line(text).split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{202F}" }
      .joined(separator: " ")
  }

  func apply(to dispatch: Dispatch) -> Dispatch {
    guard !rules.isEmpty else { return dispatch }
    var d = dispatch
    for rule in rules {
      switch rule {
      case .notQuote(d.id, let words): d.quotes = d.quotes.filter { Self.words(d.words($0.span)) != words }
      case .speaker(d.id, let words, let name):
        for q in d.quotes.indices where Self.words(d.words(d.quotes[q].span)) == words {
          d.quotes[q].speaker = Self.entity(name, in: &d)
          d.quotes[q].sourceSpan = nil
          d.quotes[q].isUnsure = false
        }
      case .same(let name, let other): Self.join(name, other, in: &d)
      default: break
      }
    }
    return d
  }

  private static func find(_ name: String, in d: Dispatch) -> Int? {
    let key = Folded(name).key
    return d.entities.firstIndex { Folded($0.name).key == key }
  }

  private static func entity(_ name: String, in d: inout Dispatch) -> Int {
    if let known = find(name, in: d) { return known }
    d.entities.append(Entity(kind: .person, name: name))
    return d.entities.count - 1
  }

  private static func join(_ name: String, _ other: String, in d: inout Dispatch) {
    guard let from = find(other, in: d) else { return }
    guard let to = find(name, in: d) else {
      d.entities[from].name = name
      return
    }
    guard to != from else { return }
    d.entities[to].mentions = (d.entities[to].mentions + d.entities[from].mentions).sorted {
      $0.span < $1.span
    }
    let roles = d.entities[to].roles
    d.entities[to].roles += d.entities[from].roles.filter { !roles.contains($0) }
    d.entities.remove(at: from)
    func place(_ e: Int) -> Int {
      let kept = e == from ? to : e
      return kept > from ? kept - 1 : kept
    }
    for q in d.quotes.indices { d.quotes[q].speaker = d.quotes[q].speaker.map(place) }
    for f in d.facts.indices {
      d.facts[f].subject = d.facts[f].subject.map(place)
      d.facts[f].source = d.facts[f].source.map(place)
    }
  }
}
