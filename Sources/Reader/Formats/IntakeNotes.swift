/// What a reader says of the charset of its input, and of texts that break off.
extension Intake {
  /// Takes down what was found out about the charset.
  func note(_ text: Charset.Text) {
    report.encoding = decodedFrom ?? text.charset
    complain(of: text)
  }

  func complain(of text: Charset.Text) {
    if text.isLossy {
      problem("bad-encoding", "bytes that mean nothing in \(text.charset)")
    } else if text.hasStrays {
      warn("bad-encoding", "bytes of another charset among the utf-8, read as windows-1252")
    }
    if text.isCut { problem("truncated", "the end cuts a character") }
    if text.isRepaired { warn("mojibake", "the text had been encoded twice; repaired") }
  }

  /// A text whose last line has no end and breaks off within a sentence.
  func noteEnd(of bytes: [UInt8]) {
    guard let last = bytes.last(where: { $0 > 0x20 }), bytes.last != 0x0A, bytes.last != 0x0D else { return }
    let closing = Set(".!?\")]}:;*/-_>=".utf8)
    if last < 0x80, closing.contains(last) { return }
    let tail = String(decoding: bytes.suffix(16), as: UTF8.self).unicodeScalars.last { $0.value > 0x20 }
    if let tail, Set("»”’…".unicodeScalars).contains(tail) { return }
    warn("unfinished", "the text breaks off within a line")
  }
}

/// Characters that somebody before us could not read.
enum Losses {
  static func isIn(_ source: Source) -> Bool { isIn(source.text) || isIn(source.headline ?? "") }

  private static func isIn(_ s: String) -> Bool {
    var s = s
    return s.withUTF8 { b in
      b.contains(0xEF)
        && b.indices.dropLast(2).contains { b[$0] == 0xEF && b[$0 + 1] == 0xBF && b[$0 + 2] == 0xBD }
    }
  }
}
