import Testing

@testable import Reader

/// The words of a text, as the scanner cuts it.
private func words(_ text: String) -> [String] {
  var text = text
  return text.withUTF8 { buffer in
    guard let base = buffer.baseAddress else { return [] }
    var scanner = WordScanner(base, from: 0, to: buffer.count)
    var out: [String] = []
    while let t = scanner.next() {
      out.append(String(decoding: buffer[Int(t.start)..<Int(t.end)], as: UTF8.self))
    }
    return out
  }
}

private func hash(_ text: String) -> UInt64 {
  var text = text
  return text.withUTF8 { buffer in
    guard let base = buffer.baseAddress else { return 0 }
    var scanner = WordScanner(base, from: 0, to: buffer.count)
    return scanner.next()?.hash ?? 0
  }
}

@Suite struct WordScannerTests {
  @Test(arguments: [
    ("L'Iran n'a qu'un mot", ["L'", "Iran", "n'", "a", "qu'", "un", "mot"]),
    (
      "d'\"élus\", qu'«on» d'1,5 'non'\"",
      ["d'", "\"", "élus", "\"", ",", "qu'", "«", "on", "»", "d'", "1,5", "'", "non", "'", "\""]
    ),
    ("d’abord aujourd’hui", ["d’", "abord", "aujourd’", "hui"]),
    ("Etats-Unis, a-t-il dit.", ["Etats-Unis", ",", "a-t-il", "dit", "."]),
    ("1,5 milliard à 18h00, le 1er", ["1,5", "milliard", "à", "18h00", ",", "le", "1er"]),
    ("3.000 et 10:30:05.", ["3.000", "et", "10:30:05", "."]),
    ("M. Serin, des U.S.A., J.-P. Morel", ["M.", "Serin", ",", "des", "U.S.A.", ",", "J.-P.", "Morel"]),
    ("«\u{A0}Oui\u{202F}!\u{A0}»", ["«", "Oui", "!", "»"]),
    ("Attends... (...) oui", ["Attends", "...", "(", "...", ")", "oui"]),
    ("à 130 km/h. Il, 41 °C. Il", ["à", "130", "km", "/", "h", ".", "Il", ",", "41", "°", "C", ".", "Il"]),
    (
      "de 190 m. Il, à 20 h. M. Serin",
      ["de", "190", "m", ".", "Il", ",", "à", "20", "h", ".", "M.", "Serin"]
    ),
    ("at 5 p.m. a magnitude-6.8 quake", ["at", "5", "p.m.", "a", "magnitude-6.8", "quake"]),
    ("Trump's don't", ["Trump", "'s", "don", "'t"]),
    ("22/06/2020 2019-07", ["22", "/", "06", "/", "2020", "2019", "-", "07"]),
  ])
  func cuts(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func foldsCaseAndAccents() {
    #expect(hash("ÉTAT") == hash("état"))
    #expect(hash("Etat") == hash("état"))
    #expect(hash("œuvre") == hash("OEUVRE"))
    #expect(hash("Łódź") == hash("lodz"))
    #expect(hash("e\u{301}tat") == hash("état"))
    #expect(hash("état") != hash("étal"))
  }

  @Test func hidesFormatCharacters() {
    #expect(words("a\u{200B} b\u{200E}\u{FEFF} c") == ["a", "b", "c"])
  }

  @Test(arguments: [
    "", "\u{0}", "\u{FFFD}", "'", "-", "--", "’’’", "a-", "a'", "\u{301}", "«", "...", "9.", "9,",
  ])
  func endsOnAnything(_ text: String) {
    #expect(words(text).joined().utf8.count <= text.utf8.count)
  }
}
