import Reader
import Testing

@testable import ReaderApp

/// Finding one's way: more like this, days, counts, words parted, names that run the other way.
@Suite @MainActor struct FindingTests {
  private func story(_ i: Int, _ text: String, _ names: [String], date: String = "2026-03-04") -> Dispatch {
    var b = DispatchBuilder(text, source: "\(i).txt")
    b.dispatch.date = date
    for name in names { b.entity(.person, name) }
    return b.dispatch
  }

  private func stories() -> [Dispatch] {
    [
      story(0, "Odile Tramontin et Ruben Kessavar visitent le bac.", ["Odile Tramontin", "Ruben Kessavar"]),
      story(1, "Le bac attend Ruben Kessavar, dit Odile Tramontin.", ["Odile Tramontin", "Ruben Kessavar"]),
      story(2, "Lise Corvin gagne la course.", ["Lise Corvin"], date: "2026-03-05"),
      story(
        3, "Odile Tramontin dîne avec Jean Verdal.", ["Odile Tramontin", "Jean Verdal"], date: "2026-03-06"),
    ]
  }

  @Test func theListKeepsToOneStory() {
    var stage = Stage(stories())
    stage.press("+")
    #expect(stage.state.visible.map { stage.state.items[$0].path } == ["0.txt", "1.txt"])
    #expect(stage.status.contains("Même sujet"))
    stage.press("Esc G k +")
    #expect(stage.state.filter == nil)
    #expect(stage.status.contains("Aucune autre dépêche"))
  }

  @Test func namesObeyTheFilter() {
    var stage = Stage(stories())
    stage.press("Enter e e +")
    #expect(stage.status.contains("Ruben Kessavar"))
    stage.press("K { e")
    #expect(stage.atCursor(14) == "Ruben Kessavar")
    stage.press("e")
    #expect(stage.atCursor(14) == "Ruben Kessavar")
  }

  @Test func theFactsLeadToMoreOfTheSpeaker() throws {
    var stage = Stage()
    stage.press("Tab Tab")
    let row = try #require(stage.state.shown.facts.firstIndex { $0.isSpeaker })
    stage.state.shown.factsCursor = row
    stage.press("+")
    #expect(stage.state.filter?.kind == .speaker)
    #expect(stage.state.filter?.name == "Odile Tramontin")
  }

  @Test func mentionsAreCountedWithTheirName() {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Enter e *")
    #expect(stage.status.contains("Sarvelle · 2 sur "))
  }

  @Test func daysHaveTheirBars() {
    var stage = Stage(width: 120, height: 30)
    stage.press("d")
    #expect(stage.text.contains("04/03/26"))
    #expect(stage.text.contains("5 citations · 1 dépêche"))
    #expect(stage.text.contains("██████"))
    stage.press("End Enter")
    #expect(stage.state.item?.path == "2026-03-06-bourse.txt")
    stage.press("f")
    stage.type("kessavar")
    stage.press("Enter d")
    #expect(stage.text.contains("Citations par jour — Ruben Kessavar"))
    #expect(stage.text.contains("2 citations · 1 dépêche"))
    #expect(stage.text.contains("1 citation · 1 dépêche"))
  }

  @Test func jsonIsPipedAfterTab() {
    var stage = Stage()
    stage.press("|")
    stage.type("jq .")
    stage.press("Tab")
    #expect(stage.status.contains("JSON"))
    stage.press("Enter")
    guard case .pipe(let command, let text)? = stage.state.effects.last else {
      Issue.record("no pipe")
      return
    }
    #expect(command == ["jq", "."])
    #expect(text.hasPrefix("{") && text.contains("\"entities\""))
  }

  /// A word with a hyphen wherever it may be parted.
  private func parted(_ word: String) -> String {
    let bytes = Array(word.utf8)
    let places = bytes.withUnsafeBufferPointer { buffer in
      Hyphenation.of("fr")?.places(buffer, 0..<buffer.count) ?? []
    }
    var all: [UInt8] = []
    for (i, byte) in bytes.enumerated() {
      if places.contains(i) { all.append(0x2D) }
      all.append(byte)
    }
    return String(decoding: all, as: UTF8.self)
  }

  @Test(arguments: [
    "gou-ver-nement", "pro-gramme", "ap-prendre", "ré-pu-blique", "pont", "cons-truc-tion",
    "Tramontin", "idée", "éco-no-mie", "mon-tagne", "l'amé-na-gement", "quo-ti-dien",
  ]) func wordsArePartedBetweenSyllables(_ wanted: String) {
    #expect(parted(wanted.replacing("-", with: "")) == wanted)
  }

  @Test func rowsEndInAHyphenWhenAsked() throws {
    var b = DispatchBuilder(
      "Les gouvernements recommenceront prochainement leurs interminables négociations.")
    b.dispatch.language = "fr"
    let document = Document(b.dispatch)
    let plain = BodyLayout(document, width: 20)
    #expect(!plain.rows.contains { $0.isHyphenated })
    let parted = BodyLayout(document, width: 20, hyphenates: true)
    #expect(parted.rows.contains { $0.isHyphenated })
    #expect(parted.rows.count <= plain.rows.count)
    for row in parted.rows {
      let words = document.words(row.span)
      #expect(Width.of(words) + (row.isHyphenated ? 1 : 0) <= 20)
    }
    let all = parted.rows.map { document.words($0.span) + ($0.isHyphenated ? "" : " ") }.joined()
    #expect(all == document.dispatch.text + " ")
    b.dispatch.language = "tlh"
    #expect(!BodyLayout(Document(b.dispatch), width: 20, hyphenates: true).rows.contains { $0.isHyphenated })
  }

  @Test func hyphensAreShown() {
    var b = DispatchBuilder(
      "Les gouvernements recommenceront prochainement leurs interminables négociations.")
    b.dispatch.language = "fr"
    var stage = Stage([b.dispatch], width: 30, height: 12)
    stage.press("Enter i h")
    #expect(stage.text.split(separator: "\n").contains { $0.hasSuffix("-") })
  }

  @Test func namesFromRightToLeftStandAlone() {
    var frame = Frame(width: 20, height: 1)
    frame.write("│", x: 0, y: 0, width: 1, Style())
    frame.write("שלום 12", x: 1, y: 0, width: 10, Style())
    #expect(frame[0, 0].marks.all == [Direction.leftToRightMark])
    #expect(frame[7, 0].marks.all == [Direction.leftToRightMark])
    frame.write("abc 12", x: 12, y: 0, width: 8, Style())
    #expect((11..<20).allSatisfy { frame[$0, 0].marks.isEmpty })
  }

  @Test func theDesktopsClipboardIsAskedToo() {
    func tool(_ setting: String, _ names: [String: String], _ programs: [String]) -> [String]? {
      ClipboardTool.command(setting, environment: { names[$0] }, isThere: programs.contains)
    }
    #expect(tool("auto", [:], ["wl-copy", "xclip"]) == nil)
    #expect(tool("auto", ["DISPLAY": ":0"], ["wl-copy", "xsel"])?.first == "xsel")
    #expect(tool("auto", ["DISPLAY": ":0", "WAYLAND_DISPLAY": "w"], ["wl-copy", "xsel"]) == ["wl-copy"])
    #expect(tool("auto", ["DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"], ["xclip"]) == nil)
    #expect(tool("", ["DISPLAY": ":0"], ["xclip"]) == nil)
    #expect(tool("pbcopy -pboard 'a b'", [:], []) == ["pbcopy", "-pboard", "a b"])
  }

  @Test func bordersAreDragged() throws {
    var stage = Stage(width: 160, height: 30)
    let edge = try #require(stage.state.layout.list).right
    stage.send(.mouse(Mouse(kind: .press, x: edge, y: 9)))
    stage.send(.mouse(Mouse(kind: .release, x: edge + 6, y: 12)))
    #expect(stage.state.layout.list?.right == edge + 6)
    let facts = try #require(stage.state.layout.facts).x
    stage.send(.mouse(Mouse(kind: .press, x: facts - 1, y: 9)))
    stage.send(.mouse(Mouse(kind: .release, x: facts - 6, y: 9)))
    #expect(stage.state.layout.facts?.x == facts - 5)
    stage = Stage(width: 100, height: 40)
    let top = try #require(stage.state.layout.body).y
    stage.send(.mouse(Mouse(kind: .press, x: 20, y: top)))
    stage.send(.mouse(Mouse(kind: .release, x: 20, y: top + 3)))
    #expect(stage.state.layout.body?.y == top + 3)
    stage.send(.mouse(Mouse(kind: .press, x: 20, y: top + 3)))
    stage.send(.mouse(Mouse(kind: .release, x: 20, y: top + 3)))
    #expect(stage.state.focus == .body)
  }
}

extension FindingTests {
  @Test func twoPressesInAShortTimeAreADoubleClick() {
    var clicks = Clicks()
    let press = Mouse(kind: .press, x: 3, y: 4)
    #expect(clicks.tell(press, at: 1000).kind == .press)
    #expect(clicks.tell(Mouse(kind: .release, x: 3, y: 4), at: 1050).kind == .release)
    #expect(clicks.tell(press, at: 1200).kind == .double)
    // The third one begins anew.
    #expect(clicks.tell(press, at: 1300).kind == .press)
    #expect(clicks.tell(Mouse(kind: .press, x: 4, y: 4), at: 1350).kind == .press)
    #expect(clicks.tell(Mouse(kind: .press, x: 4, y: 4), at: 2350).kind == .press)
  }

  @Test func bordersFollowThePointer() throws {
    var stage = Stage(width: 160, height: 30)
    let edge = try #require(stage.state.layout.list).right
    stage.send(.mouse(Mouse(kind: .drag, x: edge + 2, y: 9)))
    #expect(stage.state.layout.list?.right == edge)
    stage.send(.mouse(Mouse(kind: .press, x: edge, y: 9)))
    for by in [1, 4, -3, 2] {
      stage.send(.mouse(Mouse(kind: .drag, x: edge + by, y: 9)))
      #expect(stage.state.layout.list?.right == edge + by)
    }
    stage.send(.mouse(Mouse(kind: .release, x: edge + 2, y: 9)))
    stage.send(.mouse(Mouse(kind: .drag, x: edge + 9, y: 9)))
    #expect(stage.state.layout.list?.right == edge + 2)
    stage = Stage(width: 100, height: 40)
    let top = try #require(stage.state.layout.body).y
    stage.send(.mouse(Mouse(kind: .press, x: 20, y: top)))
    stage.send(.mouse(Mouse(kind: .drag, x: 20, y: top + 3)))
    stage.send(.mouse(Mouse(kind: .release, x: 20, y: top + 3)))
    #expect(stage.state.layout.body?.y == top + 3)
    // Only a click on the line goes into the text.
    #expect(stage.state.focus == .list)
  }

  @Test func quotesGoOnInTheNextDispatch() {
    var stage = Stage()
    stage.press("n n n n n")
    #expect(stage.quote == "le béton a été contrôlé deux fois")
    stage.press("n")
    // The dispatch between has no quotes.
    #expect(stage.state.number == 2)
    #expect(stage.quote == "vertige")
    #expect(stage.status.contains("Dépêche suivante · citation 1/1"))
    stage.press("n")
    #expect(stage.status.contains("Pas d’autre citation"))
    #expect(stage.quote == "vertige")
    stage.press("N")
    #expect(stage.state.number == 0)
    #expect(stage.quote == "le béton a été contrôlé deux fois")
    #expect(stage.status.contains("Dépêche précédente · citation 5/5"))
    stage.press("ctrl-o")
    #expect(stage.state.number == 2)
  }

  @Test func quotesGoOnWithinTheFilter() {
    var stage = Stage()
    stage.press("f")
    stage.type("tramontin")
    stage.press("Enter n n n")
    #expect(stage.state.number == 0)
    #expect(stage.status.contains("Pas d’autre citation"))
  }

  @Test func quotesStayInTheirDispatchIfAsked() {
    var stage = Stage()
    stage.state.config.goesOn = false
    stage.press("9 n n")
    #expect(stage.state.number == 0)
    #expect(stage.status.contains("Pas d’autre citation"))
  }

  @Test func linesEndAtBlanks() {
    #expect(LineWrap.wrapped("un deux trois\nquatre", width: 8) == "un deux\ntrois\nquatre")
    #expect(LineWrap.wrapped("anticonstitutionnel oui", width: 8) == "anticonstitutionnel\noui")
  }

  @Test func keysAreCalledAsTheLanguageCallsThem() {
    #expect(Strings.french.key("shift-Tab") == "maj-Tab")
    #expect(Strings.french.key("g Space") == "g Espace")
    #expect(Strings.french.key("ctrl-- -") == "ctrl-- -")
    #expect(Strings.english.key("alt-Left") == "alt-Left")
    var stage = Stage()
    stage.press("?")
    #expect(stage.text.contains("Espace"))
    #expect(!stage.text.contains("Space "))
  }

  @Test func whichQuoteIsToldOnTheNarrowestScreen() {
    var stage = Stage(width: 40, height: 10)
    stage.press("n")
    #expect(stage.status.contains("Odile Tramontin"))
    #expect(stage.status.contains("· 1/5"))
  }

  @Test func themesSetQuotesOff() throws {
    func rows(_ quotes: Theme.Quotes) -> [Substring] {
      var stage = Stage()
      stage.state.theme.quotes = quotes
      stage.state.settle()
      return stage.text.split(separator: "\n").filter {
        $0.contains("« Les travaux") || $0.contains("Selon la société")
      }
    }
    #expect(!rows(.colour)[0].contains("▎"))
    #expect(rows(.bar)[0].contains("▎« Les travaux"))
    #expect(!rows(.bar)[1].contains("▎"))
    #expect(rows(.colour)[0].contains("1  « Les travaux"))
    #expect(rows(.indent)[0].contains("1    « Les travaux"))
    #expect(!rows(.indent)[1].contains("     Selon"))
  }

  @Test func captionsOfPicturesAreMarked() throws {
    var b = DispatchBuilder("Le bac de Corvel est à quai.\n\nLe bac, lundi.\n\nIl repartira mardi.")
    b.role(.related, "Le bac, lundi.")
    b.dispatch.extra = .object([.init("captions", .array([.string("Le bac, lundi.")]))])
    let stage = Stage([b.dispatch])
    let rows = stage.text.split(separator: "\n").filter { $0.contains("▣") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("Le bac, lundi.") == true)
  }

  /// What the text doesn't hold stands behind it, marked, and is gone to and found as the text is.
  @Test func captionsBesideTheTextStandBehindIt() throws {
    var b = DispatchBuilder("Le bac de Corvel est à quai.\n\nIl repartira mardi.")
    b.dispatch.extra = .object([.init("captions", .array([.string("La foule à bord, lundi.")]))])
    var stage = Stage([b.dispatch])
    let rows = stage.text.split(separator: "\n").filter { $0.contains("▣") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("La foule à bord, lundi.") == true)
    stage.press("Enter } }")
    let document = try #require(stage.state.document)
    #expect(stage.state.shown.cursor == document.dispatch.text.utf8.count + 2)
    #expect(document.dispatch.text == "Le bac de Corvel est à quai.\n\nIl repartira mardi.")
  }

  @Test func clicksChooseInPopups() throws {
    var stage = Stage(width: 120, height: 30)
    stage.press("f")
    let popup = try #require(stage.state.picker)
    let box = PickerView.place(of: popup, width: 120, height: 30)
    stage.send(.mouse(Mouse(kind: .press, x: box.x + 5, y: box.y + 2)))
    #expect(stage.state.picker == nil)
    #expect(stage.state.filter?.name == popup.rows[1].text)
    stage.press("t")
    let before = stage.state.theme.name
    stage.press("Down Down")
    stage.send(.mouse(Mouse(kind: .press, x: 0, y: 29)))
    #expect(stage.state.picker == nil)
    #expect(stage.state.theme.name == before)
    stage.press("?")
    stage.send(.mouse(Mouse(kind: .press, x: box.x + 5, y: 1)))
    stage.send(.mouse(Mouse(kind: .wheelDown, x: box.x + 5, y: 5)))
    #expect(stage.state.picker != nil)
  }

  @Test func narrowPopupsKeepWhatMatters() {
    var stage = Stage(width: 40, height: 10)
    stage.press("d")
    #expect(stage.text.contains("04/03/26"))
    #expect(stage.text.contains("5 citations · 1 dépêche"))
    stage.press("Esc ?")
    #expect(stage.text.contains("│ j         Ligne suivante"))
  }

  @Test func barsStandWhereCountsDiffer() {
    let rows = FactRows.make(Document(ScreenSamples.bridge), strings: .french, filter: nil)
    let named = rows.filter { if case .entity = $0.link { true } else { false } }
    #expect(named.filter { $0.text == "Archéval" }.allSatisfy { $0.share == nil })
    #expect(named.first { $0.text == "Odile Tramontin" }?.share == 1)
  }

  @Test func theTextLeadsToItsFacts() throws {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Enter n Enter")
    #expect(stage.state.focus == .facts)
    let quote = stage.state.shown.facts[stage.state.shown.factsCursor]
    #expect(quote.text.contains("Les travaux sont finis"))
    stage.press("h e Enter")
    let name = stage.state.shown.facts[stage.state.shown.factsCursor]
    #expect(name.text == stage.state.document?.dispatch.entities[0].name)
  }

  @Test func aHeadlineThatIsNotInTheTextStandsAboveIt() {
    var b = DispatchBuilder("La neige tient.", source: "/d/neige.xml")
    b.dispatch.headline = "Neige sur le col"
    #expect(Stage([b.dispatch], width: 60, height: 12).text.contains("Neige sur le col"))
    var stage = Stage([b.dispatch], width: 60, height: 12)
    stage.press("Enter")
    #expect(stage.frame.text(row: 0).contains("Neige sur le col"))
    stage = Stage([ScreenSamples.bridge], width: 60, height: 12)
    stage.press("Enter")
    #expect(stage.frame.text(row: 0).contains("2026-03-04-pont.txt"))
  }

  @Test func linksAreOpenedWhereTheyStand() {
    var stage = Stage([DispatchBuilder("Voir www.plan.example.", source: "/d/a.txt").dispatch])
    stage.press("] l o")
    #expect(stage.state.effects.last == .browse(address: "https://www.plan.example"))
    stage.press("g o")
    #expect(stage.state.effects.last == .open(path: "/d/a.txt"))
  }
}
