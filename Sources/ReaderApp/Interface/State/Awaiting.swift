import Reader

/// Keys that want a text which is still being read: they are done when it is there.
extension State {
  struct Awaited: Equatable {
    var action: Action
    var count: Int?
  }

  /// Whether an action has nothing to work on before the dispatch has been analysed.
  private func wantsText(_ action: Action) -> Bool {
    switch action {
    case .nextDispatch, .previousDispatch: false
    case .filterThisSpeaker, .similar, .news, .nextHit, .previousHit, .copyQuote, .pipe, .export, .copyFacts,
      .correctSpeaker, .samePerson, .notQuote:
      true
    default: action.group == .reading || (action.isListMotion && focus != .list)
    }
  }

  /// Whether the dispatch on the screen is going to come, or the first one of all.
  private var isTextComing: Bool {
    guard document == nil else { return false }
    guard let item else { return isFinding || archive.isAsking }
    return item.problem == nil
  }

  /// Keeps an action for later; false where there is nothing to wait for. Whatever else is done meanwhile ends the wait.
  mutating func waits(_ action: Action) -> Bool {
    guard wantsText(action), isTextComing, awaited.count < Self.mostAwaited else {
      if !isDoingAwaited { awaited = [] }
      return false
    }
    awaited.append(Awaited(action: action, count: count))
    return true
  }

  private static let mostAwaited = 100

  /// Does what was waited for, once the text is there.
  mutating func doAwaited() {
    guard !awaited.isEmpty, !isDoingAwaited else { return }
    guard document != nil else {
      if !isTextComing { awaited = [] }
      return
    }
    let due = awaited
    awaited = []
    isDoingAwaited = true
    defer { isDoingAwaited = false }
    let typed = count
    for (i, step) in due.enumerated() {
      count = step.count
      perform(step.action)
      // One of them may lead to a text that has to be read first.
      if !awaited.isEmpty {
        awaited += due[(i + 1)...]
        break
      }
    }
    count = typed
  }
}
