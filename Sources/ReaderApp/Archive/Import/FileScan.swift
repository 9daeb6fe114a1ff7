import GRDB
import Reader

/// Compares the files under some paths with what the archive knows of them. What is as it was costs no writing.
nonisolated struct FileScan {
  struct Pending: Sendable {
    var id: Int64
    var path: String
    var size: Int64
  }
  private(set) var pending: [Pending] = []
  private(set) var unchanged = 0, renamed = 0, gone = 0
  private(set) var problems: [Problem] = []
  private var met = FileNumbers()
  private let rescan: Bool, isParsed: Bool

  /// In slices, so that two importers and a reader can take turns.
  private static let slice = 2000

  /// - Parameter rescan: reads every file again, changed or not.
  init(_ paths: [String], rescan: Bool, isParsed: Bool = false, in archive: Archive) throws {
    self.rescan = rescan
    self.isParsed = isParsed
    var slice: [FileStamp] = []
    var failure: (any Error)?
    func flush(_ scan: inout Self) {
      do { try scan.look(at: slice, in: archive) } catch { failure = error }
      slice.removeAll(keepingCapacity: true)
    }
    let problems = FileTree.walk(
      paths, isStopped: { failure != nil },
      file: { file in
        slice.append(file)
        if slice.count >= Self.slice, failure == nil { flush(&self) }
      })
    if failure == nil { flush(&self) }
    if let failure { throw failure }
    self.problems = problems
    try markGone(paths, in: archive)
  }

  private mutating func look(at files: [FileStamp], in archive: Archive) throws {
    var changed: [(FileStamp, known: Int64?)] = []
    try archive.read { db in
      let find = try db.cachedStatement(
        sql: "SELECT id, device, inode, size, modified, complete, gone FROM file WHERE path = CAST(? AS TEXT)"
      )
      for file in files {
        guard let row = try Row.fetchOne(find, arguments: [FileStamp.kept(file.path)]) else {
          changed.append((file, nil))
          continue
        }
        let id: Int64 = row[0]
        met.insert(id)
        let isSame =
          row[1] == file.device && row[2] == file.inode && row[3] == file.size && row[4] == file.modified
        if isSame, row[5] == 1, row[6] == 0, !rescan { unchanged += 1 } else { changed.append((file, id)) }
      }
    }
    if changed.isEmpty { return }
    try archive.write { db in
      for (file, id) in changed { try note(file, id, db) }
    }
  }

  private mutating func note(_ file: FileStamp, _ known: Int64?, _ db: Database) throws {
    if let known {
      let isDone =
        try !rescan
        && Bool.fetchOne(
          db,
          sql: """
            SELECT complete = 1 AND device = ? AND inode = ? AND size = ? AND modified = ? FROM file WHERE id = ?
            """, arguments: [file.device, file.inode, file.size, file.modified, known]) ?? false
      try db.cachedStatement(
        sql: """
          UPDATE file SET device = ?, inode = ?, size = ?, modified = ?, complete = ?, parsed = ?, gone = 0
          WHERE id = ?
          """
      ).execute(arguments: [file.device, file.inode, file.size, file.modified, isDone, isParsed, known])
      if isDone { unchanged += 1 } else { wait(for: file, known) }
      return
    }
    if !rescan, try followRename(to: file, db) { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO file(path, device, inode, size, modified, parsed) VALUES(CAST(? AS TEXT), ?, ?, ?, ?, ?)
        ON CONFLICT(path) DO UPDATE SET complete = 0
        """
    ).execute(arguments: [
      FileStamp.kept(file.path), file.device, file.inode, file.size, file.modified, isParsed,
    ])
    let find = try db.cachedStatement(sql: "SELECT id FROM file WHERE path = CAST(? AS TEXT)")
    guard let id = try Int64.fetchOne(find, arguments: [FileStamp.kept(file.path)]) else { return }
    met.insert(id)
    wait(for: file, id)
  }

  private mutating func wait(for file: FileStamp, _ id: Int64) {
    pending.append(Pending(id: id, path: file.path, size: file.size))
  }

  /// The same inode with the same size and time under a name that is gone: the file was renamed.
  private mutating func followRename(to file: FileStamp, _ db: Database) throws -> Bool {
    let find = try db.cachedStatement(
      sql: """
        SELECT id, CAST(path AS BLOB) FROM file
        WHERE device = ? AND inode = ? AND size = ? AND modified = ? AND complete = 1
        """)
    let old = try Row.fetchOne(find, arguments: [file.device, file.inode, file.size, file.modified])
    guard let old, FileStamp(path: FileStamp.path(old[1])) == nil else { return false }
    let id: Int64 = old[0]
    try db.cachedStatement(sql: "UPDATE file SET path = CAST(? AS TEXT), gone = 0 WHERE id = ?")
      .execute(arguments: [FileStamp.kept(file.path), id])
    met.insert(id)
    renamed += 1
    return true
  }

  /// Files under the paths that were not met this time are gone; what was read of them stays.
  private mutating func markGone(_ paths: [String], in archive: Archive) throws {
    var missing: [Int64] = []
    try archive.read { db in
      for path in paths {
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        // 0 follows the slash.
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT id FROM file WHERE gone = 0
              AND (path = CAST(? AS TEXT) OR path > CAST(? AS TEXT) AND path < CAST(? AS TEXT))
            """, arguments: StatementArguments([path, folder + "/", folder + "0"].map(FileStamp.kept)))
        while let row = try rows.next() { if !met.contains(row[0]) { missing.append(row[0]) } }
      }
    }
    if missing.isEmpty { return }
    gone = missing.count
    try archive.write { db in
      let mark = try db.cachedStatement(sql: "UPDATE file SET gone = 1 WHERE id = ?")
      for id in missing { try mark.execute(arguments: [id]) }
    }
  }
}

/// A set of file numbers, a bit each: of a million files 125 kB.
nonisolated struct FileNumbers {
  private var bits: [UInt64] = []

  mutating func insert(_ id: Int64) {
    let word = Int(id >> 6)
    if word >= bits.count { bits += Array(repeating: 0, count: word - bits.count + 1 + bits.count / 2) }
    bits[word] |= 1 << UInt64(id & 63)
  }

  func contains(_ id: Int64) -> Bool {
    let word = Int(id >> 6)
    return word < bits.count && bits[word] & 1 << UInt64(id & 63) != 0
  }
}
