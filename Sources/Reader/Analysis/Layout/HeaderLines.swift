/// The lines around the beginning of a text: notes, dateline, signatures, credits, days of publication.
enum HeaderLines {
  static func read(_ w: Workspace, _ draft: inout LayoutDraft) {
    Masthead.read(w, &draft)
    var isFirst = true
    var long = 0
    for z in draft.head {
      let span = w.zones[z].span
      if draft.roles[z] == nil {
        read(z, isFirst: isFirst, long == 0, w, &draft)
        if draft.roles[z] == nil || draft.roles[z] == .lead {
          isFirst = false
          if span.count > 160, Ending.isStop(span, w) { long += 1 }
        }
      }
      if long > 3 { break }
    }
    if let form = draft.dateline { take(form, w, draft) }
  }

  private static func read(
    _ z: Int, isFirst: Bool, _ isBeforeText: Bool, _ w: Workspace, _ draft: inout LayoutDraft
  ) {
    let span = w.zones[z].span
    if isBeforeText, draft.dateline == nil, let note = DeskNotes.line(span, w) {
      w.header.notes.append(note)
      draft.roles[z] = .note
    } else if draft.dateline == nil, isBeforeText,
      let form = DatelineForm(span, isPlaceLine: !isFirst, isBelowAgency: isBelowAgency(z, w), w)
    {
      draft.open(form, in: z, form.bodyStart >= span.end ? .byline : .lead)
    } else if draft.dateline == nil, isBeforeText, let (note, form) = noted(span, w) {
      w.header.notes.append(note)
      draft.open(form, in: z)
    } else if draft.dateline == nil, isBeforeText, let (persons, form) = signed(span, w) {
      sign(persons, w)
      draft.open(form, in: z)
    } else if draft.dateline == nil, !isBeforeText, w.bytes[Int(span.start)] &- 0x30 < 10,
      let form = DatelineForm(span, w), form.places.isEmpty, form.date?.civil != nil,
      form.bodyStart < span.end
    {
      // `22 mars 2016. – Les premières …` below a summary
      draft.dateline = form
      draft.datelineZone = z
      for k in 0..<z where draft.roles[k] == nil && w.zones[k].span.count > 160 { draft.roles[k] = .lead }
    } else if let line = PublicationLine(span, isFirst: isFirst, w) {
      draft.publication = draft.publication ?? line.day
      draft.creditAgency = draft.creditAgency ?? line.agency
      sign(line.persons, w)
      draft.roles[z] = .byline
      _ = Credits.isCredit(span, &draft, w)
    } else if PublicationLine.isLabel(span, w) || z == 0 && PublicationLine.isTransmission(span, w) {
      draft.roles[z] = .byline
    } else if let persons = Bylines.persons(span, isFirst: isFirst, w) {
      sign(persons, w)
      draft.roles[z] = .byline
      _ = Credits.isCredit(span, &draft, w)
    } else if !isFirst, let name = Bylines.unknown(span, w), isBesideDay(z, w, draft) {
      sign([name], w)
      draft.roles[z] = .byline
    } else if !isFirst || Credits.isAgency(span, w) || Credits.isOfPicture(span, w),
      Credits.isCredit(span, &draft, w)
    {
      draft.roles[z] = .credit
    } else if Credits.isFurniture(span, w) || !isFirst && isRubric(span, w) {
      draft.roles[z] = .credit
    } else if Credits.isRelated(span, w) {
      draft.roles[z] = .related
    }
  }

  /// `(Actualisé) PARIS, 3 juillet (Reuters) - …`: what the desk says in brackets, then the dateline.
  private static func noted(_ span: Span, _ w: Workspace) -> (note: Note, form: DatelineForm)? {
    guard w.bytes[Int(span.start)] == 0x28, span.count > 60,
      let close = (Int(span.start)..<min(Int(span.end), Int(span.start) + 200)).first(where: {
        w.bytes[$0] == 0x29
      })
    else { return nil }
    var start = close + 1
    while start < span.end, w.bytes[start] == 0x20 { start += 1 }
    guard let note = DeskNotes.bracketed(Span(span.start, Int32(close + 1)), w),
      DeskNotes.kind(Span(span.start + 1, Int32(close)), w) != nil,
      let form = DatelineForm(Span(Int32(start), span.end), w), form.bodyStart < span.end
    else { return nil }
    return (note, form)
  }

  /// `par Anne Roy PARIS, 3 juillet (Reuters) - …`: who signs, then the dateline.
  private static func signed(_ span: Span, _ w: Workspace) -> (persons: [String], form: DatelineForm)? {
    guard span.count > 60 else { return nil }
    let words = HeadWords(span, limit: 12, w)
    guard Bylines.isBy(words), words.isCapital(1),
      let town = (3..<10).first(where: { words.word($0)?.isShouted ?? false && words.length($0) > 3 }),
      let start = words.word(town)?.raw.start, !words.has(town - 1, .coordinator),
      let form = DatelineForm(Span(start, span.end), w), form.agency != nil, form.bodyStart < span.end,
      let persons = Bylines.persons(words.span(0..<town), isFirst: false, w), !persons.isEmpty
    else { return nil }
    return (persons, form)
  }

  private static func isBelowAgency(_ z: Int, _ w: Workspace) -> Bool {
    z > 0 && Credits.isAgency(w.zones[z - 1].span, w)
  }

  /// Whether the line before or behind gives the day of publication.
  private static func isBesideDay(_ z: Int, _ w: Workspace, _ draft: LayoutDraft) -> Bool {
    if z > 0, draft.roles[z - 1] == .byline, draft.publication != nil,
      PublicationLine.day(w.zones[z - 1].span, isFirst: false, w) != nil
    {
      return true
    }
    return z + 1 < w.zones.count && PublicationLine.day(w.zones[z + 1].span, isFirst: false, w) != nil
  }

  private static func isRubric(_ span: Span, _ w: Workspace) -> Bool {
    span.count <= 40 && Headlines.isRubric(HeadWords(span, limit: 6, w))
  }

  private static func sign(_ persons: [String], _ w: Workspace) {
    w.header.bylines += persons.filter { !w.header.bylines.contains($0) }
  }

  private static func take(_ form: DatelineForm, _ w: Workspace, _ draft: LayoutDraft) {
    var places: [String] = []
    for span in form.places {
      let name = DatelinePlaces.name(span, w)
      if !places.contains(name) { places.append(name) }
    }
    w.header.dateline = Dateline(places: places, agency: form.agency, span: form.span)
    sign(form.persons, w)
  }
}
