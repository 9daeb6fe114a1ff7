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
    let short = thrift.shorten(bytes)
    #expect(seen(screen(short)) == seen(screen(bytes)))
    #expect(short.count <= bytes.count + 4)
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
}
