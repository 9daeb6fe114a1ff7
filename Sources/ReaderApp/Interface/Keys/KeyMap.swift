/// Which keys do what, in every pane and in one of them.
nonisolated struct KeyMap: Sendable, Equatable {
  nonisolated enum Context: String, CaseIterable, Sendable { case everywhere, list, body, facts }

  private(set) var bindings: [Context: [[Key]: [Action]]] = [:]

  nonisolated enum Match: Equatable {
    case actions([Action])
    /// The keys typed so far begin longer sequences.
    case prefix
    case none
  }

  /// No actions unbind the keys.
  mutating func bind(_ keys: [Key], to actions: [Action], in context: Context) {
    bindings[context, default: [:]][keys] = actions
  }

  /// What the keys do in a pane; the pane's own bindings go before those of everywhere.
  func match(_ keys: [Key], in pane: Context) -> Match {
    let contexts = pane == .everywhere ? [pane] : [pane, .everywhere]
    for context in contexts {
      if let actions = bindings[context]?[keys] { return actions.isEmpty ? .none : .actions(actions) }
    }
    let isPrefix = contexts.contains { context in
      bindings[context]?.contains {
        $0.key.count > keys.count && $0.key.starts(with: keys) && !$0.value.isEmpty
      } ?? false
    }
    return isPrefix ? .prefix : .none
  }

  /// What may follow the keys typed so far.
  func continuations(of keys: [Key], in pane: Context) -> [(keys: [Key], actions: [Action])] {
    var found: [[Key]: [Action]] = [:]
    for context in [Context.everywhere, pane] {
      for (sequence, actions) in bindings[context] ?? [:]
      where sequence.count > keys.count && sequence.starts(with: keys) {
        found[Array(sequence.dropFirst(keys.count))] = actions.isEmpty ? nil : actions
      }
    }
    return found.map { (keys: $0.key, actions: $0.value) }.sorted {
      Self.label($0.keys) < Self.label($1.keys)
    }
  }

  /// The key sequences that lead to an action, shortest first.
  func keys(for action: Action) -> [String] {
    var found: Set<[Key]> = []
    for context in Context.allCases {
      for (keys, actions) in bindings[context] ?? [:] where actions.first == action { found.insert(keys) }
    }
    return found.map(Self.label).sorted { ($0.count, $0) < ($1.count, $1) }
  }

  static func label(_ keys: [Key]) -> String { keys.map(\.name).joined(separator: " ") }
}
