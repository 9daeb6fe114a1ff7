import Foundation
import Testing

@testable import Reader

/// Real files that lie beside the project where it is developed, and nowhere else.
private let samples: String? = {
  var folder = URL(filePath: #filePath).deletingLastPathComponent()
  while folder.path != "/" {
    let candidate = folder.appending(path: "shared/samples").path
    if FileManager.default.fileExists(atPath: candidate) { return candidate }
    folder.deleteLastPathComponent()
  }
  return nil
}()

@Suite(.enabled(if: samples != nil, "there is no folder shared/samples beside the project"))
struct SampleTests {
  @Test func everyFileKeepsThePromises() throws {
    let root = try #require(samples)
    var count = 0
    var cuts = 0
    var silent = 0
    var paths: [String] = []
    FolderWalk.files(under: root, isStopped: { false }, file: { paths.append($0) }, unreadable: { _, _ in })
    // What was expected of a file by those who made it is no dispatch.
    for path in paths where !path.contains(".expected") {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let whole = ReadOut(bytes)
      count += 1
      let broken = Invariants.broken(by: whole)
      #expect(broken.isEmpty, "\(path)")
      #expect(ReadOut(bytes).sources.map(\.id) == whole.sources.map(\.id), "\(path)")
      // Debug builds are slow: cut copies of the smaller files only.
      guard bytes.count < 6_000 else { continue }
      for percent in [10, 50, 90] {
        let found = Invariants.broken(byCutting: bytes, at: percent, items: max(1, whole.sources.count))
        #expect(found.isEmpty, "\(path)")
        cuts += 1
        let isTold = !ReadOut(Array(bytes.prefix(bytes.count * percent / 100))).problems.isEmpty
        if !isTold { silent += 1 }
      }
    }
    #expect(count > 500)
    // Where a copy is cut at the end of a sentence or line, nothing tells.
    #expect(silent * 20 < cuts, "\(silent) of \(cuts) cut copies pass for whole")
  }
}
