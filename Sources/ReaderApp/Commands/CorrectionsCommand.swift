import ArgumentParser
import Glibc

/// `depeche corrections`: what readers have put right on the screen.
struct CorrectionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections", abstract: "Write the corrections made on the screen, one a line.",
    discussion: "Members are parted by tabs: speaker, dispatch, words, name; not-a-quote, dispatch, words; "
      + "same, name, other name. The file itself may be edited and copied.")

  @Flag(help: "Only say where the file is.")
  var path = false

  func run() throws {
    if path {
      PlainList.write((CorrectionsFile.path ?? "") + "\n")
    } else {
      let text = CorrectionsFile.text(CorrectionsFile.load())
      PlainList.write(isatty(1) == 1 ? Safety.lines(text) : text)
    }
  }
}
