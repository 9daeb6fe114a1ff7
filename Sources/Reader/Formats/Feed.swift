/// RSS 0.9x, 1.0 (RDF), 2.0 and Atom 0.3, 1.0.
enum Feed {
  static func rss(_ item: Element, _ intake: Intake) {
    var d = Draft(intake, format: "rss")
    let c = item.children
    func text(_ names: String...) -> String? {
      for n in names { if let t = c.first(where: { $0.name == n })?.text { return t } }
      return nil
    }
    d.source.id = text("guid") ?? item["about"]
    d.source.headline = title(c.first { $0.name == "title" }) ?? title(c.last { $0.name == "title" })
    d.source.date =
      ["pubDate", "date", "published", "updated", "modified"].lazy.compactMap {
        DateScanner.edtf(text($0))
      }.first
    d.addByline(author(text("creator", "author")))
    for s in c where s.name == "category" || s.name == "subject" { d.addSubject(s.text) }
    d.source.language = Language.primary(text("language") ?? feedLanguage(item))
    let content = c.filter { $0.name == "encoded" }.max { $0.rawText.utf8.count < $1.rawText.utf8.count }
    d.body =
      [
        content, c.first { $0.name == "content" }, c.first { $0.name == "description" },
        c.first { $0.name == "summary" },
      ].lazy.compactMap { $0.map(body) }.first { !$0.isEmpty } ?? BodyText()
    link(text("link"), &d)
    d.extra.add("feed", text: item.parent?.child("title")?.text)
    d.emit(to: intake)
  }

  static func atom(_ entry: Element, _ intake: Intake) {
    var d = Draft(intake, format: "atom")
    let c = entry.children
    d.source.id = entry.child("id")?.text
    d.source.headline = title(entry.child("title"))
    d.source.date =
      ["updated", "modified", "published", "issued", "created"].lazy.compactMap {
        DateScanner.edtf(entry.child($0)?.text)
      }.first
    d.extra.add(
      "firstCreated", text: DateScanner.edtf((entry.child("published") ?? entry.child("issued"))?.text))
    for a in c where a.name == "author" { d.addByline(a.child("name")?.text ?? a.ownText) }
    if d.source.bylines.isEmpty { d.addByline(entry.parent?.at("author", "name")?.text) }
    for s in c where s.name == "category" { d.addSubject(s["term"] ?? s["label"] ?? s.text) }
    d.source.language = Language.primary(entry["lang"] ?? entry.parent?["lang"])
    d.body =
      ["content", "summary"].lazy.compactMap { entry.child($0).map(body) }.first { !$0.isEmpty }
      ?? BodyText()
    let links = entry.children("link")
    link((links.first { $0["rel"] == nil || $0["rel"] == "alternate" } ?? links.first)?["href"], &d)
    d.extra.add("feed", text: entry.parent?.child("title")?.text)
    d.emit(to: intake)
  }

  private static func feedLanguage(_ item: Element) -> String? {
    (item.parent?.child("language") ?? item.parent?.at("channel", "language"))?.text
  }

  private static func link(_ href: String?, _ d: inout Draft) {
    d.extra.add("link", text: href)
    if d.source.id == nil, let href, href.contains(where: \.isNumber) { d.source.id = href }
  }

  /// `mail@example (Name)` → `Name`
  private static func author(_ s: String?) -> String? {
    guard let s, let open = s.firstIndex(of: "("), let close = s.lastIndex(of: ")"), open < close,
      s[..<open].contains("@")
    else { return s }
    return String(s[s.index(after: open)..<close])
  }

  private static func title(_ e: Element?) -> String? {
    guard let raw = e?.text else { return nil }
    let isPlain = e?["type"] == "text"
    guard !isPlain, raw.contains("<") || raw.contains("&") else { return raw }
    let lines = BodyText.html(raw).blocks.map(\.text).joined(separator: " ")
    return TextLine.clean(lines) ?? raw
  }

  private static func body(_ e: Element) -> BodyText {
    if e["mode"] == "base64" || isBinary(e["type"]) {
      guard e["mode"] == "base64" || e["type"]?.hasPrefix("text/") == true else { return BodyText() }
      return BodyText.any(String(decoding: Transfer.base64(Array(e.rawText.utf8)), as: UTF8.self))
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
