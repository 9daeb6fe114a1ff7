import Glibc

/// What stands in a file system under a path.
public enum FolderWalk {
  enum Kind { case file, folder, other }

  /// Follows links; nil when nothing is there.
  static func kind(of path: String) -> Kind? {
    RawPath.status(of: path).map { kind($0) }
  }

  private static func kind(_ info: stat) -> Kind {
    switch info.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: .file
    default: .other
    }
  }

  /// Names in a folder without hidden ones, in the order of their bytes; nil when it can't be read.
  /// - Parameter isExact: whether names that are no UTF-8 keep their bytes (see `RawPath.exact`).
  public static func names(in folder: String, isExact: Bool = false) -> [String]? {
    guard let handle = opendir(RawPath.bytes(of: folder)) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          isExact ? RawPath.exact(at: $0) : String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Calls `file` for every regular file below the folder, sorted, depth first; links to folders are not followed,
  /// so that a link to a folder above can't go round for ever. `folder` says which names in a folder it has dealt with.
  public static func files(
    under root: String, isExact: Bool = false, isStopped: () -> Bool,
    folder: (_ path: String, _ names: [String]) -> Set<String> = { _, _ in [] }, file: (String) -> Void,
    unreadable: (String, String) -> Void
  ) {
    var waiting = [root]
    while let path = waiting.popLast() {
      if isStopped() { return }
      guard let info = RawPath.status(of: path, followsLinks: path == root) else {
        unreadable(path, Descriptor.reason(errno))
        continue
      }
      if info.st_mode & S_IFMT == S_IFLNK, kind(of: path) == .file {
        file(path)
        continue
      }
      switch kind(info) {
      case .file: file(path)
      case .folder:
        guard let names = names(in: path, isExact: isExact) else {
          unreadable(path, Descriptor.reason(errno))
          continue
        }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        let done = folder(path, names)
        waiting.append(contentsOf: names.reversed().filter { !done.contains($0) }.map { prefix + $0 })
      case .other: break
      }
    }
  }
}
