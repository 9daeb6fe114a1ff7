/// One JSON object as a dispatch, by the names that agencies give their members.
enum JSONItem {
  private static let bodies = [
    "body_html", "body_xhtml", "content_html", "article_html", "content_text", "body_text", "body", "text",
    "maintext",
    "content", "article", "story", "contenu", "texte", "news", "raw_content", "description_text",
    "lead", "description_caption", "caption", "description", "descriptions", "headline_extended", "teaser",
    "summary",
  ]
  private static let headlines = ["headline", "headLine", "title", "titre", "name"]
  private static let dates = [
    "versioncreated", "versionCreated", "version_created", "date_modified", "updated", "published",
    "date_published", "date_publish", "publishedAt", "published_at", "firstcreated", "contentcreated",
    "created",
    "date", "pubDate", "datetime", "timestamp", "publishDate", "validateDate", "createDate",
  ]
  private static let identifiers = [
    "guid", "uri", "urn", "uno", "uuid", "newsItemId", "id", "_id", "altids", "url", "link",
  ]
  private static let bylines = ["byline", "bylines", "by", "authors", "author", "auteur"]
  private static let subjects = [
    "subject", "subjects", "keywords", "tags", "categories", "category", "slugs",
  ]
  private static let places = [
    "located", "place", "places", "dateline_place", "city", "location", "datelinelocation",
  ]

  static func read(_ v: JSONValue, format: String, _ intake: Intake, language: String? = nil) {
    guard case .object(let members) = v else {
      return intake.problem("not-an-object", "not a JSON object", at: intake.itemPlace())
    }
    var d = Draft(intake, format: format)
    d.source.id = first(v, identifiers)
    d.source.headline = alternative(v["headlines"]) ?? first(v, headlines).map(MarkupText.decoded)
    d.source.slug = first(v, ["slugline", "slug"]) ?? alternative(v["slugs"])
    d.source.language = Language.primary(first(v, ["language", "lang"]) ?? language)
    d.setDate(dates.compactMap { v[$0].flatMap(scalar) })
    d.setVersion(v["version"].flatMap(scalar))
    d.source.urgency =
      v["urgency"].flatMap(scalar).flatMap { Int($0) } ?? v["priority"].flatMap(scalar).flatMap { Int($0) }
    d.setStatus(first(v, ["pubstatus", "pubStatus", "status"]))
    d.extra.add("embargo", text: DateScanner.edtf(first(v, ["embargoed", "embargo"])))
    for name in ["ednote", "edNote", "advisory", "editorialnote", "editorialInfo"] {
      for s in strings(v[name]) { d.addNote(s) }
    }
    for name in bylines where d.source.bylines.isEmpty {
      for s in strings(v[name], ["name", "by", "literal"]) { d.addByline(s) }
    }
    for name in subjects { for s in strings(v[name], ["code", "qcode", "name"]) { subject(s, &d) } }
    for name in places where d.source.places.isEmpty {
      for s in strings(v[name], ["name", "city", "literal"]) { d.addPlace(s) }
    }
    d.setDateline(v["dateline"]?.text)
    d.source.agency = first(v, ["provider", "source", "agency", "creditline"])
    for (name, kind) in [
      ("person", Entity.Kind.person), ("people", .person), ("organisation", .organization),
      ("organisations", .organization), ("place", .place), ("places", .place),
    ] {
      for s in strings(v[name]) { d.annotate(s, kind) }
    }
    d.extra.add("link", text: first(v, ["url", "link", "external_url", "permalink"]))
    d.extra.add("copyright", text: first(v, ["copyrightnotice", "copyrightNotice"]))
    d.extra.add("kind", text: first(v, ["type", "genre"]))
    d.extra.add("abstract", text: first(v, ["teaser", "abstract", "standfirst"]).map(MarkupText.decoded))
    body(v, &d)
    if d.body.isEmpty, format == "json" || d.source.headline == nil {
      if let longest = longestText(members) { d.body = BodyText.any(longest) }
      d.extra.add("layout", text: "unknown")
    }
    rest(members, &d)
    d.emit(to: intake)
  }

  /// Forms of one text, of which one has been taken.
  private static let forms: Set<String> = [
    "body_html", "body_xhtml", "body_text", "content_html", "content_text", "article_html", "body", "bodies",
    "text", "maintext", "content", "article",
  ]
  private static let taken = forms.union(headlines).union(subjects).union(bylines).union([
    "headlines", "slugline", "slug", "language", "lang", "version", "urgency", "priority", "pubstatus",
    "pubStatus", "status", "embargoed", "embargo", "ednote", "edNote", "advisory", "editorialnote",
    "editorialInfo", "copyrightnotice", "copyrightNotice", "type", "genre",
    // Names that the versions and the reader have for what is theirs.
    "thread", "supersedes", "reader",
  ])

  /// What no member takes goes with the dispatch as it is.
  private static func rest(_ members: [JSONValue.Member], _ d: inout Draft) {
    let there = taken.union(d.extra.members.map(\.name))
    for m in members where !there.contains(m.name) && !isSaid(m.value, by: d) { d.extra.add(m.name, m.value) }
  }

  /// Whether a member of the dispatch has the value already.
  private static func isSaid(_ v: JSONValue, by d: Draft) -> Bool {
    switch v {
    case .null, .array([]), .object([]), .string(""): return true
    case .string(let s):
      let fields = [d.source.id, d.source.agency, d.source.headline, d.extra.value?["link"]?.text]
      if fields.contains(s) || d.source.places.contains(s) { return true }
      if let date = d.source.date, DateScanner.edtf(s) == date { return true }
      return d.body.blocks.count == 1 && d.body.blocks[0].text == TextLine.clean(s)
    default: return false
    }
  }

  /// A subject, or what some agencies put among them: whether the dispatch corrects, whether it may be used.
  private static func subject(_ s: String, _ d: inout Draft) {
    if s.hasPrefix("stat:") { return d.setStatus(s) }
    guard s.hasPrefix("sig:") else { return d.addSubject(s) }
    let signal = String(s.dropFirst(4))
    d.extra.add("signal", text: signal)
    let kind = NoteWords.kind(of: signal)
    if kind != .other { d.addNote(signal, kind) }
  }

  private static func body(_ v: JSONValue, _ d: inout Draft) {
    if case .array(let list)? = v["bodies"] {
      let texts = list.map { alternative($0) }.filter { !$0.isEmpty }
      if let best = texts.max(by: { $0.blocks.count < $1.blocks.count }) { d.body = best }
    }
    for name in bodies where d.body.isEmpty {
      let parts = strings(v[name], ["nitf", "words", "value", "text"])
      guard !parts.isEmpty else { continue }
      for part in parts { d.body.add(BodyText.any(part)) }
    }
  }

  /// One of several forms of the body; NITF is a document of its own.
  private static func alternative(_ v: JSONValue) -> BodyText {
    guard let text = v["value"]?.text else { return BodyText() }
    guard text.contains("<nitf") else { return BodyText.any(text) }
    let content = MarkupScanner.tree(Array(text.utf8), kind: .xml).root.first("body.content")
    return content.map { BlockText.blocks(of: $0) } ?? BodyText()
  }

  static func scalar(_ v: JSONValue) -> String? {
    switch v {
    case .string(let s): TextLine.clean(s)
    case .number(let n): n
    default: nil
    }
  }

  private static func first(_ v: JSONValue, _ names: [String]) -> String? {
    for n in names { if let s = v[n].flatMap(scalar) { return s } }
    return nil
  }

  /// The main one of several forms of a text.
  private static func alternative(_ v: JSONValue?) -> String? {
    guard case .array(let list)? = v else { return nil }
    let main = list.first { $0["role"]?.text?.contains("main") == true } ?? list.first
    return main?["value"]?.text
  }

  /// A string, or the strings of a list, or the names of the objects in it.
  private static func strings(_ v: JSONValue?, _ names: [String] = ["name", "literal", "value"]) -> [String] {
    switch v {
    case .string(let s)?: return s.isEmpty ? [] : [s]
    case .array(let list)?:
      return list.compactMap { e in
        scalarOrText(e) ?? names.lazy.compactMap { e[$0].flatMap(scalarOrText) }.first
      }
    case .object?: return names.lazy.compactMap { v?[$0].flatMap(scalarOrText) }.first.map { [$0] } ?? []
    default: return []
    }
  }

  private static func scalarOrText(_ v: JSONValue) -> String? {
    if case .string(let s) = v { return s.isEmpty ? nil : s }
    if case .number(let n) = v { return n }
    return nil
  }

  /// The longest text at any depth that is not about rights.
  private static func longestText(_ members: [JSONValue.Member]) -> String? {
    var longest: String?
    var waiting = members
    var looked = 0
    while let m = waiting.popLast(), looked < 5000 {
      looked += 1
      switch m.value {
      case .object(let inner): waiting += inner
      case .array(let list): waiting += list.map { JSONValue.Member(m.name, $0) }
      case .string(let s):
        let name = m.name.lowercased()
        guard s.contains(" "), !name.contains("terms"), !name.contains("copyright"), !name.contains("notice"),
          s.utf8.count > longest?.utf8.count ?? 0
        else { continue }
        longest = s
      default: break
      }
    }
    return longest
  }
}
