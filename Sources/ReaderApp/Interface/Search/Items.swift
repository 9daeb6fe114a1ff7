/// The dispatches of the list by their numbers: those of files from 0 on, those of the archive under their id made
/// negative, of which only some are in memory. Of a file's dispatch nine bytes are kept, and the rest only where there
/// is any: a file may hold a million.
nonisolated struct Items: RandomAccessCollection, MutableCollection, Sendable {
  /// The path that a row goes by; `part` counts up from 0 in a file of many.
  private struct Row {
    var path: Int32
    var part: Int32
  }
  private var rows: [Row] = []
  private var marks: [Marks] = []
  private var paths: [String] = []
  private var held = Held()
  private var archived: [Int: Item] = [:]
  /// Dispatches of the archive whose marks or place changed since they were last written down.
  private(set) var changed: Set<Int> = []

  /// What the reader has done to most dispatches that he has done anything to.
  private struct Marks: OptionSet {
    var rawValue: UInt8
    static let isRead = Marks(rawValue: 1), isMarked = Marks(rawValue: 2), isTouched = Marks(rawValue: 4)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { rows.count }

  /// Files of which something was changed since the start.
  var touched: [Int] { marks.indices.filter { marks[$0].contains(.isTouched) } }

  /// Its place in a file of many.
  func part(_ n: Int) -> Int { rows.indices.contains(n) ? Int(rows[n].part) : 0 }

  private func bare(_ n: Int) -> Item {
    let path = paths[Int(rows[n].path)]
    return Item(path: rows[n].part == 0 ? path : "\(path)#\(rows[n].part + 1)")
  }

  private func file(_ n: Int) -> Item {
    var item = held[n] ?? bare(n)
    item.isRead = marks[n].contains(.isRead)
    item.isMarked = marks[n].contains(.isMarked)
    return item
  }

  subscript(n: Int) -> Item {
    get { n >= 0 ? file(n) : archived[n] ?? Item(path: "") }
    _modify {
      var item = n >= 0 ? file(n) : archived[n] ?? Item(path: "")
      let before = item.own
      yield &item
      let isChanged = before != item.own
      if n < 0 {
        if isChanged { changed.insert(n) }
        archived[n] = item
      } else {
        if isChanged { marks[n].insert(.isTouched) }
        keep(item, n)
      }
    }
  }

  private mutating func keep(_ item: Item, _ n: Int) {
    if item.isRead { marks[n].insert(.isRead) } else { marks[n].remove(.isRead) }
    if item.isMarked { marks[n].insert(.isMarked) } else { marks[n].remove(.isMarked) }
    held[n] = item.isBare ? nil : item
  }

  mutating func append(_ path: String) {
    rows.append(Row(path: Int32(paths.count), part: 0))
    paths.append(path)
    marks.append([])
  }

  /// Further dispatches of a file of many.
  mutating func append(partsOf path: String, _ parts: Range<Int>) {
    if paths.last != path { paths.append(path) }
    let index = Int32(paths.count - 1)
    rows += parts.map { Row(path: index, part: Int32($0)) }
    marks += repeatElement([], count: parts.count)
  }

  /// Takes over what an earlier run left.
  mutating func recall(_ item: Item, _ n: Int) { keep(item, n) }

  /// Forgets what the analysis said of a dispatch, which can be read again.
  mutating func forgetSummary(_ n: Int) {
    var item = file(n)
    item.summary = nil
    item.isAnalysed = false
    keep(item, n)
  }

  /// Whether a dispatch of the archive is in memory.
  func holds(_ n: Int) -> Bool { archived[n] != nil }

  /// Takes over what the archive says of a dispatch, unless the reader has changed it since.
  mutating func learn(_ item: Item, _ n: Int) {
    if changed.contains(n) { return }
    var item = item
    if let old = archived[n], old.isAnalysed {
      item.summary = old.summary
      item.isAnalysed = true
    }
    archived[n] = item
  }

  /// Takes over that the archive has set a dispatch read or unread.
  mutating func set(_ n: Int, isRead: Bool) { archived[n]?.isRead = isRead }

  mutating func takeChanges() -> [(Int, Item)] {
    defer { changed = [] }
    return changed.compactMap { n in archived[n].map { (n, $0) } }
  }

  /// Forgets dispatches of the archive that lie far from the reader.
  mutating func forget(keeping kept: Set<Int>, most: Int) {
    guard archived.count > most else { return }
    archived = archived.filter { kept.contains($0.key) || changed.contains($0.key) }
  }
}

/// Items by their numbers, side by side in one array: a table of so large values would be half empty.
private nonisolated struct Held: Sendable {
  private var places: [Int: Int32] = [:]
  private var items: [Item] = []
  private var free: [Int32] = []

  subscript(n: Int) -> Item? {
    get { places[n].map { items[Int($0)] } }
    set {
      if let place = places[n] {
        items[Int(place)] = newValue ?? Item(path: "")
        if newValue == nil {
          free.append(place)
          places[n] = nil
        }
      } else if let newValue {
        if let place = free.popLast() {
          items[Int(place)] = newValue
          places[n] = place
        } else {
          places[n] = Int32(items.count)
          items.append(newValue)
        }
      }
    }
  }
}
