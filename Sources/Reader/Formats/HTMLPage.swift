/// A web page: the article in it, without the chrome around it; header fields from JSON-LD, OpenGraph and meta.
enum HTMLPage {
  static func read(_ utf8: [UInt8], _ intake: Intake, format: String = "html") {
    intake.report.format = format
    var scanner = MarkupScanner(
      utf8, kind: .html,
      onFault: { code, message, place in
        let severity = code == "truncated" ? Problem.Severity.error : .warning
        intake.problem(code, message, at: place(), severity: severity)
      })
    scanner.run()
    let before = intake.report.items
    draft(scanner.tree, intake, format: format)?.emit(to: intake)
    if intake.report.items == before {
      intake.warn("no-text", "no article in the page", at: TextPlace(line: 1))
    }
  }

  static func draft(_ tree: Markup, _ intake: Intake, format: String) -> Draft? {
    var d = Draft(intake, format: format)
    let root = tree.root
    var meta: [String: String] = [:]
    for m in root.all("meta") {
      let key = (m["property"] ?? m["name"] ?? m["itemprop"] ?? m["http-equiv"])?.lowercased()
      if let key, let v = m["content"].flatMap(TextLine.clean), meta[key] == nil { meta[key] = v }
    }
    let article = linkedArticle(root)
    let h1 = root.all("h1").compactMap(\.text)
    let title = root.first("title").map { MarkupText.decoded($0.rawText) }.flatMap(TextLine.clean)
    d.source.headline =
      article?["headline"]?.text.map(MarkupText.decoded) ?? meta["og:title"]
      ?? (h1.count == 1 ? h1.first.flatMap { isTitle($0, of: title) ? $0 : nil } : nil)
      ?? title.map(withoutHouse) ?? h1.first
    let dates = [
      article?["datePublished"]?.text, meta["article:published_time"], meta["datepublished"], meta["date"],
      meta["dc.date"], meta["dc.date.issued"], meta["dcterms.created"], meta["pubdate"],
      meta["citation_date"], meta["og:article:published_time"], meta["sailthru.date"],
    ]
    let foreign = PageParts.areForeign(tree)
    d.source.date =
      dates.lazy.compactMap { DateScanner.edtf($0) }.first ?? parsely(meta)
      ?? PageDate.edtf(in: tree, foreign: foreign) ?? DateScanner.edtf(meta["revision_date"])
    d.extra.add(
      "modified", text: DateScanner.edtf(article?["dateModified"]?.text ?? meta["article:modified_time"]))
    authors(article?["author"], &d)
    byline(meta, tree, foreign, &d)
    d.source.language = Language.primary(
      root.first("html").flatMap { $0["lang"] ?? $0["xml:lang"] } ?? meta["og:locale"] ?? meta["lang"]
        ?? meta["content-language"] ?? meta["language"] ?? meta["dc.language"])
    for k in (meta["news_keywords"] ?? meta["keywords"] ?? "").split(separator: ",") {
      d.addSubject(String(k))
    }
    for tag in PageParts.tags(tree) { d.addSubject(tag) }
    d.extra.add("site", text: meta["og:site_name"])
    d.extra.add("description", text: meta["description"] ?? meta["og:description"])
    let canonical = root.all("link").first { $0["rel"] == "canonical" }?["href"] ?? meta["og:url"]
    d.extra.add("link", text: canonical)
    d.body = ArticleFinder.body(root, headline: d.source.headline)
    if d.body.isEmpty, let text = article?["articleBody"]?.text { d.body = BodyText.any(text) }
    return d
  }

  /// A title without the name of the house behind the last bar, where enough stands before it.
  private static func withoutHouse(_ title: String) -> String {
    guard let bar = title.lastIndex(where: { $0 == "|" || $0 == "»" }), title[..<bar].last == " " else {
      return title
    }
    let rest = title[..<bar].dropLast()
    return rest.split(separator: " ").count >= 3 ? String(rest) : title
  }

  /// Whether a heading has its words in common with the title of its page, where that has one.
  private static func isTitle(_ heading: String, of title: String?) -> Bool {
    guard let title else { return true }
    func words(_ s: String) -> [Substring] {
      s.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    let known = Set(words(title))
    let mine = words(heading)
    return mine.count(where: { known.contains($0) }) * 2 >= mine.count
  }

  /// By the head of the page where that names people; the name of the house gives way to a visible byline.
  private static func byline(
    _ meta: [String: String], _ tree: Markup, _ foreign: [Bool], _ d: inout Draft
  ) {
    guard d.source.bylines.isEmpty else { return }
    let said = ["author", "article:author", "og:article:author", "parsely-author", "byl", "dc.creator"].lazy
      .compactMap { meta[$0] }.first { !$0.contains("://") && !$0.contains("{{") }
    let site = meta["og:site_name"]?.lowercased() ?? meta["dc.publisher"]?.lowercased()
    let isHouse = site.map { said?.lowercased().contains($0) == true } ?? false
    if let said, !isHouse { return d.addByline(said) }
    for name in PageByline.names(in: tree, foreign: foreign) where !d.source.bylines.contains(name) {
      d.source.bylines.append(name)
    }
    if d.source.bylines.isEmpty { d.addByline(said) }
  }

  /// The date in what many houses tell a counter of readers.
  private static func parsely(_ meta: [String: String]) -> String? {
    guard let text = meta["parsely-page"] else { return nil }
    var parser = JSONParser(Array(text.utf8))
    guard case .success(let value) = parser.document() else { return nil }
    return DateScanner.edtf(value["pub_date"]?.text)
  }

  private static func authors(_ v: JSONValue?, _ d: inout Draft) {
    switch v {
    case .string(let s)?: d.addByline(s)
    case .array(let list)?: for a in list { authors(a, &d) }
    case .object?:
      // The house that speaks for its people goes behind a name on the page.
      if v?["@type"]?.text != "Organization", let name = v?["name"]?.text { d.addByline(name) }
    default: break
    }
  }

  /// The article that JSON-LD describes.
  private static func linkedArticle(_ root: Element) -> JSONValue? {
    for script in root.all("script") where script["type"]?.lowercased() == "application/ld+json" {
      var parser = JSONParser(Array(script.rawText.utf8))
      guard case .success(let value) = parser.document() else { continue }
      var waiting = [value]
      while let v = waiting.popLast() {
        if case .array(let list) = v { waiting += list.reversed() }
        if let graph = v["@graph"] { waiting.append(graph) }
        let type = v["@type"]?.text ?? ""
        if type.hasSuffix("Article") || type.hasSuffix("Posting"), v["headline"] != nil { return v }
      }
    }
    return nil
  }
}
