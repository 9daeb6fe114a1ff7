/// `Trafic perturbé jeudi` as a headline: it seldom has a verb that tells which Thursday, and the text below means the same.
enum HeadlineDays {
  static func settle(_ dates: inout [DateDraft], _ w: Workspace) {
    for i in dates.indices {
      guard isHead(dates[i], w), dates[i].value.utf8.count == 10, let day = weekday(dates[i], w) else {
        continue
      }
      let below = dates.dropFirst(i + 1).first { !isHead($0, w) && weekday($0, w) == day }
      guard let value = below?.value.prefix(10), value.utf8.count == 10 else { continue }
      dates[i].value = String(value)
    }
  }

  private static func isHead(_ date: DateDraft, _ w: Workspace) -> Bool {
    date.tokens.first.map { w.zones[Int(w.tokens[$0].zone)].role == .headline } ?? false
  }

  /// The day of the week by which a date is told, if by no number.
  private static func weekday(_ date: DateDraft, _ w: Workspace) -> Int? {
    guard !date.tokens.contains(where: { w.tokens[$0].kind == .number && w.tokens[$0].span.count < 3 }) else {
      return nil
    }
    return date.tokens.lazy.compactMap { w.reading($0, .weekday)?.number }.first
  }
}
