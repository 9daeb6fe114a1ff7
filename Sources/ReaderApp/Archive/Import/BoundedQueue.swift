import Glibc

/// Hands values from thread to thread; a full queue makes the giver wait, an empty one the taker.
nonisolated final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  private var items: [Element] = []
  private var isClosed = false
  private let limit: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(limit: Int) {
    self.limit = limit
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }
  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  /// False when the queue was closed meanwhile and the value went nowhere.
  @discardableResult
  func push(_ item: Element) -> Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while items.count >= limit, !isClosed { pthread_cond_wait(changed, lock) }
    if isClosed { return false }
    items.append(item)
    pthread_cond_broadcast(changed)
    return true
  }

  /// Nil when the queue is closed and empty.
  func pop() -> Element? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while items.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
    if items.isEmpty { return nil }
    pthread_cond_broadcast(changed)
    return items.removeFirst()
  }

  /// No more values come in; those inside can still be taken.
  func close() {
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}
