/// The day of a dispatch, out of the dateline, the archive's line and the days of publication.
enum DispatchDate {
  static func settle(_ w: Workspace, _ draft: LayoutDraft) {
    let given = w.source.date.flatMap { CivilDate(edtf: $0) }
    var day: CivilDate?
    if let date = draft.dateline?.date { day = complete(date, near: near(draft, given)) }
    if w.header.dateline != nil {
      w.header.dateline?.date = day?.edtf
      if w.header.dateline?.agency == nil { w.header.dateline?.agency = draft.creditAgency }
      if draft.dateline?.places.isEmpty ?? true, draft.dateline?.agency == nil, day == nil {
        w.header.dateline = nil
      }
    }
    day = day ?? draft.publication ?? draft.crawl?.civil
    w.header.date = day?.edtf
    w.header.anchor = given ?? day ?? month(draft)
    w.header.isAnchorVague = given == nil && day == nil
  }

  /// What the missing parts of a date are to be near to.
  private static func near(_ draft: LayoutDraft, _ given: CivilDate?) -> CivilDate? {
    given ?? draft.publication ?? draft.crawl?.civil ?? month(draft, day: 15)
  }

  private static func month(_ draft: LayoutDraft, day: Int = 1) -> CivilDate? {
    guard let crawl = draft.crawl, let year = crawl.year, crawl.month > 0 else { return nil }
    return CivilDate(year: year, month: crawl.month, day: day)
  }

  /// The date with the year, and the month where that is missing too, that bring it nearest.
  private static func complete(_ date: WrittenDate, near: CivilDate?) -> CivilDate? {
    if let civil = date.civil { return civil }
    guard date.day > 0, let near else { return nil }
    var best: CivilDate?
    let months = date.month > 0 ? [date.month] : Array(1...12)
    for year in near.year - 1...near.year + 1 {
      for month in months {
        let d = CivilDate(year: date.year ?? year, month: month, day: date.day)
        guard d.isValid else { continue }
        if best.map({ abs($0.days - near.days) > abs(d.days - near.days) }) ?? true { best = d }
      }
    }
    return best
  }
}
