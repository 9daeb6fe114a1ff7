/// Collections of many dispatches in one file of SGML: Reuters-21578, TREC and LDC. Read item by item.
enum SGML {
  enum Kind: String {
    case reuters = "REUTERS"
    case trec = "DOC"
    var format: String { self == .reuters ? "reuters21578" : "trec" }
  }

  static func kind(of root: String) -> Kind? {
    switch root {
    case "!DOCTYPE", "lewis", "LEWIS", "REUTERS": .reuters
    case "DOC", "DOCS", "DOCSTREAM": .trec
    default: nil
    }
  }

  static func read(_ input: ByteInput, _ intake: Intake, _ kind: Kind) {
    intake.report.format = kind.format
    intake.holdsMany = true
    let opening = Array("<\(kind.rawValue)".utf8)
    let closing = Array("</\(kind.rawValue)>".utf8)
    var item: [UInt8] = []
    var start: TextPlace?
    intake.resume(input)
    while !intake.isStopped {
      let lineStart = input.offset
      guard let line = input.nextLine() else { break }
      if start == nil {
        guard let at = line.offset(of: opening), !line.has(0x53, at: at + opening.count) else { continue }
        item = Array(line[at...])
        let place = TextPlace(line: input.line, column: TextPlace(of: at, in: line).column)
        start = place
        intake.itemPlace = { place }
        intake.itemStart = lineStart
      } else {
        item.append(contentsOf: line)
      }
      item.append(0x0A)
      if line.offset(of: closing) != nil {
        read(item, kind, intake)
        item.removeAll(keepingCapacity: true)
        start = nil
      }
    }
    if let start, !intake.isStopped {
      intake.problem("truncated", "the file ends inside <\(kind.rawValue)>", at: start)
      read(item, kind, intake)
    }
  }

  private static func read(_ bytes: [UInt8], _ kind: Kind, _ intake: Intake) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.report.encoding = text.charset
    let tree = MarkupScanner.tree(text.bytes, kind: .sgml)
    guard let doc = tree.top else { return }
    var d = Draft(intake, format: kind.format)
    d.source.id =
      doc["NEWID"].map { "reuters21578-\($0)" } ?? doc["ID"]
      ?? (doc.first("DOCNO") ?? doc.first("DOCID"))?.text
    d.source.headline =
      (doc.first("TITLE") ?? doc.first("HEADLINE") ?? doc.first("HEAD") ?? doc.first("HL"))?.text
    d.addByline((doc.first("AUTHOR") ?? doc.first("BYLINE"))?.text)
    d.setDate((doc.first("DATE") ?? doc.first("DATE_TIME") ?? doc.first("DD"))?.text)
    d.setDateline(doc.first("DATELINE")?.text)
    for name in ["TOPICS", "PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"] {
      for e in doc.first(name)?.children("D") ?? [] {
        d.addSubject(e.text)
        if name == "PLACES" { d.annotate(e.text, .place) }
      }
    }
    let bodies = doc.all(kind == .reuters ? "BODY" : "TEXT")
    for b in bodies { d.body.add(paragraphs(b)) }
    if d.body.isEmpty, let t = doc.first("TEXT") {
      d.body = BlockText.blocks(of: t, except: ["TITLE", "AUTHOR", "DATELINE"])
    }
    d.emit(to: intake)
  }

  private static func paragraphs(_ body: Element) -> BodyText {
    guard body.child("P") == nil else { return BlockText.blocks(of: body) }
    return Indented.paragraphs(body.rawText)
  }
}

/// Text whose paragraphs begin with an indent.
enum Indented {
  static func paragraphs(_ s: String) -> BodyText {
    var body = BodyText()
    var lines: [String] = []
    func flush() {
      body.add(lines.joined(separator: "\n"))
      lines = []
    }
    for line in LineEnds.unified(s).split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty || line.count - trimmed.count >= 2 || line.hasPrefix("\t") { flush() }
      if !trimmed.isEmpty { lines.append(String(trimmed)) }
    }
    flush()
    if let last = body.blocks.last?.text, last.lowercased() == "reuter" || last.lowercased() == "reuters" {
      body.dropLast()
      body.add(last, role: .credit)
    }
    return body
  }
}

extension [UInt8] {
  /// Where a sequence of bytes starts for the first time.
  func offset(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    var i = 0
    while i + part.count <= count, let hit = self[i...].firstIndex(of: first) {
      guard hit + part.count <= count else { return nil }
      if self[hit..<hit + part.count].elementsEqual(part) { return hit }
      i = hit + 1
    }
    return nil
  }
  func has(_ byte: UInt8, at i: Int) -> Bool { i < count && self[i] == byte }
}
