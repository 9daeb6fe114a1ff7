import CNcurses
import Glibc

/// Gives the terminal back when the program dies: handlers for fatal signals that use only what is safe there and
/// then hand over to what was there before them.
nonisolated enum CrashRestore {
  private static let signals: [Int32] = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT]
  /// Mouse and paste modes off, normal screen, cursor, plain style.
  static let sequence =
    "\u{1b}[?1002l\u{1b}[?1003l\u{1b}[?1000l\u{1b}[?1006l\u{1b}[?2004l\u{1b}[?2026l\u{1b}[?1049l\u{1b}[?25h\u{1b}[0m\r"

  // On the heap, since a global termios is laid out too short by the compiler, and tcgetattr would write past it.
  nonisolated(unsafe) private static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  nonisolated(unsafe) private static let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  nonisolated(unsafe) private static let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 96)
  nonisolated(unsafe) private static var count = 0
  nonisolated(unsafe) private static var input: Int32 = 0

  /// To be called before `newterm`, which already changes the modes.
  static func save(input: Int32) {
    self.input = input
    tcgetattr(input, saved)
  }

  static func install() {
    count = 0
    for b in sequence.utf8 where count < bytes.count {
      bytes[count] = b
      count += 1
    }
    before.initialize(repeating: sigaction(), count: 65)
    for s in signals {
      var action = sigaction()
      action.sa_flags = SA_ONSTACK | Int32(bitPattern: 0x8000_0000) | SA_NODEFER  // SA_RESETHAND
      action.__sigaction_handler.sa_handler = { signal in
        _ = write(1, CrashRestore.bytes.baseAddress, CrashRestore.count)
        tcsetattr(CrashRestore.input, TCSANOW, CrashRestore.saved)
        sigaction(signal, CrashRestore.before + Int(signal), nil)
        // A fault is met again by the instruction that made it; these are not.
        if signal == SIGABRT || signal == SIGQUIT { raise(signal) }
      }
      sigaction(s, &action, before + Int(s))
    }
  }
}
