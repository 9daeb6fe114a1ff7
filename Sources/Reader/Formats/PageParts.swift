/// Which nodes of a page belong to something else than its article: comments, teasers, portraits, forms.
enum PageParts {
  private static let words = [
    "comment", "related", "recommend", "follow", "author-bio", "avatar", "photo", "icon", "tweet", "social",
    "snippet", "sidebar", "footer", "promo", "popular", "teaser", "partner",
  ]
  private static let elements: Set<String> = [
    "footer", "nav", "script", "style", "noscript", "template",
  ]

  static func areForeign(_ tree: Markup) -> [Bool] {
    let sizes = textSizes(tree)
    var out = [Bool](repeating: false, count: tree.nodes.count)
    var isInArticle = out
    for i in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[i]
      let parent = Int(node.parent)
      isInArticle[i] = isInArticle[parent] || node.name == "article" || node.name == "main"
      out[i] =
        out[parent] || isForeign(node) || node.name == "aside" && !isInArticle[i]
        || node.name == "form" && !isWholePage(i, sizes)
    }
    return out
  }

  /// Bytes of text inside every node.
  static func textSizes(_ tree: Markup) -> [Int] {
    var out = tree.nodes.map(\.text.utf8.count)
    for i in stride(from: out.count - 1, to: 0, by: -1) { out[Int(tree.nodes[i].parent)] += out[i] }
    return out
  }

  /// A form that some servers put around all that a page holds.
  static func isWholePage(_ node: Int, _ sizes: [Int]) -> Bool { sizes[node] * 2 > sizes[0] }

  /// What the links say that are tags of the article.
  static func tags(_ tree: Markup) -> [String] {
    var isTagList = [Bool](repeating: false, count: tree.nodes.count)
    var out: [String] = []
    for i in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[i]
      isTagList[i] = isTagList[Int(node.parent)] || hasTagClass(node)
      guard node.name == "a", out.count < 50 else { continue }
      let isTag = node.attributes.contains {
        $0.name == "rel" && $0.value.split(separator: " ").contains("tag")
      }
      guard isTag || isTagList[i], let text = Element(tree: tree, index: Int32(i)).text else { continue }
      if text.utf8.count < 60 { out.append(text) }
    }
    return out
  }

  private static func hasTagClass(_ node: Markup.Node) -> Bool {
    node.attributes.contains { a in
      a.name == "class" && a.value.split(separator: " ").contains { $0.lowercased().hasPrefix("tags") }
    }
  }

  private static func isForeign(_ node: Markup.Node) -> Bool {
    if elements.contains(node.name) { return true }
    if node.name.isEmpty || node.name == "body" || node.name == "html" { return false }
    return node.attributes.contains { a in
      guard a.name == "class" || a.name == "id", a.value.utf8.count < 200 else { return false }
      let value = a.value.lowercased()
      return words.contains { value.contains($0) }
    }
  }
}

/// When an article appeared, as its page shows it: `itemprop`, `time`, classes that speak of a date.
enum PageDate {
  private static let words = ["publi", "pubdate", "datestamp", "timestamp", "date"]
  private static let later = ["updat", "modif", "maj"]

  /// The first date of the best kind of sign that the page has.
  static func edtf(in tree: Markup, foreign: [Bool]) -> String? {
    var found: [(tier: Int, date: String)] = []
    for i in tree.nodes.indices.dropFirst() where !foreign[i] {
      guard let tier = tier(of: tree.nodes[i]), !found.contains(where: { $0.tier <= tier }) else { continue }
      let element = Element(tree: tree, index: Int32(i))
      let said = [element["content"], element["datetime"], element["title"], tier < 2 ? element.text : nil]
      if let date = said.lazy.compactMap({ DateScanner.edtf($0) }).first ?? shown(element) {
        found.append((tier, date))
      }
    }
    return found.min { $0.tier < $1.tier }?.date
  }

  /// A short text with a whole date in it.
  private static func shown(_ element: Element) -> String? {
    guard let text = element.text, text.utf8.count < 60, let date = DateScanner.edtf(text),
      date.utf8.count >= 10
    else { return nil }
    return date
  }

  private static func tier(of node: Markup.Node) -> Int? {
    if node.name.isEmpty || node.name == "meta" { return nil }
    var tier = node.name == "time" ? 1 : nil
    for a in node.attributes where a.value.utf8.count < 200 {
      if a.name == "itemprop", a.value == "datePublished" || a.value == "dateCreated" { return 0 }
      guard a.name == "class" || a.name == "id" || a.name == "itemprop" else { continue }
      let value = a.value.lowercased()
      if later.contains(where: { value.contains($0) }) { return nil }
      if tier == nil, words.contains(where: { value.contains($0) }) { tier = 2 }
    }
    return tier
  }
}
