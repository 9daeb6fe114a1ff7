import TermTest
import Testing

/// What ncurses has no word for: links and struck text.
@Suite struct LinkTests {
  private func links(_ s: Session, _ address: String) -> String {
    s.screen.grid.joined().filter { $0.a.link == address }.map(\.text).joined()
  }

  @Test func addressesAreLinksOnTheScreen() throws {
    let address = "https://plan.example/bac"
    let desk = try Desk([
      "1.txt": "CORVEL, 4 mars (AFP) - Le bac s'arrête, voir \(address).\n\n"
        + (1...60).map { "Paragraphe numéro \($0).\n\n" }.joined(),
      "2.txt": "KORVIK, 6 mars (Reuters) - L'indice a perdu 3 % vendredi, dit la banque centrale.",
    ])
    let s = try Program.open(desk)
    try s.wait("a link") { self.links($0, address) == address }
    try s.wait("the file's name") { self.links($0, "file://\(desk.folder)/1.txt").hasSuffix("1.txt") }
    s.send("\rjj")
    try s.wait("still a link after scrolling") { self.links($0, address) == address }
    s.send("G")
    try s.wait("scrolled away") { self.links($0, address) == "" && $0.text.contains("numéro 60") }
    s.send("J")
    try s.wait("the next dispatch") { $0.text.contains("KORVIK, 6 mars") }
    try s.wait("its name") { self.links($0, "file://\(desk.folder)/2.txt").hasSuffix("2.txt") }
    #expect(links(s, address) == "")
    #expect(links(s, "file://\(desk.folder)/1.txt") == "")
    s.send("Q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
    #expect(s.screen.attrs.link == "")
  }

  @Test func someTerminalsGetNone() throws {
    let desk = try Desk(["1.txt": "CORVEL, 4 mars (AFP) - Le bac s'arrête, voir https://plan.example/bac."])
    let s = try Program.open(desk, environment: ["TERM": "linux"])
    try s.wait("text") { $0.text.contains("plan.example") }
    s.send("Q")
    #expect(try s.exit() == 0)
    #expect(!String(decoding: s.output, as: UTF8.self).contains("\u{1b}]8;"))
  }

  @Test func whatIsGoneIsStruck() throws {
    let text =
      "CORVEL, 4 mars (AFP) - Le bac de Corvel restera neuf jours à quai pour que sa coque soit repeinte, a dit "
      + "lundi la régie des transports. Des vedettes prendront les piétons le matin et le soir."
    let desk = try Desk([
      "1.txt": text, "2.txt": text.replacing("neuf", with: "seize").replacing("4 mars", with: "5 mars"),
    ])
    let s = try Program.open(desk, columns: 160)
    try s.wait("one story") { $0.line(0).contains("1/1") && !$0.lastLine.contains("lecture") }
    s.send("v")
    try s.wait("both versions") { $0.text.contains("seize") && $0.text.contains("neuf") }
    let struck = s.screen.grid.joined().filter { $0.a.strike }.map(\.text).joined()
    #expect(struck == "neuf")
    #expect(!s.screen.grid.joined().contains { $0.a.blink })
    s.send("Q")
    #expect(try s.exit() == 0)
  }
}
