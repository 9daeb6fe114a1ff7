import Reader

/// A large file while its dispatches are put on the list, which doesn't wait for their analysis.
nonisolated struct Listing {
  /// The number of the file's first dispatch.
  let first: Int
  let reel: Reel
  private(set) var count = 0
  /// Whether the file can only be read on, so that its dispatches are analysed as they come.
  private(set) var isAnalysing = false

  init(of first: Int, _ roll: Roll) {
    self.first = first
    reel = Reel(roll.path(first))
    reel.start()
  }

  func analyses(_ n: Int, _ roll: Roll) -> Bool { isAnalysing && roll.isSameFile(n, first) }

  mutating func take(_ source: Source) -> Int {
    if source.offset == nil { isAnalysing = true }
    defer { count += 1 }
    return count
  }
}

nonisolated extension LoaderWork {
  /// Takes what has been read of the file; false at its end.
  mutating func listSome() -> Bool {
    guard var now = listing else { return false }
    guard let sources = now.reel.next() else {
      if now.count == 0 {
        let path = now.reel.path
        let none = Problem(path: path, code: "no-dispatch", message: "no dispatch in it")
        mailbox.post(.failed(now.first, now.reel.failure ?? none))
      }
      return false
    }
    let before = roll.count
    let start = now.count
    // The first of all is on the list already.
    let new = max(1, start)..<max(1, start + sources.count)
    roll.add(parts: new, ofFileOf: now.first)
    let isNumbered = zip(new, sources.suffix(new.count)).allSatisfy {
      $1.path == "\(now.reel.path)#\($0 + 1)"
    }
    if isNumbered {
      mailbox.post(.parts(of: now.reel.path, new))
    } else {
      mailbox.post(.found(sources.suffix(new.count).map(\.path)))
    }
    for (i, source) in sources.enumerated() {
      let part = now.take(source)
      roll.mark(part, ofFileOf: now.first, at: source.offset)
      guard source.offset == nil, part < Loader.mostAnalysed else { continue }
      tell(document(of: source), part == 0 ? now.first : before + i - (start == 0 ? 1 : 0))
      flushInTime()
    }
    listing = now
    return true
  }
}
