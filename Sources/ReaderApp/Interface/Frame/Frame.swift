import Glibc

/// A rectangle of cells on the screen.
nonisolated struct Rect: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }
  func contains(x px: Int, y py: Int) -> Bool { px >= x && px < right && py >= y && py < bottom }

  /// Without its first rows.
  func droppingTop(_ rows: Int) -> Rect {
    let n = min(rows, height)
    return Rect(x: x, y: y + n, width: width, height: height - n)
  }
}

/// One place on the screen.
nonisolated struct Cell: Hashable, Sendable {
  var scalar: UInt32 = 0x20
  /// 0 for the second half of a wide character.
  var width: UInt8 = 1
  var style = Style()
  /// What stands on the character.
  var marks = CellMarks()

  var isBlank: Bool { scalar == 0x20 && width == 1 && marks.isEmpty }
}

/// What the screen is to show: a grid of cells that views fill and `Terminal` paints.
nonisolated struct Frame: Equatable, Sendable {
  let width: Int
  let height: Int
  private(set) var cells: [Cell]
  /// Stretches of rows that lead to an address.
  private(set) var links: [Link] = []
  /// Where the terminal's cursor is shown, when something is being typed.
  var cursor: Point?

  nonisolated struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  nonisolated struct Link: Hashable, Sendable {
    var x: Int
    var y: Int
    var width: Int
    /// Safe to send.
    var address: String
  }

  init(width: Int, height: Int, style: Style = Style()) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: Cell(style: style), count: self.width * self.height)
  }

  subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }

  func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }

  /// For each row the stretches that differ from another frame, in whole characters; the row where that is of another
  /// size.
  func changes(since old: Frame?) -> [[Range<Int>]] {
    let whole = width > 0 ? [0..<width] : []
    guard let old, old.width == width, width > 0 else { return Array(repeating: whole, count: height) }
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { before in
        (0..<height).map { y in
          guard y < old.height, let a = new.baseAddress, let b = before.baseAddress else { return whole }
          return changes(a + y * width, b + y * width)
        }
      }
    }
  }

  private func changes(_ new: UnsafePointer<Cell>, _ old: UnsafePointer<Cell>) -> [Range<Int>] {
    // Most rows stay the same, byte by byte.
    if memcmp(new, old, width * MemoryLayout<Cell>.stride) == 0 { return [] }
    var found: [Range<Int>] = []
    for x in 0..<width where new[x] != old[x] {
      // The second half of a wide character comes with the first.
      let start = new[x].width == 0 ? max(0, x - 1) : x
      let end = min(width, new[x].width == 2 ? x + 2 : x + 1)
      if let last = found.last, start <= last.upperBound + Self.gap {
        found[found.count - 1] = last.lowerBound..<max(end, last.upperBound)
      } else {
        found.append(start..<end)
      }
    }
    return found
  }

  /// How many blanks of one style stand in a row from a place on.
  func blanks(from start: Int, to end: Int, row y: Int) -> Int {
    let first = self[start, y]
    guard first.isBlank else { return 0 }
    var x = start + 1
    while x < end, self[x, y] == first { x += 1 }
    return x - start
  }

  /// Whether most of the rows that differ from another frame, as `changes` tells, have only moved up or down.
  func isScrolled(since old: Frame, _ changes: [[Range<Int>]]) -> Bool {
    let changed = changes.indices.filter { !changes[$0].isEmpty }
    guard changed.count >= Self.leastScrolled else { return false }
    var places: [Int: Int] = [:]
    for y in 0..<old.height { if let mark = old.mark(of: y) { places[mark] = y } }
    var moves: [Int: Int] = [:]
    for y in changed {
      if let mark = mark(of: y), let before = places[mark], before != y { moves[before - y, default: 0] += 1 }
    }
    return moves.values.contains { $0 * 2 >= changed.count }
  }

  private static let leastScrolled = 6

  /// What tells the characters of a row from another's; nil for a blank one.
  private func mark(of y: Int) -> Int? {
    cells.withUnsafeBufferPointer { cells in
      var mark = 0
      var isBlank = true
      for at in y * width..<(y + 1) * width {
        mark = (mark ^ Int(cells[at].scalar)) &* 0x100_0000_01B3
        if cells[at].scalar != 0x20 { isBlank = false }
      }
      return isBlank ? nil : mark
    }
  }

  /// Cells between two changes that are cheaper to paint than to pass by.
  private static let gap = 4

  /// Puts a glyph at a place; what doesn't fit whole is left out.
  mutating func put(_ glyph: Glyph, x: Int, y: Int, _ style: Style) {
    guard y >= 0, y < height, x >= 0, x + glyph.width <= width else { return }
    let at = y * width + x
    cells[at] = Cell(scalar: glyph.scalar, width: UInt8(glyph.width), style: style, marks: glyph.marks)
    if glyph.width == 2 { cells[at + 1] = Cell(scalar: 0x20, width: 0, style: style) }
  }

  /// Writes one line of text into at most `width` columns; a text that is too long ends in `…`. Returns the columns used.
  @discardableResult
  mutating func write(_ text: String, x: Int, y: Int, width most: Int, _ style: Style) -> Int {
    guard most > 0, y >= 0, y < height else { return 0 }
    var used = 0
    var isRightToLeft = false
    // What fills the last column gives way to `…` where more follows.
    var last: Glyph?
    var fits = true
    func add(_ glyph: Glyph) {
      if Direction.isRightToLeft(glyph.scalar) { isRightToLeft = true }
      put(glyph, x: x + used, y: y, style)
      used += glyph.width
    }
    Glyphs.each(in: text) { glyph in
      fits = last == nil && used + glyph.width <= most
      if fits { if used + glyph.width == most { last = glyph } else { add(glyph) } }
      return fits
    }
    if fits, let last { add(last) }
    if isRightToLeft { isolate(x: x, y: y, width: used) }
    guard !fits else { return used }
    put(Glyph(scalar: 0x2026, width: 1, start: 0, end: 0), x: x + used, y: y, style)
    return used + 1
  }

  /// Sets off a stretch in which something runs from right to left: what stands beside it in the row keeps its place
  /// in terminals that reorder a line by themselves.
  mutating func isolate(x: Int, y: Int, width: Int) {
    guard y >= 0, y < height, width > 0 else { return }
    var last = min(self.width, x + width) - 1
    while last > x, cells[y * self.width + last].width == 0 { last -= 1 }
    for at in [x - 1, last] where at >= 0 {
      let cell = y * self.width + at
      guard cells[cell].width > 0 else { continue }
      let others = cells[cell].marks.all.filter { $0 != Direction.leftToRightMark }
      cells[cell].marks = CellMarks(others + [Direction.leftToRightMark])
    }
  }

  /// Makes a stretch of a row lead to an address.
  mutating func link(x: Int, y: Int, width: Int, to address: String) {
    guard width > 0, x >= 0, x + width <= self.width, y >= 0, y < height else { return }
    links.append(Link(x: x, y: y, width: width, address: address))
  }

  /// What lies under a popup leads nowhere.
  mutating func dropLinks(in r: Rect) {
    links.removeAll { $0.y >= r.y && $0.y < r.bottom && $0.x < r.right && $0.x + $0.width > r.x }
  }

  /// Blanks a rectangle in a style.
  mutating func fill(_ r: Rect, _ style: Style, scalar: UInt32 = 0x20) {
    for y in max(0, r.y)..<max(0, r.y, min(height, r.bottom)) {
      for x in max(0, r.x)..<max(0, r.x, min(width, r.right)) {
        cells[y * width + x] = Cell(scalar: scalar, style: style)
      }
    }
  }

  /// Lays a style over what stands in a rectangle.
  mutating func restyle(_ r: Rect, _ patch: StylePatch) {
    for y in max(0, r.y)..<max(0, r.y, min(height, r.bottom)) {
      for x in max(0, r.x)..<max(0, r.x, min(width, r.right)) {
        cells[y * width + x].style = cells[y * width + x].style.with(patch)
      }
    }
  }

  /// The text of a row, without blanks at its end.
  func text(row y: Int) -> String {
    var out = String.UnicodeScalarView()
    for cell in row(y) where cell.width > 0 {
      for u in [cell.scalar] + cell.marks.all { if let s = Unicode.Scalar(u) { out.append(s) } }
    }
    while out.last == " " { out.removeLast() }
    return String(out)
  }
}
