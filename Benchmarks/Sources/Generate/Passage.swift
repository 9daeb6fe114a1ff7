/// Words that are being written, with what is known of them since it was they that were meant.
struct Passage {
  var text = ""
  /// Length in code points.
  private(set) var length = 0
  private(set) var names: [Name] = []
  private(set) var sayings: [Saying] = []

  enum Kind: String { case person, place, organization }
  struct Name {
    var kind: Kind
    var name: String, role: String?
    var start: Int, end: Int
  }
  struct Saying {
    var kind: String
    var start: Int, end: Int
    var speaker: String
  }

  mutating func add(_ words: String) {
    text += words
    length += words.unicodeScalars.count
  }

  mutating func add(_ name: String, _ kind: Kind, role: String? = nil) {
    let start = length
    add(name)
    names.append(Name(kind: kind, name: name, role: role, start: start, end: length))
  }

  mutating func say(_ words: String, _ kind: String, by speaker: String) {
    let start = length
    add(words)
    sayings.append(Saying(kind: kind, start: start, end: length, speaker: speaker))
  }

  mutating func add(_ other: Passage) {
    names += other.names.map {
      Name(kind: $0.kind, name: $0.name, role: $0.role, start: $0.start + length, end: $0.end + length)
    }
    sayings += other.sayings.map {
      Saying(kind: $0.kind, start: $0.start + length, end: $0.end + length, speaker: $0.speaker)
    }
    text += other.text
    length += other.length
  }
}
