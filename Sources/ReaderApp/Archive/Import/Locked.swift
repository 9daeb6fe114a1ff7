import Glibc

/// A value behind a pthread lock: ThreadSanitizer can't see `Synchronization.Mutex` on Linux.
nonisolated final class Locked<Value>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(lock, nil)
  }
  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }
  func withLock<R>(_ body: (inout Value) throws -> R) rethrows -> R {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value)
  }
}
