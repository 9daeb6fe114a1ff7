import GRDB
import Reader

/// Compares the files under some paths with what the archive knows of them.
nonisolated struct FileScan {
  struct Pending: Sendable {
    var id: Int64
    var path: String
    var size: Int64
  }
  private(set) var pending: [Pending] = []
  private(set) var unchanged = 0, renamed = 0, gone = 0
  private(set) var problems: [Problem] = []

  /// - Parameter rescan: reads every file again, changed or not.
  init(_ paths: [String], rescan: Bool, in archive: Archive) throws {
    let files = FileTree.files(under: paths, problems: &problems)
    let run = Int64(try archive.read { try Int64.fetchOne($0, sql: "SELECT max(seen) FROM file") ?? 0 }) + 1
    // In slices, so that two importers and a reader can take turns.
    for start in stride(from: 0, to: files.count, by: 2000) {
      try archive.write { db in
        for file in files[start..<min(start + 2000, files.count)] { try look(at: file, run, rescan, db) }
      }
    }
    try archive.write { db in try markGone(paths, run, db) }
  }

  private mutating func look(at file: FileStamp, _ run: Int64, _ rescan: Bool, _ db: Database) throws {
    let find = try db.cachedStatement(
      sql: "SELECT id, device, inode, size, modified, complete FROM file WHERE path = ?")
    if let row = try Row.fetchOne(find, arguments: [file.path]) {
      let id: Int64 = row[0]
      let isSame =
        row[1] == file.device && row[2] == file.inode && row[3] == file.size && row[4] == file.modified
      let isDone = row[5] == 1 && isSame && !rescan
      try db.cachedStatement(
        sql: """
          UPDATE file SET device = ?, inode = ?, size = ?, modified = ?, complete = ?, seen = ?, gone = 0
          WHERE id = ?
          """
      ).execute(arguments: [file.device, file.inode, file.size, file.modified, isDone, run, id])
      if isDone { unchanged += 1 } else { pending.append(Pending(id: id, path: file.path, size: file.size)) }
      return
    }
    if !rescan, try followRename(to: file, run, db) { return }
    try db.cachedStatement(
      sql: "INSERT INTO file(path, device, inode, size, modified, seen) VALUES(?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [file.path, file.device, file.inode, file.size, file.modified, run])
    pending.append(Pending(id: db.lastInsertedRowID, path: file.path, size: file.size))
  }

  /// The same inode with the same size and time under a name that is gone: the file was renamed.
  private mutating func followRename(to file: FileStamp, _ run: Int64, _ db: Database) throws -> Bool {
    let find = try db.cachedStatement(
      sql: """
        SELECT id, path FROM file
        WHERE device = ? AND inode = ? AND size = ? AND modified = ? AND complete = 1
        """)
    let old = try Row.fetchOne(find, arguments: [file.device, file.inode, file.size, file.modified])
    guard let old, FileStamp(path: old[1]) == nil else { return false }
    let id: Int64 = old[0]
    try db.cachedStatement(sql: "UPDATE file SET path = ?, seen = ?, gone = 0 WHERE id = ?")
      .execute(arguments: [file.path, run, id])
    renamed += 1
    return true
  }

  /// Files under the paths that were not met this time are gone; what was read of them stays.
  private mutating func markGone(_ paths: [String], _ run: Int64, _ db: Database) throws {
    for path in paths {
      let folder = path.hasSuffix("/") ? path : path + "/"
      try db.execute(
        sql: """
          UPDATE file SET gone = 1
          WHERE gone = 0 AND seen < ? AND (path = ? OR substr(path, 1, ?) = ?)
          """, arguments: [run, path, folder.count, folder])
      gone += db.changesCount
    }
  }
}
