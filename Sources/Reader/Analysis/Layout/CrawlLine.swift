/// The line that an archive put over a dispatch: ` date 2019-07 (Ajoute citations)`.
enum CrawlLine {
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    guard let first = w.zones.first, let (date, rest) = date(in: first.span, w) else { return }
    draft.crawl = date
    draft.roles[0] = .note
    guard rest < first.span.end, let note = DeskNotes.bracketed(Span(rest, first.span.end), w) else { return }
    w.header.notes.append(note)
  }

  /// ` date 2019-07 Le ministre …`: cuts the archive's words off the text that follows them on their line.
  static func split(_ w: Workspace) {
    guard let first = w.zones.first?.span else { return }
    let words = HeadWords(first, limit: 8, w)
    guard words.isWord(0), !words.isCapital(0), let year = WrittenDate.number(words, 1),
      WrittenDate.isYear(year),
      words.sign(2) == 0x2D, let (_, next) = WrittenDate.read(words, 1),
      let text = words.word(next)?.raw.start,
      words.sign(next) != 0x28 || !Ending.isBracketed(Span(text, first.end), w),
      let end = words.word(next - 1)?.raw.end
    else { return }
    w.zones[0].span = Span(first.start, end)
    w.zones.insert(Zone(span: Span(text, first.end), role: .body), at: 1)
  }

  /// The month or day it gives and where the note behind it begins, nil when the line is another.
  static func date(in span: Span, _ w: Workspace) -> (date: WrittenDate, rest: Int32)? {
    guard span.count <= 400 else { return nil }
    let words = HeadWords(span, limit: 8, w)
    var i = 0
    if words.isWord(0), !words.isCapital(0) { i = 1 }
    guard let year = WrittenDate.number(words, i), WrittenDate.isYear(year), words.sign(i + 1) == 0x2D,
      let (date, next) = WrittenDate.read(words, i)
    else { return nil }
    guard let after = words.word(next) else { return (date, span.end) }
    guard words.sign(next) == 0x28 else { return nil }
    // `(Québec) Le ministre …` is the text itself.
    let rest = Span(after.raw.start, span.end)
    let closes = rest.range.contains { w.bytes[$0] == 0x29 }
    return !closes || Ending.isBracketed(rest, w) ? (date, after.raw.start) : nil
  }
}
