import Reader

/// Reads a line that `depeche parse` wrote back into the dispatch that it was (docs: OUTPUT.md's members).
nonisolated struct ParsedDispatch {
  private let line: UnsafeBufferPointer<UInt8>
  /// UTF-8 offset of every code point of the text, and its end.
  private var offsets: [Int32] = []
  /// Where the members begin that speak of places in the text.
  private var members: [Member: Int] = [:]

  private enum Member { case dateline, paragraphs, entities, quotes, dates, figures, facts, extra }

  /// Nil for what is no such line.
  static func read(_ line: [UInt8]) -> Dispatch? {
    line.withUnsafeBufferPointer { line in
      var reading = ParsedDispatch(line: line)
      return reading.dispatch()
    }
  }

  private init(line: UnsafeBufferPointer<UInt8>) { self.line = line }

  private mutating func dispatch() -> Dispatch? {
    var d = Dispatch()
    d.source = "-"
    var id: String?, text: String?
    var members = self.members
    var c = JSONCursor(line, at: line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    c.object { name, c in
      switch name {
      case "id": id = c.text()
      case "text": text = c.text()
      case "source": d.source = c.text() ?? d.source
      case "format": d.format = c.text() ?? d.format
      case "language": d.language = c.text() ?? d.language
      case "headline": d.headline = c.text()
      case "slug": d.slug = c.text()
      case "bylines": d.bylines = c.texts()
      case "subjects": d.subjects = c.texts()
      case "date": d.date = c.text()
      case "version": d.version = c.integer()
      case "urgency": d.urgency = c.integer()
      case "notes": c.array { c in d.notes.append(Self.note(&c)) }
      case "dateline": Self.leave(.dateline, &members, &c)
      case "paragraphs": Self.leave(.paragraphs, &members, &c)
      case "entities": Self.leave(.entities, &members, &c)
      case "quotes": Self.leave(.quotes, &members, &c)
      case "dates": Self.leave(.dates, &members, &c)
      case "figures": Self.leave(.figures, &members, &c)
      case "facts": Self.leave(.facts, &members, &c)
      case "extra": Self.leave(.extra, &members, &c)
      default: c.skip()
      }
    }
    guard c.isAtEnd(), let id, let text, members[.entities] != nil else { return nil }
    self.members = members
    d.id = id
    d.text = text
    readOffsets(of: text)
    d.dateline = dateline()
    each(.paragraphs) { m in
      if let span = m.span, let role = Paragraph.Role(rawValue: m.kind) {
        d.paragraphs.append(Paragraph(span: span, role: role))
      }
    }
    items(.entities) { c in d.entities.append(entity(&c)) }
    items(.quotes) { c in if let q = quote(&c) { d.quotes.append(q) } }
    each(.dates) { m in
      if let span = m.span { d.dates.append(DateMention(span: span, value: m.value ?? "")) }
    }
    items(.figures) { c in if let f = figure(&c) { d.figures.append(f) } }
    items(.facts) { c in if let f = fact(&c) { d.facts.append(f) } }
    d.extra = extra()
    return d
  }

  /// For later, when the text is known.
  private static func leave(_ member: Member, _ members: inout [Member: Int], _ c: inout JSONCursor) {
    if c.next() != nil { members[member] = c.at }
    c.skip()
  }

  private mutating func readOffsets(of text: String) {
    var text = text
    offsets = text.withUTF8 { text in
      [Int32](unsafeUninitializedCapacity: text.count + 1) { offsets, count in
        for at in 0..<text.count where text[at] & 0xC0 != 0x80 {
          offsets[count] = Int32(at)
          count += 1
        }
        offsets[count] = Int32(text.count)
        count += 1
      }
    }
  }

  private func items(_ member: Member, _ item: (inout JSONCursor) -> Void) {
    guard let at = members[member] else { return }
    var c = JSONCursor(line, at: at)
    c.array(item)
  }

  /// What most that stands in the text has.
  private struct Mark {
    var start: Int?, end: Int?
    var kind = ""
    var value: String?
    var span: Span?
  }

  private func mark(_ c: inout JSONCursor) -> Mark {
    var m = Mark()
    c.object { name, c in
      switch name {
      case "start": m.start = c.integer()
      case "end": m.end = c.integer()
      case "kind", "role": m.kind = c.text() ?? ""
      case "value": m.value = c.text()
      default: c.skip()
      }
    }
    m.span = span(m.start, m.end)
    return m
  }

  private func each(_ member: Member, _ body: (Mark) -> Void) {
    items(member) { c in body(mark(&c)) }
  }

  private func span(_ start: Int?, _ end: Int?) -> Span? {
    guard let start, let end, offsets.indices.contains(start), offsets.indices.contains(end), start <= end
    else { return nil }
    return Span(offsets[start], offsets[end])
  }

  private static func note(_ c: inout JSONCursor) -> Note {
    var note = Note(text: "", kind: .other)
    c.object { name, c in
      switch name {
      case "text": note.text = c.text() ?? ""
      case "kind": note.kind = c.text().flatMap(Note.Kind.init) ?? .other
      default: c.skip()
      }
    }
    return note
  }

  private func dateline() -> Dateline? {
    guard let at = members[.dateline], line[at] == 0x7B else { return nil }
    var line = Dateline(places: [])
    var start: Int?, end: Int?
    var c = JSONCursor(self.line, at: at)
    c.object { name, c in
      switch name {
      case "places": line.places = c.texts()
      case "agency": line.agency = c.text()
      case "date": line.date = c.text()
      case "start": start = c.integer()
      case "end": end = c.integer()
      default: c.skip()
      }
    }
    line.span = span(start, end)
    return line
  }

  private func entity(_ c: inout JSONCursor) -> Entity {
    var e = Entity(kind: .other, name: "")
    c.object { name, c in
      switch name {
      case "type": e.kind = c.text().flatMap(Entity.Kind.init) ?? .other
      case "name": e.name = c.text() ?? ""
      case "roles": e.roles = c.texts()
      case "mentions":
        c.array { c in
          if let mention = mention(&c) { e.mentions.append(mention) }
        }
      default: c.skip()
      }
    }
    return e
  }

  private func mention(_ c: inout JSONCursor) -> Entity.Mention? {
    var start: Int?, end: Int?
    var kind = Entity.MentionKind.name
    c.object { name, c in
      switch name {
      case "start": start = c.integer()
      case "end": end = c.integer()
      case "kind": if let word = c.word() { kind = Self.mentionKind(word) }
      default: c.skip()
      }
    }
    return span(start, end).map { Entity.Mention(span: $0, kind: kind) }
  }

  private static func mentionKind(_ word: JSONCursor.Name) -> Entity.MentionKind {
    switch word {
    case "nominal": .nominal
    case "pronoun": .pronoun
    default: .name
    }
  }

  private func quote(_ c: inout JSONCursor) -> Quote? {
    var kind: Quote.Kind?, start: Int?, end: Int?, speaker: Int?, cue: Span?, source: Span?
    c.object { name, c in
      switch name {
      case "kind": kind = c.text().flatMap(Quote.Kind.init)
      case "start": start = c.integer()
      case "end": end = c.integer()
      case "speaker": speaker = Self.index(c.text())
      case "cue": cue = mark(&c).span
      case "source": source = mark(&c).span
      default: c.skip()
      }
    }
    guard let kind, let span = span(start, end) else { return nil }
    var q = Quote(kind: kind, span: span)
    q.speaker = speaker
    q.cue = cue
    q.sourceSpan = source
    return q
  }

  private func figure(_ c: inout JSONCursor) -> Figure? {
    var kind: Figure.Kind?, start: Int?, end: Int?, value: Figure.Value?, unit: String?
    c.object { name, c in
      switch name {
      case "kind": kind = c.text().flatMap(Figure.Kind.init)
      case "start": start = c.integer()
      case "end": end = c.integer()
      case "value":
        if c.next() == 0x22 {
          value = c.text().map(Figure.Value.score)
        } else {
          value = c.number().map { .number(Double($0) ?? 0) }
        }
      case "unit": unit = c.text()
      default: c.skip()
      }
    }
    guard let kind, let value, let span = span(start, end) else { return nil }
    return Figure(span: span, kind: kind, value: value, unit: unit)
  }

  private func fact(_ c: inout JSONCursor) -> Fact? {
    var kind: Fact.Kind?, start: Int?, end: Int?
    var f = Fact(kind: .event, span: Span(0, 0))
    c.object { name, c in
      switch name {
      case "kind": kind = c.text().flatMap(Fact.Kind.init)
      case "start": start = c.integer()
      case "end": end = c.integer()
      case "subject": f.subject = Self.index(c.text())
      case "where": f.place = Self.index(c.text())
      case "source": f.source = Self.index(c.text())
      case "predicate": f.predicate = mark(&c).span
      case "object": f.object = mark(&c).span
      case "when": f.when = c.text()
      case "negated": f.isNegated = c.isTrue()
      case "modality": f.modality = c.text().flatMap(Fact.Modality.init) ?? .asserted
      default: c.skip()
      }
    }
    guard let kind, let span = span(start, end) else { return nil }
    f.kind = kind
    f.span = span
    return f
  }

  /// What no member takes is kept as it is.
  private func extra() -> JSONValue? {
    guard let at = members[.extra] else { return nil }
    var c = JSONCursor(line, at: at)
    c.skip()
    let value = JSONText.value(Array(line[at..<c.at]))
    return value == .null ? nil : value
  }

  /// `e3` is the entity at index 2.
  private static func index(_ id: String?) -> Int? { id.flatMap { Int($0.dropFirst()) }.map { $0 - 1 } }
}
