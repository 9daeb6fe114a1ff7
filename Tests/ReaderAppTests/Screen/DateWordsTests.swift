import Testing

@testable import ReaderApp

/// Dates in the form that a reader of the language expects.
@Suite struct DateWordsTests {
  @Test(arguments: [
    ("2026-03-01", "1er mars 2026", "01/03/26"), ("2026-03", "mars 2026", "03/2026"),
    ("2026", "2026", "2026"),
    ("2006/2021", "2006–2021", "2006–2021"), ("199X", "années 1990", "années 1990"),
    ("2026-03-01/2026-03-04", "1er mars 2026 – 4 mars 2026", "01/03/26–04/03/26"),
    ("2025-11/2025-12", "novembre 2025 – décembre 2025", "11/2025–12/2025"),
    ("2026-03-01T14:30", "1er mars 2026 à 14h30", "01/03/26"), ("demain", "demain", "demain"),
  ]) func french(_ edtf: String, _ long: String, _ short: String) {
    #expect(Strings.french.date(edtf) == long)
    #expect(Strings.french.shortDate(edtf) == short)
  }

  @Test func english() {
    #expect(Strings.english.date("199X") == "1990s")
    #expect(Strings.english.date("2026-03-01T09:05") == "1 March 2026, 09:05")
    #expect(Strings.french.date("2026-03-01T09:05") == "1er mars 2026 à 9h05")
    #expect(Strings.english.date("2026-03-01/2026-03-04") == "1 March 2026 – 4 March 2026")
  }
}
