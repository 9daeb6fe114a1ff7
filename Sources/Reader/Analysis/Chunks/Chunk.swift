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
  static let clause = LexFlags.bit("clause", of: .reporting), incise = LexFlags.bit("incise", of: .reporting)
  static let object = LexFlags.bit("object", of: .reporting)
  static let infinitive = LexFlags.bit("infinitive", of: .reporting)
  static let reflexive = LexFlags.bit("reflexive", of: .reporting),
    weak = LexFlags.bit("weak", of: .reporting)
  static let attitude = LexFlags.bit("attitude", of: .reporting)
  static let evidence = LexFlags.bit("evidence", of: .reporting)
  static let denial = LexFlags.bit("denial", of: .reporting),
    question = LexFlags.bit("question", of: .reporting)
  static let order = LexFlags.bit("order", of: .reporting), promise = LexFlags.bit("promise", of: .reporting)
  static let target = LexFlags.bit("target", of: .reporting), named = LexFlags.bit("named", of: .reporting)
  /// Whatever tells a verb of speech from one that only takes an infinitive.
  static let anySpeech = object | incise | clause | predicate | order | promise | target
  static let stance = LexFlags.bit("stance", of: .reporting)
  static let act = LexFlags.bit("act", of: .reporting)
  static let judging = LexFlags.bit("judging", of: .reporting)
  static let bare = LexFlags.bit("bare", of: .reporting)
  static let reply = LexFlags.bit("reply", of: .reporting)
  static let learns = LexFlags.bit("learns", of: .reporting)
  static let cites = LexFlags.bit("cites", of: .reporting)
  static let reads = LexFlags.bit("reads", of: .reporting)
  static let addressed = LexFlags.bit("addressed", of: .reporting)
  static let predicate = LexFlags.bit("predicate", of: .reporting)
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
