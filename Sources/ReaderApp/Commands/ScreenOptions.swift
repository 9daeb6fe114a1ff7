import ArgumentParser

/// What commands ask that draw the screen without a terminal.
struct ScreenOptions: ParsableArguments {
  @Option(help: .of(.size, .size))
  var size = "120x36"

  @Option(help: .of(.keys, .keys))
  var keys = ""

  @Option(help: .of(.theme, .name), completion: .list(Themes.shipped))
  var theme: String?

  @Option(help: .of(.language, .language), completion: .list(BuiltinLanguages.names))
  var language: String?

  @Argument(help: .of(.filesAndFolders, .path), completion: .file())
  var paths: [String] = ["."]

  func validate() throws {
    guard ScreenSize(size) != nil else { throw HelpLanguage.wrong(.size) }
    try HelpLanguage.check(language)
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
