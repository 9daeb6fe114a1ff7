/// The sets of lexicon classes that the name passes ask for.
enum NameClasses {
  static let place = LexSet(.state, .city, .region, .geo)
  static let organization = LexSet(.organization, .agency)
  static let person = LexSet(.firstName, .surname)
  static let name = place.union(organization).union(person)

  /// Words that only hold sentences together; a capital on them says nothing.
  static let function = LexSet(
    .determiner, .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation,
    .adverb, .clitic, .objectClitic, .possessive, .auxiliary, .sourcePreposition, .number)
  static let time = LexSet(.month, .weekday, .timeWord, .timeUnit, .dayPart, .season)
  static let measure = LexSet(.unit, .currency, .abbreviation, .noteWord)
  static let nominal = LexSet(
    .noun, .adjective, .common, .ordinal, .role, .roleModifier, .kin, .epithet, .placeNoun, .orgNoun,
    .speechNoun, .unspokenNoun, .tollNoun, .title, .civility)
  static let verbal = LexSet(.verb, .reporting)
  static let gentile = LexSet(.demonym, .nationality)
  static let common = function.union(time).union(measure).union(nominal).union(verbal).union(gentile)

  /// Nouns that begin longer names.
  static let heads = LexSet(.orgNoun, .placeNoun)
  static let personal = LexSet(.role, .title, .civility, .kin, .epithet)
}
