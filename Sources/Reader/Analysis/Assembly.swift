/// Turns what the passes found into the `Dispatch`.
enum Assembly {
  static func dispatch(from w: Workspace, language: String) -> Dispatch {
    var d = header(of: w.source, id: w.identity.id, language: language)
    d.headline = d.headline ?? w.header.headline
    d.slug = d.slug ?? w.header.slug
    if d.bylines.isEmpty { d.bylines = w.header.bylines }
    d.notes += w.header.notes
    d.dateline = dateline(w.header.dateline, d.dateline)
    d.date = d.date ?? w.header.date
    d.paragraphs = w.zones.map { Paragraph(span: $0.span, role: $0.role) }
    d.entities = entities(w)
    d.quotes = w.quotes.map(quote).sorted {
      $0.span == $1.span ? $0.kind.rawValue < $1.kind.rawValue : $0.span < $1.span
    }
    d.dates = w.dates.map { DateMention(span: $0.span, value: $0.value) }.sorted { $0.span < $1.span }
    d.figures = w.figures.sorted { $0.span < $1.span }
    d.facts = w.facts
    dropUnmentioned(&d)
    d.lineBreaks = w.lineBreaks
    return d
  }

  /// The members that the format itself gives, and the text's identity where it is known already.
  static func header(of source: Source, id: String? = nil, language: String) -> Dispatch {
    var d = Dispatch()
    d.text = source.text
    d.id = source.id ?? id ?? ContentID.id(of: source.text)
    d.source = source.path
    d.format = source.format
    d.language = language
    d.headline = source.headline
    d.slug = source.slug
    d.bylines = source.bylines
    d.notes = source.notes
    if !source.places.isEmpty || source.agency != nil {
      d.dateline = Dateline(
        places: source.places, agency: source.agency, date: source.date.map { String($0.prefix(10)) })
    }
    d.date = source.date
    d.version = source.version
    d.urgency = source.urgency
    d.subjects = source.subjects
    d.extra = source.extra
    return d
  }

  /// What the text's own dateline says goes first; the format's fields fill what it leaves out.
  private static func dateline(_ text: Dateline?, _ format: Dateline?) -> Dateline? {
    guard var d = text else { return format }
    if d.places.isEmpty { d.places = format?.places ?? [] }
    d.agency = d.agency ?? format?.agency
    d.date = d.date ?? format?.date
    return d
  }

  private static func entities(_ w: Workspace) -> [Entity] {
    var out = w.entities.map { draft -> Entity in
      var e = Entity(kind: draft.kind, name: draft.name)
      e.roles = roles(draft, w)
      return e
    }
    var counts = [Int](repeating: 0, count: out.count)
    for n in w.names { counts[n.entity] += 1 }
    for n in w.nominals { counts[n.entity] += 1 }
    for i in out.indices { out[i].mentions.reserveCapacity(counts[i]) }
    var isNamed = [Bool](repeating: false, count: out.count)
    for n in w.names where !isNamed[n.entity] && !isInTitle(n, w) { isNamed[n.entity] = true }
    for n in w.names where isNamed[n.entity] {
      out[n.entity].mentions.append(.init(span: n.span, kind: .name))
    }
    for n in w.nominals {
      out[n.entity].mentions.append(.init(span: n.span, kind: n.isPronoun ? .pronoun : .nominal))
    }
    for i in out.indices where !isInOrder(out[i].mentions) { out[i].mentions.sort { $0.span < $1.span } }
    return out
  }

  /// Leaves out whoever or whatever was met only in the title of a work (`« Chez Maxime »`), which nothing refers to.
  private static func dropUnmentioned(_ d: inout Dispatch) {
    guard d.entities.contains(where: { $0.mentions.isEmpty }) else { return }
    var isUsed = d.entities.map { !$0.mentions.isEmpty }
    for q in d.quotes { if let e = q.speaker { isUsed[e] = true } }
    for f in d.facts { for e in [f.subject, f.place, f.source] { if let e { isUsed[e] = true } } }
    var next = 0
    let index = isUsed.map { isKept -> Int in
      defer { if isKept { next += 1 } }
      return next
    }
    for i in d.quotes.indices { d.quotes[i].speaker = d.quotes[i].speaker.map { index[$0] } }
    for i in d.facts.indices {
      d.facts[i].subject = d.facts[i].subject.map { index[$0] }
      d.facts[i].place = d.facts[i].place.map { index[$0] }
      d.facts[i].source = d.facts[i].source.map { index[$0] }
    }
    d.entities = zip(d.entities, isUsed).filter(\.1).map(\.0)
  }

  /// Whether mentions follow each other as in the text, as names by themselves do.
  private static func isInOrder(_ mentions: [Entity.Mention]) -> Bool {
    mentions.indices.dropFirst().allSatisfy { mentions[$0 - 1].span <= mentions[$0].span }
  }

  /// `« Tante Berthe »`: a part of what marks make the title of a work or the name of a thing.
  private static func isInTitle(_ name: NameMention, _ w: Workspace) -> Bool {
    let m = Int(w.tokens[name.tokens.lowerBound].mark)
    guard m >= 0 else { return false }
    switch w.marks[m].use {
    case .unspoken: break
    case .undecided where w.tokens[w.marks[m].tokens.lowerBound].isCapital && !w.marks[m].hasVerb: break
    default: return false
    }
    return name.tokens.count < w.marks[m].tokens.count && !Unspoken.isName(m, w)
  }

  /// The roles in the words of the text, each once.
  private static func roles(_ draft: EntityDraft, _ w: Workspace) -> [String] {
    let words = draft.roles.map { $0.isOfSeveral ? ofOne($0.span, w) : w.line($0.span) }
    guard words.count > 1 else { return words }
    let prints = words.map(letters)
    guard prints.indices.contains(where: { prints[..<$0].contains(prints[$0]) }) else { return words }
    var seen: Set<String> = []
    return words.filter { seen.insert($0.lowercased()).inserted }
  }

  /// `avocat de la famille` for what `avocats de la famille` are each: the words up to the first of few letters, as of, in.
  private static func ofOne(_ span: Span, _ w: Workspace) -> String {
    var isOpen = true
    var token = w.token(at: span.start) ?? w.tokens.count
    return w.line(span).split(separator: " ").map { word in
      isOpen = isOpen && word.utf8.count > 3 && !word.contains { $0 == "'" || $0 == "’" }
      guard isOpen else { return String(word) }
      while token < w.tokens.count, !w.tokens[token].isWord, w.tokens[token].start < span.end { token += 1 }
      // `anglais`, `repris de justice`: the same of one.
      let isSame =
        token < w.tokens.count && w.features(token, ofAny: declined).contains(.singular)
        && w.tokens[token].span.count == word.utf8.count
      token += 1
      return isSame ? String(word) : String(w.lexicon.singular(of: word))
    }.joined(separator: " ")
  }
  private static let declined = LexSet(.role, .noun, .adjective, .nationality, .demonym, .kin, .title)

  /// A sum of a text's plain letters, which tells most roles apart without writing them small: texts that are the same in
  /// small letters have the same. I and K don't count, for other letters become these.
  private static func letters(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var sum: UInt64 = 0
      for case let b in bytes.lazy.map({ $0 | 0x20 }) where b &- 0x61 < 26 && b != 0x69 && b != 0x6B {
        sum = (sum ^ UInt64(b)) &* 0x100_0000_01B3
      }
      return sum
    }
  }

  private static func quote(_ draft: QuoteDraft) -> Quote {
    var q = Quote(kind: draft.kind, span: draft.span)
    q.speaker = draft.speaker
    q.cue = draft.cue
    q.sourceSpan = draft.source
    q.isUnsure = draft.isUnsure
    return q
  }
}
