/// A clause that tells what happened, as far as its words say, before anybody knows whether it is worth telling.
struct Event {
  enum Clause: UInt8 { case main, coordinate, complement, relative, subordinate }
  enum Tense: UInt8 { case past, pluperfect, present, imperfect, future, conditional }

  var kind = Fact.Kind.event
  var sentence: Int
  /// The verb group as written.
  var predicate: Range<Int>
  var clause: Clause
  var tense: Tense
  var isPlanned = false
  var isPassive = false
  var isNegated = false
  /// A question or an insertion: `remet-il`.
  var isInverted = false
  /// The verb could as well be a noun.
  var isDoubtful = false
  /// Tells of a state, or leaves the act to its object.
  var isLight = false
  /// Who acts; empty where nobody is said to.
  var subject: Range<Int> = 0..<0
  /// The subject with all that hangs on it, for one without a name: `le tirage au sort`.
  var wholeSubject: Range<Int> = 0..<0
  /// What is acted upon: behind the verb, or the grammatical subject of a passive.
  var object: Range<Int> = 0..<0
  /// Index into `w.dates`.
  var date: Int?
  /// A time of the day without a date of its own.
  var clock: TimeReader.Time?
  /// A part of the day without a date.
  var isOfDay = false
  /// Index into `w.names`.
  var place: Int?
  /// The indirect quotation that holds it, an index into `w.quotes`.
  var report: Int?
  /// It stands in somebody's own words.
  var isQuoted = false
  var isLead = false
}
