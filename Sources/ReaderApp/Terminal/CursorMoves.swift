/// The shortest ways of the cursor from one cell to another.
nonisolated struct CursorMoves: Sendable {
  /// Whether a column, or a row, can be named alone (`hpa`, `vpa`).
  var namesColumns = true
  var namesRows = true
  /// Whether a line feed only goes down: not where it may scroll a region.
  var canFeed = true

  nonisolated struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// How many bytes the way takes; the same as `append` writes.
  func cost(from a: Place?, to b: Place) -> Int {
    guard let a else { return Self.address(b) }
    if a == b { return 0 }
    let best = min(Self.address(b), stepping(from: a, to: b))
    return namesRows && a.row != b.row
      ? min(best, 3 + Self.digits(b.row + 1) + across(a.column, b.column)) : best
  }

  func append(from a: Place?, to b: Place, _ out: inout [UInt8]) {
    guard a != b else { return }
    let best = cost(from: a, to: b)
    guard let a, best < Self.address(b) else {
      guard b.column > 0 else { return out.append(escape: b.row + 1, 0x48) }
      out.append(escape: b.row + 1, 0x3B)
      out.append(decimal: b.column + 1)
      return out.append(0x48)
    }
    if stepping(from: a, to: b) == best {
      for _ in a.row..<max(a.row, b.row) { out.append(0x0A) }
    } else {
      out.append(escape: b.row + 1, 0x64)
    }
    go(from: a.column, to: b.column, &out)
  }

  /// Along a row, or down by line feeds and then along.
  private func stepping(from a: Place, to b: Place) -> Int {
    if b.row < a.row || b.row > a.row && !canFeed { return .max }
    return b.row - a.row + across(a.column, b.column)
  }

  private func across(_ from: Int, _ to: Int) -> Int {
    if from == to { return 0 }
    if to == 0 { return 1 }
    let by = abs(to - from)
    var best = by == 1 ? 3 : 3 + Self.digits(by)
    if namesColumns { best = min(best, 3 + Self.digits(to + 1)) }
    return to < from ? min(best, by) : best
  }

  private func go(from: Int, to: Int, _ out: inout [UInt8]) {
    if from == to { return }
    if to == 0 { return out.append(0x0D) }
    let by = abs(to - from)
    let best = across(from, to)
    if to < from, best == by {
      for _ in 0..<by { out.append(0x08) }
    } else if best == (by == 1 ? 3 : 3 + Self.digits(by)) {
      let final: UInt8 = to > from ? 0x43 : 0x44
      if by == 1 { out += [0x1B, 0x5B, final] } else { out.append(escape: by, final) }
    } else {
      out.append(escape: to + 1, 0x47)
    }
  }

  private static func address(_ p: Place) -> Int {
    3 + digits(p.row + 1) + (p.column == 0 ? 0 : 1 + digits(p.column + 1))
  }

  static func digits(_ n: Int) -> Int { n < 10 ? 1 : n < 100 ? 2 : n < 1000 ? 3 : 4 }
}
