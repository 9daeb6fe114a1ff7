import Reader

/// Asking the archive from the prompt; the answer fills the list as one types.
extension State {
  mutating func openQuery() {
    guard archive.isOpen == true else { return sayNoArchive() }
    keepPlace()
    archive.before = ArchiveState.Place(
      listing: archive.listing, visible: visible, cursor: listCursor, top: listTop, filter: filter)
    archive.historyPlace = nil
    archive.mistake = nil
    archive.completions = []
    prompt = Prompt(purpose: .query)
    focus = .list
  }

  mutating func sayNoArchive() {
    if let trouble = archive.trouble { return say(strings.of(trouble), isError: true) }
    say(strings[.noArchive], isError: true)
  }

  /// Keys of the prompt that only a query has; false for what every line being typed understands.
  mutating func typeInQuery(_ key: Key) -> Bool {
    switch (key.base, key.modifiers) {
    case (.up, _), (.character("p"), .control): recallQuery(1)
    case (.down, _), (.character("n"), .control): recallQuery(-1)
    case (.tab, _): complete(key.modifiers == .shift ? -1 : 1)
    case (.character("s"), .control): if let text = prompt?.text, !text.isEmpty { ask(.toggleSaved(text)) }
    default: return false
    }
    return true
  }

  private mutating func recallQuery(_ by: Int) {
    let place = (archive.historyPlace ?? -1) + by
    guard place < archive.history.count, place >= -1 else { return }
    if archive.historyPlace == nil { archive.draft = prompt?.text ?? "" }
    archive.historyPlace = place < 0 ? nil : place
    prompt?.text = place < 0 ? archive.draft : archive.history[place]
    queryTyped()
  }

  private mutating func complete(_ by: Int) {
    let all = archive.completions
    guard !all.isEmpty, let text = prompt?.text else { return }
    let at = archive.completion.map { ($0 + by + all.count) % all.count } ?? (by > 0 ? 0 : all.count - 1)
    let before = QueryCompletion.word(of: text).before
    let typed = text.dropFirst(before.count)
    prompt?.text = before + (typed.hasPrefix("-") ? "-" : "") + all[at].text
    let kept = all
    queryTyped()
    // A value that stands is followed by the next one; a key asks for its values.
    if !all[at].text.hasSuffix(":") {
      archive.completions = kept
      archive.completion = at
    }
  }

  /// Asks anew with every letter, unless what stands there cannot be asked yet.
  mutating func queryTyped() {
    guard let text = prompt?.text else { return }
    archive.completion = nil
    archive.completions = []
    ask(.complete(text))
    do {
      _ = try QueryParser.parse(text, today: Today.days)
      archive.mistake = nil
      show(query: text)
    } catch { archive.mistake = error }
  }

  /// Fills the list with the answer to a query, as soon as it comes.
  mutating func show(query text: String) {
    archive.serial += 1
    archive.isAsking = true
    archive.listing = ArchiveState.Listing(query: text)
    ask(.query(asked(text), serial: archive.serial))
  }

  /// Asks for the next dispatch of the archive's list of which something holds; false where the list is of files.
  mutating func askNext(_ condition: String) -> Bool {
    guard let listing = archive.listing, let n = number, n < 0 else { return false }
    let text = listing.query.isEmpty ? condition : "(\(asked(listing.query))) \(condition)"
    ask(.next(query: text, after: -Int64(n)))
    return true
  }

  /// A query with what the list is kept to.
  private func asked(_ text: String) -> String {
    guard let filter else { return text }
    let all = text.isEmpty ? "date:.. or -date:.." : text
    let narrowed = "(\(all)) \(filter.field.rawValue):\"\(filter.name)\""
    return (try? QueryParser.parse(narrowed, today: Today.days)) == nil ? text : narrowed
  }

  mutating func take(next id: Int64?) {
    guard let id, let at = visible.firstIndex(of: -Int(id)) else { return say(strings[.noFurther]) }
    leave()
    select(at)
  }

  mutating func ask(_ request: DeskRequest) { effects.append(.ask(request)) }

  mutating func finishQuery(_ p: Prompt) {
    guard !p.text.isEmpty, archive.mistake == nil else {
      if let mistake = archive.mistake {
        prompt = p
        return say(strings.of(mistake), isError: true)
      }
      return cancelQuery()
    }
    if archive.base == nil { archive.base = archive.before }
    archive.before = nil
    archive.completions = []
    ask(.remember(p.text))
    focus = .list
  }

  /// Back to the list from which the prompt was opened.
  mutating func cancelQuery() {
    archive.mistake = nil
    archive.completions = []
    if let before = archive.before { restore(before) }
    archive.before = nil
  }

  /// Back to the list under the query; false when there is none.
  mutating func leaveQuery() -> Bool {
    guard let base = archive.base else { return false }
    archive.base = nil
    restore(base)
    return true
  }

  private mutating func restore(_ place: ArchiveState.Place) {
    keepPlace()
    archive.serial += 1
    archive.isAsking = false
    let shownBefore = archive.listing
    archive.listing = place.listing
    filter = place.filter
    if let listing = place.listing {
      visible = place.visible
      // What had not come yet is asked for again.
      if !listing.isComplete, shownBefore != listing { show(query: listing.query) }
    } else {
      showFiles()
    }
    listCursor = place.cursor
    listTop = place.top
  }

  /// Shows a query from elsewhere than the prompt.
  mutating func open(query text: String) {
    keepPlace()
    if archive.base == nil {
      archive.base = ArchiveState.Place(
        listing: archive.listing, visible: visible, cursor: listCursor, top: listTop, filter: filter)
    }
    filter = nil
    listCursor = 0
    show(query: text)
    focus = .list
  }
}
