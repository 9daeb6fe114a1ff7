/// The transmission formats of the wires: IPTC 7901, ANPA 1312 and teletype (ZCZC … NNNN).
enum Wire {
  enum Kind: String { case iptc7901, anpa1312, teletype = "text" }

  static func kind(of head: [UInt8]) -> Kind? {
    let first = Array(head.prefix(80))
    if first.starts(with: [0x16, 0x16, 0x01]) { return .anpa1312 }
    if first.prefix(64).contains(0x01) || isHeader7901(first) {
      let isAnpa = first.first == 0x01 && first.contains(0x1F) || head.contains(0x12) && head.contains(0x14)
      return isAnpa ? .anpa1312 : isHeader7901(first) || head.contains(0x02) ? .iptc7901 : nil
    }
    let words = first.drop { $0 <= 0x20 }
    return words.starts(with: Array("ZCZC ".utf8)) ? .teletype : nil
  }

  /// `eca00075 3 i 510 …`
  private static func isHeader7901(_ b: [UInt8]) -> Bool {
    let fields = b.drop { $0 == 0x7F || $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }.split(
      separator: 0x20)
    guard fields.count >= 4 else { return false }
    let service = fields[0]
    let letters = service.prefix { (0x61...0x7A).contains($0 | 0x20) }.count
    let digits = service.dropFirst(letters)
    func isNumber(_ f: ArraySlice<UInt8>) -> Bool { f.allSatisfy { (0x30...0x39).contains($0) } }
    return (2...4).contains(letters) && (2...6).contains(digits.count) && isNumber(digits)
      && fields[1].count == 1 && isNumber(fields[1]) && fields[2].count <= 3 && !isNumber(fields[2])
      && isNumber(fields[3])
  }

  static func read(_ bytes: [UInt8], _ intake: Intake, _ kind: Kind) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    intake.report.format = kind.rawValue
    var d = Draft(intake, format: kind.rawValue)
    switch kind {
    case .iptc7901: iptc(text.bytes, &d, intake)
    case .anpa1312: anpa(text.bytes, &d, intake)
    case .teletype: d.body = BodyText.plain(String(decoding: text.bytes, as: UTF8.self))
    }
    d.emit(to: intake)
  }

  private static func line(_ b: ArraySlice<UInt8>) -> String? {
    TextLine.clean(String(decoding: b, as: UTF8.self))
  }

  private static func iptc(_ b: [UInt8], _ d: inout Draft, _ intake: Intake) {
    let stx = b.firstIndex(of: 0x02)
    let headEnd = stx ?? b.firstIndex(of: 0x0A) ?? b.count
    let etx = b[headEnd...].firstIndex(of: 0x03)
    let head = b[..<headEnd].split { $0 == 0x0A || $0 == 0x0D }.compactMap(line)
    if let first = head.first {
      let fields = first.split(separator: " ")
      if fields.count > 1 { d.source.urgency = Int(fields[1]) }
      if fields.count > 2 { d.addSubject(String(fields[2])) }
      d.extra.add("number", text: fields.first.map { String($0.filter { $0.isASCII }) })
    }
    for l in head.dropFirst() { d.addNote(l) }
    // A copy that has lost its control characters is shown as it stands; the layout pass finds the rest.
    guard stx != nil else {
      d.whole = LineEnds.unified(String(decoding: b, as: UTF8.self))
      return
    }
    if etx == nil { intake.problem("truncated", "no end of text (ETX)") }
    let end = etx ?? b.count
    let start = min(headEnd + (stx == nil ? 0 : 1), end)
    let lines = b[start..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
    var at = 0
    var title: [String] = []
    // Lines that end in ` =` belong to the header: the headline, then the byline.
    while at < lines.count, at < 12 {
      guard let l = line(lines[at]) else {
        at += 1
        continue
      }
      guard lines[at...].prefix(4).contains(where: { line($0)?.hasSuffix("=") == true }) else { break }
      at += 1
      let isLast = l.hasSuffix("=")
      let words = isLast ? TextLine.clean(String(l.dropLast())) ?? "" : l
      if words.lowercased().hasPrefix("by ") || words.lowercased().hasPrefix("von ") {
        d.addByline(words)
      } else {
        title.append(words)
      }
    }
    d.source.headline = TextLine.clean(title.joined(separator: " "))
    let rest = lines[at...].map { String(decoding: $0, as: UTF8.self) }
    d.body = Indented.paragraphs(
      rest.prefix { !$0.hasPrefix("# Notebook") && !$0.hasPrefix("* * * *") }
        .joined(separator: "\n"))
    if let etx { d.extra.add("trailer", text: line(b[min(etx + 1, b.count)...].prefix(80))) }
  }

  private static func anpa(_ b: [UInt8], _ d: inout Draft, _ intake: Intake) {
    let stx = b.firstIndex(of: 0x02)
    let etx = b.lastIndex(of: 0x03)
    if stx != nil, etx == nil { intake.problem("truncated", "no end of text (ETX)") }
    let start = min(stx.map { $0 + 1 } ?? 0, b.count)
    let end = max(start, etx ?? b.count)
    let head = b[..<start].split { $0 < 0x20 || $0 == 0x5E }.compactMap(line)
    if let letter = head.dropFirst().first?.first {
      d.source.urgency = ["f": 1, "b": 2, "u": 3, "r": 4][letter.lowercased()]
    }
    d.source.slug = head.first { $0.count > 8 && $0.contains("-") }
    var lines: [String] = []
    for raw in b[start..<end].split(separator: 0x0A, omittingEmptySubsequences: false) {
      let s = String(decoding: raw.filter { $0 != 0x0D && $0 != 0x3C || $0 == 0x09 }, as: UTF8.self)
      let text = s.replacing("``", with: "“").replacing("''", with: "”")
      guard s.hasPrefix("^") else {
        lines.append(text)
        continue
      }
      let field = TextLine.clean(String(text.dropFirst()).replacing("=", with: "")) ?? ""
      if field.lowercased().hasPrefix("by ") {
        d.addByline(field)
      } else if field.lowercased().hasPrefix("eds:") {
        d.addNote(field)
      } else if d.source.slug == nil, field.hasPrefix("BC-") {
        d.source.slug = field
      } else if d.source.headline == nil, !field.isEmpty {
        d.source.headline = field
      }
    }
    d.body = Indented.paragraphs(lines.joined(separator: "\n"))
    if let etx { d.extra.add("trailer", text: line(b[min(etx + 1, b.count)...].prefix(80))) }
  }
}
