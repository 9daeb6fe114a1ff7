/// What a page of a newspaper bears at its head, over the headlines: the paper or its part, and the day.
enum Masthead {
  /// Takes `LE COURRIER DU VAL — Mardi 14 novembre 2006` off the text, or the paper and the day on two lines.
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    guard w.zones.count > 2, draft.roles[0] == nil, isShort(w.zones[1].span, w) else { return }
    let first = w.zones[0].span
    if let day = day(first, w) ?? dayBehindComma(first, w) {
      draft.publication = day
      draft.roles[0] = .byline
    } else if let day = dayAlone(w.zones[1].span, w), isShort(w.zones[2].span, w),
      isPaper(first, w) && (isShouted(first, w) || w.zones.count > 4 && isShouted(w.zones[2].span, w))
    {
      draft.publication = day
      draft.roles[0] = .credit
      draft.roles[1] = .byline
    }
  }

  /// The day that ends a line behind a dash or a gap, with its name and year.
  private static func day(_ span: Span, _ w: Workspace) -> CivilDate? {
    guard span.count <= 140 else { return nil }
    let words = HeadWords(span, limit: 20, w)
    guard words.isCapital(0), !words.isCut,
      let at = (1..<max(1, min(10, words.count))).first(where: { words.has($0, .weekday) }),
      let (date, next) = WrittenDate.read(words, at), let day = date.civil, isPage(words, from: next)
    else { return nil }
    if words.isDash(at - 1) || words.sign(at - 1) == 0x7C { return day }
    guard let before = words.word(at - 1), let name = words.word(at) else { return nil }
    return name.raw.start - before.raw.end >= gap ? day : nil
  }
  /// Blanks that set the day apart from the paper.
  private static let gap: Int32 = 3

  /// `Le Courrier du Val, jeudi 4 février 2006` over a headline.
  private static func dayBehindComma(_ span: Span, _ w: Workspace) -> CivilDate? {
    let words = HeadWords(span, limit: 14, w)
    guard !words.isCut, words.has(0, .determiner), isShort(span, w),
      let at = (3..<7).first(where: { words.sign($0 - 1) == 0x2C && words.has($0, .weekday) }),
      (0..<at - 1).allSatisfy({ !words.has($0, .auxiliary) }),
      let (date, next) = WrittenDate.read(words, at), isPage(words, from: next)
    else { return nil }
    return date.civil
  }

  /// Nothing, or `- Page 7`.
  private static func isPage(_ words: HeadWords, from i: Int) -> Bool {
    words.count == i || words.count - i <= 3 && words.word(words.count - 1)?.raw.kind == .number
  }

  /// `LE COURRIER DU VAL`, `Le Courrier du Val`: an article and a few words.
  private static func isPaper(_ span: Span, _ w: Workspace) -> Bool {
    let words = HeadWords(span, limit: 7, w)
    return !words.isCut && words.count > 1 && words.has(0, .determiner) && isShort(span, w)
  }

  /// Whether a line is all in capitals: the paper, or a rubric below it.
  private static func isShouted(_ span: Span, _ w: Workspace) -> Bool {
    let words = HeadWords(span, limit: 7, w)
    return !words.isCut
      && words.items.allSatisfy {
        $0.raw.kind != .word || $0.isShouted || $0.isCapital && $0.raw.end - $0.raw.start <= 2
      }
  }

  /// `Mardi 14 novembre 2006`, `Samedi 7 et dimanche 8 octobre 2006`, perhaps with the page.
  private static func dayAlone(_ span: Span, _ w: Workspace) -> CivilDate? {
    let words = HeadWords(span, limit: 12, w)
    guard words.has(0, .weekday), !words.isCut else { return nil }
    for i in 0..<4 where words.has(i, .weekday) {
      if let (date, next) = WrittenDate.read(words, i), isPage(words, from: next) { return date.civil }
    }
    return nil
  }

  private static func isShort(_ span: Span, _ w: Workspace) -> Bool {
    span.count <= 160 && !Ending.isFullStop(span, w)
  }
}
