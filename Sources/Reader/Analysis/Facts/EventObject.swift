/// What is acted upon, without what only says when, where or how.
enum EventObject {
  static func words(_ e: Event, _ w: Workspace) -> Range<Int> {
    let object = withoutSecondDay(withoutDayPart(withoutWhen(withoutDate(e.object, w), e, w), w), w)
    let what = withoutSpell(
      withoutClock(withoutBrackets(withoutAdverb(withoutCircumstance(object, e, w), w), w), w), e, w)
    // `s'est tué dans la nuit de samedi à dimanche`
    return what.allSatisfy { w.tokens[$0].classes.hasAny(LexSet(.determiner, .preposition)) } ? 0..<0 : what
  }

  /// `a reçu mardi et mercredi les élus`: the second of two days.
  private static func withoutSecondDay(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard object.count > 2, w.tokens[object.lowerBound].has(.coordinator), w.has(.headFirst),
      w.tokens[object.lowerBound + 1].has(.weekday), object.lowerBound > 0,
      w.tokens[object.lowerBound - 1].has(.weekday)
    else { return object }
    return object.dropFirst(2)
  }

  /// `a reçu à Paris un prix`, `a nommé par décret un gouvernement`: groups with prepositions before the one that has none.
  private static func withoutCircumstance(_ object: Range<Int>, _ e: Event, _ w: Workspace) -> Range<Int> {
    guard w.has(.headFirst), let first = object.first, w.tokens[first].has(.preposition) else {
      return object
    }
    let frames = FrameFinder(w, e.sentence)
    var i = frames.chunkIndex(behind: first)
    let limit = min(frames.chunks.upperBound, i + 8)
    var commas = 0
    while i < limit {
      let c = w.chunks[i]
      guard c.tokens.upperBound <= object.upperBound else { return object }
      if c.isBareNoun, c.hasDeterminer, c.tokens.lowerBound > first,
        w.verbFeatures(c.tokens.lowerBound).isDisjoint(with: .presentParticiple),
        c.traits.isDisjoint(with: [.time, .pronoun])
      {
        // `s'est rendu à Brest, la ville de son père`
        return commas % 2 == 0 ? c.tokens.lowerBound..<object.upperBound : object
      }
      if c.kind == .comma { commas += 1 }
      // `de 2,50 euros la tonne`, `à 66 dollars le baril`
      if c.tokens.contains(where: { w.tokens[$0].has(.currency) }) {
        return object
      }
      if c.preposition >= 0, w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive) { return object }
      guard c.kind == .noun && c.preposition >= 0 || c.kind == .adverb || c.kind == .comma || c.isBareTime
      else { return object }
      i += 1
    }
    return object
  }

  /// `a cédé 2% vers 11H00`, `évoluera à partir de 15h`: at what time.
  private static func withoutClock(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard w.has(.headFirst),
      let i = object.suffix(4).first(where: { w.tokens[$0].kind == .number && $0 > object.lowerBound })
    else { return object }
    var reader = TimeReader(w)
    reader.end = object.upperBound
    guard let (_, next) = reader.clock(i), next >= object.upperBound else { return object }
    let phrase = (max(object.lowerBound, i - 4)..<i).first {
      w.phrase(at: $0).map { $0.classes.has(.preposition) && $0.tokens.upperBound == i } ?? false
    }
    let end = phrase ?? (w.tokens[i - 1].has(.preposition) ? i - 1 : i)
    return end < i ? object.lowerBound..<end : object
  }

  /// `a fermé la route pendant deux heures`, `a quitté la salle au bout d'une heure`: for or after how long.
  private static func withoutSpell(_ object: Range<Int>, _ e: Event, _ w: Workspace) -> Range<Int> {
    guard w.has(.headFirst), let first = object.first, opensObject(first, w) else { return object }
    let frames = FrameFinder(w, e.sentence)
    let limit = min(frames.chunks.upperBound, frames.chunkIndex(behind: first) + 8)
    var i = frames.chunkIndex(behind: first)
    while i < limit, case let c = w.chunks[i], c.tokens.lowerBound < object.upperBound {
      if c.kind == .noun, c.preposition > first, case let p = Int(c.preposition) {
        let phrase = w.phrase(at: p).flatMap { $0.classes.has(.preposition) ? $0 : nil }
        let flags = phrase.map { w.sum($0, .preposition).flags } ?? w.sum(p, .preposition).flags
        if flags & NameFlags.temporal != 0, phrase != nil || flags & NameFlags.locative == 0,
          c.tokens.contains(where: { w.tokens[$0].has(.timeUnit) })
        {
          return object.lowerBound..<p
        }
      }
      i += 1
    }
    return object
  }

  /// `l'État islamique (Daech)`: what brackets add at the end.
  private static func withoutBrackets(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard w.has(.headFirst), let last = object.last, w.isSign(last, ")"),
      let open = object.last(where: { w.isSign($0, "(") }), open > object.lowerBound
    else { return object }
    return object.lowerBound..<open
  }

  private static func opensObject(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.classes.hasAny(LexSet(.determiner, .possessive)) && !t.has(.preposition)
  }

  /// An article, preposition, or the unit that the date behind it hangs on: `dans la journée du`.
  private static func opensWhen(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.kind == .word, !t.isCapital, !t.has(.number) else { return false }
    if t.classes.hasAny(LexSet(.timeUnit, .dayPart)) {
      return w.hasFlag(i + 1, .preposition, NameFlags.genitive)
    }
    return t.classes.hasAny(LexSet(.determiner, .preposition))
  }

  /// `abrite notamment des marins`: how, before what.
  static func withoutAdverb(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard w.has(.adverbsBehind), let first = object.first, object.count > 1,
      w.tokens[first].has(.adverb), w.phrase(at: first) == nil,
      !w.tokens[first].classes.hasAny(LexSet(.determiner, .preposition, .approximator, .noun, .adjective)),
      w.tokens[first + 1].classes.hasAny(LexSet(.determiner, .possessive))
    else { return object }
    return first + 1..<object.upperBound
  }

  /// `a démissionné lundi`: a day that opens an object is none.
  private static func withoutDate(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard let first = object.first else { return object }
    var end = first
    if let d = w.firstDate(in: object) {
      let date = w.dates[d].tokens
      let isNext =
        date.lowerBound == first || date.lowerBound == first + 1 && w.tokens[first].has(.determiner)
      if isNext { end = date.upperBound }
    } else if let c = w.chunk(at: first), c.isBareTime, c.tokens.lowerBound == first,
      let last = c.tokens.last, w.tokens[last].kind != .number
    {
      // `hier matin` in a text that doesn't say when it was written
      end = c.tokens.upperBound
    }
    // `s'est écrasé le 1er juin à 2h14 GMT`: by which clock
    if end > first, end < object.upperBound, w.tokens[end].flags.contains(.allCaps),
      w.tokens[end - 1].flags.contains(.hasDigit), TimeReader(w).year(end - 1) == nil,
      w.tokens[end].span.count <= 4
    {
      end += 1
    }
    // `a ouvert dimanche à 08H00 (06H00 GMT) ses bureaux`
    if end > first, end < object.upperBound, w.isSign(end, "("), let c = w.chunk(at: end), c.kind == .bracket
    {
      end = c.tokens.upperBound
    }
    return behindInsertion(min(end, object.upperBound)..<object.upperBound, w)
  }

  /// `a adopté mardi, en première lecture, un texte`: what was adopted.
  private static func behindInsertion(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard let comma = object.first, w.sign(comma) == .comma else { return object }
    let rest = comma + 1..<object.upperBound
    guard let close = rest.first(where: { w.sign($0) == .comma }), close + 1 < rest.upperBound,
      w.tokens[close + 1].classes.hasAny(LexSet(.determiner, .possessive))
    else { return rest }
    return close + 1..<rest.upperBound
  }

  /// `a frappé dimanche à l'aube la côte`, `a arrêté dans la nuit un suspect`: nor is a part of it.
  private static func withoutDayPart(_ object: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard let first = object.first, let c = w.chunk(at: first), c.kind == .noun, c.preposition == first,
      let last = c.tokens.last, last < object.upperBound, w.tokens[last].has(.dayPart),
      !w.tokens[last].isCapital
    else { return object }
    return last + 1..<object.upperBound
  }

  /// `a requis dix ans jeudi à Brest`, `a quitté Nantes en 2012`: an object ends before when that was.
  private static func withoutWhen(_ object: Range<Int>, _ e: Event, _ w: Workspace) -> Range<Int> {
    guard w.has(.headFirst), let d = e.date, !object.isEmpty, !e.isPassive else { return object }
    let date = w.dates[d].tokens
    guard date.lowerBound > object.lowerBound, date.upperBound <= object.upperBound else { return object }
    // `a reçu en 2014 une médaille`: what follows.
    if date.upperBound < object.upperBound, opensObject(date.upperBound, w),
      (object.lowerBound..<date.lowerBound).allSatisfy({ opensWhen($0, w) || w.tokens[$0].has(.preposition) })
    {
      return date.upperBound..<object.upperBound
    }
    var end = date.lowerBound
    // `à partir du 15 mai`
    let phrase = (max(object.lowerBound + 1, end - 4)..<end).first {
      w.phrase(at: $0).map { $0.classes.has(.preposition) && $0.tokens.upperBound == date.lowerBound }
        ?? false
    }
    if let phrase { end = phrase }
    while end - 1 > object.lowerBound, date.lowerBound - end < 6, opensWhen(end - 1, w) { end -= 1 }
    // `le match de lundi`: which one it was.
    if end < date.lowerBound, w.hasFlag(end, .preposition, NameFlags.genitive), !w.tokens[end].has(.timeUnit),
      !w.dates[d].value.utf8.contains(0x2F)
    {
      return object
    }
    // `s'est tué dans la nuit de samedi à dimanche`
    let isWhole = (object.lowerBound..<end).allSatisfy {
      w.tokens[$0].classes.hasAny(LexSet(.determiner, .preposition, .timeUnit, .dayPart))
    }
    return isWhole ? 0..<0 : object.lowerBound..<end
  }
}
