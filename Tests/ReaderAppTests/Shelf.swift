import Foundation
import GRDB
import Reader

@testable import ReaderApp

/// A small archive of made dispatches, and what a query finds in it by looking at each of them.
final class Shelf {
  static let today = 19_800
  let folder: URL
  let archive: Archive
  private(set) var entries: [Entry] = []
  private var writer: ArchiveWriter
  private var ordinal = 0

  struct Entry {
    var id: Int64
    var dispatch: Dispatch
    var isRead = false, isMarked = false
    var tags: [String] = []
    var note = ""
    var isShared = false
  }

  init(dispatches count: Int, blockSize: Int = 64) throws {
    writer = ArchiveWriter(blockSize: blockSize)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")
    archive = try Archive(folder.appendingPathComponent("archive.sqlite"))
    try archive.write { db in
      try db.execute(
        sql: "INSERT INTO file(path, device, inode, size, modified) VALUES('/made', 1, 1, 1, 1)")
    }
    var random = QueryMaker(seed: 3)
    try enter((0..<count).map { Self.make($0, &random) })
    try readSome(&random)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  func enter(_ dispatches: [Dispatch]) throws {
    // In two batches, so that stories go on in a later one.
    for half in [dispatches.prefix(dispatches.count / 2), dispatches.dropFirst(dispatches.count / 2)] {
      let arrivals = half.map { d in
        ordinal += 1
        return Arrival(d, file: 1, ordinal: ordinal)
      }
      _ = try writer.write(arrivals, complete: [], to: archive)
    }
    let ids = try archive.read { db in
      try Row.fetchAll(db, sql: "SELECT key, id FROM dispatch").map { ($0[0] as String, $0[1] as Int64) }
    }
    for d in dispatches {
      guard let id = ids.first(where: { $0.0 == d.id })?.1 else { continue }
      entries.append(Entry(id: id, dispatch: d))
    }
    let threads = Dictionary(grouping: entries) { $0.dispatch.extra?["thread"]?.text ?? $0.dispatch.id }
    for i in entries.indices {
      let thread = entries[i].dispatch.extra?["thread"]?.text ?? entries[i].dispatch.id
      entries[i].isShared = (threads[thread]?.count ?? 0) > 1
    }
  }

  private func readSome(_ random: inout QueryMaker) throws {
    for i in entries.indices where random.below(3) == 0 {
      entries[i].isRead = random.below(3) > 0
      entries[i].isMarked = random.below(3) == 0
      let isTagged = random.below(2) > 0
      entries[i].tags = isTagged ? ["suivi", "a", "lire"] : []
      entries[i].note = isTagged ? "à vérifier" : ""
      let e = entries[i]
      let label = ReaderLabel(tags: isTagged ? ["suivi", "à-lire"] : [], note: e.note)
      try ReaderState.save(
        [ReaderState.Change(id: e.id, isRead: e.isRead, isMarked: e.isMarked, position: nil, label: label)],
        in: archive)
    }
  }

  private static func make(_ n: Int, _ random: inout QueryMaker) -> Dispatch {
    let said = (0..<3).map { _ in (0..<4).map { _ in random.one(of: QueryMaker.words) }.joined(separator: " ")
    }
    let who = (0..<2).map { _ in random.one(of: QueryMaker.people) }
    let place = random.one(of: QueryMaker.places)
    let headline = "L’\(random.one(of: QueryMaker.words)) de \(random.one(of: QueryMaker.words)) no \(n)"
    var b = DispatchBuilder(
      "À \(place), « \(said[0]) », dit \(who[0]). \(who[1]) parle de « \(said[1]) » et de \(said[2]).",
      source: "essai-\(n).txt")
    b.dispatch.headline = headline
    let speakers = who.map { b.entity(.person, $0) }
    b.entity(.place, place)
    if random.below(3) > 0 { b.quote(.direct, said[0], by: speakers[0]) }
    if random.below(3) == 0 { b.quote(.partial, said[1], by: speakers[1]) }
    if random.below(3) == 0 { b.quote(.indirect, said[2], by: speakers[1]) }
    if random.below(4) > 0 {
      b.dispatch.date =
        ["2024-03-\(10 + n % 20)", "2024-02-0\(1 + n % 9)T10:00", "2024", "2023-11"][
          random.below(4)]
    }
    b.dispatch.dateline = Dateline(
      places: random.below(2) == 0 ? [] : [place], agency: random.one(of: QueryMaker.agencies))
    if random.below(2) == 0 { b.dispatch.urgency = 1 + random.below(4) }
    if random.below(2) == 0 { b.dispatch.version = 1 + random.below(3) }
    if random.below(4) == 0 { b.dispatch.bylines = ["Zoé Dupin"] }
    if random.below(5) == 0 { b.dispatch.notes = [Note(text: "Annulation", kind: .kill)] }
    if random.below(5) == 0 { b.dispatch.notes.append(Note(text: "Correction du titre", kind: .correction)) }
    if random.below(4) == 0 {
      b.dispatch.extra = .object([JSONValue.Member("thread", .string("fil-\(random.below(20))"))])
    }
    if random.below(4) == 0 {
      b.dispatch.figures = [
        Figure(span: Span(0, 1), kind: .count, value: .number(1), unit: nil)
      ]
    }
    return b.dispatch
  }
}
