/// Joins lines to paragraphs: by empty lines, by indents, line by line, or over the breaks of hard-wrapped text.
enum Paragraphs {
  static func spans(_ w: Workspace) -> [Span] {
    let lines = LayoutLine.all(w)
    let wrap = Wrap(lines, w)
    var out: [Span] = []
    out.reserveCapacity(lines.count)
    for (i, line) in lines.enumerated() {
      if i > 0, let last = out.indices.last, !isBreak(i, lines, wrap, w) {
        out[last].end = line.span.end
      } else {
        out.append(line.span)
      }
    }
    return out
  }

  private static func isBreak(_ i: Int, _ lines: [LayoutLine], _ wrap: Wrap, _ w: Workspace) -> Bool {
    let line = lines[i], before = lines[i - 1]
    if line.isAfterBlank { return true }
    if breaksWord(before, line, w) { return false }
    if !wrap.isWrapped { return !goesOn(i, lines, w) }
    if wrap.isIndented, line.indent >= 2 { return true }
    if i == 1, CrawlLine.date(in: before.span, w) != nil { return true }
    if startsItem(line, w) { return true }
    if i < 30, DatelineForm(line.span, isWhole: false, w) != nil { return true }
    if i < 12, PublicationLine.day(line.span, isFirst: true, w) != nil { return true }
    return wrap.endsEarly(before, next: line, w)
  }

  /// `la dé-` and `claration`
  private static func breaksWord(_ before: LayoutLine, _ line: LayoutLine, _ w: Workspace) -> Bool {
    let end = Int(before.span.end), start = Int(line.span.start)
    guard before.span.count > 2, w.bytes[end - 1] == UInt8(ascii: "-"), w.bytes[end - 2] > 0x40 else {
      return false
    }
    // `é` … `ÿ`
    let isAccented = w.bytes[start] == 0xC3 && line.span.count > 1 && w.bytes[start + 1] >= 0xA0
    return isAccented || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(w.bytes[start])
  }

  /// Pages that set quotations on lines of their own: `… a affirmé qu'`, `"à aucun moment"`, `, le ministre …`.
  private static func goesOn(_ i: Int, _ lines: [LayoutLine], _ w: Workspace) -> Bool {
    let line = lines[i], before = lines[i - 1]
    if startsSmall(line, w) { return isComma(line, w) || isQuotation(before, w) }
    guard opensMark(line, w), !Ending.isStop(before.span, w) else { return false }
    if isComma(before, w) { return true }
    return isQuotation(line, w) && i + 1 < lines.count && !lines[i + 1].isAfterBlank
      && startsSmall(lines[i + 1], w)
  }

  private static func isComma(_ line: LayoutLine, _ w: Workspace) -> Bool {
    w.bytes[Int(line.span.start)] == UInt8(ascii: ",") && line.span.count > 1
  }

  /// Whether a line begins with a comma or a small letter.
  private static func startsSmall(_ line: LayoutLine, _ w: Workspace) -> Bool {
    let b = w.bytes[Int(line.span.start)]
    return isComma(line, w) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(b)
  }

  private static func opensMark(_ line: LayoutLine, _ w: Workspace) -> Bool {
    var i = Int(line.span.start)
    return MarkSign.shape(Fold.scalar(w.bytes, &i, w.count)).map { $0.1 != .close } ?? false
  }

  /// Whether a line opens with a quotation mark and ends with one.
  private static func isQuotation(_ line: LayoutLine, _ w: Workspace) -> Bool {
    guard opensMark(line, w), line.span.count > 3 else { return false }
    var i = Int(line.span.end) - 1
    while i > line.span.start, w.bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return MarkSign.shape(Fold.scalar(w.bytes, &i, w.count)).map { $0.1 != .open } ?? false
  }

  /// Bullets open a paragraph of their own.
  private static func startsItem(_ line: LayoutLine, _ w: Workspace) -> Bool {
    let start = Int(line.span.start)
    guard line.span.count > 2 else { return false }
    if w.bytes[start] == 0x2A, w.bytes[start + 1] == 0x20 { return true }
    return w.bytes[start] == 0xE2 && w.bytes[start + 1] == 0x80 && w.bytes[start + 2] == 0xA2
  }
}

/// How the lines of a text were wrapped, if they were.
struct Wrap {
  var isWrapped = false
  /// Paragraphs are told by an indented first line.
  var isIndented = false
  var width = 0

  init(_ lines: [LayoutLine], _ w: Workspace) {
    var histogram = [Int](repeating: 0, count: 202)
    var indented = 0
    for l in lines {
      histogram[min(l.width, 201)] += 1
      if l.indent >= 2 { indented += 1 }
    }
    isIndented = indented > 0 && lines.count - indented >= indented
    width = Self.percentile(histogram, of: lines.count)
    guard width >= 30, width <= 125 else { return }
    var pairs = 0, full = 0
    var runsOn = false
    for i in lines.indices.dropFirst() where !lines[i].isAfterBlank {
      if isIndented, lines[i].indent >= 2 { continue }
      pairs += 1
      guard !endsEarly(lines[i - 1], next: lines[i], w) else { continue }
      full += 1
      if full == 1 { runsOn = Self.runsOn(from: lines[i - 1].span, to: lines[i].span, w) }
    }
    isWrapped = (full >= 2 || runsOn) && full * 2 >= pairs
  }

  /// Whether a sentence goes on over a break, which is all that a text of two lines can show: a line without a stop, and
  /// behind it small letters, or a mark left open in it, or a last word that wants another (`de`, `the`).
  private static func runsOn(from line: Span, to next: Span, _ w: Workspace) -> Bool {
    guard !Ending.isStop(line, w), let first = HeadWords(next, limit: 1, w).word(0), first.raw.kind == .word
    else { return false }
    if !first.isCapital || leavesMarkOpen(line, w) { return true }
    let words = HeadWords(line, w)
    return !words.isCut && words.items.last?.classes.hasAny(LexSet(.determiner, .preposition)) ?? false
  }

  private static func leavesMarkOpen(_ line: Span, _ w: Workspace) -> Bool {
    var open = 0, straight = 0
    var i = Int(line.start)
    while i < line.end {
      switch MarkSign.shape(Fold.scalar(w.bytes, &i, w.count)) {
      case (.guillemet, let side)?, (.curly, let side)?, (.angle, let side)?: open += side == .open ? 1 : -1
      case (.straight, _)?: straight += 1
      default: break
      }
    }
    return open > 0 || straight % 2 == 1
  }

  private static func percentile(_ histogram: [Int], of count: Int) -> Int {
    var rest = count / 10
    for width in histogram.indices.reversed() {
      rest -= histogram[width]
      if rest < 0 { return width }
    }
    return 0
  }

  /// Whether the next line's first word would have fitted into a line: the break was meant.
  func endsEarly(_ line: LayoutLine, next: LayoutLine, _ w: Workspace) -> Bool {
    var i = Int(next.span.start)
    var word = 0
    while i < next.span.end, w.bytes[i] > 0x20, word < 100 {
      if w.bytes[i] & 0xC0 != 0x80 { word += 1 }
      i += 1
    }
    let needed = line.width + 1 + word
    if Ending.isStop(line.span, w) { return needed <= width - 6 }
    return needed * 100 < width * 85
  }
}
