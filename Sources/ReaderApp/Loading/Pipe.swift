import Glibc

/// A pipe that child programs don't inherit.
nonisolated struct Pipe {
  let readEnd: Int32
  let writeEnd: Int32

  init?(isBlocking: Bool) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      if !isBlocking { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }
}
