/// A document of XML that is too large to be held: its items are read some at a time, each time as if the document
/// held only these.
enum XMLStream {
  private static let piece = 1 << 20
  /// An item that is larger than this is none.
  private static let longest = 64 << 20

  /// False, with nothing read, when the document is small or is no list of items.
  static func read(_ input: ByteInput, _ intake: Intake) -> Bool {
    let from = intake.options.streamFrom
    guard !input.endsWithin(from) else { return false }
    let size = min(piece, from)
    let head = input.peek(size)
    guard let items = items(of: head), let first = starts(of: items, in: head[...]).first else {
      return false
    }
    let frame = input.take(first)
    intake.resume(input)
    var lines = 0
    var waiting: [UInt8] = []
    while !intake.isStopped {
      let end = cut(&waiting, from: input, items, size)
      let isLast = end == nil && input.isAtEnd
      guard end != nil || isLast else {
        intake.problem("too-large", "more than \(longest >> 20) MiB in one item")
        break
      }
      let some = waiting[..<(end ?? waiting.count)]
      let offset = input.offset - waiting.count
      let part = XMLFormats.Part(
        items: items, lines: lines, starts: starts(of: items, in: some).map { $0 + offset }, isLast: isLast)
      XMLFormats.read(frame + some, intake, part: part)
      lines += some.count { $0 == 0x0A }
      waiting.removeFirst(some.count)
      if isLast { break }
    }
    return true
  }

  /// Fills up to the size of a piece, and says behind which item the piece may end; nil where none ends in it.
  private static func cut(_ waiting: inout [UInt8], from input: ByteInput, _ items: Set<String>, _ size: Int)
    -> Int?
  {
    var size = size
    while true {
      if waiting.count < size { waiting += input.take(size - waiting.count) }
      if input.isAtEnd { return nil }
      if let end = lastEnd(of: items, in: waiting) { return end }
      size += size
      if size > longest { return nil }
    }
  }

  /// Behind the last end tag of an item.
  private static func lastEnd(of items: Set<String>, in b: [UInt8]) -> Int? {
    var i = b.count - 1
    while i > 0 {
      if b[i] == 0x3E, let open = b[..<i].suffix(100).lastIndex(of: 0x3C), b[open + 1] == 0x2F,
        items.contains(localName(b[(open + 2)..<i]))
      {
        return i + 1
      }
      i -= 1
    }
    return nil
  }

  /// Where items begin.
  private static func starts(of items: Set<String>, in b: ArraySlice<UInt8>) -> [Int] {
    var out: [Int] = []
    var i = b.startIndex
    while i < b.endIndex, let open = b[i...].firstIndex(of: 0x3C) {
      let name = b[(open + 1)...].prefix(100).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      if items.contains(localName(name)) { out.append(open) }
      i = open + 1
    }
    return out
  }

  private static func localName(_ b: ArraySlice<UInt8>) -> String {
    let name = b.prefix { $0 > 0x20 }
    return String(decoding: name.split(separator: 0x3A).last ?? name, as: UTF8.self)
  }

  /// The elements that are a dispatch each: by the root, else those that the document is a list of.
  private static func items(of head: [UInt8]) -> Set<String>? {
    let root = XMLFormats.rootName(head)
    if let items = XMLFormats.items(of: root) { return items }
    if root.lowercased() == "html" || HTMLNames.fragment.contains(root.lowercased()) { return nil }
    guard let list = GenericXML.list(in: MarkupScanner.tree(head, kind: .xml)) else { return nil }
    return list.first.map { [$0.name] }
  }
}
