/// The end of a dispatch: `(Paul Dupin, version française Anne Roy, édité par Jean Vidal)`, credits, initials.
enum Signature {
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    var z = w.zones.count - 1
    var seen = 0
    while z > 0, seen < 8 {
      let span = w.zones[z].span
      if draft.roles[z] == .lead, draft.datelineZone == z { break }
      if draft.roles[z] == nil, !readLast(z, w, &draft) {
        // `Our Standards: …` below who reported it.
        if span.count <= 70, z > 1, draft.roles[z - 1] == nil, reporters(w.zones[z - 1].span, w) != nil {
          draft.roles[z] = .credit
          z -= 1
          continue
        }
        if span.count > 160 || Ending.isStop(span, w) || w.bytes[Int(span.end) - 1] == 0x29 { break }
      }
      z -= 1
      seen += 1
    }
    guard z >= 0, z < w.zones.count, draft.roles[z] == nil || draft.roles[z] == .lead else { return }
    splitTail(z, w, &draft)
  }

  private static func readLast(_ z: Int, _ w: Workspace, _ draft: inout LayoutDraft) -> Bool {
    let span = w.zones[z].span
    let isBracketed = w.bytes[Int(span.start)] == 0x28
    if let note = DeskNotes.sentence(span, w) {
      w.header.notes.append(note)
      draft.roles[z] = .note
    } else if let names = isBracketed ? persons(span, w) : reporters(span, w) ?? deskLine(span, w) {
      add(names, w)
      draft.roles[z] = .credit
    } else if let day = stamp(span, w) ?? PublicationLine.day(span, isFirst: true, w) {
      // `exemple.fr avec (©AFP / 15 novembre 2017 20h53)`
      draft.publication = draft.publication ?? day
      if let line = PublicationLine(span, isFirst: true, w) {
        draft.creditAgency = draft.creditAgency ?? line.agency
      }
      draft.roles[z] = .credit
    } else if Credits.isRelated(span, w) {
      draft.roles[z] = .related
    } else if Credits.isCredit(span, &draft, w) || Credits.isFurniture(span, w) {
      draft.roles[z] = .credit
    } else if let names = Bylines.persons(span, isFirst: false, w), !names.isEmpty {
      add(names, w)
      draft.roles[z] = .credit
    } else {
      return false
    }
    return true
  }

  /// A signature in brackets, or initials, behind the last sentence becomes a zone of its own.
  private static func splitTail(_ z: Int, _ w: Workspace, _ draft: inout LayoutDraft) {
    let span = w.zones[z].span
    if let tail = Credits.initials(endOf: span, w) {
      split(z, tail, w, &draft)
      return
    }
    var i = Int(span.end) - 1
    let floor = max(Int(span.start) + 1, i - 300)
    if w.bytes[i] == 0x2E { i -= 1 }
    guard i > floor, w.bytes[i] == 0x29 else { return }
    while i > floor, w.bytes[i] != 0x28 { i -= 1 }
    guard w.bytes[i] == 0x28 else { return }
    let tail = Span(Int32(i), span.end)
    guard let names = persons(tail, w), split(z, tail, w, &draft) else { return }
    add(names, w)
  }

  /// Makes a zone of what stands behind the last stop; whether a sentence stood there.
  @discardableResult
  private static func split(_ z: Int, _ tail: Span, _ w: Workspace, _ draft: inout LayoutDraft) -> Bool {
    var before = Int(tail.start)
    let start = w.zones[z].span.start
    while before > Int(start), w.bytes[before - 1] <= 0x20 { before -= 1 }
    let rest = Span(start, Int32(before))
    guard !rest.isEmpty, Ending.isStop(rest, w) else { return false }
    w.zones[z].span = rest
    w.zones.insert(Zone(span: tail, role: .credit), at: z + 1)
    draft.roles.insert(.credit, at: z + 1)
    return true
  }

  /// The persons of a signature in brackets, in their order; nil when it is something else.
  private static func persons(_ span: Span, _ w: Workspace) -> [String]? {
    guard span.count <= 400, Ending.isBracketed(span, w) else { return nil }
    let words = HeadWords(span, limit: 70, w)
    let (names, strange) = PersonRuns.find(words, from: 1)
    return names.isEmpty || strange > names.count + 2 ? nil : names
  }

  /// `Reporting by Anne Roy and Paul Dupin; Editing by Jean Vidal`: a participle, then who did it.
  private static func reporters(_ span: Span, _ w: Workspace) -> [String]? {
    guard span.count <= 300 else { return nil }
    let words = HeadWords(span, limit: 60, w)
    guard words.word(3) != nil, words.isCapital(0), let by = (1...2).first(where: { words.length($0) == 2 }),
      words.reading(by, .preposition)?.has(NameFlags.agent) ?? false, words.isCapital(by + 1),
      words.reading(by - 1, .verb)?.features.contains(.presentParticiple) ?? false
    else { return nil }
    let (names, strange) = PersonRuns.find(words, from: by + 1)
    return names.isEmpty || strange > 2 * names.count + 2 ? nil : names
  }

  /// `Anne Roy, Paul Dupin pour le service français, édité par Jean Vidal`: who wrote, then what the desk did.
  private static func deskLine(_ span: Span, _ w: Workspace) -> [String]? {
    guard span.count <= 200 else { return nil }
    let words = HeadWords(span, limit: 40, w)
    guard words.isCapital(0), words.isCapital(1), words.word(4) != nil, !words.isCut,
      (2..<words.count).contains(where: { words.entry($0, .noteWord)?.reading.has(credit) ?? false })
    else { return nil }
    let (names, strange) = PersonRuns.find(words)
    guard let first = names.first, w.line(span).hasPrefix(first) else { return nil }
    return strange <= names.count ? names : nil
  }
  private static let credit = LexFlags.NoteWord.credit.bit

  /// `031215 Mar 26`: day, time, month and year of a wire.
  private static func stamp(_ span: Span, _ w: Workspace) -> CivilDate? {
    guard span.count <= 24 else { return nil }
    let words = HeadWords(span, limit: 5, w)
    // `071341 GMT Oct 15`
    let at = words.count == 4 && words.word(1)?.isShouted ?? false ? 2 : 1
    guard words.count == at + 2, words.length(0) == 6, let month = words.reading(at, .month)?.number,
      let year = WrittenDate.number(words, at + 1), year < 100
    else { return nil }
    return stamp(span, month, year, w)
  }

  private static func stamp(_ span: Span, _ month: Int, _ year: Int, _ w: Workspace) -> CivilDate? {
    let at = Int(span.start)
    guard w.bytes[at] &- 0x30 < 4, w.bytes[at + 1] &- 0x30 < 10 else { return nil }
    let day = Int(w.bytes[at] - 0x30) * 10 + Int(w.bytes[at + 1] - 0x30)
    return WrittenDate(year: year + (year < 70 ? 2000 : 1900), month: month, day: day).civil
  }

  private static func add(_ names: [String], _ w: Workspace) {
    w.header.bylines += names.filter { !w.header.bylines.contains($0) }
  }
}

extension Ending {
  /// Whether a span is one pair of brackets, perhaps with a full stop behind.
  static func isBracketed(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count > 2, w.bytes[Int(span.start)] == 0x28 else { return false }
    var end = Int(span.end) - 1
    if w.bytes[end] == 0x2E { end -= 1 }
    return w.bytes[end] == 0x29
  }
}
