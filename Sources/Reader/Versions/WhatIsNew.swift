/// What a version of a story says that an older one doesn't, sentence by sentence. A sentence that has only moved is
/// not new.
///
/// ```swift
/// let news = WhatIsNew(in: newer, since: older)
/// for change in news.changes { mark(change.span, change.old) }
/// ```
public struct WhatIsNew: Sendable {
  public struct Change: Hashable, Sendable {
    /// UTF-8 offsets into the newer text.
    public var span: Span
    /// The sentence as the older version had it; nil where there was none like it.
    public var old: String?
    /// Where it stands in the older text.
    public var oldSpan: Span?
    /// Of a changed sentence, the words that only the newer and only the older text has.
    public var words: [Span] = []
    public var oldWords: [Span] = []
  }
  /// A sentence that both have.
  public struct Shared: Hashable, Sendable {
    public var span: Span
    public var oldSpan: Span
  }
  /// New and changed sentences, in the order of the text.
  public private(set) var changes: [Change] = []
  /// Sentences of the older version that are gone and that nothing took the place of.
  public private(set) var removed: [String] = []
  /// The same, as UTF-8 offsets into the older text.
  public private(set) var removedSpans: [Span] = []
  /// What has stayed, in the order of the newer text.
  public private(set) var shared: [Shared] = []

  /// Compares what dispatches tell: advisories, bylines and credits say nothing new.
  public init(in newer: Dispatch, since older: Dispatch) {
    self.init(
      in: newer.text, Self.told(newer), since: older.text, Self.told(older))
  }

  public init(in newer: String, since older: String) {
    self.init(in: newer, [0..<newer.utf8.count], since: older, [0..<older.utf8.count])
  }

  private static func told(_ d: Dispatch) -> [Range<Int>] {
    d.paragraphs.compactMap { p in
      guard [.headline, .lead, .body, .crosshead].contains(p.role) else { return nil }
      // Behind the dateline, whose day changes without any news.
      guard let line = d.dateline?.span, p.span.contains(line) else { return p.span.range }
      return Span(line.end, p.span.end).range
    }
  }

  private init(in newer: String, _ newRanges: [Range<Int>], since older: String, _ oldRanges: [Range<Int>]) {
    let new = SentenceList(newer, newRanges)
    let old = SentenceList(older, oldRanges)
    var left: [UInt64: Int] = [:]
    /// The sentences of each key, the last one first.
    var places: [UInt64: [Span]] = [:]
    for s in old.sentences.reversed() {
      left[s.key, default: 0] += 1
      places[s.key, default: []].append(s.span)
    }
    var fresh: [SentenceList.Sentence] = []
    for s in new.sentences {
      guard let n = left[s.key], n > 0, let place = places[s.key]?.popLast() else {
        fresh.append(s)
        continue
      }
      left[s.key] = n - 1
      shared.append(Shared(span: s.span, oldSpan: place))
    }
    var gone: [SentenceList.Sentence] = []
    for s in old.sentences.reversed() {
      guard let n = left[s.key], n > 0 else { continue }
      left[s.key] = n - 1
      gone.append(s)
    }
    gone.reverse()
    pair(fresh, gone, old)
    compareWords(newer, older)
  }

  private mutating func compareWords(_ newer: String, _ older: String) {
    var (newer, older) = (newer, older)
    newer.withUTF8 { new in
      older.withUTF8 { old in
        for c in changes.indices {
          guard let oldSpan = changes[c].oldSpan else { continue }
          let words = WordChanges(new, changes[c].span, old, oldSpan)
          changes[c].words = words.new
          changes[c].oldWords = words.old
        }
      }
    }
  }

  /// Sentences in place of others: each takes the most similar of those that are gone.
  private mutating func pair(
    _ fresh: [SentenceList.Sentence], _ gone: [SentenceList.Sentence], _ old: SentenceList
  ) {
    var isTaken = [Bool](repeating: false, count: gone.count)
    // Of two long and quite different texts nothing is to be paired.
    let isComparable = fresh.count * gone.count <= 40_000
    for s in fresh {
      var best: (index: Int, likeness: Double)?
      if isComparable {
        for (i, g) in gone.enumerated() where !isTaken[i] {
          let likeness = s.likeness(g)
          if likeness >= 0.5, best.map({ likeness > $0.likeness }) ?? true { best = (i, likeness) }
        }
      }
      if let best { isTaken[best.index] = true }
      let place = best.map { gone[$0.index] }
      changes.append(Change(span: s.span, old: place.map(old.words), oldSpan: place?.span))
    }
    for (i, g) in gone.enumerated() where !isTaken[i] {
      removed.append(old.words(g))
      removedSpans.append(g.span)
    }
  }
}
