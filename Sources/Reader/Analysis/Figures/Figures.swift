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
    drafts.removeAll { $0.kind == .count && opensTitle($0.tokens.lowerBound, w) }
    w.figures += drafts.map {
      Figure(span: w.span($0.tokens), kind: $0.kind, value: $0.value, unit: $0.unit)
    }
  }

  /// `l'acteur de « Trois hommes au port »`: the number that a title begins with.
  private static func opensTitle(_ i: Int, _ w: Workspace) -> Bool {
    guard w.tokens[i].mark >= 0, w.tokens[i].isCapital, w.has(.headFirst) else { return false }
    let mark = w.marks[Int(w.tokens[i].mark)]
    return mark.use == .unspoken && mark.tokens.lowerBound == i
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
