/// One setting of `config.toml`: its name and what it takes. The shipped file tells what each is for.
nonisolated struct Setting: Sendable {
  nonisolated enum Kind: Sendable {
    case flag(WritableKeyPath<Config, Bool> & Sendable)
    case choice([String], WritableKeyPath<Config, String> & Sendable)
    case number(ClosedRange<Int>, WritableKeyPath<Config, Int> & Sendable)
    case text(WritableKeyPath<Config, String> & Sendable)
    /// `auto`, or one that there is a file for.
    case language(WritableKeyPath<Config, String> & Sendable)
  }
  let section: String
  let name: String
  let kind: Kind

  static let all: [Setting] = [
    Setting(section: "interface", name: "language", kind: .language(\.language)),
    Setting(section: "interface", name: "theme", kind: .text(\.theme)),
    Setting(section: "interface", name: "theme-dark", kind: .text(\.darkTheme)),
    Setting(section: "interface", name: "theme-light", kind: .text(\.lightTheme)),
    Setting(section: "interface", name: "ask-background", kind: .flag(\.asksBackground)),
    Setting(section: "interface", name: "mouse", kind: .flag(\.mouse)),
    Setting(section: "interface", name: "links", kind: .flag(\.links)),
    Setting(section: "keys", name: "preset", kind: .choice(["standard", "vi", "emacs"], \.preset)),
    Setting(section: "text", name: "measure", kind: .number(30...200, \.measure)),
    Setting(section: "text", name: "justify", kind: .flag(\.justifies)),
    Setting(section: "text", name: "hyphenate", kind: .flag(\.hyphenates)),
    Setting(section: "text", name: "paragraph-numbers", kind: .flag(\.numbersParagraphs)),
    Setting(section: "text", name: "line-numbers", kind: .flag(\.numbersLines)),
    Setting(section: "text", name: "speaker-labels", kind: .flag(\.labelsSpeakers)),
    Setting(section: "text", name: "dates", kind: .flag(\.resolvesDates)),
    Setting(section: "text", name: "on-to-next-dispatch", kind: .flag(\.goesOn)),
    Setting(section: "facts", name: "bars", kind: .flag(\.drawsBars)),
    Setting(section: "copy", name: "form", kind: .text(\.copyForm)),
    Setting(section: "copy", name: "command", kind: .text(\.copyCommand)),
    Setting(section: "commands", name: "editor", kind: .text(\.editor)),
    Setting(section: "commands", name: "browser", kind: .text(\.browser)),
  ]

  static var sections: [String] {
    all.map(\.section).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
