/// One JSON object a line.
enum JSONLines {
  /// With `isContract` the objects are `{"id", "text"}` and everything else in them is kept under `extra`.
  static func read(_ input: ByteInput, _ intake: Intake, isContract: Bool) {
    intake.report.format = "jsonl"
    intake.holdsMany = true
    intake.resume(input)
    while !intake.isStopped {
      intake.itemStart = input.offset
      guard let line = input.nextLine() else { break }
      let body = input.line == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
      if body.allSatisfy({ $0 <= 0x20 }) { continue }
      let number = input.line
      let text = readable(body, intake, after: number - 1)
      var parser = JSONParser(text)
      intake.itemPlace = { TextPlace(line: number) }
      let (read, failure) = parser.asFarAsItGoes()
      if let failure {
        let place = TextPlace(of: failure.offset, in: text)
        intake.problem("bad-json", failure.message, at: TextPlace(line: number, column: place.column))
      }
      // Of a line that the end of the file cuts, what there is.
      guard let value = read, failure == nil || input.lastLineIsOpen else { continue }
      guard case .object(let members) = value else {
        intake.problem("not-an-object", "not a JSON object", at: intake.itemPlace())
        continue
      }
      if isContract {
        contract(members, intake)
      } else {
        JSONItem.read(value, format: "jsonl", intake)
      }
    }
  }

  /// A line in UTF-8, whatever charset it came in.
  private static func readable(_ line: [UInt8], _ intake: Intake, after lines: Int) -> [UInt8] {
    if intake.options.encoding == nil, UTF8Text.isValid(line) { return line }
    let text = Charset.decode(line, forced: intake.options.encoding)
    if intake.report.encoding == nil { intake.note(text, after: lines) }
    return text.bytes
  }

  private static func contract(_ members: [JSONValue.Member], _ intake: Intake) {
    guard let text = members.first(where: { $0.name == "text" })?.value.text else {
      return intake.problem("no-text", "no member \"text\" that is a string", at: intake.itemPlace())
    }
    var source = Source(path: intake.itemPath, format: "jsonl", text: LineEnds.unified(text))
    let rest = members.filter { $0.name != "id" && $0.name != "text" }
    switch members.first(where: { $0.name == "id" })?.value {
    case .string(let id)?, .number(let id)?: source.id = id
    default: break
    }
    source.extra = rest.isEmpty ? nil : .object(rest)
    intake.emit(source)
  }
}
