/// What a noun group without name is about: its head, and how it is determined.
struct NominalHead {
  enum Kind { case role, epithet, body, other }
  var tokens: Range<Int>
  var head: Range<Int>
  var kind: Kind
  var isDefinite: Bool
  /// `son avocat`: somebody else than whoever is spoken of.
  var isPossessive: Bool
  var isPlural: Bool
  var gender: Features
  /// `l'ancien ministre`, `l'ex-ministre`
  var isFormer = false
  /// `l'actuel ministre`
  var isCurrent = false
  /// `l'attaquant de 23 ans`
  var hasAge: Bool
  /// A group of people or a body rather than a person: `la police`, `le ministère`.
  var isBody: Bool

  init?(_ group: Range<Int>, _ w: Workspace) {
    let found: NominalHead?
    if let known = w.heads.known(group) {
      found = known
    } else {
      found = NominalHead(reading: group, w)
      w.heads.keep(found, group)
    }
    guard let found else { return nil }
    self = found
  }

  private init?(reading group: Range<Int>, _ w: Workspace) {
    let bare = Self.withoutDeterminer(group, w)
    guard let first = group.first, var at = bare.first else { return nil }
    // `aux yeux du syndicaliste`: the article went with the preposition.
    let article = bare.lowerBound == group.lowerBound ? group.lowerBound - 1 : first
    isDefinite =
      article >= 0 && (article == first || w.tokens[article].has(.preposition)) && Self.isDefinite(article, w)
    isPossessive = bare.lowerBound > group.lowerBound && w.tokens[first].has(.possessive)
    while at + 1 < bare.upperBound,
      w.tokens[at].classes.hasAny(LexSet(.roleModifier, .adjective, .ordinal)),
      RoleGroup.head(at: at, w) == nil,
      !w.tokens[at].has(.noun)
        || w.tokens[at].has(.roleModifier)
          && (RoleGroup.head(at: at + 1, w) != nil || Inhabitants.isGentile(at + 1, w))
    {
      at += 1
    }
    if RoleGroup.isBeforeHead(at, bare.upperBound, w) { at += 1 }
    var chain: Range<Int>?
    if w.has(.compounds) {
      let words = bare.lowerBound..<NounChain.end(from: bare.lowerBound, limit: bare.upperBound, w)
      if words.count > 1 {
        let role = NounChain.roleHead(in: words, w) ?? words.upperBound - 1..<words.upperBound
        at = role.lowerBound
        chain = words
      }
    }
    isCurrent = (bare.lowerBound..<at).contains { w.hasFlag($0, .roleModifier, NameFlags.current) }
    isFormer =
      (bare.lowerBound..<at).contains { w.hasFlag($0, .roleModifier, NameFlags.former) }
      || w.prefixBeforeHyphen(w.tokens[at]).map { w.classes(ofPart: $0).has(.roleModifier) } ?? false
    tokens = Self.withoutAge(bare, w)
    hasAge = tokens.count < bare.count
    // `Verdane's chief`: whose he is makes him a certain one.
    if let chain, chain.contains(where: { NounChain.isPossessed($0, w) }) { isDefinite = true }
    let t = w.tokens[at]
    // `the army spokesman` is no body.
    let core = chain == nil ? at : max(at, (RoleGroup.head(at: at, w)?.upperBound ?? at + 1) - 1)
    // `la garde des Sceaux` is no guard.
    let isFunction =
      w.has(.headFirst)
      && w.phrase(at: at).map { w.isPersonalRole($0) && !$0.classes.has(.orgNoun) && $0.tokens.count > 1 }
        ?? false
    isBody =
      !isFunction && !RoleGroup.isCounsel(core, w)
      // `l'exploitant`, `le producteur`: a farmer rather than a firm.
      && !(w.has(.headFirst) && w.sum(core, .walk).flags & LexFlags.Walk.farmer.bit != 0)
      && (w.tokens[core].has(.orgNoun) || w.hasFlag(core, .role, NameFlags.group)
        || w.phrase(at: core)?.classes.has(.orgNoun) ?? false)
    if let range = RoleGroup.head(at: at, w), range.upperBound <= bare.upperBound {
      head = range
      let isEpithet = t.classes.hasAny(LexSet(.epithet)) || !t.has(.role) && t.has(.noun)
      kind = isEpithet && range.count == 1 && !t.has(.role) ? .epithet : .role
    } else {
      head = at..<at + 1
      kind = w.hasFlag(at, .orgNoun, NameFlags.again) ? .body : .other
    }
    var f = w.features(at, ofAny: Self.nouns)
    // `l'ex-avocat`
    if f.isEmpty, w.has(.gender) { f = w.featuresOfCompound(at) }
    gender = f.intersection([.masculine, .feminine])
    // `la Franco-Portugaise`: a word for where one is from that the pack has as an adjective.
    if gender.isEmpty, t.isCapital, t.has(.nationality) {
      gender = w.features(at, .nationality).intersection([.masculine, .feminine])
    }
    if gender == [.masculine, .feminine] {
      gender = Self.gender(ofDeterminer: first, w)
      // `l'ancien édile`, but `l'ancien ministre de la santé` of Mme Roy
      if gender.isEmpty || gender == [.masculine, .feminine], w.has(.gender),
        w.roleFlags(at..<at + 1) & (NameFlags.office | NameFlags.ofState) == 0
      {
        gender = (bare.lowerBound..<at).reduce(into: []) {
          $0.formUnion(
            w.features($1, ofAny: LexSet(.adjective, .roleModifier)).intersection([.masculine, .feminine]))
        }
        // `l'écrivain voyageur`
        if gender.isEmpty, at + 1 < bare.upperBound, w.isPlainAdjective(at + 1) {
          gender = w.features(at + 1, .adjective).intersection([.masculine, .feminine])
        }
      }
    }
    if head.count > 1, let p = w.phrase(at: at), p.tokens == head, p.classes.has(.role) {
      f = w.sum(p, .role).features
      // `la numéro un`: the phrase has both genders, though its first word has one.
      if f.isSuperset(of: [.masculine, .feminine]), w.has(.headFirst) {
        let own = Self.gender(ofDeterminer: first, w)
        if !own.isEmpty { gender = own }
      }
    }
    // `la victime`, who may be a man
    if kind == .role, w.roleFlags(head) & NameFlags.either != 0 { gender = [] }
    // `ex-rebels`
    if f.isEmpty { f = w.featuresOfCompound(at) }
    // `les Néerlandais`: the article tells.
    let own = w.features(first, .determiner)
    let isSeveral =
      w.has(.agreement) && own.contains(.plural) && !own.contains(.singular)
    isPlural = f.contains(.plural) && (!f.contains(.singular) || isSeveral)
  }

  private static let nouns = LexSet(.role, .noun, .epithet, .kin, .orgNoun, .title, .demonym)

  /// The gender, where nouns have none that of `spokesman` and `spokeswoman`.
  func ownGender(_ w: Workspace) -> Features {
    guard gender.isEmpty, !w.has(.gender), kind == .role, let last = head.last else { return gender }
    let word = w.string(w.tokens[last].span)
    return word.hasSuffix("woman") ? .feminine : word.hasSuffix("man") ? .masculine : []
  }

  /// `élue de 52 ans`: the age tells nobody from others.
  private static func withoutAge(_ group: Range<Int>, _ w: Workspace) -> Range<Int> {
    let at = group.upperBound - 3
    guard at > group.lowerBound, w.tokens[at + 2].has(.timeUnit),
      w.tokens[at + 1].kind == .number || w.tokens[at + 1].has(.number),
      w.hasFlag(at, .preposition, NameFlags.genitive)
    else { return group }
    return group.lowerBound..<at
  }

  /// A noun that stands for nobody: `l'enquête`, `la lettre d'un voisin`.
  func isThing(_ w: Workspace) -> Bool {
    let at = head.lowerBound
    if w.hasFlag(at, .role, NameFlags.document) { return true }
    guard kind == .other, w.tokens[at].has(.noun), !w.tokens[at].sense.isHuman else {
      return false
    }
    return !w.tokens[at].classes.hasAny(Self.persons)
  }
  private static let persons = LexSet(
    .role, .kin, .title, .civility, .epithet, .demonym, .nationality, .pronoun, .number)

  /// A noun that stands neither for somebody nor for a body.
  func isInanimate(_ w: Workspace) -> Bool { isThing(w) && !isBody }

  /// Whether nothing but adjectives follows the head, or a party: `le député LR`.
  func isBare(_ w: Workspace) -> Bool {
    let behind = head.upperBound..<max(tokens.upperBound, head.upperBound)
    return behind.allSatisfy { w.isPlainAdjective($0) } || isParty(behind, w)
  }

  /// `LR`, `La République en marche`: the party that stands behind somebody's function without more.
  private func isParty(_ words: Range<Int>, _ w: Workspace) -> Bool {
    guard kind == .role, let first = words.first, w.tokens[first].isCapital,
      let n = Names.mention(at: first, in: w), w.names[n].tokens == words
    else { return false }
    let flags = w.phrase(at: first).map { w.sum($0, .organization).flags } ?? 0
    return (flags | w.sum(first, .organization).flags) & Self.party != 0
  }
  private static let party = LexFlags.Organization.party.bit

  /// Definite, demonstrative or possessive.
  static func isDefinite(_ i: Int, _ w: Workspace) -> Bool {
    if w.tokens[i].has(.possessive) { return true }
    return w.features(i, .determiner).contains(.definite) || w.features(i, .preposition).contains(.definite)
  }

  private static func gender(ofDeterminer i: Int, _ w: Workspace) -> Features {
    let f = w.features(i, .determiner).intersection([.masculine, .feminine])
    return f == [.masculine, .feminine] ? [] : f
  }

  static func withoutDeterminer(_ group: Range<Int>, _ w: Workspace) -> Range<Int> {
    var at = group.lowerBound
    // `l'un d'eux`, `l'une de ces sources`
    if let first = group.first, let p = w.phrase(at: first), p.classes.has(.pronoun),
      !(p.tokens.upperBound < group.upperBound && w.isNounForm(p.tokens.upperBound))
    {
      return group
    }
    // `About 28,000 workers`
    if w.has(.bareNouns), at + 1 < group.upperBound, w.tokens[at].has(.approximator),
      w.tokens[at + 1].kind == .number || w.tokens[at + 1].has(.number)
    {
      at += 1
    }
    // `de graves inondations`
    if at + 2 < group.upperBound, w.hasFlag(at, .preposition, NameFlags.genitive),
      w.tokens[at + 1].has(.adjective),
      !w.tokens[at].has(.determiner)
    {
      return at + 1..<group.upperBound
    }
    while at + 1 < group.upperBound, at < group.lowerBound + 2,
      w.tokens[at].classes.hasAny(LexSet(.determiner, .possessive)), Names.mention(at: at, in: w) == nil,
      // `trois d'entre eux`
      !(w.tokens[at].has(.number) && w.hasFlag(at + 1, .preposition, NameFlags.genitive)),
      // `au moins deux voleurs`
      w.phrase(at: at).map({ !$0.classes.has(.approximator) }) ?? true
    {
      at += 1
    }
    return at..<group.upperBound
  }
}

extension Workspace {
  /// Where the number stands in `près de 200 élus`, `au moins dix personnes`.
  func pastApproximator(_ words: Range<Int>) -> Int {
    guard let p = phrase(at: words.lowerBound), p.classes.has(.approximator),
      p.tokens.upperBound < words.upperBound
    else { return words.lowerBound }
    return p.tokens.upperBound
  }

  /// `une dizaine d'exploitants`, `dizaine d'exploitants`: several, though the noun that counts them is one.
  func opensWithAmount(_ words: Range<Int>) -> Bool {
    guard has(.agreement), let first = words.first,
      case let at = tokens[first].has(.determiner) && !tokens[first].has(.number) || isOne(first)
        ? first + 1 : first,
      at + 2 < words.upperBound
    else { return false }
    return tokens[at].has(.number) && isNounForm(at) && hasFlag(at + 1, .preposition, NameFlags.genitive)
  }

  /// `un de ses proches`, `l'un de ses avocats`
  func opensWithOneOf(_ words: Range<Int>) -> Bool {
    guard let first = words.first, words.count > 3 else { return false }
    let one = tokens[first].flags.contains(.elided) ? first + 1 : first
    return reading(one, .number)?.number == 1 && hasFlag(one + 1, .preposition, NameFlags.genitive)
  }

  private func isOne(_ i: Int) -> Bool { tokens[i].has(.determiner) && reading(i, .number)?.number == 1 }
}
