/// What all formats of XML have in common: the charset, the tree, and the reader by the name of an element.
enum XMLFormats {
  /// Elements that are a dispatch each, with what reads them.
  static let readers: [String: @Sendable (Element, Intake) -> Void] = [
    "NewsItem": NewsML1.read, "newsItem": NewsMLG2.read, "packageItem": NewsMLG2.read,
    "conceptItem": NewsMLG2.read, "planningItem": NewsMLG2.read, "knowledgeItem": NewsMLG2.read,
    "nitf": NITF.read, "newsitem": RCV1.read, "item": Feed.rss, "ITEM": Feed.rss,
    "entry": Feed.atom,
  ]
  /// The roots that such elements stand in or are.
  private static let roots: [String: (format: String, items: Set<String>)] = [
    "NewsML": ("newsml-1", ["NewsItem"]), "NewsItem": ("newsml-1", ["NewsItem"]),
    "newsItem": ("newsml-g2", ["newsItem"]), "packageItem": ("newsml-g2", ["packageItem"]),
    "newsMessage": (
      "newsml-g2", ["newsItem", "packageItem", "conceptItem", "planningItem", "knowledgeItem"]
    ),
    "conceptItem": ("newsml-g2", ["conceptItem"]), "planningItem": ("newsml-g2", ["planningItem"]),
    "knowledgeItem": ("newsml-g2", ["knowledgeItem"]), "nitf": ("nitf", ["nitf"]),
    "newsitem": ("rcv1", ["newsitem"]), "rss": ("rss", ["item"]), "RDF": ("rss", ["item"]),
    "rdf": ("rss", ["item"]), "feed": ("atom", ["entry"]), "channel": ("rss", ["item"]),
    "Channel": ("rss", ["item"]), "CHANNEL": ("rss", ["ITEM"]),
  ]

  /// Items of a document that is read some of them at a time.
  struct Part {
    var items: Set<String>
    /// Lines before them.
    var lines: Int
    /// Where each of them begins in the file.
    var starts: [Int]
    var isLast: Bool
  }

  /// The elements that are a dispatch each, under a root that is known.
  static func items(of root: String) -> Set<String>? { roots[root]?.items }

  /// Markup begins at the first `<` from an offset on.
  static func read(_ bytes: [UInt8], _ intake: Intake, from junk: Int = 0, part: Part? = nil) {
    let text = Charset.decode(bytes, declared: declared(bytes), forced: intake.options.encoding)
    let lines = part?.lines ?? 0
    if part == nil || intake.report.encoding == nil || text.isLossy { intake.note(text, after: lines) }
    let start = text.bytes.dropFirst(junk).firstIndex(of: 0x3C) ?? 0
    let root = rootName(junk > 0 ? Array(text.bytes[start...]) : text.bytes)
    if root.lowercased() == "html" || HTMLNames.fragment.contains(root.lowercased()) {
      return HTMLPage.read(text.bytes, intake)
    }
    if let sgml = SGML.kind(of: root) { return SGML.read(ByteInput(bytes: text.bytes), intake, sgml) }
    if part == nil { warnOfCharset(text, declared(bytes), intake) }
    let known = roots[root]
    intake.report.format = known?.format ?? "xml"
    intake.holdsMany =
      known.map { $0.format == "rss" || $0.format == "atom" || root == "newsMessage" } ?? (part != nil)
    var count = 0
    var scanner = MarkupScanner(
      text.bytes, kind: .xml, from: start, items: known?.items ?? part?.items ?? [],
      onItem: { e in
        if let part {
          intake.itemStart = count < part.starts.count ? part.starts[count] : nil
          count += 1
        }
        let place = e.place
        intake.itemPlace = { place()?.after(lines) }
        if !intake.isStopped { (readers[e.name] ?? GenericXML.read)(e, intake) }
      },
      onFault: { code, message, place in
        // The frame around the items ends with the last of them.
        if code == "truncated", part?.isLast == false { return }
        let severity = code == "truncated" ? Problem.Severity.error : .warning
        intake.problem(code, message, at: place().after(lines), severity: severity)
      })
    scanner.run()
    if let top = scanner.tree.top { close(top, root, intake, isPart: part != nil) }
  }

  /// Says so where a document of XML is not in the charset that it says it is in, which is UTF-8 when it says nothing.
  private static func warnOfCharset(_ text: Charset.Text, _ declared: String?, _ intake: Intake) {
    guard !text.isLossy, intake.options.encoding == nil, intake.decodedFrom == nil else { return }
    let is8 = text.charset == "utf-8"
    if declared == nil, !is8 {
      intake.warn(
        "undeclared-charset", "no charset is declared and it is not utf-8; read as \(text.charset)",
        at: TextPlace(line: 1))
    }
  }

  /// What there is to do when a document has been read.
  private static func close(_ top: Element, _ root: String, _ intake: Intake, isPart: Bool) {
    if let known = roots[root] {
      if known.format == "rss" || known.format == "atom" {
        intake.report.about = FeedChannel.about(top.child("channel") ?? top, beside: top)
      }
      if intake.report.items == 0, !isPart {
        intake.warn("no-item", "no dispatch in <\(root.prefix(60))>", at: top.place())
      }
      return
    }
    if isPart { return }
    // A known item inside a layout of somebody's own.
    for name in ["NewsItem", "newsItem", "packageItem", "nitf", "newsitem"] {
      if let item = top.first(name), let read = readers[name] { return one(item, read, intake) }
    }
    guard let list = GenericXML.list(in: top.tree) else { return one(top, GenericXML.read, intake) }
    intake.holdsMany = true
    for item in list where !intake.isStopped { one(item, GenericXML.read, intake) }
  }

  private static func one(_ e: Element, _ read: (Element, Intake) -> Void, _ intake: Intake) {
    intake.itemPlace = e.place
    read(e, intake)
  }

  /// `encoding="…"` of the XML declaration, `charset=…` of HTML.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
      .lowercased()
    for key in ["encoding=", "charset="] {
      guard let at = head.range(of: key) else { continue }
      let value = head[at...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// The local name of the first element; `html` where a document says that it is a page.
  static func rootName(_ b: [UInt8]) -> String {
    var i = 0
    // Some feeds declare a document type that is not theirs.
    var isPage = false
    while let tag = b[i...].firstIndex(of: 0x3C), tag + 1 < b.count {
      i = tag + 1
      if b[i] == 0x21 {
        let word = String(decoding: b[i..<min(b.count, i + 13)], as: UTF8.self).lowercased()
        if word.hasPrefix("!doctype html") { isPage = true }
        if word.hasPrefix("!--") {
          guard let end = Array(b[i...]).offset(of: Array("-->".utf8)) else { return isPage ? "html" : "" }
          i += end
        }
      } else if (0x61...0x7A).contains(b[i] | 0x20) {
        let name = b[i...].prefix(80).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
        let root = String(decoding: name.split(separator: 0x3A).last ?? name, as: UTF8.self)
        return isPage && roots[root] == nil ? "html" : root
      }
    }
    return isPage ? "html" : ""
  }
}

extension String {
  /// Where the text behind the first occurrence of a word starts.
  fileprivate func range(of word: String) -> Index? {
    guard let at = firstRange(of: word) else { return nil }
    return at.upperBound
  }
}
