import Glibc

/// Threads for work that blocks, which tasks must not.
nonisolated enum NativeThread {
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// A thread to be joined or detached; nil when the system gives none.
  static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(run))
    let failed = pthread_create(
      &thread, nil,
      { raw in
        if let raw { Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard failed == 0 else {
      work.release()
      return nil
    }
    return thread
  }

  /// Runs work that nobody waits for; false when the system gives no thread.
  static func detach(_ run: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(run) else { return false }
    pthread_detach(thread)
    return true
  }
}
