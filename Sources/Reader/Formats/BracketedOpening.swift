/// Texts that open with something in brackets: `[10/03/2008 17:31:32] PARIS (AFP)`, `[20h53]`, `[AFP]`, `[1] Foo`. A list of
/// JSON could open so too, but not go on so.
enum BracketedOpening {
  /// Whether the grammar of JSON can't go on with what stands behind `[` and numbers or words.
  static func isText(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.first == 0x5B else { return false }
    var rest = start.dropFirst().drop(while: isBlank)
    if rest.first == 0x5D { return !isOver(rest.dropFirst()) }
    while let first = rest.first {
      // An object, a list or a string: what is wrong behind it is wrong JSON.
      if first == 0x7B || first == 0x5B || first == 0x22 { return false }
      let word = rest.prefix { !isBlank($0) && $0 != 0x2C && $0 != 0x5D && $0 != 0x7D }
      let behind = rest.dropFirst(word.count)
      // Where the look-ahead ends, the word may go on.
      if behind.isEmpty { return !isScalar(word) && word.count > longest }
      guard isScalar(word) else { return true }
      let next = behind.drop(while: isBlank)
      if next.first == 0x5D { return !isOver(next.dropFirst()) }
      guard next.first == 0x2C else { return !next.isEmpty }
      rest = next.dropFirst().drop(while: isBlank)
    }
    return false
  }

  /// No number of a list is longer.
  private static let longest = 64

  private static func isOver(_ rest: ArraySlice<UInt8>) -> Bool { rest.allSatisfy(isBlank) }

  private static func isBlank(_ b: UInt8) -> Bool { b == 0x20 || (0x09...0x0D).contains(b) }

  private static func isScalar(_ word: ArraySlice<UInt8>) -> Bool {
    ["true", "false", "null", "NaN"].contains { word.elementsEqual($0.utf8) } || JSONNumber.isValid(word)
  }
}
