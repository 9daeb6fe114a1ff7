/// Marks inside the writer's own sentence, where no verb of saying covers them.
extension QuoteSpeakers {
  /// A stretch in the writer's own sentence that no frame covers.
  static func embedded(
    _ m: Int, _ shape: Marked.Use, _ finder: FrameFinder, _ flow: inout SpeechFlow, _ w: Workspace
  ) {
    let mark = w.marks[m]
    let words = Unspoken.words(mark.tokens, w)
    let open = Unspoken.signStart(m, w)
    if Unspoken.looksLikeTitle(mark.tokens, w) { return }
    if shape == .direct, let author = authorAhead(of: open, finder, w) {
      let e = add(m, shape, "behind the group that tells whose words they are", source: author, w)
      flow.spoke(e ?? -1, zone: mark.zone)
      return
    }
    // `"La vie est belle" sort mercredi, a dit X`
    if shape == .direct, words <= 5, open == w.sentences[finder.sentence].tokens.lowerBound,
      isSubject(finder, mark)
    {
      return
    }
    let isCapital =
      w.tokens[mark.tokens.lowerBound].isCapital && !w.tokens[mark.tokens.lowerBound].flags.contains(.allCaps)
    let followsSpeech =
      open > 0 && (w.tokens[open - 1].has(.speechNoun) || genitiveOfSpeech(open, w))
      || isCharge(mark, finder, w) || isCrime(mark, open, finder, w)
    let isClause = shape == .direct && words > Self.long
    if isCapital, !followsSpeech, open > 0,
      w.tokens[open - 1].isWord || !isClause && isSubject(finder, mark)
    {
      return
    }
    if isInBracket(m, finder, w) || isShoutedTitle(mark, open, w) { return }
    let behindArticle =
      open > 0 && (w.tokens[open - 1].has(.determiner) || w.tokens[open - 1].has(.possessive))
    if let p = partner(m, finder, w) {
      add(m, shape, "beside another quotation", by: p.speaker, isUnsure: true, w)
      return
    }
    let isPredicate = isPredicate(open, finder, w)
    if !followsSpeech, shape == .partial, words < 4, isCircumstance(mark, w) {
      // `L'homme a été arrêté « sans heurt »`: how, where or when, in words of whoever tells it.
      guard let e = flow.carried(to: mark.zone, isAlone: false, w) else { return }
      add(m, shape, "circumstance within the sentence", by: e, isUnsure: true, w)
      return
    }
    // `Et de mettre en garde « ceux qui … »`: whoever spoke last goes on.
    if !followsSpeech, finder.narration != nil, let e = flow.last(before: mark.zone) {
      add(m, shape, "goes on", by: e, w)
      flow.spoke(e, zone: mark.zone)
      return
    }
    if let tokens = bearer(of: mark, open, finder, w) {
      add(m, shape, "quality beside its bearer", source: tokens, isUnsure: true, w)
      return
    }
    if !followsSpeech, shape == .direct || words > 1, let e = house(of: open, finder, w) {
      add(m, shape, "at whose house", by: e, isUnsure: true, w)
      flow.spoke(e, zone: mark.zone)
      return
    }
    if let pronoun = beneficiary(open, finder, w) {
      let e = Coreference.entity(forPronoun: pronoun, in: w)
      add(m, shape, "what it is for somebody", by: e, isUnsure: true, w)
      return
    }
    let isAim = isAim(mark, open, finder, w)
    guard followsSpeech || shape == .direct || words >= (behindArticle ? 5 : isPredicate ? 3 : isAim ? 2 : 4)
    else {
      return
    }
    var q = draft(m, shape, w)
    q.rule = "within the sentence"
    q.isUnsure = true
    if !followsSpeech,
      isPredicate || opensSentence(m, open, finder, w) || finder.openingVerb(mark.tokens) != nil
        || isHeaded(open, finder, w)
    {
      // `La mesure « concerne 300 agents »`: the verb of somebody who acts would have told the speaker.
      q.speaker = flow.carried(to: mark.zone, isAlone: false, w)
    } else if !followsSpeech,
      let tokens = nearestSubject(mark.tokens.lowerBound, finder, w)
        .map({ isAim ? acting($0, before: open, finder, w) : $0 }), finder.isHuman(tokens)
    {
      q.speaker = Coreference.source(of: tokens, in: w)
      q.source = w.span(tokens)
      q.sourceTokens = tokens
    } else if !followsSpeech, let tokens = opener(before: open, finder, w) {
      q.speaker = Coreference.source(of: tokens, in: w)
      q.source = w.span(tokens)
      q.sourceTokens = tokens
    } else if followsSpeech, shape == .partial, w.tokens[open - 1].has(.speechNoun),
      let tokens = nearestSubject(mark.tokens.lowerBound, finder, w), finder.isHuman(tokens)
    {
      // `Il a renvoyé à des discussions "en cours"`
      q.speaker = Coreference.source(of: tokens, in: w)
    } else if shape == .direct, let e = Answers.labelled(open, finder, w) {
      q.speaker = e
      flow.spoke(e, zone: mark.zone)
    } else if shape == .direct, !followsSpeech {
      q.speaker = flow.carried(to: mark.zone, isAlone: true, w)
    }
    if let tokens = agent(behind: m, followsSpeech, finder, w) {
      q.speaker = Coreference.source(of: tokens, in: w)
      q.source = w.span(tokens)
      q.sourceTokens = tokens
    }
    // A fragment that nobody acts around is a term or the writer's own way of putting it, but for a long one.
    // `Ces fossiles « ressemblaient à des grains »`: a whole predicate is somebody's.
    let holdsPredicate = words >= 4 && finder.openingVerb(mark.tokens) != nil
    if shape == .partial, !followsSpeech, !holdsPredicate, q.speaker == nil,
      words < (behindArticle ? Self.longTerm : Self.long) || w.isSign(open - 1, ",")
    {
      w.marks[m].use = .undecided
      return
    }
    // `Une "tolérance zéro". C'est ce qu'a annoncé le ministre.`
    if q.speaker == nil, w.has(.headFirst), !finder.chunks.contains(where: { w.chunks[$0].isFiniteVerb }) {
      flow.leaveOpen(w.quotes.count)
    }
    w.quotes.append(q)
  }

  /// `Pour sa part, Luc Serin, 60 ans, crâne rasé et lunettes rondes, a hâte « que la loi passe »`: whom the sentence names
  /// first, though more than the one comma stands between him and its only verb.
  private static func opener(before open: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    let verbs = finder.chunks.filter {
      let c = w.chunks[$0]
      // `crâne rasé`
      let isNoun = c.tokens.count == 1 && w.isNounForm(c.tokens.lowerBound)
      return c.isFiniteVerb && c.tokens.upperBound <= open && finder.relative(of: $0) == nil && !isNoun
    }
    guard w.has(.headFirst), verbs.count == 1, let verb = verbs.first,
      w.chunks[verb].traits.isDisjoint(with: .plural), finder.kind(verb - 1) == .comma,
      let first = (finder.chunks.lowerBound..<verb).first(where: {
        w.chunks[$0].isBareNoun && w.chunks[$0].traits.contains(.named)
      }), finder.kind(first + 1) == .comma, finder.hasPerson(w.chunks[first].tokens)
    else { return nil }
    return w.chunks[first].tokens
  }

  /// `Chez Verdane, « les stocks sont vides »`: whose house the sentence opens with, where nobody acts before the marks.
  private static func house(of open: Int, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let n = finder.chunk(finder.chunks.lowerBound), n.kind == .noun,
      n.preposition >= 0,
      w.hasFlag(Int(n.preposition), .preposition, NameFlags.house),
      finder.kind(finder.chunks.lowerBound + 1) == .comma,
      let m = Names.mention(at: n.tokens.upperBound - 1, in: w),
      w.entities[w.names[m].entity].kind == .organization
    else { return nil }
    let acts = finder.chunks.contains {
      let c = w.chunks[$0]
      return c.tokens.upperBound <= open && c.isBareNoun && finder.isHuman(c.tokens)
    }
    return acts ? nil : w.names[m].entity
  }

  /// `Une façon pour elle de « se rendre utile »`: the pronoun of whom it is.
  private static func beneficiary(_ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    let pronoun = open - 2
    guard w.has(.headFirst), pronoun > finder.tokens.lowerBound,
      w.hasFlag(open - 1, .preposition, NameFlags.genitive),
      w.hasFlag(pronoun, .pronoun, LexFlags.Pronoun.personal.bit),
      w.hasFlag(pronoun - 1, .preposition, NameFlags.purpose)
    else { return nil }
    return pronoun
  }

  /// `tente de « renouer le fil »`, `se borne à « suivre le dossier »`: an infinitive in marks behind a verb and its
  /// preposition.
  private static func isAim(_ mark: Marked, _ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = mark.tokens.first, !w.tokens[first].isCapital,
      w.verbFeatures(first).contains(.infinitive), open - 1 > finder.tokens.lowerBound,
      w.tokens[open - 1].has(.preposition)
    else { return false }
    return w.isVerbForm(open - 2)
      && finder.chunks.contains { w.chunks[$0].isFiniteVerb && w.chunks[$0].tokens.upperBound == open - 1 }
  }

  /// `À Bercy, on se borne à « suivre le dossier »`: those whom `on` means.
  private static func acting(
    _ subject: Range<Int>, before open: Int, _ finder: FrameFinder, _ w: Workspace
  ) -> Range<Int> {
    let verb = finder.chunks.last { w.chunks[$0].isFiniteVerb && w.chunks[$0].tokens.upperBound <= open }
    return verb.flatMap { finder.impersonal(subject, $0) } ?? subject
  }

  /// `sans heurt`, `dans un virage`: a preposition that is neither genitive nor one of aims, and what it governs; names and
  /// terms don't begin so.
  private static func isCircumstance(_ mark: Marked, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), mark.tokens.count > 1, let first = mark.tokens.first, !mark.close.isEmpty,
      w.tokens[first].has(.preposition), !w.tokens[first].isCapital, !w.tokens[first].has(.determiner)
    else { return false }
    let flags = w.sum(first, .preposition).flags
    return flags & (NameFlags.genitive | NameFlags.purpose) == 0
      && mark.tokens.allSatisfy { w.tokens[$0].isWord && !w.tokens[$0].isCapital }
  }

  /// From how many words on a fragment is somebody's, whoever that is.
  private static let long = 5
  /// The same behind an article, where a term may stand: `le « doyen des ponts du canton »`.
  private static let longTerm = 9

  /// `L'immeuble est "une ancienne grange"`, `Il a « été mis en examen »`: the predicate is what somebody says of the subject.
  private static func isPredicate(_ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    guard open > finder.tokens.lowerBound, w.isVerbForm(open - 1) else { return false }
    guard let v = finder.chunk(finder.chunkIndex(behind: open) - 1), v.kind == .verb,
      v.traits.contains(.finite)
    else { return false }
    guard w.isCopula(open - 1) else { return w.isAuxiliary(open - 1) }
    // `Le maire est "prêt"`: he says so; `Ses joueurs étaient "au niveau"`: their coach does.
    return
      !(finder.ownSubject(finder.chunkIndex(behind: open) - 1).map {
        finder.isHuman($0) && !isOfAnother($0, w)
      } ?? false)
  }

  /// `ses joueurs`, `sa cliente`: whoever belongs to the one whom the text is about; relatives speak for themselves.
  static func isOfAnother(_ subject: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = subject.first, w.has(.headFirst), subject.count > 1,
      w.features(first, .possessive).contains(.third)
    else { return false }
    return !subject.contains { w.tokens[$0].has(.kin) }
  }

  /// `"Une fois ces mesures connues", le groupe fermera la ligne`: how somebody puts what the writer goes on to tell.
  private static func opensSentence(_ m: Int, _ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    w.marks[m].shape == .partial && open == finder.tokens.lowerBound
      && w.sign(Unspoken.behindSign(m, w)) == .comma
  }

  /// `Objectif affiché : « reprendre la main »`: behind a colon and nothing but a noun.
  private static func isHeaded(_ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    guard open > finder.tokens.lowerBound, w.sign(open - 1) == .colon, w.has(.headFirst) else { return false }
    let colon = finder.chunkIndex(behind: open - 1)
    guard let first = finder.chunk(finder.chunks.lowerBound), first.isBareNoun, !first.hasDeterminer,
      !w.tokens[first.tokens.lowerBound].has(.speechNoun),
      first.traits.isDisjoint(with: [.named, .time, .pronoun]), colon - finder.chunks.lowerBound <= 3
    else { return false }
    return !(finder.chunks.lowerBound..<colon).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `le message de "soutien" adressé par la ministre`: who is said to have given the words.
  private static func agent(
    behind m: Int, _ followsSpeech: Bool, _ finder: FrameFinder, _ w: Workspace
  ) -> Range<Int>? {
    let behind = Unspoken.behindSign(m, w)
    guard followsSpeech, behind < finder.tokens.upperBound, w.isParticiple(behind) else { return nil }
    var i = behind + 1
    while i < finder.tokens.upperBound, i - behind < 6, w.tokens[i].isWord {
      if w.hasFlag(i, .preposition, NameFlags.agent), let n = finder.chunk(finder.chunkIndex(behind: i)) {
        let group = i + 1..<n.tokens.upperBound
        return finder.isHuman(group) ? group : nil
      }
      i += 1
    }
    return nil
  }

  /// `un « Asseyez-vous ! » du président`: whose words an indefinite article brings in.
  static func utterer(_ m: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    let open = Unspoken.signStart(m, w)
    guard open > finder.tokens.lowerBound, w.tokens[open - 1].has(.determiner),
      w.features(open - 1, .determiner).isDisjoint(with: .definite),
      !w.hasFlag(open - 1, .determiner, NameFlags.demonstrative)
    else { return nil }
    let of = Unspoken.behindSign(m, w)
    guard let n = finder.chunk(finder.chunkIndex(behind: open) - 1), n.kind == .noun,
      of + 1 < n.tokens.upperBound, finder.isGenitive(of)
    else { return nil }
    let group = of + 1..<n.tokens.upperBound
    return group.contains { w.mayBePeople($0) || w.tokens[$0].has(.orgNoun) || w.tokens[$0].name >= 0 }
      ? group : nil
  }

  /// `proceeds from "LIFE IS GOOD: A Memoir"`
  private static func isShoutedTitle(_ mark: Marked, _ open: Int, _ w: Workspace) -> Bool {
    guard open > 0, w.tokens[open - 1].has(.preposition) else { return false }
    let shouted = mark.tokens.prefix(2).filter { w.tokens[$0].flags.contains(.allCaps) }
    return shouted.count == 2 && mark.tokens.count > 2
  }

  /// The quotation before, when nothing but a comma or `et` lies between.
  private static func partner(_ m: Int, _ finder: FrameFinder, _ w: Workspace) -> QuoteDraft? {
    guard let q = w.quotes.last, q.mark >= 0, q.kind == .partial || q.isUnsure,
      w.marks[q.mark].tokens.lowerBound >= finder.tokens.lowerBound
    else { return nil }
    let between = q.tokens.upperBound..<max(q.tokens.upperBound, w.marks[m].tokens.lowerBound)
    guard between.count <= 6 else { return nil }
    for t in between
    where w.tokens[t].isWord && !w.tokens[t].classes.hasAny(Self.joints) && !isJudged(t, w) { return nil }
    return q
  }
  /// `"la dissolution", jugée "urgente"`: by whoever speaks already.
  private static func isJudged(_ t: Int, _ w: Workspace) -> Bool {
    w.hasFlag(t, .reporting, Frame.predicate) && w.verbFeatures(t).contains(.pastParticiple)
      && !w.isAuxiliary(t - 1)
  }
  private static let joints = LexSet(.coordinator, .determiner, .preposition)

  private static func isInBracket(_ m: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    let k = finder.chunkIndex(behind: w.marks[m].tokens.lowerBound) - 1
    return finder.kind(k) == .bracket && w.chunks[k].tokens.contains(w.marks[m].tokens.lowerBound)
  }

  /// `accusé de "…"` by nobody knows whom.
  static func isCharge(_ mark: Marked, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    let holder = finder.chunkIndex(behind: mark.tokens.lowerBound) - 1
    guard var v = finder.chunk(holder - 1) else { return false }
    // `soupçonnés d'avoir "repéré les lieux"`
    if v.traits.contains(.infinitive), v.preposition >= 0, v.head >= 0, w.isAuxiliary(Int(v.head)),
      w.isParticiple(mark.tokens.lowerBound), Int(v.head) + 2 == mark.tokens.lowerBound,
      let outer = finder.chunk(holder - 2)
    {
      v = outer
    }
    guard v.kind == .verb, !v.traits.isDisjoint(with: [.pastParticiple, .passive]) else { return false }
    if v.report & Frame.target != 0 { return true }
    // `jugé pour "…"`
    let p = finder.chunk(holder).map { Int($0.preposition) } ?? -1
    return v.report != 0 && p >= 0
      && w.hasFlag(p, .preposition, NameFlags.purpose)
  }

  /// `a été condamné à vingt ans de prison pour "favoritisme"`: what somebody is charged with, a noun without article.
  private static func isCrime(_ mark: Marked, _ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !mark.hasVerb, open > finder.tokens.lowerBound,
      w.hasFlag(open - 1, .preposition, NameFlags.purpose), let first = mark.tokens.first,
      !w.tokens[first].isCapital,
      w.isNounForm(first), !w.tokens[first].has(.determiner)
    else { return false }
    var k = finder.chunkIndex(behind: open) - 1
    while let c = finder.chunk(k), c.kind == .noun && !c.isBareNoun || c.kind == .adverb || c.kind == .other {
      k -= 1
    }
    return finder.chunk(k).map {
      $0.kind == .verb && !$0.traits.isDisjoint(with: [.passive, .pastParticiple])
    } ?? false
  }

  /// `accusations de "…"`
  private static func genitiveOfSpeech(_ open: Int, _ w: Workspace) -> Bool {
    open > 1 && w.tokens[open - 1].has(.preposition) && w.tokens[open - 2].has(.speechNoun)
  }

  private static func nearestSubject(_ token: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    var k = finder.chunkIndex(behind: token) - 1
    if finder.chunk(k)?.traits.contains(.holdsQuote) ?? false || finder.kind(k) == .quote { k -= 1 }
    let last = k
    var isBehindComma = false
    while let c = finder.chunk(k) {
      if c.kind == .comma { isBehindComma = true }
      // `Luc Serin a vu Paul Roy, nommé préfet, afin de "parler"`: it is not said of him who was named.
      if c.kind == .verb, !isBehindComma || c.isFiniteVerb,
        c.traits.contains(.passive) || c.report & Frame.target != 0 && c.traits.contains(.pastParticiple)
      {
        return nil
      }
      // `La mesure irrite le maire, qui y voit « un affront »`
      if c.isFiniteVerb, k == last, let r = finder.relative(of: k), finder.kind(r) == .relative,
        finder.isSubjectWord(r)
      {
        return finder.antecedent(r)
      }
      if c.isFiniteVerb, finder.relative(of: k) == nil { return finder.matrix(of: k) ?? finder.ownSubject(k) }
      k -= 1
    }
    return nil
  }
}
