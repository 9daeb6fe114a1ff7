import Glibc
import Reader

/// Analyses dispatches on several threads and writes the results in the order in which they went in. Work goes out in
/// batches, so that a thread has enough to do, and only a few batches are under way at a time, so that memory stays
/// flat whatever the input is.
nonisolated final class Pipeline: @unchecked Sendable {
  private static let batchBytes = 128 << 10

  private struct Batch {
    var number: Int
    var sources: [Source]
  }

  private let jobs: Int
  private let write: @Sendable ([UInt8]) -> Void
  private var batch: [Source] = []
  private var batchSize = 0
  private let corrections: Corrections
  private let worker: Worker

  // Shared between the threads, under the lock.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var threads: [pthread_t] = []
  private var waiting: [Batch] = []
  private var finished: [Int: [UInt8]] = [:]
  private var sent = 0
  private var written = 0
  private var isWriting = false
  private var isClosed = false

  init(
    jobs: Int, corrections: Corrections = Corrections(), write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.corrections = corrections
    worker = Worker(corrections)
    self.jobs = max(1, min(jobs, 256))
    self.write = write
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    lock.deallocate()
    change.deallocate()
  }

  func add(_ source: Source) {
    batch.append(source)
    batchSize += source.text.utf8.count + 200
    if batchSize >= Self.batchBytes { flush() }
  }

  /// Sends off what has been added so far.
  func flush() {
    guard !batch.isEmpty else { return }
    let sources = batch
    batch = []
    batchSize = 0
    guard jobs > 1 else { return write(worker.lines(sources)) }
    pthread_mutex_lock(lock)
    if threads.count < jobs { startThread() }
    guard !threads.isEmpty else {
      pthread_mutex_unlock(lock)
      return write(worker.lines(sources))
    }
    while sent - written >= jobs * 3 { pthread_cond_wait(change, lock) }
    waiting.append(Batch(number: sent, sources: sources))
    sent += 1
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
  }

  /// Waits until everything is written.
  func finish() {
    flush()
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(lock)
    for t in threads { pthread_join(t, nil) }
  }

  private func startThread() {
    if let thread = NativeThread.start({ self.work() }) { threads.append(thread) }
  }

  private func work() {
    let worker = Worker(corrections)
    pthread_mutex_lock(lock)
    while true {
      while waiting.isEmpty, !isClosed { pthread_cond_wait(change, lock) }
      guard !waiting.isEmpty else { break }
      let batch = waiting.removeFirst()
      pthread_mutex_unlock(lock)
      let lines = worker.lines(batch.sources)
      pthread_mutex_lock(lock)
      finished[batch.number] = lines
      writeFinished()
    }
    pthread_mutex_unlock(lock)
  }

  /// Writes what is next in order, as far as it is there; one thread does so at a time.
  private func writeFinished() {
    guard !isWriting else { return }
    isWriting = true
    while let lines = finished.removeValue(forKey: written) {
      pthread_mutex_unlock(lock)
      write(lines)
      pthread_mutex_lock(lock)
      written += 1
      pthread_cond_broadcast(change)
    }
    isWriting = false
  }
}

/// One thread's analyzer and writer.
nonisolated private final class Worker {
  private let analyzer = Analyzer()
  private var writer = JSONWriter()
  private let corrections: Corrections

  init(_ corrections: Corrections) { self.corrections = corrections }

  func lines(_ sources: [Source]) -> [UInt8] {
    var out: [UInt8] = []
    for dispatch in analyzer.analyze(sources) {
      out += writer.object(corrections.apply(to: dispatch))
      out.append(0x0A)
    }
    return out
  }
}
