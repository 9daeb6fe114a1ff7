import Foundation
import Testing

@testable import Reader

/// Names of files are bytes, in whatever charset they were given.
@Suite struct RawPathTests {
  @Test func namesThatAreNoUTF8AreRead() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "noms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // `dépêche.txt` and a folder `été`, in Latin-1.
    let inside: [UInt8] = Array(folder.path().utf8) + Array("/".utf8) + [0xE9, 0x74, 0xE9]
    func path(_ name: [UInt8]) -> [CChar] { (inside + name).map { CChar(bitPattern: $0) } + [0] }
    #expect(mkdir(path([]), 0o755) == 0)
    let file = open(path([0x2F, 0x64, 0xE9, 0x70, 0xEA] + Array("che.txt".utf8)), O_WRONLY | O_CREAT, 0o644)
    let text = "Le bac de Corvel est à quai.\n"
    #expect(write(file, text, text.utf8.count) == text.utf8.count)
    close(file)
    var paths: [String] = []
    FolderWalk.files(
      under: folder.path(), isStopped: { false }, file: { paths.append($0) }, unreadable: { _, _ in })
    let found = try #require(paths.first)
    #expect(found.hasSuffix("\u{FFFD}t\u{FFFD}/d\u{FFFD}p\u{FFFD}che.txt"))
    var texts: [String] = []
    SourceReader.read(path: found) { source in
      texts.append(source.text)
      return true
    } problem: { _ in
    }
    #expect(texts == [text])
    rmdir(path([]))
  }
}
