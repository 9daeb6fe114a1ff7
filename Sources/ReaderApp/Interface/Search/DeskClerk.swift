import Foundation
import GRDB
import Reader

/// Answers one request after the other.
nonisolated struct DeskClerk {
  private let archive: Archive
  private let mailbox: Mailbox<DeskMail>
  private let loader: DispatchLoader
  private var listing: Listing?

  /// A list of which the screen has the beginning.
  private struct Listing {
    var query: Query
    var serial: Int
    var last: Int64?
  }
  private static let firstPage = 200, page = 20_000

  init(_ archive: Archive, _ mailbox: Mailbox<DeskMail>) {
    self.archive = archive
    self.mailbox = mailbox
    loader = DispatchLoader(archive)
  }

  var hasMore: Bool { listing != nil }

  func tellQueries() throws {
    mailbox.post(.history(try ReaderState.history(archive), saved: try ReaderState.saved(archive)))
  }

  mutating func answer(_ request: DeskRequest) throws {
    switch request {
    case .folder(let path): try folder(path)
    case .query(let text, let serial): try ask(text, serial)
    case .complete(let text):
      let found = try archive.read { try QueryCompletion.of(text, limit: 8, $0) }
      mailbox.post(.completions(text, found))
    case .people(let kind, let typed):
      let found = try archive.read {
        try EntityPortrait.of(kind: kind, typed: typed, limit: 200, $0)
      }
      mailbox.post(.people(found, kind: kind, typed: typed))
    case .page(let entity, let name, let speaks):
      let found = try archive.read { db in
        speaks
          ? try EntityPage.quotes(of: entity, limit: 2000, db)
          : try EntityPage.mentions(of: entity, limit: 2000, db)
      }
      mailbox.post(.page(found, name: name, entity: entity, speaks: speaks))
    case .timeline(let ids):
      mailbox.post(.timeline(try archive.read { try EntityPage.timeline(ids, limit: 5000, $0) }))
    case .remember(let text):
      try ReaderState.remember(text, in: archive)
      try tellQueries()
    case .toggleSaved(let text):
      let isSaved = try ReaderState.toggle(text, in: archive)
      mailbox.post(.saved(text, isSaved: isSaved))
      try tellQueries()
    }
  }

  private mutating func folder(_ path: String) throws {
    let isImported = try ImportedFolder.isImported(path, in: archive)
    mailbox.post(.folder(isImported: isImported))
  }

  private mutating func ask(_ text: String, _ serial: Int) throws {
    listing = nil
    guard let query = try? QueryParser.parse(text, today: Today.days) else { return }
    let ids = try archive.read { try ArchiveSearch.ids(query, limit: Self.firstPage, $0) }
    // What is on the first screen comes with the answer.
    let hits = try archive.read { try ArchiveSearch.hits(Array(ids.prefix(60)), $0) }
    mailbox.post(.hits(hits))
    let isComplete = ids.count < Self.firstPage || query.order == .relevance
    mailbox.post(.results(serial: serial, ids: ids, isFirst: true, isComplete: isComplete))
    if !isComplete { listing = Listing(query: query, serial: serial, last: ids.last) }
  }

  /// The next stretch of a long list.
  mutating func more() throws {
    guard var l = listing else { return }
    let ids = try archive.read { try ArchiveSearch.ids(l.query, after: l.last, limit: Self.page, $0) }
    let isComplete = ids.count < Self.page
    mailbox.post(.results(serial: l.serial, ids: ids, isFirst: false, isComplete: isComplete))
    l.last = ids.last
    listing = isComplete ? nil : l
  }

  func hits(_ ids: [Int64]) throws {
    mailbox.post(.hits(try archive.read { try ArchiveSearch.hits(ids, $0) }))
  }

  func document(_ id: Int64, _ corrections: Corrections) throws {
    var problem: Problem?
    if let dispatch = try loader.dispatch(id, problem: { problem = $0 }) {
      mailbox.post(.document(id, Document(dispatch, corrections: corrections)))
    } else if let problem {
      mailbox.post(.failed(id, problem))
    }
  }
}
