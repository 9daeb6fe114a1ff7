/// Of what kind a body is that a noun takes up: `le quotidien` no bank, `le constructeur` no party.
struct BodyKind {
  private let wanted: UInt32, noun: UInt32
  /// Whether a text seldom has two of them, so that one that the pack knows comes before all others.
  let isRare: Bool

  /// Nil where the noun tells no kind: `le groupe`.
  init?(of noun: Int, _ w: Workspace) {
    let flags = w.sum(noun, .orgNoun).flags
    guard let kind = Self.kinds.first(where: { flags & $0.noun != 0 }) else { return nil }
    wanted = kind.body
    self.noun = kind.noun
    isRare = kind.noun & (Self.firm | Self.group | Self.society) == 0
  }

  /// Whether an agency may be one: `le groupe`, but not `l'équipe`.
  var mayBringNews: Bool { wanted & Self.bits(.agency, .media) != 0 }

  func holds(_ e: Int, _ w: Workspace) -> Bool { Self.flags(of: e, w) & wanted != 0 }

  /// Whether the pack knows a body as one of another kind.
  func excludes(_ e: Int, _ w: Workspace) -> Bool {
    let known = Self.flags(of: e, w)
    if known & wanted != 0 { return false }
    if noun & Self.authority != 0 { return known & Self.all != 0 || !Self.opensWithBody(e, w) }
    // `le constructeur` is no charity.
    if wanted == Self.bits(.company, .bank), known & Self.bits(.ngo, .religious) != 0 { return true }
    return known & Self.all != 0 || Self.isPublic(e, w) || isRare && hasOtherHead(e, w)
  }

  /// `le Réseau de surveillance sismique` for `le journal`: the noun that the name begins with tells of no such kind.
  private func hasOtherHead(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e && $0.tokens.count > 2 })?.tokens else {
      return false
    }
    return w.has(.headFirst) && w.tokens[name.lowerBound].has(.orgNoun)
      && w.sum(name.lowerBound, .orgNoun).flags & noun == 0
  }

  /// `la Direction de la police`, by the first word of its name.
  private static func isPublic(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e && $0.tokens.count > 1 }) else { return false }
    return w.hasFlag(name.tokens.lowerBound, .orgNoun, office)
  }
  private static let office = LexFlags.OrgNoun.office.bit

  /// `Institut de la mer`, but not `Verdane`
  private static func opensWithBody(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e && $0.tokens.count > 1 }) else { return false }
    return w.tokens[name.tokens.lowerBound].has(.orgNoun)
  }

  private static let authority = LexFlags.OrgNoun.authority.bit
  private static let firm = LexFlags.OrgNoun.firm.bit, group = LexFlags.OrgNoun.group.bit
  private static let society = LexFlags.OrgNoun.society.bit
  private static let kinds: [(noun: UInt32, body: UInt32)] = [
    (LexFlags.OrgNoun.media.bit, bits(.media)),
    (LexFlags.OrgNoun.party.bit, bits(.party)),
    (LexFlags.OrgNoun.team.bit, bits(.team)),
    (authority, bits(.government, .court, .international)),
    (firm, bits(.company, .bank)),
    (society, bits(.ngo, .union, .international, .armed, .party, .religious, .federation)),
    (group, bits(.company, .bank, .media, .armed, .agency)),
  ]
  private static let all = bits(
    .company, .bank, .media, .party, .team, .court, .government, .international, .university, .union, .army,
    .parliament, .armed, .seat, .federation)

  private static func bits(_ flags: LexFlags.Organization...) -> UInt32 { flags.reduce(0) { $0 | $1.bit } }

  private static func flags(of e: Int, _ w: Workspace) -> UInt32 {
    guard let name = w.names.first(where: { $0.entity == e }) else { return 0 }
    let first = name.tokens.lowerBound
    let phrase = w.phrase(at: first).map {
      $0.tokens.upperBound == name.tokens.upperBound ? w.sum($0, .organization).flags : 0
    }
    let known = (phrase ?? 0) | (name.tokens.count == 1 ? w.sum(first, .organization).flags : 0)
    // `l'association Verdane`: the noun before a name that the pack doesn't have.
    guard known == 0, first > 0, w.has(.headFirst), !w.tokens[first - 1].isCapital else { return known }
    let noun = w.sum(first - 1, .orgNoun).flags
    return kinds.first { noun & $0.noun != 0 }?.body ?? 0
  }
}

extension Coreference {
  /// `the Swiss bank`: a firm of which nothing but its country is told.
  static func isFirmByOrigin(_ head: NominalHead, _ w: Workspace) -> Bool {
    head.head.count == 1 && head.tokens.upperBound == head.head.upperBound
      && BodyKind(of: head.head.lowerBound, w) != nil
      && (head.tokens.lowerBound..<head.head.lowerBound).allSatisfy { w.tokens[$0].has(.nationality) }
  }
}
