import Foundation
import Testing

@testable import ReaderApp

@Suite struct FolderWatchTests {
  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "depeche-watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// Waits until an event comes that fits; a test that waits in vain fails after ten seconds.
  private func next(_ watch: FolderWatch, _ wanted: FolderWatch.Event) -> Bool {
    for _ in 0..<100 where watch.wait(milliseconds: 100).contains(wanted) { return true }
    return false
  }

  @Test func tellsOfWholeFilesOnly() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(at: root) }
    let watch = try #require(FolderWatch([root.path]))
    let path = root.path + "/a.txt"
    let file = open(path, O_CREAT | O_WRONLY, 0o644)
    _ = write(file, "moitié", 7)
    #expect(watch.wait(milliseconds: 50).isEmpty)
    close(file)
    #expect(next(watch, .file(path)))
    rename(path, root.path + "/b.txt")
    #expect(next(watch, .file(root.path + "/b.txt")))
  }

  @Test func followsNewFolders() throws {
    let root = try folder()
    defer { try? FileManager.default.removeItem(at: root) }
    let watch = try #require(FolderWatch([root.path]))
    let inner = root.path + "/mardi"
    mkdir(inner, 0o755)
    #expect(next(watch, .folder(inner)))
    try "x".write(toFile: inner + "/a.txt", atomically: false, encoding: .utf8)
    #expect(next(watch, .file(inner + "/a.txt")))
  }
}
