import Foundation
import Glibc
import Reader

/// A file as it lies on disk, of which only what is looked at is read.
nonisolated enum MappedFile {
  /// - Parameter path: may be exact (see `RawPath`). Nil for what cannot be read.
  static func data(of path: String) -> Data? {
    let descriptor = open(RawPath.bytes(of: path), O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(info.st_size)
    if size == 0 { return Data() }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    return Data(bytesNoCopy: start, count: size, deallocator: .unmap)
  }
}
