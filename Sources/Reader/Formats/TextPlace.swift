/// A place in a text as people count: lines and columns from 1, columns in characters.
struct TextPlace: Equatable {
  var line: Int
  var column: Int

  init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// The place of an offset in UTF-8; beyond the end, the end.
  init(of offset: Int, in utf8: [UInt8]) {
    let end = max(0, min(offset, utf8.count))
    let before = utf8[..<end]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(
      line: 1 + before[..<lineStart].count { $0 == 0x0A },
      column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 })
  }

  /// The place behind a text.
  static func end(of utf8: [UInt8]) -> TextPlace { TextPlace(of: utf8.count, in: utf8) }

  /// The same place when the text begins with some line of the file.
  func after(_ lines: Int) -> TextPlace { TextPlace(line: line + lines, column: column) }
}

/// The places of many offsets in one text, whose lines are counted once, and only when the first is asked for.
final class TextPlaces {
  private let utf8: [UInt8]
  private lazy var starts: [Int] = {
    var found = [0]
    for (i, b) in utf8.enumerated() where b == 0x0A { found.append(i + 1) }
    return found
  }()

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  func place(of offset: Int) -> TextPlace {
    let end = max(0, min(offset, utf8.count))
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= end { low = middle } else { high = middle }
    }
    return TextPlace(line: low + 1, column: 1 + utf8[starts[low]..<end].count { $0 & 0xC0 != 0x80 })
  }
}
