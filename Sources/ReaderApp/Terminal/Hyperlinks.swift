/// OSC 8, of which ncurses knows nothing: once it has painted, the cells of links are written again where they stand,
/// as links, and what was a link before without one.
nonisolated enum Hyperlinks {
  /// Whether a terminal of this name is known to pass over what it doesn't understand of them.
  static func isUnderstood(by term: String, inTmux: Bool) -> Bool {
    let deaf = ["linux", "vt", "ansi", "cons", "sun", "dumb", "eterm"]
    if term.hasPrefix("screen") { return inTmux }
    return !deaf.contains { term.hasPrefix($0) }
  }

  /// What is to be sent so that the links of a frame are those of the screen.
  static func sequence(_ frame: Frame, after old: Frame?, look: (Style) -> String) -> String {
    var out = ""
    for y in 0..<frame.height {
      let links = frame.links.filter { $0.y == y }
      let before = old?.links.filter { $0.y == y } ?? []
      if links.isEmpty, before.isEmpty { continue }
      if links == before, let old, old.height == frame.height, old.row(y) == frame.row(y) { continue }
      for b in before where !links.contains(b) {
        // What a new link begins over is written with that.
        let start = links.filter { $0.x <= b.x }.map { $0.x + $0.width }.max().map { max($0, b.x) } ?? b.x
        out += cells(start, b.x + b.width - start, y, frame, nil, look)
      }
      for link in links {
        let isAlone = frame.links.count { $0.address == link.address } == 1
        out += cells(link.x, link.width, y, frame, (link.address, isAlone), look)
      }
    }
    return out.isEmpty ? "" : "\u{1b}7" + out + "\u{1b}8"
  }

  private static func cells(
    _ x: Int, _ width: Int, _ y: Int, _ frame: Frame, _ target: (address: String, isAlone: Bool)?,
    _ look: (Style) -> String
  ) -> String {
    guard width > 0 else { return "" }
    let cells = frame.row(y).dropFirst(x).prefix(width)
    guard !cells.isEmpty else { return "" }
    var out = "\u{1b}[\(y + 1);\(x + 1)H"
    if let target {
      out += "\u{1b}]8;\(target.isAlone ? "" : "id=" + id(target.address));\(target.address)\u{1b}\\"
    }
    var style: Style?
    for cell in cells where cell.width > 0 {
      if cell.style != style { out += look(cell.style) }
      style = cell.style
      for u in [cell.scalar] + cell.marks.all {
        if let s = Unicode.Scalar(u) { out.unicodeScalars.append(s) }
      }
    }
    return out + (target == nil ? "" : "\u{1b}]8;;\u{1b}\\")
  }

  /// The same for all rows of one address, so that a terminal shows them as one link.
  private static func id(_ address: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for b in address.utf8 { hash = (hash ^ UInt32(b)) &* 16_777_619 }
    return String(hash, radix: 36)
  }
}
