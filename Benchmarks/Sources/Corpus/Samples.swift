import Foundation

/// The project's own samples, as bytes.
public enum Samples {
  /// Plain text dispatches in the order of their names.
  public static let texts: [[UInt8]] = files(in: folder, ending: ".txt")
  /// Dispatches in marked-up formats.
  public static let formats: [[UInt8]] = files(in: folder.appending(path: "formats"), ending: "")

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Samples").standardized

  private static func files(in folder: URL, ending: String) -> [[UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { ending.isEmpty || $0.hasSuffix(ending) }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) }
    }
  }
}
