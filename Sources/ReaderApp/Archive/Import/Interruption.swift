import Glibc

/// Whether somebody pressed ^C, for work that stops at the next good moment.
nonisolated enum Interruption {
  nonisolated(unsafe) private static let flag: UnsafeMutablePointer<sig_atomic_t> = {
    let p = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 1)
    p.initialize(to: 0)
    return p
  }()

  static var isRequested: Bool { flag.pointee != 0 }

  /// From now on SIGINT and SIGTERM only raise the flag; a second one ends the program.
  static func watch() {
    flag.pointee = 0
    for s in [SIGINT, SIGTERM] {
      signal(s) { number in
        if Interruption.flag.pointee != 0 { signal(number, SIG_DFL) }
        Interruption.flag.pointee = 1
      }
    }
  }
}
