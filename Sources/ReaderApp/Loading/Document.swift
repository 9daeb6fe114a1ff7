import Reader

/// A dispatch with what the screen needs to find its way in it. Never changes.
nonisolated final class Document: Sendable {
  let dispatch: Dispatch
  /// As it was found, before any correction.
  let raw: Dispatch
  /// The text, and behind it the captions that stand beside it; every span counts into it.
  let bytes: [UInt8]
  /// Those of the text and then these captions.
  let paragraphs: [Paragraph]
  /// In the order of the text.
  let quotes: [Quote]
  /// Every place where the text speaks of somebody or something, in its order.
  let mentions: [MentionPlace]
  /// Who speaks, in the order of their first quotes.
  let speakers: [Speaker]
  /// Addresses that a terminal may open, in the order of the text.
  let links: [Span]
  /// Paragraphs that tell of a picture.
  let captions: [Span]

  nonisolated struct MentionPlace: Sendable {
    var span: Span
    var entity: Int
    var kind: Entity.MentionKind
  }

  nonisolated struct Speaker: Sendable {
    /// Index into the dispatch's entities.
    var entity: Int
    var name: String
    /// Name without case and accents: what makes two speakers of different dispatches one.
    var key: String
    var role: String?
    /// Indices into `quotes`.
    var quotes: [Int]
  }

  init(_ found: Dispatch, corrections: Corrections = Corrections()) {
    raw = found
    let dispatch = corrections.apply(to: found)
    self.dispatch = dispatch
    let page = CaptionedText(dispatch)
    (bytes, paragraphs, captions) = (page.bytes, page.paragraphs, page.captions)
    links = LinkFinder.spans(in: bytes)
    quotes = dispatch.quotes.sorted { $0.span < $1.span }
    var places: [MentionPlace] = []
    for (e, entity) in dispatch.entities.enumerated() {
      for m in entity.mentions { places.append(MentionPlace(span: m.span, entity: e, kind: m.kind)) }
    }
    mentions = places.sorted { $0.span < $1.span }
    speakers = Self.speakers(of: dispatch, quotes)
  }

  private static func speakers(of dispatch: Dispatch, _ quotes: [Quote]) -> [Speaker] {
    var found: [Speaker] = []
    var places: [Int: Int] = [:]
    for (i, quote) in quotes.enumerated() {
      guard let e = quote.speaker, dispatch.entities.indices.contains(e) else { continue }
      if let place = places[e] {
        found[place].quotes.append(i)
      } else {
        let entity = dispatch.entities[e]
        places[e] = found.count
        found.append(
          Speaker(
            entity: e, name: entity.name, key: Folded(entity.name).key, role: entity.roles.first, quotes: [i])
        )
      }
    }
    return found
  }

  /// The archive's query for dispatches that name the two of which this one speaks most.
  var storyQuery: String? {
    let known = dispatch.entities.filter { $0.kind != .other && $0.mentions.contains { $0.kind == .name } }
    let most = known.sorted { $0.mentions.count > $1.mentions.count }.prefix(2)
    guard !most.isEmpty else { return nil }
    return most.map { e in
      let field: Query.Field = e.kind == .person ? .person : e.kind == .place ? .place : .org
      return "\(field.rawValue):\"\(e.name.replacing("\"", with: " "))\""
    }.joined(separator: " ")
  }

  /// Position of an entity among the speakers.
  func speaker(of quote: Quote) -> Int? {
    guard let e = quote.speaker else { return nil }
    return speakers.firstIndex { $0.entity == e }
  }

  /// The words of a span as they stand.
  func words(_ span: Span) -> String {
    let a = max(0, min(Int(span.start), bytes.count))
    var b = max(a, min(Int(span.end), bytes.count))
    // A span that was cut to a length may end inside a character.
    while b > a, b < bytes.count, bytes[b] & 0xC0 == 0x80 { b -= 1 }
    return String(decoding: bytes[a..<b], as: UTF8.self)
  }

  /// The span with the quotation marks that stand around it.
  func withMarks(_ span: Span) -> Range<Int> {
    var a = max(0, min(Int(span.start), bytes.count))
    var b = max(a, min(Int(span.end), bytes.count))
    if let before = Self.markEnding(at: a, in: bytes) { a = before }
    if let after = Self.markStarting(at: b, in: bytes) { b = after }
    return a..<b
  }

  private static let spaces: [[UInt8]] = [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
  private static let marks: [[UInt8]] = ["\"", "«", "»", "“", "”", "‘", "’", "‹", "›", "„"].map {
    Array($0.utf8)
  }

  private static func markEnding(at offset: Int, in bytes: [UInt8]) -> Int? {
    func ends(_ list: [[UInt8]], _ at: Int) -> Int? {
      for m in list where at >= m.count && bytes[at - m.count..<at].elementsEqual(m) { return at - m.count }
      return nil
    }
    return ends(marks, offset) ?? ends(spaces, offset).flatMap { ends(marks, $0) }
  }

  private static func markStarting(at offset: Int, in bytes: [UInt8]) -> Int? {
    func starts(_ list: [[UInt8]], _ at: Int) -> Int? {
      for m in list where at + m.count <= bytes.count && bytes[at..<at + m.count].elementsEqual(m) {
        return at + m.count
      }
      return nil
    }
    return starts(marks, offset) ?? starts(spaces, offset).flatMap { starts(marks, $0) }
  }
}
