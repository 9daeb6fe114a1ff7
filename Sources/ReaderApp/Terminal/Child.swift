import Glibc

/// Runs another program in the terminal: an argument vector, never a shell.
nonisolated enum Child {
  /// Returns what went wrong, nil when it ended well. What a silent one says is not heard.
  @discardableResult
  static func run(_ command: [String], standardInput text: String?, isSilent: Bool = false) -> String? {
    guard let name = command.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let pipe = text == nil ? nil : Pipe(isBlocking: true)
    if let pipe { posix_spawn_file_actions_adddup2(&actions, pipe.readEnd, 0) }
    if isSilent {
      for stream: Int32 in 1...2 {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for s in Signals.watched + [SIGPIPE] { sigaddset(&defaults, s) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for w in words { free(w) } }
    var child = pid_t()
    let failed = posix_spawnp(&child, name, &actions, &attributes, &words, environ)
    if let pipe { close(pipe.readEnd) }
    guard failed == 0 else {
      if let pipe { close(pipe.writeEnd) }
      return "\(name): \(String(cString: strerror(failed)))"
    }
    if let text, let pipe { feed(text, to: pipe.writeEnd) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return code == 0 ? nil : "\(name) (code \(code))"
  }

  private static func feed(_ text: String, to end: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(end, $0.baseAddress, $0.count) }
      if n < 0, errno == EINTR { continue }
      if n <= 0 { break }
      bytes = bytes.dropFirst(n)
    }
    close(end)
  }
}
