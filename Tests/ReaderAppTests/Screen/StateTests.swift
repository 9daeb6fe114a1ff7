import Reader
import Testing

@testable import ReaderApp

/// What keys do.
@Suite @MainActor struct StateTests {
  @Test func quotesOneAfterTheOther() {
    var stage = Stage()
    stage.press("n")
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
    #expect(stage.status.contains("Odile Tramontin, maire · a déclaré"))
    stage.press("n")
    #expect(stage.quote?.hasPrefix("Nous avons dépensé") == true)
    #expect(stage.status.contains("«\u{A0}?\u{A0}»"))
    stage.press("n")
    #expect(stage.quote == "irréaliste")
    stage.press("N N")
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
    stage.press("N")
    #expect(stage.status.contains("Pas d’autre citation"))
  }

  @Test func onTheMarkOneIsInTheQuote() {
    var stage = Stage()
    stage.press("Enter } }")
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
    stage.press("n")
    #expect(stage.quote?.hasPrefix("Nous avons dépensé") == true)
  }

  @Test func sameSpeaker() {
    var stage = Stage()
    stage.press("n n n")
    stage.press("s")
    #expect(stage.quote == "Personne ne croit à cette date.")
    stage.press("S")
    #expect(stage.quote == "irréaliste")
  }

  @Test func countsRepeat() {
    var stage = Stage()
    stage.press("3 n")
    #expect(stage.quote == "irréaliste")
    stage.press("g Tab Tab 2 j")
    #expect(stage.state.listCursor == 2)
    stage.press("2 g")
    #expect(stage.state.listCursor == 1)
  }

  @Test func entitiesAndTheirMentions() {
    var stage = Stage()
    stage.press("Enter e")
    #expect(stage.atCursor(8) == "Sarvelle")
    stage.press("2 e")
    #expect(stage.atCursor(15) == "Odile Tramontin")
    stage.press("*")
    #expect(stage.atCursor(12) == "Mme Tramonti")
    #expect(stage.status.contains("2 sur 3"))
    stage.press("# #")
    #expect(stage.status.contains("3 sur 3"))
  }

  @Test func filterKeepsListJumpsAndFactsToOneSpeaker() {
    var stage = Stage()
    stage.press("f")
    stage.type("kessavar")
    #expect(stage.text.contains("3 citations · 2 dépêches"))
    stage.press("Enter")
    #expect(stage.state.visible == [0, 2])
    #expect(stage.status.contains("Locuteur\u{A0}: Ruben Kessavar"))
    stage.press("Enter n")
    #expect(stage.quote == "irréaliste")
    stage.press("n")
    #expect(stage.quote == "Personne ne croit à cette date.")
    #expect(!stage.state.shown.facts.contains { $0.text.contains("1 Odile") })
    stage.press("J n")
    #expect(stage.quote == "vertige")
    stage.press("Esc")
    #expect(stage.state.visible == [0, 1, 2])
    #expect(stage.state.number == 2)
  }

  @Test func searchIgnoresCaseAndAccents() {
    var stage = Stage()
    stage.press("/")
    stage.type("ARCHEVAL")
    #expect(stage.status.contains("(1)"))
    stage.press("Enter")
    #expect(stage.atCursor(9) == "Archéval")
    stage.press("/")
    stage.type("travaux introuvables")
    stage.press("Esc")
    #expect(stage.atCursor(9) == "Archéval")
  }

  @Test func hitsGoRoundAndEscClearsThem() {
    var stage = Stage()
    stage.press("/")
    stage.type("date")
    stage.press("Enter")
    let first = stage.state.shown.cursor
    #expect(stage.status.contains("1 sur 1"))
    stage.press(".")
    #expect(stage.state.shown.cursor == first)
    stage.press("Esc .")
    #expect(stage.status.contains("Aucune recherche"))
  }

  @Test func factsLeadToTheirWords() {
    var stage = Stage()
    stage.press("Tab Tab")
    #expect(stage.state.focus == .facts)
    while stage.state.shown.facts[stage.state.shown.factsCursor].text != "Archéval" { stage.press("j") }
    stage.press("Enter")
    #expect(stage.atCursor(9) == "Archéval")
    #expect(stage.state.focus == .body)
  }

  @Test func everyFactOfTheFactsHasWordsInTheText() {
    let document = Document(ScreenSamples.bridge)
    let rows = FactRows.make(document, strings: .french, filter: nil)
    for row in rows where row.kind == .entry {
      #expect(row.link != nil)
      #expect(!row.spans.isEmpty)
      for span in row.spans { #expect(!document.words(span).isEmpty) }
    }
    let timeline = rows.drop { $0.text != "Chronologie" }.dropFirst().prefix { $0.kind != .blank }
    #expect(timeline.map(\.right) == ["octobre 2025", "9 mars 2026", "12 mai 2026"])
  }

  @Test func whatIsActedUponStandsFirstInThePassive() {
    var source = Source(
      path: "x", format: "text",
      text: "Trois ponts ont été détruits par des rebelles. Le maire Paul Serin a quitté la ville.\n")
    source.language = "fr"
    let rows = FactRows.make(Document(Analyzer().analyze(source)), strings: .french, filter: nil)
    let events = rows.drop { $0.text != "Événements" }.dropFirst().prefix { $0.kind != .blank }
    #expect(
      events.map(\.text) == ["Trois ponts ont été détruits (rebelles)", "Paul Serin a quitté la ville"])
  }

  @Test func jumpsCanBeTakenBack() {
    var stage = Stage()
    stage.press("Enter n")
    let first = stage.state.shown.cursor
    stage.press("J")
    #expect(stage.state.number == 1)
    stage.press("K G")
    stage.press("ctrl-o")
    #expect(stage.state.number == 0)
    #expect(stage.state.shown.cursor == first)
    stage.press("alt-o")
    #expect(stage.state.shown.cursor != first)
  }

  @Test func placeIsKeptFromDispatchToDispatch() {
    var stage = Stage()
    stage.press("Enter 4 n J")
    #expect(stage.state.number == 1)
    stage.press("K")
    #expect(stage.quote == "Personne ne croit à cette date.")
  }

  @Test func copyHasSpeakerRoleAndSource() {
    var stage = Stage()
    stage.press("n")
    stage.state.effects = []
    stage.press("y")
    #expect(
      stage.state.effects == [
        .copy(
          "«\u{A0}Les travaux sont finis, il reste à peindre\u{A0}» — Odile Tramontin, maire, AFP, 4 mars 2026"
        )
      ])
  }

  @Test func pipeSplitsWordsAndNeverAsksAShell() {
    var stage = Stage()
    stage.press("|")
    stage.type("wc -w 'deux mots' $(x) \\;")
    stage.press("Enter")
    guard case .pipe(let command, let text)? = stage.state.effects.last else {
      Issue.record("no pipe")
      return
    }
    #expect(command == ["wc", "-w", "deux mots", "$(x)", ";"])
    #expect(text == ScreenSamples.bridge.text)
  }

  @Test func unreadAndMarks() {
    var stage = Stage()
    #expect(!stage.state.items[0].isRead)
    stage.press("Enter")
    #expect(stage.state.items[0].isRead)
    stage.press("u")
    #expect(!stage.state.items[0].isRead)
    stage.press("m J '")
    #expect(stage.state.number == 0)
    stage.press("A")
    #expect(!stage.state.items.contains { !$0.isRead })
    #expect(stage.status.contains("3 dépêches marquées lues"))
  }

  @Test func paletteFindsAndRuns() {
    var stage = Stage()
    stage.press(":")
    stage.type("theme")
    #expect(stage.text.contains("Changer de thème"))
    stage.press("Enter")
    #expect(stage.state.picker?.purpose == .themes)
    stage.press("Esc")
    #expect(stage.state.picker == nil)
  }

  @Test func helpNamesEveryActionWithItsKey() {
    var stage = Stage()
    stage.press("?")
    let rows = stage.state.picker?.all ?? []
    for action in Action.allCases { #expect(rows.contains { $0.detail == action.rawValue }) }
    #expect(rows.first { $0.detail == "next-found" }?.lead == "n")
    stage.press("/")
    stage.type("citation suivante")
    #expect(stage.state.picker?.chosen?.detail.hasPrefix("next-") == true)
  }

  @Test func nGoesToHitsWhileThereIsASearch() {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("/")
    stage.type("tramontin")
    stage.press("Enter")
    #expect(stage.status.contains("1 sur 3"))
    stage.press("n")
    #expect(stage.status.contains("2 sur 3"))
    stage.press("N")
    #expect(stage.status.contains("1 sur 3"))
    stage.press("Esc")
    stage.press("g n")
    #expect(stage.quote == "Les travaux sont finis, il reste à peindre")
  }

  @Test func marksAreTold() {
    var stage = Stage(width: 40, height: 10)
    stage.press("Enter m")
    #expect(stage.status.contains("Dépêche marquée."))
    stage.press("m")
    #expect(stage.status.contains("Marque ôtée."))
    stage.press("u")
    #expect(stage.status.contains("Dépêche à lire."))
    stage = Stage()
    stage.press("A")
    #expect(stage.status.contains("3 dépêches marquées lues. ("))
    stage.press("x")
    #expect(stage.text.contains("Dépêche\u{A0}: NewsML-G2"))
  }

  @Test func keysWithoutMeaningSaySo() {
    var stage = Stage()
    stage.press("X")
    #expect(stage.status.contains("La touche X ne fait rien ici (?\u{A0}: aide)."))
    stage.press("c x")
    #expect(stage.status.contains("La touche c x"))
    stage.press("j")
    #expect(!stage.status.contains("touche"))
  }

  @Test func escapeBeforeALetterClosesPopups() {
    var stage = Stage()
    stage.press(":")
    stage.send(.key(Key(.character("j"), .alt)))
    #expect(stage.state.picker == nil)
    #expect(stage.state.listCursor == 1)
    stage.press("/")
    stage.send(.key(Key(.character("k"), .alt)))
    #expect(stage.state.prompt == nil)
    #expect(stage.state.listCursor == 0)
  }

  @Test func undoSaysWhatItTakesBack() {
    var stage = Stage()
    stage.press("m alt-u")
    #expect(stage.status.contains("Annulé\u{A0}: marques de «\u{A0}Le pont de Sarvelle"))
    stage.press("A alt-u")
    #expect(stage.status.contains("marques de 3 dépêches"))
  }

  @Test func whatCannotBeReadIsToldInTheReadersLanguage() {
    var stage = Stage()
    let problem = Problem(path: "/d/x.xml", line: 3, code: "truncated", message: "unexpected end")
    stage.send(.mail([.found(["/d/x.xml"]), .failed(3, problem)]))
    stage.press("G")
    #expect(stage.text.contains("/d/x.xml\u{A0}: fichier tronqué (ligne 3)"))
    stage.state.strings = .english
    #expect(stage.text.contains("/d/x.xml:3: unexpected end"))
  }

  @Test func longDatesGiveWayToWords() {
    let stage = Stage([ScreenSamples.bridge], width: 200, height: 80)
    let lines = stage.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("Odile Tramontin recevra") && $0.contains("09/03/26") })
    #expect(lines.contains { $0.contains("AFP · Sarvelle") && $0.contains("4 mars 2026") })
  }

  /// Where the long form has no room, the date is told in figures, and nothing is cut off within it.
  @Test func theDateOfAQuoteIsNeverCutOff() {
    for (width, date) in [(90, "4 mars 2026"), (64, "04/03/26"), (60, "citation 1/5")] {
      var stage = Stage([ScreenSamples.bridge], width: width, height: 24)
      stage.press("Enter n")
      #expect(stage.status.contains(date), "\(width): \(stage.status)")
      #expect(!stage.status.contains("…"), "\(width): \(stage.status)")
    }
  }

  @Test func whatIsTypedStandsApartFromALabelThatIsCutOff() {
    var stage = Stage(width: 24, height: 8)
    stage.press("/ p o")
    #expect(stage.status.hasPrefix("Chercher\u{A0}: po") || stage.status.contains("… po"), "\(stage.status)")
    stage.press("Esc |")
    stage.type("wc")
    #expect(stage.status.contains("… wc"), "\(stage.status)")
  }

  @Test func aColonIsNoCueWorthTelling() {
    var b = DispatchBuilder("Pont\n\nAgathe Verdelin: \"Il rouvrira.\"\n", source: "a.txt")
    let mayor = b.entity(.person, "Agathe Verdelin")
    b.quote(.direct, "Il rouvrira.", by: mayor, cue: ":")
    var stage = Stage([b.dispatch], width: 100, height: 20)
    stage.press("Enter n")
    #expect(stage.status.contains("Agathe Verdelin · citation 1/1"), "\(stage.status)")
  }

  @Test func headingsAreNotCounted() {
    var stage = Stage()
    stage.press("?")
    #expect(stage.text.contains(" 1/\(Action.allCases.count) "))
    stage.press("G")
    #expect(stage.text.contains(" \(Action.allCases.count)/\(Action.allCases.count) "))
  }

  @Test func escapeBeforeALetterIsNoAlt() {
    var stage = Stage()
    stage.press("f Enter")
    #expect(stage.state.filter != nil)
    stage.send(.key(Key(.character("j"), .alt)))
    #expect(stage.state.filter == nil)
    #expect(stage.state.listCursor == 1)
  }

  /// From the text and the facts, as readers of mail and feeds have it; and the hint says so.
  @Test func quitGoesBackToTheListFirst() {
    var stage = Stage(width: 140, height: 34)
    #expect(stage.status.contains("q quitter"))
    stage.press("Enter Tab")
    #expect(stage.state.focus == .facts)
    #expect(stage.status.contains("q revenir"))
    stage.press("q")
    #expect(stage.state.focus == .list)
    #expect(stage.state.effects == [])
    stage.press("q")
    #expect(stage.state.effects == [.quit])
  }

  /// On the smallest screen a popup takes all rows, and what is typed is in sight beside its title.
  @Test func popupsFillTheSmallestScreen() {
    var stage = Stage(width: 20, height: 6)
    stage.press("?")
    let help = stage.text.split(separator: "\n")
    #expect(help.count { $0.contains("│") } >= 4)
    stage.press("q f o d")
    #expect(stage.frame.text(row: 0).contains("› od"))
    #expect(!stage.frame.text(row: 0).contains("……"))
  }

  /// Few dispatches leave their room to the text where the list stands above it.
  @Test func aShortListIsLow() {
    let stage = Stage([ScreenSamples.bridge], width: 90, height: 30)
    #expect(stage.state.layout.list?.height == 4)
    #expect(
      Stage(Array(repeating: ScreenSamples.kill, count: 40), width: 90, height: 30).state.layout.list?.height
        == 9)
  }

  /// What is read is counted once, whether or not something was known of it before.
  @Test func readingIsCountedOnce() {
    var stage = Stage([])
    stage.send(.mail([.found(["a.txt", "b.txt"])]))
    let summary = Summary(Document(ScreenSamples.bridge))
    stage.send(.mail([.summaries([(0, summary, nil)])]))
    #expect(stage.state.items[0].isAnalysed)
    stage.send(.mail([.summaries([(0, summary, nil)])]))
    #expect(stage.state.analysed == 1)
  }

  /// Where the text has more room than it can use, titles and facts get it.
  @Test func veryWideScreensWidenListAndFacts() {
    #expect(Stage(width: 200, height: 50).state.layout.list?.width == 52)
    let layout = Stage(width: 500, height: 200).state.layout
    #expect(layout.list?.width == 122)
    #expect(layout.facts?.width == 118)
    #expect(layout.body?.width ?? 0 >= 200)
  }

  /// What narrows the list leaves the panes where they are.
  @Test func filtersMoveNoPane() {
    var stage = Stage(
      Array(repeating: ScreenSamples.kill, count: 40) + [ScreenSamples.bridge], width: 90, height: 30)
    let height = stage.state.layout.list?.height
    stage.press("f t r a m Enter")
    #expect(stage.state.visible.count == 1)
    #expect(stage.state.layout.list?.height == height)
  }

  @Test func emptyPopupsAndFactsSaySo() {
    var stage = Stage(width: 140, height: 34)
    stage.press("f x y z")
    #expect(stage.text.contains("Rien ne correspond."))
    stage.press("Esc Enter Tab & x y z Enter")
    #expect(stage.text.contains("Rien ne correspond."))
  }

  @Test func quitGoesBackFirstWhereOnePaneIsShown() {
    var stage = Stage(width: 60, height: 20)
    stage.press("Enter Tab q")
    #expect(stage.state.focus == .body)
    stage.press("q")
    #expect(stage.state.focus == .list)
    #expect(stage.state.effects == [])
    stage.press("q")
    #expect(stage.state.effects == [.quit])
  }

  @Test func firstScreenNeedsNoAnalysis() {
    var stage = Stage([])
    stage.state.isFinding = true
    stage.send(.mail([.found((0..<5000).map { "dossier/\($0).txt" })]))
    #expect(stage.text.contains("0.txt"))
    #expect(stage.state.wanted.first == 0)
    #expect(stage.state.wanted.count <= 40)
    stage.press("G")
    #expect(stage.state.wanted.first == 4999)
  }

  @Test func speakersKeepTheirColorsAndDifferWithinADispatch() {
    var voices = Voices()
    let first = (0..<8).map { Summary.Voice(key: "a\($0)", name: "A\($0)", count: 1) }
    voices.color(first, of: 8)
    #expect(Set(first.map { voices.color($0.key) }).count == 8)
    let before = voices.color("a3")
    voices.color([Summary.Voice(key: "b", name: "B", count: 1), first[3]], of: 8)
    #expect(voices.color("a3") == before)
    #expect(voices.color("b") != before)
  }

  @Test func mouseInTheTextPutsTheCursor() {
    var stage = Stage()
    guard let body = stage.state.layout.body else { return }
    stage.send(.mouse(Mouse(kind: .press, x: body.x + 4, y: 3 + body.y)))
    #expect(stage.state.focus == .body)
    #expect(stage.atCursor(8) == "SARVELLE")
  }

  @Test func zoomShowsOnePane() {
    var stage = Stage()
    stage.press("Enter z")
    #expect(stage.state.layout.shape == .single)
    #expect(stage.frame.text(row: 0).contains("AFP"))
    stage.press("z")
    #expect(stage.state.layout.shape == .wide)
  }
}
