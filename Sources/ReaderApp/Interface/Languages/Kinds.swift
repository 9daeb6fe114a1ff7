import Reader

/// What is said of actions, facts and other things of which there are many: a key of the language's file for each.
nonisolated extension Strings {
  /// One sentence for every action, for help and palette.
  func sentence(_ action: Action) -> String { self["actions.\(action.rawValue)"] }
  func groupName(_ group: Action.Group) -> String { self["groups.\(group)"] }
  func figureKind(_ kind: Figure.Kind) -> String { self["facts.figure-kinds.\(kind.rawValue)"] }
  func factKind(_ kind: Fact.Kind) -> String { self["facts.kinds.\(kind.rawValue)"] }
  func noteKind(_ kind: Note.Kind) -> String { self["facts.notes.\(kind.rawValue)"] }

  /// What a note is; one of no known kind by its own words, where they are few: `URGENT`.
  func label(_ note: Note) -> String {
    guard note.kind == .other else { return noteKind(note.kind) }
    let words = Safety.line(note.text)
    return Width.of(words) <= 16 ? words : noteKind(note.kind)
  }

  /// A sentence without full stop for a command or option.
  func sentence(_ entry: HelpEntry) -> String { self[entry.rawValue] }
  func valueName(_ value: HelpValue) -> String { self["values.\(value)"] }
  func setting(_ setting: Setting) -> String { self["settings.\(setting.section).\(setting.name)"] }

  /// The keys at the foot of the screen, with what they do.
  var hints: [(Action, String)] {
    Self.hinted.map { ($0, self["panes.hints.\($0.rawValue)"]) }
  }
  static let hinted: [Action] = [.help, .filterSpeaker, .search, .nextFound, .quit]

  func modality(_ modality: Fact.Modality) -> String {
    switch modality {
    case .asserted: ""
    case .reported: self[.reportedMark]
    case .planned: self[.plannedMark]
    case .conditional: self[.conditionalMark]
    }
  }

  func tableForm(_ form: FactsTable.Form) -> String {
    switch form {
    case .markdown: self[.markdownForm]
    case .tsv: self[.tsvForm]
    case .json: self[.jsonForm]
    }
  }

  func factsOrder(_ order: FactsArrangement.Order) -> String {
    switch order {
    case .text: self[.factsByText]
    case .count: self[.factsByCount]
    case .name: self[.factsByName]
    }
  }

  /// Keys as this language calls them: `maj-Tab`, `Espace`.
  func key(_ label: String) -> String {
    label.split(separator: " ").map { name in
      let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      // `-` and `ctrl--` are characters.
      if parts.contains("") { return String(name) }
      return parts.map { keyName($0) ?? $0 }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// What a key is called that writes nothing; nil for others.
  private func keyName(_ name: String) -> String? { name.utf8.count < 2 ? nil : written("keys.\(name)") }

  /// The key that this language calls so, by the name that `keys.toml` has for it.
  func keyNamed(_ word: String) -> String? {
    Key.words.first { self["keys.\($0)"].lowercased() == word.lowercased() }
  }

  /// A term of the analysis, which speaks English.
  func term(_ english: String) -> String {
    let key = "explain.terms." + english.split(separator: " ").joined(separator: "-")
    return written(key) ?? english
  }
}
