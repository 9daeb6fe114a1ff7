import Reader

/// What the archive's answers change on the screen.
extension State {
  mutating func take(_ mail: DeskMail) {
    switch mail {
    case .opened(let error):
      archive.isOpen = error == nil
      archive.trouble = error
      if let error, case .missing = error {
        archive.trouble = nil
      } else if let error {
        say(strings.of(error), isError: true)
      }
    case .folder(let isImported): if isImported { show(query: "") }
    case .results(let serial, let ids, let isFirst, let isComplete):
      take(results: ids, serial, isFirst: isFirst, isComplete: isComplete)
    case .hits(let hits): for hit in hits { items.learn(Item(hit), -Int(hit.id)) }
    case .document(let id, let document): take(document, -Int(id))
    case .failed(let id, let problem): items[-Int(id)].problem = problem
    case .completions(let text, let found): if prompt?.text == text { archive.completions = found }
    case .people(let portraits, let kind, let typed): take(portraits, kind, typed)
    case .courses(let portraits, let kind, let typed):
      if picker?.purpose == .portraits { take(portraits, kind, typed) }
    case .next(let id): take(next: id)
    case .speakers(let speakers, let typed): take(speakers, typed)
    case .page(let places, let name, _, let speaks): openPage(places, name, speaks: speaks)
    case .timeline(let places): openTimeline(places)
    case .history(let history, let saved):
      archive.history = history
      archive.saved = saved
    case .saved(let text, let isSaved): say(strings.querySaved(text, isSaved))
    case .arrived(let ids): take(arrived: ids)
    case .files: break
    case .wereSet(let ids, let isRead, let serial, let isLast):
      take(set: ids, isRead, serial, isLast: isLast)
    case .trouble(let error): say(strings.of(error), isError: true)
    }
  }

  private mutating func take(set ids: [Int64], _ isRead: Bool, _ serial: Int, isLast: Bool) {
    for id in ids where items.holds(-Int(id)) { items.set(-Int(id), isRead: isRead) }
    guard archive.readings.indices.contains(serial), isRead else { return }
    archive.readings[serial] += ids
    if isLast { tellRead(archive.readings[serial].count) }
  }

  private mutating func take(results ids: [Int64], _ serial: Int, isFirst: Bool, isComplete: Bool) {
    guard serial == archive.serial, archive.listing != nil else { return }
    archive.isAsking = false
    if isFirst, isComplete, ids.isEmpty, let filter, let listing = archive.listing, archive.staying != nil {
      // Nothing would be left, not even the dispatch that has the name.
      self.filter = nil
      say(strings.unknownName(filter.name))
      return show(query: listing.query)
    }
    archive.listing?.isComplete = isComplete
    let numbers = ids.map { -Int($0) }
    if isFirst {
      keepPlace()
      let here = archive.landing?.number ?? archive.staying
      archive.staying = nil
      visible = numbers
      listCursor = here.flatMap { visible.firstIndex(of: $0) } ?? 0
      listTop = 0
    } else {
      visible += numbers
    }
    // Where nothing has been found so far, something still may be.
    archive.isAsking = visible.isEmpty && !isComplete
  }

  private mutating func take(_ document: Document, _ n: Int) {
    documents[n] = document
    let summary = Summary(document)
    voices.color(summary.voices, of: theme.speakers.count)
    items[n].summary = summary
    items[n].isAnalysed = true
    forgetFarDocuments()
    land()
  }

  /// New dispatches take their place in the list; a line says so.
  private mutating func take(arrived ids: [Int64]) {
    guard !ids.isEmpty else { return }
    archive.arrived += ids.count
    say(strings.count(.arrived, ids.count))
    guard let listing = archive.base?.listing ?? archive.listing, listing.query.isEmpty else { return }
    func insert(_ list: inout [Int]) -> Int {
      var ahead = 0
      for id in ids {
        // Newest first: the numbers rise.
        var low = 0, high = list.count
        while low < high {
          let middle = (low + high) / 2
          if list[middle] < -Int(id) { low = middle + 1 } else { high = middle }
        }
        if list.indices.contains(low), list[low] == -Int(id) { continue }
        list.insert(-Int(id), at: low)
        if low <= listCursor { ahead += 1 }
      }
      return ahead
    }
    if archive.base != nil {
      if var list = archive.base?.visible {
        _ = insert(&list)
        archive.base?.visible = list
      }
    } else {
      let isAtTop = listCursor == 0
      let ahead = insert(&visible)
      if !isAtTop { listCursor += ahead }
    }
  }

  /// What the archive is asked for the screen: rows without content, then whole dispatches.
  var archiveWanted: (hits: [Int64], documents: [Int64]) {
    var hits: [Int64] = [], wanted: [Int64] = []
    let page = layout.listPage
    let rows = max(0, listTop - page)..<max(0, min(visible.count, listTop + 2 * page))
    for place in rows where visible[place] < 0 && !items.holds(visible[place]) {
      hits.append(-Int64(visible[place]))
    }
    for place in [listCursor, listCursor + 1, listCursor - 1] where visible.indices.contains(place) {
      let n = visible[place]
      if n < 0, documents[n] == nil, items[n].problem == nil { wanted.append(-Int64(n)) }
    }
    return (hits, wanted)
  }
}

extension Item {
  /// A row of the archive.
  nonisolated init(_ hit: ArchiveSearch.Hit) {
    self.init(path: hit.path)
    var s = Summary()
    s.title = hit.headline
    s.date = hit.date
    s.agency = hit.agency
    s.place = hit.place.flatMap { $0.split(separator: "/").first.map(String.init) }
    s.quotes = hit.quotes
    if let note = hit.note { s.note = Note(text: note, kind: hit.noteKind.flatMap(Note.Kind.init) ?? .other) }
    s.version = hit.version
    s.urgency = hit.urgency
    summary = s
    isRead = hit.isRead
    isMarked = hit.isMarked
    label = hit.label
    place = hit.position.map { Place(cursor: $0, top: 0) }
  }
}
