/// The Internet Archive's older web archives: a line `URL address date type length` and as many bytes, again and again.
enum ARC {
  static func read(_ input: ByteInput, _ intake: Intake) {
    intake.report.format = "arc"
    intake.holdsMany = true
    while !intake.isStopped, let line = input.nextLine() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let fields = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard fields.count >= 5, fields[0].contains(":"), let length = fields.last.flatMap({ Int($0) }),
        length >= 0,
        length < ByteInput.wholeLimit
      else {
        intake.problem(
          "bad-record", "no line of an ARC record, or one without a length", at: TextPlace(line: input.line))
        guard resync(input) else { return }
        continue
      }
      let block = input.take(length)
      if block.count < length {
        intake.problem("truncated", "the file ends inside a record", at: TextPlace(line: input.line))
      }
      if fields[0].hasPrefix("filedesc:") { continue }
      guard var d = WARC.page(block, isHTTP: block.starts(with: Array("HTTP/".utf8)), intake, format: "arc")
      else {
        continue
      }
      d.extra.add("link", text: String(fields[0]))
      d.extra.add("fetched", text: DateScanner.edtf(String(fields[2].prefix(14))))
      d.emit(to: intake)
    }
  }

  /// Reads on to the next line that may begin a record.
  private static func resync(_ input: ByteInput) -> Bool {
    while true {
      if input.isAtEnd { return false }
      let ahead = input.peek(16)
      if ahead.starts(with: Array("http".utf8)) || ahead.starts(with: Array("ftp:".utf8)) { return true }
      guard input.nextLine() != nil else { return false }
    }
  }
}
