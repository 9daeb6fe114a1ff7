import CPty
import Glibc

public enum SessionError: Error, CustomStringConvertible {
  case spawn(Int32)
  case timeout(String)
  case ended(Int32, String)

  public var description: String {
    switch self {
    case .spawn(let e): "could not spawn: errno \(e)"
    case .timeout(let s): "timed out; the screen was:\n\(s)"
    case .ended(let status, let s): "the program ended with \(status); the screen was:\n\(s)"
    }
  }
}

/// A program in a pseudo-terminal with a screen of our own. Waits for what is to be seen, never for time to pass.
public final class Session {
  private let fd: Int32
  public let pid: pid_t
  /// Exit status, or the negative number of the signal that ended the program.
  public private(set) var status: Int32?
  public private(set) var screen: VT
  /// Everything that the program has written.
  public private(set) var output: [UInt8] = []

  /// The environment is fixed, so that nothing of the developer's own gets into a test.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], rows: Int = 30,
    columns: Int = 100, background: String? = nil, answersDevice: Bool = true
  ) throws {
    screen = VT(rows: rows, cols: columns)
    screen.background = background
    screen.answersDevice = answersDevice
    var values = [
      "TERM": "xterm-256color", "LANG": "fr_FR.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    values.merge(environment) { $1 }
    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = values.map { strdup("\($0)=\($1)") } + [nil]
    defer { for p in argv + envp { free(p) } }
    var child: pid_t = 0
    fd = cpty_spawn(path, &argv, &envp, Int32(rows), Int32(columns), &child)
    pid = child
    if fd < 0 { throw SessionError.spawn(errno) }
  }

  deinit {
    if fd >= 0, !isClosed { close(fd) }
    if status == nil {
      kill(pid, SIGKILL)
      kill(pid, SIGCONT)
      var s: Int32 = 0
      waitpid(pid, &s, 0)
    }
  }

  private var isClosed = false

  public func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(fd, $0.baseAddress, $0.count) }
      if n > 0 { bytes = bytes.dropFirst(n) } else if errno == EAGAIN { pump(10) } else { return }
    }
  }

  public func click(x: Int, y: Int) {
    send("\u{1b}[<0;\(x + 1);\(y + 1)M\u{1b}[<0;\(x + 1);\(y + 1)m")
  }

  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, cols: columns)
    cpty_resize(fd, Int32(rows), Int32(columns))
  }

  public func signal(_ number: Int32) { kill(pid, number) }

  /// Takes the terminal away from the program.
  public func hangUp() {
    close(fd)
    isClosed = true
  }

  /// Reads until the condition holds.
  public func wait(
    _ what: String, seconds: Int = 20, _ condition: (Session) -> Bool
  ) throws {
    let end = Self.now() + seconds * 1000
    while !condition(self) {
      let left = end - Self.now()
      if left <= 0 { throw SessionError.timeout("\(what)\n\(text)") }
      if !pump(Int32(min(left, 500))) {
        if condition(self) { return }
        throw SessionError.ended(reap(), "\(what)\n\(text)")
      }
    }
  }

  /// Reads what comes within a time.
  public func listen(milliseconds: Int) {
    let end = Self.now() + milliseconds
    while true {
      let left = end - Self.now()
      guard left > 0, pump(Int32(left)) else { return }
    }
  }

  /// Reads until the program ends.
  public func exit(seconds: Int = 20) throws -> Int32 {
    if isClosed { return reap() }
    do {
      try wait("exit", seconds: seconds) { _ in false }
    } catch SessionError.ended(let status, _) {
      return status
    }
    return -1
  }

  public func line(_ row: Int) -> String { screen.line(row) }
  public var lastLine: String { screen.line(screen.rows - 1) }
  public var text: String { (0..<screen.rows).map(line).joined(separator: "\n") }

  /// Reads what comes within the time; false at the end.
  @discardableResult
  private func pump(_ milliseconds: Int32) -> Bool {
    var p = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
    guard poll(&p, 1, milliseconds) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let n = read(fd, &buffer, buffer.count)
      if n > 0 {
        output += buffer[0..<n]
        buffer.withUnsafeBytes { screen.feed(UnsafeRawBufferPointer(rebasing: $0[0..<n])) }
        var replies = screen.takeReplies()
        if !replies.isEmpty { _ = write(fd, &replies, replies.count) }
        continue
      }
      // EIO: the program has closed its side.
      return n < 0 && (errno == EAGAIN || errno == EINTR)
    }
  }

  private func reap() -> Int32 {
    if let status { return status }
    var s: Int32 = 0
    waitpid(pid, &s, 0)
    let result = s & 0x7F == 0 ? s >> 8 & 0xFF : -(s & 0x7F)
    status = result
    return result
  }

  private static func now() -> Int {
    var t = timespec()
    clock_gettime(CLOCK_MONOTONIC, &t)
    return t.tv_sec * 1000 + t.tv_nsec / 1_000_000
  }
}

extension VT {
  /// The text of a row, without blanks at its end.
  public func line(_ row: Int) -> String {
    var s = grid.indices.contains(row) ? grid[row].map(\.text).joined() : ""
    while s.last == " " { s.removeLast() }
    return s
  }
}
