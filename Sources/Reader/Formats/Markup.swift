/// A document of XML, HTML or SGML as a tree in one array, in document order. No element holds another, so that a
/// document nested a hundred thousand deep is an array like any other.
final class Markup {
  struct Attribute {
    var name: String
    var value: String
  }
  struct Node {
    /// Local name; empty for text.
    var name: String
    var attributes: [Attribute] = []
    var text = ""
    var parent: Int32
    var first: Int32 = -1
    var last: Int32 = -1
    var next: Int32 = -1
    /// Where the tag begins in the document.
    var offset: Int32 = 0
  }

  var nodes: [Node] = [Node(name: "#document", parent: -1)]

  /// Of the document that was read.
  var places: TextPlaces?

  var root: Element { Element(tree: self, index: 0) }
  /// The first element of the document.
  var top: Element? { root.children.first }

  func append(_ node: Node) -> Int32 {
    let index = Int32(nodes.count)
    let parent = Int(node.parent)
    nodes.append(node)
    if nodes[parent].last >= 0 {
      nodes[Int(nodes[parent].last)].next = index
    } else {
      nodes[parent].first = index
    }
    nodes[parent].last = index
    return index
  }

  /// Adds to the text that the array ends with, if that stands in the same element.
  func extendText(_ s: String, in parent: Int32) -> Bool {
    let last = nodes.count - 1
    guard nodes[last].name.isEmpty, nodes[last].parent == parent else { return false }
    nodes[last].text += s
    return true
  }

  /// Forgets what is in an element; everything behind it in the array must be inside it.
  func clear(_ index: Int32) {
    nodes.removeSubrange(Int(index) + 1..<nodes.count)
    nodes[Int(index)] = Node(name: "#done", parent: nodes[Int(index)].parent)
  }
}

/// An element of a tree.
struct Element {
  let tree: Markup
  let index: Int32

  var name: String { tree.nodes[Int(index)].name }
  /// Finds out where it begins in the document, also when the tree has forgotten it.
  var place: () -> TextPlace? {
    let places = tree.places
    let offset = Int(tree.nodes[Int(index)].offset)
    return { places?.place(of: offset) }
  }
  var attributes: [Markup.Attribute] { tree.nodes[Int(index)].attributes }

  subscript(attribute: String) -> String? {
    tree.nodes[Int(index)].attributes.first { $0.name == attribute }?.value
  }

  var parent: Element? {
    let p = tree.nodes[Int(index)].parent
    return p > 0 ? Element(tree: tree, index: p) : nil
  }

  /// Child elements without texts.
  var children: [Element] {
    var out: [Element] = []
    var i = tree.nodes[Int(index)].first
    while i >= 0 {
      if !tree.nodes[Int(i)].name.isEmpty { out.append(Element(tree: tree, index: i)) }
      i = tree.nodes[Int(i)].next
    }
    return out
  }

  func children(_ name: String) -> [Element] { children.filter { $0.name == name } }
  func child(_ name: String) -> Element? {
    var i = tree.nodes[Int(index)].first
    while i >= 0 {
      if tree.nodes[Int(i)].name == name { return Element(tree: tree, index: i) }
      i = tree.nodes[Int(i)].next
    }
    return nil
  }

  /// The element at the end of a path of child names.
  func at(_ path: String...) -> Element? {
    var e: Element? = self
    for name in path { e = e?.child(name) }
    return e
  }

  /// One past the last node inside this element.
  private var end: Int32 {
    var i = index
    while i >= 0 {
      let n = tree.nodes[Int(i)].next
      if n >= 0 { return n }
      i = tree.nodes[Int(i)].parent
    }
    return Int32(tree.nodes.count)
  }

  /// Elements of these names at any depth, in document order.
  func all(_ names: String...) -> [Element] {
    var out: [Element] = []
    for i in (index + 1)..<max(end, index + 1) where names.contains(tree.nodes[Int(i)].name) {
      out.append(Element(tree: tree, index: i))
    }
    return out
  }

  func first(_ name: String) -> Element? {
    for i in (index + 1)..<max(end, index + 1) where tree.nodes[Int(i)].name == name {
      return Element(tree: tree, index: i)
    }
    return nil
  }

  /// All text inside, as it stands.
  var rawText: String {
    var out = ""
    for i in index..<max(end, index + 1) where tree.nodes[Int(i)].name.isEmpty {
      out += tree.nodes[Int(i)].text
    }
    return out
  }

  /// All text inside, blanks made one, nil when there is none.
  var text: String? { TextLine.clean(rawText) }

  /// Nodes inside in document order, each with whether it is left again: a walk without recursion.
  func walk(enter: (Markup.Node, Int32) -> Bool, leave: (Markup.Node, Int32) -> Void) {
    var i = index
    var isDown = true
    while true {
      if isDown {
        let goesIn = enter(tree.nodes[Int(i)], i)
        if goesIn, tree.nodes[Int(i)].first >= 0 {
          i = tree.nodes[Int(i)].first
          continue
        }
      }
      leave(tree.nodes[Int(i)], i)
      if i == index { return }
      if tree.nodes[Int(i)].next >= 0 {
        i = tree.nodes[Int(i)].next
        isDown = true
      } else {
        i = tree.nodes[Int(i)].parent
        isDown = false
      }
    }
  }
}

/// A line of text for a header field.
enum TextLine {
  /// Blanks made one, controls dropped; nil when nothing is left.
  static func clean(_ s: String) -> String? {
    var out: [UInt8] = []
    var isBlank = false
    var bytes = Array(s.replacing("\u{A0}", with: " ").utf8)
    // The controls above ASCII begin with this byte.
    if bytes.contains(0xC2) { bytes = Controls.removed(bytes) }
    for b in bytes {
      if b <= 0x20 || b == 0x7F {
        isBlank = true
        continue
      }
      if isBlank, !out.isEmpty { out.append(0x20) }
      isBlank = false
      out.append(b)
    }
    return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
  }
}
