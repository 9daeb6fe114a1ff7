import GRDB
import Reader

/// Puts dispatches into the archive, a batch a transaction.
nonisolated struct ArchiveWriter {
  private var directory = EntityDirectory()
  private var terms = TermDirectory()
  private var values = ValueCounts()
  private var blocks: BlockKeeper
  private let blockSize: Int
  /// The file that the last dispatch came from.
  private var file: (id: Int64, path: String) = (0, "")
  private var nextID: [Int64: Int64] = [:]
  /// The highest id that is taken.
  private var highest: Int64 = 0

  struct Result {
    var added = 0, copies = 0
    /// The ids of those added.
    var ids: [Int64] = []
  }

  /// - Parameter blockSize: dispatches of a full block.
  init(blockSize: Int = BlockKeeper.size) {
    self.blockSize = blockSize
    blocks = BlockKeeper(size: blockSize)
  }

  /// Enters a batch. What a transaction held is there for good, or not at all.
  mutating func write(_ batch: [Arrival], complete files: [Int64], to archive: Archive) throws -> Result {
    do {
      var result = Result()
      try archive.write { db in
        let run = try WriterStatements(db)
        // Another program may have written meanwhile.
        highest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM dispatch") ?? 0
        try blocks.begin(batch, db)
        // The full-text index wants rising ids within a transaction.
        let sorted = batch.sorted { $0.firstID < $1.firstID }
        let entered = try sorted.map { try enter($0, run) }
        // One statement for all dispatches, then the next: all of them together are larger than what a processor holds of
        // a program.
        for (a, entry) in zip(sorted, entered) { try source(entry.id, a, run, db) }
        let new = zip(sorted, entered).filter { $1.isNew }.map { (arrival: $0, id: $1.id) }
        let rows = try new.map { try directory.rows(of: $0.arrival.names, run.entities) }
        for (one, rows) in zip(new, rows) { try quotes(of: one.arrival.dispatch, one.id, rows, run, db) }
        for (a, id) in new { try facts(of: a.dispatch, id, run) }
        var starts: [[UInt8]] = []
        for (one, rows) in zip(new, rows) {
          let tags = Self.tags(one.arrival, rows)
          starts.append(blocks.enter(one.arrival, tags: tags, one.id))
          try words(of: one.arrival, one.id, tags, run)
        }
        for (one, starts) in zip(new, starts) { try run.starts.bind(1, one.id).bind(2, starts).run() }
        for (a, _) in new { for word in a.words { try run.word.bind(1, word).run() } }
        for (a, _) in new { values.add(a.dispatch) }
        result.added = new.count
        result.copies = sorted.count - new.count
        result.ids = new.map(\.id)
        try directory.enterCounts(run.entities)
        try values.enter(db)
        try blocks.end(db)
        for file in files {
          try db.cachedStatement(sql: "UPDATE file SET complete = 1 WHERE id = ?").execute(arguments: [file])
        }
      }
      return result
    } catch {
      // What is kept in mind may speak of rows that are not there.
      self = ArchiveWriter(blockSize: blockSize)
      throw error
    }
  }

  /// The row of a dispatch, and whether it wasn't there before: then only its new place is to be noted.
  private mutating func enter(_ a: Arrival, _ run: WriterStatements) throws -> (id: Int64, isNew: Bool) {
    let d = a.dispatch
    var known: Int64?
    // Those of the same thread: (id, whether it knows that it isn't alone).
    var others: [(id: Int64, isShared: Bool)] = []
    try run.sameKey.bind(1, d.id).rows { row in
      if row.number(1) == a.content { known = row.number(0) }
      if a.thread == d.id, row.isNull(2) { others.append((row.number(0), row.number(3) != 0)) }
    }
    if let known { return (known, false) }
    if a.thread != d.id {
      try run.sameKey.bind(1, a.thread).rows { row in
        if row.isNull(2) { others.append((row.number(0), row.number(3) != 0)) }
      }
    }
    try run.sameThread.bind(1, a.thread).rows { others.append(($0.number(0), $0.number(1) != 0)) }
    for other in others where !other.isShared { try run.nowShared.bind(1, other.id).run() }

    let id = try freeID(a.firstID, run)
    try dispatch(id, a, isShared: !others.isEmpty, run)
    return (id, true)
  }

  private func facts(of d: Dispatch, _ id: Int64, _ run: WriterStatements) throws {
    for f in d.facts {
      guard let when = f.when else { continue }
      try run.fact.bind(1, id).bind(2, Int(f.span.start)).bind(3, when).bind(4, f.span, of: d.text).run()
    }
  }

  private func words(of a: Arrival, _ id: Int64, _ tags: [UInt8], _ run: WriterStatements) throws {
    try run.words.bind(1, id).bind(2, a.headline).bind(3, a.body).bind(4, a.spoken).bind(5, tags).run()
  }

  private func dispatch(_ id: Int64, _ a: Arrival, isShared: Bool, _ run: WriterStatements) throws {
    let d = a.dispatch
    let headline = d.headline?.isEmpty == false ? d.headline : nil
    run.dispatch.bind(1, id).bind(2, d.id).bind(3, a.content).bind(4, a.thread == d.id ? nil : a.thread)
    run.dispatch.bind(5, isShared ? 1 : 0).bind(6, d.version).bind(7, d.urgency).bind(8, d.format)
    run.dispatch.bind(9, d.language).bind(10, d.dateline?.agency)
    run.dispatch.bind(11, d.dateline?.places.joined(separator: "/")).bind(12, d.date)
    run.dispatch.bind(13, headline).bind(14, a.title).bind(15, d.slug)
    run.dispatch.bind(16, d.bylines.isEmpty ? nil : d.bylines.joined(separator: ", "))
    run.dispatch.bind(17, d.notes.first?.text).bind(18, d.notes.first?.kind.rawValue)
    run.dispatch.bind(19, d.quotes.lazy.filter { $0.kind != .indirect }.count)
    try run.dispatch.run()
  }

  private static func tags(_ a: Arrival, _ rows: [Int64?]) -> [UInt8] {
    var tags = a.tags
    var named: [Int64] = [], speaking: [Int64] = []
    for (name, row) in zip(a.names, rows) {
      guard let name, let row else { continue }
      if !named.contains(row) {
        named.append(row)
        append(Tags.mentionLetter, row, to: &tags)
      }
      if name.speaks, !speaking.contains(row) {
        speaking.append(row)
        append(Tags.speakerLetter, row, to: &tags)
      }
    }
    return tags
  }

  /// A letter and a number, as `Tags` makes them a string.
  private static func append(_ letter: UInt8, _ number: Int64, to tags: inout [UInt8]) {
    tags.append(0x20)
    tags.append(letter)
    let from = tags.count
    var rest = number
    repeat {
      tags.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    tags[from...].reverse()
  }

  private mutating func source(_ id: Int64, _ a: Arrival, _ run: WriterStatements, _ db: Database) throws {
    if file.id != a.file {
      let find = try db.cachedStatement(sql: "SELECT path FROM file WHERE id = ?")
      file = (a.file, try String.fetchOne(find, arguments: [a.file]) ?? "")
    }
    let name = a.dispatch.source
    let member = !file.path.isEmpty && name.hasPrefix(file.path) ? name.dropFirst(file.path.count) : ""
    try run.source.bind(1, id).bind(2, a.file).bind(3, a.ordinal)
      .bind(4, member.isEmpty ? nil : String(member)).run()
  }

  private mutating func freeID(_ first: Int64, _ run: WriterStatements) throws -> Int64 {
    var id = nextID[first] ?? first
    while id <= highest, try run.isTaken.bind(1, id).number() != nil { id += 1 }
    highest = max(highest, id)
    if nextID.count > 50_000 { nextID.removeAll(keepingCapacity: true) }
    nextID[first] = id + 1
    return id
  }

  private mutating func quotes(
    of d: Dispatch, _ id: Int64, _ rows: [Int64?], _ run: WriterStatements, _ db: Database
  ) throws {
    for (n, q) in d.quotes.enumerated() {
      let row = q.speaker.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
      var role: Int64?, cue: Int64?
      if let s = q.speaker, d.entities.indices.contains(s) {
        let told = row == nil ? d.entities[s].name : d.entities[s].roles.first
        role = try told.flatMap { try terms.id(of: $0, db) }
      }
      if let span = q.cue { cue = try span.withBytes(of: d.text) { try terms.id(of: $0, db) } }
      run.quote.bind(1, id).bind(2, n).bind(3, QuoteKind.code(q.kind)).bind(4, Int(q.span.start))
      run.quote.bind(5, row).bind(6, role).bind(7, cue)
      // Words that the end of a line breaks are found and shown whole.
      if d.lineBreaks.isEmpty {
        run.quote.bind(8, q.span, of: d.text)
      } else {
        run.quote.bind(8, d.line(q.span))
      }
      try run.quote.run()
    }
  }
}
