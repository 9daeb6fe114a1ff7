/// Finds amounts with their units.
enum Figures {
  static func run(_ w: Workspace) {
    var reader = FigureReader(w)
    // Notes and credits number paragraphs and people, not what the dispatch tells.
    for z in w.zones.indices where !isAside(w.zones[z].role) {
      let tokens = w.zones[z].tokens
      let start = w.zones[z].role == .headline ? w.bodyStart(of: z) : tokens.lowerBound
      reader.read(start..<tokens.upperBound)
    }
    var drafts = reader.take()
    Fates.tell(&drafts, w)
    OpenNumbers.close(reader.open, &drafts, w)
    // `les a tous deux placés en détention`: inside a verb stands no amount.
    drafts.removeAll { $0.kind == .count && w.chunk(at: $0.tokens.lowerBound)?.kind == .verb }
    w.figures += drafts.map {
      Figure(span: w.span($0.tokens), kind: $0.kind, value: $0.value, unit: $0.unit)
    }
  }

  private static func isAside(_ role: Paragraph.Role) -> Bool {
    role == .note || role == .byline || role == .credit
  }
}

/// An amount while its sentence is being read.
struct FigureDraft {
  var tokens: Range<Int>
  var kind: Figure.Kind
  var value: Figure.Value
  var unit: String?
}
