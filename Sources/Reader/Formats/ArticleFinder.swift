/// Finds the article in a page: the element whose own paragraphs hold most text, links counted against it.
enum ArticleFinder {
  private static let chrome: Set<String> = [
    "nav", "aside", "footer", "form", "figure", "figcaption", "header", "dialog",
  ]
  private static let chromeWords = [
    "comment", "footer", "sidebar", "share", "social", "related", "promo", "newsletter", "cookie",
    "breadcrumb",
    "advert", "caption", "navigation", "recommend", "popular", "tags", "toolbar", "masthead",
  ]

  static func body(_ root: Element, headline: String?) -> BodyText {
    let tree = root.tree
    let count = tree.nodes.count
    var isHidden = [Bool](repeating: false, count: count)
    var scores = [Double](repeating: 0, count: count)
    for i in 1..<max(1, count) {
      let node = tree.nodes[i]
      let parent = Int(node.parent)
      isHidden[i] = isHidden[parent] || isChrome(node)
      if isHidden[i] || node.name.isEmpty { continue }
      guard ["p", "pre", "blockquote", "td", "div", "li", "section"].contains(node.name) else { continue }
      let e = Element(tree: tree, index: Int32(i))
      let own = node.name == "p" || node.name == "blockquote" || node.name == "pre"
      let text = own ? e.rawText : e.ownText ?? ""
      let length = text.utf8.count
      guard length > 40 else { continue }
      let links = own ? e.all("a").reduce(0) { $0 + $1.rawText.utf8.count } : 0
      let weight = Double(max(0, length - 2 * links))
      guard weight > 0 else { continue }
      let base = weight + Double(text.utf8.lazy.filter { $0 == 0x2C }.count * 10)
      if !own { scores[i] += base }
      scores[parent] += base
      let above = Int(tree.nodes[parent].parent)
      if above > 0 { scores[above] += base * 0.5 }
    }
    for i in 1..<max(1, count) {
      let node = tree.nodes[i]
      let isBody = node.attributes.contains { $0.name == "itemprop" && $0.value.contains("articleBody") }
      if isBody { scores[i] = scores[i] * 2 + 200 } else if node.name == "article" { scores[i] *= 1.3 }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return clean(BlockText.blocks(of: root, except: chrome, skip: { isHidden[Int($0)] }), headline)
    }
    let element = Element(tree: tree, index: Int32(best))
    return clean(BlockText.blocks(of: element, except: chrome, skip: { isHidden[Int($0)] }), headline)
  }

  private static func isChrome(_ node: Markup.Node) -> Bool {
    if chrome.contains(node.name) || BlockText.hidden.contains(node.name) { return true }
    if node.name == "body" || node.name == "html" || node.name == "article" || node.name == "main" {
      return false
    }
    for a in node.attributes {
      if a.name == "hidden" || a.name == "style" && a.value.replacing(" ", with: "").contains("display:none")
      {
        return true
      }
      guard a.name == "class" || a.name == "id", a.value.utf8.count < 200 else { continue }
      let value = a.value.lowercased()
      let isArticle = value.contains("article") || value.contains("content") || value.contains("body")
      if !isArticle, chromeWords.contains(where: { value.contains($0) }) { return true }
    }
    return false
  }

  /// Without the headline at the top.
  private static func clean(_ body: BodyText, _ headline: String?) -> BodyText {
    var body = body
    if let headline, let first = body.blocks.first, first.text == headline { body.dropFirst() }
    return body
  }
}
