import Reader

/// The regular files under some paths, in a stable order, as they look on disk.
nonisolated enum FileTree {
  /// Tells of each file; returns what could not be read.
  static func walk(_ paths: [String], isStopped: () -> Bool, file: (FileStamp) -> Void) -> [Problem] {
    var problems: [Problem] = []
    for path in paths {
      FolderWalk.files(
        under: path, isExact: true, isStopped: isStopped,
        file: { if let stamp = FileStamp(path: $0) { file(stamp) } },
        unreadable: { problems.append(Problem(path: RawPath.shown($0), code: "unreadable", message: $1)) })
    }
    return problems
  }

  static func files(under paths: [String], problems: inout [Problem]) -> [FileStamp] {
    var out: [FileStamp] = []
    problems += walk(paths, isStopped: { false }, file: { out.append($0) })
    return out
  }
}
