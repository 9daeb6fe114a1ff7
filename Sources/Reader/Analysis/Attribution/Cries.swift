extension QuoteSpeakers {
  /// `Les manifestants ont défilé aux cris de « Démission ! »`, `a été accueilli aux cris de « Dehors ! » par la foule`: whoever acts
  /// in the sentence.
  static func crowd(_ m: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    let open = Unspoken.signStart(m, w)
    guard w.has(.headFirst), open > finder.tokens.lowerBound + 2, finder.isGenitive(open - 1),
      w.tokens[open - 2].has(.speechNoun), isCalled(m, by: open - 2, w),
      !w.tokens[open - 3].has(.determiner) || w.tokens[open - 3].has(.preposition),
      w.saysWhere(open - 3),
      let verb = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil })
    else { return nil }
    let source =
      w.chunks[verb].traits.contains(.passive)
      ? finder.agent(before: finder.chunks.upperBound) : finder.ownSubject(verb)
    return source.flatMap { finder.isHuman($0) ? $0 : nil }
  }

  /// `aux cris de`, `au cri de « Dehors ! »`, but not `au message de « soutien »`.
  private static func isCalled(_ m: Int, by noun: Int, _ w: Workspace) -> Bool {
    w.marks[m].shape == .direct || w.features(noun, .speechNoun).contains(.plural)
      || w.marks[m].tokens.last.map { w.isSign($0, "!") } ?? false
  }
}
