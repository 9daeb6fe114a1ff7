import Reader

/// A dispatch on its way into the archive, with all that can be prepared beside the writing thread.
nonisolated final class Arrival: Sendable {
  let dispatch: Dispatch
  let file: Int64
  let ordinal: Int
  let content: Int64
  let firstID: Int64
  let thread: String
  /// What a list shows where there is no headline.
  let title: String?
  /// Words as the index keeps them.
  let headline: [UInt8], body: [UInt8], spoken: [UInt8]
  /// The hashes of the words of headline and body, in their order.
  let headlineHashes: [UInt64], bodyHashes: [UInt64]
  /// Beginnings of words, and words that nobody told of before.
  let starts: [WordStart]
  let words: [String]
  /// Tags that need no entity number.
  let tags: [UInt8]
  /// The names of entities; nil for what has none (a source described only).
  let names: [EntityName?]
  /// A word that nobody can ask for: no phrase reaches from one quotation into the next.
  private static let between: [UInt8] = Array(" \u{E000} ".utf8)

  convenience init(_ d: Dispatch, file: Int64, ordinal: Int) {
    var preparation = Preparation()
    self.init(d, file: file, ordinal: ordinal, &preparation)
  }

  init(_ d: Dispatch, file: Int64, ordinal: Int, _ p: inout Preparation) {
    dispatch = d
    self.file = file
    self.ordinal = ordinal
    firstID = DispatchID.first(of: d.date)
    thread = d.extra?["thread"]?.text ?? d.id
    let hasHeadline = d.headline?.isEmpty == false
    title = hasHeadline ? nil : Title.of(d)
    headline = FoldedText.bytes(of: d.headline ?? "")
    var text = d.text
    content = Int64(bitPattern: text.withUTF8 { ContentHash.of($0) })
    (body, spoken) = d.joinedBytes.withUnsafeBufferPointer { text in
      (FoldedText.bytes(of: text), Self.spoken(d.quotes, in: text))
    }
    p.vocabulary.begin()
    headlineHashes = p.vocabulary.take(headline)
    bodyHashes = p.vocabulary.take(body)
    starts = p.vocabulary.starts
    words = p.vocabulary.new
    names = EntityName.all(of: d, &p.roles)
    p.tags.begin()
    Self.tag(d, thread: thread, &p.tags)
    Self.tag(names, &p.tags)
    tags = p.tags.bytes
  }

  /// The letters of a beginning.
  func letters(of start: WordStart) -> ArraySlice<UInt8> {
    let from = Int(start.from)
    return from < headline.count
      ? headline[from..<from + Int(start.length)]
      : body[from - headline.count..<from - headline.count + Int(start.length)]
  }

  private static func spoken(_ quotes: [Quote], in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for q in quotes where q.kind != .indirect {
      let start = min(max(0, Int(q.span.start)), text.count), end = min(Int(q.span.end), text.count)
      if !out.isEmpty { out.append(contentsOf: between) }
      if start < end { FoldedText.append(UnsafeBufferPointer(rebasing: text[start..<end]), to: &out) }
    }
    return out
  }

  private static func tag(_ d: Dispatch, thread: String, _ tags: inout TagText) {
    tags.add(Tags.all)
    tags.add(Tags.agency, words: d.dateline?.agency ?? "")
    for place in d.dateline?.places ?? [] { tags.add(Tags.place, words: place) }
    for byline in d.bylines { tags.add(Tags.byline, words: byline) }
    for note in d.notes { tags.add(Tags.note, words: note.text + " " + note.kind.rawValue) }
    if d.notes.first?.kind == .kill { tags.add(Tags.killed) }
    tags.add(Tags.language, words: d.language)
    tags.add(Tags.thread, words: thread)
    if thread != d.id { tags.add(Tags.thread, words: d.id) }
    if let urgency = d.urgency { tags.add(Tags.urgency, urgency) }
    if let version = d.version { tags.add(Tags.version, version) }
    for kind in [Quote.Kind.direct, .partial, .indirect] where d.quotes.contains(where: { $0.kind == kind }) {
      tags.add(Tags.kind(kind.rawValue))
    }
    if d.quotes.contains(where: { $0.kind != .indirect }) { tags.add(Tags.trait(.quote)) }
    if d.quotes.contains(where: { $0.kind == .indirect }) { tags.add(Tags.trait(.indirect)) }
    if !d.figures.isEmpty { tags.add(Tags.trait(.figures)) }
    if !d.notes.isEmpty { tags.add(Tags.trait(.note)) }
    if !d.bylines.isEmpty { tags.add(Tags.trait(.byline)) }
  }

  /// The words of names, of whom is spoken and who speaks.
  private static func tag(_ names: [EntityName?], _ tags: inout TagText) {
    for name in names {
      guard let name else { continue }
      var folded = name.folded
      folded.withUTF8 { folded in
        tags.add(Tags.mentionWord(name.kind), folded: folded)
        if name.speaks { tags.add(Tags.speakerWord, folded: folded) }
      }
    }
  }
}

/// What one thread keeps in mind while it prepares dispatches.
nonisolated struct Preparation {
  var vocabulary = Vocabulary()
  var roles = RoleMemory()
  var tags = TagText()
}
