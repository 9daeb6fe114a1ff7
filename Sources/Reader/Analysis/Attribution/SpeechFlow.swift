/// Who spoke last, and who the last sentence was about: what a quotation without attribution falls back on.
struct SpeechFlow {
  /// The speaker of the last quotation or report, and its paragraph.
  private(set) var speaker = -1
  private(set) var speakerZone = -1
  /// The subject of the last sentence without a report, and its paragraph.
  private(set) var subject: Range<Int>?
  private(set) var subjectZone = -1
  private var hasSpeech = false
  /// Quotations that nothing before them explains; what follows may (indices into `quotes`).
  private var open: [Int] = []
  /// Whether the sentence right behind them has told nothing.
  private var isLate = false
  private var lastZone = (zone: -1, isOnlyQuotes: false)

  mutating func enter(_ s: Int, _ w: Workspace) {
    hasSpeech = false
  }

  /// Whether a paragraph holds nothing but quotations.
  mutating func isOnlyQuotes(_ z: Int, _ w: Workspace) -> Bool {
    if lastZone.zone != z {
      lastZone = (z, !w.zones[z].tokens.contains { w.tokens[$0].kind == .word && w.tokens[$0].mark < 0 })
    }
    return lastZone.isOnlyQuotes
  }

  mutating func spoke(_ entity: Int, zone: Int) {
    guard entity >= 0 else { return }
    speaker = entity
    speakerZone = zone
    hasSpeech = true
  }

  /// Whoever spoke last, in a paragraph or the one before.
  func last(before zone: Int) -> Int? { speaker >= 0 && zone - speakerZone <= 1 ? speaker : nil }

  /// Remembers a quotation without speaker, which the next sentence may name.
  mutating func leaveOpen(_ quote: Int) {
    if isLate { open.removeAll() }
    isLate = false
    open.append(quote)
  }

  /// `« J'ai tout perdu. » Rose Alba, 71 ans, pleure.`: gives open quotations whom the sentence behind them is about.
  mutating func answer(_ s: Int, _ w: Workspace) {
    guard !open.isEmpty else { return }
    let zone = w.sentences[s].zone
    let isSame = open.allSatisfy { q in
      let z = w.marks[w.quotes[q].mark].zone
      return z == zone && w.quotes[q].tokens.upperBound < w.sentences[s].tokens.lowerBound
    }
    if !isSame {
      if open.allSatisfy({ w.quotes[$0].tokens.upperBound < w.sentences[s].tokens.lowerBound }) {
        open.removeAll()
        isLate = false
      }
      return
    }
    let found: Int?
    if let e = sayer(s, w) {
      found = e
      spoke(e, zone: zone)
    } else if hasSpeech, speakerZone == zone {
      found = speaker
    } else {
      found =
        subjectZone == zone && !isPassive(s, w) ? subject.flatMap { Coreference.source(of: $0, in: w) } : nil
    }
    if let found = (isLate ? nil : found) ?? author(s, w) ?? (isLate ? nil : goesOn(zone, w)) {
      for q in open { w.quotes[q].speaker = found }
      if !hasSpeech { speaker = found; speakerZone = zone }
    } else if !isLate, !hasSpeech, w.has(.headFirst) {
      // `« Assez ! » Le débat fut long. Et la phrase de Paul Serin le résume.`
      isLate = true
      return
    }
    isLate = false
    open.removeAll()
  }

  /// `« Rien n'est fait. » C'est ce qu'a déclaré Paul Serin.`
  private func sayer(_ s: Int, _ w: Workspace) -> Int? {
    let finder = FrameFinder(w, s)
    let first = finder.chunks.lowerBound
    // `Ainsi parle Paul Serin.`
    if w.has(.inversion), finder.kind(first) == .adverb || finder.opensWithWay,
      let v = finder.chunk(first + 1), v.isFiniteVerb,
      v.report != 0, v.clitic < 0, let own = finder.inverted(after: first + 1), finder.isHuman(own)
    {
      return Coreference.source(of: own, in: w)
    }
    guard w.has(.headFirst),
      let v = (first..<min(first + 2, finder.chunks.upperBound)).first(where: {
        w.chunks[$0].isFiniteVerb && w.chunks[$0].traits.contains(.copula)
      }), let said = finder.sayer(behind: v + 1)
    else { return nil }
    return Coreference.source(of: said.source, in: w)
  }

  /// `"Assez !" Le tweet de Paul Serin a fait réagir.`, `Ces mots sont de Paul Serin.`: whose words the sentence behind them
  /// is about.
  private func author(_ s: Int, _ w: Workspace) -> Int? {
    let finder = FrameFinder(w, s)
    let first = finder.kind(finder.chunks.lowerBound) == .coordinator ? 1 : 0
    guard let c = finder.chunk(finder.chunks.lowerBound + first), c.isBareNoun, c.hasDeterminer, c.head >= 0,
      w.tokens[Int(c.head)].has(.speechNoun) || w.hasFlag(Int(c.head), .role, NameFlags.document)
    else { return nil }
    let of = finder.author(of: c.tokens)
    if of != c.tokens { return Names.entity(in: of, in: w) }
    // `La question, posée par un élu, a jeté un froid.`
    if let verb = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb }),
      finder.kind(finder.chunks.lowerBound + first + 1) == .comma, let by = finder.agent(before: verb)
    {
      return Coreference.source(of: by, in: w)
    }
    guard let v = finder.chunk(finder.chunks.lowerBound + first + 1), v.isFiniteVerb, v.report == 0,
      let n = finder.chunk(finder.chunks.lowerBound + first + 2), n.kind == .noun
    else { return nil }
    // `Ces mots sont ceux d'un enfant.`
    if n.isBareNoun, w.hasFlag(n.tokens.lowerBound, .pronoun, Self.pointing),
      case let whose = n.tokens.lowerBound + 1, whose + 1 < n.tokens.upperBound, finder.isGenitive(whose)
    {
      return Coreference.source(of: whose + 1..<n.tokens.upperBound, in: w)
    }
    guard n.preposition >= 0, finder.isGenitive(Int(n.preposition)) else { return nil }
    return NominalHead.name(of: finder.words(finder.chunks.lowerBound + first + 2), in: w)
  }

  /// A paragraph that opens with a quotation takes up whoever spoke in the one before, if nothing says otherwise.
  private func goesOn(_ zone: Int, _ w: Workspace) -> Int? {
    speaker >= 0 && zone - speakerZone == 1 && w.zones[speakerZone].role != .headline ? speaker : nil
  }

  /// `« Bravo ! » Les joueurs ont été fêtés.`: who is acted upon didn't say it.
  private func isPassive(_ s: Int, _ w: Workspace) -> Bool {
    let finder = FrameFinder(w, s)
    let verb = finder.chunks.first { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }
    // `Le maire en est convaincu.`: he holds it.
    return verb.map {
      w.chunks[$0].traits.contains(.passive) && w.chunks[$0].report & Frame.predicate == 0
    } ?? false
  }

  /// A sentence without speech hands its subject on.
  mutating func leave(_ s: Int, _ w: Workspace) {
    if let e = announced(s, w) {
      speaker = e
      speakerZone = w.sentences[s].zone
      subject = nil
      return
    }
    guard !hasSpeech else {
      subject = nil
      return
    }
    let zone = w.sentences[s].zone
    guard w.zones[zone].role == .lead || w.zones[zone].role == .body else { return }
    let finder = FrameFinder(w, s)
    for k in finder.chunks
    where w.chunks[k].isFiniteVerb && finder.relative(of: k) == nil && !isAskedFor(k, finder) {
      var own = finder.ownSubject(k)
      // `« Un scandale. » C'est ainsi que Paul Serin a commencé.`
      if let it = own, it.count == 1, w.chunks[k].traits.contains(.copula),
        w.hasFlag(it.lowerBound, .pronoun, Self.pointing)
      {
        let v = (k + 1..<max(k + 1, finder.chunks.upperBound)).first { w.chunks[$0].isFiniteVerb }
        // `C'est le cri d'alarme lancé par Anne Roy.`
        own =
          v.map { finder.ownSubject($0) } ?? finder.agent(before: finder.chunks.upperBound)
          ?? finder.holderOfWords(behindAdverbs: k + 1)
      }
      guard let tokens = own, finder.isSourceLike(tokens), finder.isHuman(tokens),
        !finder.isLandscape(tokens)
      else { break }
      if takesUp(tokens, zone, w) { return }
      subject = tokens
      subjectZone = zone
      return
    }
    // `Parmi eux, Paul Serin, 34 ans. "…"`, `Même colère chez Anne Roy. "…"`: somebody whom a sentence without verb brings in.
    if let name = broughtIn(s, finder, w) {
      subject = name
      subjectZone = zone
      return
    }
    // `Un avis que partage Paul Serin. "…"`
    if let last = finder.chunks.last, let tokens = finder.sharer(before: last) {
      subject = tokens
      subjectZone = zone
    }
  }

  /// The one person whom a sentence without verb names, before a quotation.
  private func broughtIn(_ s: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    let tokens = w.sentences[s].tokens
    guard w.has(.headFirst), tokens.count <= 24, w.opensQuotation(tokens.upperBound),
      !finder.chunks.contains(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    var only: Range<Int>?
    var n = Names.firstMention(endingAfter: tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.upperBound <= tokens.upperBound {
      let name = w.names[n]
      n += 1
      guard w.isPerson(name), w.tokens[name.tokens.lowerBound].mark < 0 else {
        continue
      }
      if only != nil { return nil }
      only = name.tokens
    }
    return only
  }

  private static let pointing = LexFlags.Pronoun.demonstrative.bit

  /// `Un voisin est venu. Il a tout vu.`: the pronoun of the second sentence is the subject of the first.
  private func takesUp(_ pronoun: Range<Int>, _ zone: Int, _ w: Workspace) -> Bool {
    guard pronoun.count == 1, let t = pronoun.first, let last = subject, subjectZone == zone,
      w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic), NominalHead.name(of: last, in: w) == nil,
      let head = NominalHead(last, w)
    else { return false }
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    return f.contains(.third) && f.contains(.plural) == head.isPlural && !head.gender.isEmpty
      && RoleHolders.agrees(head.gender, f) && !f.isDisjoint(with: [.masculine, .feminine])
  }

  /// `Prié de dire si le club vendrait, un conseiller a hésité.`: a clause before the main one.
  private func isAskedFor(_ k: Int, _ finder: FrameFinder) -> Bool {
    var i = k - 1
    while let kind = finder.kind(i), kind == .noun || kind == .adverb || kind == .other { i -= 1 }
    return finder.kind(i) == .subordinator
  }

  /// `Anne Roy (maire de Vernoux) :` on a line of its own: whose words the next paragraphs are.
  private func announced(_ s: Int, _ w: Workspace) -> Int? {
    let tokens = w.sentences[s].tokens
    let zone = w.zones[w.sentences[s].zone]
    guard let last = tokens.last, zone.tokens.upperBound == tokens.upperBound, tokens.count <= 60,
      case let reaction = reaction(s, w),
      w.isSign(last, ":") || headsSpeech(s, w) || reaction != nil,
      zone.role == .body || zone.role == .lead || zone.role == .crosshead
    else { return nil }
    var n = Names.firstMention(endingAfter: tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < tokens.lowerBound + 6 {
      let e = w.names[n].entity
      if w.entities[e].kind == .person || w.entities[e].kind == .organization && isReporting(tokens, w) {
        return e
      }
      n += 1
    }
    if let reaction { return reaction }
    // `L'agence précise :`
    guard w.has(.headFirst), w.isSign(last, ":") else { return nil }
    let finder = FrameFinder(w, s)
    return finder.chunks.last { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }.flatMap {
      finder.ownSubject($0)
    }.flatMap { finder.isHuman($0) ? Coreference.source(of: $0, in: w) : nil }
  }

  /// `Première réaction d'Anne Roy après sa défaite…` above nothing but speech.
  private func reaction(_ s: Int, _ w: Workspace) -> Int? {
    let tokens = w.sentences[s].tokens, chunks = w.sentences[s].chunks
    guard w.has(.headFirst), w.opensQuotation(tokens.upperBound), let first = chunks.first,
      !chunks.contains(where: { w.chunks[$0].isFiniteVerb }), case let c = w.chunks[first], c.isBareNoun,
      c.head >= 0,
      let said = c.tokens.first(where: { w.tokens[$0].has(.speechNoun) }),
      let of = c.tokens.first(where: { $0 > said && w.hasFlag($0, .preposition, NameFlags.genitive) })
    else { return nil }
    let e = Names.entity(in: of + 1..<c.tokens.upperBound, in: w)
    return e.flatMap { w.entities[$0].kind == .person ? $0 : nil }
  }

  /// `Le Comité Est précise :`: a verb of saying before the colon.
  private func isReporting(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    w.hasFlag(tokens.upperBound - 2, .reporting, Frame.clause)
      && !w.verbFeatures(tokens.upperBound - 2).isDisjoint(with: [.finite, .pastParticiple])
  }

  /// `Le plus remonté : Luc Mercadier (entraîneur de Caen)`: a line without verb or stop that ends with what a person is,
  /// and nothing but speech below.
  private func headsSpeech(_ s: Int, _ w: Workspace) -> Bool {
    let tokens = w.sentences[s].tokens
    guard tokens.count <= 18, let last = tokens.last, w.isSign(last, ")") || w.tokens[last].name >= 0,
      tokens.upperBound < w.tokens.count, w.opensQuotation(tokens.upperBound)
    else { return false }
    // `Le plus satisfait : …`: what stands before a colon may look like a verb.
    let chunks = w.sentences[s].chunks
    let from = chunks.last { w.chunks[$0].kind == .colon } ?? chunks.lowerBound
    return !(from..<chunks.upperBound).contains { w.chunks[$0].isFiniteVerb }
  }

  /// The person whom a subject names: `Paul Serin ne cache pas sa joie.` before a paragraph of nothing but speech; the body
  /// too where those who speak say `nous`.
  private func somebody(_ subject: Range<Int>, orBody: Bool, _ w: Workspace) -> Int? {
    guard let e = NominalHead.name(of: subject, in: w) else {
      // `La maire ne décolère pas.`
      guard w.has(.headFirst), let head = NominalHead(subject, w), head.kind == .role, head.isDefinite,
        !head.isPlural, !head.isBody, !head.isPossessive
      else { return nil }
      return Coreference.source(of: subject, in: w)
    }
    return w.entities[e].kind == .person || orBody && w.entities[e].kind == .organization ? e : nil
  }

  private func isPronoun(_ group: Range<Int>?, _ w: Workspace) -> Bool {
    guard let group, let t = group.first, group.count == 1 else { return false }
    return w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic)
  }

  /// Whether a paragraph has a person or body in it outside marks.
  private func namesSomebody(_ zone: Int, _ w: Workspace) -> Bool {
    let tokens = w.zones[zone].tokens
    var n = Names.firstMention(endingAfter: tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < tokens.upperBound {
      if w.tokens[w.names[n].tokens.lowerBound].mark < 0, w.entities[w.names[n].entity].kind != .place {
        return true
      }
      n += 1
    }
    return false
  }

  /// The speaker that a quotation without attribution gets from what stands before it, nil for none.
  func carried(
    to zone: Int, isAlone: Bool, aboutThem: Bool = false, aboutOne: Int? = nil, byUs: Bool = false,
    byMe: Bool = false,
    _ w: Workspace
  ) -> Int? {
    // `Son fils ne dort plus. "Il fait des cauchemars."`: she goes on, of him.
    if let it = aboutOne, subjectZone == zone, speakerZone == zone || byMe && zone - speakerZone == 1,
      speaker >= 0,
      let tokens = subject,
      let head = NominalHead(tokens, w), !head.isPlural,
      RoleHolders.agrees(head.gender, w.features(it, .pronoun)), !head.gender.isEmpty,
      Coreference.source(of: tokens, in: w) != speaker
    {
      return speaker
    }
    // `Rose tremble encore. Les voleurs sont partis. "J'ai eu peur."`: none of several speaks so.
    if byMe, subjectZone == zone, speakerZone == zone, speaker >= 0, let tokens = subject,
      !w.entities[speaker].features.contains(.plural), NominalHead(tokens, w)?.isPlural ?? false
    {
      return speaker
    }
    // `Les élus ont leur part. "Ils doivent agir."`: somebody else says so.
    if aboutThem, subject != nil, subjectZone == zone {
      return speaker >= 0 && zone - speakerZone <= 1 ? speaker : nil
    }
    // `Le capitaine parle. Ses hommes ont lutté. "On a eu peur."`: he goes on.
    if subjectZone == zone, speakerZone == zone, speaker >= 0, let tokens = subject,
      QuoteSpeakers.isOfAnother(tokens, w), NominalHead(tokens, w)?.isPlural ?? false
    {
      return speaker
    }
    if subjectZone == zone, let tokens = subject, let e = Coreference.source(of: tokens, in: w) { return e }
    if speakerZone == zone, speaker >= 0 { return speaker }
    if zone - speakerZone == 1, speaker >= 0, subjectZone != zone || isPronoun(subject, w),
      w.zones[speakerZone].role != .headline, !isAlone, !w.entities[speaker].features.contains(.plural),
      !namesSomebody(zone, w)
    {
      return speaker
    }
    if isAlone, subjectZone == zone - 1, let tokens = subject, let e = somebody(tokens, orBody: byUs, w) {
      return e
    }
    guard isAlone, speaker >= 0, zone - speakerZone <= 2, w.zones[speakerZone].role != .headline else {
      return nil
    }
    return speaker
  }
}
