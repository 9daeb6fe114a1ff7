/// What a feed says of itself: for `depeche check`, which tells of feeds that hold nothing yet too.
enum FeedChannel {
  /// The members of an element `channel` or `feed` that a reader would want to know.
  static func about(_ e: Element, beside top: Element) -> JSONValue? {
    var m = JSONMembers()
    var taken: Set<String> = []
    func first(_ names: [String]) -> String? {
      for name in names { if e.child(name) != nil, taken.insert(name).inserted { return name } }
      return nil
    }
    func text(_ names: String...) -> String? { first(names).flatMap { Feed.title(e.child($0)) } }
    func date(_ names: String...) -> String? { first(names).flatMap { DateScanner.edtf(e.child($0)?.text) } }
    m.add("title", text: text("title", "TITLE") ?? e["TITLE"])
    m.add("subtitle", text: text("subtitle", "tagline", "description", "ABSTRACT"))
    m.add("info", text: text("info"))
    let links = e.children("link")
    let link = links.first { $0["href"] != nil && ($0["rel"] ?? "alternate") == "alternate" }
    m.add(
      "link", text: links.lazy.compactMap(\.text).first ?? link.flatMap { BaseLink.href($0) } ?? e["HREF"])
    m.add("id", text: text("id"))
    m.add("language", text: text("language") ?? e["lang"])
    m.add("copyright", text: text("rights", "copyright"))
    m.add("date", text: date("pubDate", "published", "issued", "created", "date"))
    m.add("updated", text: date("updated", "modified", "lastBuildDate"))
    let people = e.children.filter { Self.people.contains($0.name) }
    m.add("authors", list: people.compactMap { Feed.person($0) })
    m.add("contributors", list: e.children("contributor").compactMap { Feed.person($0) })
    m.add("subjects", list: e.children("category").compactMap { $0["term"] ?? $0.text })
    m.add("generator", text: text("generator"))
    m.add("generatorLink", text: e.child("generator").flatMap { $0["uri"] ?? $0["url"] ?? $0["resource"] })
    m.add("icon", text: text("icon", "logo") ?? e.at("image", "url")?.text)
    let more = FeedRest.links(e)
    if !more.isEmpty { m.add("links", .array(more)) }
    let categories = FeedRest.categories(e)
    if !categories.isEmpty { m.add("categories", .array(categories)) }
    FeedRest.add(e, taken: taken, lists: lists, to: &m)
    if top.name != e.name { FeedRest.add(top, taken: [], lists: lists, to: &m) }
    return m.value
  }

  private static let people: Set<String> = ["author", "creator", "managingEditor", "webMaster", "publisher"]
  private static let lists = people.union([
    "link", "category", "contributor", "item", "items", "ITEM", "entry", "channel", "Channel", "CHANNEL",
  ])

  /// The members of a JSON Feed besides its items.
  static func about(_ feed: JSONValue) -> JSONValue? {
    guard case .object(let members) = feed else { return nil }
    let own = members.filter { $0.name != "items" && $0.value != .null }
    return own.isEmpty ? nil : .object(own)
  }
}

/// Links that are written in part only, made whole by `xml:base`.
enum BaseLink {
  static func href(_ e: Element) -> String? { e["href"].map { whole($0, at: e) } }

  static func whole(_ link: String, at e: Element) -> String {
    var link = link
    var at: Element? = e
    while !isWhole(link), let here = at {
      if let base = here["base"] { link = joined(base, link) }
      at = here.parent
    }
    return link
  }

  /// What the links in an element are to be joined to; nil where nothing is said.
  static func base(of e: Element) -> String? {
    var at: Element? = e
    while let here = at {
      if here["base"] != nil { return whole("", at: e) }
      at = here.parent
    }
    return nil
  }

  private static func isWhole(_ s: String) -> Bool {
    guard let colon = s.firstIndex(of: ":") else { return false }
    return s[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  private static func joined(_ base: String, _ link: String) -> String {
    if link.isEmpty { return base }
    let scheme = base.firstRange(of: "://")?.upperBound ?? base.startIndex
    let root = isWhole(base) ? base[scheme...].firstIndex(of: "/") ?? base.endIndex : base.startIndex
    if link.hasPrefix("//") { return base[..<scheme].dropLast(2) + link }
    if link.hasPrefix("/") { return base[..<root] + link }
    if link.hasPrefix("#") || link.hasPrefix("?") { return base + link }
    var path = base[root...].lastIndex(of: "/").map { base[...$0] } ?? (isWhole(base) ? base[...] : "")
    var rest = link[...]
    while rest.hasPrefix("../") || rest.hasPrefix("./") {
      if rest.hasPrefix("../") {
        let parent = path.dropLast().lastIndex(of: "/")
        if let parent, parent >= root { path = path[...parent] } else if !isWhole(base) { path = "" }
      }
      rest = rest[rest.index(after: rest.firstIndex(of: "/") ?? rest.startIndex)...]
    }
    return (path.isEmpty || path.hasSuffix("/") ? String(path) : path + "/") + rest
  }
}
