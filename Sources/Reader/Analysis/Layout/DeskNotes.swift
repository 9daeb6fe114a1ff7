/// What the desk says of a version: `(Ajoute citations)`, `1ST LEAD`, `UPDATE 1-`, `ATTENTION - ajoute bilan ///`.
enum DeskNotes {
  static let update = LexFlags.NoteWord.update.bit
  static let kinds: [(flag: LexFlags.NoteWord, kind: Note.Kind)] = [
    (.addition, .addition), (.update, .update), (.correction, .correction), (.clarification, .clarification),
    (.repeat, .repeat), (.refile, .refile), (.kill, .kill), (.embargo, .embargo),
  ]
  private static let header =
    LexFlags.NoteWord.publication.bit | LexFlags.NoteWord.related.bit | LexFlags.NoteWord.credit.bit
    | LexFlags.NoteWord.furniture.bit | LexFlags.NoteWord.rubric.bit

  /// What closes brackets and square ones.
  private static let closing: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D]

  /// The note of a line that is nothing but one in brackets, whatever it says.
  static func bracketed(_ span: Span, _ w: Workspace) -> Note? {
    guard span.count > 2, span.count <= 400, let close = closing[w.bytes[Int(span.start)]],
      w.bytes[Int(span.end) - 1] == close, isOnePair(span, w)
    else { return nil }
    let inner = Span(span.start + 1, span.end - 1)
    return Note(text: w.line(inner), kind: kind(inner, w) ?? .other)
  }

  /// Whether the bracket that opens a line closes at its end: `(Actualisé) PARIS (Reuters) - … (Anne Roy)` has three.
  private static func isOnePair(_ span: Span, _ w: Workspace) -> Bool {
    var depth = 0
    let open = w.bytes[Int(span.start)]
    for i in span.range {
      if w.bytes[i] == open { depth += 1 }
      if w.bytes[i] == closing[open] { depth -= 1 }
      if depth == 0 { return i == Int(span.end) - 1 }
    }
    return false
  }

  /// The note of a line before the text, nil when it is none.
  static func line(_ span: Span, _ w: Workspace) -> Note? {
    guard span.count <= 240 else { return nil }
    if closing[w.bytes[Int(span.start)]] != nil {
      // `(In Jan. 3 story, corrects last paragraph)`: the word may come late.
      guard var note = bracketed(span, w), let kind = kind(Span(span.start + 1, span.end - 1), within: 40, w)
      else { return nil }
      note.kind = kind
      return note
    }
    if let inner = slashed(span, w) { return Note(text: w.line(inner), kind: kind(inner, w) ?? .other) }
    let words = HeadWords(span, limit: 12, w)
    guard span.count <= 90, !Ending.isStop(span, w), let kind = kind(span, w), !words.isCut,
      isShouted(words) || kind == .embargo && words.word(0)?.isShouted ?? false
    else { return nil }
    return Note(text: w.line(span), kind: kind)
  }

  /// `UPDATE 1-`, `CORRECTION:`, `(CORRECTION)`, `2ND LEAD` before a headline: the note and where the headline begins.
  static func prefix(_ span: Span, _ w: Workspace) -> (note: Note, rest: Int32)? {
    let start = Int(span.start)
    let isBracketed = w.bytes[start] == 0x28
    let limit = min(Int(span.end) - 1, start + 30)
    for i in start..<max(start, limit) {
      let b = w.bytes[i]
      if b &- 0x61 < 26 || b == 0x2C { break }
      guard isBracketed ? b == 0x29 : b == 0x2D || b == 0x3A, i > start + 1 else { continue }
      let inner = trimmed(Span(Int32(isBracketed ? start + 1 : start), Int32(i)), w)
      // `AVANT-PAPIER - `: the hyphen of a word is no end.
      if let kind = kind(inner, w) {
        return (Note(text: w.line(inner), kind: kind), behind(i + 1, span, w))
      }
    }
    return isBracketed ? nil : counted(span, w)
  }

  /// `2ND LEAD Attentat à Varsange`: words in capitals that are a note together, without a sign behind them.
  private static func counted(_ span: Span, _ w: Workspace) -> (note: Note, rest: Int32)? {
    let words = HeadWords(span, limit: 8, w)
    guard let entry = words.entry(0, .noteWord), entry.count > 1, entry.reading.has(update),
      (0..<entry.count).allSatisfy({
        words.word($0)?.isShouted ?? false || words.word($0)?.raw.kind == .number
      }),
      let next = words.word(entry.count), next.isCapital, !next.isShouted,
      case let inner = words.span(0..<entry.count), let kind = kind(inner, w)
    else { return nil }
    return (Note(text: w.line(inner), kind: kind), next.raw.start)
  }

  private static func trimmed(_ span: Span, _ w: Workspace) -> Span {
    var span = span
    while !span.isEmpty, w.bytes[Int(span.end) - 1] == 0x20 { span.end -= 1 }
    return span
  }

  private static func behind(_ i: Int, _ span: Span, _ w: Workspace) -> Int32 {
    var rest = i
    while rest < Int(span.end), w.bytes[rest] == 0x20 || w.bytes[rest] == 0x2D { rest += 1 }
    return Int32(rest)
  }

  /// `… reprend (PAPIER D'ANGLE)` at the end of a headline: the note and where the headline ends before it.
  static func suffix(_ span: Span, _ w: Workspace) -> (note: Note, start: Int32, end: Int32)? {
    let floor = max(Int(span.start), Int(span.end) - 40)
    guard w.bytes[Int(span.end) - 1] == 0x29,
      let open = (floor..<Int(span.end)).last(where: { w.bytes[$0] == 0x28 }), open > Int(span.start) + 8
    else { return nil }
    let inner = Span(Int32(open + 1), span.end - 1)
    let words = HeadWords(inner, limit: 8, w)
    guard let kind = kind(inner, w), isShouted(words), words.items.contains(where: { $0.isShouted }) else {
      return nil
    }
    var end = Int32(open)
    while end > span.start, w.bytes[Int(end) - 1] <= 0x20 { end -= 1 }
    return (Note(text: w.line(inner), kind: kind), Int32(open), end)
  }

  /// The kind that the first words give; nil when none is a word of notes.
  static func kind(_ span: Span, within most: Int = 4, _ w: Workspace) -> Note.Kind? {
    let words = HeadWords(span, limit: most + 7, w)
    var found: Note.Kind?
    for i in 0..<most {
      guard let entry = words.entry(i, .noteWord), !entry.reading.has(header) else { continue }
      if let known = kinds.first(where: { entry.reading.has($0.flag.bit) }) { return known.kind }
      if i < 4 { found = .other }
    }
    return found
  }

  /// The note of a sentence below the text that says it is one: `This story has been corrected to say …`.
  static func sentence(_ span: Span, _ w: Workspace) -> Note? {
    guard span.count <= 400, let entry = HeadWords(span, limit: 8, w).entry(0, .noteWord), entry.count > 2,
      let kind = kind(span, within: 1, w)
    else { return nil }
    return Note(text: w.line(span), kind: kind)
  }

  private static func slashed(_ span: Span, _ w: Workspace) -> Span? {
    var end = Int(span.end)
    while end > Int(span.start), w.bytes[end - 1] == 0x2F { end -= 1 }
    guard Int(span.end) - end >= 2 else { return nil }
    while end > Int(span.start), w.bytes[end - 1] == 0x20 { end -= 1 }
    return Span(span.start, Int32(end))
  }

  private static func isShouted(_ words: HeadWords) -> Bool {
    let all = words.items.filter {
      $0.raw.kind == .word && $0.raw.end - $0.raw.start > ($0.raw.flags.contains(.elided) ? 2 : 1)
    }
    guard let first = all.first else { return false }
    return first.isShouted && all.allSatisfy { $0.isShouted || $0.classes.has(.noteWord) } || all.count == 1
  }
}
