/// JSON documents: JSON Feed, ninjs, and the shapes of agencies, which are all read by the names of their members.
enum JSONFormats {
  static func read(_ bytes: [UInt8], _ intake: Intake) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    intake.report.format = "json"
    var parser = JSONParser(text.bytes)
    let (value, failure) = parser.asFarAsItGoes()
    if let failure {
      intake.problem("bad-json", failure.message, at: TextPlace(of: failure.offset, in: text.bytes))
    }
    if let value { dispatches(value, intake, isPart: failure != nil) }
  }

  /// The dispatches of a document, which may be there in part only.
  static func dispatches(_ value: JSONValue, _ intake: Intake, isPart: Bool = false) {
    if value["version"]?.text?.contains("jsonfeed.org") == true {
      intake.report.format = "json-feed"
      intake.holdsMany = true
      intake.report.about = FeedChannel.about(value)
      guard case .array(let items)? = value["items"] else { return }
      for item in items where !intake.isStopped {
        JSONItem.read(item, format: "json-feed", intake, language: value["language"]?.text)
      }
      return
    }
    var found = JSONSearch.dispatches(in: value, depthLimit: 5)
    // What would have made the document one dispatch may be missing; then a list in it is only a part of it.
    if isPart, found.isList, JSONSearch.dispatches(in: value, depthLimit: 1).items.isEmpty {
      found = JSONSearch.Found(items: [value])
    }
    intake.holdsMany = found.isList
    intake.report.format = found.items.first.map(format) ?? "json"
    for item in found.items where !intake.isStopped { JSONItem.read(item, format: format(of: item), intake) }
    if found.others > 0 {
      intake.warn(
        "no-dispatch", "items of the list that are no dispatches, left out: \(found.others)",
        at: intake.itemPlace())
    }
    if found.items.isEmpty {
      intake.itemPlace = { TextPlace(line: 1) }
      JSONItem.read(value, format: "json", intake)
    }
  }

  static func format(of v: JSONValue) -> String {
    if v["uri"] != nil,
      v["headlines"] != nil || v["headline"] != nil || v["type"] != nil || v["bodies"] != nil
    {
      return "ninjs"
    }
    if v["guid"] != nil, v["versioncreated"] != nil || v["body_html"] != nil { return "ninjs" }
    return "json"
  }
}

/// Finds the objects in a JSON document that are dispatches, however they are wrapped.
enum JSONSearch {
  private static let titles = ["headline", "headLine", "title", "headlines", "titre", "name"]
  private static let lists = ["items", "articles", "entries", "results", "_items", "hits", "docs", "data"]
  private static let others = [
    "body_html", "body_xhtml", "body_text", "body", "bodies", "text", "content", "content_html",
    "content_text", "article_html", "maintext", "news", "description", "description_text", "descriptions",
    "summary", "versioncreated", "versionCreated", "published", "uri", "guid", "urn", "url",
  ]

  struct Found {
    var items: [JSONValue] = []
    var isList = false
    /// How many items of the list are something else.
    var others = 0
  }

  /// A list of them, or a single one.
  static func dispatches(in value: JSONValue, depthLimit: Int) -> Found {
    var waiting = [(value: value, depth: 0)]
    var at = 0
    while at < waiting.count, at < 2000 {
      let (v, depth) = waiting[at]
      at += 1
      switch v {
      case .object(let members):
        if isDispatch(v) { return Found(items: [v]) }
        guard depth < depthLimit else { continue }
        if let item = v["data"]?["item"], case .object(let parts) = item, let text = v["nitf"]?["body_html"] {
          return Found(items: [.object(parts + [.init("body_html", text)])])
        }
        for m in members where depth > 0 || depthLimit > 1 || lists.contains(m.name) {
          waiting.append((m.value, depth + 1))
        }
      case .array(let list):
        let inner = list.map { $0["item"] ?? $0 }
        let items = inner.filter(isDispatch)
        if !items.isEmpty {
          return Found(items: items, isList: list.count > 1, others: list.count - items.count)
        }
        guard depth < depthLimit else { continue }
        for e in list.prefix(100) { waiting.append((e, depth + 1)) }
      default: break
      }
    }
    return Found()
  }

  private static func isDispatch(_ v: JSONValue) -> Bool {
    guard case .object(let members) = v else { return false }
    let names = Set(members.lazy.filter { $0.value != .null }.map(\.name))
    if names.contains("body_html") || names.contains("bodies") || names.contains("article_html") {
      return true
    }
    let hasTitle = titles.contains(where: names.contains)
    return hasTitle && others.contains(where: names.contains) || names.contains("text") && names.count > 1
  }
}
