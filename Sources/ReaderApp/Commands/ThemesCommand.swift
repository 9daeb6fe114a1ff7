import ArgumentParser
import Glibc

/// `depeche themes`: every theme there is, in its own colours where the terminal shows them.
struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes", abstract: HelpLanguage.sentence(.themes))
  }

  func run() throws {
    let isShown = isatty(1) == 1 && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
    MainActor.assumeIsolated {
      let settings = Settings(folder: Settings.folder)
      let strings = settings.strings
      var problems: [ConfigProblem] = []
      for name in settings.themes.names {
        guard let theme = settings.themes.theme(name, &problems) else { continue }
        PlainList.write(
          isShown ? FrameText.ansi(Self.sample(theme, strings)) : "\(name)\t\(Safety.line(theme.title))\n")
      }
      for problem in settings.problems + problems {
        PlainList.complain(Safety.line(strings.problem(problem)))
      }
    }
  }

  @MainActor private static func sample(_ theme: Theme, _ strings: Strings) -> Frame {
    var frame = Frame(width: 78, height: 1, style: theme.style(.text))
    frame.write(theme.name, x: 1, y: 0, width: 16, theme.style(.activeTitle))
    var x = 18
    x += frame.write(theme.title + "  ", x: x, y: 0, width: 18, theme.style(.headline))
    for i in theme.speakers.indices {
      x += frame.write(
        strings.quoted(String(i + 1)) + " ", x: x, y: 0, width: 8, theme.style(.text).with(theme.speaker(i)))
    }
    return frame
  }
}
