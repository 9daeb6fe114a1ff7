import Glibc
import Reader

/// Walks through JSON text member by member, and makes nothing of what isn't asked for.
nonisolated struct JSONCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at: Int
  /// Whether something was met that is no JSON: nothing is read from there on.
  private(set) var isBroken = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int = 0) {
    self.bytes = bytes
    self.at = at
  }

  /// Tells of each member of an object; who is told reads the value or skips it.
  mutating func object(_ member: (_ name: Name, inout JSONCursor) -> Void) {
    guard opens(0x7B) else { return skip() }
    if closes(0x7D) { return }
    repeat {
      guard next() == 0x22 else { return fail() }
      let from = at + 1
      skipText()
      let isEscaped = !isBroken && bytes[from..<at].contains(0x5C)
      let name = UnsafeBufferPointer(rebasing: bytes[from..<max(from, at - 1)])
      guard next() == 0x3A else { return fail() }
      let colon = at
      if isEscaped {
        at = from - 1
        var name = text() ?? ""
        at = colon + 1
        name.withUTF8 { member(Name(bytes: $0), &self) }
      } else {
        at += 1
        member(Name(bytes: name), &self)
      }
    } while !isBroken && goesOn(0x7D)
  }

  /// A string without escapes, as the name of a member is read; nil, and gone over, where something else stands.
  mutating func word() -> Name? {
    guard next() == 0x22 else {
      skip()
      return nil
    }
    let from = at + 1
    skipText()
    return isBroken ? nil : Name(bytes: UnsafeBufferPointer(rebasing: bytes[from..<max(from, at - 1)]))
  }

  /// The name of a member, of which no string is made.
  struct Name {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    static func ~= (pattern: StaticString, name: Name) -> Bool {
      guard let start = name.bytes.baseAddress, pattern.utf8CodeUnitCount == name.bytes.count else {
        return false
      }
      return memcmp(pattern.utf8Start, start, name.bytes.count) == 0
    }
  }

  /// Tells of each item of an array.
  mutating func array(_ item: (inout JSONCursor) -> Void) {
    guard opens(0x5B) else { return skip() }
    if closes(0x5D) { return }
    repeat { item(&self) } while !isBroken && goesOn(0x5D)
  }

  /// The strings of an array.
  mutating func texts() -> [String] {
    var all: [String] = []
    array { c in if let text = c.text() { all.append(text) } }
    return all
  }

  /// A string; nil, and gone over, where something else stands.
  mutating func text() -> String? {
    guard next() == 0x22 else {
      skip()
      return nil
    }
    at += 1
    let from = at
    at = bytes.endOfRun(from: at)
    guard at < bytes.count else {
      fail()
      return nil
    }
    if bytes[at] == 0x22 {
      at += 1
      return String(decoding: bytes[from..<at - 1], as: UTF8.self)
    }
    return escaped(from)
  }

  /// A number as it is written; nil, and gone over, where something else stands.
  mutating func number() -> String? {
    guard let first = next(), first == 0x2D || first &- 0x30 < 10 else {
      skip()
      return nil
    }
    let from = at
    skip()
    return String(decoding: bytes[from..<at], as: UTF8.self)
  }

  mutating func integer() -> Int? {
    guard let first = next(), first == 0x2D || first &- 0x30 < 10 else {
      skip()
      return nil
    }
    let from = at
    if first == 0x2D { at += 1 }
    var n = 0
    let digits = at
    while at < bytes.count, bytes[at] &- 0x30 < 10, at - digits < 18 {
      n = n * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    if at < bytes.count, Self.isWord(bytes[at]) {
      at = from
      return number().flatMap(Int.init)
    }
    return first == 0x2D ? -n : n
  }

  mutating func isTrue() -> Bool {
    let isTrue = next() == 0x74
    skip()
    return isTrue
  }

  /// Goes over a value, whatever it is.
  mutating func skip() {
    guard let first = next() else { return fail() }
    if first == 0x22 { return skipText() }
    guard first == 0x7B || first == 0x5B else {
      let from = at
      while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
      if at == from { fail() }
      return
    }
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x22:
        skipText()
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return }
    }
    fail()
  }

  /// Whether nothing but blanks is left.
  mutating func isAtEnd() -> Bool { !isBroken && next() == nil }

  /// The first byte that is no blank, where the cursor then stands.
  mutating func next() -> UInt8? {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] &- 0x09 < 5 { at += 1 }
    return at < bytes.count ? bytes[at] : nil
  }

  private mutating func opens(_ bracket: UInt8) -> Bool {
    guard next() == bracket else { return false }
    at += 1
    return true
  }

  private mutating func closes(_ bracket: UInt8) -> Bool {
    guard next() == bracket else { return false }
    at += 1
    return true
  }

  /// Behind a value: true at a comma with something behind it.
  private mutating func goesOn(_ bracket: UInt8) -> Bool {
    if closes(bracket) { return false }
    guard next() == 0x2C else {
      fail()
      return false
    }
    at += 1
    return !closes(bracket)
  }

  private mutating func fail() {
    isBroken = true
    at = bytes.count
  }

  private mutating func skipText() {
    at += 1
    at = bytes.endOfRun(from: at)
    while at < bytes.count, bytes[at] != 0x22 { at = bytes.endOfRun(from: at + 2) }
    if at < bytes.count { at += 1 } else { fail() }
  }

  private static func isWord(_ b: UInt8) -> Bool {
    b &- 0x30 < 10 || (b & 0xDF) &- 0x41 < 26 || b == 0x2B || b == 0x2D || b == 0x2E
  }
}

// MARK: Escapes

extension JSONCursor {
  /// A string with escapes, from its first byte; the cursor stands at the first of them.
  private nonisolated mutating func escaped(_ from: Int) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count - from)
    var run = from
    while true {
      at = bytes.endOfRun(from: run)
      guard at < bytes.count else { break }
      let isEnd = bytes[at] == 0x22
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<at]))
      at += 1
      if isEnd { return String(decoding: out, as: UTF8.self) }
      guard JSONUnescape.take(bytes, &at, into: &out) == nil else { break }
      run = at
    }
    fail()
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The next quote or backslash, eight bytes at a time; the end where there is none.
  fileprivate nonisolated func endOfRun(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return 0 }
    var at = start
    while at + 8 <= count {
      let eight = base.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let found = Self.zeros(eight ^ 0x2222_2222_2222_2222) | Self.zeros(eight ^ 0x5C5C_5C5C_5C5C_5C5C)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, self[at] != 0x22, self[at] != 0x5C { at += 1 }
    return Swift.min(at, count)
  }

  /// The highest bit of each byte that is zero; above the lowest of them others may be marked.
  private nonisolated static func zeros(_ x: UInt64) -> UInt64 {
    (x &- 0x0101_0101_0101_0101) & ~x & 0x8080_8080_8080_8080
  }
}
