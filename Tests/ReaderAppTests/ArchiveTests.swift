import Foundation
import GRDB
import Reader
import Testing

@testable import ReaderApp

/// A folder of its own for one test, gone afterwards.
private final class Desk {
  let folder: URL
  let files: URL
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
    files = folder.appendingPathComponent("files")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  var database: URL { folder.appendingPathComponent("archive.sqlite") }

  func put(_ name: String, _ text: String) throws {
    try text.write(to: files.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
  @discardableResult
  func run(_ archive: Archive, rescan: Bool = false) throws -> Importer.Report {
    try Importer(archive, jobs: 2).run([files.path], rescan: rescan)
  }
}

private func headlines(_ query: String, _ archive: Archive) throws -> Set<String> {
  let parsed = try QueryParser.parse(query, today: 20_782)
  return Set(try ArchiveSearch.hits(parsed, limit: 1000, in: archive).map(\.headline))
}

@Suite struct ArchiveTests {
  @Test func importsOnlyWhatIsNewOrChanged() throws {
    let desk = try Desk()
    try desk.put("a.txt", "Le port rouvrira mardi.")
    try desk.put("b.txt", "La grève continue.")
    let archive = try Archive(desk.database)
    #expect(try desk.run(archive).progress.dispatches == 2)

    let again = try desk.run(archive)
    #expect(again.progress.dispatches == 0 && again.unchanged == 2)

    try desk.put("b.txt", "La grève est finie, disent les dockers.")
    let changed = try desk.run(archive)
    #expect(changed.progress.dispatches == 1 && changed.unchanged == 1)
    #expect(try ArchiveSearch.count(archive) == 3)
  }

  @Test func anUpdateThatComesWithALaterImportJoinsItsStory() throws {
    let story = """
      Le port de Varsange rouvrira mardi matin après trois semaines de travaux, a annoncé lundi la maire Odile
      Brunet devant la presse. Les dockers de la ville avaient bloqué les quais pendant dix jours pour obtenir
      une hausse de leurs salaires, que la région a fini par accorder dimanche soir.
      """
    let desk = try Desk()
    try desk.put("a.txt", story)
    try desk.put(
      "b.txt", "La grève des trains continue dans toute la région de Corbenne, selon les syndicats.")
    let archive = try Archive(desk.database)
    try desk.run(archive)
    try desk.put("c.txt", story + " Le premier navire est attendu à midi.")
    try desk.run(archive)
    let threads = try archive.read {
      try String.fetchAll($0, sql: "SELECT coalesce(thread, key) FROM dispatch")
    }
    #expect(threads.count == 3)
    #expect(Set(threads).count == 2)
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT sum(shared) FROM dispatch") } == 2)
  }

  @Test func aCopyIsOneDispatchWithTwoSources() throws {
    let desk = try Desk()
    try desk.put("a.txt", "Le port rouvrira mardi.")
    try desk.put("b.txt", "Le port rouvrira mardi.")
    let archive = try Archive(desk.database)
    let report = try desk.run(archive)
    #expect(report.progress.dispatches == 1 && report.progress.copies == 1)
    #expect(try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 2)
  }

  @Test func listsTheQuotesOfDispatchesWithAWord() throws {
    let desk = try Desk()
    try desk.put("a.txt", "Le port rouvrira. \"Nous avons réparé la grande écluse\", a dit Paul Serin.")
    try desk.put("b.txt", "La grève continue. \"Nous ne céderons pas sur les salaires\", a dit Anne Colbert.")
    let archive = try Archive(desk.database)
    try desk.run(archive)
    let query = try QueryParser.parse("port", today: 0)
    let found = try QuoteSearch.quotes(query, speaker: nil, limit: 10, in: archive).map(\.words)
    #expect(found == ["Nous avons réparé la grande écluse"])
  }

  @Test func findsAndShowsWordsThatTheEndOfALineBreaksWhole() throws {
    let desk = try Desk()
    try desk.put(
      "a.txt",
      """
      Après trois semaines de travaux, le port de commerce
      de Varsange rouvrira mardi matin. "Nous avons répa-
      ré la grande biblio-
      thèque", a dit Paul Serin sur les marches de la mai-
      rie devant une centaine d'habitants.
      """)
    let archive = try Archive(desk.database)
    try desk.run(archive)
    for words in ["bibliothèque", "mairie", "quote:réparé"] {
      let query = try QueryParser.parse(words, today: 0)
      let found = try QuoteSearch.quotes(query, speaker: nil, limit: 10, in: archive).map(\.words)
      #expect(found == ["Nous avons réparé la grande bibliothèque"], "\(words)")
    }
  }

  @Test func aSoftHyphenDividesNoWord() {
    #expect(FoldedText.string(of: "l'infor\u{AD}mation") == "l information")
  }

  @Test func followsRenamesAndKeepsWhatVanished() throws {
    let desk = try Desk()
    try desk.put("a.txt", "Le port rouvrira mardi.")
    try desk.put("b.txt", "La grève continue.")
    let archive = try Archive(desk.database)
    try desk.run(archive)
    try FileManager.default.moveItem(
      at: desk.files.appendingPathComponent("a.txt"), to: desk.files.appendingPathComponent("c.txt"))
    try FileManager.default.removeItem(at: desk.files.appendingPathComponent("b.txt"))
    let report = try desk.run(archive)
    #expect(report.renamed == 1 && report.gone == 1 && report.progress.dispatches == 0)
    #expect(try ArchiveSearch.count(archive) == 2)
    let names = try archive.read { try String.fetchAll($0, sql: "SELECT path FROM file") }
    #expect(names.contains { $0.hasSuffix("/c.txt") })
  }

  @Test func findsWordsAsGrepDoes() throws {
    let desk = try Desk()
    let texts = [
      "Téhéran prêt à négocier sur ses missiles", "L'Iran rejette les sanctions européennes",
      "Les vice-présidents ont été reçus à l’Elysée", "Aucune sanction contre la banque",
    ]
    for (i, text) in texts.enumerated() { try desk.put("\(i).txt", text) }
    let archive = try Archive(desk.database)
    try desk.run(archive)
    #expect(try headlines("teheran", archive) == [texts[0]])
    #expect(try headlines("IRAN", archive) == [texts[1]])
    #expect(try headlines("sanction*", archive) == [texts[1], texts[3]])
    #expect(try headlines("sanction", archive) == [texts[3]])
    #expect(try headlines("\"sanctions européennes\"", archive) == [texts[1]])
    #expect(try headlines("\"européennes sanctions\"", archive) == [])
    #expect(try headlines("vice-présidents", archive) == [texts[2]])
    #expect(try headlines("-sanction*", archive) == [texts[0], texts[2]])
    #expect(try headlines("sanction* -banque", archive) == [texts[1]])
    #expect(try headlines("(missiles or banque) -iran", archive) == [texts[0], texts[3]])
    #expect(try headlines("", archive) == Set(texts))
    #expect(try headlines("lang:fr -date:..2030", archive) == Set(texts))
    #expect(try headlines("speaker:personne", archive) == [])
  }

  @Test func stopsInTheMiddleAndGoesOn() throws {
    let desk = try Desk()
    for i in 0..<3000 { try desk.put("\(i).txt", "La dépêche numéro \(i) parle du port.") }
    let archive = try Archive(desk.database)
    let stopped = Locked(false)
    let first = try Importer(archive, jobs: 2).run(
      [desk.files.path], isStopped: { stopped.withLock { $0 } },
      onProgress: { p in if p.dispatches > 0 { stopped.withLock { $0 = true } } })
    #expect(first.isInterrupted)
    let kept = try ArchiveSearch.count(archive)
    #expect(kept == first.progress.dispatches)
    try desk.run(archive)
    #expect(try ArchiveSearch.count(archive) == 3000)
  }

  @Test func leavesAnArchiveOfANewerVersionAlone() throws {
    let desk = try Desk()
    _ = try Archive(desk.database)
    try DatabaseQueue(path: desk.database.path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: ArchiveError.newer(path: desk.database.path, version: 99, known: Schema.version)) {
      _ = try Archive(desk.database)
    }
  }

  @Test func saysWhenTheFileIsNoArchive() throws {
    let desk = try Desk()
    let junk = Data(repeating: 0x41, count: 40_000)
    try junk.write(to: desk.database)
    #expect(throws: ArchiveError.corrupt(path: desk.database.path)) { _ = try Archive(desk.database) }
    #expect(try Data(contentsOf: desk.database) == junk)
    #expect(throws: ArchiveError.missing(path: desk.folder.path + "/none")) {
      _ = try Archive(desk.folder.appendingPathComponent("none"), mode: .existing)
    }
  }
}

@Suite struct DispatchIDTests {
  @Test func growsWithTheDate() {
    let dates = [
      nil, "1998", "2019-07", "2019-07-16", "2019-07-16T09:30", "2019-07-16T14:30:00Z", "2019-07-17",
    ]
    let ids = dates.map(DispatchID.first(of:))
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(DispatchID.range(from: 18_093, to: 18_093).contains(ids[5]))
    #expect(!DispatchID.range(from: 18_093, to: 18_093).contains(ids[6]))
    #expect(DispatchID.first(of: "31 février") == 1)
  }
}
