/// The headline, what stands over it, and the standfirst and highlights between it and the text.
enum Headlines {
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    guard var z = firstOpen(from: 0, draft) else { return }
    if w.source.headline == nil, isHeadline(z, w, draft) {
      if isKicker(z, w, draft), let next = firstOpen(from: z + 1, draft) {
        draft.roles[z] = .headline
        w.header.slug = w.line(w.zones[z].span)
        guard isHeadline(next, w, draft) else { return standfirst(w, &draft) }
        z = next
      }
      draft.roles[z] = .headline
      var span = w.zones[z].span
      while let (note, rest) = DeskNotes.prefix(span, w), rest < span.end, rest > span.start {
        w.header.notes.append(note)
        span.start = rest
      }
      w.zones[z].bodyStart = span.start
      if let (note, start, end) = DeskNotes.suffix(span, w) {
        w.header.notes.append(note)
        draft.insert(.note, Span(start, span.end), behind: z, w)
        span.end = end
        w.zones[z].span.end = end
      }
      w.header.headline = w.line(span)
    }
    standfirst(w, &draft)
  }

  private static func firstOpen(from z: Int, _ draft: LayoutDraft) -> Int? {
    (z..<max(z, min(draft.roles.count, 14))).first { draft.roles[$0] == nil }
  }

  private static func isHeadline(_ z: Int, _ w: Workspace, _ draft: LayoutDraft) -> Bool {
    let span = w.zones[z].span
    guard span.count <= 320, !Ending.isFullStop(span, w) || isOverDay(z, draft) && span.count <= 100,
      !isBullet(span, w), z + 1 < w.zones.count, !isText(span, w)
    else { return false }
    if draft.datelineZone >= 0 { return z < draft.datelineZone || isBelowDay(z, w, draft) }
    return true
  }

  /// `Paris, le 24 avril 2009` on the first line of a letter to the press, and the headline below it.
  private static func isBelowDay(_ z: Int, _ w: Workspace, _ draft: LayoutDraft) -> Bool {
    draft.datelineZone == 0 && draft.roles[0] == .byline && z <= 2 && draft.dateline?.date?.civil != nil
      && draft.dateline?.agency == nil
      && w.zones[z].span.count <= 160
  }

  /// Whether the day of publication or a signature stands below the first line, which some papers end with a stop.
  private static func isOverDay(_ z: Int, _ draft: LayoutDraft) -> Bool {
    z == 0 && (1..<min(4, max(1, draft.roles.count))).contains { draft.roles[$0] == .byline }
  }

  /// Whether two sentences end within a line, as they do in a standfirst that breaks off.
  private static func isText(_ span: Span, _ w: Workspace) -> Bool {
    var ends = 0
    var i = Int(span.start) + 3
    while i + 2 < span.end {
      if w.bytes[i] == 0x2E, w.bytes[i + 1] == 0x20,
        (i - 3..<i).allSatisfy({ w.bytes[$0] &- 0x61 < 26 || w.bytes[$0] >= 0x80 }),
        w.bytes[i + 2] &- 0x41 < 26 || w.bytes[i + 2] == 0xC3
      {
        ends += 1
      }
      i += 1
    }
    return ends > 1
  }

  /// One or two words in capitals, one alone or a rubric (`Faits divers`), over a headline of several.
  private static func isKicker(_ z: Int, _ w: Workspace, _ draft: LayoutDraft) -> Bool {
    let words = HeadWords(w.zones[z].span, limit: 4, w)
    guard
      words.count <= 2 && (words.allSatisfy { $0.isShouted } || isAlone(z, words, w))
        || isSlug(z, words, w, draft)
        || isRubric(words) || isPlace(words),
      let next = firstOpen(from: z + 1, draft),
      next == z + 1 || isSlug(z, words, w, draft) && areNotes(z + 1..<next, draft)
    else { return false }
    if isPlace(words) { return true }
    let span = w.zones[next].span
    return span.count <= 160 && !Ending.isFullStop(span, w) && HeadWords(span, limit: 4, w).count > 2
      && (z + 2 < w.zones.count)
  }

  /// `Sciences et santé`: parts of a newspaper and nothing else.
  static func isRubric(_ words: HeadWords) -> Bool {
    guard words.isCapital(0), !words.isCut else { return false }
    var i = 0
    while i < words.count {
      if let (reading, count) = words.entry(i, .noteWord), reading.has(rubric) {
        i += count
      } else if i > 0, words.has(i, .coordinator) || !words.isWord(i) {
        i += 1
      } else {
        return false
      }
    }
    return true
  }
  private static let rubric = LexFlags.NoteWord.rubric.bit

  /// `Bruxelles`: the town that the page is about, and nothing else.
  private static func isPlace(_ words: HeadWords) -> Bool {
    [LexClass.city, .region].contains { words.entry(0, $0)?.count == words.count } && words.isCapital(0)
  }

  /// `Mali-conflit-politique`, `social-transports`: keywords that hyphens tie, and nothing else, on the first line.
  private static func isSlug(_ z: Int, _ words: HeadWords, _ w: Workspace, _ draft: LayoutDraft) -> Bool {
    guard areNotes(0..<z, draft), words.count == 1, let t = words.word(0), t.raw.kind == .word,
      t.raw.end - t.raw.start > 8
    else { return false }
    var parts = 0
    var start = t.raw.start
    for at in t.raw.start...t.raw.end where at == t.raw.end || w.bytes[Int(at)] == 0x2D {
      let part = Span(start, at)
      guard part.count > 2,
        w.classes(ofPart: part).hasAny(NameClasses.nominal.union(NameClasses.place).union(LexSet(.adjective)))
      else { return false }
      parts += 1
      start = at + 1
    }
    return parts > 1
  }

  /// Whether nothing but notes of the desk stands in some lines.
  private static func areNotes(_ lines: Range<Int>, _ draft: LayoutDraft) -> Bool {
    lines.allSatisfy { draft.roles[$0] == .note }
  }

  /// `Verdure`: one word, with the text itself behind the next line.
  private static func isAlone(_ z: Int, _ words: HeadWords, _ w: Workspace) -> Bool {
    guard words.count == 1, words.isWord(0), words.isCapital(0), z + 2 < w.zones.count else { return false }
    let text = w.zones[z + 2].span
    return text.count > 160 && Ending.isStop(text, w)
  }

  /// Short lines before the dateline's paragraph, and bullets before any.
  private static func standfirst(_ w: Workspace, _ draft: inout LayoutDraft) {
    for z in draft.head where draft.roles[z] == nil {
      if isBullet(w.zones[z].span, w) {
        draft.roles[z] = .crosshead
      } else if z < draft.datelineZone, w.zones[z].span.count <= 320 {
        draft.roles[z] = .headline
      } else {
        return
      }
    }
  }

  private static func isBullet(_ span: Span, _ w: Workspace) -> Bool {
    let words = HeadWords(span, limit: 1, w)
    let b = words.sign(0)
    return b == 0x2A
      || b == 0xE2 && !words.isDash(0) && w.bytes[Int(span.start) + 1] == 0x80
        && w.bytes[Int(span.start) + 2] == 0xA2
  }
}
