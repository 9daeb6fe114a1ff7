/// Cells of one row that are written, or erased, at once in one style.
nonisolated struct Stroke: Sendable {
  var place: CursorMoves.Place
  /// Cells that it covers; where it is text, the cursor is behind them then.
  var width = 0
  var look: SetLook
  /// Whether it shows no more of the style than the background.
  var isGround: Bool
  /// Bytes in the ink.
  var ink: Range<Int>
  var isErasing = false

  var end: CursorMoves.Place {
    isErasing ? place : CursorMoves.Place(row: place.row, column: place.column + width)
  }
}

/// In which order strokes are cheapest: those of one style one after the other, as far as the ways between them
/// don't eat what that saves. Greedy: of a few that come into question, the next is the cheapest.
nonisolated struct StrokeOrder {
  private let strokes: [Stroke]
  private let moves: CursorMoves
  private var isDone: [Bool]
  /// The strokes of each look, in the order of the screen, and how many of the first are done.
  private var byLook: [(all: [Int], done: Int)] = []
  private var looks: [SetLook: Int] = [:]
  private static let ahead = 3

  init(_ strokes: [Stroke], _ moves: CursorMoves) {
    self.strokes = strokes
    self.moves = moves
    isDone = Array(repeating: false, count: strokes.count)
    for (i, stroke) in strokes.enumerated() where !stroke.isGround {
      let look = looks[stroke.look] ?? byLook.count
      if look == byLook.count {
        looks[stroke.look] = look
        byLook.append(([], 0))
      }
      byLook[look].all.append(i)
    }
  }

  /// Whether any two write the same cell; then their order is not ours to choose.
  static func overlaps(_ strokes: [Stroke]) -> Bool {
    let sorted = strokes.map { ($0.place.row << 16 | $0.place.column, $0.width) }.sorted { $0.0 < $1.0 }
    return zip(sorted, sorted.dropFirst()).contains { $0.0 + $0.1 > $1.0 }
  }

  mutating func best(from place: CursorMoves.Place?, _ pen: SetLook?) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(strokes.count)
    var place = place
    var pen = pen
    var first = 0
    var last = -1
    while order.count < strokes.count {
      while isDone[first] { first += 1 }
      var best = first
      var least = Int.max
      func consider(_ i: Int) {
        let cost = moves.cost(from: place, to: strokes[i].place) + strokes[i].cost(after: pen)
        if cost < least || cost == least && i < best { (best, least) = (i, cost) }
      }
      consider(first)
      var next = last + 1
      var seen = 0
      while next < strokes.count, seen < Self.ahead {
        if !isDone[next] {
          consider(next)
          seen += 1
        }
        next += 1
      }
      if let pen, let look = looks[pen] {
        let (first, next) = same(look, after: last)
        if let first { consider(first) }
        if let next { consider(next) }
      }
      isDone[best] = true
      order.append(best)
      place = strokes[best].end
      pen = strokes[best].pen(after: pen)
      last = best
    }
    return order
  }

  /// The first stroke of a look that is left, and the first behind another.
  private mutating func same(_ look: Int, after last: Int) -> (Int?, Int?) {
    var done = byLook[look].done
    while done < byLook[look].all.count, isDone[byLook[look].all[done]] { done += 1 }
    byLook[look].done = done
    let left = byLook[look].all[done...]
    return (left.first, left.first { $0 > last && !isDone[$0] })
  }
}

nonisolated extension Stroke {
  /// What the terminal's style is to be for it, after another one.
  func pen(after sent: SetLook?) -> SetLook { isGround ? look.ground(after: sent) : look }

  /// About how many bytes setting that style takes.
  func cost(after sent: SetLook?) -> Int { pen(after: sent).bytes(after: sent) }
}

nonisolated extension SetLook {
  /// What is to be set where blanks are to look so: no more than the background, if that will do.
  func ground(after sent: SetLook?) -> SetLook {
    guard let sent else { return self }
    if sent.isSameGround(as: self) { return sent }
    guard !isInked, !sent.isInked else { return self }
    var ground = sent
    ground.background = background
    return ground
  }

  /// About how many bytes a change of style takes.
  func bytes(after old: SetLook?) -> Int {
    guard let old else { return 24 }
    if old == self { return 0 }
    var count = 2
    if foreground != old.foreground { count += Self.bytes(foreground) }
    if background != old.background { count += Self.bytes(background) }
    let lost = old.attributes & ~attributes
    count += 3 * lost.nonzeroBitCount + 2 * (attributes & ~old.attributes).nonzeroBitCount
    return count
  }

  private static func bytes(_ color: Ground) -> Int {
    switch color {
    case .standard, .basic: 3
    case .index(let n): 6 + CursorMoves.digits(Int(n))
    case .rgb(let r, let g, let b):
      8 + CursorMoves.digits(Int(r)) + CursorMoves.digits(Int(g)) + CursorMoves.digits(Int(b))
    }
  }
}
