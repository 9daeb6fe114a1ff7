import Glibc

/// Reads XML, HTML and SGML into a `Markup` tree, whatever state they are in: what is not well-formed is told and
/// mended. Nothing is fetched and nothing declared in the document is expanded, so there are no entity bombs.
///
/// FoundationXML's parser stops at the first error, drops text silently in three ways and has no HTML; see
/// docs/architecture.md.
struct MarkupScanner {
  enum Kind { case xml, html, sgml }

  /// Elements nested deeper are read as if they stood at this depth.
  static let depthLimit = 512

  let tree = Markup()
  private let bytes: [UInt8]
  private let kind: Kind
  private let items: Set<String>
  private let onItem: (Element) -> Void
  private let onFault: (String, String, () -> TextPlace) -> Void
  private let places: TextPlaces
  private var at = 0
  private var open: [Int32] = [0]
  private var hidden = 0
  private var hasEnded = false

  /// Begins at an offset. `items` are elements that are handed to `onItem` as soon as they are complete, and then forgotten.
  init(
    _ bytes: [UInt8], kind: Kind, from start: Int = 0, items: Set<String> = [],
    onItem: @escaping (Element) -> Void = { _ in },
    onFault: @escaping (_ code: String, _ message: String, () -> TextPlace) -> Void = { _, _, _ in }
  ) {
    at = start
    places = TextPlaces(bytes)
    tree.places = places
    self.bytes = bytes
    self.kind = kind
    self.items = items
    self.onItem = onItem
    self.onFault = onFault
  }

  /// The tree of a document.
  static func tree(_ bytes: [UInt8], kind: Kind) -> Markup {
    var scanner = MarkupScanner(bytes, kind: kind)
    scanner.run()
    return scanner.tree
  }

  /// A name as a message shows it.
  private func shown(_ name: String) -> Substring { name.prefix(60) }

  private mutating func fault(_ code: String, _ message: String, at offset: Int? = nil) {
    guard kind == .xml || code == "truncated" || code == "unfinished" else { return }
    let place = offset ?? at
    onFault(code, message) { places.place(of: place) }
  }

  private func find(_ byte: UInt8, from: Int) -> Int? {
    bytes.withUnsafeBytes { p in
      guard from < p.count, let base = p.baseAddress,
        let hit = memchr(base + from, Int32(byte), p.count - from)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }

  /// The offset behind the next occurrence of a sequence.
  private func behind(_ sequence: StaticString, from: Int) -> Int? {
    var i = from
    let n = sequence.utf8CodeUnitCount
    while let hit = find(sequence.utf8Start[0], from: i) {
      guard hit + n <= bytes.count else { return nil }
      if (1..<n).allSatisfy({ bytes[hit + $0] == sequence.utf8Start[$0] }) { return hit + n }
      i = hit + 1
    }
    return nil
  }

  private func has(_ sequence: StaticString) -> Bool {
    let n = sequence.utf8CodeUnitCount
    return at + n <= bytes.count && (0..<n).allSatisfy { bytes[at + $0] == sequence.utf8Start[$0] }
  }

  mutating func run() {
    while at < bytes.count {
      guard let tag = find(0x3C, from: at) else {
        addText(at, bytes.count)
        at = bytes.count
        break
      }
      if tag > at { addText(at, tag) }
      at = tag
      if has("<!--") {
        skip(behind("-->", from: at + 4), "comment")
      } else if has("<![CDATA[") {
        let end = behind("]]>", from: at + 9)
        add(String(decoding: bytes[at + 9..<(end.map { $0 - 3 } ?? bytes.count)], as: UTF8.self))
        skip(end, "CDATA section")
      } else if has("<!") {
        skip(behindDeclaration(), "declaration")
      } else if has("<?") {
        skip(find(0x3E, from: at).map { $0 + 1 }, "instruction")
      } else if at + 1 < bytes.count, bytes[at + 1] == 0x2F {
        closeTag()
      } else if at + 1 < bytes.count, isNameStart(bytes[at + 1]) {
        openTag()
      } else {
        fault("bare-markup", "a < that opens nothing")
        add("<")
        at += 1
      }
    }
    finish()
  }

  private mutating func finish() {
    let unclosed = open.dropFirst().map { tree.nodes[Int($0)].name }
    if kind == .html {
      // Pages often leave elements open, but then they end themselves.
      if !hasEnded, let name = unclosed.last(where: { !HTMLNames.optionalEnd.contains($0) }) ?? unclosed.last
      {
        let isSure = !HTMLNames.optionalEnd.contains(name)
        fault(isSure ? "truncated" : "unfinished", "the page ends inside <\(shown(name))>")
      }
    } else if let name = unclosed.last, kind == .xml {
      fault("truncated", "the document ends inside <\(shown(name))>")
    } else if tree.top == nil, kind == .xml {
      fault("truncated", "no element")
    }
    while open.count > 1 { pop() }
  }

  private mutating func skip(_ end: Int?, _ what: String) {
    if end == nil { fault("truncated", "\(what) without an end") }
    at = end ?? bytes.count
  }

  /// Behind a declaration and the internal subset in it.
  private func behindDeclaration() -> Int? {
    var i = at + 2
    var depth = 0
    while i < bytes.count {
      switch bytes[i] {
      case 0x5B: depth += 1
      case 0x5D: depth = max(0, depth - 1)
      case 0x22, 0x27:
        // Quotes in a subset hide brackets; outside of one, a lone apostrophe must not swallow the document.
        if let close = find(bytes[i], from: i + 1), close - i < 65_536 { i = close }
      case 0x3E: if depth == 0 { return i + 1 }
      default: break
      }
      i += 1
    }
    return find(0x3E, from: at).map { $0 + 1 }
  }

  private func isNameStart(_ b: UInt8) -> Bool { (0x41...0x5A).contains(b & 0xDF) || b == 0x5F || b >= 0x80 }
  private func isName(_ b: UInt8) -> Bool {
    isNameStart(b) || (0x30...0x3A).contains(b) || b == 0x2D || b == 0x2E
  }

  /// A name without its prefix, in small letters for HTML.
  private mutating func name() -> String {
    var from = at
    while at < bytes.count, isName(bytes[at]) {
      if bytes[at] == 0x3A, at + 1 < bytes.count, isNameStart(bytes[at + 1]) { from = at + 1 }
      at += 1
    }
    let s = String(decoding: bytes[from..<at], as: UTF8.self)
    return kind == .html ? s.lowercased() : kind == .sgml ? s.uppercased() : s
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x2F { at += 1 }
  }

  private mutating func openTag() {
    let start = at
    at += 1
    let name = name()
    var node = Markup.Node(name: name, parent: open[open.count - 1], offset: Int32(truncatingIfNeeded: start))
    while true {
      skipBlanks()
      guard at < bytes.count else {
        fault("truncated", "<\(shown(name))> without an end")
        if start > 0 { return }
        break
      }
      if bytes[at] == 0x3E { break }
      if bytes[at] == 0x3C { fault("bad-tag", "< inside <\(shown(name))>"); at -= 1; break }
      guard let attribute = attribute() else {
        at += 1
        continue
      }
      if node.attributes.count < 256 { node.attributes.append(attribute) }
    }
    let isEmpty = at > 0 && at <= bytes.count && at < bytes.count && bytes[at - 1] == 0x2F
    at = min(at + 1, bytes.count)
    if kind == .html { closeImplied(by: name) }
    node.parent = open[open.count - 1]
    if isEmpty && kind != .html || kind == .html && HTMLNames.void.contains(name) {
      let index = tree.append(node)
      if items.contains(name) {
        onItem(Element(tree: tree, index: index))
        tree.clear(index)
      }
      return
    }
    if open.count > Self.depthLimit {
      hidden += 1
      return
    }
    open.append(tree.append(node))
    if kind == .html, HTMLNames.raw.contains(name) { rawText(name) }
  }

  private mutating func attribute() -> Markup.Attribute? {
    let start = at
    let name = name()
    guard at > start else { return nil }
    let mark = at
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == 0x3D else {
      at = mark
      return Markup.Attribute(name: name, value: "")
    }
    at += 1
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { return nil }
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      let end = find(quote, from: at + 1) ?? bytes.count
      let value = MarkupText.decoded(bytes, at + 1, end)
      at = min(end + 1, bytes.count)
      return Markup.Attribute(name: name, value: value)
    }
    let from = at
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
    return Markup.Attribute(name: name, value: MarkupText.decoded(bytes, from, at))
  }

  private mutating func rawText(_ name: String) {
    let closing = Array("</\(name)".utf8)
    var i = at
    while let hit = find(0x3C, from: i) {
      let isClosing =
        hit + closing.count <= bytes.count
        && closing.indices.allSatisfy { bytes[hit + $0] | 0x20 == closing[$0] | 0x20 }
      if isClosing {
        add(String(decoding: bytes[at..<hit], as: UTF8.self))
        at = hit
        return
      }
      i = hit + 1
    }
    if name == "script" || name == "style" {
      fault("truncated", "<\(shown(name))> without an end")
      at = bytes.count
    }
    pop()
  }

  private mutating func closeTag() {
    let start = at
    at += 2
    let name = name()
    let end = find(0x3E, from: at)
    at = end.map { $0 + 1 } ?? bytes.count
    if end == nil { fault("truncated", "</\(shown(name))> without an end", at: start) }
    if kind == .html, name == "html" || name == "body" {
      hasEnded = true
      return
    }
    let depth = open.count - 1
    if depth > 0, tree.nodes[Int(open[depth])].name == name, hidden == 0 { return pop() }
    if hidden > 0 {
      hidden -= 1
      return
    }
    let lowest = max(1, depth - 40)
    if let match = stride(from: depth, through: lowest, by: -1).first(where: {
      tree.nodes[Int(open[$0])].name == name
    }) {
      // A stray end tag inside a table cell does not end what is around the table.
      fault("mismatch", "</\(shown(name))> ends <\(shown(tree.nodes[Int(open[depth])].name))>", at: start)
      while open.count > match { pop() }
    } else {
      fault("mismatch", "</\(shown(name))> without a beginning", at: start)
    }
  }

  private mutating func pop() {
    guard open.count > 1, let index = open.popLast() else { return }
    guard items.contains(tree.nodes[Int(index)].name) else { return }
    onItem(Element(tree: tree, index: index))
    tree.clear(index)
  }

  /// HTML leaves many end tags out.
  private mutating func closeImplied(by name: String) {
    while open.count > 1 {
      let top = tree.nodes[Int(open[open.count - 1])].name
      guard HTMLNames.ends(top, by: name) else { return }
      pop()
    }
  }

  private mutating func addText(_ from: Int, _ to: Int) { add(MarkupText.decoded(bytes, from, to)) }

  private mutating func add(_ s: String) {
    guard !s.isEmpty, !tree.extendText(s, in: open[open.count - 1]) else { return }
    _ = tree.append(Markup.Node(name: "", text: s, parent: open[open.count - 1]))
  }
}
