import Reader

/// The languages there are: those that the program carries, with the reader's files over them and beside them.
nonisolated enum Languages {
  static func strings(_ asked: String, folder: String? = Settings.folder) -> Strings {
    for name in names(asked) {
      let shipped = shipped(name)
      let path = folder.map { "\($0)/languages/\(name).toml" }
      if let text = path.flatMap({ Settings.text(of: $0) }) {
        return read(name, ConfigText(file: "languages/\(name).toml", text: text), over: shipped)
      }
      if let shipped { return shipped }
    }
    return .english
  }

  static func read(_ name: String, _ text: ConfigText, over shipped: Strings? = nil) -> Strings {
    var file = LanguageFile(text)
    file.check(against: .english)
    var texts = shipped?.all ?? [:]
    texts.merge(file.texts) { $1 }
    var strings = Strings(code: name, texts: texts)
    strings.problems = file.problems
    return strings
  }

  /// Whether there is a file for it.
  static func exists(_ name: String, folder: String? = Settings.folder) -> Bool {
    names(name).contains { shipped($0) != nil || available(in: folder).contains($0) }
  }

  /// All there are, by name.
  static func available(in folder: String? = Settings.folder) -> [String] {
    let own = folder.flatMap { FolderWalk.names(in: $0 + "/languages") } ?? []
    let names = own.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return Set(names + BuiltinLanguages.names).sorted()
  }

  private static func shipped(_ name: String) -> Strings? {
    switch name {
    case "en": .english
    case "fr": .french
    default: nil
    }
  }

  /// The names that files may have for a locale: `pt_BR` and `pt` for `pt_BR.UTF-8`.
  private static func names(_ locale: String) -> [String] {
    let whole = locale.prefix { $0 == "_" || $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    // Behind it stand at most a charset and what is special about the locale: `.UTF-8`, `@euro`.
    guard locale.dropFirst(whole.count).first.map({ $0 == "." || $0 == "@" }) ?? true else { return [] }
    let short = whole.prefix { $0 != "_" && $0 != "-" }
    return (whole == short ? [short] : [whole, short]).filter { !$0.isEmpty }.map(String.init)
  }
}
