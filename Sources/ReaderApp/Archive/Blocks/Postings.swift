import GRDB

/// The dispatches that an index names, one after the other in the order of time, met with those of a block.
nonisolated final class Postings {
  private let sql: String
  private let argument: String?
  private let isOldest: Bool
  private var statement: BoundStatement?
  private var head: Int64?
  /// Where the cursor was opened: what lies before isn't named any more.
  private var opened: Int64 = 0
  /// Of what is put together each time anew, all that was named since: blocks may lie across each other, and it is gone back
  /// without opening it again.
  private var named: [Int64] = []
  private var place = 0
  private var isPutTogether: Bool { mostSteps == .max }
  private var isAtEnd = false

  /// So many are gone over before it is looked for the next that can be meant: as many as the looking costs.
  private let mostSteps: Int
  private static let stepsOfTerm = 400

  /// What a full-text index finds.
  init(_ index: String, _ expression: String, isOldest: Bool) {
    sql =
      "SELECT rowid FROM \(index) WHERE \(index) MATCH ? AND rowid \(isOldest ? ">=" : "<=") ?"
      + " ORDER BY rowid \(isOldest ? "ASC" : "DESC")"
    argument = expression
    self.isOldest = isOldest
    // All that begins so is put together each time anew.
    let terms = expression.utf8.count { $0 == 0x22 } / 2
    mostSteps = expression.contains("*") ? .max : Self.stepsOfTerm * max(1, terms)
  }

  /// The dispatches of which a flag holds, in the order of an index over it.
  init(flag: String, index: String, isOldest: Bool) {
    sql =
      "SELECT id FROM dispatch INDEXED BY \(index) WHERE \(flag) AND id \(isOldest ? ">=" : "<=") ?"
      + " ORDER BY id \(isOldest ? "ASC" : "DESC")"
    argument = nil
    self.isOldest = isOldest
    mostSteps = Self.stepsOfTerm
  }

  /// Which of some dispatches it names.
  /// - Parameters:
  ///   - ids: a block's, sorted; the bits begin at `from`.
  func bits(_ ids: [Int64], from: Int, within mask: Bits, _ db: Database) throws -> Bits {
    var found = Bits(words: Array(repeating: 0, count: mask.words.count))
    let places = isOldest ? mask.places : mask.places.reversed()
    guard let first = places.first else { return found }
    try reach(ids[from + first], db)
    var i = 0
    var steps = 0
    while i < places.count, let at = head {
      let id = ids[from + places[i]]
      if at == id {
        found.set(places[i])
        i += 1
        steps = 0
        try advance()
      } else if isBefore(at, id) {
        steps += 1
        if steps > mostSteps {
          try open(id, db)
          steps = 0
        } else {
          try advance()
        }
      } else {
        // The dispatches that it doesn't name are passed by twice as fast each time.
        i = next(places, i, ids, from, at)
      }
    }
    return found
  }

  private func next(_ places: [Int], _ i: Int, _ ids: [Int64], _ from: Int, _ at: Int64) -> Int {
    var (step, low) = (1, i)
    while low + step < places.count, isBefore(ids[from + places[low + step]], at) {
      low += step
      step *= 2
    }
    var high = min(places.count, low + step)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if isBefore(ids[from + places[middle]], at) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isBefore(_ a: Int64, _ b: Int64) -> Bool { isOldest ? a < b : a > b }

  /// Stands at a dispatch or behind it.
  private func reach(_ id: Int64, _ db: Database) throws {
    if statement == nil || isBefore(id, opened) { return try open(id, db) }
    if isPutTogether {
      place = named.partition { !isBefore($0, id) }
      head = place < named.count ? named[place] : try fetch()
      while let at = head, isBefore(at, id) { try advance() }
      return
    }
    // What was gone over already was none of those asked for, or a block lies across another.
    if let passed, !isBefore(passed, id) { return try open(id, db) }
    var steps = 0
    while let at = head, isBefore(at, id) {
      steps += 1
      if steps > mostSteps { return try open(id, db) }
      try advance()
    }
  }
  /// The last that was gone over.
  private var passed: Int64?

  private func advance() throws {
    if isPutTogether {
      place += 1
      head = place < named.count ? named[place] : try fetch()
      return
    }
    passed = head
    head = try statement?.next()
  }

  private func fetch() throws -> Int64? {
    if isAtEnd { return nil }
    let next = try statement?.next()
    if let next { named.append(next) } else { isAtEnd = true }
    return next
  }

  private func open(_ id: Int64, _ db: Database) throws {
    let statement = try self.statement ?? BoundStatement(own: sql, db)
    self.statement = statement
    statement.reset()
    if let argument { statement.bind(1, argument) }
    statement.bind(argument == nil ? 1 : 2, id)
    opened = id
    passed = nil
    if isPutTogether {
      named.removeAll()
      (place, isAtEnd) = (0, false)
      head = try fetch()
    } else {
      head = try statement.next()
    }
  }
}
