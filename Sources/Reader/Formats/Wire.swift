/// The transmission formats of the wires: IPTC 7901, ANPA 1312 and teletype (ZCZC … NNNN).
enum Wire {
  enum Kind: String { case iptc7901, anpa1312, teletype = "text" }

  static func kind(of head: [UInt8]) -> Kind? {
    let first = Array(head.prefix(80))
    if first.starts(with: [0x16, 0x16, 0x01]) || isHeader1312(first) { return .anpa1312 }
    if isHeader7901(first) || first.prefix(64).contains(0x01) && head.contains(0x02) {
      return head.contains(0x12) && head.contains(0x14) ? .anpa1312 : .iptc7901
    }
    let words = first.drop { $0 <= 0x20 }
    return words.starts(with: Array("ZCZC ".utf8)) ? .teletype : nil
  }

  /// SOH, a letter and a number: `a0105`, a unit separator soon after.
  private static func isHeader1312(_ b: [UInt8]) -> Bool {
    guard b.count > 6, b[0] == 0x01, (0x61...0x7A).contains(b[1] | 0x20) else { return false }
    return b[2..<5].allSatisfy(isDigit) && b.prefix(24).contains(0x1F)
  }

  /// `eca00075 3 i 510 …`
  private static func isHeader7901(_ b: [UInt8]) -> Bool {
    let line = b.drop { $0 == 0x7F || $0 <= 0x20 }
    let letters = line.prefix { (0x61...0x7A).contains($0 | 0x20) }.count
    guard (2...4).contains(letters), line.dropFirst(letters).first.map(isDigit) ?? false else { return false }
    let fields = line.prefix { $0 != 0x0A && $0 != 0x0D }.split(separator: 0x20)
    guard fields.count >= 4 else { return false }
    let digits = fields[0].dropFirst(letters)
    return (2...6).contains(digits.count) && digits.allSatisfy(isDigit) && fields[1].count == 1
      && fields[1].allSatisfy(isDigit) && fields[2].count <= 3 && !fields[2].allSatisfy(isDigit)
      && fields[3].allSatisfy(isDigit)
  }

  private static func isDigit(_ b: UInt8) -> Bool { (0x30...0x39).contains(b) }

  static func read(_ bytes: [UInt8], _ intake: Intake, _ kind: Kind) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    intake.report.format = kind.rawValue
    var d = Draft(intake, format: kind.rawValue)
    switch kind {
    case .iptc7901: IPTC7901.read(text.bytes, &d, intake)
    case .anpa1312: ANPA1312.read(text.bytes, &d, intake)
    case .teletype: d.body = BodyText.plain(String(decoding: text.bytes, as: UTF8.self))
    }
    d.emit(to: intake)
  }

  static func line(_ b: ArraySlice<UInt8>) -> String? { TextLine.clean(String(decoding: b, as: UTF8.self)) }
}
