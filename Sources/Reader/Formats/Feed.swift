/// RSS 0.9x, 1.0 (RDF), 2.0 and Atom 0.3, 1.0.
enum Feed {
  static func rss(_ item: Element, _ intake: Intake) {
    var d = Draft(intake, format: "rss")
    let c = item.children
    func text(_ names: String...) -> String? {
      for n in names { if let t = c.first(where: { $0.name == n })?.text { return t } }
      return nil
    }
    let known = ["title", "TITLE"]
    d.source.id = text("guid") ?? item["about"]
    d.source.headline =
      title(c.first { known.contains($0.name) }) ?? title(c.last { known.contains($0.name) })
    let date = setDate(of: item, ["pubDate", "date", "published", "updated", "modified"], &d)
    for a in c where a.name == "creator" || a.name == "author" { d.addByline(author(a.text)) }
    for s in c where s.name == "category" || s.name == "subject" { d.addSubject(s.text) }
    d.source.language = Language.primary(text("language") ?? feedLanguage(item))
    let content = c.filter { $0.name == "encoded" }.max { $0.rawText.utf8.count < $1.rawText.utf8.count }
    d.body =
      [
        content, c.first { $0.name == "content" }, c.first { $0.name == "description" },
        c.first { $0.name == "summary" }, item.first("description"),
      ].lazy.compactMap { $0.map(body) }.first { !$0.isEmpty } ?? BodyText()
    let href = c.first { $0.name == "link" && $0.text != nil }?.text ?? item["HREF"]
    link(href.map { BaseLink.whole($0, at: item) }, &d)
    more(item, date: date, &d)
    d.extra.add("feed", text: item.parent?.child("title")?.text ?? item.parent?.at("channel", "title")?.text)
    d.emit(to: intake)
  }

  static func atom(_ entry: Element, _ intake: Intake) {
    var d = Draft(intake, format: "atom")
    let c = entry.children
    d.source.id = entry.child("id")?.text
    d.source.headline = title(entry.child("title"))
    let date = setDate(of: entry, ["updated", "modified", "published", "issued", "created"], &d)
    d.extra.add(
      "firstCreated", text: DateScanner.edtf((entry.child("published") ?? entry.child("issued"))?.text))
    for a in c where a.name == "author" {
      d.addByline(a.child("name")?.text ?? a.ownText ?? a.child("email")?.text)
    }
    if d.source.bylines.isEmpty { d.addByline(entry.parent?.at("author", "name")?.text) }
    for s in c where s.name == "category" { d.addSubject(s["term"] ?? s["label"] ?? s.text) }
    d.source.language = Language.primary(entry["lang"] ?? entry.parent?["lang"])
    d.body =
      ["content", "summary"].lazy.compactMap { entry.child($0).map(body) }.first { !$0.isEmpty }
      ?? BodyText()
    let links = entry.children("link")
    let main =
      links.first { ($0["rel"] ?? "alternate") == "alternate" && ($0["href"] ?? $0.text) != nil }
      ?? links.first { $0["href"] != nil }
    link(main.flatMap { BaseLink.href($0) ?? $0.text }, &d)
    more(entry, date: date, &d)
    d.extra.add("feed", text: entry.parent?.child("title")?.text)
    d.emit(to: intake)
  }

  private static let taken: Set<String> = [
    "title", "TITLE", "guid", "id", "encoded", "content", "description", "summary", "copyright", "rights",
    "license", "comments",
  ]
  private static let lists: Set<String> = [
    "link", "enclosure", "category", "subject", "author", "creator", "contributor", "item", "entry",
  ]

  /// What no member of a dispatch takes. The date is known by its element.
  private static func more(_ item: Element, date: String?, _ d: inout Draft) {
    d.extra.add("copyright", text: (item.child("rights") ?? item.child("copyright"))?.text)
    d.extra.add("license", text: item.child("license").flatMap { $0.text ?? $0["resource"] })
    let people = item.children.filter { $0.name == "author" || $0.name == "creator" }
    // Names that are not only a name, or that became several.
    let told = people.compactMap { person($0) }.filter { !d.source.bylines.contains($0) }
    d.extra.add("authors", list: told)
    d.extra.add("contributors", list: item.children("contributor").compactMap { person($0) })
    let linked = item.children("link").filter { $0["rel"] == "enclosure" }
    let files = (item.children("enclosure") + linked).compactMap { FeedRest.file($0) }
    if !files.isEmpty { d.extra.add("enclosures", .array(files)) }
    let links = FeedRest.links(item, except: "enclosure")
    if !links.isEmpty { d.extra.add("links", .array(links)) }
    let categories = FeedRest.categories(item)
    if !categories.isEmpty { d.extra.add("categories", .array(categories)) }
    d.extra.add("comments", text: item.child("comments")?.text)
    if let summary = item.child("summary") ?? item.child("description"),
      item.child("content") != nil || item.child("encoded") != nil
    {
      d.extra.add("summary", text: TextLine.clean(body(summary).blocks.map(\.text).joined(separator: " ")))
    }
    d.extra.add("base", text: BaseLink.base(of: item.child("content") ?? item))
    FeedRest.add(item, taken: date.map { taken.union([$0]) } ?? taken, lists: lists, to: &d.extra)
  }

  /// Takes the date from the first of some elements that is one, which is given back by its name.
  private static func setDate(of e: Element, _ names: [String], _ d: inout Draft) -> String? {
    d.setDate(names.compactMap { e.child($0)?.text })
    return names.first { DateScanner.edtf(e.child($0)?.text) != nil }
  }

  private static func feedLanguage(_ item: Element) -> String? {
    (item.parent?.child("language") ?? item.parent?.at("channel", "language"))?.text
  }

  private static func link(_ href: String?, _ d: inout Draft) {
    d.extra.add("link", text: href)
    if d.source.id == nil, let href, href.contains(where: \.isNumber) { d.source.id = href }
  }

  /// `mail@example (Name)`, `Name (mail@example)` and `Name <mail@example>` → `Name`
  private static func author(_ s: String?) -> String? {
    if let s, let open = s.firstIndex(where: { $0 == "<" || $0 == "(" }), s[open...].contains("@") {
      return TextLine.clean(String(s[..<open])) ?? s
    }
    guard let s, let open = s.firstIndex(of: "("), let close = s.lastIndex(of: ")"), open < close,
      s[..<open].contains("@")
    else { return s }
    return String(s[s.index(after: open)..<close])
  }

  /// `Name <mail> <address of a page>`, of what an element gives of these.
  static func person(_ e: Element) -> String? {
    guard let name = e.child("name")?.text else {
      return e.children.isEmpty ? e.text : e.child("email")?.text
    }
    let more = [e.child("email")?.text, (e.child("uri") ?? e.child("url") ?? e.child("homepage"))?.text]
    return more.compactMap { $0 }.reduce(name) { $0 + " <\($1)>" }
  }

  static func title(_ e: Element?) -> String? {
    guard var raw = e?.text else { return nil }
    if e?["mode"] == "base64" {
      raw = String(decoding: Charset.decode(Transfer.base64(Array(raw.utf8))).bytes, as: UTF8.self)
    }
    let isPlain = e?["type"] == "text"
    guard !isPlain, raw.contains("<") || raw.contains("&") else { return raw }
    let lines = BodyText.html(raw).blocks.map(\.text).joined(separator: " ")
    return TextLine.clean(lines) ?? raw
  }

  private static func body(_ e: Element) -> BodyText {
    if e["mode"] == "base64" || isBinary(e["type"]) {
      let bytes = Transfer.base64(Array(e.rawText.utf8))
      guard Detection.isText(bytes) else { return BodyText() }
      return BodyText.any(String(decoding: Charset.decode(bytes).bytes, as: UTF8.self))
    }
    if !e.children.isEmpty { return BlockText.blocks(of: e) }
    if e["type"] == "text" || e["type"] == "text/plain" { return BodyText.plain(e.rawText) }
    return BodyText.html(e.rawText)
  }

  private static func isBinary(_ type: String?) -> Bool {
    guard let type, type.contains("/") else { return false }
    return !type.hasPrefix("text/") && !type.contains("xml")
  }
}
