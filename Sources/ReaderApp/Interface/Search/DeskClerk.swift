import Foundation
import Reader

/// Answers one request after the other.
nonisolated struct DeskClerk {
  private let archive: Archive
  private let mailbox: Mailbox<DeskMail>
  private let loader: DispatchLoader
  private let reading: ReadingBreak
  private var listing: Listing?
  private var portraits: Portraits?

  /// A list of which the screen has the beginning.
  private struct Listing {
    var query: Query
    var serial: Int
    /// What comes behind this one is still to be found.
    var last: Int64?
  }
  /// People of whom the names are shown and their course through time is still to be found.
  private struct Portraits {
    var all: [EntityPortrait]
    var next = 0
    var kind: Entity.Kind?
    var typed: String
    var span: ClosedRange<Int>
  }
  private static let firstPage = 200, page = 20_000
  /// Seconds after which the screen gets what was found so far: at first, and while the rest is looked for.
  private static let firstPatience = 0.02, patience = 0.2

  init(_ archive: Archive, _ mailbox: Mailbox<DeskMail>, _ reading: ReadingBreak) {
    self.reading = reading
    self.archive = archive
    self.mailbox = mailbox
    loader = DispatchLoader(archive)
  }

  var hasMore: Bool { listing != nil || portraits != nil }

  func tellQueries() throws {
    mailbox.post(.history(try ReaderState.history(archive), saved: try ReaderState.saved(archive)))
  }

  mutating func answer(_ request: DeskRequest) throws {
    switch request {
    case .folder(let path): try folder(path)
    case .query(let text, let serial): try ask(text, serial)
    case .complete(let text):
      let found = try reading.read(archive) { try QueryCompletion.of(text, limit: 8, $0) }
      if let found { mailbox.post(.completions(text, found)) }
    case .people(let kind, let typed): try people(kind, typed)
    case .next(let text, let after):
      guard let query = try? QueryParser.parse(text, today: Today.days) else { return }
      let found = try reading.read(archive) { db in
        try ArchiveSearch.ids(query, after: after, limit: 1, db).first
          // From the beginning again, as in a list of files.
          ?? ArchiveSearch.ids(query, limit: 1, db).first
      }
      if let found { mailbox.post(.next(found)) }
    case .speakers(let text, let typed):
      guard let query = try? QueryParser.parse(text, today: Today.days) else { return }
      let found = try reading.read(archive) { try ListSpeakers.of(query, typed: typed, limit: 300, $0) }
      if let found { mailbox.post(.speakers(found, typed: typed)) }
    case .page(let entity, let name, let speaks):
      let found = try reading.read(archive) { db in
        speaks
          ? try EntityPage.quotes(of: entity, limit: 2000, db)
          : try EntityPage.mentions(of: entity, limit: 2000, db)
      }
      if let found { mailbox.post(.page(found, name: name, entity: entity, speaks: speaks)) }
    case .timeline(let ids):
      let found = try reading.read(archive) { try EntityPage.timeline(ids, limit: 5000, $0) }
      if let found { mailbox.post(.timeline(found)) }
    case .setRead(let ids, let isRead, let serial): try setRead(ids[...], isRead, serial, isLast: true)
    case .remember(let text):
      try ReaderState.remember(text, in: archive)
      try tellQueries()
    case .toggleSaved(let text):
      let isSaved = try ReaderState.toggle(text, in: archive)
      mailbox.post(.saved(text, isSaved: isSaved))
      try tellQueries()
    }
  }

  func setRead(_ ids: ArraySlice<Int64>, _ isRead: Bool, _ serial: Int, isLast: Bool) throws {
    let set = try ReaderState.setRead(isRead, ids, in: archive)
    mailbox.post(.wereSet(set, isRead: isRead, serial: serial, isLast: isLast))
  }

  private mutating func folder(_ path: String) throws {
    let isImported = try ImportedFolder.isImported(path, in: archive)
    mailbox.post(.folder(isImported: isImported))
  }

  private mutating func ask(_ text: String, _ serial: Int) throws {
    listing = nil
    guard let query = try? QueryParser.parse(text, today: Today.days) else { return }
    let start = Clock.seconds
    // What is on the first screen comes with the answer.
    let found = try reading.read(archive) { db in
      let found = try ArchiveSearch.find(
        query, limit: Self.firstPage, isOver: { try isOver(start, Self.firstPatience) }, db)
      return (found, try ArchiveSearch.hits(Array(found.ids.prefix(60)), db))
    }
    guard let (found, hits) = found else { return }
    mailbox.post(.hits(hits))
    let rest = behind(found, Self.firstPage, query)
    mailbox.post(.results(serial: serial, ids: found.ids, isFirst: true, isComplete: rest == nil))
    if let rest { listing = Listing(query: query, serial: serial, last: rest) }
  }

  private func isOver(_ start: Double, _ patience: Double) throws -> Bool {
    try reading.check()
    return Clock.seconds - start > patience
  }

  /// The dispatch behind which the rest of an answer is to be looked for; nil where there is none.
  private func behind(_ found: BlockWalk.Found, _ limit: Int, _ query: Query) -> Int64? {
    if query.order == .relevance { return nil }
    return found.reached ?? (found.ids.count < limit ? nil : found.ids.last)
  }

  private mutating func people(_ kind: Entity.Kind?, _ typed: String) throws {
    portraits = nil
    let found = try reading.read(archive) { db in
      (try EntityPortrait.of(kind: kind, typed: typed, limit: 200, db), try EntityPortrait.days(db))
    }
    guard let (all, span) = found else { return }
    mailbox.post(.people(all, kind: kind, typed: typed))
    if !all.isEmpty { portraits = Portraits(all: all, kind: kind, typed: typed, span: span) }
  }

  /// What nobody waits for: the next stretch of a long list, the course of some people.
  mutating func more() throws {
    if portraits != nil { return try morePortraits() }
    guard var l = listing else { return }
    let start = Clock.seconds
    let found = try reading.read(archive) { db in
      try ArchiveSearch.find(
        l.query, after: l.last, limit: Self.page, isOver: { try isOver(start, Self.patience) }, db)
    }
    guard let found else { return }
    let rest = behind(found, Self.page, l.query)
    mailbox.post(.results(serial: l.serial, ids: found.ids, isFirst: false, isComplete: rest == nil))
    l.last = rest
    listing = rest == nil ? nil : l
  }

  private mutating func morePortraits() throws {
    guard var p = portraits else { return }
    let stretch = p.next..<min(p.next + 20, p.all.count)
    let isRead: Void? = try reading.read(archive) { db in
      for i in stretch { try p.all[i].follow(speaks: p.kind == nil, over: p.span, db) }
    }
    guard isRead != nil else { return }
    p.next = stretch.upperBound
    mailbox.post(.courses(p.all, kind: p.kind, typed: p.typed))
    portraits = p.next < p.all.count ? p : nil
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
