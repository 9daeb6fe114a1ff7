import Reader

/// From the last quote of a dispatch on to the next dispatch in which somebody speaks, and back.
extension State {
  /// A dispatch that is gone into at its first quote, or its last, once it has been read.
  struct Entry: Equatable {
    var number: Int
    var isForward: Bool
  }

  /// Goes to the nearest dispatch of the list that has quotes, as far as is known; false where there is none.
  mutating func goOn(forward: Bool) -> Bool {
    let step = forward ? 1 : -1
    var at = listCursor + step
    while visible.indices.contains(at), !mayHaveQuotes(visible[at]) { at += step }
    guard visible.indices.contains(at) else { return false }
    leave()
    select(at)
    entry = Entry(number: visible[at], isForward: forward)
    focus = .body
    settle()
    return true
  }

  private func mayHaveQuotes(_ n: Int) -> Bool {
    let item = items[n]
    guard item.problem == nil else { return false }
    guard let summary = item.summary, !summary.isPreview else { return true }
    return summary.quotes > 0
  }

  /// Puts the cursor on the quote that was gone on to, when its dispatch is there.
  mutating func settleEntry() {
    guard let here = entry else { return }
    guard here.number == number else { return entry = nil }
    guard let document, shown.number == number, shown.layout != nil else { return }
    entry = nil
    let all = quotes(of: document)
    guard let q = here.isForward ? all.first : all.last else {
      if !goOn(forward: here.isForward) { say(strings[.noMoreQuotes]) }
      return
    }
    shown.cursor = Int(document.quotes[q].span.start)
    markRead()
    hasGoneOn = true
    settleBody(layout)
    let place = strings.quotePlace((all.firstIndex(of: q) ?? 0) + 1, all.count)
    say(
      [strings[here.isForward ? .inNextDispatch : .inPreviousDispatch], place, item?.title ?? ""].joined(
        separator: " · "))
  }
}
