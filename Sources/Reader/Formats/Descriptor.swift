import Glibc

/// What the system says went wrong.
struct SystemError: Error {
  var code: Int32
  var reason: String { Descriptor.reason(code) }
}

/// An open file.
final class Descriptor {
  let fd: Int32
  private let closes: Bool

  /// Throws the number of the system's error.
  init(path: String) throws(SystemError) {
    let opened = open(RawPath.bytes(of: path), O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else { throw SystemError(code: errno) }
    fd = opened
    closes = true
  }

  /// A descriptor that somebody else opened and closes.
  init(borrowed fd: Int32) {
    self.fd = fd
    closes = false
  }

  deinit {
    if closes { close(fd) }
  }

  /// The bytes of it; `wait` is called before a read that would have to wait.
  func input(wait: (() -> Void)? = nil) -> ByteInput {
    let input = ByteInput { [self] target in
      if let wait, target.count > 0 {
        var set = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
        if poll(&set, 1, 0) == 0 { wait() }
      }
      while true {
        let n = Glibc.read(fd, target.baseAddress, target.count)
        if n >= 0 { return n }
        guard errno == EINTR else { throw ByteInput.Failure(message: Self.reason(errno)) }
      }
    }
    if closes { input.seek = { [self] offset in lseek(fd, off_t(offset), SEEK_SET) == off_t(offset) } }
    return input
  }

  static func reason(_ code: Int32) -> String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }
}
