/// What the reader has changed, to be taken back and done again.
nonisolated struct History: Sendable {
  nonisolated struct Marks: Equatable, Sendable {
    var isRead: Bool
    var isMarked: Bool
    var label: ReaderLabel
  }
  nonisolated enum Change: Sendable {
    case marks([Int: Marks], [Int: Marks])
    /// The corrections there were, and those there are.
    case corrections(Corrections, Corrections)
    /// What the archive set read, by its place in `ArchiveState.readings`.
    case readings(Int)
  }
  fileprivate var done: [Change] = []
  fileprivate var undone: [Change] = []
  private static let most = 1000

  mutating func add(_ change: Change) {
    undone = []
    done.append(change)
    if done.count > Self.most { done.removeFirst() }
  }
}

extension State {
  private func marks(_ numbers: [Int]) -> [Int: History.Marks] {
    Dictionary(
      numbers.map { n in
        let item = items[n]
        return (n, History.Marks(isRead: item.isRead, isMarked: item.isMarked, label: item.label))
      },
      uniquingKeysWith: { $1 })
  }

  /// Does what changes read marks and marks of some dispatches, so that it can be undone.
  mutating func remember(_ numbers: [Int], _ body: (inout State) -> Void) {
    let before = marks(numbers)
    body(&self)
    let after = marks(numbers)
    if before != after { history.add(.marks(before, after)) }
  }

  mutating func undo() {
    guard let change = history.done.popLast() else { return say(strings[.nothingToUndo]) }
    history.undone.append(change)
    switch change {
    case .marks(let before, _):
      restore(before)
      return tell(before, isUndo: true)
    case .corrections(let before, _): correct(before)
    case .readings(let serial): set(readings: serial, isRead: false)
    }
    say(strings[.undone])
  }

  mutating func redo() {
    guard let change = history.undone.popLast() else { return say(strings[.nothingToRedo]) }
    history.done.append(change)
    switch change {
    case .marks(_, let after):
      restore(after)
      return tell(after, isUndo: false)
    case .corrections(_, let after): correct(after)
    case .readings(let serial): set(readings: serial, isRead: true)
    }
    say(strings[.redone])
  }

  private mutating func set(readings serial: Int, isRead: Bool) {
    guard archive.readings.indices.contains(serial) else { return }
    effects.append(.ask(.setRead(archive.readings[serial], isRead, serial: -1)))
  }

  private mutating func tell(_ marks: [Int: History.Marks], isUndo: Bool) {
    let title = marks.count == 1 ? marks.keys.first.map { items[$0].title } : nil
    say(strings.undoneMarks(isUndo, marks.count, title))
  }

  /// Where nothing is on the screen that was changed, the list goes there: nobody undoes what they don't see.
  private mutating func restore(_ marks: [Int: History.Marks]) {
    for (n, m) in marks where items.indices.contains(n) || items.holds(n) {
      items[n].isRead = m.isRead
      items[n].isMarked = m.isMarked
      items[n].label = m.label
    }
    if marks.count == 1, let n = marks.keys.first, let place = visible.firstIndex(of: n) { select(place) }
  }
}
