import Reader

/// Addresses in a text, for the terminal to open.
nonisolated enum LinkFinder {
  private static let openings = ["https://", "http://", "www."].map { Array($0.utf8) }
  private static let longest = 2000

  static func spans(in bytes: [UInt8]) -> [Span] {
    var found: [Span] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] | 0x20 == 0x68 || bytes[i] | 0x20 == 0x77, !(i > 0 && isWord(bytes[i - 1])),
        let opening = openings.first(where: { begins($0, bytes, i) })
      else {
        i += 1
        continue
      }
      let end = end(of: bytes, from: i + opening.count)
      if end > i + opening.count { found.append(Span(i, end)) }
      i = max(end, i + 1)
    }
    return found
  }

  private static func begins(_ opening: [UInt8], _ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + opening.count <= bytes.count else { return false }
    return zip(opening, bytes[at...]).allSatisfy { $0 == ($1 < 0x41 || $1 > 0x5A ? $1 : $1 | 0x20) }
  }

  /// Behind the last character that belongs to the address: not the stop or the mark that follows it in a sentence.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < longest, (0x21...0x7E).contains(bytes[end]),
      !"<>\"{}|\\^`".utf8.contains(bytes[end])
    {
      end += 1
    }
    let inside = bytes[start..<max(start, end)]
    var closing = inside.count { $0 == 0x29 } - inside.count { $0 == 0x28 }
    while end > start {
      let last = bytes[end - 1]
      if last == 0x29, closing > 0 { closing -= 1 } else if !".,;:!?'*]".utf8.contains(last) { break }
      end -= 1
    }
    return end
  }

  private static func isWord(_ b: UInt8) -> Bool {
    (0x30...0x39).contains(b) || (0x41...0x5A).contains(b) || (0x61...0x7A).contains(b) || b >= 0x80
  }
}

/// What a terminal is told of a link: an address in which nothing can be a control.
nonisolated enum LinkTarget {
  /// The address of words in the text.
  static func web(_ words: String) -> String {
    encoded(words.lowercased().hasPrefix("www.") ? "https://" + words : words)
  }

  /// The address of a file on this machine.
  static func file(_ path: String) -> String? { path.hasPrefix("/") ? "file://" + encoded(path) : nil }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var out = String.UnicodeScalarView()
    for b in text.utf8.prefix(2000) {
      if (0x21...0x7E).contains(b), !"\"<>\\^`{|}".utf8.contains(b) {
        out.append(Unicode.Scalar(b))
      } else {
        out.append(contentsOf: ["%", digits[Int(b >> 4)], digits[Int(b & 15)]])
      }
    }
    return String(out)
  }
}
