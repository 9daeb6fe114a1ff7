/// Texts that are longer than any dispatch: a whole book, a table, a file without line ends.
enum LongText {
  /// Analysis keeps some fifty bytes for each one of the text.
  static let limit = 2 << 20

  /// Where a part of some bytes may end: behind the last line end, else a blank, else a whole character.
  static func end(of bytes: [UInt8]) -> Int {
    let from = bytes.count / 2
    if let line = bytes[from...].lastIndex(of: 0x0A) { return line + 1 }
    if let blank = bytes[from...].lastIndex(of: 0x20) { return blank + 1 }
    var end = bytes.count
    while end > from, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    return end > from + 1 ? end - 1 : bytes.count
  }

  static func cut(_ source: inout Source) {
    let bytes = Array(source.text.utf8.prefix(limit))
    let end = end(of: bytes)
    source.text = String(decoding: bytes[..<end], as: UTF8.self)
    source.zones = source.zones.filter { $0.span.end <= end }
  }
}
