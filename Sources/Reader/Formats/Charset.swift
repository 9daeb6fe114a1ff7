import Glibc

/// Finds the charset of a text and turns it into UTF-8: byte order mark, pattern of NUL bytes, valid UTF-8, what the
/// input declares, then a score over the charsets that French and English texts come in.
enum Charset {
  struct Text {
    /// UTF-8 without a byte order mark.
    var bytes: [UInt8]
    var charset: String
    /// Some bytes had no meaning and became U+FFFD.
    var isLossy = false
    var isRepaired = false
    /// The end cuts a character.
    var isCut = false
    /// Some bytes were of another charset than the rest.
    var hasStrays = false
    /// Where in the text the first of what is wrong stands.
    var fault: Int?
  }

  static func decode(_ bytes: [UInt8], declared: String? = nil, forced: String? = nil) -> Text {
    if let forced { return convert(bytes, from: forced) ?? UTF8Text.decode(bytes) ?? guess(bytes) }
    if let marked = byMark(bytes) { return marked }
    if let name = byNulls(bytes), let text = convert(bytes, from: name), !text.isLossy { return text }
    if isSevenBit(bytes), let declared, declared.lowercased().hasPrefix("iso-2022"),
      let text = convert(bytes, from: declared)
    {
      return text
    }
    if let text = UTF8Text.decode(bytes), !text.hasStrays || usable(declared ?? "") == nil {
      return Mojibake.repaired(text)
    }
    if let declared, let name = usable(declared), let text = convert(bytes, from: name), !text.isLossy,
      !text.bytes.contains(where: { $0 == 0 })
    {
      return text
    }
    return guess(bytes)
  }

  /// UTF-16 or UTF-32 by its mark, its NUL bytes or by order; nil for charsets of single bytes.
  static func wide(_ head: [UInt8], forced: String?) -> String? {
    if let forced = forced?.lowercased() {
      guard forced.hasPrefix("utf-16") || forced.hasPrefix("utf-32") || forced.hasPrefix("ucs") else {
        return nil
      }
      return forced
    }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    return mark(head) ?? byNulls(head)
  }

  private static func isSevenBit(_ bytes: [UInt8]) -> Bool { !bytes.contains { $0 >= 0x80 } }

  private static func byMark(_ b: [UInt8]) -> Text? {
    if b.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(b.dropFirst(3))
      return UTF8Text.decode(rest) ?? guess(rest)
    }
    return mark(b).flatMap { convert(b, from: $0) }
  }

  /// The charset that a byte order mark of more than one byte a unit stands for.
  private static func mark(_ b: [UInt8]) -> String? {
    if b.starts(with: [0xFF, 0xFE, 0, 0]) { return "utf-32le" }
    if b.starts(with: [0, 0, 0xFE, 0xFF]) { return "utf-32be" }
    if b.starts(with: [0xFF, 0xFE]) { return "utf-16le" }
    return b.starts(with: [0xFE, 0xFF]) ? "utf-16be" : nil
  }

  /// UTF-16 and UTF-32 of western text have their NUL bytes in the same place of every unit.
  private static func byNulls(_ b: [UInt8]) -> String? {
    let n = min(b.count, 1024) & ~3
    guard n >= 4, holdsLow(b, n) else { return nil }
    var zeros = [0, 0, 0, 0]
    for i in 0..<n where b[i] == 0 { zeros[i & 3] += 1 }
    let quarter = n / 4
    func full(_ i: Int) -> Bool { zeros[i] * 10 >= quarter * 7 }
    func few(_ i: Int) -> Bool { zeros[i] * 10 <= quarter * 2 }
    if full(1), full(2), full(3), few(0) { return "utf-32le" }
    if full(0), full(1), full(2), few(3) { return "utf-32be" }
    if full(1), full(3), few(0), few(2) { return "utf-16le" }
    if full(0), full(2), few(1), few(3) { return "utf-16be" }
    return byBlocks(b, n)
  }

  /// Whether some byte is below eight, as none is in the head of a text of single bytes. Without a way out of the loop, so
  /// that many bytes are looked at in one step.
  private static func holdsLow(_ b: [UInt8], _ n: Int) -> Bool {
    b.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for b in bytes.prefix(n) { found |= b < 8 ? 1 : 0 }
      return found != 0
    }
  }

  /// UTF-16 of Greek, Cyrillic, Hebrew and Arabic text: one byte of nearly every unit is the number of a block below
  /// eight, which in a text of bytes would be a control.
  private static func byBlocks(_ b: [UInt8], _ n: Int) -> String? {
    guard n >= 16 else { return nil }
    var low = [0, 0]
    for i in 0..<n where b[i] < 8 { low[i & 1] += 1 }
    let half = n / 2
    if low[1] * 20 >= half * 19, low[0] * 20 <= half { return "utf-16le" }
    if low[0] * 20 >= half * 19, low[1] * 20 <= half { return "utf-16be" }
    return nil
  }

  /// A declared charset as it is to be read; nil for what says nothing.
  private static func usable(_ name: String) -> String? {
    switch name.lowercased().replacing("_", with: "-") {
    case "iso-8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows1252", "cp1252", "iso8859-1":
      "cp1252"
    case "utf-8", "utf8", "utf-16", "utf16", "ucs-2", "unicode", "": nil
    case "shift-jis", "x-sjis", "sjis": "cp932"
    case "gb2312", "gbk": "gb18030"
    case "ks-c-5601-1987", "euc-kr": "cp949"
    case "x-gbk", "gb-2312", "x-euc-cn", "euc-cn": "gb18030"
    case "x-euc-jp", "x-big5": String(name.lowercased().dropFirst(2))
    case "ibm866", "csibm866", "x-mac-cyrillic": name.lowercased().contains("mac") ? "mac-cyrillic" : "cp866"
    case "x-mac-roman", "macroman", "macintosh", "mac": "macintosh"
    case let other: other.hasPrefix("windows-") ? "cp" + other.dropFirst(8) : other
    }
  }

  /// The name by which a charset is known outside of iconv.
  private static func shown(_ name: String) -> String {
    switch name {
    case "cp932": "shift_jis"
    case "cp949": "euc-kr"
    default: name.hasPrefix("cp125") ? "windows-" + name.dropFirst(2) : name
    }
  }

  private static func guess(_ bytes: [UInt8]) -> Text {
    if let text = NonWestern.guess(bytes) ?? EuropeanAlphabets.guess(bytes) { return text }
    var best: (score: Int, text: Text)?
    // The rarer ones must fit much better, not by a sign that could be a letter as well.
    let margin = 2 + 3 * bytes.prefix(200_000).count { $0 >= 0x80 } / 2
    for (name, margin) in [("cp1252", 0), ("iso-8859-15", 0), ("macintosh", margin), ("cp850", margin)] {
      guard let text = convert(bytes, from: name) else { continue }
      let score = CharsetScore.score(text.bytes) - (text.isLossy ? 50 : 0) - margin
      if best.map({ score > $0.score }) ?? true { best = (score, text) }
    }
    return best?.text
      ?? Text(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), charset: "utf-8", isLossy: true)
  }

  /// The text in UTF-8; bytes without meaning become U+FFFD. nil for a charset that nobody knows.
  static func convert(_ bytes: [UInt8], from charset: String) -> Text? {
    let name = usable(charset) ?? charset
    guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }) else { return nil }
    guard let handle = iconv_open("UTF-8", name), Int(bitPattern: handle) != -1 else { return nil }
    defer { iconv_close(handle) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 4)
    var isLossy = false
    var fault: Int?
    var input = bytes
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBytes { source in
      guard let base = source.baseAddress else { return }
      var from: UnsafeMutablePointer<CChar>? = base.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let (written, reason) = chunk.withUnsafeMutableBufferPointer { target in
          var to = target.baseAddress
          var room = target.count
          let code = Int(iconv(handle, &from, &left, &to, &room))
          return (target.count - room, code == -1 ? errno : 0)
        }
        out.append(contentsOf: chunk[0..<written].lazy.map { UInt8(bitPattern: $0) })
        if reason == EILSEQ || reason == EINVAL {
          isLossy = true
          fault = fault ?? out.count
          out += [0xEF, 0xBF, 0xBD]
          let unit = name.hasPrefix("utf-16") ? 2 : name.hasPrefix("utf-32") ? 4 : 1
          let step = min(unit, left)
          from = from.map { $0 + step }
          left -= step
        } else if reason != 0, reason != E2BIG {
          left = 0
        }
      }
    }
    if out.starts(with: [0xEF, 0xBB, 0xBF]) { out.removeFirst(3) }
    return Text(bytes: out, charset: shown(name), isLossy: isLossy, fault: fault)
  }
}
