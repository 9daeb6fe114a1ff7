import Reader

/// Reads a file of many dispatches from beginning to end on a thread of its own, never far ahead of who takes them.
nonisolated final class Reel: Sendable {
  private struct Tape {
    var sources: [Source] = []
    var failure: Problem?
    var isDone = false
    var isStopped = false
  }

  private static let ahead = 256

  let path: String
  private let tape = Locked(Tape())

  init(_ path: String) { self.path = path }

  func start() {
    if !NativeThread.detach({ self.read() }) { tape.signal { $0.isDone = true } }
  }

  /// What has been read since, in the order of the file; nil when that was all. Waits for the next one.
  func next() -> [Source]? {
    let sources: [Source] = tape.take { t in
      guard !t.sources.isEmpty || t.isDone else { return nil }
      defer { t.sources = [] }
      return t.sources
    }
    tape.signal { _ in }
    return sources.isEmpty ? nil : sources
  }

  /// The first thing that was wrong.
  var failure: Problem? { tape.withLock { $0.failure } }

  func stop() { tape.signal { $0.isStopped = true } }

  private func read() {
    Signals.keepAway()
    let tape = tape
    var reader = SourceReader()
    reader.options.wholeLimit = Library.largestWhole
    reader.read(path) { source in
      _ = tape.take { $0.sources.count < Self.ahead || $0.isStopped ? true : nil }
      tape.signal { $0.sources.append(source) }
      return tape.withLock { !$0.isStopped }
    } problem: { problem in
      tape.withLock { if $0.failure == nil { $0.failure = problem } }
    }
    tape.signal { $0.isDone = true }
  }
}
