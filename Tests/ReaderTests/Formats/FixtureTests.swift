import Foundation
import Testing

@testable import Reader

/// Small files of every format, their texts invented.
@Suite struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures").path

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
  }

  struct Expected: Sendable, CustomTestStringConvertible {
    var file: String
    var format: String
    var items = 1
    var id: String?
    var headline: String? = "Le port de Varsange rouvre"
    var date: String?
    var byline: String?
    var version: Int?
    var place: String?
    var testDescription: String { file }
  }

  static let all: [Expected] = [
    Expected(file: "plain.txt", format: "text", headline: nil),
    Expected(file: "wrapped.txt", format: "text", headline: nil),
    Expected(file: "teletype.txt", format: "text", headline: nil),
    Expected(file: "latin.txt", format: "text", headline: nil),
    Expected(file: "macroman.txt", format: "text", headline: nil),
    Expected(file: "cp850.txt", format: "text", headline: nil),
    Expected(file: "latin9.txt", format: "text", headline: nil),
    Expected(file: "utf16.txt", format: "text", headline: nil),
    Expected(
      file: "newsml-1.xml", format: "newsml-1", id: "urn:newsml:nord.example:20190303:NRD-17",
      date: "2019-03-03T09:30:00+01:00", byline: "Odile Brunet", version: 2, place: "Varsange"),
    Expected(
      file: "newsml-g2.xml", format: "newsml-g2", id: "urn:newsml:nord.example:20190303:17",
      date: "2019-03-03T09:30:00+01:00", byline: "Odile Brunet", version: 2, place: "Varsange"),
    Expected(
      file: "kill.xml", format: "newsml-g2", id: "urn:newsml:nord.example:20190303:17",
      headline: "Annulée : le port de Varsange", date: "2019-03-03T10:00:00Z", version: 3),
    Expected(
      file: "nitf.xml", format: "nitf", id: "nord-17", date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet",
      version: 2, place: "Varsange"),
    Expected(
      file: "ninjs-1.json", format: "ninjs", id: "tag:nord.example,2019:17",
      date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet", version: 2, place: "Varsange"),
    Expected(
      file: "ninjs-3.json", format: "ninjs", id: "tag:nord.example,2019:18",
      date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet", version: 1, place: "Varsange"),
    Expected(
      file: "rss.xml", format: "rss", items: 2, id: "nord-17", date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet"),
    Expected(
      file: "rdf.xml", format: "rss", id: "http://nord.example/17", date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet"),
    Expected(
      file: "atom.xml", format: "atom", id: "tag:nord.example,2019:17", headline: "Le port & la ville",
      date: "2019-03-03T09:30:00+01:00", byline: "Odile Brunet"),
    Expected(
      file: "feed.json", format: "json-feed", items: 2, id: "nord-17", date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet"),
    Expected(file: "page.html", format: "html", date: "2019-03-03T09:30:00+01:00", byline: "Odile Brunet"),
    Expected(
      file: "iptc7901.txt", format: "iptc7901", date: "2019-03-03T08:30:00Z", byline: "Odile Brunet",
      version: 2),
    Expected(
      file: "anpa1312.txt", format: "anpa1312", headline: "The port of Varsange reopens",
      date: "2019-03-03T08:30:00Z", byline: "ODILE BRUNET", version: 2),
    Expected(
      file: "reuters.sgm", format: "reuters21578", items: 2, id: "reuters21578-1", headline: "PORT REOPENS",
      date: "1987-03-03T09:30:00"),
    Expected(file: "rcv1.xml", format: "rcv1", id: "rcv1-17", headline: "Port reopens.", date: "1996-08-20"),
    Expected(
      file: "trec.sgml", format: "trec", items: 2, id: "NRD870303-0017", headline: "Port reopens",
      byline: "Odile Brunet"),
    Expected(
      file: "message.eml", format: "eml", id: "17@nord.example", date: "2019-03-03T09:30:00+01:00",
      byline: "Odile Brunet"),
    Expected(
      file: "box.mbox", format: "mbox", items: 2, id: "17@nord.example", headline: "Un",
      date: "2019-03-03T09:30:00+01:00", byline: "Odile Brunet"),
    Expected(file: "pages.warc", format: "warc", id: "urn:uuid:17"),
    Expected(file: "crawl.wet", format: "warc", id: "urn:uuid:17", headline: nil),
    Expected(file: "pages.arc", format: "arc"),
    Expected(file: "lines.jsonl", format: "jsonl", items: 2, id: "nord-17", date: "2019-03-03"),
    Expected(file: "table.csv", format: "csv", items: 2, id: "nord-17", date: "2019-03-03"),
    Expected(file: "table.tsv", format: "csv", items: 2, id: "nord-17", headline: "Un"),
    Expected(file: "vendor.xml", format: "xml", date: "2019-03-03T09:30:00+01:00"),
    Expected(file: "vendor.json", format: "json"),
  ]

  @Test(arguments: all) func headerIsRead(_ expected: Expected) throws {
    let r = ReadOut(try Self.bytes(expected.file))
    #expect(r.report?.format == expected.format)
    #expect(r.sources.count == expected.items)
    let s = try #require(r.sources.first)
    #expect(s.headline == expected.headline)
    if let id = expected.id { #expect(s.id == id) }
    if let date = expected.date { #expect(s.date == date) }
    if let byline = expected.byline { #expect(s.bylines == [byline]) }
    if let version = expected.version { #expect(s.version == version) }
    if let place = expected.place { #expect(s.places.first == place) }
    #expect(r.problems.isEmpty)
  }

  @Test(arguments: all.map(\.file)) func promisesAreKept(_ file: String) throws {
    let bytes = try Self.bytes(file)
    let whole = ReadOut(bytes)
    #expect(Invariants.broken(by: whole).isEmpty)
    for percent in [10, 50, 90] {
      #expect(Invariants.broken(byCutting: bytes, at: percent, items: whole.sources.count).isEmpty)
    }
    let wrapped = [Packing.gzip(bytes), Packing.zip("f", bytes), Packing.tar([("f", bytes)])]
    for w in wrapped {
      let r = ReadOut(w)
      #expect(r.sources.map(\.text) == whole.sources.map(\.text))
      #expect(r.sources.map(\.id) == whole.sources.map(\.id))
    }
  }

  @Test(arguments: ["latin.txt", "macroman.txt", "cp850.txt", "mojibake.txt"])
  func charsetIsFound(_ file: String) throws {
    let text = ReadOut(try Self.bytes(file)).sources.first?.text ?? ""
    #expect(text.contains("été dernier, déjà"))
    #expect(text.contains("les élèves"))
    #expect(text.contains("étaient plaints"))
  }

  @Test func mojibakeIsTold() throws {
    #expect(ReadOut(try Self.bytes("mojibake.txt")).codes == ["mojibake"])
  }

  @Test func aKillIsANote() throws {
    let s = ReadOut(try Self.bytes("kill.xml")).sources.first
    #expect(s?.notes.contains { $0.kind == .kill } == true)
    #expect(s?.extra?["status"]?.text == "cancelled")
  }

  @Test func anEncodingThatIsForcedIsTaken() throws {
    var options = ReadOptions()
    options.encoding = "cp850"
    let bytes = try Self.bytes("latin.txt")
    #expect(ReadOut(bytes, options: options).sources.first?.text.contains("été") == false)
    options.encoding = "cp1252"
    #expect(ReadOut(bytes, options: options).sources.first?.text.contains("été") == true)
  }

  @Test func aMaildirIsOneUnit() {
    var sources: [Source] = []
    var reports: [FileReport] = []
    SourceReader().read(
      Self.folder + "/maildir",
      emit: {
        sources.append($0)
        return true
      }, problem: { _ in }, file: { reports.append($0) })
    #expect(reports.map(\.format) == ["maildir"])
    #expect(sources.map(\.headline) == ["Message 1", "Message 2"])
  }
}

@Suite struct ResumeTests {
  @Test(arguments: ["box.mbox", "lines.jsonl", "table.csv", "reuters.sgm", "trec.sgml"])
  func aDispatchCanBeReadFromItsPlace(_ file: String) {
    let path = FixtureTests.folder + "/" + file
    func read(_ start: ReadOptions.Start?) -> [Source] {
      var reader = SourceReader()
      reader.options.start = start
      var sources: [Source] = []
      reader.read(
        path,
        emit: {
          sources.append($0)
          return true
        }, problem: { _ in })
      return sources
    }
    let all = read(nil)
    #expect(all.count == 2)
    guard let last = all.last, let offset = last.offset else {
      Issue.record("no offset")
      return
    }
    let again = read(ReadOptions.Start(offset: offset, item: 1))
    #expect(again.map(\.text) == [last.text])
    #expect(again.map(\.id) == [last.id])
    #expect(again.map(\.path) == [last.path])
  }
}

@Suite struct ThreadMarkerTests {
  @Test func aNewVersionNamesTheOneBefore() throws {
    var marker = ThreadMarker()
    var marked: [Source] = []
    for file in ["newsml-g2.xml", "kill.xml", "trec.sgml"] {
      let bytes = Array(try Data(contentsOf: URL(filePath: FixtureTests.folder + "/" + file)))
      var source = try #require(ReadOut(bytes).sources.first)
      marker.mark(&source)
      marked.append(source)
    }
    #expect(marked[0].extra?["thread"]?.text == "urn:newsml:nord.example:20190303:17")
    #expect(marked[0].extra?["supersedes"] == nil)
    #expect(marked[1].extra?["thread"]?.text == "urn:newsml:nord.example:20190303:17")
    #expect(marked[1].extra?["supersedes"]?["version"] == .number("2"))
    #expect(marked[2].extra?["thread"] == nil)
  }
}
