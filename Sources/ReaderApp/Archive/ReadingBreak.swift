import GRDB
import GRDBSQLite

/// Breaks off what is being read, from another thread: what was asked last is answered first.
nonisolated final class ReadingBreak: Sendable {
  private struct Reading {
    var connection: OpaquePointer?
    var isBroken = false
  }
  private let reading = Locked(Reading())

  /// Nil when what was being read was broken off.
  func read<T>(_ archive: Archive, _ body: (Database) throws -> T) throws -> T? {
    do {
      return try archive.pool.read { db in
        reading.withLock { $0 = Reading(connection: db.sqliteConnection) }
        defer { reading.withLock { $0 = Reading() } }
        return try body(db)
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      return nil
    } catch { throw ArchiveError(error, path: archive.path) }
  }

  /// Throws where what is being read was broken off while no statement ran that could be interrupted.
  func check() throws {
    if reading.withLock({ $0.isBroken }) { throw DatabaseError(resultCode: .SQLITE_INTERRUPT) }
  }

  func breakOff() {
    reading.withLock {
      guard let connection = $0.connection else { return }
      $0.isBroken = true
      sqlite3_interrupt(connection)
    }
  }
}
