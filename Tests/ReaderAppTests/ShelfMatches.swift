import Reader
import Testing

@testable import ReaderApp

/// The language, spelled out for one dispatch at a time.
extension Shelf {
  /// Newest first.
  func matches(_ c: Query.Condition) -> [Int64] {
    entries.filter { holds(c, $0) }.map(\.id).sorted(by: >)
  }

  /// The archive finds what looking at every dispatch finds.
  func check(_ queries: [String], _ note: String) throws {
    for text in queries {
      let query = try QueryParser.parse(text, today: Shelf.today)
      let found = try archive.read { try ArchiveSearch.ids(query, limit: 5000, $0) }
      let wanted = matches(query.condition)
      #expect(found == (query.order == .oldest ? wanted.reversed() : wanted), "\(text) \(note)")
    }
  }

  private func holds(_ c: Query.Condition, _ e: Entry) -> Bool {
    let d = e.dispatch
    switch c {
    case .everything: return true
    case .words(let w, let isPrefix): return says(d.headline, w, isPrefix) || says(d.text, w, isPrefix)
    case .not(let inner): return !holds(inner, e)
    case .all(let parts): return parts.allSatisfy { holds($0, e) }
    case .any(let parts): return parts.contains { holds($0, e) }
    case .field(let field, .words(let w, let isPrefix)): return holds(field, w, isPrefix, e)
    case .field(_, .days(let from, let to)):
      guard let day = Self.day(d.date) else { return false }
      return day >= from ?? 1 && day <= to ?? .max
    case .field(let field, .numbers(let from, let to)):
      guard let n = field == .urgency ? d.urgency : d.version else { return false }
      return n >= from ?? .min && n <= to ?? .max
    case .field(_, .state(let state)):
      switch state {
      case .read: return e.isRead
      case .unread: return !e.isRead
      case .marked: return e.isMarked
      case .killed: return d.notes.first?.kind == .kill
      case .updated: return e.isShared
      }
    case .field(_, .trait(let trait)):
      switch trait {
      case .quote: return d.quotes.contains { $0.kind != .indirect }
      case .indirect: return d.quotes.contains { $0.kind == .indirect }
      case .figures: return !d.figures.isEmpty
      case .note: return !d.notes.isEmpty
      case .byline: return !d.bylines.isEmpty
      case .thread: return e.isShared
      }
    case .field: return false
    }
  }

  private func holds(_ field: Query.Field, _ w: [String], _ isPrefix: Bool, _ e: Entry) -> Bool {
    let d = e.dispatch
    switch field {
    case .quote: return d.quotes.contains { $0.kind != .indirect && says(d.words($0.span), w, isPrefix) }
    case .headline: return says(d.headline, w, isPrefix)
    case .speaker:
      return d.quotes.contains { q in
        q.speaker.map { hasAll(w, isPrefix, QueryWords.fold(d.entities[$0].name)) } ?? false
      }
    case .person, .place, .org:
      let kind: Entity.Kind = field == .person ? .person : field == .place ? .place : .organization
      return d.entities.contains { $0.kind == kind && hasAll(w, isPrefix, QueryWords.fold($0.name)) }
    case .agency: return hasAll(w, isPrefix, QueryWords.fold(d.dateline?.agency ?? ""))
    case .from: return hasAll(w, isPrefix, (d.dateline?.places ?? []).flatMap(QueryWords.fold))
    case .by: return hasAll(w, isPrefix, d.bylines.flatMap(QueryWords.fold))
    case .lang: return hasAll(w, isPrefix, [d.language])
    case .note:
      return hasAll(w, isPrefix, d.notes.flatMap { QueryWords.fold($0.text) + [$0.kind.rawValue] })
        || hasAll(w, isPrefix, QueryWords.fold(e.note))
    case .kind: return hasAll(w, isPrefix, d.quotes.map(\.kind.rawValue))
    case .tag: return hasAll(w, isPrefix, e.tags)
    default: return false
    }
  }

  /// Every word is there; with a prefix, the last may go on, and the others where all are tags.
  private func hasAll(_ words: [String], _ isPrefix: Bool, _ there: [String]) -> Bool {
    words.allSatisfy { w in there.contains { isPrefix && w == words.last ? $0.hasPrefix(w) : $0 == w } }
  }

  /// The words stand there one behind the other.
  private func says(_ text: String?, _ words: [String], _ isPrefix: Bool) -> Bool {
    let there = QueryWords.fold(text ?? "")
    guard there.count >= words.count, let last = words.last else { return false }
    return (0...there.count - words.count).contains { i in
      words.dropLast().indices.allSatisfy { there[i + $0] == words[$0] }
        && (isPrefix
          ? there[i + words.count - 1].hasPrefix(last) : there[i + words.count - 1] == last)
    }
  }

  private static func day(_ date: String?) -> Int? {
    guard let date else { return nil }
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    return CivilDate(
      year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1
    ).days
  }
}
