import ArgumentParser
import Glibc

/// `depeche corrections`: what readers have put right on the screen.
struct CorrectionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "corrections", abstract: HelpLanguage.sentence(.corrections),
      discussion: HelpLanguage.sentence(.correctionsMore))
  }

  @Flag(help: .of(.correctionsPath))
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
