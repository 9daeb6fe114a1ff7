import Glibc
import Reader

/// Finds, reads and analyses dispatches on a thread of its own and tells the screen by mail. What is on the screen
/// comes first, then its neighbours, then the rest in order.
nonisolated final class Loader: Sendable {
  enum Mail: Sendable {
    /// Files found; their numbers go on from those of the mail before.
    case found([String])
    /// Further dispatches of a file whose paths differ by their numbers only.
    case parts(of: String, Range<Int>)
    case allFound
    /// With what tells the story of each, where that is known.
    case summaries([(Int, Summary, Edition?)])
    case document(Int, Document)
    case failed(Int, Problem)
    case allRead
  }

  struct Queue {
    var paths: [String] = []
    var wanted: [Int] = []
    var added: [String] = []
    var isStopped = false
  }

  /// Of the dispatches of a large file so many are analysed without being asked for.
  static let mostAnalysed = 20_000

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
    _ = NativeThread.detach { self.work() }
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
    var worker = LoaderWork(
      walker: Walker(paths: roots), standardInput: standardInput, mailbox: mailbox, queue: queue,
      corrections: corrections)
    while worker.step() {}
  }
}
