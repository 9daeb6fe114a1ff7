/// Reads JSON text into a `JSONValue`. Keeps numbers as written, takes a byte order mark and a trailing comma,
/// and holds its own stack, so that deep nesting costs memory and nothing else.
struct JSONParser {
  struct Failure: Error {
    var offset: Int
    var message: String
  }

  private static let depthLimit = 1000

  private let bytes: [UInt8]
  private var at = 0
  /// What was open when reading failed.
  private var unfinished: [Open] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the parser stands: behind a value that has been read.
  var offset: Int { at }

  /// One value and nothing behind it.
  mutating func document() -> Result<JSONValue, Failure> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    do {
      let v = try value()
      skipBlanks()
      if at < bytes.count { throw Failure(offset: at, message: "unexpected text behind the JSON value") }
      return .success(v)
    } catch let e as Failure {
      return .failure(e)
    } catch {
      return .failure(Failure(offset: at, message: "\(error)"))
    }
  }

  /// The same, and where the text ends too early or goes wrong, what was there before.
  mutating func asFarAsItGoes() -> (value: JSONValue?, failure: Failure?) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    at = start
    switch document() {
    case .success(let v): return (v, nil)
    case .failure(let failure):
      var value = cut.map { JSONValue.string($0) }
      while let top = unfinished.popLast() {
        let inner = value
        var open = top
        if let inner {
          if open.isObject { open.members.append(.init(open.name, inner)) } else { open.items.append(inner) }
        }
        value = open.isObject ? .object(open.members) : .array(open.items)
      }
      if value == nil {
        // Something stands behind a value that is whole.
        at = start
        value = try? self.value()
      }
      return (value, failure)
    }
  }

  /// The start of a string that the end of the text cuts.
  private var cut: String?

  private struct Open {
    var isObject: Bool
    var name = ""
    var items: [JSONValue] = []
    var members: [JSONValue.Member] = []
  }

  /// The next value, with all that is in it.
  mutating func value() throws -> JSONValue {
    var stack: [Open] = []
    defer { unfinished = stack }
    while true {
      skipBlanks()
      guard at < bytes.count else { throw Failure(offset: at, message: "JSON ends too early") }
      var done: JSONValue?
      switch bytes[at] {
      case 0x7B, 0x5B:
        guard stack.count < Self.depthLimit else {
          throw Failure(offset: at, message: "JSON nested deeper than \(Self.depthLimit)")
        }
        stack.append(Open(isObject: bytes[at] == 0x7B))
        at += 1
        skipBlanks()
        if closes(stack) { done = close(&stack) } else { try member(&stack) }
      case 0x22: done = .string(try string(isValue: true))
      default: done = try scalar()
      }
      while let v = done {
        guard let last = stack.indices.last else { return v }
        if stack[last].isObject {
          stack[last].members.append(.init(stack[last].name, v))
        } else {
          stack[last].items.append(v)
        }
        done = nil
        skipBlanks()
        if at < bytes.count, bytes[at] == 0x2C {
          at += 1
          skipBlanks()
          if closes(stack) { done = close(&stack) } else { try member(&stack) }
        } else if closes(stack) {
          done = close(&stack)
        } else {
          throw Failure(
            offset: at, message: at < bytes.count ? "expected , or a closing bracket" : "JSON ends too early")
        }
      }
    }
  }

  private func closes(_ stack: [Open]) -> Bool {
    guard let top = stack.last, at < bytes.count else { return false }
    return bytes[at] == (top.isObject ? 0x7D : 0x5D)
  }

  private mutating func close(_ stack: inout [Open]) -> JSONValue? {
    at += 1
    guard let top = stack.popLast() else { return nil }
    return top.isObject ? .object(top.members) : .array(top.items)
  }

  /// The name of the next member of an object and its colon.
  private mutating func member(_ stack: inout [Open]) throws {
    guard let last = stack.indices.last, stack[last].isObject else { return }
    guard at < bytes.count, bytes[at] == 0x22 else {
      throw Failure(offset: at, message: "expected the name of a member")
    }
    stack[last].name = try string()
    skipBlanks()
    guard at < bytes.count, bytes[at] == 0x3A else { throw Failure(offset: at, message: "expected :") }
    at += 1
  }

  mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
  }

  private mutating func scalar() throws -> JSONValue {
    let start = at
    while at < bytes.count, Self.isScalarByte(bytes[at]) { at += 1 }
    let word = bytes[start..<at]
    if word.elementsEqual("true".utf8) { return .bool(true) }
    if word.elementsEqual("false".utf8) { return .bool(false) }
    if word.elementsEqual("null".utf8) || word.elementsEqual("NaN".utf8) { return .null }
    guard JSONNumber.isValid(word) else { throw Failure(offset: start, message: "not JSON") }
    return .number(String(decoding: word, as: UTF8.self))
  }

  private static func isScalarByte(_ b: UInt8) -> Bool {
    (0x30...0x39).contains(b) || (0x41...0x5A).contains(b & 0xDF) || b == 0x2B || b == 0x2D || b == 0x2E
  }

  private mutating func string(isValue: Bool = false) throws -> String {
    let start = at
    at += 1
    let from = at
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    if at < bytes.count, bytes[at] == 0x22 {
      at += 1
      return String(decoding: bytes[from..<at - 1], as: UTF8.self)
    }
    var out = Array(bytes[from..<at])
    while at < bytes.count {
      let b = bytes[at]
      at += 1
      if b == 0x22 { return String(decoding: out, as: UTF8.self) }
      if b == 0x5C, bytes.count - at >= 5 || !isValue {
        try escape(&out)
      } else if b != 0x5C {
        out.append(b)
      } else if (try? escape(&out)) == nil {
        break
      }
    }
    if isValue { cut = String(decoding: out, as: UTF8.self) }
    throw Failure(offset: start, message: "string without an end")
  }

  private mutating func escape(_ out: inout [UInt8]) throws {
    var behind = at
    let trouble = bytes.withUnsafeBufferPointer { JSONUnescape.take($0, &behind, into: &out) }
    at = behind
    switch trouble {
    case nil: return
    case .endsTooEarly: throw Failure(offset: at, message: "JSON ends too early")
    case .badDigits: throw Failure(offset: at, message: "bad \\u escape")
    case .unknown: throw Failure(offset: at - 1, message: "unknown escape in a string")
    }
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ b: UInt8) -> UInt8? {
  switch b {
  case 0x30...0x39: b - 0x30
  case 0x41...0x46: b - 0x37
  case 0x61...0x66: b - 0x57
  default: nil
  }
}

/// What JSON takes for a number.
enum JSONNumber {
  static func isValid(_ s: ArraySlice<UInt8>) -> Bool {
    var i = s.startIndex
    func digits() -> Int {
      var n = 0
      while i < s.endIndex, (0x30...0x39).contains(s[i]) {
        i += 1
        n += 1
      }
      return n
    }
    if i < s.endIndex, s[i] == 0x2D { i += 1 }
    let leadsWithZero = i < s.endIndex && s[i] == 0x30
    let whole = digits()
    guard whole > 0, !(leadsWithZero && whole > 1) else { return false }
    if i < s.endIndex, s[i] == 0x2E {
      i += 1
      guard digits() > 0 else { return false }
    }
    if i < s.endIndex, s[i] | 0x20 == 0x65 {
      i += 1
      if i < s.endIndex, s[i] == 0x2B || s[i] == 0x2D { i += 1 }
      guard digits() > 0 else { return false }
    }
    return i == s.endIndex
  }
}
