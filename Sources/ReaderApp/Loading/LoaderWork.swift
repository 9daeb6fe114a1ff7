import Glibc
import Reader

/// The state of the loader's thread.
nonisolated struct LoaderWork {
  var walker: Walker
  let standardInput: Int32
  let mailbox: Mailbox<Loader.Mail>
  let queue: Locked<Loader.Queue>
  let corrections: Locked<Corrections>
  let analyzer = Analyzer()
  var roll = Roll()
  private var swept = 0
  private var saidAllFound = false
  private var saidAllRead = false
  var summaries: [(Int, Summary, Edition?)] = []
  private var sent = 0
  private var previewed: Set<Int> = []
  /// Files of several dispatches whose others are known.
  private var opened: Set<Int> = []
  /// The dispatches of the file read last, since one file may hold many.
  private var lastRead: (path: String, sources: [Source])?
  /// Of a large file, a piece.
  private var piece: (path: String, first: Int, sources: [Source])?
  /// Large files whose dispatches are still to be listed, by the number of the first.
  private var unlisted: [Int] = []
  var listing: Listing?
  private var isListingNext = true
  /// Standard input can be read only once.
  private var standardInputSources: [Source]?

  init(
    walker: Walker, standardInput: Int32, mailbox: Mailbox<Loader.Mail>, queue: Locked<Loader.Queue>,
    corrections: Locked<Corrections>
  ) {
    self.walker = walker
    self.standardInput = standardInput
    self.mailbox = mailbox
    self.queue = queue
    self.corrections = corrections
  }

  /// One portion of work; false when the program leaves.
  mutating func step() -> Bool {
    if walker.isDone { takeAdded() }
    let wanted: [Int]? = queue.withLock { q in
      guard !q.isStopped else { return nil }
      defer { q.wanted = [] }
      return q.wanted.reversed()
    }
    guard let wanted else {
      listing?.reel.stop()
      return false
    }
    if !wanted.isEmpty {
      serve(wanted)
    } else if !walker.isDone {
      find()
    } else {
      skipSwept()
      let canList = listing != nil || !unlisted.isEmpty
      let canSweep = swept < roll.count
      if canList, isListingNext || !canSweep {
        list()
      } else if canSweep {
        sweep()
      } else {
        rest()
      }
      isListingNext.toggle()
    }
    return true
  }

  /// Files that came while the reader looks; a file that is known is one that was written anew.
  private mutating func takeAdded() {
    let added = queue.withLock { q in
      defer { q.added = [] }
      return q.added
    }
    guard !added.isEmpty else { return }
    let known = Set(roll.files)
    let new = added.filter { !known.contains($0) }
    if !new.isEmpty { add(files: new) }
  }

  private mutating func find() {
    add(files: walker.next(1000))
    if walker.isDone, !saidAllFound {
      saidAllFound = true
      mailbox.post(.allFound)
    }
  }

  private mutating func add(files: [String]) {
    unlisted += files.indices.filter { Library.isLarge(files[$0]) }.map { roll.count + $0 }
    roll.add(files: files)
    mailbox.post(.found(files))
  }

  /// Lists some more dispatches of a large file.
  private mutating func list() {
    if listing == nil, !unlisted.isEmpty { listing = Listing(of: unlisted.removeFirst(), roll) }
    if listing != nil, !listSome() { listing = nil }
  }

  /// Headlines first, since they are quick; then the documents one by one, until something else is wanted.
  private mutating func serve(_ wanted: [Int]) {
    let known = wanted.filter { roll.indices.contains($0) }
    for n in known where n >= swept && previewed.insert(n).inserted {
      if case .success(let source) = source(n) { summaries.append((n, Summary(preview: source), nil)) }
    }
    flush()
    for n in known {
      if let document = document(n) {
        mailbox.post(.summaries([(n, Summary(document), Edition(document.dispatch))]))
        mailbox.post(.document(n, document))
      }
      if queue.withLock({ $0.isStopped || !$0.wanted.isEmpty }) { return }
    }
  }

  /// Passes over what is analysed only when somebody looks at it.
  private mutating func skipSwept() {
    while swept < roll.count,
      roll.part(swept) >= Loader.mostAnalysed || listing?.analyses(swept, roll) == true
    {
      swept += 1
    }
  }

  private mutating func sweep() {
    if let document = document(swept) { tell(document, swept) }
    swept += 1
    flushInTime()
  }

  /// Keeps the summary of what nobody has asked for.
  mutating func tell(_ document: Document, _ n: Int) {
    summaries.append((n, Summary(document), Edition(document.dispatch)))
  }

  mutating func flushInTime() {
    let now = Self.milliseconds()
    guard now - sent > 50 else { return }
    flush()
    sent = now
  }

  private mutating func rest() {
    flush()
    if !saidAllRead {
      saidAllRead = true
      mailbox.post(.allRead)
    }
    _ = queue.take { q in q.isStopped || !q.wanted.isEmpty || !q.added.isEmpty ? true : nil }
  }

  private mutating func flush() {
    guard !summaries.isEmpty else { return }
    mailbox.post(.summaries(summaries))
    summaries = []
  }

  private mutating func document(_ n: Int) -> Document? {
    switch source(n) {
    case .success(let source): return document(of: source)
    case .failure(let problem):
      mailbox.post(.failed(n, problem))
      return nil
    }
  }

  func document(of source: Source) -> Document {
    Document(analyzer.analyze(source), corrections: corrections.withLock { $0 })
  }

  /// The others that a file holds are found when its first one is read; they come at the end of the list.
  private mutating func source(_ n: Int) -> Result<Source, Problem> {
    let path = roll.path(n)
    if Library.isLarge(path) { return part(n) }
    switch sources(path) {
    case .failure(let problem): return .failure(problem)
    case .success(let found):
      if roll.part(n) == 0, found.count > 1, opened.insert(n).inserted {
        roll.add(parts: 1..<found.count, ofFileOf: n)
        mailbox.post(.found(found.dropFirst().map(\.path)))
      }
      guard found.indices.contains(roll.part(n)) else {
        return .failure(Problem(path: path, code: "empty", message: "no dispatch in it"))
      }
      return .success(found[roll.part(n)])
    }
  }

  /// One dispatch of a large file; those around it are kept for the next.
  private mutating func part(_ n: Int) -> Result<Source, Problem> {
    let path = roll.path(n)
    let start = roll.start(of: n)
    if piece?.path != path || piece?.first != start.item {
      switch Library.piece(of: path, from: start, count: Roll.piece) {
      case .failure(let problem): return .failure(problem)
      case .success(let found): piece = (path, start.item, found)
      }
    }
    let place = roll.part(n) - start.item
    guard let piece, piece.sources.indices.contains(place) else {
      return .failure(Problem(path: path, code: "empty", message: "no dispatch in it"))
    }
    return .success(piece.sources[place])
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
