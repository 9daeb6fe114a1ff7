/// Tables of dispatches, one a row: values between commas, semicolons or tabs, with a row of names first.
enum CSV {
  /// Names of columns that tables of dispatches have.
  private static let columns: Set<String> = [
    "text", "title", "headline", "body", "content", "date", "id", "url", "published", "lang", "uno",
    "texte", "titre", "maintext", "description", "article", "summary", "news", "city", "country",
  ]
  private static let longestColumn = 11
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09]

  /// The delimiter, when the first lines look like such a table.
  static func delimiter(of head: [UInt8]) -> UInt8? {
    let sample = head.prefix(8192).drop { $0 == 0x0A }
    guard let end = sample.firstIndex(of: 0x0A), end + 1 < sample.endIndex, end - sample.startIndex < 2000
    else {
      return nil
    }
    let first = sample[..<end]
    for d in delimiters where first.contains(d) {
      let names = first.split(separator: d, omittingEmptySubsequences: false)
      if names.lazy.filter(isColumn).count >= 2 { return d }
      if names.count >= 3, isTable(head, d, names) { return d }
    }
    return nil
  }

  private static func isColumn(_ field: ArraySlice<UInt8>) -> Bool {
    let letters = field.lazy.filter { $0 > 0x22 }
    guard letters.prefix(longestColumn + 1).count <= longestColumn else { return false }
    return columns.contains(String(decoding: Array(letters), as: UTF8.self).lowercased())
  }

  /// Short different names on top, and the same number of fields in every row.
  private static func isTable(_ head: [UInt8], _ delimiter: UInt8, _ names: [ArraySlice<UInt8>]) -> Bool {
    let isHeader = names.allSatisfy { name in
      let word = name.lazy.filter { $0 > 0x20 && $0 != 0x22 }
      guard let first = word.first, (0x41...0x7A).contains(first) else { return false }
      return word.prefix(31).count <= 30 && !name.contains(0x2E)
    }
    guard isHeader, Set(names).count == names.count else { return false }
    var fields = 1
    var rows = 0
    var isQuoted = false
    for b in head.prefix(8192) {
      if b == 0x22 {
        isQuoted.toggle()
      } else if b == delimiter, !isQuoted {
        fields += 1
      } else if b == 0x0A, !isQuoted {
        guard fields == names.count else { return false }
        rows += 1
        fields = 1
      }
    }
    return rows >= 3
  }

  static func read(_ input: ByteInput, _ intake: Intake, _ delimiter: UInt8) {
    intake.report.format = "csv"
    intake.holdsMany = true
    var names: [String] = []
    while !intake.isStopped {
      if !names.isEmpty { intake.itemStart = input.offset }
      let line = input.line + 1
      guard let fields = record(input, delimiter, intake) else { break }
      intake.itemPlace = { TextPlace(line: line) }
      if names.isEmpty {
        names = fields.map { TextLine.clean($0)?.lowercased() ?? "" }
        intake.resume(input)
        continue
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      if fields.count != names.count {
        intake.warn("columns", "\(fields.count) fields, not \(names.count)", at: intake.itemPlace())
      }
      if fields.count == names.count, input.lastLineIsOpen {
        let end = TextPlace(line: input.line, column: input.column)
        intake.noteEnd(of: Array((fields.last ?? "").utf8), at: end)
      }
      let members = zip(names, fields).map { JSONValue.Member($0, JSONValue.string($1)) }
      JSONItem.read(JSONValue.object(members), format: "csv", intake)
    }
  }

  /// The next record, which may go over several lines.
  private static func record(_ input: ByteInput, _ delimiter: UInt8, _ intake: Intake) -> [String]? {
    guard var line = input.nextLine() else { return nil }
    if input.line == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    var opening = TextPlace(line: input.line)
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    func close() {
      let text = Charset.decode(field, forced: intake.options.encoding)
      fields.append(String(decoding: Controls.removed(text.bytes), as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    while true {
      var i = 0
      while i < line.count {
        let b = line[i]
        if isQuoted {
          if b != 0x22 {
            field.append(b)
          } else if i + 1 < line.count, line[i + 1] == 0x22 {
            field.append(b)
            i += 1
          } else {
            isQuoted = false
          }
        } else if b == 0x22, field.isEmpty {
          isQuoted = true
          opening = TextPlace(line: input.line, column: TextPlace(of: i, in: line).column)
        } else if b == delimiter {
          close()
        } else {
          field.append(b)
        }
        i += 1
      }
      guard isQuoted else { break }
      field.append(0x0A)
      guard field.count < 1 << 26, let next = input.nextLine() else {
        intake.problem("truncated", "a quoted field without an end", at: opening)
        break
      }
      line = next
    }
    close()
    return fields
  }
}
