import Glibc

/// Paths as the system has them. Names of files are bytes; in text, those that are no UTF-8 carry U+FFFD, and what
/// looks like such a name in its folder is meant by it.
public enum RawPath {
  /// The bytes of a path, and the zero behind them.
  public static func bytes(of path: String) -> [CChar] {
    let plain = Array(path.utf8CString)
    guard path.unicodeScalars.contains("\u{FFFD}") else { return plain }
    var out: [CChar] = []
    for (i, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if i > 0 { out.append(0x2F) }
      let name = part.unicodeScalars.contains("\u{FFFD}") ? found(String(part), in: out) : nil
      out += name ?? part.utf8.map { CChar(bitPattern: $0) }
    }
    return out + [0]
  }

  /// Nil where nothing is there, and `errno` says why.
  public static func status(of path: String, followsLinks: Bool = true) -> stat? {
    var info = stat()
    let raw = bytes(of: path)
    return (followsLinks ? stat(raw, &info) : lstat(raw, &info)) == 0 ? info : nil
  }

  private static func found(_ name: String, in folder: [CChar]) -> [CChar]? {
    guard let handle = opendir((folder.isEmpty ? [0x2E] : folder) + [0]) else { return nil }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let raw = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
        }
      }
      if String(decoding: raw.map { UInt8(bitPattern: $0) }, as: UTF8.self) == name { return raw }
    }
    return nil
  }
}
