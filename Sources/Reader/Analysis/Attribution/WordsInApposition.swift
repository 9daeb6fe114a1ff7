extension QuoteSpeakers {
  /// `Les propos d'Anne Roy (« C'est faux ») ont choqué`, `La phrase d'Anne Roy – « C'est faux » – ne passe pas`: whose words the
  /// group before a bracket or dash calls what stands behind that.
  static func authorAhead(of open: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    guard w.has(.headFirst), open > finder.tokens.lowerBound + 2, w.tokens[open - 1].isSign else {
      return nil
    }
    let k = finder.chunkIndex(behind: open - 1)
    guard let sign = finder.chunk(k), sign.kind == .bracket || sign.kind == .dash,
      sign.tokens.lowerBound == open - 1, let n = finder.chunk(k - 1), n.kind == .noun
    else { return nil }
    let words = finder.words(k - 1), author = finder.author(of: words)
    return author != words && finder.isHuman(author) ? author : nil
  }

  /// Whether an agency or paper behind the words only tells what somebody said with a verb right before them.
  static func isPassedOn(
    _ f: SpeechFrame, behind tokens: Range<Int>, by first: SpeechFrame, _ w: Workspace
  ) -> Bool {
    guard w.has(.headFirst), f.family == .incise || f.family == .source,
      f.cue.lowerBound >= tokens.upperBound,
      first.family == .complement, !first.source.isEmpty, first.cue.upperBound <= tokens.lowerBound,
      !first.isFaint
    else { return false }
    if f.family == .incise, isOfSomebodyTold(first, in: f, w) { return true }
    return f.source.contains { w.tokens[$0].has(.agency) || w.hasFlag($0, .organization, Unspoken.media) }
  }
  /// `Le club écarte un joueur qui avait traité l'arbitre de "vendu", a dit Anne Roy`: the words of whom the content tells, who
  /// said them at another time.
  private static func isOfSomebodyTold(_ first: SpeechFrame, in f: SpeechFrame, _ w: Workspace) -> Bool {
    guard f.content.contains(first.cue.lowerBound), f.content.contains(first.source.lowerBound),
      first.sentence == f.sentence
    else { return false }
    let finder = FrameFinder(w, f.sentence)
    let verb = finder.chunkIndex(behind: first.cue.lowerBound)
    guard let v = finder.chunk(verb), v.isFiniteVerb, v.tokens.count > 1, let r = finder.relative(of: verb),
      finder.isSubjectWord(r)
    else { return false }
    return finder.isHuman(first.source)
  }
}
