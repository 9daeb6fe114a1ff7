/// Writes a `Dispatch` as the JSON of OUTPUT.md, byte by byte: `JSONEncoder` would be slower than the analysis.
public struct JSONWriter: ~Copyable {
  private var out = ByteSink()
  private var offsets = ScalarOffsets("")

  public init() {}

  /// One JSON object without a line end.
  public mutating func object(_ d: Dispatch) -> [UInt8] {
    out.clear()
    offsets = ScalarOffsets(d.text)
    raw("{\"id\":"); string(d.id)
    raw(",\"source\":"); string(d.source)
    raw(",\"format\":"); string(d.format)
    raw(",\"language\":"); string(d.language)
    raw(",\"headline\":"); optional(d.headline)
    raw(",\"slug\":"); optional(d.slug)
    raw(",\"bylines\":"); list(d.bylines) { $0.string($1) }
    raw(",\"notes\":")
    list(d.notes) { w, n in
      w.raw("{\"text\":"); w.string(n.text)
      w.raw(",\"kind\":"); w.word(n.kind.rawValue); w.raw("}")
    }
    raw(",\"dateline\":"); dateline(d.dateline)
    raw(",\"date\":"); optional(d.date)
    raw(",\"version\":"); optional(d.version)
    raw(",\"urgency\":"); optional(d.urgency)
    raw(",\"subjects\":"); list(d.subjects) { $0.string($1) }
    raw(",\"text\":"); string(d.text)
    raw(",\"paragraphs\":")
    list(d.paragraphs) { w, p in
      w.raw("{"); w.bounds(p.span)
      w.raw(",\"role\":"); w.word(p.role.rawValue); w.raw("}")
    }
    raw(",\"entities\":"); entities(d.entities)
    raw(",\"quotes\":"); quotes(d.quotes)
    raw(",\"dates\":")
    list(d.dates) { w, m in
      w.raw("{"); w.bounds(m.span)
      w.raw(",\"value\":"); w.string(m.value); w.raw("}")
    }
    raw(",\"figures\":"); list(d.figures) { $0.figure($1) }
    raw(",\"facts\":"); list(d.facts) { $0.fact($1) }
    raw(",\"extra\":")
    if let extra = d.extra { value(extra) } else { raw("null") }
    raw("}")
    return out.bytes
  }

  /// A JSON value without a line end.
  mutating func bytes(_ v: JSONValue) -> [UInt8] {
    out.clear()
    value(v)
    return out.bytes
  }

  private mutating func dateline(_ d: Dateline?) {
    guard let d else { return raw("null") }
    raw("{\"places\":"); list(d.places) { $0.string($1) }
    raw(",\"agency\":"); optional(d.agency)
    raw(",\"date\":"); optional(d.date)
    if let span = d.span {
      raw(","); bounds(span)
    } else {
      raw(",\"start\":null,\"end\":null")
    }
    raw("}")
  }

  private mutating func entities(_ entities: [Entity]) {
    var number = 0
    list(entities) { w, e in
      number += 1
      w.raw("{\"id\":\"e"); w.integer(number)
      w.raw("\",\"type\":"); w.word(e.kind.rawValue)
      w.raw(",\"name\":"); w.string(e.name)
      w.raw(",\"roles\":"); w.list(e.roles) { $0.string($1) }
      w.raw(",\"mentions\":")
      w.list(e.mentions) { w, m in
        w.raw("{"); w.bounds(m.span)
        w.raw(",\"kind\":"); w.word(m.kind.rawValue); w.raw("}")
      }
      w.raw("}")
    }
  }

  private mutating func quotes(_ quotes: [Quote]) {
    var number = 0
    list(quotes) { w, q in
      number += 1
      w.raw("{\"id\":\"q"); w.integer(number)
      w.raw("\",\"kind\":"); w.word(q.kind.rawValue)
      w.raw(","); w.bounds(q.span)
      w.raw(",\"speaker\":"); w.entity(q.speaker)
      w.raw(",\"cue\":"); w.span(q.cue)
      w.raw(",\"source\":"); w.span(q.sourceSpan)
      w.raw("}")
    }
  }

  private mutating func figure(_ f: Figure) {
    raw("{"); bounds(f.span)
    raw(",\"kind\":"); word(f.kind.rawValue)
    raw(",\"value\":")
    switch f.value {
    case .number(let n): number(n)
    case .score(let s): string(s)
    }
    raw(",\"unit\":"); optional(f.unit)
    raw("}")
  }

  private mutating func fact(_ f: Fact) {
    raw("{\"kind\":"); word(f.kind.rawValue)
    raw(","); bounds(f.span)
    raw(",\"subject\":"); entity(f.subject)
    raw(",\"predicate\":"); span(f.predicate)
    raw(",\"object\":"); span(f.object)
    raw(",\"when\":"); optional(f.when)
    raw(",\"where\":"); entity(f.place)
    raw(",\"source\":"); entity(f.source)
    raw(",\"negated\":"); raw(f.isNegated ? "true" : "false")
    raw(",\"modality\":"); word(f.modality.rawValue)
    raw("}")
  }

  // MARK: - Parts

  @inline(__always) private mutating func raw(_ s: StaticString) {
    out.append(UnsafeBufferPointer(start: s.utf8Start, count: s.utf8CodeUnitCount))
  }
  /// A name of our own, which holds nothing to escape.
  private mutating func word(_ s: String) {
    raw("\""); out.append(s); raw("\"")
  }
  private mutating func integer(_ n: Int) { out.append(n) }
  private mutating func number(_ n: Double) {
    if n == n.rounded(), abs(n) < 1e15 { return integer(Int(n)) }
    out.append(n.isFinite ? "\(n)" : "null")
  }
  private mutating func optional(_ s: String?) {
    if let s { string(s) } else { raw("null") }
  }
  private mutating func optional(_ n: Int?) {
    if let n { integer(n) } else { raw("null") }
  }
  private mutating func entity(_ i: Int?) {
    guard let i else { return raw("null") }
    raw("\"e"); integer(i + 1); raw("\"")
  }
  private mutating func bounds(_ s: Span) {
    raw("\"start\":"); integer(offsets.scalar(Int(s.start)))
    raw(",\"end\":"); integer(offsets.scalar(Int(s.end)))
  }
  private mutating func span(_ s: Span?) {
    guard let s else { return raw("null") }
    raw("{"); bounds(s); raw("}")
  }
  private mutating func list<T>(_ items: [T], _ write: (inout JSONWriter, T) -> Void) {
    raw("[")
    for (i, item) in items.enumerated() {
      if i > 0 { raw(",") }
      write(&self, item)
    }
    raw("]")
  }
  private mutating func value(_ v: JSONValue) {
    switch v {
    case .null: raw("null")
    case .bool(let b): raw(b ? "true" : "false")
    case .number(let n): out.append(n)
    case .string(let s): string(s)
    case .array(let a): list(a) { $0.value($1) }
    case .object(let members):
      raw("{")
      for (i, m) in members.enumerated() {
        if i > 0 { raw(",") }
        string(m.name); raw(":"); value(m.value)
      }
      raw("}")
    }
  }

  /// A JSON string. Controls, bidi controls and line separators are escaped, so that the output is harmless
  /// when a terminal shows it.
  private mutating func string(_ s: String) {
    raw("\"")
    var s = s
    s.withUTF8 { JSONEscape.append($0, to: &out) }
    raw("\"")
  }
}
