/// Turns what frames report without marks into indirect quotes: the outermost report only.
enum IndirectSpeech {
  static func report(_ frames: Range<Int>, _ flow: inout SpeechFlow, _ w: Workspace) {
    for f in frames where !w.frames[f].content.isEmpty {
      let x = w.frames[f]
      // `On lui a demandé si …`: nobody knows who.
      if isNobody(x, w) || isLabel(x, w) { continue }
      // `selon son propre décompte`: nobody is named.
      if x.entity < 0, x.family == .source { continue }
      if isNested(f, frames, w) || x.source.count == 1 && Attribution.isNoSource(x.source.lowerBound, w) {
        continue
      }
      var q = QuoteDraft(kind: .indirect, span: w.span(x.content), tokens: x.content)
      q.speaker = x.entity >= 0 ? x.entity : nil
      q.cue = x.cue.isEmpty ? nil : w.span(x.cue)
      q.source = x.source.isEmpty ? nil : w.span(x.source)
      q.sourceTokens = x.source
      q.rule = x.rule
      w.quotes.append(q)
      flow.spoke(x.entity, zone: w.sentences[x.sentence].zone)
    }
  }

  /// `ENTRETIEN - "Nous restons", dit la ministre`: what kind of text it is, and a quotation.
  private static func isLabel(_ x: SpeechFrame, _ w: Workspace) -> Bool {
    guard x.family == .incise, let first = x.content.first, w.tokens[first].flags.contains(.allCaps) else {
      return false
    }
    let dash = w.tokens[first + 1].isWord ? first + 2 : first + 1
    guard x.content.contains(dash), w.sign(dash) == .dash, w.opensQuotation(dash + 1) else { return false }
    return (dash + 1..<x.content.upperBound).allSatisfy { w.tokens[$0].mark >= 0 || !w.tokens[$0].isWord }
  }

  private static func isNobody(_ x: SpeechFrame, _ w: Workspace) -> Bool {
    guard let t = x.source.first, x.source.count == 1, w.hasFlag(t, .pronoun, NameFlags.impersonal) else {
      return false
    }
    return x.entity < 0
      || w.entities[x.entity].isDescription && w.entities[x.entity].name == w.line(w.span(x.source))
  }

  /// Whether the words lie within what another frame reports.
  private static func isNested(_ f: Int, _ frames: Range<Int>, _ w: Workspace) -> Bool {
    let mine = w.frames[f].content
    for g in frames where g != f {
      let other = w.frames[g].content
      if other.isEmpty { continue }
      if other.lowerBound <= mine.lowerBound, mine.upperBound <= other.upperBound,
        other.count > mine.count || g < f
      {
        return true
      }
    }
    return false
  }
}
