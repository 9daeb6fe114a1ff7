import Reader

/// Reads a line that `depeche parse` wrote back into the dispatch that it was (docs: OUTPUT.md's members).
nonisolated struct ParsedDispatch {
  private let line: UnsafeBufferPointer<UInt8>
  /// UTF-8 offset of every code point of the text, and its end.
  private var offsets: [Int32] = []
  /// Where members begin that speak of places in the text and stand before it.
  private var early: [(Member, Int)] = []

  private enum Member { case dateline, paragraphs, entities, quotes, dates, figures, facts }

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
    var hasEntities = false
    var c = JSONCursor(line, at: line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    c.object { name, c in
      switch name {
      case "id": id = c.text()
      case "text":
        // Offsets are those of one text.
        guard text == nil else { return c.skip() }
        text = c.text()
        if let text { readOffsets(of: text) }
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
      case "dateline": take(.dateline, &c, &d)
      case "paragraphs": take(.paragraphs, &c, &d)
      case "entities":
        hasEntities = true
        take(.entities, &c, &d)
      case "quotes": take(.quotes, &c, &d)
      case "dates": take(.dates, &c, &d)
      case "figures": take(.figures, &c, &d)
      case "facts": take(.facts, &c, &d)
      case "extra": d.extra = extra(&c)
      default: c.skip()
      }
    }
    guard c.isAtEnd(), let id, let text, hasEntities else { return nil }
    d.id = id
    d.text = text
    for (member, at) in early {
      var c = JSONCursor(line, at: at)
      read(member, &c, &d)
    }
    return d
  }

  /// Reads a member where it stands if the text is known already, else later.
  private mutating func take(_ member: Member, _ c: inout JSONCursor, _ d: inout Dispatch) {
    if !offsets.isEmpty { return read(member, &c, &d) }
    if c.next() != nil { early.append((member, c.at)) }
    c.skip()
  }

  private func read(_ member: Member, _ c: inout JSONCursor, _ d: inout Dispatch) {
    switch member {
    case .dateline: d.dateline = dateline(&c)
    case .paragraphs:
      d.paragraphs = items(&c) { c in
        let m = mark(&c)
        guard let span = m.span, let role = Paragraph.Role(rawValue: m.kind) else { return nil }
        return Paragraph(span: span, role: role)
      }
    case .entities: d.entities = items(&c, entity)
    case .quotes: d.quotes = items(&c, quote)
    case .dates:
      d.dates = items(&c) { c in
        let m = mark(&c)
        return m.span.map { DateMention(span: $0, value: m.value ?? "") }
      }
    case .figures: d.figures = items(&c, figure)
    case .facts: d.facts = items(&c, fact)
    }
  }

  private func items<T>(_ c: inout JSONCursor, _ item: (inout JSONCursor) -> T?) -> [T] {
    var all: [T] = []
    c.array { c in if let one = item(&c) { all.append(one) } }
    return all
  }

  private mutating func readOffsets(of text: String) {
    var text = text
    offsets = text.withUTF8 { text in
      [Int32](unsafeUninitializedCapacity: text.count + 1) { offsets, count in
        for at in 0..<text.count {
          // Overwritten where no code point begins.
          offsets[count] = Int32(truncatingIfNeeded: at)
          count += text[at] & 0xC0 != 0x80 ? 1 : 0
        }
        offsets[count] = Int32(text.count)
        count += 1
      }
    }
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

  private func dateline(_ c: inout JSONCursor) -> Dateline? {
    guard c.next() == 0x7B else {
      c.skip()
      return nil
    }
    var line = Dateline(places: [])
    var start: Int?, end: Int?
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

  private func entity(_ c: inout JSONCursor) -> Entity? {
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
  private func extra(_ c: inout JSONCursor) -> JSONValue? {
    guard c.next() != nil else { return nil }
    let from = c.at
    c.skip()
    let value = JSONText.value(Array(line[from..<c.at]))
    return value == .null ? nil : value
  }

  /// `e3` is the entity at index 2.
  private static func index(_ id: String?) -> Int? { id.flatMap { Int($0.dropFirst()) }.map { $0 - 1 } }
}
