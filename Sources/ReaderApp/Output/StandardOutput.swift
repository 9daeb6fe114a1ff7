import Glibc

/// Standard output as bytes. When nobody reads it any more the program ends quietly, as filters do.
nonisolated enum StandardOutput {
  static func write(_ bytes: [UInt8]) {
    send(bytes, to: 1)
  }

  static func writeError(_ line: String) {
    send(Array((line + "\n").utf8), to: 2)
  }

  private static func send(_ bytes: [UInt8], to fd: Int32) {
    bytes.withUnsafeBytes { p in
      guard let base = p.baseAddress else { return }
      var at = 0
      while at < p.count {
        let n = Glibc.write(fd, base + at, p.count - at)
        if n > 0 {
          at += n
        } else if errno == EPIPE {
          _exit(fd == 1 ? 0 : 1)
        } else if errno == EAGAIN {
          var set = pollfd(fd: fd, events: Int16(POLLOUT), revents: 0)
          poll(&set, 1, -1)
        } else if errno != EINTR {
          _exit(74)
        }
      }
    }
  }
}
