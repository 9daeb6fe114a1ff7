/// One fact about a language as a whole, which its pack answers with yes or no in `grammar.tsv`. The analysis asks for
/// these where grammars differ, never for a language.
enum LexTrait: UInt32, CaseIterable {
  /// A point parts the decimals: `1.5` is one and a half, `1,500` fifteen hundred. English; not French, German.
  case decimalPoint
  /// Many words have accents, so that a text without any was written without them. French, Spanish; not English.
  case accents
  /// Determiners, adjectives, participles and verbs show the number of their noun, and most its gender: `les élues
  /// arrêtées ont`. French, Spanish; not English (`the arrested officials had`), Chinese.
  case agreement
  /// Things have a gender, so that pronouns of persons stand for things and bodies too: `la commission … elle`.
  /// French, German; not English, Finnish.
  case gender
  /// The subject may stand behind any verb and what belongs to it: `a dit à la presse le maire`, `que publie le journal`.
  /// French, Spanish; not English, where only `said` goes before its subject.
  case inversion
  /// What says whose or which stands behind its noun, and a name behind the word for what it is: `les travaux de la
  /// gare`, `le groupe pétrolier Verdane`. French, Spanish; not Turkish; in English only with `of`.
  case headFirst
  /// The preposition of a complement is an indefinite article too: `des élus`, `de hauts responsables`. French, Italian;
  /// not English, German.
  case partitives
  /// An adverb stands behind its verb, and before the object, but not between subject and verb: `abrite notamment des
  /// marins`. French, German; not English: `the minister earlier said`.
  case adverbsBehind
  /// Nouns, names and measures stand before a noun without a preposition, and the last one is the head: `oil price
  /// rise`, `Verdane chairman`, `a 6-percent fall`. English, Turkish; not French, Spanish.
  case compounds
  /// A noun needs no article: `officials said`, `He was mayor`. English, Russian; not French.
  case bareNouns
  /// A clause that is reported or says more of a noun needs no word or comma to mark it: `said he fled`, `a poll he
  /// says was rigged`. English, Swedish; not French, German.
  case bareClauses
  /// The past and the participle have one form: `killed`. English; not French, German.
  case sharedPast
  /// Verbs, nouns and adverbs have one form without an ending that tells them apart: `to work, at work`, `back`.
  /// English, Chinese; not French, Russian.
  case conversion
  /// Functions, kinds and adjectives of origin have a capital beside or in a name, and headlines on every word:
  /// `Foreign Minister Anna Roth`, `Orvin County`, `German football`. English; not French, Spanish.
  case capitals
}

/// What holds of a language.
struct LexTraits: Hashable, Sendable {
  var rawValue: UInt32 = 0

  @inline(__always) func has(_ t: LexTrait) -> Bool { rawValue & (1 &<< t.rawValue) != 0 }
  mutating func insert(_ t: LexTrait) { rawValue |= 1 << t.rawValue }
}
