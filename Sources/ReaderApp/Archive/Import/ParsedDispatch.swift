import Reader

/// Reads a line that `depeche parse` wrote back into the dispatch that it was (docs: OUTPUT.md's members).
nonisolated struct ParsedDispatch {
  /// UTF-8 offset of every code point of the text, and its end.
  private var offsets: [Int32] = []

  /// Nil for what is no such line.
  static func read(_ line: [UInt8]) -> Dispatch? {
    guard let value = JSONText.value(line), let text = value["text"]?.text, let id = value["id"]?.text,
      value["entities"] != nil
    else { return nil }
    return ParsedDispatch(text).dispatch(value, id, text)
  }

  private init(_ text: String) {
    var at: Int32 = 0
    offsets.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      offsets.append(at)
      at += Int32(UTF8.width(scalar))
    }
    offsets.append(at)
  }

  private func dispatch(_ v: JSONValue, _ id: String, _ text: String) -> Dispatch {
    var d = Dispatch()
    d.id = id
    d.text = text
    d.source = v["source"]?.text ?? "-"
    d.format = v["format"]?.text ?? "text"
    d.language = v["language"]?.text ?? "fr"
    d.headline = v["headline"]?.text
    d.slug = v["slug"]?.text
    d.bylines = list(v["bylines"]).compactMap(\.text)
    d.subjects = list(v["subjects"]).compactMap(\.text)
    d.date = v["date"]?.text
    d.version = number(v["version"])
    d.urgency = number(v["urgency"])
    d.notes = list(v["notes"]).map {
      Note(text: $0["text"]?.text ?? "", kind: $0["kind"]?.text.flatMap(Note.Kind.init) ?? .other)
    }
    if let line = v["dateline"], case .object = line {
      d.dateline = Dateline(
        places: list(line["places"]).compactMap(\.text), agency: line["agency"]?.text,
        date: line["date"]?.text, span: span(line))
    }
    d.paragraphs = list(v["paragraphs"]).compactMap { p in
      guard let span = span(p), let role = p["role"]?.text.flatMap(Paragraph.Role.init) else { return nil }
      return Paragraph(span: span, role: role)
    }
    d.entities = list(v["entities"]).map(entity)
    d.quotes = list(v["quotes"]).compactMap(quote)
    d.dates = list(v["dates"]).compactMap { m in
      span(m).map { DateMention(span: $0, value: m["value"]?.text ?? "") }
    }
    d.figures = list(v["figures"]).compactMap(figure)
    d.facts = list(v["facts"]).compactMap(fact)
    if let extra = v["extra"], extra != .null { d.extra = extra }
    return d
  }

  private func entity(_ v: JSONValue) -> Entity {
    var e = Entity(kind: v["type"]?.text.flatMap(Entity.Kind.init) ?? .other, name: v["name"]?.text ?? "")
    e.roles = list(v["roles"]).compactMap(\.text)
    e.mentions = list(v["mentions"]).compactMap { m in
      guard let span = span(m) else { return nil }
      return Entity.Mention(span: span, kind: m["kind"]?.text.flatMap(Entity.MentionKind.init) ?? .name)
    }
    return e
  }

  private func quote(_ v: JSONValue) -> Quote? {
    guard let span = span(v), let kind = v["kind"]?.text.flatMap(Quote.Kind.init) else { return nil }
    var q = Quote(kind: kind, span: span)
    q.speaker = index(v["speaker"])
    q.cue = v["cue"].flatMap(self.span)
    q.sourceSpan = v["source"].flatMap(self.span)
    return q
  }

  private func figure(_ v: JSONValue) -> Figure? {
    guard let span = span(v), let kind = v["kind"]?.text.flatMap(Figure.Kind.init) else { return nil }
    let value: Figure.Value
    switch v["value"] {
    case .number(let n)?: value = .number(Double(n) ?? 0)
    case .string(let s)?: value = .score(s)
    default: return nil
    }
    return Figure(span: span, kind: kind, value: value, unit: v["unit"]?.text)
  }

  private func fact(_ v: JSONValue) -> Fact? {
    guard let span = span(v), let kind = v["kind"]?.text.flatMap(Fact.Kind.init) else { return nil }
    var f = Fact(kind: kind, span: span)
    f.subject = index(v["subject"])
    f.place = index(v["where"])
    f.source = index(v["source"])
    f.predicate = v["predicate"].flatMap(self.span)
    f.object = v["object"].flatMap(self.span)
    f.when = v["when"]?.text
    f.isNegated = v["negated"] == .bool(true)
    f.modality = v["modality"]?.text.flatMap(Fact.Modality.init) ?? .asserted
    return f
  }

  private func list(_ v: JSONValue?) -> [JSONValue] {
    if case .array(let items)? = v { return items }
    return []
  }
  private func number(_ v: JSONValue?) -> Int? {
    if case .number(let n)? = v { return Int(n) }
    return nil
  }
  /// `e3` is the entity at index 2.
  private func index(_ v: JSONValue?) -> Int? {
    v?.text.flatMap { Int($0.dropFirst()) }.map { $0 - 1 }
  }
  private func span(_ v: JSONValue) -> Span? {
    guard let a = number(v["start"]), let b = number(v["end"]), offsets.indices.contains(a),
      offsets.indices.contains(b), a <= b
    else { return nil }
    return Span(offsets[a], offsets[b])
  }
}
