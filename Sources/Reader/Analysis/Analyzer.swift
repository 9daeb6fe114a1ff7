/// Runs the passes over dispatches. One analyzer serves one thread and is reused for dispatch after dispatch.
public final class Analyzer {
  /// A pass with its name, in the order in which they run.
  static let passes: [(name: String, run: @Sendable (Workspace) -> Void)] = [
    ("layout", Layout.run),
    ("tokens", Tokens.run),
    ("marks", QuoteMarks.run),
    ("sentences", Sentences.run),
    ("names", Names.run),
    ("chunks", Chunks.run),
    ("quotes", Quotes.run),
    ("attribution", Attribution.run),
    ("coreference", Coreference.run),
    ("time", Time.run),
    ("figures", Figures.run),
    ("roles", Roles.run),
    ("facts", Facts.run),
  ]

  private var workspaces: [String: Workspace] = [:]
  private var guess = LanguageGuess()

  public init() {}

  /// Everything that is to be found in one dispatch. Never fails: text without any sense gives few facts.
  public func analyze(_ source: Source) -> Dispatch {
    let language = source.language ?? guess.language(of: source.text)
    guard let w = workspace(for: language) else { return Self.bare(source, language) }
    return Self.analyze(source, language: language, in: w)
  }

  /// The same, looking at the workspace before the first pass (index -1) and after each.
  func analyze(_ source: Source, watching watch: (_ pass: Int, Workspace) -> Void) -> Dispatch {
    let language = source.language ?? guess.language(of: source.text)
    guard let w = workspace(for: language) else { return Self.bare(source, language) }
    return Self.analyze(source, language: language, in: w, watching: watch)
  }

  /// The workspace of a language's pack; a language without pack is read with the first one's.
  private func workspace(for language: String) -> Workspace? {
    if let w = workspaces[language] { return w }
    let packed =
      Lexicon.languages.contains(language) ? language : Lexicon.languages.contains("en") ? "en" : "fr"
    let w = Workspace(language: packed)
    workspaces[language] = w
    return w
  }

  private static func analyze(
    _ source: Source, language: String, in w: Workspace,
    watching watch: (Int, Workspace) -> Void = { _, _ in }
  ) -> Dispatch {
    w.reset()
    w.source = source
    var text = source.text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress, buffer.count > 0 else { return bare(source, language) }
      w.bytes = base
      w.count = buffer.count
      w.words.isBare = BareText.isWritten(in: w)
      watch(-1, w)
      for (i, pass) in passes.enumerated() {
        pass.run(w)
        watch(i, w)
      }
      return Assembly.dispatch(from: w, language: language)
    }
  }

  private static func bare(_ source: Source, _ language: String) -> Dispatch {
    Assembly.header(of: source, language: language)
  }
}
