/// The subjects of the clauses before, for the pronouns that take them up.
struct SubjectMemory {
  private struct Entry {
    var words: Range<Int>
    var sentence: Int
    /// Somebody else tells so behind the clause: `X est mort, a dit Y`.
    var isTold = false
  }
  private var people: Entry?, things: Entry?
  /// `certains`: not those of whom the text spoke before.
  private static let indefinite = LexFlags.Pronoun.indefinite.bit
  private static let demonstrative = LexFlags.Pronoun.demonstrative.bit
  /// What the last main clause was about, and what the one before it was.
  private var latest: Entry?, earlier: Entry?
  /// What the last clause that hangs on another was about.
  private var opening: Entry?
  /// Several with whom the last verb dealt that had such an object.
  private var involved: Entry?
  /// Several people or things with which somebody alone dealt last.
  private var handled: Entry?

  /// The noun group that a pronoun stands for; other words stand for themselves.
  func resolve(
    _ words: Range<Int>, _ sentence: Int, isPassive: Bool, isHuman: Bool, _ w: Workspace
  ) -> Range<Int> {
    // `Ces dernières comparaîtront`
    if Coreference.pointsBack(words, w), let t = words.first, w.features(t, .determiner).contains(.plural) {
      return people?.words ?? words
    }
    guard let t = words.first, words.count == 1 else { return words }
    var f: Features = []
    for r in w.readings(t) where [.pronoun, .clitic].contains(r.lexClass) { f.formUnion(r.features) }
    // `celui-ci` is whatever was named last, seldom what the sentence was about.
    // Nor does `on` take up anybody.
    guard f.contains(.third), !w.hasFlag(t, .pronoun, Self.indefinite),
      !(w.has(.headFirst) && w.hasFlag(t, .pronoun, NameFlags.impersonal)
        && f.intersection([.masculine, .feminine]).isEmpty)
    else { return words }
    if w.hasFlag(t, .pronoun, Self.demonstrative) {
      return w.tokens[t].flags.contains(.hyphen) ? w.latter(before: t, sentence, f) ?? words : words
    }
    if f.contains(.singular), !f.contains(.plural), let l = latest,
      isThing(l, for: f, sentence, before: t, w) && !(isHuman && isNobody(l, w))
        && !(isPassive && isJudge(l, of: t, w))
        || isSomebody(l, for: f, sentence, w) || isBody(l, for: f, sentence, w)
        || isToldOf(l, for: f, sentence, w)
    {
      return l.words
    }
    // `Le vaccin a été testé. Son efficacité est faible : il réduit …`
    if f.contains(.singular), !f.contains(.plural), let l = latest, let e = earlier, l.sentence == sentence,
      let head = NominalHead(l.words, w), !RoleHolders.agrees(head.gender, f),
      isThing(e, for: f, sentence, before: t, w)
    {
      return e.words
    }
    // `Lorsque l'homme est arrivé, il a crié`
    if f.contains(.singular), !f.contains(.plural), let o = opening, o.sentence == sentence,
      isSomebody(o, for: f, sentence, w), Coreference.entity(forPronoun: t, in: w) == nil
    {
      return o.words
    }
    if f.contains(.plural), !f.contains(.singular) {
      // `L'institut a soumis ces travaux, afin qu'ils soient validés`
      if let h = handled, h.sentence == sentence, h.words.upperBound < t, let head = NominalHead(h.words, w),
        RoleHolders.agrees(head.gender, f)
      {
        return h.words
      }
      if let i = involved, sentence - i.sentence == 1, (people?.sentence ?? -1) < i.sentence,
        (things?.sentence ?? -1) < i.sentence, let head = NominalHead(i.words, w),
        RoleHolders.agrees(head.gender, f)
      {
        return i.words
      }
      // `Interpellés jeudi, ils ont été écroués`: no things, however near they were named.
      let isOfPeople =
        (w.sentences[sentence].tokens.lowerBound..<min(t + 8, w.sentences[sentence].tokens.upperBound))
        .contains { w.hasFlag($0, .verb, NameFlags.charged) && w.isParticiple($0) }
      let near = [people, isOfPeople ? nil : things].compactMap { $0 }.filter { sentence - $0.sentence <= 2 }
      // People rather than what was named a sentence later.
      if let p = people, let thing = things, sentence - p.sentence <= 3, thing.sentence - p.sentence <= 1 {
        return p.words
      }
      return near.max { $0.sentence < $1.sentence }?.words ?? words
    }
    return words
  }

  /// `Le séisme s'est produit à midi. Il a semé la panique`: a thing that the sentence before was about.
  private func isThing(_ l: Entry, for f: Features, _ sentence: Int, before t: Int, _ w: Workspace) -> Bool {
    // `Solin a atteint la côte. Il s'est dissipé`: a storm by its name.
    if sentence - l.sentence <= 1, w.has(.gender),
      let e = NominalHead.name(of: l.words, in: w), w.entities[e].kind == .other
    {
      return true
    }
    guard sentence - l.sentence <= 1,
      w.sentences[sentence].zone == w.sentences[l.sentence].zone || l.isTold,
      let first = l.words.first, w.has(.gender),
      let head = NominalHead(l.words, w),
      head.kind == .other || head.isThing(w)
        || head.isBody
          && namesNobody(l.sentence, before: min(t, w.sentences[l.sentence].tokens.upperBound), w),
      !head.isPlural,
      !head.gender.isEmpty,
      w.tokens[first].has(.determiner), head.isThing(w) || !w.isHuman(head.head.lowerBound),
      NominalHead.name(of: l.words, in: w) == nil
    else { return false }
    return RoleHolders.agrees(head.gender, f)
  }

  /// `Le projet porte le nom de Luc Serin. Il a fondé un parti`: the law founded nothing.
  private func isNobody(_ l: Entry, _ w: Workspace) -> Bool {
    NominalHead(l.words, w)?.isInanimate(w) ?? false
  }

  /// `Le Conseil doit se réunir. Il pourrait …`: a body by its name, in a sentence that names no person.
  private func isBody(_ l: Entry, for f: Features, _ sentence: Int, _ w: Workspace) -> Bool {
    guard sentence - l.sentence <= 1, w.sentences[sentence].zone == w.sentences[l.sentence].zone,
      w.has(.gender), let article = l.words.first,
      let e = NominalHead.name(of: l.words, in: w), w.entities[e].kind == .organization
    else { return false }
    let gender = w.features(article, .determiner).intersection([.masculine, .feminine])
    guard !gender.isEmpty, gender != [.masculine, .feminine], RoleHolders.agrees(gender, f) else {
      return false
    }
    return namesNobody(l.sentence, before: w.sentences[l.sentence].tokens.upperBound, w)
  }

  /// `Anne Roy est morte, a dit Luc Serin. Elle laisse trois enfants`: whoever was told of, and not who told it.
  private func isToldOf(_ l: Entry, for f: Features, _ sentence: Int, _ w: Workspace) -> Bool {
    guard l.isTold, sentence - l.sentence <= 1, let e = NominalHead.name(of: l.words, in: w),
      w.entities[e].kind == .person
    else { return false }
    return RoleHolders.agrees(w.entities[e].features, f)
  }

  /// Whether a sentence names no person before a token.
  private func namesNobody(_ sentence: Int, before end: Int, _ w: Workspace) -> Bool {
    var n = Names.firstMention(endingAfter: w.sentences[sentence].tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < end {
      if w.isPerson(w.names[n]), !isComplement(w.names[n].tokens.lowerBound, w) { return false }
      n += 1
    }
    return true
  }

  /// `sous la présidence de l'actrice Anne Roy`: a name with its function behind `de`.
  private func isComplement(_ name: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), name > 2, w.isPersonalRole(name - 1) else { return false }
    let of =
      w.tokens[name - 2].has(.determiner) && !w.tokens[name - 2].has(.preposition) ? name - 3 : name - 2
    return of > 0 && w.hasFlag(of, .preposition, NameFlags.genitive) && w.isNounForm(of - 1)
  }

  /// `Le tribunal a condamné Luc Serin. Il a été déclaré inéligible`: whom the body dealt with, not the body.
  private func isJudge(_ l: Entry, of pronoun: Int, _ w: Workspace) -> Bool {
    guard let head = NominalHead(l.words, w), head.isBody,
      let e = Coreference.entity(forPronoun: pronoun, in: w)
    else { return false }
    return w.entities[e].kind == .person
  }

  /// `Un homme a été arrêté. Il encourt la prison`, `La juge a refusé, car elle craignait une fuite`: somebody without a
  /// name whom the sentence before was about.
  private func isSomebody(_ l: Entry, for f: Features, _ sentence: Int, _ w: Workspace) -> Bool {
    guard sentence - l.sentence <= 1,
      w.sentences[sentence].zone == w.sentences[l.sentence].zone || l.isTold,
      w.has(.gender), let first = l.words.first, w.tokens[first].has(.determiner),
      let head = NominalHead(l.words, w), !head.isPlural, !head.isBody, !head.gender.isEmpty,
      !head.isDefinite || namesNobody(l.sentence, before: l.words.lowerBound, w),
      head.kind == .role || w.isHuman(head.head.lowerBound), NominalHead.name(of: l.words, in: w) == nil
    else { return false }
    return RoleHolders.agrees(head.gender, f)
  }

  mutating func note(_ words: Range<Int>, _ sentence: Int, isMain: Bool, _ w: Workspace) {
    guard let t = words.first, !Self.isPronoun(t, words, w) else { return }
    if isMain {
      let isTold = latest?.words == words && latest?.isTold ?? false
      if latest?.words != words { earlier = latest }
      latest = Entry(words: words, sentence: sentence, isTold: isTold)
    } else {
      opening = Entry(words: words, sentence: sentence)
    }
    let f = w.features(t, .determiner).union(w.features(t, .possessive))
    let number = w.pastApproximator(words)
    guard
      f.contains(.plural) || w.opensWithAmount(number..<words.upperBound)
        || f.isDisjoint(with: .singular)
          && (w.tokens[number].kind == .number || w.tokens[number].has(.number))
          // `2016 avait mal commencé`: a year is nobody.
          && words.count > 1
    else { return }
    let entry = Entry(words: words, sentence: sentence)
    if words.prefix(4).contains(where: w.mayBePeople) { people = entry } else { things = entry }
  }

  mutating func noteInvolved(_ words: Range<Int>, _ sentence: Int) {
    involved = Entry(words: words, sentence: sentence)
  }

  /// Notes with which several somebody alone deals: no later `ils` of the sentence can be him.
  mutating func noteHandled(_ words: Range<Int>, _ sentence: Int, by subject: Range<Int>, _ w: Workspace) {
    guard let t = subject.first, !subject.contains(where: { w.tokens[$0].has(.coordinator) }),
      case let f = w.features(t, .determiner).union(w.features(t, .pronoun)), !f.contains(.plural)
    else { return }
    handled = Entry(words: words, sentence: sentence)
  }

  /// Notes that somebody else tells what the clause before said; several are who a later `ils` may be.
  mutating func noteTeller(_ words: Range<Int>, _ sentence: Int, _ w: Workspace) {
    if latest?.sentence == sentence { latest?.isTold = true }
    guard let t = words.first, words.count > 1, !Self.isPronoun(t, words, w),
      case let f = w.features(t, .determiner), f.contains(.plural), !f.contains(.singular),
      words.prefix(4).contains(where: w.mayBePeople)
    else { return }
    people = Entry(words: words, sentence: sentence)
  }

  private static func isPronoun(_ t: Int, _ words: Range<Int>, _ w: Workspace) -> Bool {
    words.count == 1 && w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
  }
}
