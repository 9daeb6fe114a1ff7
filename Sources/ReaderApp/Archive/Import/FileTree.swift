import Reader

/// The regular files under some paths, in a stable order, as they look on disk.
nonisolated enum FileTree {
  static func files(under paths: [String], problems: inout [Problem]) -> [FileStamp] {
    var out: [FileStamp] = []
    for path in paths {
      FolderWalk.files(
        under: path, isStopped: { false },
        file: { if let stamp = FileStamp(path: $0) { out.append(stamp) } },
        unreadable: { problems.append(Problem(path: $0, code: "unreadable", message: $1)) })
    }
    return out
  }
}
