import ArgumentParser
import Reader

/// `depeche cast`: keys pressed on the screen, as a recording for asciinema.
struct CastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast", abstract: "Write an asciicast of keys pressed on the screen, without a terminal.")

  @Option(help: "Columns and rows, as 120x36.")
  var size = "120x36"

  @Option(help: "Keys to press, parted by blanks: \"j Enter n n\".")
  var keys = ""

  @Option(help: "Seconds between two keys.")
  var pause = 0.8

  @Option(help: "Name of a theme.")
  var theme: String?

  @Option(help: "Language of the interface: fr or en.")
  var language: String?

  @Argument(help: "Files and folders.")
  var paths: [String] = ["."]

  func validate() throws {
    guard ScreenSize(size) != nil else { throw ValidationError("--size wants columns and rows, as 120x36") }
    guard pause > 0, pause <= 60 else { throw ValidationError("--pause wants seconds up to 60") }
  }

  func run() throws {
    guard let size = ScreenSize(size) else { return }
    let strings = Strings.language(language ?? Environment.locale)
    let problems = MainActor.assumeIsolated { record(size, strings) }
    for problem in problems { PlainList.complain(Safety.line(problem), prefix: false) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  @MainActor private func record(_ size: ScreenSize, _ strings: Strings) -> [String] {
    var settings = Settings(folder: nil)
    let chosen = settings.theme(theme, colors: 256)
    var (state, problems) = Shot.state(
      paths, width: size.width, height: size.height, theme: chosen, settings: settings, strings: strings)
    var cast = Cast(width: size.width, height: size.height)
    cast.add(Screen.frame(state), at: 0)
    for (i, word) in keys.split(separator: " ").enumerated() {
      Shot.press(String(word), &state)
      cast.add(Screen.frame(state), at: Double(i + 1) * pause)
    }
    PlainList.write(cast.text)
    return settings.problems.map { strings.problem($0) } + problems.map(\.description)
  }
}

/// Columns and rows as the command line writes them.
nonisolated struct ScreenSize {
  let width: Int
  let height: Int

  init?(_ text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let w = parts[0], let h = parts[1], (1...1000).contains(w), (1...1000).contains(h)
    else { return nil }
    (width, height) = (w, h)
  }
}
