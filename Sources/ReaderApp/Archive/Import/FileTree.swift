import Foundation
import Reader

/// The regular files under some paths, in a stable order.
nonisolated enum FileTree {
  /// Hidden files are left out; a path that isn't there is a problem.
  static func files(under paths: [String], problems: inout [Problem]) -> [FileStamp] {
    var out: [FileStamp] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        problems.append(Problem(path: path, code: "not-found", message: "no such file or folder"))
        continue
      }
      if isFolder.boolValue {
        walk(path, depth: 0, &out, &problems)
      } else if let stamp = FileStamp(path: path) {
        out.append(stamp)
      }
    }
    return out
  }

  private static func walk(
    _ folder: String, depth: Int, _ out: inout [FileStamp], _ problems: inout [Problem]
  ) {
    // Deeper than this is a loop of links.
    guard depth < 64 else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      problems.append(Problem(path: folder, code: "unreadable", message: "cannot read the folder"))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if let stamp = FileStamp(path: path) {
        out.append(stamp)
      } else {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
          walk(path, depth: depth + 1, &out, &problems)
        }
      }
    }
  }
}
