import Foundation
import GRDB
import Reader
import Testing

@testable import ReaderApp

/// What goes wrong with an archive is said in its words, and nothing is overwritten.
@Suite struct ArchiveFailureTests {
  @Test func aLockedArchiveIsSaidToBeBusy() throws {
    let shelf = try Shelf(dispatches: 4)
    // Another program in the middle of writing.
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let other = try DatabaseQueue(path: shelf.archive.path, configuration: configuration)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let impatient = try Archive(URL(fileURLWithPath: shelf.archive.path), patience: 0.1)
      #expect(throws: ArchiveError.locked(path: shelf.archive.path)) {
        try impatient.write { try $0.execute(sql: "DELETE FROM state") }
      }
      // Reading goes on.
      #expect(try ArchiveSearch.count(impatient) == 4)
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test func aFullDiskLosesOnlyWhatWasNotAcknowledged() throws {
    let shelf = try Shelf(dispatches: 4)
    var many: [Dispatch] = []
    for n in 0..<3000 {
      var b = DispatchBuilder(String(repeating: "La grève \(n) du port. ", count: 40), source: "\(n)")
      b.dispatch.headline = "Grève \(n)"
      many.append(b.dispatch)
    }
    // A database that may not grow any more is what a full disk is to SQLite.
    try shelf.archive.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    #expect(throws: ArchiveError.full(path: shelf.archive.path)) { try shelf.enter(many) }
    let integrity = try shelf.archive.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(integrity == "ok")
    #expect(try ArchiveSearch.count(shelf.archive) == 4)
    // With room again, work goes on.
    try shelf.archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 4000000") }
    try shelf.enter(Array(many.prefix(10)))
    #expect(try ArchiveSearch.count(shelf.archive) == 14)
  }

  /// Whoever may write everything asks as nobody.
  @Test func aReadOnlyArchiveIsLeftAsItIs() throws {
    let shelf = try Shelf(dispatches: 4)
    let path = shelf.archive.path
    try shelf.archive.pool.close()
    let queue = try DatabaseQueue(path: path)
    _ = try queue.writeWithoutTransaction { try Row.fetchAll($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try queue.close()
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    chmod(path, 0o444)
    chmod(shelf.folder.path, 0o555)
    defer { chmod(shelf.folder.path, 0o755) }
    let process = Process()
    let errors = Pipe()
    let arguments = ["search", "--archive", path, "port"]
    if geteuid() == 0 {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
      process.arguments =
        ["--reuid=65534", "--regid=65534", "--clear-groups", try builtProgram().path] + arguments
    } else {
      process.executableURL = try builtProgram()
      process.arguments = arguments
    }
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(said.contains(HelpLanguage.strings.of(ArchiveError.readOnly(path: path))), "\(said)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder.path) == ["archive.sqlite"])
  }

  @Test func twoReadersAndAnImporterGoOnAtOnce() throws {
    let shelf = try Shelf(dispatches: 20)
    let files = shelf.folder.appendingPathComponent("files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    for n in 0..<1200 {
      try "Le port de Rimonde, cas numéro \(n).".write(
        to: files.appendingPathComponent("\(n).txt"), atomically: false, encoding: .utf8)
    }
    let url = URL(fileURLWithPath: shelf.archive.path)
    let isDone = Locked(false)
    let failures = Locked<[String]>([])
    let readers = Locked(2)
    for number in 0..<2 {
      Thread.detachNewThread {
        do {
          let archive = try Archive(url, mode: .existing)
          let query = try QueryParser.parse(number == 0 ? "port" : "is:marked", today: 0)
          var most = 0
          while !isDone.withLock({ $0 }) {
            let ids = try archive.read { try ArchiveSearch.ids(query, limit: 5000, $0) }
            if ids.count < most { failures.withLock { $0.append("fewer than before") } }
            most = ids.count
            // One of them marks what it reads.
            if number == 1,
              let id = try archive.read({ try Int64.fetchOne($0, sql: "SELECT max(id) FROM dispatch") })
            {
              try ReaderState.save(
                [ReaderState.Change(id: id, isRead: true, isMarked: true, position: nil)], in: archive)
            }
          }
        } catch { failures.withLock { $0.append("\(error)") } }
        readers.withLock { $0 -= 1 }
      }
    }
    let report = try Importer(try Archive(url), jobs: 2).run([files.path])
    isDone.withLock { $0 = true }
    while readers.withLock({ $0 }) > 0 { usleep(1000) }
    let failed = failures.withLock { $0 }
    #expect(failed == [])
    #expect(report.progress.dispatches == 1200)
    #expect(try ArchiveSearch.count(shelf.archive) == 1220)
  }

  @Test func everyFailureHasItsSentence() {
    let all: [ArchiveError] = [
      .cannotOpen(path: "/a", reason: "?"), .newer(path: "/a", version: 9, known: 2), .locked(path: "/a"),
      .readOnly(path: "/a"), .corrupt(path: "/a"), .full(path: "/a"), .missing(path: "/a"),
    ]
    for strings in [Strings.english, .french] { #expect(Set(all.map(strings.of)).count == all.count) }
    #expect(all.allSatisfy { HelpLanguage.strings.of($0).hasPrefix("/a") })
  }

  @Test func anOlderArchiveKeepsWhatTheReaderDid() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent("archive.sqlite")
    let queue = try DatabaseQueue(path: url.path)
    try Schema.migrator.migrate(queue, upTo: "1")
    try queue.write { db in
      try db.execute(sql: "INSERT INTO state(key, read, marked) VALUES('k', 1, 1)")
      try db.execute(
        sql: "INSERT INTO file(path, device, inode, size, modified, complete) VALUES('/x', 1, 1, 1, 1, 1)")
    }
    try queue.close()
    let archive = try Archive(url)
    try archive.read { db in
      let marked = try Int.fetchOne(db, sql: "SELECT marked FROM state WHERE key = 'k'")
      let complete = try Int.fetchOne(db, sql: "SELECT complete FROM file")
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
      #expect(marked == 1 && complete == 0 && version == Schema.version)
    }
  }
}

/// What was parsed elsewhere comes into the archive as if it had been analysed here.
@Suite struct ParsedImportTests {
  private let text = """
    Le port rouvre

    RIMONDE, 4 mars 2026 (AFP) - « Nous avons réparé l'écluse », a déclaré mercredi Paul Serin, maire de Rimonde.
    """

  private func analysed() -> Dispatch {
    var source = Source(path: "port.txt", format: "text", text: text)
    source.id = "port"
    return Analyzer().analyze(source)
  }

  @Test func aLineIsReadBackAsTheDispatchThatItWas() throws {
    var writer = JSONWriter()
    let line = writer.object(analysed())
    let read = try #require(ParsedDispatch.read(line))
    var again = JSONWriter()
    #expect(again.object(read) == line)
    #expect(!read.quotes.isEmpty && !read.entities.isEmpty)
    #expect(ParsedDispatch.read(Array("{\"id\":\"a\"}".utf8)) == nil)
    #expect(ParsedDispatch.read(Array("no JSON".utf8)) == nil)
    for cut in line.indices where line[cut...].contains(0x7D) {
      #expect(ParsedDispatch.read(Array(line[..<cut])) == nil)
    }
  }

  @Test func aLineMayBeWrittenInAnotherOrderAndWithEscapes() throws {
    let line = """
      { "entities" : [ {"type":"person","name":"Zo\\u00e9 \\ud83d\\ude00","roles":["maire"],
        "mentions":[{"start":0,"end":3,"kind":"name"}]} ], "new": {"a":[1,{"b":"}"}]}, "version": 2, "urgency": "3",
        "quotes":[{"kind":"direct","start":4,"end":400},{"kind":"direct","start":4,"end":9,"speaker":"e1"}],
        "extra":{"thread":"f\\"1"}, "id":"x", "text":"Zo\\u00e9\\nparle", "bylines":["a",3,"b"], "date": null }
      """
    let d = try #require(ParsedDispatch.read(Array(line.utf8)))
    #expect(
      d.text == "Zoé\nparle" && d.entities.first?.name == "Zoé 😀" && d.entities.first?.mentions.count == 1)
    #expect(d.quotes.count == 1 && d.quotes.first.map { d.words($0.span) } == "parle")
    #expect(d.quotes.first?.speaker == 0 && d.version == 2 && d.urgency == nil && d.date == nil)
    #expect(d.bylines == ["a", "b"] && d.extra?["thread"]?.text == "f\"1")
  }

  @Test func aParsedFileIsFoundAndReadInPlace() throws {
    let shelf = try Shelf(dispatches: 0)
    let file = shelf.folder.appendingPathComponent("parsed.jsonl")
    var writer = JSONWriter()
    var other = analysed()
    other.id = "autre"
    other.text += "\nFin."
    let lines = [analysed(), other].map { String(decoding: writer.object($0), as: UTF8.self) }
    try (lines.joined(separator: "\n") + "\nrubbish\n").write(to: file, atomically: true, encoding: .utf8)
    let report = try Importer(shelf.archive, jobs: 2).run([file.path], isParsed: true)
    #expect(report.progress.dispatches == 2)
    #expect(report.problems.map(\.line) == [3])
    let query = try QueryParser.parse("speaker:serin quote:écluse", today: 0)
    let ids = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 10, $0) }
    #expect(ids.count == 2)
    let loader = DispatchLoader(shelf.archive)
    let texts = try ids.compactMap { try loader.dispatch($0) { _ in }?.text }
    #expect(Set(texts) == [text, other.text])
  }
}
