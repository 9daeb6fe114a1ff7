/// What somebody looks for. One value for the `\` prompt, `depeche search` and saved queries.
nonisolated struct Query: Hashable, Sendable {
  var condition: Condition = .everything
  var order = Order.date

  enum Order: String, Hashable, Sendable, CaseIterable { case date, oldest, relevance }

  indirect enum Condition: Hashable, Sendable {
    case everything
    /// Words that follow each other, accents and case left aside; the last may be the start of a word.
    case words([String], isPrefix: Bool)
    case field(Field, Value)
    case not(Condition)
    case all([Condition])
    case any([Condition])
  }

  /// What a field is compared with.
  enum Value: Hashable, Sendable {
    case words([String], isPrefix: Bool)
    /// Days since 1970-01-01, both ends included; nil is open.
    case days(from: Int?, to: Int?)
    case numbers(from: Int?, to: Int?)
    case state(State)
    case trait(Trait)
  }

  enum State: String, Hashable, Sendable, CaseIterable { case unread, read, marked, killed, updated }
  enum Trait: String, Hashable, Sendable, CaseIterable { case quote, indirect, figures, note, byline, thread }

  /// The fields of the language, each with the kind of value that it takes.
  enum Field: String, Hashable, Sendable, CaseIterable {
    case speaker, person, place, org, agency, from, by, lang, kind, note, tag, thread, quote, headline
    case date, urgency, version
    case `is`, has
  }
}
