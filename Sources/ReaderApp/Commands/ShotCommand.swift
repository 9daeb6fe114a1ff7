import ArgumentParser
import Glibc

/// `depeche shot`: the screen as a picture, without a terminal.
struct ShotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shot", abstract: "Write the screen as SVG, text or ANSI, without a terminal.")

  nonisolated enum Form: String, EnumerableFlag { case svg, text, ansi }

  @Flag(help: "How to write it.")
  var form = Form.text

  @Option(help: "Columns and rows, as 120x36.")
  var size = "120x36"

  @Option(help: "Keys to press first, parted by blanks: \"j Enter n n\".")
  var keys = ""

  @Option(help: "Name of a theme.")
  var theme: String?

  @Option(help: "Language of the interface: fr or en.")
  var language: String?

  @Argument(help: "Files and folders.")
  var paths: [String] = ["."]

  func validate() throws {
    guard ScreenSize(size) != nil else { throw ValidationError("--size wants columns and rows, as 120x36") }
  }

  func run() throws {
    guard let size = ScreenSize(size) else { return }
    let strings = Strings.language(language ?? Environment.locale)
    let (text, problems) = MainActor.assumeIsolated { picture(size.width, size.height, strings) }
    for problem in problems { PlainList.complain(Safety.line(problem), prefix: false) }
    PlainList.write(text)
    if !problems.isEmpty { throw ExitCode(1) }
  }

  @MainActor private func picture(_ width: Int, _ height: Int, _ strings: Strings) -> (String, [String]) {
    var settings = Settings(folder: nil)
    let chosen = settings.theme(theme, colors: 256)
    var (state, problems) = Shot.state(
      paths, width: width, height: height, theme: chosen, settings: settings, strings: strings)
    Shot.press(keys, &state)
    let frame = Screen.frame(state)
    let told = settings.problems.map { strings.problem($0) } + problems.map(\.description)
    switch form {
    case .svg: return (FrameSVG.draw(frame, base: state.theme.style(.text)), told)
    case .text: return (FrameText.plain(frame), told)
    case .ansi: return (FrameText.ansi(frame), told)
    }
  }
}
