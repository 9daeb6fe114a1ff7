import Reader

/// Blanks made wider, so that the rows of a paragraph end together.
struct Justification {
  private let spread: Int
  private let blanks: Int
  private var seen = 0

  /// For a row that another one of its paragraph follows; for every other one there is nothing to do.
  init(_ rows: [BodyLayout.Row], _ i: Int, width: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let row = rows[i]
    guard row.role == .body || row.role == .lead, rows.indices.contains(i + 1), !rows[i + 1].isBlank else {
      spread = 0
      blanks = 0
      return
    }
    var used = 0
    var found = 0
    Glyphs.each(in: bytes, from: row.start, to: row.end) { g in
      used += g.width
      if g.scalar == 0x20 { found += 1 }
      return true
    }
    // A row with few blanks would fall apart; a table's row ends early on purpose.
    let missing = width - used
    let isText = missing > 0 && found >= 3 && missing <= found * 2
    spread = isText ? missing : 0
    blanks = found
  }

  /// Columns to leave behind a glyph.
  mutating func extra(after glyph: Glyph) -> Int {
    guard spread > 0, glyph.scalar == 0x20 else { return 0 }
    seen += 1
    return seen * spread / blanks - (seen - 1) * spread / blanks
  }
}
