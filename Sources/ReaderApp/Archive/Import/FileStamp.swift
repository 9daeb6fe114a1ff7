import Glibc

/// How a file looks on disk: what changes when the file does.
nonisolated struct FileStamp: Hashable, Sendable {
  var path: String
  var device: Int64, inode: Int64, size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64

  /// Nil for what is no regular file.
  init?(path: String) {
    var s = stat()
    guard stat(path, &s) == 0, s.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
    device = Int64(bitPattern: UInt64(s.st_dev))
    inode = Int64(bitPattern: UInt64(s.st_ino))
    size = Int64(s.st_size)
    modified = Int64(s.st_mtim.tv_sec) * 1_000_000_000 + Int64(s.st_mtim.tv_nsec)
  }
}
