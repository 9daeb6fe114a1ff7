import Reader
import Testing

@testable import ReaderApp

/// Text that others wrote, made safe to show.
@Suite struct SafetyTests {
  @Test func controlsAreShownAsPictures() {
    #expect(Safety.line("a\u{1b}[2Jb") == "a␛[2Jb")
    #expect(Safety.line("a\u{8}\u{d}\u{7f}\u{0}") == "a␈␍␡␀")
    #expect(Safety.line("a\u{9b}31m") == "a\u{FFFD}31m")
  }

  @Test func everyDirectionAndFormatCharacterIsStopped() {
    let ranges: [ClosedRange<UInt32>] = [
      0x200B...0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F, 0x61C...0x61C, 0x180E...0x180E, 0x80...0x9F, 0xE000...0xE010, 0x0...0x8, 0xB...0x1F,
    ]
    for range in ranges {
      for v in range {
        guard let s = Unicode.Scalar(v) else { continue }
        let out = Safety.line("a\(Character(s))b").unicodeScalars.map(\.value)
        #expect(!out.contains(v), "U+\(String(v, radix: 16))")
        #expect(out.first == 0x61 && out.last == 0x62)
      }
    }
  }

  @Test func lineBreaksAndTabsDoNotLeaveTheLine() {
    #expect(Safety.line("a\nb\tc\u{2028}d") == "a b c d")
    #expect(Safety.lines("a\nb") == "a\nb")
  }

  @Test func whatIsRightStaysRight() {
    for text in [
      "« Été » — L’Haÿ-les-Roses, œuvre…", "日本語 한국어", "العربية", "Ελληνικά", "a\u{A0}b\u{202F}!", "नमस्ते",
    ] {
      #expect(Safety.line(text) == text)
    }
  }

  @Test func joinersOnlyWhereTheyBelong() {
    // Persian needs its non-joiner; between Latin letters it only hides something.
    #expect(Safety.line("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(Safety.line("a\u{200D}b") == "a\u{FFFD}b")
    #expect(Safety.line("👩\u{200D}👧") == "👩👧")
  }

  @Test func marksAreLimited() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 200_000) + "x"
    #expect(Safety.line(zalgo) == "e" + String(repeating: "\u{301}", count: 4) + "x")
  }

  @Test func bytesThatAreNoTextGiveOneReplacementEach() {
    let bytes: [UInt8] = [0x61, 0xC0, 0x9B, 0xE0, 0x80, 0x9B, 0xED, 0xA0, 0x80, 0xF8, 0x62, 0xC3]
    var shown: [UInt32] = []
    bytes.withUnsafeBufferPointer {
      Glyphs.each(in: $0, from: 0, to: $0.count) {
        shown.append($0.scalar); return true
      }
    }
    #expect(shown.first == 0x61)
    #expect(shown.allSatisfy { $0 == 0x61 || $0 == 0x62 || $0 == Safety.replacement })
  }

  @Test func widths() {
    #expect(Width.of("été") == 3)
    #expect(Width.of("日本") == 4)
    #expect(Width.of("e\u{301}") == 1)
    #expect(Width.of("👩\u{200D}👩\u{200D}👧") == 6)
    #expect(Width.of("ｆｕｌｌ") == 8)
  }

  @Test func clippingNeverCutsAWideCharacter() {
    var frame = Frame(width: 6, height: 1)
    frame.write("日本語です", x: 0, y: 0, width: 6, Style())
    #expect(frame.text(row: 0) == "日本…")
  }

  @Test func clipboardIsOneLineOfBase64() {
    #expect(Clipboard.base64(Array("Dépêche".utf8)) == "RMOpcMOqY2hl")
    #expect(Clipboard.base64(Array("ab".utf8)) == "YWI=")
    let sequence = Clipboard.sequence("x\u{1b}y", inTmux: false, inScreen: false)
    #expect(sequence == "\u{1b}]52;c;eBt5\u{7}")
    #expect(Clipboard.sequence("x", inTmux: true, inScreen: false).contains("\u{1b}Ptmux;"))
  }
}

/// Text broken into rows.
@Suite struct BodyLayoutTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let document = Document(DispatchBuilder(text).dispatch)
    return BodyLayout(document, width: width).rows.map { document.words(Span($0.start, $0.end)) }
  }

  @Test func rowsEndAtBlanks() {
    #expect(rows("un deux trois quatre", 9) == ["un deux", "trois", "quatre"])
  }

  @Test func longWordsAreBroken() {
    #expect(rows("abcdefghij k", 4) == ["abcd", "efgh", "ij k"])
    #expect(rows("日本語日本", 4) == ["日本", "語日", "本"])
  }

  @Test func frenchMarksStayWithTheirWords() {
    #expect(rows("il dit « oui » ; non !", 9) == ["il dit", "« oui » ;", "non !"])
  }

  @Test func nothingOfTheTextIsLost() {
    let text = "Un début.\n\nDeux  mots,\ttrois. \n\n\n« fin »"
    var b = DispatchBuilder(text)
    b.dispatch.paragraphs.removeAll()
    let document = Document(b.dispatch)
    for width in 1...30 {
      let all = BodyLayout(document, width: width).rows.map { document.words(Span($0.start, $0.end)) }
        .joined()
      #expect(all.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test func noRowIsWiderThanThePage() {
    let document = Document(ScreenSamples.bridge)
    for width in 2...80 {
      for row in BodyLayout(document, width: width).rows {
        #expect(Width.of(document.words(Span(row.start, row.end))) <= width)
      }
    }
  }

  @Test func tablesKeepTheirLines() {
    let document = Document(ScreenSamples.market)
    let shown = BodyLayout(document, width: 70).rows.map { document.words(Span($0.start, $0.end)) }
    #expect(shown.contains("Archéval    12,40      -1,2"))
  }
}
