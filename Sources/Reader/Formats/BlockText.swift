/// Turns the elements of a body (HTML, XHTML, NITF and their mixtures) into paragraphs.
enum BlockText {
  static let blocks: Set<String> = HTMLNames.block.union([
    "hl1", "hl2", "hedline", "byline", "distributor", "dateline", "abstract", "body.content", "body.head",
    "body.end", "block", "tagline", "bibliography", "bq", "fn", "note", "media", "media-caption",
    "nitf-table",
    "table-section", "tablerow", "P", "DIV", "TABLE", "TR", "TABLEROW", "para", "Paragraph", "paragraph",
  ])
  private static let captions: Set<String> = ["figcaption", "media-caption"]
  private static let headings: Set<String> = ["h2", "h3", "h4", "h5", "h6", "hl2", "h1"]
  /// What is no text of the dispatch wherever it stands.
  static let hidden: Set<String> = [
    "script", "style", "head", "template", "noscript", "iframe", "svg", "button", "select", "textarea",
    "object",
    "media", "media-metadata", "media-producer",
  ]

  fileprivate struct State {
    var body = BodyText()
    var line = ""
    var isBlank = true
    var pre = 0
    var breaks = 0
    /// How often markup has been unwrapped around this.
    var depth = 0
    /// The first block of the caption that is being read.
    var caption: Int?

    mutating func flush(_ role: Paragraph.Role? = nil) {
      body.add(line, role: role, depth: depth)
      line = ""
      isBlank = true
      breaks = 0
    }

    mutating func add(_ text: String) {
      if pre > 0 {
        line += text
        return
      }
      var out: [UInt8] = []
      out.reserveCapacity(text.utf8.count)
      for b in text.utf8 {
        if b == 0x20 || (0x09...0x0D).contains(b) {
          if !isBlank { out.append(0x20) }
          isBlank = true
        } else if b == 0xAD, out.last == 0xC2 {
          // A soft hyphen, which no reader sees.
          out.removeLast()
        } else {
          isBlank = false
          breaks = 0
          out.append(b)
        }
      }
      line += String(decoding: out, as: UTF8.self)
    }

    /// Two in a row end the paragraph.
    mutating func lineBreak() {
      breaks += 1
      if breaks >= 2 { flush() } else if !line.isEmpty { line += "\n" }
      isBlank = true
    }
  }

  static func blocks(
    of element: Element, except: Set<String> = [], depth: Int = 0, skip: (Int32) -> Bool = { _ in false }
  ) -> BodyText {
    var s = State()
    s.depth = depth
    element.walk(
      enter: { node, index in
        if node.name.isEmpty {
          s.add(node.text)
          return false
        }
        if node.name == "media" {
          for caption in Element(tree: element.tree, index: index).all("media-caption") {
            s.body.addBeside(caption.text)
          }
        }
        if hidden.contains(node.name) || except.contains(node.name) || skip(index) { return false }
        if node.name == "br" || node.name == "BR" { s.lineBreak() }
        if blocks.contains(node.name) { s.flush() }
        if captions.contains(node.name) { s.caption = s.body.blocks.count }
        if node.name == "td" || node.name == "th", !s.line.isEmpty { s.line += "\t" }
        if node.name == "pre" || node.name == "PRE" { s.pre += 1 }
        return true
      },
      leave: { node, _ in
        if node.name == "pre" || node.name == "PRE" {
          s.pre = max(0, s.pre - 1)
          s.flushPlain()
        } else if headings.contains(node.name) {
          s.flush(.crosshead)
        } else if captions.contains(node.name) {
          s.flush()
          s.body.markCaptions(from: s.caption ?? s.body.blocks.count)
          s.caption = nil
        } else if node.name == "byline" {
          s.flush(.byline)
        } else if blocks.contains(node.name) {
          s.flush()
        }
      })
    s.flush()
    return s.body
  }
}

extension BlockText.State {
  /// What stood in a `pre` has its paragraphs by blank lines.
  fileprivate mutating func flushPlain() {
    body.add(BodyText.plain(line))
    line = ""
    isBlank = true
    breaks = 0
  }
}
