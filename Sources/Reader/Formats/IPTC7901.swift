/// IPTC 7901: a line of numbers, keywords, STX, header lines that end in ` =`, the text, ETX, a time.
enum IPTC7901 {
  static func read(_ b: [UInt8], _ d: inout Draft, _ intake: Intake) {
    let stx = b.firstIndex(of: 0x02)
    let etx = b[(stx ?? 0)...].firstIndex(of: 0x03)
    if stx != nil, etx == nil {
      intake.problem("truncated", "no end of text (ETX)", at: TextPlace.end(of: b))
    }
    if stx == nil { intake.warn("no-controls", "the control characters are lost", at: TextPlace(line: 1)) }
    let lines = b.split(separator: 0x0A, omittingEmptySubsequences: false)
    numbers(lines.lazy.compactMap(Wire.line).first, &d)
    var text: [ArraySlice<UInt8>]
    if let stx {
      for l in b[..<stx].split(separator: 0x0A).compactMap(Wire.line).dropFirst() { keywords(l, &d) }
      text = b[(stx + 1)..<(etx ?? b.count)].split(separator: 0x0A, omittingEmptySubsequences: false)
    } else {
      text = Array(lines.drop { Wire.line($0) == nil }.dropFirst().drop { Wire.line($0) == nil })
      while let l = text.first.flatMap(Wire.line), l.hasSuffix("/"), !l.contains(" ") {
        keywords(l, &d)
        text.removeFirst()
      }
    }
    let trailer = etx.map { b[($0 + 1)...] } ?? text.last { Wire.line($0) != nil } ?? []
    if let time = Wire.line(trailer.prefix(80)), let date = trailerDate(time) {
      d.source.date = date
      d.extra.add("trailer", text: time)
      if etx == nil, let last = text.lastIndex(where: { Wire.line($0) != nil }) {
        text.removeSubrange(last...)
      }
    }
    let start = header(text, &d)
    if stx == nil {
      // A file without STX is plain text to whoever made it: places in the text are places in the file.
      d.whole = LineEnds.unified(String(decoding: Controls.removed(b), as: UTF8.self))
    } else {
      body(text[start...].map { String(decoding: $0, as: UTF8.self) }, &d)
    }
  }

  /// `eca00075 3 i 510    dpa 1003`: number, priority, category, words, agency.
  private static func numbers(_ line: String?, _ d: inout Draft) {
    guard let fields = line?.split(separator: " "), let number = fields.first else { return }
    d.extra.add("number", text: String(number.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }))
    if fields.count > 1 { d.source.urgency = Int(fields[1]) }
    if fields.count > 2 { d.addSubject(String(fields[2])) }
    d.source.agency = fields.dropFirst(4).last { $0.contains(where: \.isLetter) }.map(String.init)
  }

  /// `Germany-football/Munich/Mueller/`
  private static func keywords(_ line: String, _ d: inout Draft) {
    guard line.contains("/") else { return d.addNote(line) }
    if d.source.slug == nil { d.source.slug = line }
    for word in line.split(separator: "/") { d.addSubject(String(word)) }
  }

  /// Headline, byline and what counts versions, up to the last line that ends in `=`; the index of the line behind.
  private static func header(_ lines: [ArraySlice<UInt8>], _ d: inout Draft) -> Int {
    let start = lines.firstIndex { Wire.line($0) != nil } ?? 0
    let block = lines[start...].prefix(16).prefix { Wire.line($0) != nil }
    guard let last = block.lastIndex(where: { Wire.line($0)?.hasSuffix("=") == true }) else { return 0 }
    var title: [String] = []
    var open = ""
    for raw in block[...last] {
      guard var words = Wire.line(raw) else { continue }
      if words.hasSuffix("=") { words = TextLine.clean(String(words.dropLast())) ?? "" }
      // A note in brackets may go over several lines.
      if !open.isEmpty || words.hasPrefix("(") && !words.hasSuffix(")") {
        open += open.isEmpty ? words : " " + words
        guard words.hasSuffix(")") else { continue }
        words = open
        open = ""
      }
      if Byline.isByline(words) {
        d.addByline(words)
      } else if let count = version(words) {
        d.setVersion(String(count))
        d.extra.add("versionText", text: words)
        d.addNote(words, .update)
      } else if words.hasPrefix("("), words.hasSuffix(")") {
        d.addNote(words)
      } else if title.isEmpty, words.count < 12, words == words.uppercased() {
        d.addNote(words)
      } else {
        title.append(words)
      }
    }
    if !open.isEmpty { d.addNote(open) }
    d.source.headline = TextLine.clean(title.joined(separator: " "))
    return last + 1
  }

  /// `2ND LEAD` → 2
  private static func version(_ line: String) -> Int? {
    guard line.count < 20, line.uppercased().hasSuffix("LEAD") || line.uppercased().hasSuffix("NET") else {
      return nil
    }
    return line.uppercased().hasSuffix("LEAD") ? Int(line.prefix { $0.isNumber }) : nil
  }

  /// The text ends where the agency's notebook begins; what that says to editors is a note.
  private static func body(_ lines: [String], _ d: inout Draft) {
    let end = lines.firstIndex { $0.hasPrefix("# ") || $0.hasPrefix("* * * *") } ?? lines.count
    d.body = Indented.paragraphs(lines[..<end].joined(separator: "\n"))
    var isForEditors = false
    for line in lines[end...] {
      if line.hasPrefix("* * * *") { break }
      if line.hasPrefix("## ") {
        let title = line.lowercased()
        isForEditors = title.contains("note to editors") || title.contains("redaktionelle hinweise")
      } else if isForEditors, line.hasPrefix("- ") {
        d.addNote(String(line.dropFirst(2)))
      }
    }
  }

  /// `242200 GMT Jun 17`, `251852 Sep 24`: day, hour, minute, month, year.
  private static func trailerDate(_ s: String) -> String? {
    var fields = s.split(separator: " ").map(String.init)
    guard fields.count >= 3, fields[0].count == 6, let n = Int(fields[0]) else { return nil }
    let zone = fields[1].uppercased() == "GMT" ? fields.remove(at: 1) : ""
    guard fields.count >= 3, n >= 0 else { return nil }
    let clock = "\(pad(n / 100 % 100, 2)):\(pad(n % 100, 2))"
    return DateScanner.edtf("\(n / 10_000) \(fields[1]) \(fields[2]) \(clock) \(zone)")
  }
}
