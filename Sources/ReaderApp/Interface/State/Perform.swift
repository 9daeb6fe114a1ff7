import Reader

extension State {
  /// Does what a key asks for.
  mutating func perform(_ action: Action) {
    // A held key runs through the list without laying out every dispatch that it passes.
    if focus != .list || !action.isListMotion { settle() }
    if waits(action) { return }
    entry = nil
    switch action {
    case .next: step(times)
    case .previous: step(-times)
    case .pageDown: step(times * page)
    case .pageUp: step(-times * page)
    case .halfPageDown: step(times * max(1, page / 2))
    case .halfPageUp: step(-times * max(1, page / 2))
    case .first: go(to: (count ?? 1) - 1)
    case .last: go(to: count.map { $0 - 1 } ?? .max)
    case .nextDispatch: moveInList(times)
    case .previousDispatch: moveInList(-times)
    case .nextUnread: if !askNext("is:unread") { nextItem { !$0.isRead } }
    case .nextMarked: if !askNext("is:marked") { nextItem { $0.isMarked } }
    case .activate: activate()
    case .nextPane: changePane(1)
    case .previousPane: changePane(-1)
    case .paneLeft: changePane(-1, goesRound: false)
    case .paneRight: changePane(1, goesRound: false)
    case .widenPane: widen(2 * times)
    case .narrowPane: widen(-2 * times)
    case .zoom: isZoomed.toggle()
    case .nextFound: jumpToFound(forward: true)
    case .previousFound: jumpToFound(forward: false)
    case .nextQuote: jumpToQuote(times, sameSpeaker: false)
    case .previousQuote: jumpToQuote(-times, sameSpeaker: false)
    case .nextBySpeaker: jumpToQuote(times, sameSpeaker: true)
    case .previousBySpeaker: jumpToQuote(-times, sameSpeaker: true)
    case .nextEntity, .previousEntity, .nextMention, .previousMention, .nextSentence, .previousSentence,
      .nextParagraph, .previousParagraph, .nextDate, .previousDate, .nextFigure, .previousFigure, .nextLink,
      .previousLink:
      jump(action)
    case .filterSpeaker: openSpeakers()
    case .filterThisSpeaker: filterByCurrentSpeaker()
    case .clear: clear()
    case .search: prompt = Prompt(purpose: .search, origin: Item.Place(cursor: shown.cursor, top: shown.top))
    case .query: openQuery()
    case .queries: openQueries()
    case .archiveSpeakers: openPortraits(nil)
    case .archivePlaces: openPortraits(.place)
    case .archiveOrganizations: openPortraits(.organization)
    case .days: openDays()
    case .timeline: openListTimeline()
    case .nextHit: jumpToHit(forward: true)
    case .previousHit: jumpToHit(forward: false)
    case .jumpBack: jumpBack()
    case .jumpForward: jumpForward()
    case .copyQuote: copyQuote()
    case .pipe: if document != nil { prompt = Prompt(purpose: .pipe) }
    case .openSource: openSource()
    case .export: openExport()
    case .copyFacts: openFactsCopy()
    case .undo: undo()
    case .redo: redo()
    case .correctSpeaker: openCorrection()
    case .samePerson: openSamePerson()
    case .notQuote: denyQuote()
    case .similar: keepSimilar()
    case .fold: foldSection()
    case .foldAll: foldAllSections()
    case .sortFacts: sortFacts()
    case .filterFacts: prompt = Prompt(purpose: .facts, text: factsView.query)
    case .paragraphNumbers: config.numbersParagraphs.toggle()
    case .lineNumbers: config.numbersLines.toggle()
    case .speakerLabels: config.labelsSpeakers.toggle()
    case .resolvedDates: config.resolvesDates.toggle()
    case .justify: config.justifies.toggle()
    case .hyphenate: config.hyphenates.toggle()
    case .news: toggleNews()
    case .versions: openVersions()
    case .foldVersions: foldVersions()
    case .reload: effects.append(.reload)
    case .mark: toggle(\.isMarked) { $0 ? .marked : .unmarked }
    case .unread: toggle(\.isRead) { $0 ? .markedRead : .markedUnread }
    case .tags: openTags()
    case .note: openNote()
    case .allRead: markAllRead()
    case .theme: openThemes()
    case .help: openHelp()
    case .palette: openPalette()
    case .redraw: effects.append(.redraw)
    case .quit: quit()
    case .quitNow: effects.append(.quit)
    }
  }

  /// The number typed before the key, or 1.
  var times: Int { max(1, count ?? 1) }

  private var page: Int {
    switch focus {
    case .list: layout.listPage
    case .body: max(1, layout.bodyPage - 1)
    case .facts: max(1, layout.factsPage - 1)
    }
  }

  private mutating func step(_ by: Int) {
    switch focus {
    case .list: moveInList(by)
    case .body: moveRows(by)
    case .facts: moveInFacts(by)
    }
  }

  private mutating func go(to line: Int) {
    switch focus {
    case .list: select(line)
    case .body:
      leave()
      moveRows(to: line)
    case .facts: shown.factsCursor = factRow(from: min(line, shown.facts.count - 1), -1) ?? shown.factsCursor
    }
  }

  private mutating func activate() {
    switch focus {
    case .list: focus = .body
    case .body:
      if search != nil { return jumpToHit(forward: true) }
      chooseFactHere()
      focus = .facts
    case .facts: followFact()
    }
    if focus == .body { markRead() }
  }

  private mutating func changePane(_ by: Int, goesRound: Bool = true) {
    let all = Pane.allCases
    let at = (all.firstIndex(of: focus) ?? 0) + by
    if goesRound {
      focus = all[(at + all.count) % all.count]
    } else if all.indices.contains(at) {
      focus = all[at]
    }
    if focus != .list { markRead() }
  }

  private mutating func widen(_ by: Int) {
    switch focus {
    case .list: wider.list = max(-60, min(60, wider.list + by))
    case .facts: wider.facts = max(-60, min(60, wider.facts + by))
    case .body:
      wider.list = max(-60, min(60, wider.list - by))
    }
  }

  private mutating func change(_ body: (inout Item) -> Void) {
    guard let n = number else { return }
    remember([n]) { body(&$0.items[n]) }
  }

  /// Turns a mark and says so: on a narrow screen the list that shows it is out of sight.
  private mutating func toggle(_ mark: WritableKeyPath<Item, Bool>, _ word: (Bool) -> Word) {
    guard let n = number else { return }
    change { $0[keyPath: mark].toggle() }
    say(strings[word(items[n][keyPath: mark])])
  }

  mutating func markRead() { change { $0.isRead = true } }

  private mutating func markAllRead() {
    if archive.listing != nil { return setArchiveRead() }
    let unread = visible.filter { !items[$0].isRead }
    remember(unread) { state in for n in unread { state.items[n].isRead = true } }
    tellRead(unread.count)
  }

  /// The archive does it: most rows of a long list are not in memory.
  private mutating func setArchiveRead() {
    let serial = archive.readings.count
    archive.readings.append([])
    history.add(.readings(serial))
    effects.append(.ask(.setRead(visible.compactMap { $0 < 0 ? -Int64($0) : nil }, true, serial: serial)))
  }

  mutating func tellRead(_ count: Int) {
    let undo = count == 0 ? nil : keyMap.keys(for: .undo).first
    say(strings.count(.allRead, count) + (undo.map { " " + strings.undoHint(strings.key($0)) } ?? ""))
  }

  private mutating func clear() {
    if search != nil { search = nil } else if filter != nil { keep(nil) } else { _ = leaveQuery() }
  }

  private mutating func quit() {
    if isZoomed {
      isZoomed = false
    } else if quits {
      effects.append(.quit)
    } else {
      focus = focus == .facts && layout.shape != .wide ? .body : .list
    }
  }

  /// Whether the key that goes back leaves the program: from the list, as readers of mail and feeds have it.
  var quits: Bool { !isZoomed && focus == .list }
}
