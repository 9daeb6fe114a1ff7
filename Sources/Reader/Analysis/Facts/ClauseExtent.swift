/// From where to where a clause goes, and what is only set in.
extension ClauseReader {
  /// From where the clause of a verb begins to where the next begins, as chunks.
  func extent(_ k: Int, _ last: Int) -> Range<Int> {
    var a = k
    while let c = chunk(a - 1), !startsClause(c) || isAside(a - 1) { a -= 1 }
    // Behind another verb only what a comma or coordinator parts from it.
    if kind(a - 1) == .verb, frames.relative(of: a - 1) != nil, kind(k - 1) == .comma {
      // `Le groupe, qui compte 300 salariés en France, va fermer …`: what the commas close off.
      a = k
    } else if let c = chunk(a - 1), c.kind == .verb, let edge = (a..<k).first(where: { isJoint($0) }) {
      // `a battu Lens, samedi à Lille, et se hisse en tête`: all before the coordinator is told of the first verb.
      a = kind(k - 1) == .coordinator ? k - 1 : edge
    } else if kind(a - 1) == .verb {
      a = k
    }
    var b = last + 1
    while !endsClause(b) { b += 1 }
    return a..<b
  }

  private func startsClause(_ c: Chunk) -> Bool {
    switch c.kind {
    case .stop, .semicolon, .colon, .relative, .complementizer, .subordinator: true
    case .verb: c.traits.contains(.finite)
    default: false
    }
  }

  /// `27 morts, dont quatre assaillants, lundi à Varsange`: a relative word without a verb, behind which the clause goes on.
  func isAside(_ i: Int) -> Bool { kind(i) == .relative && asideEnd(i) != nil }

  /// The comma that closes what such a word opens.
  func asideEnd(_ i: Int) -> Int? {
    guard kind(i - 1) == .comma else { return nil }
    var j = i + 1
    while let c = chunk(j), j - i < 8, c.kind == .noun || c.kind == .adverb || c.kind == .bracket { j += 1 }
    return kind(j) == .comma && j > i + 1 ? j : nil
  }

  private func isJoint(_ i: Int) -> Bool { kind(i) == .comma || kind(i) == .coordinator }
}
