import Reader

/// The style of every byte of the rows on the screen: the paragraph's, with entities, quotes, the cue, the current
/// quote and hits of the search laid over it in this order.
struct BodyPaint {
  private let start: Int
  private var styles: [Style]

  init(_ state: State, _ document: Document, _ rows: ArraySlice<BodyLayout.Row>) {
    let theme = state.theme
    start = rows.first?.start ?? 0
    let end = max(start, rows.last?.end ?? 0)
    styles = Array(repeating: theme.style(.text), count: end - start)
    for row in rows where row.role != .body && row.role != .lead {
      for i in row.start..<max(row.start, row.end) where i - start < styles.count && i >= start {
        styles[i - start] = theme.style(Self.role(row.role))
      }
    }
    for span in document.captions where isVisible(span) { lay(span.range, theme.patch(.caption)) }
    if let span = document.dispatch.dateline?.span { lay(span.range, theme.patch(.dateline)) }
    for d in document.dispatch.dates where isVisible(d.span) { lay(d.span.range, theme.patch(.date)) }
    for f in document.dispatch.figures where isVisible(f.span) { lay(f.span.range, theme.patch(.figure)) }
    let current = state.currentMention(in: document)
    for m in document.mentions where isVisible(m.span) && m.kind == .name {
      lay(m.span.range, theme.patch(Self.role(document.dispatch.entities[m.entity].kind)))
    }
    for link in document.links where isVisible(link) { lay(link.range, theme.patch(.link)) }
    quotes(state, document)
    if state.focus == .body, let current {
      for m in document.mentions where m.entity == current.entity && isVisible(m.span) {
        lay(m.span.range, theme.patch(m.span == current.span ? .currentEntity : .sameEntity))
      }
    }
    news(state)
    guard let search = state.search, search.number == state.number else { return }
    for hit in search.hits where hit.lowerBound < end && hit.upperBound > start {
      lay(hit, theme.patch(hit.lowerBound == state.shown.cursor ? .currentHit : .hit))
    }
  }

  func style(at offset: Int) -> Style {
    styles.indices.contains(offset - start) ? styles[offset - start] : Style()
  }

  private mutating func quotes(_ state: State, _ document: Document) {
    let theme = state.theme
    let current = state.currentQuote(in: document)
    for q in state.quotes(of: document) {
      let quote = document.quotes[q]
      let range = document.withMarks(quote.span)
      let isHere = range.lowerBound < start + styles.count && range.upperBound > start
      if isHere {
        if let s = document.speaker(of: quote) {
          lay(range, theme.speaker(state.voices.color(document.speakers[s].key)))
        }
        lay(range, theme.patch(Self.role(quote.kind)))
        if q == current { lay(range, theme.patch(.currentQuote)) }
      }
      if let cue = quote.cue, isVisible(cue) { lay(cue.range, theme.patch(.cue)) }
    }
  }

  /// What an older version had already steps back.
  private mutating func news(_ state: State) {
    guard let news = state.shown.news else { return }
    let fresh = state.theme.patch(.fresh)
    let known = state.theme.patch(.known)
    var at = start
    for change in news.changes {
      lay(at..<max(at, Int(change.span.start)), known)
      at = max(at, Int(change.span.end))
    }
    lay(at..<max(at, start + styles.count), known)
    for span in news.fresh { lay(span.range, fresh) }
  }

  private func isVisible(_ span: Span) -> Bool {
    Int(span.start) < start + styles.count && Int(span.end) > start
  }

  private mutating func lay(_ range: Range<Int>, _ patch: StylePatch) {
    for i in max(
      0, range.lowerBound - start)..<max(
        0, range.lowerBound - start, min(styles.count, range.upperBound - start))
    {
      styles[i] = styles[i].with(patch)
    }
  }

  private static func role(_ role: Paragraph.Role) -> Role {
    switch role {
    case .note: .note
    case .headline: .headline
    case .byline: .byline
    case .crosshead: .crosshead
    case .credit: .credit
    case .related: .related
    case .lead, .body: .text
    }
  }

  private static func role(_ kind: Entity.Kind) -> Role {
    switch kind {
    case .person: .person
    case .place: .place
    case .organization: .organization
    case .other: .other
    }
  }

  private static func role(_ kind: Quote.Kind) -> Role {
    switch kind {
    case .direct: .direct
    case .partial: .partial
    case .indirect: .indirect
    }
  }
}
