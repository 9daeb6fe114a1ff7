import Foundation
import Reader
import Testing

@testable import ReaderApp

/// Files of so many dispatches that they are read piece by piece.
struct LargeFileTests {
  private static let count = 24_000

  private static func file() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: "large-\(UUID().uuidString).jsonl")
    let filler = String(repeating: "Le port de Varsange rouvre. ", count: 27)
    var text = ""
    for n in 0..<count {
      text += "{\"id\":\"d\(n)\",\"headline\":\"Dépêche \(n)\",\"text\":\"\(filler)\(n)\"}\n"
    }
    try Data(text.utf8).write(to: url)
    return url
  }

  /// All are listed, in their order, before they are analysed; any of them can be opened.
  @Test func everyDispatchIsListedAndCanBeOpened() async throws {
    let url = try Self.file()
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(Library.isLarge(url.path))
    let loader = Loader(paths: [url.path])
    var items = Items()
    var opened: [Int: String] = [:]
    loader.start()
    defer { loader.stop() }
    var hasAsked = false
    let end = ContinuousClock.now + .seconds(600)
    while opened.count < 2, ContinuousClock.now < end {
      for mail in loader.mailbox.drain() {
        switch mail {
        case .found(let paths): for path in paths { items.append(path) }
        case .parts(let path, let parts): items.append(partsOf: path, parts)
        case .document(let n, let document): opened[n] = document.dispatch.headline
        default: break
        }
      }
      if items.count == Self.count, !hasAsked {
        hasAsked = true
        loader.want([Self.count - 1, 12_345])
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    try #require(items.count == Self.count)
    #expect(items[0].path == url.path)
    #expect(items[12_345].path == url.path + "#12346")
    #expect(opened == [Self.count - 1: "Dépêche \(Self.count - 1)", 12_345: "Dépêche 12345"])
  }

  /// Rows of which nothing is known take no room, and marks hold for them too.
  @Test func marksHoldForRowsOfWhichNothingIsKnown() {
    var items = Items()
    items.append("/d/x.jsonl")
    items.append(partsOf: "/d/x.jsonl", 1..<1000)
    items[700].isRead = true
    items[701].isMarked = true
    items[702].label.note = "à voir"
    items[700].isRead = false
    #expect(items.touched == [700, 701, 702])
    #expect(!items[700].isRead)
    #expect(items[701].isMarked)
    #expect(items[702].label.note == "à voir")
    #expect(items[703].path == "/d/x.jsonl#704")
    #expect(items[703].own == Item(path: "").own)
  }
}
