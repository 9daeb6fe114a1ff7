/// Escape sequences are written and read byte by byte: a screen has hundreds, and strings would take longest of all.
nonisolated extension [UInt8] {
  /// `ESC [`, a number and a letter.
  mutating func append(escape number: Int, _ final: UInt8) {
    append(0x1B)
    append(0x5B)
    append(decimal: number)
    append(final)
  }

  /// A number as it is read; nothing here is below 0.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(0x30 + UInt8(number % 10))
  }
}

/// The numbers between `ESC [` and the letter, one after the other; 0 where none is written.
nonisolated struct EscapeNumbers: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var isDone: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
    isDone = false
  }

  /// How many are still to come.
  var left: Int { isDone ? 0 : 1 + bytes[at...].count { !(0x30...0x39).contains($0) } }

  mutating func next() -> Int? {
    guard !isDone else { return nil }
    var n = 0
    while at < bytes.endIndex {
      let b = bytes[at]
      at += 1
      guard (0x30...0x39).contains(b) else { return n }
      n = Swift.min(n * 10 + Int(b) - 0x30, 1 << 20)
    }
    isDone = true
    return n
  }
}
