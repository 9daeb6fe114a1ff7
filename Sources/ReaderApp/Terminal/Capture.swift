import CNcurses
import Glibc

/// Keeps what ncurses writes to its file in memory, for a moment, in place of sending it.
nonisolated final class Capture {
  private let memory: Int32
  private let file: Int32
  private let terminal: Int32

  /// `file` is the descriptor that ncurses writes to; nil where the system has no files in memory.
  init?(_ file: Int32, terminal: Int32) {
    memory = cn_memory_file()
    guard memory >= 0 else { return nil }
    self.file = file
    self.terminal = terminal
  }

  deinit { close(memory) }

  /// What was written while `body` ran. ncurses itself still finds the terminal there before and after.
  func bytes(while body: () -> Void) -> [UInt8] {
    guard dup2(memory, file) >= 0 else {
      body()
      return []
    }
    body()
    dup2(terminal, file)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let found = [UInt8](unsafeUninitializedCapacity: count) { bytes, length in
      length = max(0, pread(memory, bytes.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    // A page of room is kept; what one big repaint took is given back.
    ftruncate(memory, 0)
    return found
  }
}
