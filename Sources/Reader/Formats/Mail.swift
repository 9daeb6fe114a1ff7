/// Mail: one message, and mailboxes of many.
enum Mail {
  /// Messages of an mbox begin with a line `From …` after an empty one.
  static func readBox(_ input: ByteInput, _ intake: Intake) {
    intake.report.format = "mbox"
    intake.holdsMany = true
    var message: [UInt8] = []
    var wasBlank = true
    let opening = Array("From ".utf8)
    // Number of the line `From …`.
    var opened = 0
    func flush(isLast: Bool = false) {
      if isLast, !message.isEmpty, input.lastLineIsOpen { message.removeLast() }
      if !message.isEmpty { read(message, intake, format: "mbox", isLast: isLast, after: opened) }
      message.removeAll(keepingCapacity: true)
    }
    intake.resume(input)
    while !intake.isStopped {
      let start = input.offset
      guard let line = input.nextLine() else { break }
      if wasBlank, line.starts(with: opening), line.count < 512, line.contains(0x3A) {
        flush()
        intake.itemStart = start
        opened = input.line
        wasBlank = false
        continue
      }
      wasBlank = line.isEmpty
      let quoted = line.drop { $0 == 0x3E }
      message.append(
        contentsOf: line.first == 0x3E && quoted.starts(with: opening) ? line.dropFirst() : line[...])
      message.append(0x0A)
    }
    if !intake.isStopped { flush(isLast: true) }
  }

  static func read(
    _ bytes: [UInt8], _ intake: Intake, format: String = "eml", isLast: Bool = true, after lines: Int = 0
  ) {
    if format == "eml" { intake.report.format = format }
    let end = { TextPlace.end(of: bytes).after(lines) }
    intake.itemPlace = { TextPlace(line: 1 + lines) }
    let part = MailPart(bytes)
    if !part.hasBody {
      if isLast { intake.problem("truncated", "the message ends inside its header", at: end()) }
    } else if part.isUnfinished {
      intake.problem("truncated", "the message ends before its last part", at: end())
    } else if isLast, bytes.last != 0x0A {
      intake.warn("unfinished", "the message breaks off within a line", at: end())
    }
    var d = Draft(intake, format: format)
    d.source.id = part.header("message-id").map { $0.trimmingAngles }
    d.source.headline = part.header("subject")
    d.setDate(part.header("date"))
    if let from = part.header("from") { d.addByline(sender(from)) }
    d.extra.add("references", text: part.header("references") ?? part.header("in-reply-to"))
    if let best = part.text(), !best.bytes.isEmpty {
      let text = Charset.decode(best.bytes, declared: best.charset, forced: intake.options.encoding)
      if format == "eml" { intake.report.encoding = text.charset }
      intake.complain(of: text, in: intake.itemPlace())
      let s = String(decoding: text.bytes, as: UTF8.self)
      d.body = best.isHTML ? BodyText.html(s) : BodyText.plain(s)
    }
    d.emit(to: intake)
  }

  /// `Ann Bell <ann@example.org>` → `Ann Bell`
  private static func sender(_ s: String) -> String? {
    guard let angle = s.firstIndex(of: "<") else { return s }
    let name = s[..<angle].filter { $0 != "\"" }
    return TextLine.clean(String(name)) ?? TextLine.clean(s[angle...].filter { $0 != "<" && $0 != ">" })
  }
}

extension String {
  fileprivate var trimmingAngles: String { filter { $0 != "<" && $0 != ">" && $0 != " " } }
}
