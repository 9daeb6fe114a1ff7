/// Makes what ncurses sends shorter: it paints row by row, and at every change of style starts from nothing and sets
/// both colours. Here what it writes is held back as strokes, which are sent in a cheaper order, with only what of a
/// style is new and where it shows. Everything else passes in its place.
nonisolated struct Thrift: Sendable {
  typealias Place = CursorMoves.Place
  /// Whether the terminal knows how to end one attribute alone.
  var canTurnOff = true
  var moves = CursorMoves()
  /// Columns and rows of the screen; 0 where they aren't known.
  var width = 0
  var height = 0

  /// Whether the cursor goes on to the next row once the last column is written, and not with what comes next.
  var wrapsAtOnce = false

  // What ncurses believes.
  private var wanted = SetLook()
  private var at: Place?
  // What the terminal has; nil where it isn't known.
  private var pen: SetLook?
  private var cursor: Place?

  /// What of a style the terminal shows.
  var colors = 0
  var isDirect = false
  var known: UInt16 = .max
  /// Whether erasing leaves the background that is set.
  var erases = false
  private var looks: [Style: SetLook] = [:]
  private var last = (style: Style(), look: SetLook())

  private var strokes: [Stroke] = []
  private var ink: [UInt8] = []
  private var out: [UInt8] = []

  init(canTurnOff: Bool = true) { self.canTurnOff = canTurnOff }

  /// Nothing is known of the terminal any more.
  mutating func forget() {
    pen = nil
    cursor = nil
    at = nil
  }

  /// The same for the screen as `bytes`, which end where a sequence ends. The cursor is put where it belongs only
  /// where it shows.
  mutating func shorten(_ bytes: [UInt8], showsCursor: Bool = true) -> [UInt8] {
    out.removeAll(keepingCapacity: true)
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count { i = take(bytes, i) }
    flush()
    if showsCursor { place() }
    return out
  }

  /// Follows what ncurses would send to a terminal that has it already.
  mutating func follow(_ bytes: [UInt8]) {
    let (pen, cursor) = (self.pen, self.cursor)
    _ = shorten(bytes, showsCursor: false)
    (self.pen, self.cursor) = (pen, cursor)
  }

  /// What makes another frame this one on the screen, past ncurses, given the stretches of each row that differ.
  mutating func repaint(_ frame: Frame, _ changes: [[Range<Int>]]) -> [UInt8] {
    out.removeAll(keepingCapacity: true)
    for (y, row) in changes.enumerated() {
      for stretch in row {
        var x = stretch.lowerBound
        while x < stretch.upperBound {
          let blanks = erases ? frame.blanks(from: x, to: stretch.upperBound, row: y) : 0
          x += blanks >= Self.leastErased ? erase(blanks, x, y, frame) : draw(x, y, frame)
        }
      }
    }
    flush()
    if let shown = frame.cursor {
      let place = Place(row: shown.y, column: shown.x)
      moves.append(from: cursor, to: place, &out)
      cursor = place
    }
    return out
  }

  /// Blanks that take more bytes than erasing them.
  private static let leastErased = 8

  private mutating func draw(_ x: Int, _ y: Int, _ frame: Frame) -> Int {
    let cell = frame[x, y]
    let look = look(of: cell.style)
    let last = stroke(Place(row: y, column: x), look, isGround: cell.isBlank && !look.isInked)
    CellInk.append(cell, to: &ink)
    strokes[last].ink = strokes[last].ink.lowerBound..<ink.count
    let columns = max(1, Int(cell.width))
    strokes[last].width += columns
    return columns
  }

  private mutating func erase(_ count: Int, _ x: Int, _ y: Int, _ frame: Frame) -> Int {
    let look = look(of: frame[x, y].style)
    let start = ink.count
    if look.isInked { ink += repeatElement(0x20, count: count) } else { ink.append(escape: count, 0x58) }
    strokes.append(
      Stroke(
        place: Place(row: y, column: x), width: count, look: look, isGround: !look.isInked,
        ink: start..<ink.count, isErasing: !look.isInked))
    return count
  }

  private mutating func look(of style: Style) -> SetLook {
    if style == last.style { return last.look }
    let look = looks[style] ?? SetLook(style, colors: colors, isDirect: isDirect, known: known)
    looks[style] = look
    last = (style, look)
    return look
  }

  /// What puts the cursor where ncurses believes it to be.
  func settled() -> [UInt8] {
    var way: [UInt8] = []
    if let at { moves.append(from: cursor, to: Place(row: at.row, column: inside(at.column)), &way) }
    return way
  }

  private mutating func take(_ bytes: [UInt8], _ i: Int) -> Int {
    switch bytes[i] {
    case 0x1B: return escape(bytes, i)
    case 0x08, 0x0A, 0x0D:
      guard let here = at, bytes[i] != 0x0A || moves.canFeed && here.row + 1 < height else {
        return scroll(bytes, i, i + 1)
      }
      switch bytes[i] {
      case 0x08: at = Place(row: here.row, column: max(0, inside(here.column) - 1))
      case 0x0A: at?.row += 1
      default: at?.column = 0
      }
    // A shift to the usual characters comes with every reset, and none away from them is ever asked for.
    case 0x0F: break
    case 0..<0x20: return pass(bytes, i, i + 1)
    default: return text(bytes, i)
    }
    return i + 1
  }

  private mutating func text(_ bytes: [UInt8], _ i: Int) -> Int {
    let length = bytes[i] < 0xC0 ? 1 : bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
    let end = min(bytes.count, i + length)
    guard let here = at else {
      show(wanted.struckWhereItBlinks)
      return pass(bytes, i, end)
    }
    let look = wanted.struckWhereItBlinks
    let columns = end - i == 1 ? 1 : Self.columns(bytes[i..<end])
    let last = stroke(here, look, isGround: bytes[i] == 0x20 && !look.isInked)
    ink += bytes[i..<end]
    strokes[last].ink = strokes[last].ink.lowerBound..<ink.count
    strokes[last].width += columns
    at = Place(row: here.row, column: here.column + columns)
    if wrapsAtOnce {
      if width > 0, here.column + columns >= width { at = Place(row: here.row + 1, column: 0) }
      return end
    }
    return strokes[last].isGround || strokes[last].look != look ? end : run(bytes, end)
  }

  /// The stroke that what comes next is written with.
  private mutating func stroke(_ here: Place, _ look: SetLook, isGround: Bool) -> Int {
    if !joins(here, look, isGround) {
      strokes.append(Stroke(place: here, look: look, isGround: isGround, ink: ink.count..<ink.count))
    }
    let last = strokes.count - 1
    if strokes[last].isGround, !isGround { (strokes[last].look, strokes[last].isGround) = (look, false) }
    return last
  }

  /// What follows in the same style and takes a column a byte is written with what was written last.
  private mutating func run(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, (0x20...0x7E).contains(bytes[end]) { end += 1 }
    guard end > start, let here = at else { return start }
    let last = strokes.count - 1
    ink += bytes[start..<end]
    strokes[last].ink = strokes[last].ink.lowerBound..<ink.count
    strokes[last].width += end - start
    at = Place(row: here.row, column: here.column + end - start)
    return end
  }

  /// Whether what comes here can be written in one go with what was written last.
  private func joins(_ here: Place, _ look: SetLook, _ isGround: Bool) -> Bool {
    guard let last = strokes.last, !last.isErasing, last.end == here else { return false }
    if isGround || last.isGround { return last.look.isSameGround(as: look) }
    return last.look == look
  }

  /// Of one scalar of several bytes.
  private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
    let head: UInt32 = bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07
    let c = bytes.dropFirst().reduce(UInt32(bytes[bytes.startIndex]) & head) { $0 << 6 | UInt32($1) & 0x3F }
    return (0x200B...0x200F).contains(c) ? 0 : Width.of(c)
  }

  private mutating func escape(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return pass(bytes, start, bytes.count) }
    switch bytes[start + 1] {
    case 0x5B:
      var end = start + 2
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return pass(bytes, start, end) }
      return sequence(bytes, start, end)
    case 0x28 where start + 2 < bytes.count:
      if bytes[start + 2] == 0x42 { return start + 3 }
      return pass(bytes, start, start + 3)
    default: return scroll(bytes, start, start + 2)
    }
  }

  private mutating func sequence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let parameters = bytes[start + 2..<end]
    let isPlain = parameters.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
    var numbers = EscapeNumbers(isPlain ? parameters : [])
    let first = numbers.next() ?? 0
    let n = max(1, first)
    switch (bytes[end], at) {
    case (0x6D, _):
      var next = wanted
      guard next.apply(parameters) else {
        flush()
        show(wanted.struckWhereItBlinks)
        return pass(bytes, start, end + 1)
      }
      wanted = next
    case (0x48, _), (0x66, _):
      guard isPlain else { return pass(bytes, start, end + 1) }
      at = Place(row: n - 1, column: max(1, numbers.next() ?? 1) - 1)
    case (0x41, let here?): at = Place(row: max(0, here.row - n), column: here.column)
    case (0x42, let here?), (0x65, let here?):
      at = Place(row: height > 0 ? min(height - 1, here.row + n) : here.row + n, column: here.column)
    case (0x43, let here?), (0x61, let here?): at = Place(row: here.row, column: inside(here.column + n))
    case (0x44, let here?): at = Place(row: here.row, column: max(0, inside(here.column) - n))
    case (0x47, let here?), (0x60, let here?): at = Place(row: here.row, column: n - 1)
    case (0x64, let here?): at = Place(row: n - 1, column: here.column)
    case (0x58, let here?): erase(here, n, bytes[start...end])
    case (0x4B, let here?) where parameters.isEmpty && width > 0:
      erase(here, max(0, width - here.column), bytes[start...end])
    case (0x62, let here?) where strokes.last?.end == here && strokes.last?.ink.isEmpty == false:
      // Once more what was just written.
      ink += bytes[start...end]
      let last = strokes.count - 1
      strokes[last].ink = strokes[last].ink.lowerBound..<ink.count
      strokes[last].width += n
      at?.column += n
    default:
      let second = numbers.next()
      return other(bytes, start, end, isWhole: first == 1 && second == height && numbers.left == 0)
    }
    return end + 1
  }

  /// What does more than paint: regions, scrolling, erasing more than a part of a row, modes.
  private mutating func other(_ bytes: [UInt8], _ start: Int, _ end: Int, isWhole: Bool) -> Int {
    flush()
    switch bytes[end] {
    // Modes leave the cursor where it is.
    case 0x68, 0x6C:
      out += bytes[start...end]
      return end + 1
    case 0x72: moves.canFeed = isWhole || bytes[start + 2] == 0x72
    // Erasing, inserting and deleting show the background.
    default: show(wanted.ground(after: pen))
    }
    let here = at
    _ = pass(bytes, start, end + 1)
    if [0x4A, 0x4B, 0x58].contains(bytes[end]) { (at, cursor) = (here, here) }
    return end + 1
  }

  /// Sends something as it is; where the cursor is afterwards isn't known.
  private mutating func pass(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    flush()
    place()
    out += bytes[start..<end]
    at = nil
    cursor = nil
    return end
  }

  /// What scrolling brings in shows the background.
  private mutating func scroll(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    flush()
    show(wanted.ground(after: pen))
    return pass(bytes, start, end)
  }

  private mutating func erase(_ here: Place, _ count: Int, _ bytes: ArraySlice<UInt8>) {
    let start = ink.count
    ink += bytes
    strokes.append(
      Stroke(
        place: here, width: count, look: wanted.struckWhereItBlinks, isGround: true, ink: start..<ink.count,
        isErasing: true))
  }

  private mutating func flush() {
    guard !strokes.isEmpty else { return }
    var order = Array(strokes.indices)
    if !StrokeOrder.overlaps(strokes) {
      var search = StrokeOrder(strokes, moves)
      order = search.best(from: cursor, pen)
    }
    for i in order {
      let stroke = strokes[i]
      moves.append(from: cursor, to: stroke.place, &out)
      show(stroke.pen(after: pen))
      out += ink[stroke.ink]
      // Behind the last column terminals differ.
      cursor = stroke.end.column < width ? stroke.end : nil
    }
    strokes.removeAll(keepingCapacity: true)
    ink.removeAll(keepingCapacity: true)
  }

  private mutating func place() {
    guard let at else { return }
    let here = Place(row: at.row, column: inside(at.column))
    moves.append(from: cursor, to: here, &out)
    cursor = here
  }

  private func inside(_ column: Int) -> Int { width > 0 ? min(width - 1, column) : column }

  private mutating func show(_ look: SetLook) {
    if pen == look { return }
    look.append(from: pen, canTurnOff: canTurnOff, to: &out)
    pen = look
  }
}
