import Reader

/// A dispatch on its way into the archive, with all that can be prepared beside the writing thread.
nonisolated struct Arrival: Sendable {
  let dispatch: Dispatch
  let file: Int64
  let ordinal: Int
  let content: Int64
  let firstID: Int64
  let thread: String
  /// Tags that need no entity number.
  let tags: [String]
  let spoken: String
  /// A word that nobody can ask for: no phrase reaches from one quotation into the next.
  private static let between = " \u{E000} "

  init(_ d: Dispatch, file: Int64, ordinal: Int) {
    dispatch = d
    self.file = file
    self.ordinal = ordinal
    content = Self.hash(d.text)
    firstID = DispatchID.first(of: d.date)
    thread = d.extra?["thread"]?.text ?? d.id
    tags = Self.tags(d, thread: thread)
    spoken = d.quotes.filter { $0.kind != .indirect }.map { d.words($0.span) }.joined(separator: Self.between)
  }

  private static func tags(_ d: Dispatch, thread: String) -> [String] {
    var tags = [Tags.all] + Tags.words(Tags.agency, d.dateline?.agency)
    for place in d.dateline?.places ?? [] { tags += Tags.words(Tags.place, place) }
    for byline in d.bylines { tags += Tags.words(Tags.byline, byline) }
    for note in d.notes { tags += Tags.words(Tags.note, note.text + " " + note.kind.rawValue) }
    tags.append(Tags.language + d.language)
    if thread != d.id { tags += Tags.words(Tags.thread, thread) }
    tags += Tags.words(Tags.thread, d.id)
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

  /// FNV-1a over the text.
  private static func hash(_ text: String) -> Int64 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for b in text.utf8 { h = (h ^ UInt64(b)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: h)
  }
}
