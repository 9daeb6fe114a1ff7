/// The lexicon flags that names, roles and coreference ask for, looked up once.
enum NameFlags {
  static let group = LexFlags.bit("group", of: .role), document = LexFlags.bit("document", of: .role)
  static let office = LexFlags.bit("office", of: .role), unnamed = LexFlags.bit("unnamed", of: .role)
  /// Functions that somebody who already has one is not meant by.
  static let own =
    LexFlags.bit("office", of: .role) | LexFlags.bit("profession", of: .role)
    | LexFlags.bit("sport", of: .role)
  static let former = LexFlags.bit("former", of: .roleModifier)
  static let same = LexFlags.bit("same", of: .roleModifier)
  static let personEpithet = LexFlags.bit("person", of: .epithet)
  static let placeEpithet = LexFlags.bit("place", of: .epithet)
  static let bodyEpithet = LexFlags.bit("organization", of: .epithet)
  static let human = LexFlags.bit("human", of: .noun)
  static let family = LexFlags.bit("family", of: .noun)
  static let matter = LexFlags.bit("matter", of: .noun)
  static let local = LexFlags.bit("local", of: .role)
  static let ambiguousGiven = LexFlags.bit("ambiguous", of: .firstName)
  static let locative = LexFlags.bit("locative", of: .preposition)
  static let genitive = LexFlags.bit("genitive", of: .preposition)
  static let temporal = LexFlags.bit("temporal", of: .preposition)
  static let agent = LexFlags.bit("source", of: .preposition)
  static let purpose = LexFlags.bit("purpose", of: .preposition)
  static let impersonal = LexFlags.bit("impersonal", of: .pronoun)
  static let placePart = LexFlags.bit("part", of: .placeNoun)
  static let again = LexFlags.bit("again", of: .orgNoun)
  static let copula = LexFlags.bit("copula", of: .verb)
  static let ambiguousBody = LexFlags.bit("ambiguous", of: .organization)
}
