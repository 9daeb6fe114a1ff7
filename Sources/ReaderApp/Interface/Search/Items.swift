/// The dispatches of the list by their numbers: those of files from 0 on, those of the archive under their id made
/// negative, of which only some are in memory.
nonisolated struct Items: RandomAccessCollection, MutableCollection, Sendable {
  private var files: [Item] = []
  private var archived: [Int: Item] = [:]
  /// Dispatches of the archive whose marks or place changed since they were last written down.
  private(set) var changed: Set<Int> = []
  /// Files of which the same holds since the start.
  private(set) var touched: Set<Int> = []

  var startIndex: Int { 0 }
  var endIndex: Int { files.count }

  subscript(n: Int) -> Item {
    get {
      if n >= 0 { return files[n] }
      return archived[n] ?? Item(path: "")
    }
    _modify {
      if n >= 0 {
        let before = files[n].own
        yield &files[n]
        if before != files[n].own { touched.insert(n) }
      } else {
        var item = archived[n] ?? Item(path: "")
        let before = item.own
        yield &item
        if before != item.own { changed.insert(n) }
        archived[n] = item
      }
    }
  }

  mutating func append(_ item: Item) { files.append(item) }

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
