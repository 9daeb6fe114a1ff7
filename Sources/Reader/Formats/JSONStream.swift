/// A document of JSON that is too large to be held: the objects of its list are read one by one.
enum JSONStream {
  private static let longest = 64 << 20

  /// False, with nothing read, when the document is small or is no list of objects.
  static func read(_ input: ByteInput, _ intake: Intake) -> Bool {
    let from = intake.options.streamFrom
    guard !input.endsWithin(from) else { return false }
    let head = input.peek(min(from, 1 << 20))
    guard let list = listStart(in: head) else { return false }
    var parser = JSONParser(input.take(list))
    let frame = parser.asFarAsItGoes().value
    let isFeed = frame?["version"]?.text?.contains("jsonfeed.org") == true
    intake.report.format = isFeed ? "json-feed" : "json"
    if isFeed { intake.report.about = frame.flatMap { FeedChannel.about($0) } }
    intake.holdsMany = true
    var line = 1 + head[..<list].count { $0 == 0x0A }
    intake.resume(input)
    while !intake.isStopped {
      skipCommas(input, &line)
      intake.itemStart = input.offset
      switch next(input, &line) {
      case .object(let bytes, let start): read(bytes, line: start, isFeed, frame?["language"]?.text, intake)
      case .end: return true
      case .failure(let message):
        intake.problem("bad-json", message, at: TextPlace(line: line))
        return true
      }
    }
    return true
  }

  private static func read(
    _ bytes: [UInt8], line: Int, _ isFeed: Bool, _ language: String?, _ intake: Intake
  ) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    if intake.report.encoding == nil || text.isLossy { intake.note(text, after: line - 1) }
    intake.itemPlace = { TextPlace(line: line) }
    var parser = JSONParser(text.bytes)
    let (value, failure) = parser.asFarAsItGoes()
    if let failure {
      let place = TextPlace(of: failure.offset, in: text.bytes).after(line - 1)
      intake.problem("bad-json", failure.message, at: place)
    }
    guard let value else { return }
    if isFeed { return JSONItem.read(value, format: "json-feed", intake, language: language) }
    let found = JSONSearch.dispatches(in: value["item"] ?? value, depthLimit: 3)
    if found.items.isEmpty { intake.warn("no-dispatch", "no dispatch; left out", at: intake.itemPlace()) }
    for (item, _) in found.items { JSONItem.read(item, format: JSONFormats.format(of: item), intake) }
  }

  private static func skipCommas(_ input: ByteInput, _ line: inout Int) {
    while let b = input.peek(1).first, b <= 0x20 || b == 0x2C {
      if b == 0x0A { line += 1 }
      _ = input.take(1)
    }
  }

  private enum Next {
    case object([UInt8], line: Int)
    case end
    case failure(String)
  }

  /// The next object of the list, by its brackets.
  private static func next(_ input: ByteInput, _ line: inout Int) -> Next {
    var out: [UInt8] = []
    var start = line
    var depth = 0
    var isString = false
    var isEscaped = false
    while true {
      let window = input.peek(1 << 16)
      if window.isEmpty {
        return depth > 0 ? .object(out, line: start) : .failure("the list ends too early")
      }
      for (i, b) in window.enumerated() {
        if b == 0x0A { line += 1 }
        if isString {
          if isEscaped {
            isEscaped = false
          } else if b == 0x5C {
            isEscaped = true
          } else {
            isString = b != 0x22
          }
          continue
        }
        switch b {
        case 0x22: isString = true
        case 0x7B, 0x5B:
          if depth == 0 { start = line }
          depth += 1
        case 0x7D where depth == 0, 0x5D where depth == 0: return .end
        case 0x7D, 0x5D:
          depth -= 1
          guard depth <= 0 else { continue }
          out += window[...i]
          _ = input.take(i + 1)
          return .object(Array(out.drop { $0 != 0x7B && $0 != 0x5B }), line: start)
        default: break
        }
      }
      out += window
      _ = input.take(window.count)
      if out.count > longest { return .failure("more than \(longest >> 20) MiB in one object") }
    }
  }

  /// Behind the bracket of the outermost list of objects that the look-ahead doesn't see the end of.
  private static func listStart(in b: [UInt8]) -> Int? {
    var open: [Int?] = []
    var isString = false
    var i = 0
    while i < b.count {
      if isString {
        if b[i] == 0x5C { i += 1 } else if b[i] == 0x22 { isString = false }
      } else {
        switch b[i] {
        case 0x22: isString = true
        case 0x7B: open.append(nil)
        case 0x7D, 0x5D: _ = open.popLast()
        case 0x5B: open.append(b[(i + 1)...].first { $0 > 0x20 } == 0x7B ? i + 1 : nil)
        default: break
        }
      }
      i += 1
    }
    return open.prefix(4).lazy.compactMap { $0 }.first
  }
}
