/// The line that an archive put over a dispatch: ` date 2019-07 (Ajoute citations)`.
enum CrawlLine {
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    guard let first = w.zones.first, let (date, rest) = date(in: first.span, w) else { return }
    draft.crawl = date
    draft.roles[0] = .note
    guard rest < first.span.end, let note = DeskNotes.bracketed(Span(rest, first.span.end), w) else { return }
    w.header.notes.append(note)
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
    return words.sign(next) == 0x28 ? (date, after.raw.start) : nil
  }
}
