/// Questions and answers printed as an interview: lines that open with `Q:` and `R:` (or `A:`).
enum Interviews {
  static func run(_ w: Workspace) {
    var answers: (entity: Int, isKnown: Bool)?
    var drafts: [QuoteDraft] = []
    for z in w.zones.indices {
      guard w.zones[z].role == .body || w.zones[z].role == .lead else { continue }
      var i = w.zones[z].tokens.lowerBound
      let end = w.zones[z].tokens.upperBound
      while i < end {
        let next = w.zones[z].isBroken ? line(after: i, end, w) : end
        if isLabel(i, next, w), isAnswer(i, w), i + 2 < next {
          if answers == nil { answers = speaker(before: i, w) }
          if let d = draft(i + 2..<next, answers?.entity, label: i, w) {
            drafts.append(d)
          } else if let answers, answers.isKnown {
            // `R : « Nous partons. »`
            for q in w.quotes.indices where (i + 2..<next).contains(w.quotes[q].tokens.lowerBound) {
              w.quotes[q].speaker = answers.entity
            }
          }
        }
        i = next
      }
    }
    nameInHeadlines(w)
    fillAnswers(w)
    guard !drafts.isEmpty else { return }
    // What the sentences themselves gave is part of the answers.
    w.quotes.removeAll { q in q.kind == .indirect && isInside(q.tokens.lowerBound, drafts) }
    w.quotes += drafts
  }

  /// The headline of an interview whose answers open with a name (`Anne Roy : Je suis d'accord.`) quotes her.
  private static func nameInHeadlines(_ w: Workspace) {
    guard
      let open = w.quotes.firstIndex(where: { q in
        q.speaker == nil && w.tokens.indices.contains(q.tokens.lowerBound)
          && w.zones[Int(w.tokens[q.tokens.lowerBound].zone)].role == .headline
      })
    else { return }
    var labels: [Int: Int] = [:]
    for name in w.names where w.isPerson(name) {
      let i = name.tokens.lowerBound
      let zone = w.zones[Int(w.tokens[i].zone)]
      guard zone.role == .body || zone.role == .lead, w.isSign(name.tokens.upperBound, ":"),
        i == zone.tokens.lowerBound || w.tokens[i].flags.contains(.newlineBefore),
        !w.opensQuotation(name.tokens.upperBound + 1)
      else { continue }
      labels[name.entity, default: 0] += 1
    }
    let labelled = labels.count == 1 ? labels.first?.key : nil
    guard let answers = labelled ?? introduced(w) else { return }
    for q in w.quotes.indices[open...]
    where w.quotes[q].speaker == nil
      && w.zones[Int(w.tokens[w.quotes[q].tokens.lowerBound].zone)].role == .headline
    {
      w.quotes[q].speaker = answers
    }
  }

  /// The only person whom the text names before the first question, where a paragraph follows each of at least two.
  private static func introduced(_ w: Workspace) -> Int? {
    guard w.has(.headFirst) else { return nil }
    let questions = w.zones.indices.filter { z in
      z + 1 < w.zones.count && asks(z, w) && w.zones[z + 1].role == .body && !asks(z + 1, w)
    }
    guard questions.count > 1, let first = questions.first else { return nil }
    var only: Int?
    for name in w.names where name.tokens.upperBound <= w.zones[first].tokens.lowerBound {
      let role = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].role
      guard w.isPerson(name), role == .headline || role == .lead || role == .body
      else {
        continue
      }
      guard only == nil || only == name.entity else { return nil }
      only = name.entity
    }
    return only
  }

  /// `Pourquoi partir ?` and below it a paragraph of nothing but speech, more than once: whoever was named before the first
  /// question, or is called by name in it.
  private static func fillAnswers(_ w: Workspace) {
    guard w.has(.headFirst) else { return }
    let open = w.quotes.indices.filter { q in
      let quote = w.quotes[q]
      guard quote.speaker == nil || quote.isUnsure && quote.source == nil, quote.mark >= 0,
        case let z = w.marks[quote.mark].zone, z > 0
      else {
        return false
      }
      return asks(z - 1, w)
        && !w.zones[z].tokens.contains { w.tokens[$0].kind == .word && w.tokens[$0].mark < 0 }
    }
    guard open.count > 1, let first = open.first,
      case let question = w.zones[w.marks[w.quotes[first].mark].zone - 1].tokens,
      let e = called(in: question, w)
        ?? speaker(before: question.lowerBound, w).flatMap({ $0.isKnown ? $0.entity : nil })
    else { return }
    for q in open { w.quotes[q].speaker = e }
  }

  /// Whether a paragraph is a question in the paper's voice, whatever words of others it takes up.
  private static func asks(_ z: Int, _ w: Workspace) -> Bool {
    guard w.zones[z].role != .headline, let last = w.zones[z].tokens.last, w.isSign(last, "?") else {
      return false
    }
    return w.tokens[last].mark < 0 && w.tokens[w.zones[z].tokens.lowerBound].mark < 0
  }

  private static func called(in question: Range<Int>, _ w: Workspace) -> Int? {
    guard let n = Names.mention(at: question.lowerBound, in: w),
      w.sign(w.names[n].tokens.upperBound) == .comma
    else { return nil }
    return w.isPerson(w.names[n]) ? w.names[n].entity : nil
  }

  private static func isInside(_ token: Int, _ drafts: [QuoteDraft]) -> Bool {
    var low = 0, high = drafts.count
    while low < high {
      let middle = (low + high) / 2
      if drafts[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < drafts.count && drafts[low].tokens.contains(token)
  }

  /// Whether a line opens with a single capital and a colon.
  private static func isLabel(_ i: Int, _ next: Int, _ w: Workspace) -> Bool {
    i + 1 < next && w.tokens[i].isCapital && w.tokens[i].span.count <= 2 && w.isSign(i + 1, ":")
      && w.tokens[i].isWord
  }
  private static func isAnswer(_ i: Int, _ w: Workspace) -> Bool { w.lexicon.lists(w.byte(i), in: .answers) }

  private static func line(after i: Int, _ end: Int, _ w: Workspace) -> Int {
    w.tokens.first(i + 1..<end) { $0.flags.contains(.newlineBefore) }
  }

  /// The person named last before the interview begins, else the label itself.
  private static func speaker(before token: Int, _ w: Workspace) -> (entity: Int, isKnown: Bool)? {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0 {
      if w.isPerson(w.names[n]) { return (w.names[n].entity, true) }
      n -= 1
    }
    return Coreference.description(of: token..<token + 1, in: w).map { ($0, false) }
  }

  private static func draft(_ tokens: Range<Int>, _ speaker: Int?, label: Int, _ w: Workspace) -> QuoteDraft?
  {
    guard !tokens.contains(where: { w.tokens[$0].mark >= 0 }) else { return nil }
    var q = QuoteDraft(kind: .direct, span: w.span(tokens), tokens: tokens)
    q.speaker = speaker
    q.source = w.tokens[label].span
    q.sourceTokens = label..<label + 1
    q.rule = "answer in an interview"
    return q
  }
}
