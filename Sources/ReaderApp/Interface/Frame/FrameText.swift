/// A frame as text: plain, or with the escape sequences that show it in a terminal.
nonisolated enum FrameText {
  static func plain(_ frame: Frame) -> String {
    (0..<frame.height).map { frame.text(row: $0) + "\n" }.joined()
  }

  static func ansi(_ frame: Frame) -> String {
    var out = ""
    for y in 0..<frame.height {
      var style = Style()
      for cell in frame.row(y) where cell.width > 0 {
        if cell.style != style {
          style = cell.style
          out += "\u{1b}[0" + codes(style) + "m"
        }
        for u in [cell.scalar] + cell.marks.all {
          if let s = Unicode.Scalar(u) { out.unicodeScalars.append(s) }
        }
      }
      out += "\u{1b}[0m\n"
    }
    return out
  }

  private static func codes(_ s: Style) -> String {
    var out = ""
    for (i, code) in [1, 2, 3, 4, 7, 9].enumerated()
    where s.attributes.contains(.init(rawValue: 1 << UInt8(i))) {
      out += ";\(code)"
    }
    return out + code(s.foreground, 38) + code(s.background, 48)
  }

  private static func code(_ c: Color, _ layer: Int) -> String {
    switch c {
    case .standard: ""
    case .index(let n): ";\(layer);5;\(n)"
    case .rgb(let r, let g, let b): ";\(layer);2;\(r);\(g);\(b)"
    }
  }
}
