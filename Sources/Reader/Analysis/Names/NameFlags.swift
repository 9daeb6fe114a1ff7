/// The lexicon flags that names, roles and coreference ask for, looked up once.
enum NameFlags {
  static let group = LexFlags.Role.group.bit, document = LexFlags.Role.document.bit
  static let office = LexFlags.Role.office.bit, unnamed = LexFlags.Role.unnamed.bit
  /// Functions that somebody who already has one is not meant by.
  static let own =
    LexFlags.Role.office.bit | LexFlags.Role.profession.bit
    | LexFlags.Role.sport.bit
  static let former = LexFlags.RoleModifier.former.bit
  static let current = LexFlags.RoleModifier.current.bit
  static let deputy = LexFlags.RoleModifier.deputy.bit, future = LexFlags.RoleModifier.future.bit
  static let same = LexFlags.RoleModifier.same.bit
  static let personEpithet = LexFlags.Epithet.person.bit
  static let placeEpithet = LexFlags.Epithet.place.bit
  static let bodyEpithet = LexFlags.Epithet.organization.bit
  static let human = LexFlags.Noun.human.bit, child = LexFlags.Noun.child.bit
  static let client = LexFlags.Noun.client.bit
  static let family = LexFlags.Noun.family.bit
  static let numberedNoun = LexFlags.Noun.numbered.bit
  static let numberedAbbreviation = LexFlags.Abbreviation.numbered.bit
  static let work = LexFlags.UnspokenNoun.work.bit
  static let firm = LexFlags.Noun.firm.bit
  static let christened = LexFlags.Noun.christened.bit
  static let toponym = LexFlags.Adjective.toponym.bit
  static let side = LexFlags.Adjective.side.bit
  static let matter = LexFlags.Noun.matter.bit
  static let charge = LexFlags.Preposition.charge.bit
  static let house = LexFlags.Preposition.house.bit
  static let sport = LexFlags.Role.sport.bit
  static let ofState = LexFlags.Role.state.bit
  static let profession = LexFlags.Role.profession.bit
  static let inCase = LexFlags.Role.case.bit
  static let bar = LexFlags.Role.bar.bit
  static let back = LexFlags.Role.back.bit
  static let chief = LexFlags.Role.chief.bit
  static let art = LexFlags.Role.art.bit
  static let elected = LexFlags.Role.elected.bit, bench = LexFlags.Role.bench.bit
  static let nation = LexFlags.Role.nation.bit, cabinet = LexFlags.Role.cabinet.bit
  static let fellow = LexFlags.Role.fellow.bit, voice = LexFlags.Role.voice.bit
  static let coach = LexFlags.Role.coach.bit, portfolio = LexFlags.Role.portfolio.bit
  static let either = LexFlags.Role.either.bit
  static let ofFirm = LexFlags.Role.firm.bit
  static let local = LexFlags.Role.local.bit
  static let ambiguousGiven = LexFlags.FirstName.ambiguous.bit
  static let locative = LexFlags.Preposition.locative.bit
  static let genitive = LexFlags.Preposition.genitive.bit
  static let temporal = LexFlags.Preposition.temporal.bit
  static let agent = LexFlags.Preposition.source.bit
  static let purpose = LexFlags.Preposition.purpose.bit
  static let impersonal = LexFlags.Pronoun.impersonal.bit
  static let topic = LexFlags.Preposition.topic.bit
  static let post = LexFlags.Preposition.post.bit
  static let territory = LexFlags.PlaceNoun.territory.bit
  static let street = LexFlags.PlaceNoun.street.bit
  static let placePart = LexFlags.PlaceNoun.part.bit
  static let again = LexFlags.OrgNoun.again.bit
  static let led = LexFlags.OrgNoun.led.bit
  static let copula = LexFlags.Verb.copula.bit
  static let demonstrative = LexFlags.Determiner.demonstrative.bit
  static let company = LexFlags.Organization.company.bit
  static let team = LexFlags.Organization.team.bit
  static let beside = LexFlags.Preposition.beside.bit
  static let landmark = LexFlags.PlaceNoun.landmark.bit
  static let ofFirmNoun = LexFlags.OrgNoun.firm.bit
  static let anyone = LexFlags.Role.anyone.bit
  static let press = LexFlags.Noun.press.bit
  static let trade = LexFlags.Noun.trade.bit
  static let market = LexFlags.Verb.market.bit
  static let court = LexFlags.Verb.court.bit
  static let charged = LexFlags.Verb.charged.bit
  static let prints = LexFlags.Verb.prints.bit
  static let bodyPart = LexFlags.OrgNoun.part.bit
  static let housePart = LexFlags.PlaceNoun.house.bit
  static let against = LexFlags.Preposition.comparison.bit
  static let around = LexFlags.Preposition.around.bit
  static let ambiguousBody = LexFlags.Organization.ambiguous.bit
}

extension Workspace {
  /// Whether a token is a preposition that says where, and no `de`.
  func saysWhere(_ token: Int) -> Bool {
    let flags = sum(token, .preposition).flags
    return flags & NameFlags.locative != 0 && flags & NameFlags.genitive == 0
  }

  /// The same of a preposition of several words: `près de`, `au nord de`.
  func opensWhere(_ token: Int) -> Bool {
    saysWhere(token)
      || phrase(at: token).map { sum($0, .preposition).flags & NameFlags.locative != 0 } ?? false
  }

  /// Whether the pack has some words, and no more or fewer, as an entry of a class.
  func isPhrase(_ words: Range<Int>, _ c: LexClass) -> Bool {
    phrase(at: words.lowerBound).map { $0.tokens == words && $0.classes.has(c) } ?? false
  }
}
