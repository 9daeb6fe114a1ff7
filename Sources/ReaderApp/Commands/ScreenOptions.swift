import ArgumentParser

/// What commands ask that draw the screen without a terminal.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Columns and rows, as 120x36.")
  var size = "120x36"

  @Option(help: "Keys to press, parted by blanks: \"j Enter n n\".")
  var keys = ""

  @Option(help: "Name of a theme.", completion: .list(BuiltinThemes.all.map(\.name)))
  var theme: String?

  @Option(help: "Language of the interface: fr or en.", completion: .list(["fr", "en"]))
  var language: String?

  @Argument(help: "Files and folders.", completion: .file())
  var paths: [String] = ["."]

  var strings: Strings { Strings.language(language ?? Environment.locale) }

  func validate() throws {
    guard ScreenSize(size) != nil else { throw ValidationError("--size wants columns and rows, as 120x36") }
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
