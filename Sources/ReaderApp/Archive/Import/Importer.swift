import Foundation
import Reader

/// Reads files into the archive: one thread decodes, some analyse, the caller's writes. What is written when the
/// work is interrupted stays, and the next import goes on from there.
nonisolated final class Importer {
  struct Progress: Sendable {
    var files = 0, totalFiles = 0
    var bytes: Int64 = 0, totalBytes: Int64 = 0
    var dispatches = 0, copies = 0
    var seconds = 0.0
    /// Of these, what the archive took.
    var writing = 0.0

    var rate: Double { seconds > 0 ? Double(dispatches + copies) / seconds : 0 }
    /// Seconds still to go, nil before anything can be said.
    var left: Double? {
      bytes > 0 && seconds > 0.5 ? Double(totalBytes - bytes) / (Double(bytes) / seconds) : nil
    }
  }
  struct Report: Sendable {
    var progress = Progress()
    var unchanged = 0, renamed = 0, gone = 0
    var problems: [Problem] = []
    var isInterrupted = false
    /// The dispatches added, where somebody wants to know them.
    var added: [Int64] = []
  }

  private struct Item: Sendable {
    enum Content: Sendable {
      case source(Source)
      /// A line of `depeche parse`.
      case parsed([UInt8], number: Int, path: String)
    }
    var content: Content
    var file: Int64
    var ordinal: Int

    var source: Source? {
      if case .source(let source) = content { return source }
      return nil
    }
  }
  private struct Batch: Sendable {
    var number: Int
    var items: [Item] = []
    var complete: [Int64] = []
    var bytes: Int64 = 0
    var size = 0
  }
  private struct Analysed: Sendable {
    var number: Int
    var arrivals: [Arrival]
    var complete: [Int64]
    var bytes: Int64
  }

  private let archive: Archive
  private static let mostTold = 10_000
  /// Dispatches of a transaction.
  private static let batch = 2000
  /// After an import of so many the file is made as small as it can be.
  private static let manyAtOnce = 10_000
  private static let largeArchive = 200_000
  private static let muchAtOnce = 10_000_000
  private let jobs: Int
  /// What readers have put right, laid over what is found.
  private let corrections: Corrections

  init(_ archive: Archive, jobs: Int, _ corrections: Corrections = Corrections()) {
    self.archive = archive
    self.jobs = max(1, jobs)
    self.corrections = corrections
  }

  /// - Parameter isParsed: whether the files hold lines of `depeche parse`, which are taken as they are.
  func run(
    _ paths: [String], rescan: Bool = false, isParsed: Bool = false,
    isStopped: @escaping @Sendable () -> Bool = { false },
    onProgress: (Progress) -> Void = { _ in }
  ) throws -> Report {
    let scan = try FileScan(paths, rescan: rescan, isParsed: isParsed, in: archive)
    var report = Report()
    report.unchanged = scan.unchanged
    report.renamed = scan.renamed
    report.gone = scan.gone
    report.problems = scan.problems
    report.progress.totalFiles = scan.pending.count
    report.progress.totalBytes = scan.pending.reduce(0) { $0 + $1.size }

    if report.progress.totalBytes > Self.muchAtOnce { try archive.expectMuch() }

    let raw = BoundedQueue<Batch>(limit: jobs * 2)
    let done = BoundedQueue<Analysed>(limit: jobs * 2)
    let problems = Locked<[Problem]>([])
    read(scan.pending, isParsed: isParsed, into: raw, problems: problems, isStopped: isStopped)
    analyse(raw, into: done, problems: problems)
    defer {
      raw.close()
      done.close()
    }
    try write(done, &report, isStopped: isStopped, onProgress)
    report.problems += problems.withLock { $0 }
    report.isInterrupted = isStopped()
    return report
  }

  private func read(
    _ files: [FileScan.Pending], isParsed: Bool, into raw: BoundedQueue<Batch>, problems: Locked<[Problem]>,
    isStopped: @escaping @Sendable () -> Bool
  ) {
    let known = files.isEmpty || isParsed ? ThreadMarker() : RecentEditions.marker(of: archive)
    Thread.detachNewThread {
      var batch = Batch(number: 0)
      var marker = known
      /// False when nobody takes any more.
      func add(_ item: Item, _ size: Int) -> Bool {
        batch.items.append(item)
        batch.size += size
        if batch.size > 200_000 || batch.items.count >= 200 { return flush() && !isStopped() }
        return !isStopped()
      }
      func flush() -> Bool {
        let next = Batch(number: batch.number + 1)
        defer { batch = next }
        return raw.push(batch)
      }
      for file in files {
        if isStopped() { break }
        var isOpen = true
        let shown = RawPath.shown(file.path)
        let isExact = shown != file.path
        func tell(_ p: Problem) {
          var p = p
          if isExact { p.path = RawPath.shown(p.path) }
          problems.withLock { if $0.count < Self.mostTold { $0.append(p) } }
        }
        if isParsed {
          ParsedLines.each(in: file.path, problem: tell) { line, number, offset in
            let content = Item.Content.parsed(line, number: number, path: shown)
            isOpen = add(Item(content: content, file: file.id, ordinal: offset), line.count)
            return isOpen
          }
        } else {
          var ordinal = 0
          SourceReader.read(path: file.path) { source in
            var source = source
            if isExact { source.path = RawPath.shown(source.path) }
            marker.mark(&source)
            let size = source.text.utf8.count
            isOpen = add(Item(content: .source(source), file: file.id, ordinal: ordinal), size)
            ordinal += 1
            return isOpen
          } problem: {
            tell($0)
          }
        }
        if isStopped() || !isOpen { break }
        batch.complete.append(file.id)
        batch.bytes += file.size
      }
      if !batch.items.isEmpty || !batch.complete.isEmpty { _ = flush() }
      raw.close()
    }
  }

  private func analyse(
    _ raw: BoundedQueue<Batch>, into done: BoundedQueue<Analysed>, problems: Locked<[Problem]>
  ) {
    let running = Locked(jobs)
    let corrections = self.corrections
    for _ in 0..<jobs {
      Thread.detachNewThread {
        let analyzer = Analyzer()
        var preparation = Preparation()
        while let batch = raw.pop() {
          var read = analyzer.analyze(batch.items.compactMap(\.source))[...]
          let arrivals = batch.items.compactMap { item -> Arrival? in
            let dispatch: Dispatch?
            switch item.content {
            case .source: dispatch = read.popFirst()
            case .parsed(let line, let number, let path):
              dispatch = ParsedDispatch.read(line)
              if dispatch == nil {
                let p = Problem(
                  path: path, line: number, code: "not-parsed", message: "not a line of “depeche parse”")
                problems.withLock { if $0.count < Self.mostTold { $0.append(p) } }
              }
            }
            return dispatch.map {
              Arrival(corrections.apply(to: $0), file: item.file, ordinal: item.ordinal, &preparation)
            }
          }
          let analysed = Analysed(
            number: batch.number, arrivals: arrivals, complete: batch.complete, bytes: batch.bytes)
          if !done.push(analysed) { break }
        }
        let isLast = running.withLock { n in
          n -= 1
          return n == 0
        }
        if isLast { done.close() }
      }
    }
  }

  /// Batches are put back in their order first, so that the same files give the same archive.
  private func write(
    _ done: BoundedQueue<Analysed>, _ report: inout Report, isStopped: () -> Bool,
    _ onProgress: (Progress) -> Void
  ) throws {
    let start = Clock.seconds
    var writer = ArchiveWriter()
    var early: [Int: Analysed] = [:]
    var next = 0
    var batch: [Arrival] = [], complete: [Int64] = []

    func commit() throws {
      if !batch.isEmpty || !complete.isEmpty {
        let before = Clock.seconds
        let result = try writer.write(batch, complete: complete, to: archive)
        report.progress.writing += Clock.seconds - before
        if report.added.count < Self.mostTold { report.added += result.ids }
        report.progress.dispatches += result.added
        report.progress.copies += result.copies
        report.progress.files += complete.count
        batch.removeAll(keepingCapacity: true)
        complete.removeAll(keepingCapacity: true)
      }
      report.progress.seconds = Clock.seconds - start
      onProgress(report.progress)
    }
    while let analysed = done.pop() {
      early[analysed.number] = analysed
      while let ready = early.removeValue(forKey: next) {
        next += 1
        batch += ready.arrivals
        complete += ready.complete
        report.progress.bytes += ready.bytes
      }
      if batch.count >= Self.batch { try commit() }
      if isStopped() { break }
    }
    try commit()
    while !isStopped(), try archive.write({ try BlockKeeper.fillOne($0) }) {}
    if report.progress.dispatches >= Self.manyAtOnce {
      // A small index is looked through at once.
      let count = try archive.read(Block.dispatchCount)
      if count >= Self.largeArchive { try archive.mergeIndex(isStopped: isStopped) }
      try archive.shrink(isStopped: isStopped)
    }
  }
}

/// Monotonic time in seconds.
nonisolated enum Clock {
  static var seconds: Double {
    var t = timespec()
    clock_gettime(CLOCK_MONOTONIC, &t)
    return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
}
