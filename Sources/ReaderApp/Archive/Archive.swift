import Foundation
import GRDB

/// The index of all dispatches that were imported. The user's files stay where and as they are.
nonisolated final class Archive: Sendable {
  let path: String
  let pool: DatabasePool

  enum Mode { case create, existing }

  /// Opens the archive, after making or migrating it. Throws `ArchiveError`, and then has changed nothing.
  /// - Parameter patience: seconds to wait for another program that writes.
  init(_ url: URL, mode: Mode = .create, patience: Double = 5) throws {
    path = url.path
    let exists = FileManager.default.fileExists(atPath: path)
    guard exists || mode == .create else { throw ArchiveError.missing(path: path) }
    do {
      if exists { try Self.refuseNewer(path) }
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.maximumReaderCount = 4
      // A transaction enters a dispatch with all that it refers to.
      configuration.foreignKeysEnabled = false
      configuration.prepareDatabase { db in
        // Of 2 kB rows a page of 4 kB holds one.
        try db.execute(sql: "PRAGMA page_size = 16384")
        // So that what merging the index leaves empty can be given back; it has to be said before the first table.
        if !exists, !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
        // Several read, and who writes a lot asks for more; the system keeps the file's pages anyway.
        try db.execute(sql: "PRAGMA cache_size = -4096")
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        // Debian's writes zeros into every page that comes free, as most of the index does when it is merged.
        try db.execute(sql: "PRAGMA secure_delete = FAST")
        Closeness.register(in: db)
        PairSearch.register(in: db)
        PhraseCheck.register(in: db)
        db.add(function: WordBeginning.function)
      }
      pool = try DatabasePool(path: path, configuration: configuration)
      try Schema.migrator.migrate(pool)
    } catch { throw ArchiveError(error, path: url.path) }
  }

  /// Looks at the version, without writing a byte unless a killed import left something to be rolled back.
  private static func refuseNewer(_ path: String) throws {
    let version: Int
    do { version = try Self.version(of: path, readonly: true) } catch let error as DatabaseError
      where error.resultCode == .SQLITE_READONLY
    {
      // Only who may write can roll back.
      version = try Self.version(of: path, readonly: false)
    }
    guard version <= Schema.version else {
      throw ArchiveError.newer(path: path, version: version, known: Schema.version)
    }
  }

  private static func version(of path: String, readonly: Bool) throws -> Int {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(2)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
    try queue.close()
    return version
  }

  /// Makes few parts of the many that batches leave of the full-text index: each of them is looked through for a rare word.
  /// Some pages at a time, so that others can write between; what was left off another time goes on from there.
  func mergeIndex(isStopped: () -> Bool) throws {
    for index in ["words", "starts"] {
      var isDone = false
      while !isDone, !isStopped() {
        isDone = try write { db in
          let before = db.totalChangesCount
          try db.execute(sql: "INSERT INTO \(index)(\(index), rank) VALUES('merge', 250)")
          // The statement itself is one change; merging writes pages.
          return db.totalChangesCount - before < 2
        }
      }
    }
  }

  /// Gives back what the file has of empty pages, some at a time, so that others can write between.
  func shrink(isStopped: () -> Bool) throws {
    while !isStopped() {
      let isDone = try write { db in
        let before = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
        // A statement that has to be stepped through.
        _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(1000)")
        let after = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
        return after == 0 || after == before
      }
      if isDone { return }
    }
  }

  /// Makes ready for writing many dispatches.
  func expectMuch() throws {
    try write { db in
      try db.execute(sql: "PRAGMA cache_size = -16384")
      // Pages that several batches write go into the file once.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws -> T {
    do { return try pool.read(body) } catch { throw ArchiveError(error, path: path) }
  }

  func write<T>(_ body: (Database) throws -> T) throws -> T {
    do { return try pool.write(body) } catch { throw ArchiveError(error, path: path) }
  }
}
