import Reader

/// What the dispatch on the screen says that an older version of it doesn't.
nonisolated struct News: Sendable {
  /// The items compared.
  let number: Int
  let older: Int
  let changes: [WhatIsNew.Change]
  /// Sentences of the older version that are gone, in its text.
  let removed: [Span]
  private let shared: [WhatIsNew.Shared]

  init(_ document: Document, _ number: Int, since old: Document, _ older: Int) {
    let found = WhatIsNew(in: document.dispatch, since: old.dispatch)
    self.number = number
    self.older = older
    changes = found.changes
    removed = found.removedSpans
    shared = found.shared
  }

  /// What only the newer version says: whole sentences, and the words that make others differ.
  var fresh: [Span] { changes.flatMap { $0.old == nil ? [$0.span] : $0.words } }

  /// What only the older version says, in its text.
  var outdated: [Span] { removed + changes.flatMap(\.oldWords) }

  /// Places of both texts that say the same: the last one at or before an offset of the newer text.
  func meeting(before offset: Int) -> (new: Int, old: Int)? {
    let same = shared.map { (new: Int($0.span.start), old: Int($0.oldSpan.start)) }
    let changed = changes.compactMap { c in c.oldSpan.map { (new: Int(c.span.start), old: Int($0.start)) } }
    return (same + changed).filter { $0.new <= offset }.max { $0.new < $1.new }
  }

  func change(at offset: Int) -> WhatIsNew.Change? { changes.first { $0.span.range.contains(offset) } }
}

extension State {
  /// The version that the reader knows: the last one read among the older ones, or else the one before.
  var knownVersion: Int? {
    guard let n = number else { return nil }
    let older = versions.versions(of: n).drop { $0 != n }.dropFirst()
    return older.first { items[$0].isRead } ?? older.first
  }

  mutating func toggleNews() {
    guard knownVersion != nil else { return say(strings[.noOlderVersion]) }
    showsNews.toggle()
    if showsNews { focusBody() }
  }

  mutating func openVersions() {
    guard let n = number else { return }
    let all = versions.versions(of: n)
    guard all.count > 1 else { return say(strings[.noOlderVersion]) }
    let rows = all.map { item in
      let s = items[item].summary
      let parts = [
        s?.version.map(strings.version), s?.date.map(strings.date), s?.note.map(strings.label),
        items[item].name,
      ]
      return Picker.Row(
        text: items[item].title, detail: parts.compactMap { $0 }.joined(separator: " · "),
        choice: .version(item))
    }
    var versionPicker = Picker(purpose: .choice, title: strings[.versionsTitle], rows: rows)
    versionPicker.cursor = all.firstIndex(of: n) ?? 0
    picker = versionPicker
  }

  mutating func open(version n: Int) {
    versions.unfold(n)
    regroup()
    guard let place = visible.firstIndex(of: n) else { return }
    leave()
    select(place)
  }

  mutating func foldVersions() {
    guard let n = number, versions.versions(of: n).count > 1 else {
      return say(strings[.noOlderVersion])
    }
    versions.toggle(n)
    regroup()
  }

  /// Makes the list anew when stories have been joined, folded or unfolded; the cursor stays with its dispatch, or
  /// goes to the version that stands for it.
  mutating func regroup() {
    guard versions.hasChanged, archive.listing == nil else { return }
    versions.hasChanged = false
    let here = number
    showFiles()
    guard let here else { return }
    let stand =
      visible.contains(here) ? here : versions.versions(of: here).first { visible.contains($0) } ?? here
    if let place = visible.firstIndex(of: stand) { listCursor = place }
  }

  mutating func settleNews() {
    guard showsNews, let n = number, let document, let older = knownVersion, let old = documents[older] else {
      shown.news = nil
      return
    }
    if shown.news?.number == n, shown.news?.older == older { return }
    let news = News(document, n, since: old, older)
    shown.news = news
    say(
      strings.news(
        new: news.changes.filter { $0.old == nil }.count,
        changed: news.changes.filter { $0.old != nil }.count,
        gone: news.removed.count))
  }

  /// The next sentence that is new.
  func nextNews(after offset: Int) -> Int? {
    shown.news?.changes.first { Int($0.span.start) > offset }.map { Int($0.span.start) }
  }
}
