/// Web archives: WARC (and WET, its plain text), record by record.
enum WARC {
  static func read(_ input: ByteInput, _ intake: Intake) {
    intake.report.format = "warc"
    intake.holdsMany = true
    var records = 0
    defer {
      if records > 0, intake.report.items == 0 {
        intake.warn("no-text", "\(records) records, no page among them", at: TextPlace(line: 1))
      }
    }
    while !intake.isStopped, let line = input.nextLine() {
      if line.isEmpty { continue }
      guard line.starts(with: Array("WARC/".utf8)) else {
        intake.problem(
          "bad-record", "a record that does not begin with WARC/", at: TextPlace(line: input.line))
        guard resync(input) else { return }
        continue
      }
      record(input, intake)
      records += 1
    }
  }

  /// Reads on to the next line that begins a record; what is skipped is lost.
  private static func resync(_ input: ByteInput) -> Bool {
    while input.nextLine() != nil {
      if input.peek(5) == Array("WARC/".utf8) { return true }
    }
    return false
  }

  private static func record(_ input: ByteInput, _ intake: Intake) {
    let header = headers(input)
    guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0,
      length < ByteInput.wholeLimit
    else {
      return intake.problem("bad-record", "a record without a length", at: TextPlace(line: input.line))
    }
    let block = input.take(length)
    if block.count < length {
      intake.problem("truncated", "the file ends inside a record", at: TextPlace(line: input.line))
    }
    let type = header["warc-type"] ?? ""
    let uri = header["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" }
    var page: Draft?
    if type == "conversion" {
      var d = Draft(intake, format: "wet")
      d.body = BodyText.plain(String(decoding: Charset.decode(block).bytes, as: UTF8.self))
      page = d
    } else if type == "response" || type == "resource" {
      page = self.page(block, isHTTP: type == "response", intake)
    }
    guard var d = page else { return }
    d.source.id = header["warc-record-id"]?.filter { $0 != "<" && $0 != ">" }
    d.extra.add("link", text: uri)
    d.extra.add("fetched", text: DateScanner.edtf(header["warc-date"]))
    d.emit(to: intake)
  }

  private static func headers(_ input: ByteInput) -> [String: String] {
    var out: [String: String] = [:]
    while let line = input.nextLine(), !line.isEmpty {
      let s = String(decoding: line, as: UTF8.self)
      guard let colon = s.firstIndex(of: ":") else { continue }
      out[s[..<colon].lowercased()] = TextLine.clean(String(s[s.index(after: colon)...]))
    }
    return out
  }

  static func page(_ block: [UInt8], isHTTP: Bool, _ intake: Intake, format: String = "warc") -> Draft? {
    let input = ByteInput(bytes: block)
    var header: [String: String] = [:]
    if isHTTP {
      guard let status = input.nextLine(), status.starts(with: Array("HTTP/".utf8)) else { return nil }
      header = headers(input)
    }
    var bytes = input.rest().bytes
    if header["transfer-encoding"]?.lowercased().contains("chunked") == true { bytes = unchunked(bytes) }
    if Detection.isCompressed(bytes) { bytes = Unpacker.unpacked(bytes) }
    let type = header["content-type"]?.lowercased() ?? ""
    guard
      type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
        || type.isEmpty && bytes.first == 0x3C
    else { return nil }
    let declared = type.firstRange(of: "charset=").map { String(type[$0.upperBound...].prefix { $0 != ";" }) }
    let text = Charset.decode(
      bytes, declared: declared ?? XMLFormats.declared(bytes), forced: intake.options.encoding)
    return HTMLPage.draft(MarkupScanner.tree(text.bytes, kind: .html), intake, format: format)
  }

  /// Bytes as they are when the chunks lie.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
    let input = ByteInput(bytes: bytes)
    var out: [UInt8] = []
    while let line = input.nextLine() {
      let size = line.prefix { hexDigit($0) != nil }
      guard !size.isEmpty, size.count < 8, let n = Int(String(decoding: size, as: UTF8.self), radix: 16)
      else {
        return out.isEmpty ? bytes : out
      }
      if n == 0 { break }
      out += input.take(n)
      _ = input.nextLine()
    }
    return out
  }
}
