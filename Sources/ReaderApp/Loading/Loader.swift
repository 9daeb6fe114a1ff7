import Glibc
import Reader

/// Finds, reads and analyses dispatches on a thread of its own and tells the screen by mail. What is on the screen
/// comes first, then its neighbours, then the rest in order.
nonisolated final class Loader: Sendable {
  enum Mail: Sendable {
    /// Files found; their numbers go on from those of the mail before.
    case found([String])
    case allFound
    case summaries([(Int, Summary)])
    case document(Int, Document)
    case failed(Int, Problem)
    case allRead
  }

  private struct Queue {
    var paths: [String] = []
    var wanted: [Int] = []
    var added: [String] = []
    var isStopped = false
  }

  let mailbox = Mailbox<Mail>()
  private let queue = Locked(Queue())
  private let roots: [String]
  private let standardInput: Int32
  private let corrections: Locked<Corrections>

  init(paths: [String], standardInput: Int32 = 0, corrections: Corrections = Corrections()) {
    self.corrections = Locked(corrections)
    roots = paths
    self.standardInput = standardInput
  }

  func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self).toOpaque()
    let failed = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Loader>.fromOpaque(raw).takeRetainedValue().work() }
        return nil
      }, box)
    if failed == 0 { pthread_detach(thread) }
  }

  /// Asks for whole documents, the most urgent first; replaces what was asked for before.
  func want(_ numbers: [Int]) {
    queue.signal { $0.wanted = numbers.reversed() }
  }

  /// Corrections hold for what is read from now on.
  func correct(_ new: Corrections) { corrections.withLock { $0 = new } }

  /// Further files, at the end of the list.
  func add(_ paths: [String]) {
    queue.signal { $0.added += paths }
  }

  func stop() {
    queue.signal { $0.isStopped = true }
  }

  private func work() {
    Signals.keepAway()
    var worker = Worker(loader: self, walker: Walker(paths: roots), standardInput: standardInput)
    while worker.step() {}
  }

  /// The state of the thread.
  private struct Worker {
    let loader: Loader
    var walker: Walker
    let standardInput: Int32
    let analyzer = Analyzer()
    var entries: [Entry] = []
    var swept = 0
    var saidAllFound = false
    var saidAllRead = false
    var summaries: [(Int, Summary)] = []
    var sent = 0
    var previewed: Set<Int> = []
    /// Files of several dispatches whose others are known.
    var opened: Set<Int> = []
    /// The dispatches of the file read last, since one file may hold many.
    var lastRead: (path: String, sources: [Source])?
    /// Of a large file, a piece, and how many of its dispatches are in the list.
    var piece: (path: String, first: Int, sources: [Source])?
    var listed: [String: Int] = [:]
    /// Standard input can be read only once.
    var standardInputSources: [Source]?

    /// One dispatch: a file, and its place among those that the file holds.
    struct Entry {
      var path: String
      var part: Int
      /// Where the part begins in a large file.
      var offset = 0
    }

    init(loader: Loader, walker: Walker, standardInput: Int32) {
      self.loader = loader
      self.walker = walker
      self.standardInput = standardInput
    }

    /// One portion of work; false when the program leaves.
    mutating func step() -> Bool {
      if walker.isDone { takeAdded() }
      let wanted: [Int]? = loader.queue.withLock { q in
        guard !q.isStopped else { return nil }
        defer { q.wanted = [] }
        return q.wanted.reversed()
      }
      guard let wanted else { return false }
      if !wanted.isEmpty {
        serve(wanted)
      } else if !walker.isDone {
        find()
      } else if swept < entries.count {
        sweep()
      } else {
        rest()
      }
      return true
    }

    /// Files that came while the reader looks; a file that is known is one that was written anew.
    private mutating func takeAdded() {
      let added = loader.queue.withLock { q in
        defer { q.added = [] }
        return q.added
      }
      let known = Set(entries.map(\.path))
      let new = added.filter { !known.contains($0) }
      guard !new.isEmpty else { return }
      entries += new.map { Entry(path: $0, part: 0) }
      loader.mailbox.post(.found(new))
    }

    private mutating func find() {
      let more = walker.next(1000)
      entries += more.map { Entry(path: $0, part: 0) }
      loader.mailbox.post(.found(more))
      if walker.isDone, !saidAllFound {
        saidAllFound = true
        loader.mailbox.post(.allFound)
      }
    }

    /// Headlines first, since they are quick; then the documents one by one, until something else is wanted.
    private mutating func serve(_ wanted: [Int]) {
      let known = wanted.filter { entries.indices.contains($0) }
      for n in known where n >= swept && previewed.insert(n).inserted {
        if case .success(let source) = source(n) { summaries.append((n, Summary(preview: source))) }
      }
      flush()
      for n in known {
        if let document = document(n) {
          loader.mailbox.post(.summaries([(n, Summary(document))]))
          loader.mailbox.post(.document(n, document))
        }
        if loader.queue.withLock({ $0.isStopped || !$0.wanted.isEmpty }) { return }
      }
    }

    private mutating func sweep() {
      if let document = document(swept) { summaries.append((swept, Summary(document))) }
      swept += 1
      let now = Self.milliseconds()
      if now - sent > 50 {
        flush()
        sent = now
      }
    }

    private mutating func rest() {
      flush()
      if !saidAllRead {
        saidAllRead = true
        loader.mailbox.post(.allRead)
      }
      _ = loader.queue.take { q in q.isStopped || !q.wanted.isEmpty || !q.added.isEmpty ? true : nil }
    }

    private mutating func flush() {
      guard !summaries.isEmpty else { return }
      loader.mailbox.post(.summaries(summaries))
      summaries = []
    }

    private mutating func document(_ n: Int) -> Document? {
      switch source(n) {
      case .success(let source):
        return Document(analyzer.analyze(source), corrections: loader.corrections.withLock { $0 })
      case .failure(let problem):
        loader.mailbox.post(.failed(n, problem))
        return nil
      }
    }

    /// The others that a file holds are found when its first one is read; they come at the end of the list.
    private mutating func source(_ n: Int) -> Result<Source, Problem> {
      let entry = entries[n]
      if Library.isLarge(entry.path) { return part(entry) }
      switch sources(entry.path) {
      case .failure(let problem): return .failure(problem)
      case .success(let found):
        if entry.part == 0, found.count > 1, !opened.contains(n) {
          opened.insert(n)
          entries += (1..<found.count).map { Entry(path: entry.path, part: $0) }
          loader.mailbox.post(.found(found.dropFirst().map(\.path)))
        }
        guard found.indices.contains(entry.part) else {
          return .failure(Problem(path: entry.path, code: "empty", message: "no dispatch in it"))
        }
        return .success(found[entry.part])
      }
    }

    /// One dispatch of a large file, with those around it. The list grows as the file is read; a file of more
    /// dispatches than anybody scrolls through belongs into the archive.
    private mutating func part(_ entry: Entry) -> Result<Source, Problem> {
      if let piece, piece.path == entry.path, piece.sources.indices.contains(entry.part - piece.first) {
        return .success(piece.sources[entry.part - piece.first])
      }
      let start = ReadOptions.Start(offset: entry.offset, item: entry.part)
      switch Library.piece(of: entry.path, from: start, count: 200) {
      case .failure(let problem): return .failure(problem)
      case .success(let found):
        piece = (entry.path, entry.part, found)
        let known = max(1, listed[entry.path] ?? 1)
        let beyond = min(entry.part + found.count, 50_000)
        if beyond > known {
          let more = found[(known - entry.part)..<(beyond - entry.part)]
          entries += more.enumerated().map {
            Entry(path: entry.path, part: known + $0.offset, offset: $0.element.offset ?? 0)
          }
          listed[entry.path] = beyond
          loader.mailbox.post(.found(more.map(\.path)))
        }
        guard let first = found.first else {
          return .failure(Problem(path: entry.path, code: "empty", message: "no dispatch in it"))
        }
        return .success(first)
      }
    }

    private mutating func sources(_ path: String) -> Result<[Source], Problem> {
      if path == "-", let known = standardInputSources { return .success(known) }
      if let lastRead, lastRead.path == path { return .success(lastRead.sources) }
      let read = Library.read(path, standardInput: standardInput)
      if case .success(let found) = read {
        if path == "-" { standardInputSources = found }
        lastRead = found.count > 1 ? (path, found) : nil
      }
      return read
    }

    private static func milliseconds() -> Int {
      var t = timespec()
      clock_gettime(CLOCK_MONOTONIC, &t)
      return t.tv_sec * 1000 + t.tv_nsec / 1_000_000
    }
  }
}
