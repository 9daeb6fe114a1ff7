import Foundation
import Reader
import Testing

@testable import ReaderApp

/// Files whose names are no UTF-8 are imported under their own bytes, and shown as well as can be.
@Suite struct RawNameTests {
  private func put(_ text: String, _ name: [UInt8], in folder: URL) {
    let path = Array(folder.path.utf8) + [0x2F] + name
    let file = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = write(file, text, text.utf8.count)
    close(file)
  }

  @Test func aPathComesBackWithAllItsBytes() {
    for bytes: [UInt8] in [
      Array("été.txt".utf8), [0x64, 0xE9, 0x70], [0xFF, 0x2F, 0x80], Array("a\u{10FE90}b".utf8),
      [0xE2, 0x82],
    ] {
      let path = RawPath.exact(bytes)
      #expect(RawPath.bytes(of: path).dropLast().map { UInt8(bitPattern: $0) } == bytes)
      #expect(RawPath.shown(path) == String(decoding: bytes, as: UTF8.self))
    }
    #expect(RawPath.exact(Array("été".utf8)) == "été")
  }

  @Test func namesThatLookAlikeAreTwoFiles() throws {
    let shelf = try Shelf(dispatches: 0)
    let files = shelf.folder.appendingPathComponent("fils")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    // `é.txt` and `è.txt` in Latin-1.
    put("Le bac de Corvel est à quai.", [0xE9] + Array(".txt".utf8), in: files)
    put("La grue de Sarvelle est en panne.", [0xE8] + Array(".txt".utf8), in: files)
    let first = try Importer(shelf.archive, jobs: 1).run([files.path])
    #expect(first.progress.dispatches == 2 && first.problems.isEmpty)
    let again = try Importer(shelf.archive, jobs: 1).run([files.path])
    #expect(again.unchanged == 2 && again.gone == 0 && again.progress.dispatches == 0)
    let loader = DispatchLoader(shelf.archive)
    for (word, text) in [("bac", "Le bac de Corvel"), ("grue", "La grue de Sarvelle")] {
      let query = try QueryParser.parse(word, today: 0)
      let hit = try #require(try ArchiveSearch.hits(query, limit: 5, in: shelf.archive).first)
      #expect(hit.path.hasSuffix("/\u{FFFD}.txt"))
      let dispatch = try loader.dispatch(hit.id) { _ in }
      #expect(dispatch?.text.hasPrefix(text) == true)
      #expect(dispatch?.source.hasSuffix("/\u{FFFD}.txt") == true)
    }
  }

  @Test func linesOfParseAreReadOutOfSuchFiles() throws {
    let shelf = try Shelf(dispatches: 0)
    let files = shelf.folder.appendingPathComponent("fils")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    var writer = JSONWriter()
    let dispatch = DispatchBuilder("Le bac est à quai.", source: "a").dispatch
    put(
      String(decoding: writer.object(dispatch), as: UTF8.self) + "\n", [0xE9] + Array(".jsonl".utf8),
      in: files)
    let report = try Importer(shelf.archive, jobs: 1).run([files.path], isParsed: true)
    #expect(report.progress.dispatches == 1)
    let query = try QueryParser.parse("bac", today: 0)
    let hit = try #require(try ArchiveSearch.hits(query, limit: 5, in: shelf.archive).first)
    #expect(try DispatchLoader(shelf.archive).dispatch(hit.id) { _ in }?.text == "Le bac est à quai.")
  }

  @Test func suchAFileMayBeRenamed() throws {
    let shelf = try Shelf(dispatches: 0)
    let files = shelf.folder.appendingPathComponent("fils")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    put("Le bac de Corvel est à quai.", [0xE9] + Array(".txt".utf8), in: files)
    _ = try Importer(shelf.archive, jobs: 1).run([files.path])
    func raw(_ name: [UInt8]) -> [CChar] {
      (Array(files.path.utf8) + [0x2F] + name).map { CChar(bitPattern: $0) } + [0]
    }
    #expect(rename(raw([0xE9] + Array(".txt".utf8)), raw([0xE8] + Array(".txt".utf8))) == 0)
    let report = try Importer(shelf.archive, jobs: 1).run([files.path])
    #expect(report.renamed == 1 && report.gone == 0 && report.progress.dispatches == 0)
  }
}
