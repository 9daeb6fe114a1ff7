import Reader

/// What a row of the list shows of a dispatch; kept for all of them, while whole documents come and go.
nonisolated struct Summary: Sendable, Equatable {
  nonisolated struct Voice: Sendable, Equatable {
    var key: String
    var name: String
    var role: String?
    var count: Int
  }
  var title = ""
  /// Whether it comes from a first look, without analysis.
  var isPreview = false
  /// EDTF.
  var date: String?
  var agency: String?
  var place: String?
  var quotes = 0
  /// In the order of their first quotes.
  var voices: [Voice] = []
  var note: Note?
  var version: Int?
  var urgency: Int?
  /// Hashes of the folded names of persons, places and organizations.
  var names: [Int] = []
  /// Facts with a date, for the timeline of a list.
  var events: [Event] = []
  nonisolated struct Event: Sendable {
    var date: String
    var start: Int
    var words: String
  }
  private static let mostEvents = 6, longestEvent = 160
  init() {}

  /// Before any analysis: headline or first words.
  init(preview source: Source) {
    isPreview = true
    title = source.headline ?? Preview.title(of: source.text)
    date = source.date
    agency = source.agency
    place = source.places.first
    note = source.notes.first
    version = source.version
    urgency = source.urgency
  }

  init(_ document: Document) {
    let d = document.dispatch
    title = d.headline ?? Preview.title(of: document)
    date = d.dateline?.date.map { ($0.count > (d.date?.count ?? 0)) ? $0 : d.date ?? $0 } ?? d.date
    agency = d.dateline?.agency
    place = d.dateline?.places.first
    quotes = document.quotes.count
    voices = document.speakers.map {
      Voice(key: $0.key, name: $0.name, role: $0.role, count: $0.quotes.count)
    }
    note = d.notes.first
    version = d.version
    urgency = d.urgency
    names = d.entities.filter { $0.kind != .other && !$0.mentions.isEmpty }
      .map { Folded($0.name).key.hashValue }
    for fact in d.facts where events.count < Self.mostEvents {
      guard let date = fact.when else { continue }
      let words = String(d.words(fact.span).prefix(Self.longestEvent))
      events.append(Event(date: date, start: Int(fact.span.start), words: words))
    }
  }

  static func == (a: Summary, b: Summary) -> Bool {
    a.title == b.title && a.isPreview == b.isPreview && a.date == b.date && a.voices == b.voices
      && a.quotes == b.quotes && a.note == b.note && a.version == b.version && a.agency == b.agency
  }
}

/// The first words of a text that has no headline.
nonisolated enum Preview {
  /// Long enough for any list.
  private static let length = 200

  static func title(of document: Document) -> String {
    let all = document.dispatch.paragraphs
    // A short first paragraph is a label or a note more often than a title.
    let text =
      all.first { $0.role == .headline } ?? all.first {
        [.lead, .body].contains($0.role) && $0.span.count >= 40
      }
      ?? all.first { [.lead, .body].contains($0.role) }
    guard let span = text?.span else { return title(of: document.dispatch.text) }
    let start = document.dispatch.dateline?.span.map { span.contains($0) ? $0.end : span.start } ?? span.start
    let end = min(span.end, start + Int32(length))
    return tidy(document.words(Span(start, end)), isCut: end < span.end)
  }

  /// The first line that is long enough to be a sentence or a headline.
  static func title(of text: String) -> String {
    let lines = text.utf8.prefix(4000).split(separator: 0x0A, maxSplits: 40)
    let chosen = lines.first { $0.count >= 60 } ?? lines.max { $0.count < $1.count }
    let line = chosen ?? "".utf8[...]
    return tidy(String(decoding: line.prefix(length), as: UTF8.self), isCut: line.count > length)
  }

  /// One that was cut ends with a whole word.
  private static func tidy(_ s: String, isCut: Bool) -> String {
    var words = Safety.line(s).split(separator: " ", omittingEmptySubsequences: true)[...]
    if isCut, words.count > 1 { words[words.endIndex - 1] = "…" }
    while let first = words.first, ["-", "–", "—", "--"].contains(first) { words = words.dropFirst() }
    return words.joined(separator: " ")
  }
}
