import ArgumentParser
import Reader

/// What `--select` writes when the reader leaves.
nonisolated enum Selection: String, CaseIterable, ExpressibleByArgument, Sendable {
  case path, quote, text, json

  /// The chosen dispatch in this form; nil where there is none.
  @MainActor func text(of state: State) -> String? {
    guard let item = state.item else { return nil }
    guard self != .path else { return item.path + "\n" }
    guard let document = state.document else { return nil }
    switch self {
    case .quote:
      return state.currentQuote(in: document).map { state.attribution(of: $0, in: document) + "\n" }
    case .text: return ExportFormat.text.render(document.dispatch)
    case .json: return ExportFormat.jsonl.render(document.dispatch)
    case .path: return nil
    }
  }
}
