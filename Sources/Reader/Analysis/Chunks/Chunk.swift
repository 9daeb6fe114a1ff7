/// A group of words that belong together: what the speech frames are made of. Quotations and brackets are one
/// chunk each, so that a frame sees the writer's own sentence.
struct Chunk {
  enum Kind: UInt8 {
    case noun, verb, quote, comma, colon, semicolon, stop, bracket, dash
    case coordinator, complementizer, relative, subordinator, adverb, source, other
  }

  struct Traits: OptionSet {
    var rawValue: UInt16
    static let finite = Traits(rawValue: 1), presentParticiple = Traits(rawValue: 2)
    static let pastParticiple = Traits(rawValue: 4), infinitive = Traits(rawValue: 8)
    static let passive = Traits(rawValue: 16), negated = Traits(rawValue: 32),
      reflexive = Traits(rawValue: 64)
    static let plural = Traits(rawValue: 128)
    static let pronoun = Traits(rawValue: 256), time = Traits(rawValue: 512), named = Traits(rawValue: 1024)
    static let sourceLike = Traits(rawValue: 2048)
    static let copula = Traits(rawValue: 4096), holdsQuote = Traits(rawValue: 8192)
    static let strictSource = Traits(rawValue: 16384), clauseSource = Traits(rawValue: 32768)
  }

  var kind: Kind
  /// The form of a verb group that bears person and tense, -1 for none; kept when `ClauseReader` first looks for it.
  var finite = Chunk.unread
  static let unread: Int32 = -2
  var tokens: Range<Int>
  /// A noun group's determiner was seen.
  var hasDeterminer = false
  var traits: Traits = []
  /// The preposition that governs a noun group or infinitive, -1 for none.
  var preposition: Int32 = -1
  /// The word that bears the sense: the lexical verb, the noun.
  var head: Int32 = -1
  /// The inverted subject of a verb (`dit-il`), -1 for none.
  var clitic: Int32 = -1
  /// Flags of a reporting verb; 0 for other verbs.
  var report: UInt32 = 0
  /// The quotation of a quote chunk.
  var mark: Int32 = -1

  var isBareNoun: Bool { kind == .noun && preposition < 0 && !traits.contains(.time) }
  /// A word of time without preposition: `désormais`, `mardi`.
  var isBareTime: Bool { kind == .noun && preposition < 0 && traits.contains(.time) }
  var isFiniteVerb: Bool { kind == .verb && traits.contains(.finite) }
}

/// The flags of reporting verbs by name.
enum Frame {
  static let clause = LexFlags.Reporting.clause.bit, incise = LexFlags.Reporting.incise.bit
  static let object = LexFlags.Reporting.object.bit
  static let infinitive = LexFlags.Reporting.infinitive.bit
  static let reflexive = LexFlags.Reporting.reflexive.bit,
    weak = LexFlags.Reporting.weak.bit
  static let attitude = LexFlags.Reporting.attitude.bit
  static let evidence = LexFlags.Reporting.evidence.bit
  static let denial = LexFlags.Reporting.denial.bit,
    question = LexFlags.Reporting.question.bit
  static let order = LexFlags.Reporting.order.bit, promise = LexFlags.Reporting.promise.bit
  static let target = LexFlags.Reporting.target.bit, named = LexFlags.Reporting.named.bit
  /// Whatever tells a verb of speech from one that only takes an infinitive.
  static let anySpeech = object | incise | clause | predicate | order | promise | target
  static let stance = LexFlags.Reporting.stance.bit
  static let act = LexFlags.Reporting.act.bit
  static let judging = LexFlags.Reporting.judging.bit
  static let bare = LexFlags.Reporting.bare.bit
  static let reply = LexFlags.Reporting.reply.bit
  static let learns = LexFlags.Reporting.learns.bit
  static let cites = LexFlags.Reporting.cites.bit
  static let reads = LexFlags.Reporting.reads.bit
  static let addressed = LexFlags.Reporting.addressed.bit
  static let predicate = LexFlags.Reporting.predicate.bit
  static let further = LexFlags.Reporting.further.bit
}

extension Chunk.Traits: CustomStringConvertible {
  private static let names = [
    "finite", "present participle", "past participle", "infinitive", "passive", "negated", "reflexive",
    "plural",
    "pronoun", "time", "named", "source-like", "copula", "holds a quotation", "strict", "clause",
  ]
  var description: String {
    Self.names.indices.filter { rawValue & 1 << $0 != 0 }.map { Self.names[$0] }.joined(separator: ", ")
  }
}

extension Workspace {
  /// The tokens of the noun group that holds a token.
  func nounChunk(at i: Int) -> Range<Int>? {
    chunk(at: i).flatMap { $0.kind == .noun ? $0.tokens : nil }
  }

  /// The chunk that holds a token of a sentence.
  func chunk(at i: Int) -> Chunk? {
    let s = Int(tokens[i].sentence)
    guard sentences.indices.contains(s) else { return nil }
    var low = sentences[s].chunks.lowerBound, high = sentences[s].chunks.upperBound
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle].tokens.upperBound <= i { low = middle + 1 } else { high = middle }
    }
    guard low < sentences[s].chunks.upperBound, chunks[low].tokens.contains(i) else { return nil }
    return chunks[low]
  }
}
