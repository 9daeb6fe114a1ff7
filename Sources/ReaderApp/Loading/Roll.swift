import Reader

/// The dispatches that the loader knows, by their numbers: of each its file and its place in that. Of a large file it
/// is kept where every so manieth dispatch begins, so that any of them is soon found again.
nonisolated struct Roll {
  /// Dispatches of a large file that are read together.
  static let piece = 200

  private struct Row {
    var file: Int32
    var part: Int32
  }
  private var rows: [Row] = []
  private(set) var files: [String] = []
  private var marks: [Int32: [Int?]] = [:]

  var count: Int { rows.count }
  var indices: Range<Int> { rows.indices }

  func path(_ n: Int) -> String { files[Int(rows[n].file)] }
  func part(_ n: Int) -> Int { Int(rows[n].part) }
  func isSameFile(_ a: Int, _ b: Int) -> Bool { rows[a].file == rows[b].file }

  mutating func add(files new: [String]) {
    for path in new {
      rows.append(Row(file: Int32(files.count), part: 0))
      files.append(path)
    }
  }

  /// Further dispatches of the file of a known one.
  mutating func add(parts: Range<Int>, ofFileOf n: Int) {
    rows += parts.map { Row(file: rows[n].file, part: Int32($0)) }
  }

  /// Takes down where a part begins, if it is the first of a piece. Parts come in their order.
  mutating func mark(_ part: Int, ofFileOf n: Int, at offset: Int?) {
    if part % Self.piece == 0 { marks[rows[n].file, default: []].append(offset) }
  }

  /// From where a part has to be read, with those around it.
  func start(of n: Int) -> ReadOptions.Start {
    let piece = part(n) / Self.piece
    let known = marks[rows[n].file] ?? []
    let offset = known.indices.contains(piece) ? known[piece] : nil
    return ReadOptions.Start(offset: offset ?? 0, item: piece * Self.piece)
  }
}
