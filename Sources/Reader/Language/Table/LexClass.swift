/// What a word or phrase can be, as far as the analysis cares. Language packs name these in `@class` lines.
/// At most 64: a set of them travels in two table words of 28 bits, and above the count of readings in a third.
enum LexClass: UInt8, CaseIterable {
  // closed classes
  case determiner, preposition, pronoun, relative, coordinator, subordinator, complementizer, negation
  case adverb, clitic, objectClitic, possessive
  // verbs and common words
  case auxiliary, verb, reporting, noun, adjective, common
  // numbers and time
  case number, ordinal, approximator, month, weekday, timeWord, timeUnit, dayPart, season
  case unit, currency, tollNoun
  // persons
  case civility, title, role, roleModifier, firstName, particle, surname, kin, epithet
  // places
  case state, city, region, geo, placeNoun, demonym, nationality
  // organizations
  case organization, agency, orgNoun, legalForm
  // discourse
  case sourcePreposition, speechNoun, unspokenNoun, noteWord, abbreviation, stopWord
  // of what walk of life a word for a person is, how old it says somebody is
  case walk, ageNoun
  // verbs of what people do, no things, or of what happens to them alone; as a verb each has a reading too
  case humanVerb
}

/// A set of `LexClass`.
struct LexSet: OptionSet, Hashable, Sendable {
  var rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  @inline(__always) init(_ c: LexClass) { rawValue = Self.bit(c) }
  /// Not variadic, so that the compiler makes a constant of it.
  @inline(__always)
  init(
    _ a: LexClass, _ b: LexClass, _ c: LexClass? = nil, _ d: LexClass? = nil, _ e: LexClass? = nil,
    _ f: LexClass? = nil, _ g: LexClass? = nil, _ h: LexClass? = nil, _ i: LexClass? = nil,
    _ j: LexClass? = nil, _ k: LexClass? = nil, _ l: LexClass? = nil, _ m: LexClass? = nil,
    _ n: LexClass? = nil, _ o: LexClass? = nil, _ p: LexClass? = nil
  ) {
    let first = Self.bit(a) | Self.bit(b) | Self.bit(c) | Self.bit(d) | Self.bit(e) | Self.bit(f)
    let second = Self.bit(g) | Self.bit(h) | Self.bit(i) | Self.bit(j) | Self.bit(k) | Self.bit(l)
    rawValue = first | second | Self.bit(m) | Self.bit(n) | Self.bit(o) | Self.bit(p)
  }
  @inline(__always) private static func bit(_ c: LexClass?) -> UInt64 {
    if let c { return 1 &<< UInt64(c.rawValue) }
    return 0
  }

  @inline(__always) func has(_ c: LexClass) -> Bool { rawValue & (1 << UInt64(c.rawValue)) != 0 }
  @inline(__always) func hasAny(_ s: LexSet) -> Bool { rawValue & s.rawValue != 0 }
}

/// Grammatical features of one reading of a form: at most 20.
struct Features: OptionSet, Hashable, Sendable {
  var rawValue: UInt32
  static let masculine = Features(rawValue: 1 << 0), feminine = Features(rawValue: 1 << 1)
  static let singular = Features(rawValue: 1 << 2), plural = Features(rawValue: 1 << 3)
  static let first = Features(rawValue: 1 << 4), second = Features(rawValue: 1 << 5)
  static let third = Features(rawValue: 1 << 6)
  static let present = Features(rawValue: 1 << 7), imperfect = Features(rawValue: 1 << 8)
  static let past = Features(rawValue: 1 << 9), future = Features(rawValue: 1 << 10)
  static let conditional = Features(rawValue: 1 << 11), subjunctive = Features(rawValue: 1 << 12)
  static let imperative = Features(rawValue: 1 << 13), infinitive = Features(rawValue: 1 << 14)
  static let pastParticiple = Features(rawValue: 1 << 15), presentParticiple = Features(rawValue: 1 << 16)
  static let definite = Features(rawValue: 1 << 17), elided = Features(rawValue: 1 << 18)
  static let subject = Features(rawValue: 1 << 19)

  /// Any form with a person and a tense.
  static let finite: Features = [.present, .imperfect, .past, .future, .conditional, .subjunctive]

  /// The names that language packs use.
  static let named: [String: Features] = [
    "m": .masculine, "f": .feminine, "s": .singular, "p": .plural, "1": .first, "2": .second, "3": .third,
    "present": .present, "imperfect": .imperfect, "past": .past, "future": .future,
    "conditional": .conditional, "subjunctive": .subjunctive, "imperative": .imperative,
    "infinitive": .infinitive, "pp": .pastParticiple, "ppr": .presentParticiple,
    "definite": .definite, "elided": .elided, "subject": .subject,
  ]
}

/// A flag that the rows of a class may carry; its place among the flags of the class is the bit in the reading's value.
protocol LexFlag: RawRepresentable, CaseIterable where RawValue == UInt32 {}

extension LexFlag {
  @inline(__always) var bit: UInt32 { 1 &<< rawValue }
}

/// The flags by their classes. Cases rather than names that are looked up, so that the compiler makes constants of them.
enum LexFlags {
  enum Subordinator: UInt32, LexFlag {
    case contrast  // sets another fact beside: `tandis que`
    case condition  // opens what is only supposed: si
    case adverbial  // right behind a verb an adverb: ainsi
    case moment  // what follows happened when the clause before did: lorsque
  }

  enum Reporting: UInt32, LexFlag {
    case clause  // takes `que` + clause
    case incise  // may stand after or inside a quotation: "…", a dit X
    case object  // takes a quotation or noun as its object: dénonce "une mascarade"
    case infinitive  // takes an infinitive group: a promis de …
    case reflexive  // s'exclamer, se féliciter
    case weak  // reports only with a quotation or a clause: observer, publier
    case attitude  // feeling or expectation rather than speech: craindre, espérer
    case evidence  // montrer, suggérer
    case denial, question, order, promise
    case target  // has a target that is never the speaker: accuser, reprocher à
    case named  // announces a name rather than speech: baptiser, surnommer
    case predicate  // se dire + adjective
    case stance  // for or against what its object names: saluer, réclamer
    case judging  // a word in marks beside its object is the judge's: condamne une mesure "honteuse"
    case act  // does something with an object or infinitive: refuser de …
    case bare  // takes a clause without a word that opens it: said he was ready
    case reply  // answers what somebody else asked: répondre, admettre
    case learns  // its subject is told by somebody: apprendre
    case cites  // its object is whose words follow: citer
    case reads  // whoever reads it hasn't said it: on peut lire "…"
    case addressed  // whoever stands behind it is spoken to: told reporters
    case further  // goes on with what somebody has begun to say: ajouter, poursuivre
  }

  enum Role: UInt32, LexFlag {
    case unnamed  // may stand for a source that is never named: porte-parole, témoin, source
    case group  // a body or several people: police, gouvernement, syndicat
    case office  // one holder at a time in a body: président, Premier ministre
    case title  // stands before the name without comma as part of address: général, cheikh
    case kinship, sport, profession, document
    case local  // what it is of is a place: maire, préfet, habitant
    // Walks of life, of which one person seldom has two: ministre, chanteur, évêque; `sport` is one more.
    case state, art, faith
    case back  // whoever was spoken of before: l'intéressé
    case chief  // whoever heads a body, by whatever title: patron, numéro un
    case nation  // heads a state: président, chef de l'Etat
    case cabinet  // heads a government: Premier ministre, chef du gouvernement
    case coach  // trains a team, by whatever word: entraîneur, technicien
    case firm  // what it is of is a firm: PDG, directeur général, actionnaire
    case bar  // pleads for others: avocat
    case anyone  // says no more than that it is somebody: homme, but sa femme
    case bench  // judges or prosecutes; a text names them with what they are
    case elected  // sits by vote: maire, député; l'élu may be any of them
    case `case`  // whose part in a case it is: suspect, victime; seldom somebody known for a function
    case fellow  // what somebody is to another who is named behind: le coéquipier de Luc Serin
    case voice  // speaks for somebody else whom the text tells of: le porte-parole du Kremlin
    case either  // the word has one gender, whoever it is said of: victime, vedette
    case portfolio  // what it is of is a field of government, no body: ministre, secrétaire d'Etat
  }

  /// Walks of life. Another word takes up somebody of its walk: `le technicien` the coach, `le magistrat` the prosecutor.
  enum Walk: UInt32, LexFlag {
    case wide  // takes up whoever is of its walk; `le gardien` is no other player
    case coach, player, athlete
    case boss, ruler, minister, deputy, local, party, envoy, prefect
    case bench, lawyer, police, army, union
    case science, school, doctor
    case writer, journalist, film, stage, art, cleric
    case farmer, trade
  }

  /// Verbs of people.
  enum HumanVerb: UInt32, LexFlag {
    case place  // what people do to a place, whose name nobody need know: visiter
  }

  enum RoleModifier: UInt32, LexFlag {
    case former, future, deputy, acting, current
    case same  // whoever the noun stood for before: la même source
  }

  enum Organization: UInt32, LexFlag {
    case party, company, media, agency, armed, government, court, international, team
    case university, union, seat, bank, army, parliament, ngo, religious, ambiguous
    case federation  // of sports, or a competition: no club
  }

  enum OrgNoun: UInt32, LexFlag {
    case again  // takes up a body named before: le groupe, la compagnie
    // Of what kind that body is: le quotidien, le parti, le club, le constructeur.
    case media, party, team, firm, group, society
    case authority  // public, over others: le régulateur
    case office  // of the state: la Direction de la police is no groupe, no parti
    case led  // the name behind it is that of who leads it: le gouvernement Conte
    case part  // belongs to the name: université de Lorraine
    case body  // at the end of a name a body, though the word is one for places too: Varna Crown Court
    case court  // judges: what it confirms is so
  }

  enum PlaceNoun: UInt32, LexFlag {
    case part  // belongs to the name: rue Broca, pont d'Iéna
    case street  // says where without a preposition: ont défilé place de la Bastille
    case territory  // a name before it is that of a place: the Orvin district
    case landmark  // with a capital the name of a point in the land goes on behind it: Cap de la Hève
    case house  // belongs to the name right behind it, not to one behind `de`: lycée Olympe-Roy
  }

  enum Epithet: UInt32, LexFlag {
    case person, place, organization
  }

  enum SpeechNoun: UInt32, LexFlag {
    case written, spoken
    case reply  // of somebody else than whoever spoke before: réponse
    case sent  // no more than its writer's: lettre, communiqué
  }

  enum UnspokenNoun: UInt32, LexFlag {
    case before, work, nickname, operation, word, explains, affair, rating
  }

  enum TimeWord: UInt32, LexFlag {
    case vague
  }

  enum Geo: UInt32, LexFlag {
    case mountain, sea, river, continent, district, building, area
  }

  enum FirstName: UInt32, LexFlag {
    case ambiguous
  }

  enum Determiner: UInt32, LexFlag {
    case demonstrative
    case each  // takes one after the other: chaque
  }

  enum Clitic: UInt32, LexFlag {
    case near  // points at what is at hand, and no further off: ce mois-ci
  }

  enum Title: UInt32, LexFlag {
    case military, religious, nobility, academic
  }

  enum Preposition: UInt32, LexFlag {
    case locative, source, temporal, genitive, purpose
    case ahead  // before a day that is to come: pour jeudi, d'ici à lundi
    case asked  // before who gave news: a-t-on appris auprès de X
    case comparison  // the same amount at another time or elsewhere: contre 12 l'an dernier
    case since  // what goes on from a day: depuis janvier
    case until  // what goes on to a day: jusqu'au 21 mars
    case infinitive  // opens an infinitive: to
    case charge  // what a function goes on with: ministre chargé de
    case house  // before the body that somebody works for: chez
    case post  // the same, but only behind a function: an analyst at X
    case accompanying  // what happens beside a clause: with voters divided
    case pair  // leads to two that a coordinator joins: entre la police et les riverains
    case countdown  // before how long it is from today: dans dix jours
    case topic  // names whom the sentence is about, before its pronoun: quant à
    case within  // before how long something took: en 2h05
    case beside  // before somebody rather than something: en compagnie de
    case duty  // before a function that somebody takes up: au poste de
    case around  // before a place rather than somebody: au large de
    case cause  // before what else happened, with its own places: après, en raison de
    case receiver  // leads from a verb of giving to whoever is given something: verser au port de X
  }

  enum Pronoun: UInt32, LexFlag {
    case personal, demonstrative, impersonal, indefinite
    case thing  // stands for a body or thing, of no gender: it
  }

  enum SourcePreposition: UInt32, LexFlag {
    case opinion  // `pour X`: only with a person or body, and a clause
    case clause  // `comme l'a dit X`
    case wording  // names whose words the marks hold, and no more: selon l'expression de
    case strict  // always names a source: d'après, à en croire
    case own  // holds the pronoun of its source: à l'entendre
    case `self`  // the same of whoever the clause is about: de son propre aveu
  }

  enum NoteWord: UInt32, LexFlag {
    case addition, update, correction, clarification, `repeat`, refile, kill, embargo, other
    case publication  // opens a line with the day of publication: Publié le …
    case related  // opens a link to another text: Lire aussi
    case credit  // opens a line with who made a text: Auteur, Source, Edité par
    case signed  // opens a line with who wrote a text, whose name follows: Propos recueillis par
    case furniture  // opens a line of the site's own: Temps de lecture
    case rubric  // part of a newspaper, on a line over the headline: Faits divers
  }

  enum Civility: UInt32, LexFlag {
    case lawyer  // who bears it pleads for others: Me
    case crowned  // before a land or town a title that somebody wins: Miss Bretagne
  }

  enum Verb: UInt32, LexFlag {
    case auxiliary, movement, copula, modal, impersonal
    case turn  // impersonal with a reflexive pronoun: il s'agit de
    case presents  // may have its subject behind it, and nobody before it: il reste un risque
    // what becomes of the people that the object names, or the subject
    case kill, injure, arrest, die, vanish
    case schedule  // sets the day on which something will be: reporter, fixer
    case passive  // without its object a participle: based on, located in
    case graded  // goes by what `selon` names, which is no source: varier
    case bare  // an auxiliary with a bare infinitive: will, did
    case progressive  // an auxiliary with a present participle: was working
    case capacity  // what somebody is follows behind `as`: serve, work
    case birth  // opens somebody's life: naître
    case author  // makes the words that it has as its object: rédiger, dresser
    case light  // tells of a state, or leaves the act to its object: remain, make
    case due  // in the imperfect tells what was to come: devait partir
    case market  // with percents tells of a price, so of a firm: le titre a cédé 3%
    case charged  // in the passive its subject is before a court or in custody: être jugé
    case court  // its subject is before a court: comparaître
    case prints  // what it tells of stands in a paper: publié dans X
    case gives  // somebody is given what its object names: octroyer, verser
    case sees  // what stands in marks behind it and `y` is the judgement of whoever sees it so: y voir "…"
  }

  enum Abbreviation: UInt32, LexFlag {
    case numbered  // only before a number: No. 16
  }

  enum ObjectClitic: UInt32, LexFlag {
    case reflexive
    case there  // before an auxiliary alone it says what there is: il y a
  }

  enum Relative: UInt32, LexFlag {
    case place  // takes up where: où
    case some  // may say who is among those before: douze villes dont Lyon
  }

  enum Adverb: UInt32, LexFlag {
    case time, degree, negative
    case answer  // may be all that somebody answers: oui, non
    case further  // beside a verb of saying: whoever spoke goes on: encore
  }

  enum Noun: UInt32, LexFlag {
    case human
    case family  // stands before a name that several bear: famille, frères
    case matter  // stands before a name without being part of it: affaire, loi
    case numbered  // a number behind it names it: article 5
    case multiple  // trois fois
    case sum  // the number behind it is one of things told of before: le chiffre de 820
    case firm  // what only a company has, and the name behind it is the company's: titre, rachat
    case christened  // storms, ships and the like: the name behind it is nobody's
    case press  // what papers bring: une information du Monde
    case medium  // where something is said, no part of who says it: au micro de Radio Est
    case trade  // what firms do, at the end of their names: Verdane Chimie
    case way  // what leads from one town to another, and the two stand behind it: la ligne Lyon-Annecy
    case land  // takes up a state named before: le pays
    case trial  // whoever is named behind it stands before a court: le procès de X
    case response  // what somebody shows, who is heard behind it: la colère de X
    case received  // the same where another gets it: le soutien de X
    case child  // somebody who is not grown up: enfant, bébé
    case client  // somebody for whom a lawyer speaks: client
  }

  enum Unit: UInt32, LexFlag {
    case counted  // also a thing that one scores or gives: points
  }

  enum Adjective: UInt32, LexFlag {
    case prenominal  // stands before its noun: autres, jeunes
    case half  // un million et demi
    case bound  // with an infinitive says what will be: due to meet
    case toponym  // tied by hyphens inside the name of a town: Vern-Saint-Loup
    case side  // says which part of a place: southern Varna
    case home  // with de says where somebody is from: originaire
    case aged  // with de says how old somebody is: âgé
  }

  /// The flags as language packs name them.
  static let names: [LexClass: [String]] = [
    .subordinator: names(Subordinator.self),
    .reporting: names(Reporting.self),
    .role: names(Role.self),
    .roleModifier: names(RoleModifier.self),
    .walk: names(Walk.self),
    .humanVerb: names(HumanVerb.self),
    .organization: names(Organization.self),
    .orgNoun: names(OrgNoun.self),
    .placeNoun: names(PlaceNoun.self),
    .epithet: names(Epithet.self),
    .speechNoun: names(SpeechNoun.self),
    .unspokenNoun: names(UnspokenNoun.self),
    .timeWord: names(TimeWord.self),
    .geo: names(Geo.self),
    .firstName: names(FirstName.self),
    .determiner: names(Determiner.self),
    .clitic: names(Clitic.self),
    .title: names(Title.self),
    .preposition: names(Preposition.self),
    .pronoun: names(Pronoun.self),
    .sourcePreposition: names(SourcePreposition.self),
    .noteWord: names(NoteWord.self),
    .civility: names(Civility.self),
    .verb: names(Verb.self),
    .abbreviation: names(Abbreviation.self),
    .objectClitic: names(ObjectClitic.self),
    .relative: names(Relative.self),
    .adverb: names(Adverb.self),
    .noun: names(Noun.self),
    .unit: names(Unit.self),
    .adjective: names(Adjective.self),
  ]
  private static func names<Flag: LexFlag>(_: Flag.Type) -> [String] { Flag.allCases.map { "\($0)" } }

  /// The bit of a flag by its name, 0 when the class has no such flag; for the compiler of the packs.
  static func bit(_ name: String, of c: LexClass) -> UInt32 {
    names[c]?.firstIndex(of: name).map { 1 << UInt32($0) } ?? 0
  }
}
