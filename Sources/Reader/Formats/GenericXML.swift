/// XML of a layout that nobody described: the fields by what their names say, the text by its length.
enum GenericXML {
  private static let headlines = [
    "headline", "title", "titulo", "titular", "headlinetext", "titel", "rubrik",
  ]
  private static let dates = [
    "date", "datetime", "updateddatetime", "publisheddatetime", "fecha", "pubdate", "published",
  ]
  private static let bodies = [
    "body", "text", "content", "texto", "contenido", "bodytext", "story", "article",
  ]

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
      return intake.problem("no-text", "no text found in <\(top.name)>", line: top.line > 0 ? top.line : nil)
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
