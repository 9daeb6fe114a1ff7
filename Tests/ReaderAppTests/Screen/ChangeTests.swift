import Reader
import Testing

@testable import ReaderApp

/// Undo, corrections, versions, and what of the facts is shown and taken along.
@Suite @MainActor struct ChangeTests {
  private func marks(_ stage: Stage) -> [Bool] { stage.state.items.map(\.isMarked) }

  @Test func marksAreUndoneAndDoneAgain() {
    var stage = Stage()
    stage.press("m j m")
    let marked = marks(stage)
    #expect(marked.filter { $0 }.count == 2)
    stage.press("alt-u")
    #expect(marks(stage).filter { $0 }.count == 1)
    stage.press("alt-r")
    #expect(marks(stage) == marked)
    stage.press("alt-u alt-u")
    #expect(!marks(stage).contains(true))
    stage.press("alt-u")
    #expect(stage.status.contains("Rien à annuler"))
  }

  @Test func allReadIsOneChange() {
    var stage = Stage()
    stage.press("A")
    #expect(stage.state.items.allSatisfy { $0.isRead })
    stage.press("alt-u")
    #expect(stage.state.items.allSatisfy { !$0.isRead })
  }

  @Test func aQuoteIsGivenToAnotherSpeaker() {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Enter n n c s")
    let quote = stage.quote
    stage.type("kessavar")
    stage.press("Enter")
    #expect(stage.state.effects.contains(.corrected))
    #expect(stage.quote == quote)
    #expect(speaker(stage) == "Ruben Kessavar")
    stage.press("alt-u")
    #expect(speaker(stage) == "Odile Tramontin")
    stage.press("alt-r")
    #expect(speaker(stage) == "Ruben Kessavar")
  }

  private func speaker(_ stage: Stage) -> String? {
    guard let document = stage.state.document, let q = stage.state.currentQuote(in: document) else {
      return nil
    }
    return document.speaker(of: document.quotes[q]).map { document.speakers[$0].name }
  }

  /// Who isn't in the list is typed there.
  @Test func aQuoteIsGivenToSomebodyWhoIsNotInTheList() {
    var stage = Stage()
    stage.press("Enter n c s")
    stage.type("Basile Oudin")
    stage.press("Enter")
    #expect(stage.status.contains("Citation attribuée à Basile Oudin."))
  }

  /// A date that the text writes out isn't said twice, and a role stands behind a comma.
  @Test func factsSayNothingTwice() throws {
    var b = DispatchBuilder("Odile Tramontin, maire, a parlé le 4 mars 2026 puis lundi.")
    let mayor = b.entity(.person, "Odile Tramontin", roles: ["maire"])
    b.dispatch.dates = [
      DateMention(span: b.span("4 mars 2026"), value: "2026-03-04"),
      DateMention(span: b.span("lundi"), value: "2026-03-09"),
    ]
    var fact = Fact(kind: .role, span: b.span("Odile Tramontin, maire"))
    fact.subject = mayor
    fact.predicate = b.span("maire")
    b.dispatch.facts = [fact]
    let rows = Stage([b.dispatch]).state.shown.facts
    #expect(rows.first { $0.text == "4 mars 2026" }?.right == "")
    #expect(rows.first { $0.text == "lundi" }?.right == "9 mars 2026")
    #expect(rows.contains { $0.text == "Odile Tramontin, maire" })
  }

  @Test func wordsAreNoQuote() {
    var stage = Stage([ScreenSamples.bridge])
    let before = stage.state.document?.quotes.count ?? 0
    stage.press("Enter n n c n")
    #expect(stage.state.document?.quotes.count == before - 1)
    stage.press("alt-u")
    #expect(stage.state.document?.quotes.count == before)
  }

  @Test func twoNamesAreOnePerson() {
    let joined = Corrections.Rule.same(name: "Odile Tramontin", other: "Ruben Kessavar")
    var corrections = Corrections()
    corrections.add(joined)
    let document = Document(ScreenSamples.bridge, corrections: corrections)
    #expect(!document.speakers.map(\.name).contains("Ruben Kessavar"))
    #expect(document.speakers.first { $0.name == "Odile Tramontin" }?.quotes.count == 4)
    #expect(document.raw.quotes.count == document.quotes.count)
    // Nothing is left of the other one, and what was counted behind it still means the same.
    #expect(!document.dispatch.entities.contains { $0.name == "Ruben Kessavar" })
    #expect(document.speakers.first { $0.name == "Archéval" }?.quotes.count == 1)
  }

  @Test func whatIsParsedIsPutRight() throws {
    let text = "SARVELLE, 4 mars (AFP) - \"Nous partons demain\", a déclaré Odile Tramontin.\n"
    let source = Source(path: "a.txt", format: "text", text: text)
    let found = Analyzer().analyze(source)
    let words = try #require(found.quotes.first).span
    var corrections = Corrections()
    corrections.add(.speaker(dispatch: found.id, words: found.words(words), name: "Ruben Kessavar"))
    let written = Locked<[UInt8]>([])
    let pipeline = Pipeline(jobs: 1, corrections: corrections) { bytes in written.withLock { $0 += bytes } }
    pipeline.add(source)
    pipeline.finish()
    let line = String(decoding: written.withLock { $0 }, as: UTF8.self)
    #expect(line.contains("Ruben Kessavar"))
  }

  @Test func correctionsAreKeptAsLines() {
    var corrections = Corrections()
    corrections.add(.speaker(dispatch: "d1", words: "un mot", name: "Odile"))
    corrections.add(.notQuote(dispatch: "d2", words: "rien"))
    corrections.add(.same(name: "A", other: "B"))
    let text = CorrectionsFile.text(corrections)
    #expect(CorrectionsFile.read(text) == corrections)
    #expect(CorrectionsFile.read("speaker\td1\n\nbruit\n" + text) == corrections)
    corrections.add(.notQuote(dispatch: "d1", words: "un mot"))
    #expect(corrections.rules.count == 3)
  }

  private func versions() -> [Dispatch] {
    func version(_ n: Int, _ day: String, _ body: String) -> Dispatch {
      var b = DispatchBuilder("Le tunnel de Brévin ferme\n\n" + body, source: "tunnel-\(n).txt")
      b.role(.headline, "Le tunnel de Brévin ferme")
      b.dispatch.headline = "Le tunnel de Brévin ferme"
      b.dispatch.slug = "tunnel-brevin"
      b.dispatch.date = day
      b.dispatch.version = n
      return b.dispatch
    }
    let first =
      "Le tunnel routier de Brévin fermera dix jours au mois de mai pour que ses ventilateurs soient changés, "
      + "a dit la préfecture. Les cars passeront par le col. Deux convois de secours resteront sur place."
    let second = first.replacing("dix jours", with: "douze jours")
      .replacing(
        "Les cars passeront par le col.",
        with: "Les cars passeront par le col. Les vélos sont priés d'attendre juin.")
    return [version(1, "2026-03-04T10:00", first), version(2, "2026-03-04T15:00", second)]
  }

  @Test func versionsAreOneRowThatUnfolds() {
    var stage = Stage(versions())
    #expect(stage.state.visible.count == 1)
    #expect(stage.state.item?.path == "tunnel-2.txt")
    #expect(stage.text.contains("▸2"))
    stage.press("=")
    #expect(stage.state.visible.count == 2)
    stage.press("=")
    #expect(stage.state.visible.count == 1)
  }

  @Test func whatIsNewIsMarked() {
    var stage = Stage(versions())
    stage.press("v")
    #expect(stage.status.contains("1 phrase nouvelle, 1 changée."))
    #expect(stage.state.shown.news?.changes.count == 2)
    let lines = stage.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("~") })
    #expect(lines.contains { $0.contains("+") })
    stage.press("v")
    #expect(stage.state.shown.news == nil)
  }

  @Test func factsFoldSortAndNarrow() {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Tab Tab -")
    #expect(stage.text.contains("▸ Dépêche"))
    #expect(!stage.state.shown.facts.contains { $0.kind == .entry && $0.text.contains("AFP") })
    stage.press("Enter")
    #expect(stage.state.shown.facts.contains { $0.kind == .entry && $0.text.contains("AFP") })
    stage.press("&")
    stage.type("kessavar")
    stage.press("Enter")
    let left = stage.state.shown.facts.filter { $0.kind == .entry && $0.link != nil }
    #expect(!left.isEmpty && left.contains { $0.text.contains("Kessavar") })
    #expect(!left.contains { $0.text.contains("Archéval") })
    stage.press("&")
    stage.press("Esc")
    #expect(stage.state.shown.facts.contains { $0.text.contains("Archéval") })
  }

  @Test func factsBecomeTables() throws {
    let document = Document(ScreenSamples.bridge)
    let rows = FactRows.make(document, strings: .french, filter: nil)
    let markdown = FactsTable.render(rows, .markdown, document)
    #expect(markdown.contains("| Personnes | |"))
    let tsv = FactsTable.render(rows, .tsv, document)
    #expect(
      tsv.split(separator: "\n").allSatisfy {
        $0.split(separator: "\t", omittingEmptySubsequences: false).count == 3
      })
    #expect(FactsTable.render(rows, .json, document).hasPrefix("[{\"section\":\"Dépêche\""))
  }

  @Test func whatIsShownIsWritten() {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Enter x")
    stage.type("markdown")
    stage.press("Enter")
    #expect(stage.status.contains("2026-03-04-pont.md"))
    stage.press("Enter")
    guard case .write(let path, let text)? = stage.state.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "2026-03-04-pont.md")
    #expect(text.contains("Odile Tramontin"))
  }

  @Test func copiesTakeTheFormThatIsSet() {
    var stage = Stage([ScreenSamples.bridge])
    stage.state.config.copyForm = "{quote} ({speaker}, {role}, {rôle}, {agency})"
    stage.press("Enter n y")
    #expect(
      stage.state.effects.contains(
        .copy("Les travaux sont finis, il reste à peindre (Odile Tramontin, maire, {rôle}, AFP)")))
    let filled = State.fill(
      "« {quote} » — {speaker}, {role}, {date}", ["quote": "a {b}", "speaker": "X", "role": nil, "date": "d"])
    #expect(filled == "« a {b} » — X, d")
  }

  @Test func moreLikeThisKeepsTheName() {
    var stage = Stage()
    stage.press("Enter e +")
    #expect(stage.state.filter?.isName == true)
    #expect(stage.state.visible.contains { stage.state.items[$0].path == "2026-03-04-pont.txt" })
    #expect(stage.state.visible.count < stage.state.items.count)
    stage.press("Esc")
    #expect(stage.state.visible.count == stage.state.items.count)
  }

  @Test func linesOfTheOriginalAreCounted() {
    var stage = Stage([ScreenSamples.bridge], width: 200)
    stage.press("Enter i l")
    let lines = stage.text.split(separator: "\n")
    #expect(lines.contains { $0.contains(" 1    Le pont de Sarvelle rouvrira") })
    #expect(lines.contains { $0.contains(" 3    SARVELLE, 4 mars") })
    #expect(lines.contains { $0.contains(" 5 1  « Les travaux") })
  }

  @Test func allMentionsOfOneAreShown() throws {
    var stage = Stage([ScreenSamples.bridge])
    stage.press("Enter e e")
    let document = try #require(stage.state.document)
    let mention = try #require(stage.state.currentMention(in: document))
    let others = document.mentions.filter { $0.entity == mention.entity && $0.span != mention.span }
    #expect(!others.isEmpty)
    let rows = try #require(stage.state.shown.layout).rows
    let paint = BodyPaint(stage.state, document, rows[...])
    for other in others { #expect(paint.style(at: Int(other.span.start)).attributes.contains(.underline)) }
  }

  @Test func marginsSayWhatIsAsked() {
    var stage = Stage([ScreenSamples.bridge], width: 200)
    stage.press("Enter i n i s i d")
    #expect(stage.text.contains("§1"))
    #expect(stage.text.contains("Kessavar 2"))
    #expect(stage.text.contains("← 10/2025"))
    stage.press("i j")
    let frame = stage.frame
    let panes = stage.state.layout
    let rows = stage.state.shown.layout?.rows ?? []
    guard let lead = rows.firstIndex(where: { $0.role == .body && !$0.isBlank }), let body = panes.body else {
      Issue.record("no text")
      return
    }
    #expect(!rows[lead + 1].isBlank)
    let last = body.x + panes.gutter + panes.textWidth - 1
    #expect(frame[last, body.y + 1 + lead - stage.state.shown.top].scalar != 0x20)
  }
}
