import Reader

/// What the `tags` column of the full-text index holds: one word for each thing that a query can ask for without
/// words of the text. So a speaker, an agency and a word of the body are met by one merge of posting lists.
nonisolated enum Tags {
  /// In every dispatch, for what is asked of all of them.
  static let all = "x"

  static func speaker(_ entity: Int64) -> String { "s\(entity)" }
  static func mention(_ entity: Int64) -> String { "m\(entity)" }
  static let speakerLetter = UInt8(ascii: "s"), mentionLetter = UInt8(ascii: "m")
  /// What stands before a word of a name: of a speaker, or of what is spoken of.
  static let speakerWord = "sw"
  static func mentionWord(_ kind: Entity.Kind) -> String {
    switch kind {
    case .person: "pw"
    case .place: "lw"
    case .organization: "ow"
    case .other: "xw"
    }
  }
  static func trait(_ t: Query.Trait) -> String { "t" + t.rawValue }
  static func kind(_ k: String) -> String { "k" + k }
  static func number(_ prefix: String, _ n: Int) -> String { "\(prefix)\(n)" }
  static let urgency = "ug", version = "ve"
  static let killed = "iskilled"

  /// What stands before each word of a field: `ag` + `reuters`.
  static let prefixLength = 2
  /// Those of whose words the beginnings are asked for.
  static let withStarts: Set = [agency, place, byline, speakerWord, "pw", "lw", "ow"]
  static let agency = "ag", place = "fr", byline = "by", language = "la", note = "no", thread = "th"
}
