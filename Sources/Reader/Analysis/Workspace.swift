/// What the passes of one analysis read and write. A pass reads what passes before it wrote and adds its own.
/// One workspace serves one thread; its arrays keep their storage from dispatch to dispatch.
final class Workspace {
  // The input.
  var source = Source(path: "", format: "text", text: "")
  var bytes: UnsafePointer<UInt8> = UnsafePointer(bitPattern: 1).unsafelyUnwrapped
  var count = 0
  let lexicon: Lexicon
  let language: String
  /// Whether the pack is of another language than the text.
  let isBorrowed: Bool

  // What the passes find, in their order.
  var header = HeaderDraft()
  var zones: [Zone] = []
  var tokens = Store<Token>()
  /// What the ends of lines put into words, see `Dispatch.lineBreaks`.
  var lineBreaks: [Span] = []
  var identity = ContentID()
  var phrases: [Phrase] = []
  var marks: [Marked] = []
  var sentences: [Sentence] = []
  var chunks = Store<Chunk>()
  var entities: [EntityDraft] = []
  var names: [NameMention] = []
  var nominals: [NominalMention] = []
  var frames: [SpeechFrame] = []
  var quotes: [QuoteDraft] = []
  var dates: [DateDraft] = []
  var figures: [Figure] = []
  var facts: [Fact] = []

  // What passes keep for themselves.
  let memory: WordMemory
  var words: WordCache
  let sums: SenseSums
  var headLines = [HeadLine?](repeating: nil, count: 64)
  var naming = NameState()
  var nextQuotation = NextQuotation()
  var heads = HeadMemory()
  let discourse = Discourse()

  init(language: String, _ memory: WordMemory, isBorrowed: Bool = false) {
    self.language = language
    self.isBorrowed = isBorrowed
    self.memory = memory
    lexicon = memory.lexicon
    words = memory.usual
    sums = memory.sums
  }

  func reset() {
    header = HeaderDraft()
    identity = ContentID()
    zones.removeAll(keepingCapacity: true)
    tokens.cut(to: 0)
    phrases.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    chunks.cut(to: 0)
    frames.removeAll(keepingCapacity: true)
    entities.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    nominals.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
    figures.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    lineBreaks.removeAll(keepingCapacity: true)
    for line in headLines { line?.close() }
    naming.reset()
    heads.forget()
    discourse.reset()
  }
}

/// What the layout says about the dispatch as a whole.
struct HeaderDraft {
  var headline: String?
  var slug: String?
  var bylines: [String] = []
  var notes: [Note] = []
  var dateline: Dateline?
  /// EDTF of the dispatch; the anchor of relative dates is `anchor`.
  var date: String?
  var anchor: CivilDate?
  /// Of the anchor only the month is known.
  var isAnchorVague = false
}

/// A paragraph with its part in the dispatch and, after tokenization, its tokens.
struct Zone {
  var span: Span
  var role: Paragraph.Role
  var tokens: Range<Int> = 0..<0
  /// Where the running text starts, behind a dateline or the notes before a headline.
  var bodyStart: Int32
  /// It has several lines.
  var isBroken = false
  /// Some sign in it may be a quotation mark.
  var mayHoldMark = false
  /// In capitals: then they say nothing.
  var isShouted = false
  init(span: Span, role: Paragraph.Role) {
    self.span = span
    self.role = role
    bodyStart = span.start
  }
}

/// A word, number or sign with what the lexicon says of it.
struct Token {
  var start: Int32, end: Int32
  var hash: UInt64
  private(set) var sense: WordSense
  var kind: RawToken.Kind
  var flags: RawToken.Flags
  /// The longest multi-word entry that starts here (index into `phrases`), -1 for none.
  private(set) var phrase: Int32 = -1
  /// The innermost quotation that holds it (index into `marks`), -1 for none.
  var mark: Int32 = -1
  var sentence: Int32 = -1
  /// The paragraph, an index into `zones`.
  var zone: Int32 = 0
  /// The first name that holds it (index into `names`), -1 for none.
  var name: Int32 = -1

  init(_ raw: RawToken, _ sense: WordSense) {
    start = raw.start
    end = raw.end
    kind = raw.kind
    flags = raw.flags
    hash = raw.hash
    self.sense = sense
  }

  /// Gives it another sense than it was read with.
  mutating func mean(_ other: WordSense) {
    let opens = sense.opens.subtracting(.phrase)
    sense = other
    sense.opens.formUnion(opens)
  }

  /// Makes a multi-word entry begin here.
  @inline(__always) mutating func open(phrase: Int) {
    self.phrase = Int32(phrase)
    sense.opens.formUnion(.measured)
  }

  /// What may begin here.
  var opens: Openings { sense.opens }

  var classes: LexSet { sense.classes }
  var span: Span { Span(start, end) }
  var isWord: Bool { kind == .word }
  @inline(__always) var isSign: Bool { kind == .punctuation || kind == .symbol }
  var isCapital: Bool { flags.contains(.capital) }
  @inline(__always) func has(_ c: LexClass) -> Bool { classes.has(c) }
}

/// A multi-word entry of the lexicon as it occurs in the text.
struct Phrase {
  var tokens: Range<Int>
  var variant: Int32
  var classes: LexSet
}

/// A stretch between quotation marks.
struct Marked {
  enum Use: UInt8 { case undecided, direct, partial, unspoken }
  /// The opening mark; the closing one is empty where none was found.
  var open: Span
  var close: Span
  /// Between the marks, without blanks at either end.
  var inner: Span
  var tokens: Range<Int>
  var zone: Int
  /// 0 for the outermost.
  var depth = 0
  /// The quotation that holds this one, -1 for none.
  var parent = -1
  /// The quotation goes on in the next paragraph: no closing mark here, an opening one there.
  var isContinued = false
  /// The closing mark was missing and the end was guessed.
  var isRepaired = false
  /// It found no mate and is no quotation.
  var isDropped = false
  var use = Use.undecided
  /// What the words could be by themselves: direct or partial.
  var shape = Use.undecided
  /// A finite verb stands in it.
  var hasVerb = false
}

struct Sentence {
  var tokens: Range<Int>
  var zone: Int
  /// Its chunks, in order.
  var chunks: Range<Int> = 0..<0
}

/// An entity while it is being put together.
struct EntityDraft {
  var kind: Entity.Kind
  /// The fullest form seen.
  var name: String
  var features: Features = []
  var roles: [Role] = []
  /// ISO 3166 code packed as in the lexicon, 0 when unknown.
  var country: UInt32 = 0
  /// A source described but not named (`un diplomate européen`).
  var isDescription = false

  struct Role {
    var span: Span
    var isFormer = false
    /// Said of several together: `ses avocats, X et Y`.
    var isOfSeveral = false
  }
}

struct NameMention {
  var tokens: Range<Int>
  var span: Span
  var entity: Int

  /// Those who stand in a signature or before the dateline made the text and are nobody in it.
  func isInText(_ w: Workspace) -> Bool {
    let zone = w.zones[Int(w.tokens[tokens.lowerBound].zone)]
    return zone.role != .byline && zone.role != .credit && span.start >= zone.bodyStart
  }
}

extension Workspace {
  /// Whether a name is somebody's.
  func isPerson(_ name: NameMention) -> Bool { entities[name.entity].kind == .person }
}

/// `le président américain`, `il`: a mention without a name.
struct NominalMention {
  var tokens: Range<Int>
  var span: Span
  var entity: Int
  var isPronoun = false
}

struct QuoteDraft {
  var kind: Quote.Kind
  var span: Span
  var tokens: Range<Int>
  /// Index into `marks`, -1 for indirect speech.
  var mark = -1
  var speaker: Int?
  var cue: Span?
  var source: Span?
  /// Tokens of the speaker's noun group; empty when carried over.
  var sourceTokens: Range<Int> = 0..<0
  var isUnsure = false
  /// The rule that decided, for `depeche explain`.
  var rule: StaticString = ""
}

struct DateDraft {
  var tokens: Range<Int>
  var span: Span
  /// EDTF.
  var value: String
}
