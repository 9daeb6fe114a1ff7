import Glibc
import Reader

/// Goes through files and folders in the order of their names, a portion at a time. Hidden files, and what is no
/// regular file, are passed over inside folders; what was named itself is always tried.
nonisolated struct Walker {
  private enum Step {
    case path(String, isNamed: Bool)
  }
  private var steps: [Step]
  private var seenFolders: Set<FolderID> = []
  private(set) var problems: [String] = []

  private struct FolderID: Hashable {
    var device: UInt
    var inode: UInt
  }

  init(paths: [String]) {
    steps = paths.reversed().map { .path($0, isNamed: true) }
  }

  var isDone: Bool { steps.isEmpty }

  /// The next files, at most `count`, fewer only at the end or where folders are empty.
  mutating func next(_ count: Int) -> [String] {
    var found: [String] = []
    while found.count < count, case .path(let path, let isNamed)? = steps.popLast() {
      if path == "-" {
        found.append(path)
        continue
      }
      guard let info = RawPath.status(of: path) else {
        if isNamed { found.append(path) }
        continue
      }
      switch info.st_mode & S_IFMT {
      case S_IFDIR:
        guard seenFolders.insert(FolderID(device: UInt(info.st_dev), inode: UInt(info.st_ino))).inserted
        else { continue }
        open(folder: path)
      case S_IFREG: found.append(path)
      default: if isNamed { found.append(path) }
      }
    }
    return found
  }

  private mutating func open(folder: String) {
    guard let names = FolderWalk.names(in: folder) else { return }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.reversed() { steps.append(.path(base + name, isNamed: false)) }
  }
}
