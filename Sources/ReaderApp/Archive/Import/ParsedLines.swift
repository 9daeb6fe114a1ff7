import Foundation
import Reader

/// The lines of a file that `depeche parse` wrote, here or on other machines, each with its number and the offset at
/// which it begins. The file stays where it is: the archive reads texts out of it.
nonisolated enum ParsedLines {
  /// - Parameter body: false ends the reading.
  static func each(
    in path: String, problem: (Problem) -> Void, _ body: ([UInt8], _ number: Int, _ offset: Int) -> Bool
  ) {
    guard let data = MappedFile.data(of: path) else {
      return problem(Problem(path: RawPath.shown(path), code: "unreadable", message: "cannot be read"))
    }
    var offset = 0, number = 0
    while let (line, next) = line(of: data, at: offset) {
      number += 1
      if !line.allSatisfy({ $0 <= 0x20 }), !body(line, number, offset) { return }
      offset = next
    }
  }

  /// The line that begins at an offset, and where the next one does; nil behind the last.
  static func line(of data: Data, at offset: Int) -> (line: [UInt8], next: Int)? {
    data.withUnsafeBytes { all in
      guard offset >= 0, offset < all.count else { return nil }
      let rest = UnsafeRawBufferPointer(rebasing: all[offset...])
      var length = rest.count
      if let base = rest.baseAddress, let end = memchr(base, 0x0A, rest.count) {
        length = UnsafeRawPointer(end) - base
      }
      return (Array(rest.prefix(length)), offset + length + 1)
    }
  }
}
