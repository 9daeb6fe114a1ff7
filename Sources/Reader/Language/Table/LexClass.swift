/// What a word or phrase can be, as far as the analysis cares. Language packs name these in `@class` lines.
/// At most 56: a set of them travels in two table words of 28 bits.
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

/// The flags that the rows of a class may carry; the position is the bit in the reading's value.
enum LexFlags {
  static let names: [LexClass: [String]] = [
    .subordinator: [
      "contrast",  // sets another fact beside: `tandis que`
      "condition",  // opens what is only supposed: si
      "adverbial",  // right behind a verb an adverb: ainsi
    ],
    .reporting: [
      "clause",  // takes `que` + clause
      "incise",  // may stand after or inside a quotation: "…", a dit X
      "object",  // takes a quotation or noun as its object: dénonce "une mascarade"
      "infinitive",  // takes an infinitive group: a promis de …
      "reflexive",  // s'exclamer, se féliciter
      "weak",  // reports only with a quotation or a clause: observer, publier
      "attitude",  // feeling or expectation rather than speech: craindre, espérer
      "evidence",  // montrer, suggérer
      "denial", "question", "order", "promise",
      "target",  // has a target that is never the speaker: accuser, reprocher à
      "named",  // announces a name rather than speech: baptiser, surnommer
      "predicate",  // se dire + adjective
      "stance",  // for or against what its object names: saluer, réclamer
      "judging",  // a word in marks beside its object is the judge's: condamne une mesure "honteuse"
      "act",  // does something with an object or infinitive: refuser de …
      "bare",  // takes a clause without a word that opens it: said he was ready
      "reply",  // answers what somebody else asked: répondre, admettre
      "learns",  // its subject is told by somebody: apprendre
      "cites",  // its object is whose words follow: citer
      "reads",  // whoever reads it hasn't said it: on peut lire "…"
      "addressed",  // whoever stands behind it is spoken to: told reporters
    ],
    .role: [
      "unnamed",  // may stand for a source that is never named: porte-parole, témoin, source
      "group",  // a body or several people: police, gouvernement, syndicat
      "office",  // one holder at a time in a body: président, Premier ministre
      "title",  // stands before the name without comma as part of address: général, cheikh
      "kinship", "sport", "profession", "document",
      "local",  // what it is of is a place: maire, préfet, habitant
      // Walks of life, of which one person seldom has two: ministre, chanteur, évêque; `sport` is one more.
      "state", "art", "faith",
      "back",  // whoever was spoken of before: l'intéressé
      "chief",  // whoever heads a body, by whatever title: patron, numéro un
      "nation",  // heads a state: président, chef de l'Etat
      "cabinet",  // heads a government: Premier ministre, chef du gouvernement
      "coach",  // trains a team, by whatever word: entraîneur, technicien
      "firm",  // what it is of is a firm: PDG, directeur général, actionnaire
      "bar",  // pleads for others: avocat
      "case",  // whose part in a case it is: suspect, victime; seldom somebody known for a function
    ],
    .roleModifier: [
      "former", "future", "deputy", "acting",
      "same",  // whoever the noun stood for before: la même source
    ],
    .organization: [
      "party", "company", "media", "agency", "armed", "government", "court", "international", "team",
      "university", "union", "seat", "bank", "army", "parliament", "ngo", "religious", "ambiguous",
    ],
    .orgNoun: [
      "again",  // takes up a body named before: le groupe, la compagnie
      // Of what kind that body is: le quotidien, le parti, le club, le constructeur.
      "media", "party", "team", "firm", "group",
    ],
    .placeNoun: [
      "part",  // belongs to the name: rue Broca, pont d'Iéna
      "street",  // says where without a preposition: ont défilé place de la Bastille
      "territory",  // a name before it is that of a place: the Orvin district
    ],
    .epithet: ["person", "place", "organization"],
    .speechNoun: ["written", "spoken"],
    .unspokenNoun: ["before", "work", "nickname", "operation", "word", "explains"],
    .timeWord: ["vague"],
    .geo: ["mountain", "sea", "river", "continent", "district", "building", "area"],
    .firstName: ["ambiguous"],
    .determiner: ["demonstrative"],
    .title: ["military", "religious", "nobility", "academic"],
    .preposition: [
      "locative", "source", "temporal", "genitive", "purpose",
      "ahead",  // before a day that is to come: pour jeudi, d'ici à lundi
      "asked",  // before who gave news: a-t-on appris auprès de X
      "comparison",  // the same amount at another time or elsewhere: contre 12 l'an dernier
      "since",  // what goes on from a day: depuis janvier
      "until",  // what goes on to a day: jusqu'au 21 mars
      "infinitive",  // opens an infinitive: to
      "charge",  // what a function goes on with: ministre chargé de
      "house",  // before the body that somebody works for: chez
      "post",  // the same, but only behind a function: an analyst at X
      "accompanying",  // what happens beside a clause: with voters divided
      "pair",  // leads to two that a coordinator joins: entre la police et les riverains
      "countdown",  // before how long it is from today: dans dix jours
      "topic",  // names whom the sentence is about, before its pronoun: quant à
      "within",  // before how long something took: en 2h05
    ],
    .pronoun: [
      "personal", "demonstrative", "impersonal", "indefinite",
      "thing",  // stands for a body or thing, of no gender: it
    ],
    .sourcePreposition: [
      "opinion",  // `pour X`: only with a person or body, and a clause
      "clause",  // `comme l'a dit X`
      "wording",  // names whose words the marks hold, and no more: selon l'expression de
      "strict",  // always names a source: d'après, à en croire
    ],
    .noteWord: [
      "addition", "update", "correction", "clarification", "repeat", "refile", "kill", "embargo", "other",
      "publication",  // opens a line with the day of publication: Publié le …
      "related",  // opens a link to another text: Lire aussi
      "credit",  // opens a line with who made a text: Auteur, Source, Edité par
      "signed",  // opens a line with who wrote a text, whose name follows: Propos recueillis par
      "furniture",  // opens a line of the site's own: Temps de lecture
      "rubric",  // part of a newspaper, on a line over the headline: Faits divers
    ],
    .civility: [
      "lawyer"  // who bears it pleads for others: Me
    ],
    .verb: [
      "auxiliary", "movement", "copula", "modal", "impersonal",
      "turn",  // impersonal with a reflexive pronoun: il s'agit de
      // what becomes of the people that the object names, or the subject
      "kill", "injure", "arrest", "die", "vanish",
      "schedule",  // sets the day on which something will be: reporter, fixer
      "passive",  // without its object a participle: based on, located in
      "graded",  // goes by what `selon` names, which is no source: varier
      "bare",  // an auxiliary with a bare infinitive: will, did
      "progressive",  // an auxiliary with a present participle: was working
      "capacity",  // what somebody is follows behind `as`: serve, work
      "birth",  // opens somebody's life: naître
      "author",  // makes the words that it has as its object: rédiger, dresser
      "light",  // tells of a state, or leaves the act to its object: remain, make
      "due",  // in the imperfect tells what was to come: devait partir
    ],
    .abbreviation: ["numbered"],  // only before a number: No. 16
    .objectClitic: ["reflexive"],
    .relative: ["place"],  // takes up where: où
    .adverb: ["time", "degree", "negative"],
    .noun: [
      "human",
      "family",  // stands before a name that several bear: famille, frères
      "matter",  // stands before a name without being part of it: affaire, loi
      "numbered",  // a number behind it names it: article 5
      "multiple",  // trois fois
      "firm",  // what only a company has, and the name behind it is the company's: titre, rachat
      "christened",  // storms, ships and the like: the name behind it is nobody's
    ],
    .unit: ["counted"],  // also a thing that one scores or gives: points
    .adjective: [
      "prenominal",  // stands before its noun: autres, jeunes
      "half",  // un million et demi
      "bound",  // with an infinitive says what will be: due to meet
      "toponym",  // tied by hyphens inside the name of a town: Vern-Saint-Loup
    ],
  ]

  /// The bit of a flag of a class, 0 when the class has no such flag.
  static func bit(_ name: String, of c: LexClass) -> UInt32 {
    names[c]?.firstIndex(of: name).map { 1 << UInt32($0) } ?? 0
  }
}
