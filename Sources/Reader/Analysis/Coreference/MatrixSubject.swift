/// `Paul Serin a ri lorsqu'il a appris la nouvelle`, `Paul Serin est attendu à Londres, où il doit parler`: whom the clause is
/// about on which the pronoun's hangs.
enum MatrixSubject {
  static func entity(of pronoun: Int, _ gender: Features, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), pronoun > 0, w.tokens[pronoun].mark < 0, hangs(pronoun, w),
      case let s = w.sentenceNumber(pronoun), w.sentences.indices.contains(s)
    else { return nil }
    let finder = FrameFinder(w, s)
    guard
      let k = w.sentences[s].chunks.last(where: {
        w.chunks[$0].isFiniteVerb && w.chunks[$0].tokens.upperBound <= pronoun
      }), finder.relative(of: k) == nil, w.chunks[k].clitic < 0, !isReported(behind: k, pronoun, w),
      let subject = finder.subject(before: k), let first = subject.first, w.tokens[first].mark < 0
    else { return nil }
    guard let e = NominalHead.name(of: subject, in: w) else {
      return newcomer(subject, gender, finder, w)
    }
    switch w.entities[e].kind {
    case .person: return RoleHolders.agrees(w.entities[e].features, gender) ? e : nil
    // `L'alliance Verdane décidera si elle vend`: a body whose noun tells the gender
    case .organization:
      return NominalHead(subject, w).map { $0.isBody && $0.gender == gender } ?? false ? e : nil
    default: return nil
    }
  }

  /// `…, a dit un porte-parole. Un policier s'était livré à ce qu'il appelait …`: somebody without a name whom the sentence brings
  /// in by his function.
  private static func newcomer(
    _ subject: Range<Int>, _ gender: Features, _ finder: FrameFinder, _ w: Workspace
  ) -> Int? {
    guard subject.count > 1, let first = subject.first, w.has(.agreement),
      w.features(first, .determiner).contains(.singular), !w.features(first, .determiner).contains(.definite),
      let head = NominalHead(subject, w), head.kind == .role, !head.isPlural, !head.isBody,
      head.gender == gender, finder.isHuman(subject)
    else { return nil }
    return Coreference.source(of: subject, in: w)
  }

  /// Whether a word that opens a dependent clause stands right before.
  private static func hangs(_ pronoun: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[pronoun - 1]
    // `Luc Serin a aimé le voyage, comme il le raconte`
    if t.has(.sourcePreposition) {
      return w.hasFlag(pronoun - 1, .sourcePreposition, LexFlags.SourcePreposition.clause.bit)
    }
    return t.classes.hasAny(LexSet(.subordinator, .relative, .complementizer))
  }

  /// `Son avocat a dit qu'il viendrait`: what somebody says may be of another.
  private static func isReported(behind k: Int, _ pronoun: Int, _ w: Workspace) -> Bool {
    let that = pronoun - 1
    guard w.chunks[k].report != 0, w.tokens[that].has(.complementizer) else { return false }
    // `a réagi à ce qu'il juge faux`, `a réagi parce qu'il juge la loi idiote`
    if that > 0, w.hasFlag(that - 1, .determiner, NameFlags.demonstrative) { return false }
    return !(max(0, that - 2)..<that).contains {
      w.phrase(at: $0).map { $0.tokens.upperBound == pronoun && $0.classes.has(.subordinator) } ?? false
    }
  }
}
