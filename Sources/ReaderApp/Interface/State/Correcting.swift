import Reader

/// Putting right what the program has got wrong.
extension State {
  /// The quote under the cursor, as a correction names it.
  private var quoteHere: (dispatch: String, words: String)? {
    guard let document, let q = currentQuote(in: document) else { return nil }
    return (document.dispatch.id, Corrections.words(document.words(document.quotes[q].span)))
  }

  mutating func openCorrection() {
    guard let document, quoteHere != nil else { return say(strings[.noQuote]) }
    let known = document.speakers.map(\.name)
    let persons = document.dispatch.entities.filter { $0.kind == .person && !known.contains($0.name) }
    let rows = (known + persons.map(\.name)).map { Picker.Row(text: $0, choice: .correct($0)) }
    let another = Picker.Row(text: strings[.anotherSpeaker], choice: .otherSpeaker)
    picker = Picker(purpose: .choice, title: strings[.correctTitle], rows: rows + [another])
  }

  mutating func correctSpeaker(_ name: String) {
    let name = Corrections.words(name)
    guard let quote = quoteHere, !name.isEmpty else { return say(strings[.noQuote]) }
    add(.speaker(dispatch: quote.dispatch, words: quote.words, name: name))
    say(strings.corrected(name))
  }

  mutating func denyQuote() {
    guard let quote = quoteHere else { return say(strings[.noQuote]) }
    add(.notQuote(dispatch: quote.dispatch, words: quote.words))
    say(strings[.notQuoteAnyMore])
  }

  /// The person under the cursor, or the one whose words stand there.
  private var personHere: String? {
    guard let document else { return nil }
    if let mention = currentMention(in: document) { return document.dispatch.entities[mention.entity].name }
    return currentQuote(in: document).flatMap { document.speaker(of: document.quotes[$0]) }
      .map { document.speakers[$0].name }
  }

  mutating func openSamePerson() {
    guard let document, let here = personHere else { return say(strings[.noName]) }
    let others = document.dispatch.entities.filter {
      $0.kind == .person && $0.name != here && !$0.mentions.isEmpty
    }
    if others.isEmpty { return say(strings[.noFurther]) }
    let rows = others.map { Picker.Row(text: $0.name, choice: .same($0.name, here)) }
    picker = Picker(purpose: .choice, title: strings.sameTitle(here), rows: rows)
  }

  mutating func join(_ name: String, _ other: String) {
    add(.same(name: name, other: other))
    say(strings.joined(other, name))
  }

  private mutating func add(_ rule: Corrections.Rule) {
    var new = corrections
    new.add(rule)
    history.add(.corrections(corrections, new))
    correct(new)
  }

  /// Takes other corrections, and shows at once what they make of the dispatches in memory.
  mutating func correct(_ new: Corrections) {
    corrections = new
    effects.append(.corrected)
    for (n, document) in documents {
      let changed = Document(document.raw, corrections: new)
      documents[n] = changed
      apply(Summary(changed), to: n)
    }
    shown.facts = []
  }
}
