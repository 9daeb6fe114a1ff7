import Reader

/// The reader's hand on the facts pane.
extension State {
  /// The heading above the cursor.
  private var sectionHere: String? {
    shown.facts.prefix(shown.factsCursor + 1).last { $0.kind == .section }?.text
  }

  mutating func foldSection() {
    guard let section = sectionHere else { return }
    toggle(section: section)
  }

  mutating func toggle(section: String) {
    if factsView.folded.remove(section) == nil { factsView.folded.insert(section) }
    rearrange(at: section)
  }

  mutating func foldAllSections() {
    let section = sectionHere
    let all = shown.facts.filter { $0.kind == .section }.map(\.text)
    factsView.folded = all.allSatisfy { factsView.folded.contains($0) } ? [] : Set(all)
    rearrange(at: section)
  }

  mutating func sortFacts() {
    let orders = FactsArrangement.Order.allCases
    let at = orders.firstIndex(of: factsView.order) ?? 0
    factsView.order = orders[(at + 1) % orders.count]
    rearrange(at: sectionHere)
    say(strings.factsOrder(factsView.order))
  }

  /// Makes the lines anew, with the cursor at the head of the section where it was.
  private mutating func rearrange(at section: String?) {
    settle()
    guard let head = shown.facts.firstIndex(where: { $0.kind == .section && $0.text == section }) else {
      return
    }
    shown.factsCursor = factRow(from: head, 1) ?? shown.factsCursor
  }

  mutating func openFactsCopy() {
    guard document != nil else { return }
    let rows = FactsTable.Form.allCases.map { form in
      let name = strings.tableForm(form)
      return Picker.Row(text: name.prefix(1).uppercased() + name.dropFirst(), choice: .copy(form))
    }
    picker = Picker(purpose: .choice, title: strings.copySection(factsToCopy.section), rows: rows)
  }

  /// The section under the cursor; all facts where the cursor is elsewhere.
  private var factsToCopy: (section: String?, rows: [FactRow]) {
    guard focus == .facts, let section = sectionHere else { return (nil, shown.facts) }
    let from = shown.facts.drop { $0.kind != .section || $0.text != section }
    return (section, Array(from.prefix { $0.kind != .blank }))
  }

  mutating func copyFacts(_ form: FactsTable.Form) {
    guard let document else { return }
    let text = FactsTable.render(factsToCopy.rows, form, document)
    guard text.utf8.count <= 100_000 else { return say(strings[.tooLong], isError: true) }
    effects.append(.copy(text))
    say(strings.count(.copied, text.unicodeScalars.count))
  }
}
