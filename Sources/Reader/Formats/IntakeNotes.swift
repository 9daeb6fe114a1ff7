/// What a reader says of the charset of its input, and of texts that break off.
extension Intake {
  /// Takes down what was found out about the charset.
  func note(_ text: Charset.Text, after lines: Int = 0) {
    report.encoding = decodedFrom ?? text.charset
    complain(of: text, after: lines)
  }

  /// What is wrong with a text that begins behind some lines of the file, or is packed into a part of it.
  func complain(of text: Charset.Text, after lines: Int = 0, in part: TextPlace? = nil) {
    let place = part ?? text.fault.map { TextPlace(of: $0, in: text.bytes).after(lines) }
    if text.isLossy {
      problem("bad-encoding", "bytes that mean nothing in \(text.charset)", at: place)
    } else if text.hasStrays {
      warn("bad-encoding", "bytes of another charset among the utf-8, read as windows-1252", at: place)
    } else if lossPlace == nil, let loss = Losses.first(in: text.bytes) {
      lossPlace = part ?? TextPlace(of: loss, in: text.bytes).after(lines)
    }
    if text.isCut {
      problem("truncated", "the end cuts a character", at: part ?? TextPlace.end(of: text.bytes).after(lines))
    }
    if text.isRepaired { warn("mojibake", "the text had been encoded twice; repaired", at: place) }
  }

  /// A text whose last line has no end and breaks off within a sentence.
  func noteEnd(of bytes: [UInt8], at place: TextPlace? = nil) {
    guard let last = bytes.last(where: { $0 > 0x20 }), bytes.last != 0x0A, bytes.last != 0x0D else { return }
    let closing = Set(".!?\")]}:;*/-_>=".utf8)
    if last < 0x80, closing.contains(last) { return }
    let tail = String(decoding: bytes.suffix(16), as: UTF8.self).unicodeScalars.last { $0.value > 0x20 }
    if let tail, Set("»”’…".unicodeScalars).contains(tail) { return }
    warn("unfinished", "the text breaks off within a line", at: place ?? TextPlace.end(of: bytes))
  }
}

/// Characters that somebody before us could not read.
enum Losses {
  static func isIn(_ source: Source) -> Bool { isIn(source.text) || isIn(source.headline ?? "") }

  private static func isIn(_ s: String) -> Bool {
    var s = s
    return s.withUTF8 { first(in: $0) != nil }
  }

  static func first(in bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { first(in: $0) } }

  /// Where the first lost character stands.
  private static func first(in b: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = b.baseAddress else { return nil }
    var i = ByteScan.next(0xEF, base, from: 0, to: b.count)
    while i + 2 < b.count {
      if b[i + 1] == 0xBF, b[i + 2] == 0xBD { return i }
      i = ByteScan.next(0xEF, base, from: i + 1, to: b.count)
    }
    return nil
  }
}
