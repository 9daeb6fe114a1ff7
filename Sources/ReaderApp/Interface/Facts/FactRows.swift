import Reader

/// Builds the lines of the facts pane from a document; pure, and made once for a document and a filter.
nonisolated struct FactRows {
  private let document: Document
  private let strings: Strings
  private let filter: String?
  private var rows: [FactRow] = []

  static func make(
    _ document: Document, strings: Strings, filter: String?, label: ReaderLabel = ReaderLabel()
  ) -> [FactRow] {
    var builder = FactRows(document: document, strings: strings, filter: filter)
    builder.header()
    builder.own(label)
    builder.speakers()
    builder.entities(.person, strings[.persons], .person)
    builder.entities(.place, strings[.places], .place)
    builder.entities(.organization, strings[.organizations], .organization)
    builder.timeline()
    builder.events()
    builder.figures()
    builder.relations()
    builder.entities(.other, strings[.others], .other)
    return builder.rows
  }

  private init(document: Document, strings: Strings, filter: String?) {
    self.document = document
    self.strings = strings
    self.filter = filter
  }

  private var dispatch: Dispatch { document.dispatch }

  private mutating func section(_ title: String, _ count: Int? = nil) {
    if !rows.isEmpty { rows.append(FactRow(kind: .blank, text: "")) }
    rows.append(
      FactRow(kind: .section, text: title, right: count.map(String.init) ?? "", role: .section))
  }

  private mutating func header() {
    let d = dispatch
    section(strings[.dispatch])
    var first: [String] = []
    if let agency = d.dateline?.agency { first.append(agency) }
    if let places = d.dateline?.places, !places.isEmpty { first.append(places.joined(separator: ", ")) }
    let date = d.dateline?.date ?? d.date
    let span = d.dateline?.span
    if !first.isEmpty || date != nil {
      rows.append(
        FactRow(
          kind: .entry, text: first.isEmpty ? strings.date(date ?? "") : first.joined(separator: " · "),
          right: first.isEmpty ? "" : date.map(strings.date) ?? "",
          shortRight: first.isEmpty ? nil : date.map(strings.shortDate), role: .dateline,
          link: span.map { .span($0) },
          spans: span.map { [$0] } ?? []))
    }
    if !d.bylines.isEmpty {
      rows.append(FactRow(kind: .detail, text: strings.by(d.bylines), role: .byline))
    }
    for note in d.notes {
      rows.append(FactRow(kind: .detail, text: note.text, role: note.kind == .kill ? .listAlarm : .listNote))
    }
    if let version = d.version {
      rows.append(FactRow(kind: .detail, text: strings.version(version), role: .detail))
    }
    if let urgency = d.urgency {
      rows.append(FactRow(kind: .detail, text: strings.urgency(urgency), role: .detail))
    }
  }

  /// What the reader wrote on it.
  private mutating func own(_ label: ReaderLabel) {
    if !label.tags.isEmpty {
      let tags = label.tags.map { "#" + $0 }.joined(separator: " ")
      rows.append(FactRow(kind: .detail, text: tags, role: .listNote))
    }
    if !label.note.isEmpty { rows.append(FactRow(kind: .detail, text: "✎ " + label.note, role: .listNote)) }
  }

  private mutating func speakers() {
    let shown = document.speakers.enumerated().filter { filter == nil || $0.element.key == filter }
    guard !shown.isEmpty else { return }
    let most = shown.map(\.element.quotes.count).max() ?? 1
    section(strings[.speakers], shown.count)
    for (i, speaker) in shown {
      let quotes = speaker.quotes.map { document.quotes[$0] }
      let unsure = quotes.allSatisfy(\.isUnsure) ? strings[.unsure] : ""
      rows.append(
        FactRow(
          kind: .entry, text: "\(i + 1) \(speaker.name)\(unsure)", right: String(quotes.count),
          link: .speaker(i), speaker: i, spans: quotes.map(\.span),
          share: share(quotes.count, of: most)))
      if let role = speaker.role { rows.append(FactRow(kind: .detail, text: role, role: .detail)) }
      for quote in quotes {
        let text = words(quote.span, most: 120)
        rows.append(
          FactRow(
            kind: .entry, text: "  " + (quote.kind == .indirect ? text : strings.quoted(text)),
            role: quote.kind == .indirect ? .indirect : .direct, link: .span(quote.span), speaker: i,
            spans: [quote.span]))
      }
    }
  }

  private mutating func entities(_ kind: Entity.Kind, _ title: String, _ role: Role) {
    let found = dispatch.entities.enumerated().filter {
      $0.element.kind == kind && !$0.element.mentions.isEmpty
    }
    guard !found.isEmpty else { return }
    let most = found.map(\.element.mentions.count).max() ?? 1
    section(title, found.count)
    for (e, entity) in found {
      rows.append(
        FactRow(
          kind: .entry, text: entity.name, right: String(entity.mentions.count), role: role, link: .entity(e),
          spans: entity.mentions.map(\.span), share: share(entity.mentions.count, of: most)))
      for r in entity.roles.prefix(3) { rows.append(FactRow(kind: .detail, text: r, role: .detail)) }
    }
  }

  /// Where nothing is counted twice, bars would only say that there is one of each.
  private func share(_ count: Int, of most: Int) -> Double? { most > 1 ? Double(count) / Double(most) : nil }

  /// What happened when, in the order of the days; then the dates with no event.
  private mutating func timeline() {
    var entries: [(when: String, row: FactRow)] = []
    let facts = dispatch.facts.filter { $0.when != nil && Self.happenings.contains($0.kind) }
    for fact in facts {
      let when = fact.when ?? ""
      let dates = dispatch.dates.filter { fact.span.contains($0.span) }.map(\.span)
      entries.append(
        (
          when,
          FactRow(
            kind: .entry, text: sentence(of: fact), right: strings.date(when),
            shortRight: strings.shortDate(when), role: .text,
            link: .span(fact.span),
            spans: [fact.span] + dates)
        ))
    }
    for date in dispatch.dates where !facts.contains(where: { $0.span.contains(date.span) }) {
      let text = words(date.span, most: 80)
      let day = strings.date(date.value)
      // A date that the text writes out needs no other words.
      let isWhole = text == day
      entries.append(
        (
          date.value,
          FactRow(
            kind: .entry, text: text, right: isWhole ? "" : day,
            shortRight: isWhole ? nil : strings.shortDate(date.value), role: .date,
            link: .span(date.span), spans: [date.span])
        ))
    }
    guard !entries.isEmpty else { return }
    section(strings[.timeline], entries.count)
    rows += entries.sorted { ($0.when, $0.row.spans[0]) < ($1.when, $1.row.spans[0]) }.map(\.row)
  }

  private mutating func figures() {
    guard !dispatch.figures.isEmpty else { return }
    section(strings[.figures], dispatch.figures.count)
    for figure in dispatch.figures {
      rows.append(
        FactRow(
          kind: .entry, text: words(figure.span, most: 80), right: strings.figureKind(figure.kind),
          role: .figure,
          link: .span(figure.span), spans: [figure.span]))
    }
  }

  /// What happened without a day of its own.
  private mutating func events() {
    let facts = dispatch.facts.filter { $0.when == nil && Self.happenings.contains($0.kind) }
    guard !facts.isEmpty else { return }
    section(strings[.events], facts.count)
    for fact in facts {
      rows.append(
        FactRow(kind: .entry, text: sentence(of: fact), link: .span(fact.span), spans: [fact.span]))
    }
  }

  private mutating func relations() {
    let facts = dispatch.facts.filter { !Self.happenings.contains($0.kind) }
    guard !facts.isEmpty else { return }
    section(strings[.relations], facts.count)
    for fact in facts {
      rows.append(
        FactRow(
          kind: .entry, text: sentence(of: fact), right: strings.factKind(fact.kind), link: .span(fact.span),
          spans: [fact.span]))
    }
  }

  private static let happenings: [Fact.Kind] = [.event, .plan, .toll]

  /// Subject, predicate, object as they stand; the whole words where the parts are not known. In the passive what is
  /// acted upon stands first, and who acts behind it in brackets.
  private func sentence(of fact: Fact) -> String {
    guard let predicate = fact.predicate else { return mark(fact) + words(fact.span, most: 160) }
    let subject = fact.subject.flatMap {
      dispatch.entities.indices.contains($0) ? dispatch.entities[$0].name : nil
    }
    let object = fact.object.map { words($0, most: 120) }
    let isPassive = (fact.object?.end ?? .max) <= predicate.start
    let parts =
      isPassive
      ? [object, words(predicate, most: 80), subject.map { "(\($0))" }]
      : [subject, words(predicate, most: 80), object]
    return mark(fact) + parts.compactMap { $0 }.joined(separator: fact.kind == .role ? ", " : " ")
  }

  private func mark(_ fact: Fact) -> String {
    (fact.isNegated ? strings[.notMark] : "") + strings.modality(fact.modality)
  }

  private func words(_ span: Span, most: Int32) -> String {
    Safety.line(document.words(Span(span.start, min(span.end, span.start + most))))
      .split(separator: " ").joined(separator: " ")
  }
}
