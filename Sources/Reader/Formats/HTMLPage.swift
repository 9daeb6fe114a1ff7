/// A web page: the article in it, without the chrome around it; header fields from JSON-LD, OpenGraph and meta.
enum HTMLPage {
  static func read(_ utf8: [UInt8], _ intake: Intake, format: String = "html") {
    intake.report.format = format
    var scanner = MarkupScanner(
      utf8, kind: .html,
      onFault: { code, message, line, column in
        let severity = code == "truncated" ? Problem.Severity.error : .warning
        intake.problem(code, message, line: line, column: column, severity: severity)
      })
    scanner.run()
    let before = intake.report.items
    draft(scanner.tree, intake, format: format)?.emit(to: intake)
    if intake.report.items == before { intake.warn("no-text", "no article in the page") }
  }

  static func draft(_ tree: Markup, _ intake: Intake, format: String) -> Draft? {
    var d = Draft(intake, format: format)
    let root = tree.root
    var meta: [String: String] = [:]
    for m in root.all("meta") {
      let key = (m["property"] ?? m["name"] ?? m["itemprop"])?.lowercased()
      if let key, let v = m["content"].flatMap(TextLine.clean), meta[key] == nil { meta[key] = v }
    }
    let article = linkedArticle(root)
    let h1 = root.all("h1").compactMap(\.text)
    let title = root.first("title").map { MarkupText.decoded($0.rawText) }.flatMap(TextLine.clean)
    d.source.headline =
      article?["headline"]?.text.map(MarkupText.decoded) ?? meta["og:title"]
      ?? (h1.count == 1 ? h1.first : nil) ?? title ?? h1.first
    let dates = [
      article?["datePublished"]?.text, meta["article:published_time"], meta["datepublished"], meta["date"],
      meta["dc.date"], meta["dc.date.issued"], meta["pubdate"], root.first("time")?["datetime"],
    ]
    d.source.date = dates.lazy.compactMap { DateScanner.edtf($0) }.first
    d.extra.add(
      "modified", text: DateScanner.edtf(article?["dateModified"]?.text ?? meta["article:modified_time"]))
    authors(article?["author"], &d)
    let author = meta["author"] ?? meta["article:author"] ?? meta["dc.creator"]
    if d.source.bylines.isEmpty, author?.contains("://") != true { d.addByline(author) }
    d.source.language = Language.primary(root.first("html")?["lang"] ?? meta["og:locale"])
    for k in (meta["news_keywords"] ?? meta["keywords"] ?? "").split(separator: ",") {
      d.addSubject(String(k))
    }
    d.extra.add("site", text: meta["og:site_name"])
    let canonical = root.all("link").first { $0["rel"] == "canonical" }?["href"] ?? meta["og:url"]
    d.extra.add("link", text: canonical)
    d.body = ArticleFinder.body(root, headline: d.source.headline)
    if d.body.isEmpty, let text = article?["articleBody"]?.text { d.body = BodyText.any(text) }
    return d
  }

  private static func authors(_ v: JSONValue?, _ d: inout Draft) {
    switch v {
    case .string(let s)?: d.addByline(s)
    case .array(let list)?: for a in list { authors(a, &d) }
    case .object?: if let name = v?["name"]?.text { d.addByline(name) }
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
