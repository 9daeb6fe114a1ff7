/// Letters and ends of words that mean something in a language; its pack lists them in `grammar.tsv`.
enum LexList: UInt32, CaseIterable {
  /// The letter before its number is the kind of a road: `l'A1`, `la N7`.
  case roads
  /// The letter before a colon is whoever answers in an interview: `R: Nous partons.`
  case answers
  /// The letter before the number of a rank: `le n°2 français`.
  case ranks
  /// One of two letters that stand for first names, where two capitals would else be a house: `JJ Roth`.
  case initials
  /// How a word for several ends: `Portland Pilots`.
  case plurals
  /// How one of several is called by the word for several, `ending>its replacement`, first match first: `aux>al`.
  case singulars
  /// How participles end that can be told from other words by it: `Emmitouflée`.
  case participles
  /// How the participle of a verb ends that the pack doesn't have: behind an auxiliary `surfacturé`.
  case coined
  /// How adjectives of origin end: `Maravian`.
  case origins
  /// How the people of a town are called: `Sarrançais`.
  case inhabitants
  /// How many surnames end, of peoples whose names the pack has few of.
  case patronyms
  /// How towns end, of countries whose towns the pack has few of.
  case towns
  /// Three letters that stand for a country in results of sport.
  case countries
  /// How trades and callings end that the pack doesn't have: `biogéologue`.
  case trades
  /// The article that a preposition takes into itself, as it stands in names: `Le Monde`, `au Monde`.
  case article
  /// The verb that the ending of an owner is behind a pronoun, by a form that the pack has: `it's` as `isn't`.
  case contracted
  /// States whose currency is the franc CFA of the West (XOF), by their codes.
  case francsWest
  /// States whose currency is the franc CFA of the centre (XAF), by their codes.
  case francsCentre
}
