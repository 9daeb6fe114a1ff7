/// One dispatch with all that was found in it. The JSON of `depeche parse` is this, member by member; offsets are
/// UTF-8 here and become code points there.
public struct Dispatch: Sendable {
  public var id = ""
  /// Path, with the member's name inside an archive or multi-dispatch file, or `-`.
  public var source = ""
  public var format = "text"
  /// BCP 47 primary tag.
  public var language = "fr"
  public var headline: String?
  public var slug: String?
  public var bylines: [String] = []
  public var notes: [Note] = []
  public var dateline: Dateline?
  /// EDTF, as precise as known.
  public var date: String?
  public var version: Int?
  public var urgency: Int?
  public var subjects: [String] = []
  public var text = ""
  public var paragraphs: [Paragraph] = []
  public var entities: [Entity] = []
  public var quotes: [Quote] = []
  public var dates: [DateMention] = []
  public var figures: [Figure] = []
  public var facts: [Fact] = []
  /// What the input held and no member above takes.
  public var extra: JSONValue?
  /// What the ends of lines put into words, in UTF-8 and ascending: a hyphen and the blanks behind it, or only these where the
  /// word has a hyphen of its own. Not in the JSON: whoever shows the text leaves them out.
  public var lineBreaks: [Span] = []

  public init() {}

  /// The words of a span.
  public func words(_ span: Span) -> String {
    let utf8 = text.utf8
    let a = utf8.index(utf8.startIndex, offsetBy: max(0, min(Int(span.start), utf8.count)))
    let b = utf8.index(utf8.startIndex, offsetBy: max(0, min(Int(span.end), utf8.count)))
    return a <= b ? String(text[a..<b]) : ""
  }

  /// The words of a span on one line: runs of blanks as one space, words that a line's end breaks whole.
  public func line(_ span: Span) -> String {
    joined(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words of a span, those that a line's end breaks whole.
  public func joined(_ span: Span) -> String {
    var joined = ""
    var start = span.start
    for gap in lineBreaks where gap.start >= span.start && gap.end <= span.end {
      joined += words(Span(start, gap.start))
      start = gap.end
    }
    return joined + words(Span(start, span.end))
  }

  /// What stands for a line's end behind a word's own hyphen in `joinedBytes`, where one byte is all there is: a control
  /// that no text has.
  public static let joint: UInt8 = 0x1F

  /// The text in UTF-8 with soft hyphens, which nobody shows, in the place of `lineBreaks`: as long as the text, so that
  /// spans hold.
  public var joinedBytes: [UInt8] {
    var bytes = Array(text.utf8)
    for gap in lineBreaks where gap.end <= bytes.count {
      var at = Int(gap.start)
      if gap.count == 1 { bytes[at] = Self.joint }
      // A selector of variants, three bytes and as invisible, where their number is odd.
      if gap.count % 2 == 1, gap.count > 1 {
        bytes.replaceSubrange(at..<at + 3, with: [0xEF, 0xB8, 0x8F])
        at += 3
      }
      while at + 1 < gap.end {
        bytes.replaceSubrange(at..<at + 2, with: [0xC2, 0xAD])
        at += 2
      }
    }
    return bytes
  }
}

/// An advisory or revision note: `(Ajoute citations)`.
public struct Note: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case addition, update, correction, clarification, `repeat`, refile, kill, embargo, other
  }
  public var text: String
  public var kind: Kind
  public init(text: String, kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

/// `WASHINGTON, 16 juillet (Reuters) -`
public struct Dateline: Hashable, Sendable {
  /// In ordinary case where the text shouts them.
  public var places: [String]
  public var agency: String?
  /// EDTF.
  public var date: String?
  /// Where it stands in the text; nil when it comes from the format's own fields.
  public var span: Span?
  public init(places: [String], agency: String? = nil, date: String? = nil, span: Span? = nil) {
    self.places = places
    self.agency = agency
    self.date = date
    self.span = span
  }
}

public struct Paragraph: Hashable, Sendable {
  public enum Role: String, Sendable { case note, headline, byline, lead, body, crosshead, credit, related }
  public var span: Span
  public var role: Role
  public init(span: Span, role: Role) {
    self.span = span
    self.role = role
  }
}

/// A person, place, organization or other thing, with every place where the text speaks of it.
public struct Entity: Sendable {
  public enum Kind: String, Sendable { case person, place, organization, other }
  public enum MentionKind: String, Sendable { case name, nominal, pronoun }
  public struct Mention: Hashable, Sendable {
    public var span: Span
    public var kind: MentionKind
    public init(span: Span, kind: MentionKind) {
      self.span = span
      self.kind = kind
    }
  }
  public var kind: Kind
  /// The fullest form; the description for a source without name.
  public var name: String
  public var roles: [String] = []
  public var mentions: [Mention] = []
  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// Words that somebody said: between marks (`direct`, `partial`) or reported (`indirect`).
public struct Quote: Sendable {
  public enum Kind: String, Sendable { case direct, partial, indirect }
  public var kind: Kind
  /// Without the marks.
  public var span: Span
  /// Index into the dispatch's entities.
  public var speaker: Int?
  public var cue: Span?
  /// The words that name the speaker there.
  public var sourceSpan: Span?
  /// Whether the speaker rests on the flow of the text alone rather than on words that say so.
  public var isUnsure = false
  public init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

public struct DateMention: Hashable, Sendable {
  public var span: Span
  /// EDTF.
  public var value: String
  public init(span: Span, value: String) {
    self.span = span
    self.value = value
  }
}

public struct Figure: Hashable, Sendable {
  public enum Kind: String, Sendable { case money, percent, toll, count, measure, score }
  public enum Value: Hashable, Sendable { case number(Double), score(String) }
  public var span: Span
  public var kind: Kind
  public var value: Value
  /// ISO 4217 code, `%`, what is counted or measured; nil when the text doesn't say.
  public var unit: String?
  public init(span: Span, kind: Kind, value: Value, unit: String?) {
    self.span = span
    self.kind = kind
    self.value = value
    self.unit = unit
  }
}

/// What the text states; every fact points at its words.
public struct Fact: Sendable {
  public enum Kind: String, Sendable { case event, position, plan, role, relation, toll }
  public enum Modality: String, Sendable { case asserted, reported, planned, conditional }
  public var kind: Kind
  public var span: Span
  /// Indices into the dispatch's entities.
  public var subject: Int?
  public var place: Int?
  public var source: Int?
  public var predicate: Span?
  public var object: Span?
  /// EDTF.
  public var when: String?
  public var isNegated = false
  public var modality = Modality.asserted
  public init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}
