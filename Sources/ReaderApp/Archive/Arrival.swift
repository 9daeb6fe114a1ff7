import Reader

/// A dispatch on its way into the archive, with all that can be prepared beside the writing thread.
nonisolated struct Arrival: Sendable {
  let dispatch: Dispatch
  let file: Int64
  let ordinal: Int
  let content: Int64
  let firstID: Int64
  let thread: String
  let title: String
  /// Words as the index keeps them.
  let headline: String, body: String, spoken: String
  /// Beginnings of words, and words that nobody told of before.
  let starts: String
  let words: [String]
  /// Tags that need no entity number.
  let tags: String
  /// The names of entities; nil for what has none (a source described only).
  let names: [EntityName?]
  /// A word that nobody can ask for: no phrase reaches from one quotation into the next.
  private static let between: [UInt8] = Array(" \u{E000} ".utf8)

  init(_ d: Dispatch, file: Int64, ordinal: Int) {
    var words = Vocabulary()
    self.init(d, file: file, ordinal: ordinal, &words)
  }

  init(_ d: Dispatch, file: Int64, ordinal: Int, _ vocabulary: inout Vocabulary) {
    dispatch = d
    self.file = file
    self.ordinal = ordinal
    content = Self.hash(d.text)
    firstID = DispatchID.first(of: d.date)
    thread = d.extra?["thread"]?.text ?? d.id
    title = Title.of(d)
    let headline = FoldedText.bytes(of: d.headline ?? ""), body = FoldedText.bytes(of: d.text)
    vocabulary.begin()
    vocabulary.take(headline)
    vocabulary.take(body)
    self.headline = String(decoding: headline, as: UTF8.self)
    self.body = String(decoding: body, as: UTF8.self)
    starts = String(decoding: vocabulary.starts, as: UTF8.self)
    words = vocabulary.new
    let said = d.quotes.lazy.filter { $0.kind != .indirect }.map { FoldedText.bytes(of: d.words($0.span)) }
    spoken = String(decoding: Array(said.joined(separator: Self.between)), as: UTF8.self)
    names = EntityName.all(of: d)
    tags = (Self.tags(d, thread: thread) + Self.tags(names)).joined(separator: " ")
  }

  private static func tags(_ d: Dispatch, thread: String) -> [String] {
    var tags = [Tags.all] + Tags.words(Tags.agency, d.dateline?.agency)
    for place in d.dateline?.places ?? [] { tags += Tags.words(Tags.place, place) }
    for byline in d.bylines { tags += Tags.words(Tags.byline, byline) }
    for note in d.notes { tags += Tags.words(Tags.note, note.text + " " + note.kind.rawValue) }
    if d.notes.first?.kind == .kill { tags.append(Tags.killed) }
    tags.append(Tags.language + d.language)
    if thread != d.id { tags += Tags.words(Tags.thread, thread) }
    tags += Tags.words(Tags.thread, d.id)
    if let urgency = d.urgency { tags.append(Tags.number(Tags.urgency, urgency)) }
    if let version = d.version { tags.append(Tags.number(Tags.version, version)) }
    for kind in [Quote.Kind.direct, .partial, .indirect] where d.quotes.contains(where: { $0.kind == kind }) {
      tags.append(Tags.kind(kind.rawValue))
    }
    if d.quotes.contains(where: { $0.kind != .indirect }) { tags.append(Tags.trait(.quote)) }
    if d.quotes.contains(where: { $0.kind == .indirect }) { tags.append(Tags.trait(.indirect)) }
    if !d.figures.isEmpty { tags.append(Tags.trait(.figures)) }
    if !d.notes.isEmpty { tags.append(Tags.trait(.note)) }
    if !d.bylines.isEmpty { tags.append(Tags.trait(.byline)) }
    return tags
  }

  /// The words of names, of whom is spoken and who speaks.
  private static func tags(_ names: [EntityName?]) -> [String] {
    var tags: Set<String> = []
    for name in names {
      guard let name else { continue }
      for word in name.folded.split(separator: " ") {
        tags.insert(Tags.mentionWord(name.kind) + word)
        if name.speaks { tags.insert(Tags.speakerWord + word) }
      }
    }
    return tags.sorted()
  }

  /// FNV-1a over the text.
  private static func hash(_ text: String) -> Int64 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for b in text.utf8 { h = (h ^ UInt64(b)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: h)
  }
}
