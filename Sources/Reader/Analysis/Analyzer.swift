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

  /// Dispatches that go through the passes together, and the bytes that they have at most.
  private static let batch = (count: 8, bytes: 48 << 10)

  private var memories: [String: WordMemory] = [:]
  private var workspaces: [String: [Workspace]] = [:]
  private var guess = LanguageGuess()

  public init() {}

  /// Everything that is to be found in one dispatch. Never fails: text without any sense gives few facts.
  public func analyze(_ source: Source) -> Dispatch { analyze(source) { _, _ in } }

  /// The same for many, in their order. A pass goes over several dispatches before the next one begins, for the passes
  /// together are larger than what a processor holds of a program.
  public func analyze(_ sources: [Source]) -> [Dispatch] {
    var found: [Dispatch] = []
    found.reserveCapacity(sources.count)
    var rest = sources[...]
    while let first = rest.first {
      var bytes = first.text.utf8.count
      var end = rest.startIndex + 1
      while end < rest.endIndex, end - rest.startIndex < Self.batch.count {
        bytes += rest[end].text.utf8.count
        guard bytes <= Self.batch.bytes else { break }
        end += 1
      }
      found += together(rest[..<end]) { _, _ in }
      rest = rest[end...]
    }
    return found
  }

  /// One dispatch, looking at the workspace before the first pass (index -1) and after each.
  func analyze(_ source: Source, watching watch: (_ pass: Int, Workspace) -> Void) -> Dispatch {
    together([source], watch).first ?? Assembly.header(of: source, language: source.language ?? "fr")
  }

  private func together(_ sources: ArraySlice<Source>, _ watch: (Int, Workspace) -> Void) -> [Dispatch] {
    var taken: [String: Int] = [:]
    let parts = sources.map { source in
      let composition = Composition(source.text)
      let source = composition?.applied(to: source) ?? source
      let language = source.language ?? guess.language(of: source.text)
      let number = taken[language, default: 0]
      taken[language] = number + 1
      return (
        source: source, composition: composition, language: language,
        workspace: workspace(for: language, number)
      )
    }
    let open = parts.compactMap { $0.source.text.isEmpty ? nil : $0.workspace }
    var texts = parts.compactMap { $0.source.text.isEmpty ? nil : $0.source }[...]
    var found: [Dispatch] = []
    Self.reading(&texts, open[...]) {
      for w in open { watch(-1, w) }
      for (i, pass) in Self.passes.enumerated() {
        for w in open {
          pass.run(w)
          watch(i, w)
        }
      }
      found = parts.map { part in
        guard !part.source.text.isEmpty, let w = part.workspace else {
          return Assembly.header(of: part.source, language: part.language)
        }
        let found = Assembly.dispatch(from: w, language: part.language)
        return part.composition?.undone(found) ?? found
      }
    }
    return found
  }

  /// Puts every text into its workspace for as long as the body runs.
  private static func reading(
    _ sources: inout ArraySlice<Source>, _ workspaces: ArraySlice<Workspace>, _ body: () -> Void
  ) {
    guard let source = sources.popFirst(), let w = workspaces.first else { return body() }
    w.reset()
    w.source = source
    var text = source.text
    text.withUTF8 { buffer in
      if let base = buffer.baseAddress {
        w.bytes = base
        w.count = buffer.count
      }
      w.words = BareText.isWritten(in: w) ? w.memory.bare : w.memory.usual
      reading(&sources, workspaces.dropFirst(), body)
    }
  }

  /// A workspace of a language's pack; a language without pack is read with English, or the first one's.
  private func workspace(for language: String, _ number: Int) -> Workspace? {
    if let known = workspaces[language], number < known.count { return known[number] }
    let packed =
      Lexicon.languages.contains(language) ? language : Lexicon.languages.contains("en") ? "en" : "fr"
    if memories[packed] == nil { memories[packed] = WordMemory(language: packed) }
    guard let memory = memories[packed] else { return nil }
    let w = Workspace(language: packed, memory, isBorrowed: packed != language)
    workspaces[language, default: []].append(w)
    return w
  }
}
