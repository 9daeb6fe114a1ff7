/// Finds the article in a page: the element whose own paragraphs hold most text, links counted against it.
enum ArticleFinder {
  private static let chrome: Set<String> = [
    "nav", "aside", "footer", "figure", "figcaption", "header", "dialog",
  ]
  private static let chromeWords = [
    "comment", "footer", "sidebar", "share", "social", "related", "promo", "newsletter", "cookie",
    "breadcrumb",
    "advert", "caption", "navigation", "recommend", "popular", "tags", "toolbar", "masthead",
  ]

  static func body(_ root: Element, headline: String?) -> BodyText {
    let tree = root.tree
    let count = tree.nodes.count
    let sizes = PageParts.textSizes(tree)
    var isHidden = [Bool](repeating: false, count: count)
    var isInProse = [Bool](repeating: false, count: count)
    var scores = [Double](repeating: 0, count: count)
    // Bytes of paragraphs without their links, and of all that shows, inside every node.
    var prose = [Int](repeating: 0, count: count)
    var shown = [Int](repeating: 0, count: count)
    for i in 1..<max(1, count) {
      let node = tree.nodes[i]
      let parent = Int(node.parent)
      isHidden[i] =
        isHidden[parent] || isChrome(node) || node.name == "form" && !PageParts.isWholePage(i, sizes)
      let own = node.name == "p" || node.name == "blockquote" || node.name == "pre"
      isInProse[i] = isInProse[parent] || own
      if isHidden[i] { continue }
      if node.name.isEmpty {
        shown[i] = node.text.utf8.count
        continue
      }
      guard own || ["td", "div", "li", "section", "article", "main", "span", "font"].contains(node.name),
        !isInProse[parent]
      else { continue }
      let e = Element(tree: tree, index: Int32(i))
      let text = own ? e.rawText : e.ownText ?? ""
      let length = text.utf8.count
      guard length > 40 else { continue }
      let links = own ? e.all("a").reduce(0) { $0 + $1.rawText.utf8.count } : 0
      let weight = Double(max(0, length - 2 * links))
      guard weight > 0 else { continue }
      if own { prose[i] = Int(weight) }
      let base = weight + Double(text.utf8.lazy.filter { $0 == 0x2C }.count * 10)
      if !own { scores[i] += base }
      scores[parent] += base
      let above = Int(tree.nodes[parent].parent)
      if above > 0 { scores[above] += base * 0.5 }
    }
    var declared: Int?
    for i in stride(from: count - 1, to: 0, by: -1) {
      let node = tree.nodes[i]
      prose[Int(node.parent)] += prose[i]
      shown[Int(node.parent)] += shown[i]
      if node.name == "article" { scores[i] *= 1.3 }
      let isBody = node.attributes.contains { $0.name == "itemprop" && $0.value.contains("articleBody") }
      if isBody, shown[i] > 250, declared.map({ shown[$0] <= shown[i] }) ?? true { declared = i }
    }
    if let declared { return text(of: declared, tree, isHidden, headline) }
    let articles = tree.nodes.indices.filter { tree.nodes[$0].name == "article" && !isHidden[$0] }
    guard var best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return clean(BlockText.blocks(of: root, except: chrome, skip: { isHidden[Int($0)] }), headline)
    }
    // An article in several parts: up, as long as what is won by it is mostly prose.
    var above = Int(tree.nodes[best].parent)
    while above > 0, tree.nodes[above].name != "body", prose[best] > 0 {
      let gain = prose[above] - prose[best]
      if gain * 6 > prose[best], gain * 4 > (shown[above] - shown[best]) * 3 { best = above }
      above = Int(tree.nodes[above].parent)
    }
    // The one element that says it is the article, where it holds a good part of the prose found.
    if articles.count == 1, let only = articles.first, prose[only] > 250, prose[only] * 2 >= prose[best],
      !holds(only, best, tree)
    {
      best = only
    }
    return text(of: best, tree, isHidden, headline)
  }

  private static func holds(_ outer: Int, _ inner: Int, _ tree: Markup) -> Bool {
    var at = inner
    while at > 0, at != outer { at = Int(tree.nodes[at].parent) }
    return at == outer
  }

  private static func text(
    of node: Int, _ tree: Markup, _ isHidden: [Bool], _ headline: String?
  ) -> BodyText {
    let element = Element(tree: tree, index: Int32(node))
    let body = BlockText.blocks(of: element, except: chrome, skip: { isHidden[Int($0)] })
    return PageCaptions.added(to: clean(body, headline), around: element)
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
