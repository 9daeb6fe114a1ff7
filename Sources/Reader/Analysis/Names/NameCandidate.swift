/// A stretch of words that may be a name, with what speaks for each kind of thing it may name.
struct NameCandidate {
  struct Traits: OptionSet {
    var rawValue: UInt16
    /// Stands where any word has a capital: at the start of a sentence, in a line in capitals.
    static let initial = Traits(rawValue: 1)
    /// The pack lists it as a name.
    static let known = Traits(rawValue: 2)
    /// All its words are words of the language too.
    static let common = Traits(rawValue: 4)
    /// A civility or title stands before it.
    static let civil = Traits(rawValue: 8)
    /// One word in capitals.
    static let acronym = Traits(rawValue: 16)
    /// Grew from the noun of a body: `Agence …`.
    static let headed = Traits(rawValue: 32)
    static let shouted = Traits(rawValue: 64)
    static let givenFirst = Traits(rawValue: 128)
    static let dateline = Traits(rawValue: 256)
    static let rejected = Traits(rawValue: 512)
    /// The lines of those who sign.
    static let signature = Traits(rawValue: 1024)
    /// Common words that only say of what somebody is head: `ministre de l'Intérieur`.
    static let complement = Traits(rawValue: 2048)
    /// A place's name as places are not spoken of: a land's without its article, a town's before a verb.
    static let acting = Traits(rawValue: 4096)
    /// Fills marks behind the noun of a body: `la revue « Eaux vives »`.
    static let marked = Traits(rawValue: 8192)
  }

  var tokens: Range<Int>
  /// The name, where it is only a part of its token: `Iran` in `Iran-Le`.
  var part: Span?
  var zone: Int
  /// Chained hash of its folded words.
  var key: UInt64 = 0
  var traits: Traits = []
  /// What stands around it says; sums up over all mentions.
  var evidence = NameEvidence()
  /// What its own words say; the same for all mentions.
  var make = NameEvidence()
  var gender: Features = []
  /// Where the canonical name lies in the pack, 0 for none.
  var canonical: UInt32 = 0
  var country: UInt32 = 0
  var cluster = -1

  var weight: Int32 { evidence.adding(make).highest }
}

/// Weights for each kind of thing.
struct NameEvidence {
  var person: Int32 = 0, place: Int32 = 0, organization: Int32 = 0, other: Int32 = 0

  static func += (a: inout NameEvidence, b: NameEvidence) {
    a.person += b.person
    a.place += b.place
    a.organization += b.organization
    a.other += b.other
  }

  func adding(_ b: NameEvidence) -> NameEvidence {
    var sum = self
    sum += b
    return sum
  }
  func raised(to b: NameEvidence) -> NameEvidence {
    NameEvidence(
      person: max(person, b.person), place: max(place, b.place),
      organization: max(organization, b.organization),
      other: max(other, b.other))
  }

  var highest: Int32 { max(person, place, organization, other) }

  /// The kind that most speaks for; a tie goes to the kind whose mistakes cost least.
  var kind: Entity.Kind {
    let best = highest
    if organization == best, organization > 0 { return place == best ? .place : .organization }
    if place == best, best > 0 { return .place }
    if person == best, best > 0 { return .person }
    return .other
  }
}
