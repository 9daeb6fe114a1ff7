/// A file of plain text that is one dispatch: the whole of it, BOM dropped, line ends as LF.
public enum PlainText {
  /// Finds the charset by the bytes themselves.
  public static func read(_ bytes: [UInt8], path: String) -> Source {
    source(Charset.decode(bytes), path: path)
  }

  static func read(_ input: ByteInput, _ intake: Intake) {
    intake.report.format = "text"
    let first = input.peek(LongText.limit + 1)
    guard first.count > LongText.limit else { return read(input.rest().bytes, intake) }
    intake.problem("too-long", "a text of more than \(LongText.limit >> 20) MiB, read in parts")
    parts(input, intake)
  }

  /// One after the other, each in the charset of the first.
  private static func parts(_ input: ByteInput, _ intake: Intake) {
    intake.holdsMany = true
    var charset = intake.options.encoding
    while !intake.isStopped, !input.isAtEnd {
      let ahead = input.peek(LongText.limit)
      let bytes = input.take(ahead.count < LongText.limit ? ahead.count : LongText.end(of: ahead))
      let text = Charset.decode(bytes, forced: charset)
      if charset == nil {
        intake.note(text)
        charset = text.charset == "utf-8" ? nil : text.charset
      }
      if text.bytes.contains(where: { $0 > 0x20 }) { intake.emit(source(text, path: intake.itemPath)) }
    }
  }

  private static func read(_ bytes: [UInt8], _ intake: Intake) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    guard text.bytes.contains(where: { $0 > 0x20 }) else {
      return intake.warn("empty", "nothing in it")
    }
    intake.noteEnd(of: text.bytes)
    if isTeletype(text.bytes) {
      intake.warn("unfinished", "a teletype message without NNNN", at: TextPlace.end(of: text.bytes))
    }
    intake.emit(source(text, path: intake.path))
  }

  /// One that has begun with ZCZC and not ended.
  private static func isTeletype(_ b: [UInt8]) -> Bool {
    Wire.kind(of: Array(b.prefix(256))) == .teletype
      && Array(b.suffix(4096)).offset(of: Array("NNNN".utf8)) == nil
  }

  private static func source(_ text: Charset.Text, path: String) -> Source {
    let s = LineEnds.unified(String(decoding: Controls.removed(text.bytes), as: UTF8.self))
    return Source(path: path, format: "text", text: s)
  }
}

/// Characters that command a machine and say nothing to a reader.
enum Controls {
  /// Without them; what feeds forms becomes a line end.
  static func removed(_ bytes: [UInt8]) -> [UInt8] {
    guard holdsControl(bytes) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let b = bytes[i]
      if b == 0xC2, isControl(bytes, i) {
        // A byte of Windows-1252 that was taken for Latin-1.
        if let s = TextDecoding.windows1252Scalar(bytes[i + 1]) {
          out += UTF8.encode(s).map(Array.init) ?? []
        }
        i += 1
      } else if b == 0x0B || b == 0x0C {
        out.append(0x0A)
      } else if !isControl(bytes, i) {
        out.append(b)
      }
      i += 1
    }
    return out
  }

  private static func holdsControl(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { b in
      guard let base = b.baseAddress else { return false }
      var i = ByteScan.nextControl(base, from: 0, to: b.count)
      while i < b.count, !isControl(bytes, i) { i = ByteScan.nextControl(base, from: i + 1, to: b.count) }
      return i < b.count
    }
  }

  private static func isControl(_ b: [UInt8], _ i: Int) -> Bool {
    if b[i] >= 0x20 { return b[i] == 0x7F || b[i] == 0xC2 && i + 1 < b.count && b[i + 1] < 0xA0 }
    return b[i] != 0x0A && b[i] != 0x0D && b[i] != 0x09
  }
}
