import TermTest
import Testing

@testable import ReaderApp

/// What is sent shorter shows the same.
@Suite struct ThriftTests {
  private static let cases = [
    "\u{1b}(B\u{1b}[0;1m\u{1b}[38;5;110m\u{1b}[48;5;236m3\u{1b}[5G\u{1b}(B\u{1b}[0m\u{1b}[38;5;246m\u{1b}[48;5;236mx",
    "\u{1b}[1m\u{1b}[31mgras\u{1b}[0;2m\u{1b}[31mfaible\u{1b}[m  \u{1b}[4msouligné \u{1b}[24m\u{1b}[7m \u{1b}[27m.",
    "\u{1b}[48;5;20m\u{1b}[2J\u{1b}[H\u{1b}[48;5;21m\u{1b}[4X\u{1b}[39;49mé\u{1b}[K\u{1b}[3m\u{1b}[38;2;1;2;3mà",
    "\u{1b}[92mvif\u{1b}[102m \u{1b}[49m \u{1b}[7m  \u{1b}[0m\u{1b}[4m  \u{1b}[1;3;4mtous\u{1b}[22;23mmoins",
    "un\u{1b}[38:2::9:8:7mdirect\u{1b}[48:2::1:1:1m \u{1b}[0;1m \u{1b}[0;2mx\u{1b}[0;1;2my\u{1b}[22;1mz",
  ]

  private func screen(_ bytes: [UInt8]) -> [[VT.C]] {
    var vt = VT(rows: 4, cols: 60)
    bytes.withUnsafeBytes { vt.feed($0) }
    return vt.grid
  }

  /// Blanks show nothing of these.
  private func seen(_ grid: [[VT.C]]) -> [[VT.C]] {
    grid.map { row in
      row.map { cell in
        var cell = cell
        if cell.text == " ", cell.a.underline == 0, !cell.a.reverse {
          let background = cell.a.bg
          cell.a = VT.Attrs()
          cell.a.bg = background
        }
        return cell
      }
    }
  }

  @Test(arguments: cases, [true, false]) func showsTheSame(_ text: String, _ canTurnOff: Bool) {
    let bytes = Array(text.utf8)
    var thrift = Thrift(canTurnOff: canTurnOff)
    (thrift.width, thrift.height) = (60, 4)
    let short = thrift.shorten(bytes)
    #expect(seen(screen(short)) == seen(screen(bytes)))
    #expect(short.count <= bytes.count + 4)
  }

  /// As ncurses paints: row by row, with the styles of each row one after the other.
  private static let page =
    "\u{1b}[H\u{1b}[2J"
    + (1...4).map { row in
      "\u{1b}[\(row);3H\u{1b}(B\u{1b}[0m\u{1b}[38;5;253mmot \u{1b}(B\u{1b}[0;1m\u{1b}[38;5;110mnom\u{1b}(B\u{1b}[0m"
        + "\u{1b}[38;5;253m suite à\u{1b}[\(row);30H\u{1b}(B\u{1b}[0m\u{1b}[38;5;110m世界\u{1b}[48;5;20m  \u{1b}[5X"
        + "\u{1b}[\(row);55H\u{1b}[49mfin---\u{1b}[\(row);1Hx"
    }.joined()

  private func showsTheSame(
    _ text: String, _ thrift: Thrift = Thrift(), sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var thrift = thrift
    (thrift.width, thrift.height) = (60, 4)
    let bytes = Array(text.utf8)
    let short = thrift.shorten(bytes)
    #expect(seen(screen(short)) == seen(screen(bytes)), sourceLocation: sourceLocation)
    #expect(cursor(short) == cursor(bytes), sourceLocation: sourceLocation)
  }

  private func cursor(_ bytes: [UInt8]) -> [Int] {
    var vt = VT(rows: 4, cols: 60)
    bytes.withUnsafeBytes { vt.feed($0) }
    return [vt.y, vt.x]
  }

  @Test func stylesAreGatheredAcrossThePage() {
    showsTheSame(Self.page)
    var thrift = Thrift()
    (thrift.width, thrift.height) = (60, 4)
    let short = String(decoding: thrift.shorten(Array(Self.page.utf8), showsCursor: false), as: UTF8.self)
    #expect(short.split(separator: "38;5;253").count - 1 <= 2)
    #expect(short.utf8.count * 3 < Self.page.utf8.count * 2)
  }

  @Test func whatIsWrittenTwiceKeepsItsOrder() {
    showsTheSame(
      "\u{1b}[2;5H\u{1b}[31mrouge\u{1b}[2;7H\u{1b}[32mvert\u{1b}[2;5H\u{1b}[31mR\u{1b}[K\u{1b}[2;9H.")
  }

  @Test func scrollingAndRegionsAreBarriers() {
    showsTheSame(
      Self.page + "\u{1b}[2;3r\u{1b}[3;1H\n\u{1b}[31mbas\u{1b}[1;4r\u{1b}[1;1H\u{1b}[32mhaut\n\n\n\n\rsous")
    showsTheSame(Self.page + "\u{1b}[2;4H\u{1b}[2P\u{1b}[31mx\u{1b}[1@y\u{1b}[1L\u{1b}[3;1Hz\u{1b}[1K")
  }

  @Test func lastColumnAndRelativeMoves() {
    showsTheSame(
      "\u{1b}[1;58Habc\u{1b}[2;58Hde\u{1b}[1Cf\rg\u{1b}[2B\u{1b}[5Ch\u{1b}[A\u{8}\u{8}i\u{1b}[3dj\u{1b}[40Gk=\u{1b}[5bl"
    )
  }

  /// ncurses counts on the wrap of such terminals; where there is none, what comes next still stands where it should.
  @Test func terminalsThatWrapAtOnce() {
    var thrift = Thrift()
    (thrift.width, thrift.height) = (60, 4)
    thrift.wrapsAtOnce = true
    let row = String(repeating: "-", count: 60)
    let short = thrift.shorten(Array("\u{1b}[H\u{1b}[0;10m\u{1b}[2J\(row)\u{1b}[Cmot".utf8))
    var vt = VT(rows: 4, cols: 60)
    short.withUnsafeBytes { vt.feed($0) }
    #expect(vt.grid[0].map(\.text).joined() == row)
    #expect(vt.grid[1].map(\.text).joined().hasPrefix(" mot"))
  }

  @Test func terminalsWithoutNamedColumns() {
    var thrift = Thrift()
    thrift.moves.namesColumns = false
    thrift.moves.namesRows = false
    showsTheSame(Self.page, thrift)
    (thrift.width, thrift.height) = (60, 4)
    let short = String(decoding: thrift.shorten(Array(Self.page.utf8)), as: UTF8.self)
    #expect(!short.contains("G") && !short.contains("\u{1b}[2d"))
  }

  /// What isn't seen needn't be in place; what comes next still is.
  @Test func aHiddenCursorStaysWhereItIs() {
    var thrift = Thrift()
    (thrift.width, thrift.height) = (60, 4)
    let first = "\u{1b}[H\u{1b}[2J\u{1b}[2;5Ha\u{1b}[1;50H"
    let second = "\u{1b}[2Bb\u{1b}[K"
    let short =
      thrift.shorten(Array(first.utf8), showsCursor: false)
      + thrift.shorten(Array(second.utf8), showsCursor: false)
    #expect(seen(screen(short)) == seen(screen(Array((first + second).utf8))))
    #expect(cursor(short + thrift.settled()) == cursor(Array((first + second).utf8)))
  }

  /// Whatever ncurses may send, in any order; it never writes beyond the last column, nor half of a character.
  @Test(arguments: 0..<200) func anyStreamShowsTheSame(seed: UInt64) {
    var dice = Dice(seed)
    func one<T>(_ choices: T...) -> T { choices[dice.roll(choices.count)] }
    var text = "\u{1b}[H\u{1b}[2J"
    var column = 0
    for _ in 0..<60 {
      let n = dice.roll(9) + 1
      if column > 48 || dice.roll(5) == 0 {
        column = dice.roll(40)
        text += "\u{1b}[\(dice.roll(4) + 1);\(column + 1)H"
      }
      switch dice.roll(12) {
      case 0: text += one("\r", "\u{8}", "\u{1b}[\(dice.roll(4) + 1)d", "\u{1b}[A", "\u{1b}[B", "\u{1b}[D")
      case 1:
        text += "\u{1b}[\(n)C"
        column += n
      case 2:
        text += one(
          "\u{1b}[4;1H\n", "\u{1b}[2;3r\u{1b}[3;1H\n\u{1b}[r\u{1b}[H", "\u{1b}[H\u{1b}M", "\u{1b}[\(n)P")
        column = 60
      case 3: text += "\u{1b}[\(n)X"
      case 4: text += one("\u{1b}[K", "\u{1b}[1K", "\u{1b}[J", "\u{1b}[K")
      case 5...7:
        text += one(
          "\u{1b}(B\u{1b}[0m", "\u{1b}[1m", "\u{1b}[38;5;9m", "\u{1b}[48;5;20m", "\u{1b}[49m", "\u{1b}[4m")
      case 8:
        text += "-\u{1b}[\(n)b"
        column += n + 1
      default:
        text += one("mot", "a b", "  ", "é", "   ")
        column += 3
      }
    }
    showsTheSame(text)
  }

  private struct Dice {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  /// What is painted past ncurses, one frame after the other, shows the same as the last one alone.
  @Test(arguments: 0..<60, [true, false]) func framesShowWhatTheyHold(_ seed: UInt64, _ erases: Bool) {
    var dice = Dice(seed)
    var thrift = Thrift()
    (thrift.width, thrift.height, thrift.colors, thrift.erases) = (60, 4, 256, erases)
    let blank = Frame(width: 60, height: 4)
    var frame = blank
    var sent: [UInt8] = []
    for _ in 0..<6 {
      let old = frame
      for _ in 0..<dice.roll(12) {
        let text = ["mot", "a  b", "é à", "世界", "e\u{301}t", String(repeating: " ", count: 20)][dice.roll(6)]
        let ground: [Color] = [.standard, .index(20), .index(3), .rgb(9, 8, 7)]
        let style = Style(
          foreground: ground[dice.roll(4)], background: ground[dice.roll(4)],
          attributes: Style.Attributes(rawValue: UInt8(1 << dice.roll(7)) & 0x3F))
        frame.write(text, x: dice.roll(30) * 2, y: dice.roll(4), width: 60, style)
      }
      sent += thrift.repaint(frame, frame.changes(since: old))
    }
    var fresh = Thrift()
    (fresh.width, fresh.height, fresh.colors) = (60, 4, 256)
    #expect(seen(screen(sent)) == seen(screen(fresh.repaint(frame, frame.changes(since: blank)))))
  }

  @Test func movedRowsAreKnown() {
    var old = Frame(width: 30, height: 12)
    var new = old
    for y in 0..<12 {
      old.write("rangée \(y)", x: 0, y: y, width: 30, Style())
      new.write("rangée \(y + 1)", x: 0, y: y, width: 30, Style())
    }
    func isScrolled(since old: Frame) -> Bool { new.isScrolled(since: old, new.changes(since: old)) }
    #expect(isScrolled(since: old))
    #expect(!isScrolled(since: Frame(width: 30, height: 12)))
    #expect(!isScrolled(since: new))
  }

  @Test func oneSequenceForOneChange() {
    var thrift = Thrift()
    let bytes =
      "\u{1b}(B\u{1b}[0;1m\u{1b}[38;5;9m\u{1b}[48;5;7ma\u{1b}(B\u{1b}[0;1m\u{1b}[38;5;8m\u{1b}[48;5;7mb"
    #expect(
      String(decoding: thrift.shorten(Array(bytes.utf8)), as: UTF8.self)
        == "\u{1b}[0;1;38;5;9;48;5;7ma\u{1b}[38;5;8mb")
  }

  @Test func whatItDoesNotKnowPasses() {
    var thrift = Thrift()
    let bytes = Array("\u{1b}[53m\u{1b}7\u{1b}]0;x\u{7}\u{1b}[?25h\u{1b}[4".utf8)
    #expect(String(decoding: thrift.shorten(bytes), as: UTF8.self).contains("\u{1b}[53m"))
    #expect(thrift.shorten(bytes).suffix(3) == bytes.suffix(3))
  }

  @Test func noCellSendsAControl() {
    for scalar in [UInt32(0)..<0x20, 0x7F..<0xA0].joined() {
      var out: [UInt8] = []
      CellInk.append(Cell(scalar: scalar), to: &out)
      #expect(String(decoding: out, as: UTF8.self) == "\u{FFFD}", "U+\(String(scalar, radix: 16))")
    }
  }
}
