/// Words of a headline or crosshead that a quotation of the text holds too are that one's, speaker and all; the
/// same words in marks elsewhere are speech where they were speech once.
enum Repetition {
  /// How many quotations are looked through, so that a whole book takes linear time too.
  private static let most = 200
  /// How many tokens a sentence has that stands as a crosshead.
  private static let longestHead = 30

  static func run(_ w: Workspace) {
    nameHeads(w)
    fillParagraphs(w)
    guard w.marks.contains(where: { $0.depth == 0 && $0.use != .direct && $0.use != .partial }) || hasOpen(w)
    else {
      return
    }
    let quoted = w.quotes.count
    fillHeads(w, quoted)
    var looked = 0
    for m in w.marks.indices where w.marks[m].depth == 0 && w.marks[m].use == .undecided {
      guard w.marks[m].tokens.count <= (isHead(m, w) ? longestHead : 12), looked < most else { continue }
      looked += 1
      if isTitleElsewhere(m, w) { continue }
      let q = holder(of: m, w, w.quotes.count) ?? speaker(under: m, w, quoted)
      if q != nil || isHead(m, w) && Unspoken.words(w.marks[m].tokens, w) > 1 { add(m, q, w) }
    }
  }

  /// `« Les Absentes », la gifle` above `Avec « Les Absentes », elle …`: what the text has as a title.
  private static func isTitleElsewhere(_ m: Int, _ w: Workspace) -> Bool {
    let title = w.marks[m].tokens
    guard isHead(m, w), title.count <= 8 else { return false }
    return w.marks.indices.prefix(most).contains {
      $0 != m && w.marks[$0].use == .unspoken && w.marks[$0].tokens.count == title.count
        && holds(w.marks[$0].tokens, title, w)
    }
  }

  private static func hasOpen(_ w: Workspace) -> Bool {
    w.quotes.contains { $0.speaker == nil && isHead($0.mark, w) || isCry($0, w) || isTopic($0, w) }
  }

  private static func isHead(_ m: Int, _ w: Workspace) -> Bool {
    guard m >= 0 else { return false }
    if w.zones[w.marks[m].zone].role == .headline { return !Unspoken.isName(m, w) }
    return QuoteSpeakers.isHead(m, w)
  }

  /// Gives the quotations of heads their speaker.
  private static func fillHeads(_ w: Workspace, _ quoted: Int) {
    for q in 0..<quoted
    where w.quotes[q].speaker == nil && (isHead(w.quotes[q].mark, w) || isShouted(w.quotes[q], w))
      || isCry(w.quotes[q], w) || isTopic(w.quotes[q], w)
    {
      guard
        let h = holder(of: w.quotes[q].mark, w, quoted) ?? speaker(under: w.quotes[q].mark, w, quoted)
          ?? leadSpeaker(under: w.quotes[q].mark, w, quoted)
      else {
        continue
      }
      w.quotes[q].speaker = w.quotes[h].speaker
      w.quotes[q].isUnsure = true
    }
  }

  /// Gives quotations of a headline that names an office to whoever says the same words in the text.
  private static func nameHeads(_ w: Workspace) {
    for q in w.quotes.indices.prefix(8) {
      if let e = saidBelow(q, w) { w.quotes[q].speaker = e }
      guard isNameless(w.quotes[q], w) else { continue }
      guard let h = holder(of: w.quotes[q].mark, w, w.quotes.count), let e = w.quotes[h].speaker,
        !w.quotes[h].isUnsure, w.entities[e].kind == .person, !w.entities[e].isDescription
      else { continue }
      w.quotes[q].speaker = e
    }
  }

  /// `Serin part, son avocat « abasourdi »` as a headline: who says the very words in the text, where it is one alone.
  private static func saidBelow(_ q: Int, _ w: Workspace) -> Int? {
    let words = w.quotes[q].tokens
    guard w.has(.headFirst), w.quotes[q].mark >= 0, w.quotes[q].kind == .partial,
      w.zones[w.marks[w.quotes[q].mark].zone].role == .headline
    else { return nil }
    var only: Int?
    for other in w.quotes.prefix(60)
    where other.mark > w.quotes[q].mark && other.tokens.count == words.count && !other.isUnsure
      && !isHead(other.mark, w) && holds(other.tokens, words, w)
    {
      guard let e = other.speaker, only == nil || only == e else { return nil }
      only = e
    }
    return only
  }

  /// `« On ne gouverne pas seul », lance le futur maire` as a headline: what the text tells of who said it counts more than
  /// the office.
  private static func isNameless(_ q: QuoteDraft, _ w: Workspace) -> Bool {
    q.mark >= 0 && q.tokens.count > 3 && w.zones[w.marks[q.mark].zone].role == .headline
      && NominalHead.name(of: q.sourceTokens, in: w) == nil
  }

  /// `Conseil houleux : « Assez ! »` as a headline: what stands before the colon is what the text is about.
  private static func isTopic(_ q: QuoteDraft, _ w: Workspace) -> Bool {
    guard q.mark >= 0, let e = q.speaker, w.entities[e].isDescription || w.entities[e].kind != .person else {
      return false
    }
    return w.zones[w.marks[q.mark].zone].role == .headline
      && (w.entities[e].isDescription || q.tokens.count > 2)
  }

  /// A crosshead that ends in a stop (`« Arrêtez tout ! »`), which nothing gives to anybody.
  private static func isCry(_ q: QuoteDraft, _ w: Workspace) -> Bool {
    guard q.mark >= 0, q.isUnsure, q.source == nil, (2...12).contains(q.tokens.count) else { return false }
    let zone = w.zones[w.marks[q.mark].zone].tokens
    return zone.count <= q.tokens.count + 3
  }

  /// A crosshead in capitals that stands in the running text.
  private static func isShouted(_ q: QuoteDraft, _ w: Workspace) -> Bool {
    q.mark >= 0 && q.tokens.count > 1
      && q.tokens.allSatisfy { !w.tokens[$0].isWord || w.tokens[$0].flags.contains(.allCaps) }
  }

  private static func add(_ m: Int, _ q: Int?, _ w: Workspace) {
    QuoteSpeakers.add(
      m, w.marks[m].shape == .direct ? .direct : .partial, "same words elsewhere",
      by: q.flatMap { w.quotes[$0].speaker }, isUnsure: true, w)
  }

  /// The quotation of the text whose words hold those of a stretch; for a stretch of the running text the words
  /// must be the same.
  private static func holder(of m: Int, _ w: Workspace, _ quoted: Int) -> Int? {
    let isHead = isHead(m, w)
    let needle = isHead ? behindAuxiliary(w.marks[m].tokens, w) : w.marks[m].tokens
    for q in 0..<min(quoted, most) where w.quotes[q].mark != m && w.quotes[q].mark >= 0 {
      guard w.quotes[q].speaker != nil || !isHead else { continue }
      let hay = w.quotes[q].tokens
      if isHead || needle.count > 1 || hay.count == needle.count, holds(hay, needle, w) { return q }
    }
    guard isHead, w.zones[w.marks[m].zone].role != .headline, Unspoken.words(needle, w) > 2 else {
      return nil
    }
    return (0..<min(quoted, most)).first {
      w.quotes[$0].mark > m && w.quotes[$0].speaker != nil && holdsLoosely(w.quotes[$0].tokens, needle, w)
    }
  }

  /// `« Jamais demandé d'aide »` above `« Jamais, dans ma vie, je n'ai demandé d'aide »`: the words in their order, with a few others
  /// between them.
  private static func holdsLoosely(_ hay: Range<Int>, _ needle: Range<Int>, _ w: Workspace) -> Bool {
    var h = hay.lowerBound
    var isFirst = true
    for n in needle where !w.tokens[n].isSign {
      let reach = isFirst ? hay.upperBound : min(hay.upperBound, h + 9)
      guard h < reach, let at = (h..<reach).first(where: { w.tokens[$0].hash == w.tokens[n].hash }) else {
        return false
      }
      h = at + 1
      isFirst = false
    }
    return !isFirst
  }

  /// A paragraph of nothing but speech that nothing gives to anybody, where one person alone has spoken before: hers.
  private static func fillParagraphs(_ w: Workspace) {
    var only: Int?
    for q in w.quotes.indices.prefix(most) where w.quotes[q].mark >= 0 && w.quotes[q].kind == .direct {
      let quote = w.quotes[q]
      guard let e = quote.speaker else {
        let zone = w.zones[w.marks[quote.mark].zone]
        guard let only, zone.role == .body, quote.tokens.count > 8,
          zone.tokens.count <= quote.tokens.count + 4
        else {
          continue
        }
        w.quotes[q].speaker = only
        w.quotes[q].isUnsure = true
        continue
      }
      guard w.entities[e].kind == .person, only == nil || only == e else { return }
      only = e
    }
  }

  /// `« Tous consultent le ministre »` as a crosshead, of which the text below has other words: whoever speaks first in the
  /// paragraph below it; of a headline whoever speaks in the text, where that is but one.
  private static func speaker(under m: Int, _ w: Workspace, _ quoted: Int) -> Int? {
    guard m >= 0, isHead(m, w), Unspoken.words(w.marks[m].tokens, w) > 2 else { return nil }
    let zone = w.marks[m].zone, end = w.marks[m].tokens.upperBound
    let below = (0..<min(quoted, most)).filter {
      let q = w.quotes[$0]
      return q.mark >= 0 && q.mark != m && q.tokens.lowerBound > end && q.speaker != nil && !isHead(q.mark, w)
    }
    if w.zones[zone].role == .headline {
      guard let first = below.first, below.count > 1,
        below.allSatisfy({ w.quotes[$0].speaker == w.quotes[first].speaker })
      else { return nil }
      return first
    }
    return below.first { w.marks[w.quotes[$0].mark].zone == zone + 1 }
  }

  /// `« On ne sauvera pas la mer »` as a whole headline: the only person whom the first paragraph names, where nobody else
  /// speaks in the text.
  private static func leadSpeaker(under m: Int, _ w: Workspace, _ quoted: Int) -> Int? {
    guard m >= 0, w.has(.headFirst), case let head = w.marks[m].zone, w.zones[head].role == .headline,
      Unspoken.words(w.marks[m].tokens, w) > 2,
      w.zones[head].tokens.allSatisfy({ !w.tokens[$0].isWord || w.tokens[$0].mark >= 0 }),
      let lead = w.zones.indices.first(where: {
        $0 > head && (w.zones[$0].role == .lead || w.zones[$0].role == .body)
      }),
      let only = onlyPerson(in: w.zones[lead].tokens, w)
    else { return nil }
    var first: Int?
    for q in 0..<min(quoted, most) where w.quotes[q].mark >= 0 && w.quotes[q].mark != m {
      guard w.quotes[q].speaker == only else { return nil }
      first = first ?? q
    }
    return first
  }

  private static func onlyPerson(in tokens: Range<Int>, _ w: Workspace) -> Int? {
    var only: Int?
    var n = Names.firstMention(endingAfter: tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < tokens.upperBound {
      let e = w.names[n].entity
      if w.entities[e].kind == .person, w.tokens[w.names[n].tokens.lowerBound].mark < 0 {
        guard only == nil || only == e else { return nil }
        only = e
      }
      n += 1
    }
    return only
  }

  /// `Le suspect "a reconnu les faits"` above `il avait "reconnu les faits"`: what the writer may have put outside.
  private static func behindAuxiliary(_ words: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard words.count > 3, w.isAuxiliary(words.lowerBound), w.isParticiple(words.lowerBound + 1) else {
      return words
    }
    return words.dropFirst()
  }

  /// Whether the words of one stretch stand in another, however they are punctuated.
  private static func holds(_ hay: Range<Int>, _ needle: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = needle.first(where: { !w.tokens[$0].isSign }) else { return false }
    return hay.contains { h in
      w.tokens[h].hash == w.tokens[first].hash && follows(needle, from: first, in: hay, at: h, w)
    }
  }

  private static func follows(
    _ needle: Range<Int>, from first: Int, in hay: Range<Int>, at start: Int, _ w: Workspace
  ) -> Bool {
    var n = first, h = start
    while true {
      n = w.tokens.first(n..<needle.upperBound) { !$0.isSign }
      guard n < needle.upperBound else { return true }
      h = w.tokens.first(h..<hay.upperBound) { !$0.isSign }
      guard h < hay.upperBound, w.tokens[n].hash == w.tokens[h].hash else { return false }
      n += 1
      h += 1
    }
  }
}
