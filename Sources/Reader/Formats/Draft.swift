/// A dispatch while its format's reader puts it together.
struct Draft {
  var source: Source
  var body = BodyText()
  /// The text as it stands, in place of `body`.
  var whole: String?
  var extra = JSONMembers()
  /// The agency in brackets of a dateline, which goes before the provider.
  var datelineAgency: String?
  /// What stands where the date should, and is none.
  private var unreadDate: String?

  init(_ intake: Intake, format: String) {
    source = Source(path: intake.itemPath, format: format, text: "")
  }

  mutating func addSubject(_ s: String?) {
    if let s = s.map(MarkupText.decoded).flatMap(TextLine.clean), !source.subjects.contains(s) {
      source.subjects.append(s)
    }
  }
  mutating func addPlace(_ s: String?) {
    if let s = s.flatMap(TextLine.clean), !source.places.contains(s) { source.places.append(s) }
  }
  mutating func addNote(_ s: String?, _ kind: Note.Kind? = nil) {
    guard var text = s.map(MarkupText.decoded).flatMap(TextLine.clean) else { return }
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    let note = Note(text: text, kind: kind ?? NoteWords.kind(of: text))
    if !source.notes.contains(where: { $0.text == note.text }) { source.notes.append(note) }
  }
  mutating func annotate(_ name: String?, _ kind: Entity.Kind) {
    guard let name = name.flatMap(TextLine.clean) else { return }
    let note = Source.Annotation(name: name, kind: kind)
    if !source.annotations.contains(note) { source.annotations.append(note) }
  }

  /// `By Ann Bell and Carl Dorn, Agency` as names.
  mutating func addByline(_ s: String?) {
    guard var line = s.map(MarkupText.decoded) else { return }
    if EscapedMarkup.isIn(line) { line = BodyText.html(line).blocks.map(\.text).joined(separator: ", ") }
    for name in Byline.names(line) where !source.bylines.contains(name) {
      source.bylines.append(name)
    }
  }

  /// The first of what is written that is a date; what is none is kept as it stands, and said.
  mutating func setDate(_ written: String?...) {
    setDate(written.compactMap { $0.flatMap { TextLine.clean($0) } })
  }

  mutating func setDate(_ written: [String]) {
    guard source.date == nil else { return }
    source.date = written.lazy.compactMap { DateScanner.edtf($0) }.first
    unreadDate = source.date == nil ? written.first ?? unreadDate : nil
  }

  mutating func setVersion(_ s: String?) {
    guard let s = s.flatMap(TextLine.clean) else { return }
    if let n = Int(s), n >= 0 {
      source.version = source.version ?? n
    } else {
      extra.add("versionText", text: s)
    }
  }

  /// usable, withheld, embargoed, cancelled.
  mutating func setStatus(_ s: String?) {
    guard let raw = s.flatMap(TextLine.clean) else { return }
    let word = (raw.split(separator: ":").last.map(String.init) ?? raw).lowercased()
    let status =
      word.hasPrefix("cancel") || word == "kill" || word == "killed" || word == "deleted"
      ? "cancelled" : word.hasPrefix("embargo") ? "embargoed" : word.hasPrefix("with") ? "withheld" : word
    if status != "usable" { extra.add("status", text: status) }
    if status == "cancelled" { addNote(raw, .kill) }
    if status == "embargoed" { addNote(raw, .embargo) }
  }

  func emit(to intake: Intake) {
    var s = source
    var body = body
    let headline = s.headline.flatMap { Mojibake.repaired($0) }
    if body.repair() || headline != nil {
      intake.warn("mojibake", "the text had been encoded twice; repaired", at: intake.itemPlace())
    }
    s.headline = (headline ?? s.headline).flatMap { TextLine.clean($0) }
    (s.text, s.zones) = body.joined()
    if let whole { s.text = whole }
    if s.text.isEmpty, let headline = s.headline {
      // An alert is its headline, a picture its title.
      s.text = headline
      s.zones = [Source.Zone(span: Span(0, headline.utf8.count), role: .headline)]
    }
    let isFeed = s.format == "rss" || s.format == "atom" || s.format == "json-feed"
    if let id = s.id, !isFeed, !Identity.isUsable(id) { s.id = nil }
    s.agency = (datelineAgency ?? s.agency.map(Self.agencyName)).flatMap(TextLine.clean)
    var extra = extra
    if let unreadDate {
      let isKept = extra.members.contains { $0.value.text.flatMap { TextLine.clean($0) } == unreadDate }
      if !isKept { extra.add("dateText", text: unreadDate) }
      intake.warn("bad-date", "no date that can be read: \(unreadDate.prefix(80))", at: intake.itemPlace())
    }
    if whole == nil, !body.captions.isEmpty { extra.add("captions", list: body.captions) }
    s.extra = extra.value
    guard
      !s.text.isEmpty || s.id != nil || s.date != nil || !s.bylines.isEmpty || !s.subjects.isEmpty
        || s.extra != nil
    else { return }
    let isWithdrawn = s.extra?["status"] != nil || s.notes.contains { $0.kind == .kill }
    if s.text.isEmpty, !isWithdrawn, !isFeed, s.format != "html" {
      let words = "an item without headline and text: \(s.id ?? "no identifier")"
      return intake.warn("no-text", words, at: intake.itemPlace())
    }
    if s.id == nil, body.isEmpty, whole == nil {
      let fields =
        [s.headline, s.date, s.slug, s.extra?["link"]?.text].map { $0 ?? "" } + s.bylines + s.subjects
      s.id = ContentID.id(of: fields.joined(separator: " "))
    }
    intake.emit(s)
  }
}

/// Names in a byline.
enum Byline {
  private static let openings = ["by ", "par ", "von ", "por ", "da ", "av ", "door "]

  /// Whether a line begins as a byline does.
  static func isByline(_ s: String) -> Bool {
    let low = s.lowercased()
    return openings.contains { low.hasPrefix($0) }
  }

  static func names(_ s: String) -> [String] {
    guard var line = TextLine.clean(s) else { return [] }
    let low = line.lowercased()
    if let opening = openings.first(where: { low.hasPrefix($0) }) {
      line = String(line.dropFirst(opening.count))
    }
    let people = line.replacing(" and ", with: ";").replacing(" et ", with: ";").replacing(" & ", with: ";")
      .replacing(" und ", with: ";")
    return people.split(separator: ";").flatMap { person -> [String] in
      let parts = person.split(separator: ",").compactMap { TextLine.clean(String($0)) }
      // Behind the first comma an agency's short name is no person.
      return parts.enumerated().filter { ($0 == 0 || !isAgency($1)) && !isNumber($1) }.map(\.1)
    }.filter { $0.utf8.count > 1 }
  }

  /// `16 juillet 2019`, `Tel. 030 1234`; but not `Desk 2`.
  private static func isNumber(_ s: String) -> Bool {
    let digits = s.utf8.count { (0x30...0x39).contains($0) }
    return digits > 1 || digits * 4 > s.utf8.count
  }

  /// `dpa`, `AFP`: one word all in small letters or all in capitals.
  private static func isAgency(_ s: String) -> Bool {
    !s.contains(" ") && s.utf8.count <= 8 && (s == s.lowercased() || s == s.uppercased())
  }
}
