/// Character references in text and attributes.
enum MarkupText {
  /// Text with its references replaced; a reference that means nothing stays as it is written.
  static func decoded(_ bytes: [UInt8], _ from: Int, _ to: Int) -> String {
    guard from < to else { return "" }
    let part = bytes[from..<to]
    guard part.contains(0x26) else { return String(decoding: part, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(to - from)
    var i = from
    while i < to {
      guard bytes[i] == 0x26, let (scalar, end) = reference(bytes, i, to) else {
        out.append(bytes[i])
        i += 1
        continue
      }
      if let scalar, let code = UTF8.encode(scalar) { out.append(contentsOf: code) }
      i = end
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func decoded(_ s: String) -> String {
    let bytes = Array(s.utf8)
    return decoded(bytes, 0, bytes.count)
  }

  /// What a reference stands for (nil for a character that must not be) and where it ends.
  private static func reference(_ b: [UInt8], _ at: Int, _ to: Int) -> (Unicode.Scalar?, Int)? {
    var i = at + 1
    let limit = min(to, at + 34)
    while i < limit, b[i] != 0x3B, b[i] > 0x20, b[i] != 0x26, b[i] != 0x3C { i += 1 }
    let isClosed = i < limit && b[i] == 0x3B
    let end = isClosed ? i + 1 : i
    guard i > at + 1 else { return nil }
    if b[at + 1] == 0x23 {
      let isHex = at + 2 < i && b[at + 2] | 0x20 == 0x78
      let digits = String(decoding: b[(at + (isHex ? 3 : 2))..<i], as: UTF8.self)
      guard let code = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
      return (numbered(code), end)
    }
    guard isClosed, let scalar = EntityNames.scalar(String(decoding: b[at + 1..<i], as: UTF8.self)) else {
      return nil
    }
    return (scalar, end)
  }

  private static func numbered(_ code: UInt32) -> Unicode.Scalar? {
    if (0x80..<0xA0).contains(code) {
      return TextDecoding.windows1252Scalar(UInt8(code))
    }
    if code < 0x20, code != 0x09, code != 0x0A, code != 0x0D { return nil }
    return Unicode.Scalar(code)
  }
}

/// What HTML says of its elements.
enum HTMLNames {
  static let void: Set<String> = [
    "br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "param", "source", "track",
    "wbr",
  ]
  /// Elements whose end tags may be left out.
  static let optionalEnd: Set<String> = [
    "html", "head", "body", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option",
    "colgroup", "caption", "optgroup",
  ]
  /// Elements that a piece of HTML without a page around it begins with.
  static let fragment: Set<String> = [
    "div", "p", "span", "ul", "ol", "h1", "h2", "h3", "h4", "table", "blockquote", "pre", "b", "strong", "em",
    "i", "br", "img", "a", "head", "meta", "center", "font",
  ]
  static let raw: Set<String> = ["script", "style", "textarea", "title", "noscript", "iframe"]
  static let block: Set<String> = [
    "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "ul", "ol", "li", "dl",
    "dt",
    "dd", "table", "tr", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption",
    "form",
    "hr", "address", "fieldset", "body", "html", "caption", "center", "thead", "tbody", "tfoot", "details",
    "summary",
  ]
  private static let endsParagraph: Set<String> = block.subtracting(["body", "html", "tr", "caption"])

  static func ends(_ open: String, by name: String) -> Bool {
    switch open {
    case "p": endsParagraph.contains(name)
    case "li": name == "li"
    case "dt", "dd": name == "dt" || name == "dd"
    case "td", "th": name == "td" || name == "th" || name == "tr"
    case "tr": name == "tr"
    case "option": name == "option"
    case "head": name == "body"
    default: false
    }
  }
}
