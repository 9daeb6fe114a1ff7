/// ANPA 1312: two lines of codes, STX, header fields that begin with `^`, lines with an indent, ETX, a time.
enum ANPA1312 {
  private static let urgencies: [Character: Int] = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "a": 5]

  static func read(_ b: [UInt8], _ d: inout Draft, _ intake: Intake) {
    let stx = b.firstIndex(of: 0x02)
    let etx = b.lastIndex(of: 0x03)
    if etx == nil || stx == nil {
      intake.problem("truncated", "no end of text (ETX)", at: TextPlace.end(of: b))
    }
    if etx != nil, !b.contains(0x04) {
      intake.warn("unfinished", "no end of transmission (EOT)", at: TextPlace.end(of: b))
    }
    let start = min(stx.map { $0 + 1 } ?? b.count, b.count)
    let end = max(start, etx ?? b.count)
    codes(b[..<min(start, b.count)], &d)
    var fields: [String] = []
    var lines: [String] = []
    for raw in b[start..<end].split(separator: 0x0A) {
      let line = typed(raw)
      if line.hasPrefix("^"), lines.isEmpty {
        fields += line.split(separator: "^").compactMap { TextLine.clean(String($0)) }
      } else if line.hasPrefix("^") {
        lines += ["", tidy(line), ""]
      } else if line.contains(where: { !$0.isWhitespace }) {
        lines.append(line.hasSuffix("=") ? String(line.dropLast()) : line)
      }
    }
    let left = header(fields, &d)
    // Lists of headlines have no other text.
    if lines.isEmpty {
      for line in left { d.body.add(line) }
    } else {
      d.extra.add("abstract", text: left.first)
    }
    d.body.add(Indented.paragraphs(lines.joined(separator: "\n")))
    if let etx { trailer(b[min(etx + 1, b.count)...], &d) }
  }

  /// `W2870 asian`, `f l BC-LT--Argentina 11-13 1049`
  private static func codes(_ head: ArraySlice<UInt8>, _ d: inout Draft) {
    let lines = head.split(separator: 0x0A)
    if let first = lines.first {
      let fields = first.split { $0 <= 0x20 }.compactMap(Wire.line)
      d.extra.add("number", text: fields.first)
      if let agency = fields.first?.drop(while: { !$0.isNumber }).drop(while: \.isNumber), agency.count > 1 {
        d.source.agency = String(agency)
      }
    }
    guard lines.count > 1, let second = Wire.line(lines[1]) else { return }
    if let letter = second.first, second.dropFirst().first == " " {
      d.source.urgency = urgencies[Character(letter.lowercased())]
    }
    let words = second.split(separator: " ")
    if words.count > 1, words[1].count == 1 { d.extra.add("category", text: String(words[1])) }
  }

  /// Slug, headline, byline and notes; what is none of them.
  private static func header(_ fields: [String], _ d: inout Draft) -> [String] {
    var left: [String] = []
    var isBehindByline = false
    for raw in fields {
      let field = tidy(raw)
      let low = field.lowercased()
      guard field.contains(where: \.isLetter) else { continue }
      if d.source.slug == nil, let slug = slug(field, &d) {
        d.source.slug = slug
      } else if Byline.isByline(field) {
        d.addByline(field)
        isBehindByline = true
      } else if low.hasPrefix("eds:") || low.hasPrefix("(eds:") {
        d.addNote(field)
      } else if isBehindByline, raw.hasSuffix("="), field != field.uppercased() {
        d.extra.add("bylineTitle", text: field)
        isBehindByline = false
      } else if low.contains(" photo") && field.contains(where: \.isNumber) && field.contains(",")
        || low.hasPrefix("ap photo")
      {
        d.extra.add("photos", text: field)
      } else if d.source.headline == nil {
        d.source.headline = field
      } else {
        left.append(field)
      }
    }
    return left
  }

  /// `BC-LT--Argentina-Cancer Beauty, 1st Ld-Writethru,466`
  private static func slug(_ field: String, _ d: inout Draft) -> String? {
    var parts = field.split(separator: ",").compactMap { TextLine.clean(String($0)) }
    guard let first = parts.first else { return nil }
    let head = first.prefix { $0 != "-" }
    let hasCount = parts.count > 1 && parts[parts.count - 1].allSatisfy(\.isNumber)
    guard hasCount || head.count == 2 && head.allSatisfy(\.isUppercase) && first.count > 3 else { return nil }
    if hasCount { parts.removeLast() }
    for part in parts.dropFirst() where part.first?.isNumber == true {
      d.setVersion(String(part.prefix { $0.isNumber }))
      d.extra.add("versionText", text: part)
      d.addNote(part, .update)
    }
    return parts.joined(separator: ", ")
  }

  /// `AP-WF-11-13-13 1509GMT`, `KWS-21:37-09-12-18`
  private static func trailer(_ b: ArraySlice<UInt8>, _ d: inout Draft) {
    guard let line = Wire.line(b.prefix(80).prefix { $0 != 0x3C && $0 != 0x0A }) else { return }
    d.extra.add("trailer", text: line)
    let parts = line.split { $0 == "-" || $0 == " " }.map(String.init)
    let numbers = parts.indices.first { i in
      i + 2 < parts.count && parts[i..<i + 3].allSatisfy { $0.count == 2 && Int($0) != nil }
    }
    guard let i = numbers else { return }
    if d.source.agency == nil, i > 0 { d.source.agency = parts[0] }
    let clock = parts.first { $0.contains(":") } ?? (i + 3 < parts.count ? parts[i + 3] : "")
    let isLocal = clock.contains(":")
    let digits = clock.filter(\.isNumber)
    let time = digits.count == 4 ? " \(digits.prefix(2)):\(digits.suffix(2))\(isLocal ? "" : " GMT")" : ""
    d.source.date = DateScanner.edtf("\(parts[i + 1])/\(parts[i])/20\(parts[i + 2])\(time)")
  }

  private static func tidy(_ s: String) -> String {
    var line = Substring(s)
    while let last = line.last, "=< ".contains(last) { line = line.dropLast() }
    return TextLine.clean(String(line).replacing("^", with: "")) ?? ""
  }

  /// A line with its typewriter signs as they are meant; columns of tables stand apart by tabs.
  private static func typed(_ raw: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for b in raw {
      switch b {
      case 0x1E, 0x1F:
        while out.last == 0x20 { out.removeLast() }
        if out.last != 0x09, !out.isEmpty { out.append(0x09) }
      case 0x20: if out.last != 0x09 || raw.first == 0x09 { out.append(b) }
      case 0x09: out.append(b)
      case 0..<0x20: break
      default: out.append(b)
      }
    }
    return String(decoding: out, as: UTF8.self).replacing("``", with: "“").replacing("''", with: "”")
      .replacing(" _ ", with: " — ")
  }
}
