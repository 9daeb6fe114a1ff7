/// Subjects that what hangs on them parts from their verb, where neither article nor ending tells the object of another
/// verb from the subject of the next: `A man who killed a dog and hid the body was charged`.
extension FrameFinder {
  func farSubject(before k: Int) -> Range<Int>? {
    guard w.has(.bareClauses), chunk(k)?.isFiniteVerb ?? false else { return nil }
    let last = kind(k - 1) == .adverb ? k - 2 : k - 1
    // `a poll which he claims was rigged`
    if let v = chunk(last), v.isFiniteVerb, v.report & Frame.bare != 0, let r = relative(of: last),
      kind(r) == .relative, kind(last - 1) != .relative
    {
      return antecedent(r)
    }
    guard kind(last) != .coordinator, let c = chunk(last), c.kind != .relative, c.kind != .complementizer,
      !(c.isBareNoun && c.traits.contains(.pronoun)) || isObject(last)
    else { return nil }
    return acrossRelative(k, last) ?? acrossCommas(k, last) ?? acrossParticiples(k, last)
  }

  /// `Anna Roth, a youth leader in Orvin, 60 km north of the capital, Marle, died`: with no verb of its own before, what
  /// opens the clause has this one, however many commas part them.
  private func acrossCommas(_ k: Int, _ last: Int) -> Range<Int>? {
    guard kind(last) == .comma else { return nil }
    var first: Int?
    var commas = 0
    var i = last
    while let c = chunk(i), k - i < 30 {
      switch c.kind {
      case .comma: commas += 1
      case .noun where c.isBareNoun: first = i
      case .noun, .coordinator, .adverb, .bracket, .other: break
      case .stop where i == chunks.lowerBound: break
      default: return nil
      }
      i -= 1
    }
    guard commas > 2, let first, i < chunks.lowerBound, kind(first + 1) == .comma, let c = chunk(first),
      !c.traits.contains(.pronoun)
    else { return nil }
    return withApposition(first, before: k, chunk(k)?.traits.contains(.plural) ?? false)
  }

  /// `to kill him`: a pronoun that a verb without a subject of its own governs.
  private func isObject(_ i: Int) -> Bool {
    guard let v = chunk(i - 1), v.kind == .verb, !v.isFiniteVerb else { return false }
    return v.report & (Frame.bare | Frame.clause) == 0
  }

  /// `Two officials who have seen the videos shot by Anna Roth and Paul Lind said …`
  private func acrossRelative(_ k: Int, _ last: Int) -> Range<Int>? {
    var i = last
    while let c = chunk(i), k - i < 30 {
      switch c.kind {
      case .relative, .complementizer:
        return isClosed(from: i, k, last) ? holder(ofRelative: i, k, last) : nil
      case .stop, .semicolon, .colon, .subordinator, .source, .dash, .quote: return nil
      default: i -= 1
      }
    }
    return nil
  }

  /// The noun that a relative word takes up, where it may be the subject of the sentence.
  private func holder(ofRelative r: Int, _ k: Int, _ last: Int) -> Range<Int>? {
    var i = kind(r - 1) == .comma ? r - 2 : r - 1
    while let c = chunk(i), c.kind == .noun, c.preposition >= 0 || c.traits.contains(.time) { i -= 1 }
    guard let c = chunk(i), c.isBareNoun, !c.traits.contains(.pronoun) else { return nil }
    if let v = chunk(i - 1), v.isFiniteVerb, v.report & (Frame.bare | Frame.clause) == 0 {
      guard let outer = relative(of: i - 1), isClosed(from: outer, k, last) else { return nil }
      return holder(ofRelative: outer, k, last)
    }
    return withApposition(i, before: k, chunk(k)?.traits.contains(.plural) ?? false)
  }

  /// Whether nothing between a relative word and a verb can be that verb's subject.
  private func isClosed(from r: Int, _ k: Int, _ last: Int) -> Bool {
    let isSetIn = kind(r - 1) == .comma
    guard isSetIn == (kind(last) == .comma), kind(isSetIn ? r - 2 : r - 1) == .noun else { return false }
    if kind(r) == .complementizer, !(chunk(r + 1)?.isFiniteVerb ?? false) { return false }
    var verbs = 0
    var i = r + 1
    while i < k, let c = chunk(i) {
      switch c.kind {
      case .complementizer, .subordinator: return false
      case .relative: verbs = 0
      case .verb where c.isFiniteVerb:
        if c.report & (Frame.bare | Frame.clause) != 0 { return false }
        let before = kind(i - 1) == .adverb ? kind(i - 2) : kind(i - 1)
        if verbs > 0, before != .coordinator { return false }
        verbs += 1
      case .noun where c.isBareNoun:
        if !hangs(i) { return false }
      default: break
      }
      i += 1
    }
    guard verbs > 0 else { return false }
    // `which means the bank will close`: a verb that leads to a clause.
    guard let object = chunk(last), object.isBareNoun, let v = chunk(last - 1), v.isFiniteVerb else {
      return true
    }
    return v.head >= 0 && !w.hasFlag(Int(v.head), .verb, EventFlags.light)
  }

  /// Whether a bare noun inside a relative clause has a place there: behind a verb, beside another noun.
  private func hangs(_ i: Int) -> Bool {
    switch kind(i - 1) {
    case .verb, .relative, .coordinator, .adverb, .bracket, .other: true
    case .noun: chunk(i - 1)?.traits.contains(.time) ?? false ? false : chunk(i - 1)?.preposition ?? 0 < 0
    case .comma: kind(i + 1) == .comma
    default: false
    }
  }

  /// `A man accused of shooting one officer and wounding another was charged`: with no verb of its own before, the
  /// first noun of the clause has this one.
  private func acrossParticiples(_ k: Int, _ last: Int) -> Range<Int>? {
    var near: Int?
    var first: Int?
    var i = last
    while let c = chunk(i), k - i < 24 {
      switch c.kind {
      case .noun where c.isBareNoun:
        near = near ?? i
        first = i
      case .noun, .coordinator, .adverb, .bracket, .other: break
      case .verb where !c.isFiniteVerb: break
      case .verb: return nil
      default:
        return chosen(near, first, k)
      }
      i -= 1
    }
    return chosen(near, first, k)
  }

  private func chosen(_ near: Int?, _ first: Int?, _ k: Int) -> Range<Int>? {
    guard let near, let first, first < near, let before = chunk(near - 1), let c = chunk(first),
      !c.traits.contains(.pronoun),
      // `To win the vote the party …`
      kind(first - 1) != .verb
    else { return nil }
    let isObject =
      before.kind == .verb && !before.traits.contains(.infinitive)
      || before.kind == .verb && before.preposition >= 0
      || before.kind == .adverb && before.tokens.allSatisfy { w.hasFlag($0, .adverb, Self.degree) }
    return isObject ? withApposition(first, before: k, chunk(k)?.traits.contains(.plural) ?? false) : nil
  }
  private static let degree = LexFlags.Adverb.degree.bit
}
