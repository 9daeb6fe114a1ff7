import GRDB
import GRDBSQLite

/// Breaks off what is being read, from another thread: what was asked last is answered first.
nonisolated final class ReadingBreak: Sendable {
  private let reading = Locked<OpaquePointer?>(nil)

  /// Nil when what was being read was broken off.
  func read<T>(_ archive: Archive, _ body: (Database) throws -> T) throws -> T? {
    do {
      return try archive.pool.read { db in
        reading.withLock { $0 = db.sqliteConnection }
        defer { reading.withLock { $0 = nil } }
        return try body(db)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return nil
    } catch { throw ArchiveError(error, path: archive.path) }
  }

  func breakOff() {
    reading.withLock { if let connection = $0 { sqlite3_interrupt(connection) } }
  }
}
