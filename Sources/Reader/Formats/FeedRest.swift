/// What an element of a feed holds that no member of a dispatch takes, as JSON under the names of its elements.
enum FeedRest {
  /// More than any feed has, against those that are made to be large.
  private static let mostMembers = 200, deepest = 5

  /// Dates in whatever form become dates of ours.
  private static let dates: Set<String> = [
    "pubDate", "date", "published", "updated", "modified", "issued", "created", "expirationDate", "valid",
    "lastBuildDate", "updateBase",
  ]
  /// What says no more than that there is text.
  private static let plainTypes: Set<String> = [
    "text", "html", "xhtml", "text/html", "application/xhtml+xml",
  ]
  private static let plainAttributes: Set<String> = ["isPermaLink", "lang", "base", "space", "mode"]

  /// Adds the children of an element that nobody has taken. Of the first of a name that is `taken`, only what its
  /// attributes say; of those in `lists`, nothing.
  static func add(_ e: Element, taken: Set<String>, lists: Set<String>, to m: inout JSONMembers) {
    var found = JSONMembers()
    var seen: Set<String> = []
    for c in e.children.prefix(mostMembers) where !c.name.hasPrefix("#") && !lists.contains(c.name) {
      // A picture is no content of the dispatch, though its element may be called so.
      let isMedium = c["url"] != nil || c["medium"] != nil
      let isTaken = taken.contains(c.name) && !isMedium && seen.insert(c.name).inserted
      if let value = isTaken ? attributes(of: c).value : value(of: c, depth: 1) {
        found.gather(c.name, value)
      }
    }
    for member in found.members { m.gather(member.name, member.value) }
  }

  /// Categories that say whose they are or how they are shown.
  static func categories(_ e: Element) -> [JSONValue] {
    e.children("category").prefix(mostMembers).compactMap { c in
      guard c.attributes.contains(where: { $0.name != "term" && !plainAttributes.contains($0.name) }) else {
        return nil
      }
      return value(of: c, depth: 1)
    }
  }

  /// A list of the links that say more than where the dispatch is.
  static func links(_ e: Element, except rel: String? = nil) -> [JSONValue] {
    e.children("link").prefix(mostMembers).compactMap { link in
      guard link["href"] != nil, rel == nil || link["rel"] != rel else { return nil }
      let isBare = link.attributes.allSatisfy { a in
        a.name == "href" || a.name == "rel" && a.value == "alternate" || plainAttributes.contains(a.name)
      }
      return isBare ? nil : file(link)
    }
  }

  /// A link or an enclosure with its attributes, its address made whole.
  static func file(_ e: Element) -> JSONValue? {
    var m = JSONMembers()
    for a in e.attributes where a.name != "base" && a.name != "lang" {
      m.add(a.name, text: a.name == "href" ? BaseLink.whole(a.value, at: e) : TextLine.clean(a.value))
    }
    return m.value
  }

  private static func value(of e: Element, depth: Int) -> JSONValue? {
    var m = attributes(of: e)
    let inner = e.children
    let isText = inner.isEmpty || depth == deepest || inner.contains { isMarkup($0.name) }
    let text = isText ? text(of: e) : e.ownText.flatMap(TextLine.clean)
    if !isText {
      for c in inner.prefix(mostMembers) { if let v = value(of: c, depth: depth + 1) { m.gather(c.name, v) } }
    }
    guard m.value != nil else { return text.map { JSONValue.string($0) } }
    m.add("text", text: text)
    return m.value
  }

  private static func isMarkup(_ name: String) -> Bool {
    name != "image" && name != "title" && name != "summary" && name != "link" && name != "source"
      && (HTMLNames.fragment.contains(name) || HTMLNames.block.contains(name))
  }

  private static func text(of e: Element) -> String? {
    if dates.contains(e.name), let date = DateScanner.edtf(e.text) { return date }
    return Feed.title(e)
  }

  private static func attributes(of e: Element) -> JSONMembers {
    var m = JSONMembers()
    for a in e.attributes where !plainAttributes.contains(a.name) {
      if a.name == "type", plainTypes.contains(a.value) { continue }
      m.add(a.name, text: a.name == "href" ? BaseLink.whole(a.value, at: e) : TextLine.clean(a.value))
    }
    return m
  }
}
