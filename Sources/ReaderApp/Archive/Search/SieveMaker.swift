import GRDB
import Reader

/// Makes the sieve of a query: what many have is asked of the blocks, what is rare of the index, what only the tables know
/// of them.
nonisolated struct SieveMaker {
  let isOldest: Bool
  let db: Database

  /// So many words are asked for one by one, of a beginning whose letters are few and of others.
  private static let fewWords = 40, mostWords = 1500
  /// Fewer dispatches that have a flag are walked through at once.
  private static let fewFlagged = 2000
  /// So many values of a field are looked through for those that begin so.
  private static let mostValues = 2000

  func sieve(_ c: Query.Condition) throws -> Sieve {
    switch c {
    case .everything: .everything
    case .not(.field(_, .state(.unread))): try state(.read)
    case .not(.field(_, .state(.read))): try state(.unread)
    case .not(let inner): try sieve(inner).negated
    case .all(let parts): joined(try parts.map(sieve), "AND", Sieve.conjunction)
    case .any(let parts): joined(try parts.map(sieve), "OR", Sieve.alternative)
    case .words(let words, let isPrefix): try text(words, isPrefix, .word)
    case .field(let field, let value): try self.field(field, value)
    }
  }

  /// What the index of words finds alone is left to it in one expression.
  private func joined(_ parts: [Sieve], _ sign: String, _ join: ([Sieve]) -> Sieve) -> Sieve {
    var expressions: [String] = [], others: [Sieve] = []
    for part in parts {
      if case .index(_, let expression?) = part {
        expressions.append(expression)
      } else {
        others.append(part)
      }
    }
    guard expressions.count > 1 else { return join(parts) }
    return join(others + [index("(" + expressions.joined(separator: ") \(sign) (") + ")")])
  }

  private func index(_ expression: String) -> Sieve {
    .index(Postings("words", expression, isOldest: isOldest), expression: expression)
  }

  func form(_ kind: Form.Kind, _ text: String, otherwise: Sieve? = nil) throws -> Sieve {
    let form = Form(kind, text)
    let rest: Sieve
    if let otherwise {
      rest = otherwise
    } else if let match = form.match {
      rest =
        match.index == "words"
        ? index(match.expression)
        : .index(Postings(match.index, match.expression, isOldest: isOldest), expression: nil)
    } else {
      rest = .nothing
    }
    return try form.id(db).map { .form($0, otherwise: rest) } ?? rest
  }

  // MARK: Words

  private static func columns(_ kind: Form.Kind) -> String {
    switch kind {
    case .headline: "{headline}"
    case .quote: "{quotes}"
    case .tag: "{tags}"
    default: "{headline body}"
    }
  }

  /// Words that follow each other; the last may be the start of a word.
  private func text(_ words: [String], _ isPrefix: Bool, _ kind: Form.Kind) throws -> Sieve {
    if words.count == 1 { return isPrefix ? try beginning(words[0], kind) : try form(kind, words[0]) }
    let whole = isPrefix ? words.dropLast() : words[...]
    // Of what many have the blocks say first where the words are at all, and where they follow each other.
    let forms = try whole.map { try form(kind, $0) }
    let common = forms.filter { if case .form = $0 { true } else { false } }
    let pairs = zip(forms, forms.dropFirst()).compactMap { first, second -> FormPair? in
      guard case .form(let first, _) = first, case .form(let second, _) = second else { return nil }
      return FormPair(first: first, second: second)
    }
    var phrase = index(
      Self.columns(kind) + " : \"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : ""))
    // A rare word leads the index to the few places by itself.
    if pairs.count == words.count - 1, !isPrefix, words.count <= PhraseCheck.mostWords {
      phrase = .phrase(PhraseCheck(words, columns: Self.columns(kind), isOldest: isOldest), otherwise: phrase)
    }
    if words.count == 2, let pair = pairs.first {
      return .pair(pair, otherwise: .conjunction(common + [phrase]))
    }
    return .conjunction(common + pairs.map { .pair($0, otherwise: .everything) } + [phrase])
  }

  private func beginning(_ prefix: String, _ kind: Form.Kind) throws -> Sieve {
    let isShort = prefix.unicodeScalars.count <= FormScan.longestStart
    if isShort, kind == .word { return try form(.start, prefix) }
    let words = try PrefixWords.words(prefix, limit: Self.mostWords + 1, db)
    let sieve: Sieve
    if words.count <= (isShort ? Self.fewWords : Self.mostWords) {
      sieve = try any(words.sorted(by: PrefixWords.isBefore), kind, beginning: prefix)
    } else if isShort {
      let all = try form(.start, prefix)
      let test: Sieve = .rows(RowTest(QueryRows.hasBeginning(prefix, inHeadline: kind == .headline)))
      sieve = .conjunction([all, test])
    } else {
      sieve = index(Self.columns(kind) + " : \"\(prefix)\" *")
    }
    guard isShort, let starts = kind.starts else { return sieve }
    return try form(starts, prefix, otherwise: sieve)
  }

  /// One of some words.
  /// - Parameter beginning: what they all begin with, where they are all that do.
  private func any(_ words: [String], _ kind: Form.Kind, beginning: String? = nil) throws -> Sieve {
    var known: [Sieve] = [], rare: [String] = [], frequent: [String] = []
    for word in words {
      let one = try form(kind, word)
      if case .form = one {
        known.append(one)
        frequent.append(word)
      } else {
        rare.append(word)
      }
    }
    if rare.isEmpty { return .alternative(known) }
    let terms =
      if let beginning, rare.count > Self.fewWords {
        PrefixWords.cover(rare[...], beginning, without: frequent[...])
      } else {
        rare.map { "\"\($0)\"" }
      }
    return .alternative(known + [index(Self.columns(kind) + " : (" + terms.joined(separator: " OR ") + ")")])
  }

  // MARK: Fields

  private func field(_ field: Query.Field, _ value: Query.Value) throws -> Sieve {
    switch value {
    case .days(let from, let to): .ids(DispatchID.range(from: from, to: to))
    case .numbers(let from, let to): try numbers(field, from, to)
    case .state(let state): try self.state(state)
    case .trait(.thread): try state(.updated)
    case .trait(let trait): try form(.tag, Tags.trait(trait))
    case .words(let words, let isPrefix): try self.words(field, words, isPrefix)
    }
  }

  private func words(_ field: Query.Field, _ words: [String], _ isPrefix: Bool) throws -> Sieve {
    switch field {
    case .quote: try text(words, isPrefix, .quote)
    case .headline: try text(words, isPrefix, .headline)
    case .speaker: try names(words, isPrefix, nil, Tags.speaker, Tags.speakerWord)
    case .person: try names(words, isPrefix, .person, Tags.mention, Tags.mentionWord(.person))
    case .place: try names(words, isPrefix, .place, Tags.mention, Tags.mentionWord(.place))
    case .org: try names(words, isPrefix, .organization, Tags.mention, Tags.mentionWord(.organization))
    case .tag: .few(try QueryRows.own("tagWords", words, isPrefix, db))
    case .note:
      .alternative([
        try tags(words, isPrefix, Tags.note, of: field),
        .few(try QueryRows.own("noteWords", words, isPrefix, db)),
      ])
    case .agency: try typed(words, isPrefix, Tags.agency, of: field)
    case .from: try typed(words, isPrefix, Tags.place, of: field)
    case .by: try typed(words, isPrefix, Tags.byline, of: field)
    case .lang: try tags(words, isPrefix, Tags.language, of: field)
    case .thread: try tags(words, isPrefix, Tags.thread, of: field)
    case .kind: try tags(words, isPrefix, Tags.kind(""), of: field)
    case .date, .urgency, .version, .is, .has: .nothing
    }
  }

  private func tags(
    _ words: [String], _ isPrefix: Bool, _ tag: String, of field: Query.Field
  ) throws -> Sieve {
    .conjunction(
      try words.enumerated().map { i, word in
        isPrefix && i == words.count - 1
          ? try tagBeginning(tag, word) { try values(of: field, beginning: word) }
          : try form(.tag, tag + word)
      })
  }

  /// A value whose last word nobody has is the beginning of one.
  private func typed(
    _ words: [String], _ isPrefix: Bool, _ tag: String, of field: Query.Field
  ) throws -> Sieve {
    try tags(words, try isPrefix || isBeginning(words, tag), tag, of: field)
  }

  private func isBeginning(_ words: [String], _ tag: String) throws -> Bool {
    guard let last = words.last else { return false }
    let form = Form(.tag, tag + last)
    guard try form.id(db) == nil, let match = form.match else { return false }
    let find = try db.cachedStatement(sql: "SELECT 1 FROM words WHERE words MATCH ? LIMIT 1")
    return try Int.fetchOne(find, arguments: [match.expression]) == nil
  }

  private func tagBeginning(_ tag: String, _ prefix: String, _ words: () throws -> [String]?) throws -> Sieve
  {
    let few = try words()
    let sieve =
      try few.map {
        try any($0.map { tag + $0 }.sorted(by: PrefixWords.isBefore), .tag, beginning: tag + prefix)
      } ?? index("{tags} : \"\(tag)\(prefix)\" *")
    guard prefix.unicodeScalars.count <= FormScan.longestStart, Tags.withStarts.contains(tag) else {
      return sieve
    }
    return try form(.tagStart, tag + prefix, otherwise: sieve)
  }

  /// The words of a field's values that begin so; nil where there are too many to look at.
  private func values(of field: Query.Field, beginning prefix: String) throws -> [String]? {
    let find = try db.cachedStatement(sql: "SELECT folded FROM value WHERE field = ? LIMIT ?")
    let all = try String.fetchAll(find, arguments: [field.rawValue, Self.mostValues])
    guard [.agency, .from, .by, .lang].contains(field), all.count < Self.mostValues else { return nil }
    return Set(all.flatMap { $0.split(separator: " ") }.filter { $0.hasPrefix(prefix) }.map(String.init))
      .sorted()
  }

  /// Names that have all these words.
  private func names(
    _ words: [String], _ isPrefix: Bool, _ kind: Entity.Kind?, _ tag: (Int64) -> String, _ word: String
  ) throws -> Sieve {
    // One word may be that of thousands; the words of one name must meet in it.
    if words.count == 1 {
      guard try isPrefix || isBeginning(words, word) else { return try form(.tag, word + words[0]) }
      return try tagBeginning(word, words[0]) { try EntitySearch.words(words[0], limit: Self.mostWords, db) }
    }
    func ids(_ isPrefix: Bool) throws -> [Int64] {
      try EntitySearch.ids(words: words, isPrefix: isPrefix, kind: kind, limit: 2000, db)
    }
    let exact = try ids(isPrefix)
    return try any((exact.isEmpty && !isPrefix ? ids(true) : exact).map(tag), .tag)
  }

  // MARK: What the tables know

  private func numbers(_ field: Query.Field, _ from: Int?, _ to: Int?) throws -> Sieve {
    let (tag, column) =
      field == .urgency ? (Tags.urgency, "d.urgency") : (Tags.version, "d.version")
    let find = try db.cachedStatement(sql: "SELECT CAST(name AS INTEGER) FROM value WHERE field = ?")
    let (low, high) = (from ?? .min, to ?? .max)
    let there = try Int.fetchAll(find, arguments: [field.rawValue]).filter { $0 >= low && $0 <= high }
    if there.count > Self.fewWords { return .rows(RowTest(QueryRows.between(column, from, to))) }
    return try any(there.sorted().map { Tags.number(tag, $0) }, .tag)
  }

  private func state(_ state: Query.State) throws -> Sieve {
    switch state {
    case .read: try half(Flag.read, else: Flag.unread)
    case .unread: try half(Flag.unread, else: Flag.read)
    case .marked: flag(Flag(condition: "marked = 1", index: "dispatch_marked"))
    case .updated: flag(Flag(condition: "shared = 1", index: "dispatch_shared"))
    case .killed: try form(.tag, Tags.killed)
    }
  }

  /// A flag of dispatches, and the index over those that have it.
  private struct Flag {
    var condition: String
    var index: String

    static let read = Flag(condition: "read = 1", index: "dispatch_read")
    static let unread = Flag(condition: "read = 0", index: "dispatch_unread")
  }

  private func flag(_ flag: Flag) -> Sieve {
    .index(Postings(flag: flag.condition, index: flag.index, isOldest: isOldest), expression: nil)
  }

  /// One of two flags of which each dispatch has one: where few have the other, it is left to those.
  private func half(_ flag: Flag, else other: Flag) throws -> Sieve {
    let count = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM
          (SELECT 1 FROM dispatch INDEXED BY \(other.index) WHERE \(other.condition) LIMIT \(Self.fewFlagged))
        """)
    let isFew = try Int.fetchOne(count).map { $0 < Self.fewFlagged } ?? false
    return isFew ? self.flag(other).negated : self.flag(flag)
  }
}
