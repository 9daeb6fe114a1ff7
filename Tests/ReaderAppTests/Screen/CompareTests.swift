import Reader
import Testing

@testable import ReaderApp

/// Two versions of a story side by side.
@Suite @MainActor struct CompareTests {
  private func versions() -> [Dispatch] {
    func version(_ n: Int, _ body: String) -> Dispatch {
      var b = DispatchBuilder("Le bac de Corvel s'arrête\n\n" + body, source: "bac-\(n).txt")
      b.role(.headline, "Le bac de Corvel s'arrête")
      b.dispatch.headline = "Le bac de Corvel s'arrête"
      b.dispatch.slug = "bac-corvel"
      b.dispatch.date = "2026-03-04T1\(n):00"
      b.dispatch.version = n
      return b.dispatch
    }
    let old =
      "Le bac de Corvel restera neuf jours à quai pour que sa coque soit repeinte, a dit la régie. "
      + "Des vedettes prendront les piétons. Il gelait."
    let new = old.replacing("neuf", with: "seize").replacing(" Il gelait.", with: "")
      .replacing("piétons.", with: "piétons. Les camions feront le tour.")
    return [version(1, old), version(2, new)]
  }

  /// Who spoke in an older version only is found there, though a newer one stands for it.
  @Test func aFilterFindsWhoSpokeInAnOlderVersion() {
    var old = DispatchBuilder("", source: "bac-1.txt")
    old.dispatch = versions()[0]
    let pilot = old.entity(.person, "Hugo Balmec")
    old.quote(.direct, "Il gelait", by: pilot)
    var new = DispatchBuilder("", source: "bac-2.txt")
    new.dispatch = versions()[1]
    let body = new.entity(.organization, "Régie de Corvel")
    new.quote(.direct, "Les camions feront le tour", by: body)
    var stage = Stage([old.dispatch, new.dispatch], width: 100, height: 24)
    #expect(stage.state.visible == [1])
    stage.press("f")
    stage.type("balmec")
    stage.press("Enter")
    #expect(stage.state.visible == [0])
    stage.press("n")
    #expect(stage.quote == "Il gelait")
    stage.press("q Esc")
    #expect(stage.state.visible == [1])
  }

  private func stage(width: Int, height: Int = 24) -> Stage {
    var stage = Stage(versions(), width: width, height: height)
    stage.press("v")
    return stage
  }

  /// The words of the frame in a style with an attribute, line by line.
  private func words(_ frame: Frame, with attribute: Style.Attributes) -> [String] {
    (0..<frame.height).compactMap { y in
      let cells = frame.row(y).filter { $0.style.attributes.contains(attribute) }
      let text = String(String.UnicodeScalarView(cells.compactMap { Unicode.Scalar($0.scalar) }))
      return text.isEmpty ? nil : text
    }
  }

  @Test func whatIsGoneIsStruckBesideTheText() {
    let stage = stage(width: 170)
    #expect(stage.text.contains("Avant\u{A0}: Version 1"))
    #expect(!stage.text.contains("Faits"))
    #expect(words(stage.frame, with: .strike) == ["neuf", "Il gelait."])
    let lines = stage.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("seize jours") && $0.contains("neuf jours") })
    #expect(lines.contains { $0.contains("−") && $0.contains("gelait") })
  }

  @Test func theSameWordsStandOnTheSameRow() {
    let stage = stage(width: 170)
    let rows = stage.text.split(separator: "\n")
    let headline = rows.filter { $0.contains("Le bac de Corvel s'arrête") }
    #expect(headline.contains { $0.components(of: "Le bac de Corvel s'arrête") >= 2 })
  }

  @Test func factsComeBackWhenAskedFor() {
    var stage = stage(width: 170)
    stage.press("Tab")
    #expect(stage.text.contains("Faits"))
    #expect(!stage.text.contains("Avant\u{A0}: Version 1"))
  }

  @Test(arguments: [(78, false), (79, true), (119, true), (200, true), (20, false)])
  func standsWhereThereIsRoom(_ width: Int, _ fits: Bool) {
    #expect((stage(width: width).state.layout.older != nil) == fits)
  }

  @Test func versionsAreToldApart() {
    var stage = stage(width: 140)
    stage.press("V")
    #expect(stage.text.contains("Version 2 · "))
    #expect(stage.text.contains("bac-1.txt"))
  }
}

extension Substring {
  /// How often words stand in it.
  fileprivate func components(of words: String) -> Int { ranges(of: words).count }
}
