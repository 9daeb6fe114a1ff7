/// The text of a dispatch while it is put together from the blocks of its markup.
struct BodyText {
  struct Block {
    var text: String
    var role: Paragraph.Role?
  }
  private(set) var blocks: [Block] = []

  var isEmpty: Bool { blocks.isEmpty }

  mutating func add(_ text: String, role: Paragraph.Role? = nil) {
    let clean = Self.tidy(text)
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
  mutating func add(_ other: BodyText) { blocks += other.blocks }
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
    var out: [UInt8] = []
    out.reserveCapacity(s.utf8.count)
    for b in s.utf8 {
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
    var lines: [Substring] = []
    func flush() {
      body.add(lines.joined(separator: "\n"))
      lines = []
    }
    for line in LineEnds.unified(s).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { flush() } else { lines.append(line) }
    }
    flush()
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
