/// The pronoun with which a quotation opens, which tells who can have said it.
extension QuoteSpeakers {
  /// Whether the first word is a pronoun of the third person plural: those whom the sentence before was about.
  static func opensWithThem(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, w.tokens[first].has(.pronoun) else { return false }
    let f = w.features(first, .pronoun)
    return f.contains(.third) && f.contains(.plural) && f.contains(.subject)
  }

  /// Whether the first word is `nous`, as a body speaks of itself.
  static func opensWithUs(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, w.tokens[first].has(.pronoun) || w.tokens[first].has(.clitic) else {
      return false
    }
    return w.features(first, .pronoun).union(w.features(first, .clitic)).isSuperset(of: [.first, .plural])
  }

  /// The pronoun of the third person singular that comes first, but for that of `il faut`, `il y a`, `il est temps`.
  static func opensWithOne(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard let first = tokens.first, tokens.count > 2, w.has(.gender), w.has(.headFirst),
      w.tokens[first].has(.pronoun),
      case let f = w.features(first, .pronoun), f.isSuperset(of: [.third, .singular, .subject]),
      !f.isDisjoint(with: [.masculine, .feminine]), !w.hasFlag(first, .pronoun, NameFlags.impersonal)
    else { return nil }
    if f.contains(.feminine) { return first }
    let isOpen = (first + 1..<min(first + 3, tokens.upperBound)).contains {
      w.isCopula($0) || w.verbFlags($0..<$0 + 1) & LexFlags.Verb.impersonal.bit != 0
        || w.tokens[$0].has(.objectClitic) && w.tokens[$0].span.count == 1
    }
    return isOpen ? nil : first
  }

  /// Whether the first words are `je` or `elle m'a dit`, as one alone speaks.
  static func opensWithMe(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    tokens.prefix(3).contains {
      w.features($0, .pronoun).union(w.features($0, .clitic)).isSuperset(of: [.first, .singular, .subject])
        || w.has(.headFirst) && w.features($0, .objectClitic).isSuperset(of: [.first, .singular])
    }
  }
}
