/// The day that `lundi` and `hier` count from, where neither dateline nor publication gives it: one that the text itself
/// names as a day of what it tells.
enum Anchor {
  static func settle(_ w: Workspace) {
    guard w.header.isAnchorVague else { return }
    if let month = w.header.anchor {
      guard let day = weekdayWithDay(near: month, w) else { return }
      w.header.anchor = day
      w.header.date = day.edtf
    } else if let day = DatelineYear.day(w) {
      w.header.anchor = day
      w.header.date = day.edtf
      w.header.dateline?.date = day.edtf
    } else if let day = dayOfLivePage(w) {
      w.header.anchor = day
      w.header.date = day.edtf
    } else {
      guard let day = lastFullDay(w) ?? weekdayInFull(w) else { return }
      w.header.anchor = day
    }
    w.header.isAnchorVague = false
  }

  /// `lundi 13 février`, in a month that is known: the first such day of the running text that isn't ahead.
  private static func weekdayWithDay(near month: CivilDate, _ w: Workspace) -> CivilDate? {
    var reader = TimeReader(w, anchor: month)
    for zone in w.zones where zone.role == .lead || zone.role == .body {
      reader.end = zone.tokens.upperBound
      for i in zone.tokens where w.tokens[i].has(.weekday) && w.tokens[i].mark < 0 {
        guard let weekday = reader.weekday(i), let found = reader.calendar(i + 1),
          let day = CivilDate(edtf: String(found.value.prefix(10))), found.value.utf8.count <= 16,
          day.weekday == weekday, day.year == month.year, day.month == month.month,
          reader.tense(around: i) != .future
        else { continue }
        return day
      }
    }
    return nil
  }

  /// `Publié il y a 3 heures` above `mercredi 4 mars 2026`: a page that is still being written names its own day.
  private static func dayOfLivePage(_ w: Workspace) -> CivilDate? {
    let head = w.zones.prefix(many)
    guard head.contains(where: { $0.role == .byline && isCountedInHours($0.tokens, w) }) else { return nil }
    var reader = TimeReader(w)
    for zone in head where zone.role != .byline {
      reader.end = zone.tokens.upperBound
      for i in zone.tokens where w.tokens[i].has(.weekday) && w.tokens[i].mark < 0 {
        guard let weekday = reader.weekday(i), let found = reader.calendar(i + 1),
          let day = CivilDate(edtf: String(found.value.prefix(10))), found.value.utf8.count <= 16,
          day.weekday == weekday, reader.tense(around: i) != .future
        else { continue }
        return day
      }
    }
    return nil
  }
  private static let many = 12

  /// `il y a 3 heures`, `il y a 12 minutes`
  private static func isCountedInHours(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    tokens.dropLast().contains { i in
      guard w.tokens[i].kind == .number, let unit = w.reading(i + 1, .timeUnit)?.number else { return false }
      return unit <= TimeUnit.hour.rawValue
    }
  }

  /// `Un incendie s'est déclaré jeudi 4 février 2017`: a day whose weekday is worth telling is close to the dispatch.
  private static func weekdayInFull(_ w: Workspace) -> CivilDate? {
    var reader = TimeReader(w)
    for zone in w.zones.prefix(few) where zone.role == .lead || zone.role == .body {
      reader.end = zone.tokens.upperBound
      for i in zone.tokens where w.tokens[i].has(.weekday) && w.tokens[i].mark < 0 {
        guard let weekday = reader.weekday(i), i + 3 < zone.tokens.upperBound, reader.year(i + 3) != nil,
          let found = reader.calendar(i + 1), let day = CivilDate(edtf: String(found.value.prefix(10))),
          day.weekday == weekday, reader.tense(around: i) == .past
        else { continue }
        return day
      }
    }
    return nil
  }

  /// `… le 2 juillet 2021 à Lille ( AFP / LUC SERIN )`: a caption with whose picture it is, though it stands like a paragraph.
  private static func isCaption(_ zone: Range<Int>, _ w: Workspace) -> Bool {
    guard let last = zone.last, w.isSign(last, ")"),
      let open = (max(zone.lowerBound, last - 8)..<last).last(where: { w.isSign($0, "(") })
    else { return false }
    return w.tokens[open + 1].has(.agency) && w.sign(open + 2) == .slash
  }

  /// `le 4 février 2017`: the latest day with its year that a headline or a caption above the text names.
  private static func lastFullDay(_ w: Workspace) -> CivilDate? {
    var reader = TimeReader(w)
    var best: CivilDate?
    for zone in w.zones.prefix(few) where zone.role == .headline || isCaption(zone.tokens, w) {
      reader.end = zone.tokens.upperBound
      for i in zone.tokens where w.tokens[i].kind == .number && reader.dayNumber(i) != nil {
        guard i + 2 < zone.tokens.upperBound, reader.year(i + 2) != nil, reader.monthNumber(i + 1) != nil,
          let found = reader.calendar(i), let day = CivilDate(edtf: String(found.value.prefix(10))),
          reader.tense(around: i) != .future
        else { continue }
        if best.map({ $0 < day }) ?? true { best = day }
      }
    }
    return best
  }
  private static let few = 4
}
