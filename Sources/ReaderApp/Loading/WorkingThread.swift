import Glibc

/// How a thread that works for the screen behaves beside the one that owns it.
nonisolated enum WorkingThread {
  /// `SCHED_BATCH`, which the C library's module doesn't carry.
  private static let batch: Int32 = 3

  /// Takes no signals, and does not take the processor from who wakes for a key.
  static func begin() {
    Signals.keepAway()
    var parameter = sched_param()
    sched_setscheduler(0, batch, &parameter)
  }
}
