import Reader

/// The forms in which a dispatch leaves the program.
nonisolated enum ExportFormat: String, CaseIterable, Sendable {
  case text, markdown, html, jsonl, newsmlG2 = "newsml-g2"

  /// What stands before the first dispatch and after the last.
  var frame: (before: String, after: String) {
    switch self {
    case .html: (HTMLExport.head, HTMLExport.foot)
    case .newsmlG2: (NewsMLG2Export.head, NewsMLG2Export.foot)
    default: ("", "")
    }
  }

  /// As people write it.
  var title: String {
    switch self {
    case .text: "text"
    case .markdown: "Markdown"
    case .html: "HTML"
    case .jsonl: "JSON Lines"
    case .newsmlG2: "NewsML-G2"
    }
  }

  func render(_ d: Dispatch) -> String {
    switch self {
    case .text: return d.text.hasSuffix("\n") ? d.text : d.text + "\n"
    case .markdown: return MarkdownExport.render(d)
    case .html: return HTMLExport.render(d)
    case .jsonl:
      var writer = JSONWriter()
      return String(decoding: writer.object(d), as: UTF8.self) + "\n"
    case .newsmlG2: return NewsMLG2Export.render(d)
    }
  }

  /// What stands between two dispatches.
  var separator: String {
    switch self {
    case .text: "\n\u{2042}\n\n"
    case .markdown: "\n---\n\n"
    default: ""
    }
  }
}
