import Foundation
import Reader

/// Asks the archive on a thread of its own, so that typing never waits; answers come as mail.
nonisolated final class Desk: Sendable {
  private struct Queue {
    var requests: [DeskRequest] = []
    var hits: [Int64] = [], documents: [Int64] = []
    var changes: [ReaderState.Change] = []
    var readings: [Reading] = []
    var isStopped = false
    var isDone = false
    /// The slot of what is being answered; nil for what is never broken off.
    var answering: Int?

    mutating func takeReading() -> Job? {
      guard let r = readings.first else { return nil }
      let end = min(r.done + setAtOnce, r.ids.count)
      let isLast = end == r.ids.count
      if isLast { readings.removeFirst() } else { readings[0].done = end }
      return .setRead(r.ids[r.done..<end], r.isRead, serial: r.serial, isLast: isLast)
    }
  }
  /// What is to be set read, and how far that has come.
  private struct Reading {
    var ids: [Int64]
    var isRead: Bool
    var serial: Int
    var done = 0
  }
  /// Dispatches set read in one go: so many that nobody who types waits for them.
  private static let setAtOnce = 500

  private let reading = ReadingBreak()
  private static let idleWork = -1
  let mailbox = Mailbox<DeskMail>()
  private let queue = Locked(Queue())
  private let url: URL
  private let corrections = Locked(Corrections())

  init(_ url: URL) { self.url = url }

  /// Corrections hold for what is read from now on.
  func correct(_ new: Corrections) { corrections.withLock { $0 = new } }

  func start() { Thread.detachNewThread { self.work() } }

  /// What is being answered in the same slot is broken off: nobody waits for it any more.
  func ask(_ request: DeskRequest) {
    if case .setRead(let ids, let isRead, let serial) = request {
      return queue.signal { $0.readings.append(Reading(ids: ids, isRead: isRead, serial: serial)) }
    }
    queue.signal { q in
      q.requests.removeAll { $0.slot == request.slot }
      q.requests.append(request)
      let isIdleWork = q.answering == Self.idleWork && request.isReading
      if q.answering == request.slot || isIdleWork { reading.breakOff() }
    }
  }

  /// Rows that the screen wants to show, and whole dispatches, the most urgent first.
  func want(hits: [Int64], documents: [Int64]) {
    queue.signal { q in
      q.hits = hits
      q.documents = documents
    }
  }

  func save(_ changes: [ReaderState.Change]) { queue.signal { $0.changes += changes } }

  /// Writes what is left to be written, for at most some seconds.
  func finish() {
    queue.signal { $0.isStopped = true }
    for _ in 0..<300 {
      if queue.withLock({ $0.isDone }) { return }
      usleep(10_000)
    }
  }

  private enum Job {
    case save([ReaderState.Change]), request(DeskRequest), hits([Int64]), document(Int64), more, stop
    case setRead(ArraySlice<Int64>, Bool, serial: Int, isLast: Bool)
  }

  private func work() {
    WorkingThread.begin()
    defer { queue.withLock { $0.isDone = true } }
    do {
      let archive = try Archive(url, mode: .existing)
      mailbox.post(.opened(nil))
      var clerk = DeskClerk(archive, mailbox, reading)
      try clerk.tellQueries()
      while true {
        let job = next(hasMore: clerk.hasMore)
        do {
          switch job {
          case .save(let changes): try ReaderState.save(changes, in: archive)
          case .request(let request): try clerk.answer(request)
          case .hits(let ids): try clerk.hits(ids)
          case .document(let id): try clerk.document(id, corrections.withLock { $0 })
          case .more: try clerk.more()
          case .setRead(let ids, let isRead, let serial, let isLast):
            try clerk.setRead(ids, isRead, serial, isLast: isLast)
          case .stop: return
          }
        } catch let error as ArchiveError { mailbox.post(.trouble(error)) }
      }
    } catch {
      mailbox.post(.opened(ArchiveError(error, path: url.path)))
    }
  }

  /// What the reader did is written first; what nobody looks at yet comes last.
  private func next(hasMore: Bool) -> Job {
    queue.take { q in
      if !q.changes.isEmpty {
        defer { q.changes = [] }
        return .save(q.changes)
      }
      if q.isStopped { return q.takeReading() ?? .stop }
      if !q.requests.isEmpty {
        // The list is looked at before what may be typed next.
        let request = q.requests.remove(at: q.requests.firstIndex { $0.isQuery } ?? 0)
        q.answering = request.isReading ? request.slot : nil
        return .request(request)
      }
      q.answering = nil
      if !q.hits.isEmpty {
        defer { q.hits = [] }
        return .hits(q.hits)
      }
      if !q.documents.isEmpty { return .document(q.documents.removeFirst()) }
      if let job = q.takeReading() { return job }
      if hasMore { q.answering = Self.idleWork }
      return hasMore ? .more : nil
    }
  }
}
