import Glibc

/// Signals as bytes in a pipe that the loop polls.
nonisolated enum Signals {
  nonisolated(unsafe) private static var writeEnd: Int32 = -1
  static let watched: [Int32] = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH]

  /// Returns the end to poll.
  static func install() -> Int32 {
    guard let pipe = Pipe(isBlocking: false) else { return -1 }
    writeEnd = pipe.writeEnd
    for s in watched { listen(to: s) }
    signal(SIGPIPE, SIG_IGN)
    return pipe.readEnd
  }

  static func listen(to number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(Signals.writeEnd, &byte, 1)
      errno = saved
    }
    sigaction(number, &action, nil)
  }

  /// Runs `body` with ^Z kept waiting: ncurses ignores it while it writes, and it would be lost.
  static func holdingStop(_ body: () -> Void) {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    body()
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
  }

  /// To be called by other threads: signals are the main thread's business.
  static func keepAway() {
    var all = sigset_t()
    sigfillset(&all)
    for fault in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_BLOCK, &all, nil)
  }

  static func drain(_ readEnd: Int32) -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let n = read(readEnd, &bytes, bytes.count)
    return n > 0 ? bytes[0..<n].map { Int32($0) } : []
  }
}
