import CNcurses

/// The scalars that are sent for a cell. What the C library would measure otherwise than we do would shift the row: a
/// stand-in takes its place.
nonisolated enum CellInk {
  static func each(of cell: Cell, _ body: (UInt32) -> Void) {
    // What every C library measures alike needn't be asked for; no control is among it.
    let isUsual = (0x20..<0x7F).contains(cell.scalar) || (0xAE..<0x300).contains(cell.scalar)
    if isUsual || cn_wcwidth(wchar_t(cell.scalar)) == Int32(cell.width) {
      body(cell.scalar)
      if cell.marks.isEmpty { return }
      for m in cell.marks.all where cn_wcwidth(wchar_t(m)) == 0 { body(m) }
    } else {
      body(Safety.replacement)
      if cell.width == 2 { body(0x20) }
    }
  }

  /// In UTF-8.
  static func append(_ cell: Cell, to out: inout [UInt8]) {
    if (0x20..<0x7F).contains(cell.scalar), cell.marks.isEmpty { return out.append(UInt8(cell.scalar)) }
    each(of: cell) { scalar in
      guard let scalar = Unicode.Scalar(scalar) else { return }
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
