import Foundation
import Glibc
import Reader

/// How a file looks on disk: what changes when the file does.
nonisolated struct FileStamp: Hashable, Sendable {
  /// With all its bytes (see `RawPath.exact`).
  var path: String
  var device: Int64, inode: Int64, size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64

  /// Nil for what is no regular file.
  init?(path: String) {
    guard let s = RawPath.status(of: path), s.st_mode & S_IFMT == S_IFREG else { return nil }
    self.path = path
    device = Int64(bitPattern: UInt64(s.st_dev))
    inode = Int64(bitPattern: UInt64(s.st_ino))
    size = Int64(s.st_size)
    modified = Int64(s.st_mtim.tv_sec) * 1_000_000_000 + Int64(s.st_mtim.tv_nsec)
  }

  /// A path as the archive keeps it: as it is on disk, whether that is UTF-8 or not.
  static func kept(_ path: String) -> Data {
    Data(RawPath.bytes(of: path).dropLast().map { UInt8(bitPattern: $0) })
  }

  /// The path that the archive has kept.
  static func path(_ kept: Data) -> String { RawPath.exact(kept) }
}
