/// The text of a dispatch while it is put together from the blocks of its markup.
struct BodyText {
  struct Block {
    var text: String
    var role: Paragraph.Role?
    /// Whether it tells of a picture.
    var isCaption = false
  }
  private(set) var blocks: [Block] = []
  /// What is said of pictures that stand beside the text and not in it.
  private var beside: [String] = []

  var isEmpty: Bool { blocks.isEmpty }

  mutating func add(_ text: String, role: Paragraph.Role? = nil) {
    append(Self.tidy(text), role: role)
  }
  private mutating func append(_ clean: String, role: Paragraph.Role? = nil) {
    if !clean.isEmpty { blocks.append(Block(text: clean, role: role)) }
  }
  /// A block whose text may be markup that was escaped once more than it should be.
  mutating func add(_ text: String, role: Paragraph.Role?, depth: Int) {
    guard depth < 3, text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
      return add(text, role: role)
    }
    if EscapedMarkup.isIn(text) {
      add(Self.html(text, depth: depth + 1))
    } else if EscapedMarkup.hasReference(text) {
      add(MarkupText.decoded(text), role: role, depth: depth + 1)
    } else {
      add(text, role: role)
    }
  }
  mutating func add(_ other: BodyText) {
    blocks += other.blocks
    for caption in other.beside { addBeside(caption) }
  }
  /// A caption that is no part of the text, once.
  mutating func addBeside(_ caption: String?) {
    guard let clean = caption.map(MarkupText.decoded).flatMap(TextLine.clean), !captions.contains(clean)
    else { return }
    beside.append(clean)
  }
  /// Puts right what was encoded twice; says whether there was any.
  mutating func repair() -> Bool {
    var hasRepaired = false
    for i in blocks.indices {
      guard let good = Mojibake.repaired(blocks[i].text) else { continue }
      blocks[i].text = good
      hasRepaired = true
    }
    return hasRepaired
  }
  mutating func markCaptions(from start: Int) {
    for i in blocks.indices.dropFirst(start) {
      blocks[i].isCaption = true
      blocks[i].role = .related
    }
  }
  var captions: [String] { blocks.filter(\.isCaption).map(\.text) + beside }
  mutating func dropFirst() { if !blocks.isEmpty { blocks.removeFirst() } }
  mutating func dropLast() { if !blocks.isEmpty { blocks.removeLast() } }

  /// The text with a blank line between paragraphs, and the stretches whose part the markup gives.
  func joined() -> (text: String, zones: [Source.Zone]) {
    var text = ""
    var zones: [Source.Zone] = []
    var count = 0
    for (i, b) in blocks.enumerated() {
      if i > 0 {
        text += "\n\n"
        count += 2
      }
      text += b.text
      let end = count + b.text.utf8.count
      if let role = b.role { zones.append(Source.Zone(span: Span(count, end), role: role)) }
      count = end
    }
    return (text, zones)
  }

  /// Without controls, and without blanks at the ends of lines.
  static func tidy(_ s: String) -> String {
    var s = s
    return s.withUTF8 { b in isTidy(b) ? nil : tidied(b) } ?? s
  }

  private static func tidy(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { isTidy($0) ? String(decoding: $0, as: UTF8.self) : tidied($0) }
  }

  /// Most texts are.
  private static func isTidy(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = b.first, let last = b.last else { return true }
    if first == 0x0A || last <= 0x20 { return false }
    var before: UInt8 = 0
    for byte in b {
      if byte < 0x20 {
        if byte != 0x09, byte != 0x0A || before == 0x20 || before == 0x09 { return false }
      } else if byte == 0x7F || before == 0xC2 && byte < 0xA0 {
        return false
      }
      before = byte
    }
    return true
  }

  private static func tidied(_ b: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(b.count)
    for b in b {
      if b == 0x0A {
        while out.last == 0x20 || out.last == 0x09 { out.removeLast() }
        if out.isEmpty { continue }
        out.append(b)
      } else if b >= 0x20 && b != 0x7F || b == 0x09 {
        // C1 controls are C2 80 to C2 9F.
        if b < 0xA0, out.last == 0xC2, b >= 0x80 {
          out.removeLast()
          if let s = TextDecoding.windows1252Scalar(b) { out += UTF8.encode(s).map(Array.init) ?? [] }
        } else {
          out.append(b)
        }
      }
    }
    while let last = out.last, last <= 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Plain text, HTML or escaped HTML, whichever it is.
  static func any(_ s: String) -> BodyText {
    if looksLikeMarkup(s) { return html(s) }
    let decoded = MarkupText.decoded(s)
    return EscapedMarkup.isIn(decoded) ? html(decoded) : plain(decoded)
  }

  static func html(_ s: String, depth: Int = 0) -> BodyText {
    BlockText.blocks(of: MarkupScanner.tree(Array(s.utf8), kind: .html).root, depth: depth)
  }

  /// Paragraphs end at a blank line; one that begins with an indent begins anew.
  static func plain(_ s: String) -> BodyText {
    var body = BodyText()
    let b = Array(LineEnds.unified(s).utf8)
    var start: Int?
    var line = 0
    while line < b.count {
      let end = b[line...].firstIndex(of: 0x0A) ?? b.count
      if !b[line..<end].allSatisfy({ $0 <= 0x20 }) {
        start = start ?? line
      } else if let from = start {
        body.append(tidy(b[from..<line]))
        start = nil
      }
      line = end + 1
    }
    if let start { body.append(tidy(b[start...])) }
    return body
  }

  /// Whether there is a tag or a reference in it.
  static func looksLikeMarkup(_ s: String) -> Bool {
    let b = Array(s.utf8.prefix(200_000))
    var i = 0
    while i + 1 < b.count {
      if b[i] == 0x3C {
        let n = b[i + 1] == 0x2F ? 2 : 1
        if i + n < b.count, (0x61...0x7A).contains(b[i + n] | 0x20),
          b[i + n..<min(b.count, i + 4000)].contains(0x3E) || EscapedMarkup.isCutTag(b[(i + n)...])
        {
          return true
        }
        if b[i + 1] == 0x21 { return true }
      }
      i += 1
    }
    return false
  }
}
