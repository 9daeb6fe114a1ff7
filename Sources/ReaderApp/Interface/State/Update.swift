import Reader

extension State {
  /// The one door: what happens changes the state.
  mutating func update(_ event: Event) {
    switch event {
    case .key(let key):
      message = nil
      reopen = nil
      hasGoneOn = false
      take(key)
    case .mouse(let mouse): take(mouse)
    case .paste(let text):
      // Outside of a line being typed, pasted text must not run commands.
      guard prompt != nil || picker?.isTyping == true else { return }
      for c in text.unicodeScalars { take(Key(.character(c))) }
    case .resize(let w, let h):
      width = w
      height = h
    case .mail(let mails):
      for mail in mails { take(mail) }
      if !awaited.isEmpty { settle() }
      doAwaited()
    case .background(let isLight): take(background: isLight)
    case .archive(let mails):
      for mail in mails { take(mail) }
      if !awaited.isEmpty { settle() }
      doAwaited()
    }
  }

  private mutating func take(_ key: Key) {
    if prompt != nil || picker != nil {
      // Esc typed just before a letter arrives as alt with that letter.
      if key.modifiers == .alt, case .character = key.base {
        take(Key(.escape))
        return take(Key(key.base))
      }
      if prompt != nil { typeInPrompt(key) } else { typeInPicker(key) }
      return
    }
    if keys.isEmpty, let digit = digit(key) {
      count = min((count ?? 0) * 10 + digit, 100_000)
      return
    }
    if key == Key(.escape), !keys.isEmpty || count != nil {
      keys = []
      count = nil
      return
    }
    keys.append(key)
    switch keyMap.match(keys, in: context) {
    case .prefix: return
    case .actions(let actions):
      keys = []
      for action in actions { perform(action) }
    case .none:
      let typed = keys
      keys = []
      if key.modifiers == .alt, case .character = key.base, keyMap.match([key], in: context) == .none {
        take(Key(.escape))
        return take(Key(key.base))
      }
      if let help = keyMap.keys(for: .help).first {
        say(strings.noSuchKey(strings.key(KeyMap.label(typed)), strings.key(help)))
      }
    }
    count = nil
  }

  private var context: KeyMap.Context {
    switch focus {
    case .list: .list
    case .body: .body
    case .facts: .facts
    }
  }

  private func digit(_ key: Key) -> Int? {
    guard let c = key.typed, (0x30...0x39).contains(c.value), c.value != 0x30 || count != nil,
      keyMap.match([key], in: context) == .none
    else { return nil }
    return Int(c.value) - 0x30
  }

  private mutating func take(_ mail: Loader.Mail) {
    switch mail {
    case .found(let paths):
      let first = items.count
      for path in paths { items.append(path) }
      list(from: first)
    case .parts(let path, let parts):
      let first = items.count
      items.append(partsOf: path, parts)
      list(from: first)
    case .allFound: isFinding = false
    case .summaries(let list):
      for (n, summary, edition) in list where items.indices.contains(n) {
        if let edition { versions.add(edition, n) }
        apply(summary, to: n)
      }
      forgetFarSummaries()
    case .document(let n, let document):
      guard items.indices.contains(n) else { return }
      documents[n] = document
      forgetFarDocuments()
      land()
    case .failed(let n, let problem):
      guard items.indices.contains(n) else { return }
      if items[n].problem == nil, !items[n].isAnalysed { analysed += 1 }
      items[n].problem = problem
    case .allRead:
      isReading = false
      if analysed < items.count, items.count > Loader.mostAnalysed {
        say(strings.partAnalysed(analysed, items.count))
      }
    }
  }

  mutating func apply(_ summary: Summary, to n: Int) {
    if items[n].isAnalysed, summary.isPreview { return }
    voices.replace(items[n].summary?.voices ?? [], with: summary.voices)
    voices.color(summary.voices, of: theme.speakers.count)
    let spoke = speaks(n)
    var item = items[n]
    if !summary.isPreview, !item.isAnalysed {
      item.isAnalysed = true
      analysed += 1
    }
    item.summary = summary
    items[n] = item
    if items.part(n) >= Loader.mostAnalysed { farSummaries.insert(n) }
    if filter != nil, archive.listing == nil, !spoke, isListed(n), !visible.contains(n) {
      let at = visible.firstIndex { $0 > n } ?? visible.count
      visible.insert(n, at: at)
      if at <= listCursor, visible.count > 1 { listCursor += 1 }
    }
  }

  /// Takes over what earlier runs left of dispatches that were just found, and lists them.
  private mutating func list(from first: Int) {
    if !remembered.entries.isEmpty {
      for n in first..<items.count {
        var item = items[n]
        recall(&item)
        items.recall(item, n)
      }
    }
    if filter == nil, archive.listing == nil { visible += first..<items.count }
    reopenLast(from: first)
  }

  /// Goes back to where the last run ended, unless the reader has gone somewhere already.
  private mutating func reopenLast(from first: Int) {
    guard let path = reopen, filter == nil else { return }
    guard let n = items[first...].firstIndex(where: { Session.absolute($0.path) == path }) else { return }
    listCursor = n
    reopen = nil
  }

  private static let mostDocuments = 128, mostFarSummaries = 4000

  /// Dispatches that are analysed only when somebody looks at them are forgotten when he has gone on.
  private mutating func forgetFarSummaries() {
    guard farSummaries.count > Self.mostFarSummaries else { return }
    let here = number ?? 0
    for n in farSummaries.sorted(by: { abs($0 - here) > abs($1 - here) }).prefix(farSummaries.count / 2) {
      farSummaries.remove(n)
      voices.replace(items[n].summary?.voices ?? [], with: [])
      if items[n].isAnalysed { analysed -= 1 }
      items.forgetSummary(n)
    }
  }

  mutating func forgetFarDocuments() {
    guard documents.count > Self.mostDocuments, let here = number else { return }
    for n in documents.keys.sorted(by: { abs($0 - here) > abs($1 - here) }).prefix(Self.mostDocuments / 2) {
      documents[n] = nil
    }
  }
}
