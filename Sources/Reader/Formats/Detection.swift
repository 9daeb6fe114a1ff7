/// Finds out by content what an input is, and hands it to the reader of that format.
enum Detection {
  private static let headSize = 16 << 10

  static func read(_ input: ByteInput, _ intake: Intake) {
    let head = input.peek(headSize)
    if head.isEmpty {
      if input.failure == nil { intake.warn("empty", "nothing in it") }
      return
    }
    if isCompressed(head) || isTar(head) { return Unpacker.read(input, intake) }
    let isMarked = head.starts(with: [0xEF, 0xBB, 0xBF])
    let wire = Wire.kind(of: isMarked ? Array(head.dropFirst(3)) : head)
    if wire == nil, let kind = otherKind(head) {
      intake.report.skipped = kind
      return
    }
    if head.starts(with: Array("WARC/".utf8)) { return WARC.read(input, intake) }
    if head.starts(with: Array("filedesc:".utf8)) { return ARC.read(input, intake) }
    if intake.decodedFrom == nil, let charset = Charset.wide(head, forced: intake.options.encoding) {
      let text = Charset.decode(whole(input, intake), forced: charset)
      intake.complain(of: text)
      intake.hasDecoded(from: charset)
      return read(ByteInput(bytes: text.bytes), intake)
    }
    if let wire, wire != .teletype { return Wire.read(whole(input, intake), intake, wire) }
    let text = Charset.decode(Array(head.prefix(head.count & ~3)), forced: intake.options.encoding).bytes
    let start = text.drop { $0 <= 0x20 }
    if start.first == 0x3C, let next = start.dropFirst().first, isTagStart(next) {
      if let kind = SGML.kind(of: XMLFormats.rootName(text)) {
        return SGML.read(input, intake, kind)
      }
      if XMLStream.read(input, intake) { return }
      return XMLFormats.read(whole(input, intake), intake)
    }
    if start.first == 0x7B || start.first == 0x5B, !BracketedOpening.isText(start) {
      return json(input, Array(start), intake)
    }
    if head.starts(with: Array("From ".utf8)), head.prefix(512).contains(0x0A), head.contains(0x3A) {
      return Mail.readBox(input, intake)
    }
    if isMail(start) { return Mail.read(whole(input, intake), intake) }
    if let delimiter = CSV.delimiter(of: text) { return CSV.read(input, intake, delimiter) }
    if let tag = markupBehindJunk(text) {
      return XMLFormats.read(whole(input, intake), intake, from: tag)
    }
    PlainText.read(input, intake)
  }

  private static func isTagStart(_ b: UInt8) -> Bool {
    (0x61...0x7A).contains(b | 0x20) || b == 0x21 || b == 0x3F
  }

  private static func whole(_ input: ByteInput, _ intake: Intake) -> [UInt8] {
    let limit = intake.options.wholeLimit
    let (bytes, isCut) = input.rest(limit: limit)
    if isCut { intake.problem("too-large", "only the first \(limit >> 20) MiB were read") }
    return bytes
  }

  /// A whole document, or one object a line.
  private static func json(_ input: ByteInput, _ start: [UInt8], _ intake: Intake) {
    if start.first == 0x7B {
      var line = start.prefix { $0 != 0x0A }
      if line.count == start.count, !input.endsWithin(headSize) {
        // A first line longer than the look-ahead.
        line = input.peek(intake.options.streamFrom).drop { $0 != 0x7B }.prefix { $0 != 0x0A }
      }
      var parser = JSONParser(Array(line))
      let isWhole = line.count == start.count && input.endsWithin(headSize)
      if !isWhole, (try? parser.document().get()) != nil || isLines(start.dropFirst(line.count + 1)) {
        return JSONLines.read(input, intake, isContract: false)
      }
    }
    if JSONStream.read(input, intake) { return }
    JSONFormats.read(whole(input, intake), intake)
  }

  /// Whether one of the next lines is an object of its own, though the first is none.
  private static func isLines(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.split(separator: 0x0A, maxSplits: 3).prefix(3).contains { line in
      guard line.first == 0x7B else { return false }
      var parser = JSONParser(Array(line))
      return (try? parser.document().get()) != nil
    }
  }

  private static let compressed: [[UInt8]] = [
    [0x1F, 0x8B, 0x08], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD], [0x42, 0x5A, 0x68],
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0x37, 0x7A, 0xBC, 0xAF, 0x27], [0x1F, 0x9D],
  ]

  static func isCompressed(_ b: [UInt8]) -> Bool {
    guard compressed.contains(where: { b.starts(with: $0) }) else { return false }
    return b[0] != 0x42 || b.count > 9 && b[4] == 0x31 && b[5] == 0x41
  }

  private static func isTar(_ b: [UInt8]) -> Bool {
    b.count >= 512 && b[257..<262].elementsEqual("ustar".utf8)
  }

  /// Whether bytes that came in some wrapping are to be read.
  static func isText(_ b: [UInt8]) -> Bool { !b.isEmpty && !isCompressed(b) && otherKind(b) == nil }

  private static let others: [(kind: String, magic: [UInt8])] = [
    ("picture", [0xFF, 0xD8, 0xFF]), ("picture", [0x89, 0x50, 0x4E, 0x47]), ("picture", Array("GIF8".utf8)),
    ("picture", [0x49, 0x49, 0x2A, 0]), ("picture", [0x4D, 0x4D, 0, 0x2A]), ("pdf", Array("%PDF-".utf8)),
    ("sound", Array("ID3".utf8)), ("sound", Array("OggS".utf8)), ("sound", Array("fLaC".utf8)),
    ("program", [0x7F, 0x45, 0x4C, 0x46]), ("document", [0xD0, 0xCF, 0x11, 0xE0]),
    ("database", Array("SQLite format 3".utf8)),
  ]

  /// What is no text at all.
  private static func otherKind(_ b: [UInt8]) -> String? {
    if let hit = others.first(where: { b.starts(with: $0.magic) }) { return hit.kind }
    if b.starts(with: Array("RIFF".utf8)), b.count > 12 {
      return b[8..<12].elementsEqual("WEBP".utf8)
        ? "picture" : b[8..<12].elementsEqual("WAVE".utf8) ? "sound" : "video"
    }
    if b.count > 12, b[4..<8].elementsEqual("ftyp".utf8) { return "video" }
    // Many controls that no text has, and no pattern of a wide charset.
    let sample = b.prefix(4096)
    let strange = sample.withUnsafeBufferPointer { bytes in
      // Without a way out of the loop, so that many bytes are looked at in one step.
      bytes.reduce(0) { $0 &+ ($1 < 0x09 || $1 &- 0x0E < 0x12 && $1 != 0x1B ? 1 : 0) }
    }
    guard strange * 10 > sample.count, sample.count > 64 else { return nil }
    let decoded = Charset.decode(Array(sample.prefix(sample.count & ~3)))
    return decoded.charset.hasPrefix("utf-16") || decoded.charset.hasPrefix("utf-32") ? nil : "binary"
  }

  /// Three header lines `Name: value`.
  private static func isMail(_ b: ArraySlice<UInt8>) -> Bool {
    var rest = b.prefix(4096)
    var found = 0
    for _ in 0..<12 {
      let line = rest.prefix { $0 != 0x0A }
      if found == 0 || line.first != 0x20 && line.first != 0x09 {
        let name = line.prefix { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
        guard (1..<60).contains(name.count), line.dropFirst(name.count).first == 0x3A else { return false }
        found += 1
        if found == 3 { return true }
      }
      rest = rest.dropFirst(line.count + 1)
    }
    return false
  }

  private static let openings = ["<?xml", "<rss", "<feed", "<NewsML", "<html", "<!DOCTYPE"].map {
    Array($0.utf8)
  }

  /// Where a declaration of XML begins when something else stands before it.
  private static func markupBehindJunk(_ b: [UInt8]) -> Int? {
    var rest = b.prefix(2048)
    while let at = rest.firstIndex(of: 0x3C) {
      if openings.contains(where: { rest[at...].starts(with: $0) }) { return at }
      rest = rest[(at + 1)...]
    }
    return nil
  }
}
