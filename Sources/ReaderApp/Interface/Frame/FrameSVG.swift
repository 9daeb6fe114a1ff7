/// A frame as a picture: one `<text>` a stretch of one style, on rectangles of the background.
nonisolated enum FrameSVG {
  private static let cellWidth = 8.4
  private static let cellHeight = 18.0
  private static let margin = 8.0

  static func draw(_ frame: Frame, base: Style) -> String {
    let width = Double(frame.width) * cellWidth + 2 * margin
    let height = Double(frame.height) * cellHeight + 2 * margin
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(number(width))" height="\(number(height))" \
      viewBox="0 0 \(number(width)) \(number(height))" font-family="ui-monospace, 'DejaVu Sans Mono', \
      Menlo, Consolas, monospace" font-size="14">
      <rect width="100%" height="100%" rx="6" fill="\(color(base.background, isText: false) ?? "#000000")"/>

      """
    for y in 0..<frame.height {
      for run in runs(frame.row(y)) { out += background(run, y, base) }
      for run in runs(frame.row(y)) { out += text(run, y) }
    }
    return out + "</svg>\n"
  }

  private struct Run {
    var x: Int
    var width: Int
    var text: String
    var style: Style
  }

  private static func runs(_ row: ArraySlice<Cell>) -> [Run] {
    var found: [Run] = []
    for (x, cell) in row.enumerated() where cell.width > 0 {
      var text = String.UnicodeScalarView()
      for u in [cell.scalar] + cell.marks.all { if let s = Unicode.Scalar(u) { text.append(s) } }
      if let last = found.last, last.style == cell.style, cell.width == 1,
        last.width == last.text.unicodeScalars.count
      {
        found[found.count - 1].text += String(text)
        found[found.count - 1].width += 1
      } else {
        found.append(Run(x: x, width: Int(cell.width), text: String(text), style: cell.style))
      }
    }
    return found
  }

  private static func colors(_ s: Style) -> (text: Color, ground: Color) {
    s.attributes.contains(.reverse) ? (s.background, s.foreground) : (s.foreground, s.background)
  }

  private static func background(_ run: Run, _ y: Int, _ base: Style) -> String {
    let isReverse = run.style.attributes.contains(.reverse)
    guard isReverse || run.style.background != base.background else { return "" }
    guard let fill = color(colors(run.style).ground, isText: isReverse) else { return "" }
    return """
      <rect x="\(number(margin + Double(run.x) * cellWidth))" y="\(number(margin + Double(y) * cellHeight))" \
      width="\(number(Double(run.width) * cellWidth))" height="\(number(cellHeight))" fill="\(fill)"/>

      """
  }

  private static func text(_ run: Run, _ y: Int) -> String {
    guard run.text.contains(where: { $0 != " " }) else { return "" }
    let a = run.style.attributes
    var extra = ""
    if a.contains(.bold) { extra += " font-weight=\"bold\"" }
    if a.contains(.italic) { extra += " font-style=\"italic\"" }
    if a.contains(.strike) {
      extra += " text-decoration=\"line-through\""
    } else if a.contains(.underline) {
      extra += " text-decoration=\"underline\""
    }
    if a.contains(.dim) { extra += " opacity=\"0.75\"" }
    let fill = color(colors(run.style).text, isText: !a.contains(.reverse)) ?? "#ffffff"
    return """
      <text x="\(number(margin + Double(run.x) * cellWidth))" y="\(number(margin + Double(y) * cellHeight + 13.5))" \
      textLength="\(number(Double(run.width) * cellWidth))" xml:space="preserve" fill="\(fill)"\(extra)>\
      \(escaped(run.text))</text>

      """
  }

  private static func color(_ c: Color, isText: Bool) -> String? {
    switch c {
    case .standard: return isText ? "#d0d0d0" : "#101010"
    case .index(let n):
      let (r, g, b) = Palette.rgb(of: n)
      return hex(UInt8(r), UInt8(g), UInt8(b))
    case .rgb(let r, let g, let b): return hex(r, g, b)
    }
  }

  private static func hex(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> String {
    "#" + [r, g, b].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// One decimal, without Foundation.
  private static func number(_ v: Double) -> String {
    let tenths = Int((v * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private static func escaped(_ s: String) -> String {
    var out = ""
    for c in s {
      switch c {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.append(c)
      }
    }
    return out
  }
}
