/// What a workspace holds at some moment, in words.
enum Findings {
  typealias Finding = Explanation.Finding

  static func all(in w: Workspace) -> [Finding] {
    header(w) + w.zones.map { zone($0, w) } + tokens(w) + w.phrases.map { phrase($0, w) }
      + w.marks.map { mark($0, w) } + w.sentences.map { sentence($0, w) } + chunks(w)
      + names(w) + w.nominals.map { nominal($0, w) } + w.quotes.map { quote($0, w) }
      + w.dates.map { Finding(kind: "date", $0.span, w, [("value", $0.value)]) }
      + w.figures.map { figure($0, w) } + w.facts.map { fact($0, w) }
  }

  private static func header(_ w: Workspace) -> [Finding] {
    let h = w.header
    var out: [Finding] = []
    func add(_ kind: String, _ words: String?, _ details: [(String, String?)] = []) {
      if let words { out.append(Finding(kind: kind, words: words, details: details)) }
    }
    add("headline", h.headline)
    add("slug", h.slug)
    for b in h.bylines { add("byline", b) }
    for n in h.notes { add("note", n.text, [("kind", n.kind.rawValue)]) }
    if let d = h.dateline {
      add("dateline", d.places.joined(separator: "/"), [("agency", d.agency), ("date", d.date)])
    }
    add("date of the dispatch", h.date)
    return out
  }

  private static func zone(_ z: Zone, _ w: Workspace) -> Finding {
    Finding(kind: "paragraph", z.span, w, [("role", z.role.rawValue)])
  }

  /// Only the words that the lexicon knows: the rest is as many as there are words.
  private static func tokens(_ w: Workspace) -> [Finding] {
    w.tokens.indices.compactMap { i in
      let t = w.tokens[i]
      return t.classes.isEmpty ? nil : Finding(kind: "word", t.span, w, [("classes", t.classes.description)])
    }
  }

  private static func phrase(_ p: Phrase, _ w: Workspace) -> Finding {
    Finding(kind: "phrase", w.span(p.tokens), w, [("classes", p.classes.description)])
  }

  private static func mark(_ m: Marked, _ w: Workspace) -> Finding {
    Finding(
      kind: "marks", m.inner, w,
      [
        ("use", m.isDropped ? "none" : "\(m.use)"), ("depth", m.depth == 0 ? nil : "\(m.depth)"),
        ("continued", m.isContinued ? "yes" : nil), ("repaired", m.isRepaired ? "yes" : nil),
      ])
  }

  private static func sentence(_ s: Sentence, _ w: Workspace) -> Finding {
    Finding(kind: "sentence", w.span(s.tokens), w)
  }

  private static func chunks(_ w: Workspace) -> [Finding] {
    w.chunks.indices.map { chunk(w.chunks[$0], w) }
  }

  private static func chunk(_ c: Chunk, _ w: Workspace) -> Finding {
    Finding(
      kind: "chunk", w.span(c.tokens), w,
      [
        ("kind", "\(c.kind)"), ("reports", c.report == 0 ? nil : "yes"),
        ("preposition", c.preposition < 0 ? nil : "yes"),
        ("traits", c.traits.rawValue == 0 ? nil : "\(c.traits)"),
      ])
  }

  private static func nominal(_ n: NominalMention, _ w: Workspace) -> Finding {
    Finding(kind: n.isPronoun ? "pronoun" : "nominal", n.span, w, [("of", w.entityName(n.entity))])
  }

  private static func quote(_ q: QuoteDraft, _ w: Workspace) -> Finding {
    Finding(
      kind: "\(q.kind.rawValue) quote", q.span, w,
      [
        ("speaker", w.entityName(q.speaker)), ("cue", q.cue.map(w.string)),
        ("source", q.source.map(w.string)),
        ("unsure", q.isUnsure ? "yes" : nil),
      ], rule: "\(q.rule)")
  }

  private static func figure(_ f: Figure, _ w: Workspace) -> Finding {
    let value =
      switch f.value {
      case .number(let n): "\(n)"
      case .score(let s): s
      }
    return Finding(
      kind: "figure", f.span, w, [("kind", f.kind.rawValue), ("value", value), ("unit", f.unit)])
  }

  private static func fact(_ f: Fact, _ w: Workspace) -> Finding {
    Finding(
      kind: f.kind.rawValue, f.span, w,
      [
        ("subject", w.entityName(f.subject)), ("predicate", f.predicate.map(w.string)),
        ("object", f.object.map(w.string)), ("when", f.when), ("where", w.entityName(f.place)),
        ("source", w.entityName(f.source)), ("negated", f.isNegated ? "yes" : nil),
        ("modality", f.modality == .asserted ? nil : f.modality.rawValue),
      ])
  }
}

extension Explanation.Finding {
  init(
    kind: String, _ span: Span, _ w: Workspace, _ details: [(String, String?)] = [], rule: String = ""
  ) {
    self.init(kind: kind, words: w.string(span), details: details)
    self.span = span
    self.rule = rule
  }

  /// Details without value are left out.
  init(kind: String, words: String, details: [(String, String?)]) {
    self.init(
      kind: kind, span: nil, words: words,
      details: details.compactMap { name, value in value.map { Explanation.Detail(name: name, value: $0) } })
  }
}

extension Workspace {
  func entityName(_ index: Int?) -> String? {
    guard let index, entities.indices.contains(index) else { return nil }
    return entities[index].name
  }
}

extension LexSet: CustomStringConvertible {
  var description: String {
    LexClass.allCases.filter(has).map { "\($0)" }.joined(separator: ", ")
  }
}
