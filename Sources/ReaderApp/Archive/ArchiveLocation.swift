import Foundation

/// Where the archive lies: `--archive FILE`, else the user's data directory.
nonisolated enum ArchiveLocation {
  static func url(_ chosen: String? = nil) -> URL {
    if let chosen { return URL(fileURLWithPath: chosen) }
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
    let home = FileManager.default.homeDirectoryForCurrentUser
    return (data ?? home.appendingPathComponent(".local/share")).appendingPathComponent(
      "depeche/archive.sqlite")
  }
}
