/// One dispatch as a format gives it, before any analysis: the text and what the markup says of it.
public struct Source: Sendable {
  /// The format's own identifier; nil where it has none.
  public var id: String?
  /// Path, with the member's name inside an archive or multi-dispatch file, or `-`.
  public var path: String
  /// Where it begins in the file, for files that can be read from there on.
  public var offset: Int?
  public var format: String
  /// Declared language, BCP 47 primary tag.
  public var language: String?
  public var headline: String?
  public var slug: String?
  public var bylines: [String] = []
  public var notes: [Note] = []
  public var places: [String] = []
  public var agency: String?
  /// EDTF.
  public var date: String?
  public var version: Int?
  public var urgency: Int?
  public var subjects: [String] = []
  /// The text as a reader sees it; a blank line between paragraphs for marked-up formats.
  public var text: String
  /// What the markup says of stretches of the text.
  public var zones: [Zone] = []
  /// Names that the markup itself points out.
  public var annotations: [Annotation] = []
  public var extra: JSONValue?

  /// A stretch of text whose part in the dispatch the markup gives.
  public struct Zone: Hashable, Sendable {
    public var span: Span
    public var role: Paragraph.Role
    public init(span: Span, role: Paragraph.Role) {
      self.span = span
      self.role = role
    }
  }
  /// A name that the markup declares: NITF `person`, NewsML-G2 subjects.
  public struct Annotation: Hashable, Sendable {
    public var name: String
    public var kind: Entity.Kind
    public init(name: String, kind: Entity.Kind) {
      self.name = name
      self.kind = kind
    }
  }

  public init(path: String, format: String, text: String) {
    self.path = path
    self.format = format
    self.text = text
  }
}

/// What could not be read, and where.
public struct Problem: Hashable, Sendable, Error {
  public enum Severity: String, Sendable { case warning, error }
  public var path: String
  /// 1-based; nil where a line means nothing.
  public var line: Int?
  public var column: Int?
  /// Short and stable: `not-found`, `bad-encoding`, `truncated`.
  public var code: String
  public var message: String
  public var severity: Severity

  public init(
    path: String, line: Int? = nil, column: Int? = nil, code: String, message: String,
    severity: Severity = .error
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.code = code
    self.message = message
    self.severity = severity
  }

  /// `path:line: message`
  public var description: String {
    guard let line else { return "\(path): \(message)" }
    return "\(path):\(line): \(message)"
  }
}
