import Foundation
import GRDB
import Testing

@testable import ReaderApp

@Suite struct KillTests {
  /// What an import said was written is there after `kill -9`, whenever that comes; the next one goes on.
  @Test func nothingAcknowledgedIsLost() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "depeche-kill-\(UUID().uuidString)")
    let files = folder.appendingPathComponent("files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for i in 0..<400 {
      try "La dépêche numéro \(i) parle du port de Rimonde.".write(
        to: files.appendingPathComponent("\(i).txt"), atomically: false, encoding: .utf8)
    }
    let database = folder.appendingPathComponent("archive.sqlite")
    let binary = try builtProgram()
    var before = 0
    for round in 0..<100 {
      let rescan = round % 3 == 0 ? ["--rescan"] : []
      try runAndKill(
        binary, ["import", "--archive", database.path, files.path] + rescan, in: round, of: 1500)
      guard FileManager.default.fileExists(atPath: database.path) else { continue }
      let archive = try Archive(database)
      let count = try archive.read { db in
        #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
        let orphans = "SELECT count(*) FROM dispatch WHERE id NOT IN (SELECT dispatch FROM source)"
        #expect(try Int.fetchOne(db, sql: orphans) == 0)
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM dispatch") ?? 0
      }
      #expect(count >= before)
      before = count
    }
    let archive = try Archive(database)
    _ = try Importer(archive, jobs: 2).run([files.path])
    #expect(try ArchiveSearch.count(archive) == 400)
    let everything = try QueryParser.parse("rimonde", today: 0)
    #expect(try ArchiveSearch.hits(everything, limit: 1000, in: archive).count == 400)
  }

  /// Killed while it makes an older archive new, it is the old one or the new one, with all that the reader did.
  @Test func aKilledMigrationLosesNothing() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "depeche-migration-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = folder.appendingPathComponent("old.sqlite"), now = folder.appendingPathComponent("now.sqlite")
    let queue = try DatabaseQueue(path: old.path)
    try Schema.migrator.migrate(queue, upTo: "2")
    try queue.write { db in
      for n in 0..<3000 {
        try db.execute(sql: "INSERT INTO state(key, read, marked) VALUES(?, 1, 1)", arguments: ["k\(n)"])
      }
    }
    try queue.close()
    let binary = try builtProgram()
    for round in 0..<30 {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: now.path + end) }
      try FileManager.default.copyItem(at: old, to: now)
      try runAndKill(binary, ["search", "--archive", now.path, "port"], in: round, of: 700)
      let (integrity, kept, version) = try Archive(now).read { db in
        (
          try String.fetchOne(db, sql: "PRAGMA integrity_check"),
          try Int.fetchOne(db, sql: "SELECT count(*) FROM state WHERE read = 1 AND marked = 1"),
          try Int.fetchOne(db, sql: "PRAGMA user_version")
        )
      }
      #expect(integrity == "ok")
      #expect(kept == 3000)
      #expect(version == Schema.version)
    }
  }

  /// An archive whose maker was killed in the middle of a transaction, before it kept a write-ahead log.
  @Test func rollsBackWhatWasHalfWritten() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "depeche-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let live = folder.appendingPathComponent("live.sqlite").path
    let left = folder.appendingPathComponent("left.sqlite").path
    let queue = try DatabaseQueue(path: live)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE note (words BLOB); PRAGMA cache_size = 5; BEGIN")
      for _ in 0..<500 { try db.execute(sql: "INSERT INTO note VALUES (randomblob(2000))") }
      try FileManager.default.copyItem(atPath: live, toPath: left)
      try FileManager.default.copyItem(atPath: live + "-journal", toPath: left + "-journal")
      try db.execute(sql: "ROLLBACK")
    }
    let archive = try Archive(URL(fileURLWithPath: left))
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM note") } == 0)
  }

  /// Kills a program a while after its start that differs from round to round, up to 97 times so many microseconds.
  private func runAndKill(_ binary: URL, _ arguments: [String], in round: Int, of step: UInt32) throws {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32((round * 7919) % 97) * step)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
