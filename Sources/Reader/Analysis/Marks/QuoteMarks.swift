/// Pairs quotation marks, paragraph by paragraph, whatever their kind; a mark without mate never takes in more than
/// its paragraph, unless the next one closes it.
enum QuoteMarks {
  static func run(_ w: Workspace) {
    var stack: [Open] = []
    var remaining = MarkSign.Family.allCases.map { _ in 0 }
    for z in w.zones.indices { pair(z, &stack, &remaining, w) }
    finish(w)
  }

  /// A mark that waits for its mate; `mark` is its place in `w.marks`.
  struct Open {
    var family: MarkSign.Family
    var mark: Int
  }

  private static func pair(
    _ z: Int, _ stack: inout [Open], _ remaining: inout [Int], _ w: Workspace
  ) {
    let zone = w.zones[z].tokens
    let continued = stack.first
    stack.removeAll(keepingCapacity: true)
    let first = w.marks.count
    // Most paragraphs have no mark at all.
    guard w.zones[z].mayHoldMark, var i = countClosers(zone, &remaining, w) else { return }
    var isFirstSign = true
    while i < zone.upperBound {
      guard w.tokens[i].isSign, let sign = MarkSign.at(i, zone.upperBound, w) else {
        i += 1
        continue
      }
      i = sign.tokens.upperBound
      if sign.side == .none || isMeasure(sign, stack, zone, w) { continue }
      if sign.side == .close || sign.side == .either { remaining[Int(sign.family.rawValue)] -= 1 }
      if isFirstSign, let continued, sign.side == .close, continued.family == sign.family {
        // The quotation ran on over the end of the paragraph without a new opening mark.
        close(continued.mark, sign, w)
        isFirstSign = false
        continue
      }
      if isFirstSign, sign.side == .close, stack.isEmpty, let m = unopened(sign, z, w) {
        w.marks.append(m)
        isFirstSign = false
        continue
      }
      isFirstSign = false
      if sign.side != .open, closes(sign, &stack, remaining, zone, w) { continue }
      if sign.side == .close || isPrime(sign, w) { continue }
      open(sign, z, &stack, zone, w)
    }
    repair(z, first, &stack, w)
  }

  /// `Il pleut depuis hier", a-t-il dit`: a quotation that opens its paragraph and whose opening mark is missing.
  private static func unopened(_ sign: MarkSign, _ z: Int, _ w: Workspace) -> Marked? {
    let zone = w.zones[z]
    let close = sign.tokens.lowerBound
    if let low = misprintedOpen(before: close, zone.tokens, w) {
      return Marked(
        open: w.span(low), close: w.span(sign.tokens), inner: Span(0, 0), tokens: low.upperBound..<close,
        zone: z)
    }
    guard sign.family != .single, zone.role == .body || zone.role == .lead,
      let first = zone.tokens.first(where: { w.tokens[$0].start >= zone.bodyStart }), close > first + 3,
      w.tokens[close - 1].kind == .word || w.isStop(close - 1),
      !(first..<close - 1).contains(where: { w.isStop($0) }),
      sign.tokens.upperBound + 1 < zone.tokens.upperBound,
      w.isSign(sign.tokens.upperBound, ","), w.isVerbForm(sign.tokens.upperBound + 1)
    else { return nil }
    let start = w.tokens[first].start
    var m = Marked(
      open: Span(start, start), close: w.span(sign.tokens), inner: Span(start, start), tokens: first..<close,
      zone: z)
    m.isRepaired = true
    return m
  }

  /// `,,Je pars", dit-il`: two commas for a low mark.
  private static func misprintedOpen(before close: Int, _ zone: Range<Int>, _ w: Workspace) -> Range<Int>? {
    var i = close - 3
    while i >= zone.lowerBound, close - i < 120 {
      if w.isSign(i, ","), w.isSign(i + 1, ","), w.tokens[i + 1].start == w.tokens[i].end,
        i == zone.lowerBound || w.tokens[i].flags.contains(.spaceBefore), w.tokens[i + 2].isWord,
        w.tokens[i + 2].start == w.tokens[i + 1].end
      {
        return i..<i + 2
      }
      i -= 1
    }
    return nil
  }

  /// How many marks of each family may still close something. Returns where the first mark stands, nil for none.
  private static func countClosers(_ zone: Range<Int>, _ n: inout [Int], _ w: Workspace) -> Int? {
    for family in n.indices { n[family] = 0 }
    var first: Int?
    var i = zone.lowerBound
    while true {
      i = w.tokens.first(i..<zone.upperBound) { $0.kind == .punctuation || $0.kind == .symbol }
      guard i < zone.upperBound else { return first }
      guard let sign = MarkSign.at(i, zone.upperBound, w) else {
        i += 1
        continue
      }
      if sign.side == .close || sign.side == .either { n[Int(sign.family.rawValue)] += 1 }
      first = first ?? i
      i = sign.tokens.upperBound
    }
  }

  /// `un écran de 15″`, but `“Datant de 2024″, ce bilan fait “…”`: no mark where none is open, or where the next one closes it.
  private static func isMeasure(_ sign: MarkSign, _ stack: [Open], _ zone: Range<Int>, _ w: Workspace) -> Bool
  {
    guard sign.family == .curly, MarkSign.isDoublePrime(sign.tokens.lowerBound, w) else { return false }
    guard stack.last?.family == .curly, sign.side == .close else { return true }
    return next(behind: sign, zone, w)?.side == .close
  }

  /// The next mark that may pair.
  private static func next(behind sign: MarkSign, _ zone: Range<Int>, _ w: Workspace) -> MarkSign? {
    (sign.tokens.upperBound..<zone.upperBound).lazy.compactMap {
      w.tokens[$0].isSign ? MarkSign.at($0, zone.upperBound, w) : nil
    }.first { $0.family != .single && $0.side != .none }
  }

  /// `15"`: inches, when nothing is open that the mark could close.
  private static func isPrime(_ sign: MarkSign, _ w: Workspace) -> Bool {
    let i = sign.tokens.lowerBound
    return sign.family == .straight && i > 0 && w.tokens[i - 1].kind == .number
      && w.tokens[i - 1].end == w.tokens[i].start
  }

  private static func open(
    _ sign: MarkSign, _ z: Int, _ stack: inout [Open], _ zone: Range<Int>, _ w: Workspace
  ) {
    // Single marks matter only where they are the outermost.
    if sign.family == .single, !stack.isEmpty { return }
    // Nobody nests deeper; text that does is no text.
    if stack.count >= 4 { return }
    var m = Marked(
      open: w.span(sign.tokens), close: Span(Int32(0), 0), inner: Span(Int32(0), 0),
      tokens: sign.tokens.upperBound..<sign.tokens.upperBound, zone: z)
    m.depth = stack.count
    m.parent = stack.last?.mark ?? -1
    stack.append(Open(family: sign.family, mark: w.marks.count))
    w.marks.append(m)
  }

  /// Closes the nearest open mark that fits; false when there is none.
  private static func closes(
    _ sign: MarkSign, _ stack: inout [Open], _ remaining: [Int], _ zone: Range<Int>, _ w: Workspace
  ) -> Bool {
    guard let top = stack.last else { return false }
    var at = stack.count - 1
    while at >= 0, stack[at].family != sign.family { at -= 1 }
    if at < 0 {
      // A mate of another kind, when no better one comes.
      guard sign.family != .single, top.family != .single, sign.side == .close,
        remaining[Int(top.family.rawValue)] == 0 || reopens(top.family, behind: sign, zone, w)
      else { return false }
      at = stack.count - 1
    }
    if sign.side == .either, w.marks[stack[at].mark].tokens.lowerBound == sign.tokens.lowerBound {
      return false
    }
    for o in stack[(at + 1)...] { w.marks[o.mark].isDropped = true }
    close(stack[at].mark, sign, w)
    stack.removeSubrange(at...)
    return true
  }

  /// `“Rien n'est fait." Puis : “On verra.”`: the next mark of the kind opens again, so that another has closed the one before.
  private static func reopens(
    _ family: MarkSign.Family, behind sign: MarkSign, _ zone: Range<Int>, _ w: Workspace
  ) -> Bool {
    guard family != .straight, let next = next(behind: sign, zone, w) else { return false }
    return next.family == family && next.side == .open
  }

  private static func close(_ mark: Int, _ sign: MarkSign, _ w: Workspace) {
    w.marks[mark].close = w.span(sign.tokens)
    w.marks[mark].tokens = w.marks[mark].tokens.lowerBound..<sign.tokens.lowerBound
    w.marks[mark].isRepaired = false
    w.marks[mark].isContinued = false
  }

  /// Ends what the paragraph leaves open: before the next quotation where a sentence ended there, else with
  /// the paragraph.
  private static func repair(_ z: Int, _ first: Int, _ stack: inout [Open], _ w: Workspace) {
    let zone = w.zones[z].tokens
    var end = zone.upperBound
    for o in stack.reversed() {
      if o.family == .single {
        w.marks[o.mark].isDropped = true
        continue
      }
      end = zone.upperBound
      if let misprint = misprintedClose(from: w.marks[o.mark].tokens.lowerBound, zone, w) {
        w.marks[o.mark].close = w.span(misprint)
        w.marks[o.mark].tokens = w.marks[o.mark].tokens.lowerBound..<misprint.lowerBound
        continue
      }
      if let inner = w.marks[(o.mark + 1)...].firstIndex(where: { $0.parent == o.mark && startsAnew($0, w) })
      {
        end = w.marks[inner].tokens.lowerBound - 1
        for k in w.marks.indices[inner...] where w.marks[k].parent == o.mark {
          w.marks[k].parent = w.marks[o.mark].parent
          w.marks[k].depth -= 1
        }
      }
      w.marks[o.mark].tokens = w.marks[o.mark].tokens.lowerBound..<max(end, w.marks[o.mark].tokens.lowerBound)
      w.marks[o.mark].isRepaired = true
      if z + 1 < w.zones.count, opensWithMark(w.zones[z + 1].tokens, o.family, w) {
        w.marks[o.mark].isContinued = true
        w.marks[o.mark].isRepaired = false
      }
    }
    stack.removeAll { $0.family == .single || w.marks[$0.mark].isContinued || w.marks[$0.mark].depth > 0 }
  }

  /// `«C'est fini>, a-t-il dit`, `"C'est fini,, a-t-il dit`: what a scanner made of a closing mark, before the verb of an
  /// attribution.
  private static func misprintedClose(from first: Int, _ zone: Range<Int>, _ w: Workspace) -> Range<Int>? {
    var i = first + 1
    while i + 2 < zone.upperBound, i - first < 200 {
      defer { i += 1 }
      guard w.tokens[i].isSign else { continue }
      if MarkSign.mayOpen(w.byte(i)), MarkSign.at(i, zone.upperBound, w) != nil { return nil }
      let isHalf = w.isSign(i, ">") && w.tokens[i - 1].end == w.tokens[i].start && w.isSign(i + 1, ",")
      let isTwice = w.isSign(i, ",") && w.isSign(i + 1, ",") && w.tokens[i + 1].start == w.tokens[i].end
      if isHalf || isTwice, w.isVerbForm(i + 2) { return isHalf ? i..<i + 1 : i..<i + 2 }
    }
    return nil
  }

  /// Whether a sentence ended right before the mark.
  private static func startsAnew(_ m: Marked, _ w: Workspace) -> Bool {
    let before = m.tokens.lowerBound - 2
    return before >= 0 && w.isStop(before)
  }

  private static func opensWithMark(_ zone: Range<Int>, _ family: MarkSign.Family, _ w: Workspace) -> Bool {
    guard let i = zone.first, let sign = MarkSign.at(i, zone.upperBound, w) else { return false }
    return sign.family == family && sign.side != .close
  }

  /// Drops what paired badly and tells every token the innermost quotation that holds it.
  private static func finish(_ w: Workspace) {
    if w.marks.contains(where: { $0.isDropped || $0.tokens.isEmpty }) { compact(w) }
    for m in w.marks.indices {
      let tokens = w.marks[m].tokens
      w.marks[m].inner = w.span(tokens)
      guard w.marks[m].depth < 8 else { continue }
      w.tokens.update(tokens) { $0.mark = Int32(m) }
    }
  }

  private static func compact(_ w: Workspace) {
    var place = [Int](repeating: -1, count: w.marks.count)
    var n = 0
    for m in w.marks.indices {
      var mark = w.marks[m]
      if mark.isDropped || mark.tokens.isEmpty { continue }
      var parent = mark.parent
      while parent >= 0, place[parent] < 0 { parent = w.marks[parent].parent }
      mark.parent = parent >= 0 ? place[parent] : -1
      mark.depth = mark.parent >= 0 ? w.marks[mark.parent].depth + 1 : 0
      place[m] = n
      w.marks[n] = mark
      n += 1
    }
    w.marks.removeLast(w.marks.count - n)
  }
}
