/// Who wrote an article, as its page shows it: links to authors, `itemprop`, classes named byline or author.
enum PageByline {
  private static let words = ["byline", "author", "auteur"]
  private static let joints: Set<String> = [",", "and", "et", "&", "und", "y", "/", ", and"]
  private static let openings: Set<String> = ["by", "by:", "par", "par:", "von", "por", "da", "di"]

  /// Names of the best kind of sign that the page has.
  static func names(in tree: Markup, foreign: [Bool]) -> [String] {
    var found: [(tier: Int, names: [String])] = []
    var linksUnder: Int32?
    for i in tree.nodes.indices.dropFirst() {
      let node = tree.nodes[i]
      guard !foreign[i], let tier = tier(of: node) else { continue }
      let element = Element(tree: tree, index: Int32(i))
      if tier == 0, node.parent == linksUnder, let first = found.firstIndex(where: { $0.tier == 0 }) {
        found[first].names += names(in: element)
      } else if !found.contains(where: { $0.tier == tier }) {
        let names = names(in: element)
        guard !names.isEmpty else { continue }
        if tier == 0 { linksUnder = node.parent }
        found.append((tier, names))
      }
    }
    return found.min { $0.tier < $1.tier }?.names ?? []
  }

  private static func tier(of node: Markup.Node) -> Int? {
    guard !node.name.isEmpty, node.name != "meta", node.name != "input", node.name != "img" else {
      return nil
    }
    var best: Int?
    for a in node.attributes where a.value.utf8.count < 200 {
      if a.name == "rel", node.name == "a", a.value.contains("author") { return 0 }
      if a.name == "itemprop", a.value.contains("author") || a.value == "creator" { best = 1 }
      guard a.name == "class" || a.name == "id" else { continue }
      let value = a.value.lowercased()
      guard let word = words.firstIndex(where: { value.contains($0) }) else { continue }
      best = min(best ?? 3, word == 0 ? 2 : 3)
    }
    return best
  }

  /// The first piece of text that is no `By`, and those that a comma or an `and` ties to it.
  private static func names(in element: Element) -> [String] {
    var line = ""
    var isOpen = true
    for piece in element.pieces.prefix(16) {
      let low = piece.lowercased()
      if joints.contains(low) {
        isOpen = true
        if !line.isEmpty { line += low == "," ? ", " : " and " }
        continue
      }
      if line.isEmpty, openings.contains(low) { continue }
      guard isOpen, piece.utf8.count < 100 else { break }
      line += piece
      isOpen = piece.hasSuffix(",") || low.hasSuffix(" and") || low.hasSuffix(" et")
    }
    return Byline.names(line).filter(isName)
  }

  private static func isName(_ s: String) -> Bool {
    guard s.utf8.count < 60, s.unicodeScalars.first?.properties.isLowercase == false else { return false }
    return s.contains(where: \.isLetter) && !s.contains(where: { $0.isNumber || "@:|".contains($0) })
      && s.split(separator: " ").count <= 6
  }
}

extension Element {
  /// The texts inside that are not blank, each by itself.
  fileprivate var pieces: [String] {
    var out: [String] = []
    walk(
      enter: { node, _ in
        if node.name.isEmpty, let text = TextLine.clean(node.text) { out.append(text) }
        return !BlockText.hidden.contains(node.name)
      }, leave: { _, _ in })
    return out
  }
}
