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
    if let value { dispatches(value, of: text.bytes, intake, isPart: failure != nil) }
  }

  /// The dispatches of a document, which may be there in part only; `utf8` is its text.
  private static func dispatches(_ value: JSONValue, of utf8: [UInt8], _ intake: Intake, isPart: Bool) {
    if value["version"]?.text?.contains("jsonfeed.org") == true {
      intake.report.format = "json-feed"
      intake.holdsMany = true
      intake.report.about = FeedChannel.about(value)
      guard case .object(let members) = value, let at = members.firstIndex(where: { $0.name == "items" }),
        case .array(let items) = members[at].value
      else { return }
      let places = JSONPlaces(utf8, listAt: [at])
      for (i, item) in items.enumerated() where !intake.isStopped {
        intake.itemPlace = { places.place(of: i) }
        JSONItem.read(item, format: "json-feed", intake, language: value["language"]?.text)
      }
      return
    }
    var found = JSONSearch.dispatches(in: value, depthLimit: 5)
    // What would have made the document one dispatch may be missing; then a list in it is only a part of it.
    if isPart, found.isList, JSONSearch.dispatches(in: value, depthLimit: 1).items.isEmpty {
      found = JSONSearch.Found(items: [(value, 0)])
    }
    let places = JSONPlaces(utf8, listAt: found.path)
    intake.holdsMany = found.isList
    intake.report.format = found.items.first.map { format(of: $0.value) } ?? "json"
    for item in found.items where !intake.isStopped {
      intake.itemPlace = { places.place(of: item.index) }
      JSONItem.read(item.value, format: format(of: item.value), intake)
    }
    if let first = found.others.first {
      intake.warn(
        "no-dispatch", "items of the list that are no dispatches, left out: \(found.others.count)",
        at: places.place(of: first))
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
    /// The dispatches and which elements of their list they are.
    var items: [(value: JSONValue, index: Int)] = []
    var isList = false
    /// The elements of the list that are something else.
    var others: [Int] = []
    /// Which child of what is around leads to the list, or to the single dispatch.
    var path: [Int] = []
  }

  /// A list of them, or a single one.
  static func dispatches(in value: JSONValue, depthLimit: Int) -> Found {
    var waiting = [(value: value, path: [Int]())]
    var at = 0
    while at < waiting.count, at < 2000 {
      let (v, path) = waiting[at]
      at += 1
      switch v {
      case .object(let members):
        if isDispatch(v) { return Found(items: [(v, 0)], path: path) }
        guard path.count < depthLimit else { continue }
        if let item = v["data"]?["item"], case .object(let parts) = item, let text = v["nitf"]?["body_html"] {
          return Found(items: [(.object(parts + [.init("body_html", text)]), 0)], path: path)
        }
        for (i, m) in members.enumerated() where !path.isEmpty || depthLimit > 1 || lists.contains(m.name) {
          waiting.append((m.value, path + [i]))
        }
      case .array(let list):
        var found = Found(isList: list.count > 1, path: path)
        for (i, element) in list.enumerated() {
          let value = element["item"] ?? element
          if isDispatch(value) { found.items.append((value, i)) } else { found.others.append(i) }
        }
        if !found.items.isEmpty { return found }
        guard path.count < depthLimit else { continue }
        for (i, e) in list.prefix(100).enumerated() { waiting.append((e, path + [i])) }
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
