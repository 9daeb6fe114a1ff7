/// One part of a message: its headers and what is in it.
struct MailPart {
  private var headers: [(name: String, value: [UInt8])] = []
  private let body: ArraySlice<UInt8>
  /// Whether an empty line ends the header.
  let hasBody: Bool

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  init(_ bytes: ArraySlice<UInt8>) {
    var at = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
    // A part without any header begins with an empty line.
    if bytes.first == 0x0A || bytes.starts(with: [0x0D, 0x0A]), !Self.isHeader(bytes[at...]) {
      at = bytes.startIndex
    }
    var isEnded = false
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[at..<end]
      if line.last == 0x0D { line.removeLast() }
      let next = min(end + 1, bytes.endIndex)
      if line.isEmpty {
        at = next
        isEnded = true
        break
      }
      if line.first == 0x20 || line.first == 0x09 {
        if let last = headers.indices.last, headers[last].value.count < 1 << 16 {
          headers[last].value += [0x20] + line.drop { $0 <= 0x20 }
        }
      } else if let colon = line.firstIndex(of: 0x3A) {
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        headers.append((name, Array(line[(colon + 1)...])))
      }
      at = next
    }
    body = bytes[at...]
    hasBody = isEnded
  }

  /// `Name: value`
  private static func isHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = bytes.prefix(200).prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Whether it has parts and the last one doesn't end.
  var isUnfinished: Bool {
    guard header("content-type")?.lowercased().hasPrefix("multipart/") == true,
      let boundary = parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return false }
    return Array(body).offset(of: Array("--\(boundary)--".utf8)) == nil
  }

  /// A header field as text.
  func header(_ name: String) -> String? {
    guard let raw = headers.first(where: { $0.name == name })?.value else { return nil }
    return TextLine.clean(EncodedWord.decoded(raw))
  }

  private func parameter(_ key: String, of header: String) -> String? {
    guard let value = self.header(header), let at = value.lowercased().firstRange(of: key + "=") else {
      return nil
    }
    let offset = value.lowercased().distance(from: value.startIndex, to: at.upperBound)
    let rest = value.dropFirst(offset)
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { $0 != ";" && $0 != " " })
  }

  struct Text {
    var bytes: [UInt8]
    var charset: String?
    var isHTML: Bool
  }

  /// The part that is to be read: plain text before HTML.
  func text(depth: Int = 0) -> Text? {
    let type = (header("content-type") ?? "text/plain").lowercased()
    if type.hasPrefix("multipart/"), depth < 8, let boundary = parameter("boundary", of: "content-type") {
      let texts = parts(boundary).compactMap { $0.text(depth: depth + 1) }
      return texts.first { !$0.isHTML && $0.bytes.contains { $0 > 0x20 } } ?? texts.first
    }
    if type.hasPrefix("message/rfc822"), depth < 8 { return MailPart(body).text(depth: depth + 1) }
    guard type.hasPrefix("text/") || !type.contains("/") else { return nil }
    if header("content-disposition")?.lowercased().hasPrefix("attachment") == true, depth > 0 { return nil }
    let encoding = header("content-transfer-encoding")?.lowercased() ?? ""
    let content = Array(body)
    let bytes =
      encoding == "base64"
      ? Transfer.base64(content)
      : encoding == "quoted-printable" ? Transfer.quotedPrintable(content) : content
    return Text(
      bytes: bytes, charset: parameter("charset", of: "content-type"), isHTML: type.hasPrefix("text/html"))
  }

  private func parts(_ boundary: String) -> [MailPart] {
    let mark = Array("--\(boundary)".utf8)
    var out: [MailPart] = []
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex, out.count < 1000 {
      let end = body[at...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[at..<end].starts(with: mark) {
        if let start { out.append(MailPart(body[start..<at])) }
        start = min(end + 1, body.endIndex)
        let rest = body[(at + mark.count)..<end]
        if rest.starts(with: [0x2D, 0x2D]) {
          start = nil
          break
        }
      }
      at = min(end + 1, body.endIndex)
      if end == body.endIndex { break }
    }
    if let start, start < body.endIndex { out.append(MailPart(body[start...])) }
    return out
  }
}

/// `=?utf-8?Q?d=C3=A9p=C3=AAche?=`
enum EncodedWord {
  static func decoded(_ raw: [UInt8]) -> String {
    var out = ""
    var at = 0
    var plain = 0
    func flush(_ end: Int, isBetween: Bool) {
      let part = raw[plain..<end]
      if isBetween, part.allSatisfy({ $0 <= 0x20 }) { return }
      out += String(decoding: Charset.decode(Array(part)).bytes, as: UTF8.self)
    }
    var hadWord = false
    while at + 1 < raw.count {
      guard raw[at] == 0x3D, raw[at + 1] == 0x3F, let (text, end) = word(raw, at) else {
        at += 1
        continue
      }
      flush(at, isBetween: hadWord)
      out += text
      hadWord = true
      at = end
      plain = end
    }
    flush(raw.count, isBetween: false)
    return out
  }

  private static func word(_ b: [UInt8], _ at: Int) -> (String, Int)? {
    let window = b[(at + 2)..<min(b.count, at + 1000)]
    guard let q1 = window.firstIndex(of: 0x3F), q1 + 2 < window.endIndex, b[q1 + 2] == 0x3F else {
      return nil
    }
    let from = q1 + 3
    guard from <= window.endIndex,
      let q2 = window[from...].firstIndex(of: 0x3F), q2 + 1 < b.count, b[q2 + 1] == 0x3D
    else { return nil }
    let charset = String(decoding: b[(at + 2)..<q1], as: UTF8.self).prefix { $0 != "*" }
    let data = Array(b[from..<q2])
    let bytes =
      b[q1 + 1] | 0x20 == 0x62 ? Transfer.base64(data) : Transfer.quotedPrintable(data, isHeader: true)
    return (String(decoding: Charset.decode(bytes, declared: String(charset)).bytes, as: UTF8.self), q2 + 2)
  }
}
