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

  /// Whether nothing but adjectives follows the head.
  func isBare(_ w: Workspace) -> Bool {
    (head.upperBound..<max(tokens.upperBound, head.upperBound)).allSatisfy { w.isPlainAdjective($0) }
  }

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

  /// The name that a group stands for: a person in it in apposition to a role, or the name that is the group.
  /// `la mairie de Paris`, `un proche de Jean Morel` are not the names in them; of `le directeur du comité (COP)
  /// Jean Morel` and `Verdane chairman Jean Morel` it is the person.
  static func name(of group: Range<Int>, in w: Workspace) -> Int? {
    var i = Names.firstMention(in: group, w)
    guard i < w.names.count else { return nil }
    let bare = withoutDeterminer(group, w)
    let hasCompounds = w.has(.compounds)
    var body: NameMention?
    while i < w.names.count, w.names[i].tokens.lowerBound < group.upperBound {
      let name = w.names[i]
      i += 1
      let at = name.tokens.lowerBound
      let isPerson = w.entities[name.entity].kind == .person
      if hasCompounds, NounChain.isModifier(name, in: group, w) { continue }
      if isPerson, isOneOfSeveral(at, group, w) { continue }
      guard at <= bare.lowerBound || !isTied(at, bare, isPerson, w) else { continue }
      if let body {
        if isPerson, isOneGroup(body.tokens.upperBound..<at, w) { return name.entity }
        break
      }
      if isPerson { return name.entity }
      // `le chef du groupe XYZ à la Chambre, Paul Serin`: the body is no name of his; but `le propriétaire, Verdane`.
      let isApposed = name.tokens.upperBound == group.upperBound && w.sign(at - 1) == .comma
      if at > bare.lowerBound, !isApposed, isOffice(bare, w), !bears(name.tokens, bare, w) { continue }
      if at == group.lowerBound || !w.isSign(at - 1, "(") { body = name }
    }
    return body?.entity
  }

  /// `deux des opposants au président et candidat Jean Morel`: several, none of whom is he.
  private static func isOneOfSeveral(_ name: Int, _ group: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = group.first, name > first + 2,
      w.tokens[first].has(.number) || w.tokens[first].kind == .number,
      w.has(.headFirst), !w.features(first, .determiner).contains(.singular)
    else { return false }
    return (first + 1..<name).contains {
      w.tokens[$0].has(.preposition) && !w.tokens[$0].isCapital && w.sign($0 - 1) != .comma
    } && !(first..<name).contains { w.sign($0) == .comma }
  }

  /// Whether a group begins with a person's function, perhaps behind an adjective: `ancien patron`.
  private static func isOffice(_ bare: Range<Int>, _ w: Workspace) -> Bool {
    guard var at = bare.first, Names.mention(at: at, in: w) == nil else { return false }
    // `la jeune pousse Verdane`
    if let p = w.phrase(at: at), p.classes.has(.orgNoun), !w.isPersonalRole(p) { return false }
    if at + 1 < bare.upperBound, !w.isPersonalRole(at),
      w.tokens[at].classes.hasAny(LexSet(.roleModifier, .ordinal)) || w.isPrenominal(at)
    {
      at += 1
    }
    // `le brasseur Verdane`: what firms are called too, right before a name.
    if w.hasFlag(at, .orgNoun, NameFlags.ofFirmNoun), at + 1 < bare.upperBound,
      Names.mention(at: at + 1, in: w) != nil
    {
      return false
    }
    return w.isPersonalRole(at) || w.phrase(at: at).map { w.isPersonalRole($0) } ?? false
  }

  /// Whether nothing parts what stands before some words from what stands behind them.
  private static func isOneGroup(_ between: Range<Int>, _ w: Workspace) -> Bool {
    !between.isEmpty
      && between.allSatisfy {
        w.tokens[$0].isWord && (!w.tokens[$0].has(.coordinator) || w.isPersonalRole($0 + 1))
      }
  }

  /// `la sortie du ministre centriste Paul Serin`: the function before the name hangs on another noun.
  private static func isTiedByRole(_ last: Int, _ group: Range<Int>, _ w: Workspace) -> Bool {
    var p = last
    var sawRole = false
    // `le procès de l'ex-ministre de l'Intérieur Paul Serin`
    if w.has(.headFirst), let start = w.discourse.roleStart(endingAt: last + 1), start > group.lowerBound,
      start <= last
    {
      sawRole = true
      p = start - 1
    }
    while p > group.lowerBound,
      w.isPersonalRole(p) || w.tokens[p].has(.kin) || w.tokens[p].has(.roleModifier) || w.isPlainAdjective(p)
    {
      if w.isPersonalRole(p) || w.tokens[p].has(.kin) { sawRole = true }
      p -= 1
    }
    // `le conseil de l'opposant Paul Serin`
    if sawRole, p > group.lowerBound + 1, w.has(.headFirst), w.tokens[p].has(.determiner),
      w.hasFlag(p - 1, .preposition, NameFlags.genitive), !w.tokens[p].has(.preposition)
    {
      p -= 1
    }
    return sawRole && p > group.lowerBound && w.tokens[p].has(.preposition)
      && !w.tokens[p - 1].has(.coordinator)
  }

  /// `la filiale du groupe Verdane`, `la recherche de la zone de police Verdane`: the noun before the name belongs to the head.
  private static func isOfAnother(_ noun: Int, bare group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    var q = noun
    while q - 2 > group.lowerBound, w.isNounForm(q - 2), w.hasFlag(q - 1, .preposition, NameFlags.genitive),
      !w.tokens[q - 1].has(.determiner)
    {
      q -= 2
    }
    while q > group.lowerBound, w.isPrenominal(q - 1) { q -= 1 }
    if q - 1 > group.lowerBound, w.tokens[q - 1].has(.determiner), !w.tokens[q - 1].has(.preposition) {
      q -= 1
    }
    guard q - 1 > group.lowerBound, w.hasFlag(q - 1, .preposition, NameFlags.genitive) else { return false }
    return w.tokens[q].has(.determiner) || isDefinite(q - 1, w)
  }

  /// `l'ONG de défense de l'environnement Verdane`, `le producteur ostlandais d'électricité Verdane`: a body by its name, behind what
  /// it does, where the noun before the name can bear none.
  private static func bears(_ name: Range<Int>, _ group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), var head = group.first else { return false }
    while head + 1 < name.lowerBound, w.isPrenominal(head) { head += 1 }
    let between = head + 1..<max(head + 1, name.lowerBound)
    let bearers = LexSet(.orgNoun, .placeNoun, .kin, .title, .civility)
    guard w.tokens[head].has(.orgNoun), w.features(head, .orgNoun).isDisjoint(with: .plural),
      w.features(head, .noun).isDisjoint(with: .plural), let last = between.last,
      between.contains(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }),
      between.allSatisfy({ w.tokens[$0].isWord && !w.tokens[$0].isCapital && !w.tokens[$0].has(.coordinator) }
      ),
      w.isNounForm(last) && !w.isPersonalRole(last) || w.isPlainAdjective(last)
    else { return false }
    return !between.contains {
      w.tokens[$0].classes.hasAny(bearers) && w.isNounForm($0) || w.hasFlag($0, .noun, NameFlags.christened)
    }
  }

  /// Whether a preposition ties a name to the words before it.
  private static func isTied(_ i: Int, _ group: Range<Int>, _ isPerson: Bool, _ w: Workspace) -> Bool {
    var p = i - 1
    while p > group.lowerBound, w.tokens[p].classes.hasAny(LexSet(.determiner, .civility, .title)),
      !w.tokens[p].has(.preposition)
    {
      p -= 1
    }
    guard p >= group.lowerBound else { return false }
    if w.tokens[p].flags.contains(.enclitic) { return false }
    if w.tokens[p].has(.preposition) || w.tokens[p].has(.particle) { return true }
    // `the government of Ostland's President Anna Roth`, `of Ostish President Anna Roth`
    if isPerson, w.has(.compounds), p < i - 1 {
      var k = p
      while k > group.lowerBound, w.isPlainAdjective(k) || w.tokens[k].has(.nationality) { k -= 1 }
      if k > group.lowerBound, w.tokens[k].has(.preposition), !w.tokens[k].flags.contains(.enclitic) {
        return true
      }
    }
    if isPerson { return isTiedByRole(p, group, w) }
    // `l'agence officielle Verdane`
    // `le fabricant de matériel roulant Verdane`: a noun behind `de`, whatever adjective it could be.
    while p > group.lowerBound, w.isPlainAdjective(p), !w.tokens[p].has(.orgNoun),
      !(w.isNounForm(p) && w.hasFlag(p - 1, .preposition, NameFlags.genitive))
    {
      p -= 1
    }
    // `l'agence de presse Verdane`, `le constructeur ostlandais de péniches Verdane`
    if p - 2 >= group.lowerBound, w.isNounForm(p), w.hasFlag(p - 1, .preposition, NameFlags.genitive),
      !isDefinite(p - 1, w)
    {
      var noun = p - 2
      while noun > group.lowerBound, w.isPlainAdjective(noun), !w.tokens[noun].has(.orgNoun) { noun -= 1 }
      if w.tokens[noun].has(.orgNoun) { return isOfAnother(noun, bare: group, w) }
    }
    if bears(i..<i + 1, group, w) { return false }
    if isOfAnother(p, bare: group, w) { return true }
    // `la jeune pousse Verdane`
    if p > group.lowerBound, let noun = w.phrase(at: p - 1), noun.tokens.upperBound == p + 1,
      noun.classes.has(.orgNoun)
    {
      return false
    }
    // `le député LREM`, `l'entreprise Verdane` …: the noun before says whether the name is its own.
    // `la tempête Solin` bears it.
    return !w.tokens[p].classes.hasAny(LexSet(.orgNoun, .placeNoun)) && w.tokens[p].isWord
      && !w.hasFlag(p, .noun, NameFlags.christened)
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
