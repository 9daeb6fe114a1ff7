/// XML of a layout that nobody described: the fields by what their names say, the text by its length.
enum GenericXML {
  private static let headlines = [
    "headline", "title", "titulo", "titular", "headlinetext", "titel", "rubrik",
  ]
  private static let dates = [
    "date", "datetime", "updateddatetime", "publisheddatetime", "fecha", "pubdate", "published",
  ]
  private static let bodies = [
    "body", "text", "content", "texto", "contenido", "bodytext", "story", "article", "datacontent",
  ]

  /// The elements of a document that is a list of dispatches: several of one name side by side, most of which have
  /// both a headline and a text.
  static func list(in tree: Markup) -> [Element]? {
    var above = tree.top
    for _ in 0..<4 {
      guard let here = above else { return nil }
      let children = here.children
      var names: [String: Int] = [:]
      for c in children { names[c.name, default: 0] += 1 }
      if let (name, n) = names.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), n > 1 {
        let items = children.filter { $0.name == name }
        let whole = items.prefix(20).count(where: isDispatch)
        return whole * 2 > min(items.count, 20) ? items : nil
      }
      above = children.max { $0.rawText.utf8.count < $1.rawText.utf8.count }
    }
    return nil
  }

  private static func isDispatch(_ e: Element) -> Bool {
    let names = Set(descendants(e).map { $0.name.lowercased() })
    return headlines.contains(where: names.contains) && bodies.contains(where: names.contains)
  }

  static func read(_ top: Element, _ intake: Intake) {
    var d = Draft(intake, format: "xml")
    var longest: Element?
    var size = 0
    let all = [top] + descendants(top)
    for e in all {
      let name = e.name.lowercased()
      let text = e.ownText
      if headlines.contains(name), d.source.headline == nil { d.source.headline = e.text }
      if dates.contains(where: { name.contains($0) }), d.source.date == nil {
        d.source.date = DateScanner.edtf(text)
      }
      if name == "byline" || name == "author" || name == "firma" { d.addByline(text) }
      if name == "keyword" || name == "subject" || name == "category" { d.addSubject(text) }
      if name == "town" || name == "city" { d.addPlace(text) }
      if name == "version" { d.setVersion(text) }
      if name == "slug" || name == "slugline" { d.source.slug = d.source.slug ?? text }
      if name == "id" || name == "guid" || name == "contentid" { d.source.id = d.source.id ?? text }
      if name == "language" || name == "lang" { d.source.language = Language.primary(text) }
      let length = (e.child("p") == nil ? text : e.text)?.utf8.count ?? 0
      let weight = bodies.contains(name) ? length * 4 + 1 : length
      if weight > size, length > 0 {
        size = weight
        longest = e
      }
    }
    if let longest {
      d.body = longest.children.isEmpty ? BodyText.any(longest.rawText) : BlockText.blocks(of: longest)
    }
    d.extra.add("layout", text: "unknown")
    guard !d.body.isEmpty || d.source.headline != nil else {
      return intake.problem("no-text", "no text found in <\(top.name.prefix(60))>", at: intake.itemPlace())
    }
    d.emit(to: intake)
  }

  private static func descendants(_ top: Element) -> [Element] {
    var out: [Element] = []
    top.walk(
      enter: { node, index in
        if index != top.index, !node.name.isEmpty, out.count < 5000 {
          out.append(Element(tree: top.tree, index: index))
        }
        return !node.name.isEmpty || index == top.index
      }, leave: { _, _ in })
    return out
  }
}
