import Glibc

/// Bytes as they come, with a look ahead: a file, a pipe, a member of an archive, memory.
final class ByteInput {
  /// Fills the buffer from its source: number of bytes, 0 at the end; throws what went wrong as words.
  typealias Pull = (UnsafeMutableRawBufferPointer) throws -> Int

  struct Failure: Error {
    var message: String
    var code = "unreadable"
  }

  /// What is held in memory of one input that has to be read as a whole.
  static let wholeLimit = 1 << 30
  private static let chunk = 1 << 18
  /// Most files are one dispatch: they need no more.
  private static let firstChunk = 1 << 14

  private var buffer: [UInt8]
  private var at = 0
  private var hasEnded = false
  private let pull: Pull
  /// Moves the source to an offset; nil where it can only be read on.
  var seek: ((Int) -> Bool)?
  /// Why reading stopped before the end, if it did.
  private(set) var failure: Failure?
  /// Offset of the next byte in the whole input.
  private(set) var offset = 0
  /// Number of lines handed out.
  private(set) var line = 0
  /// The column behind the last line, when that had no line end.
  private(set) var column = 1
  /// The last line handed out had no line end.
  private(set) var lastLineIsOpen = false

  init(pull: @escaping Pull) {
    buffer = []
    self.pull = pull
  }

  init(bytes: [UInt8]) {
    buffer = bytes
    hasEnded = true
    pull = { _ in 0 }
  }

  private func fill() -> Bool {
    guard !hasEnded else { return false }
    if at > 0 {
      buffer.removeFirst(at)
      at = 0
    }
    let room = offset == 0 && buffer.isEmpty ? Self.firstChunk : max(Self.chunk, min(buffer.count, 1 << 24))
    var got = 0
    do {
      buffer += try [UInt8](unsafeUninitializedCapacity: room) { target, count in
        got = try pull(UnsafeMutableRawBufferPointer(target))
        count = max(0, got)
      }
    } catch {
      got = 0
      failure = error as? Failure ?? Failure(message: "\(error)")
    }
    hasEnded = got <= 0
    return got > 0
  }

  /// The next bytes, at most `n`, left where they are.
  func peek(_ n: Int) -> [UInt8] {
    while buffer.count - at < n, fill() {}
    return Array(buffer[at..<min(at + n, buffer.count)])
  }

  /// Whether the whole input is in the look-ahead of `n` bytes.
  func endsWithin(_ n: Int) -> Bool {
    while buffer.count - at < n, fill() {}
    return buffer.count - at < n
  }

  /// Goes on at an offset of the input that lies ahead.
  func skip(to target: Int) {
    if target > offset + buffer.count - at, let seek, seek(target) {
      buffer = []
      at = 0
      offset = target
      hasEnded = false
      return
    }
    while offset < target {
      let step = take(min(target - offset, 1 << 20))
      if step.isEmpty { return }
    }
  }

  var isAtEnd: Bool { at >= buffer.count && !fill() }

  /// The next line without its line end (LF, CRLF); nil at the end.
  func nextLine() -> [UInt8]? {
    var from = at
    while true {
      if let end = newline(from) {
        let stop = end > at && buffer[end - 1] == 0x0D ? end - 1 : end
        let text = Array(buffer[at..<stop])
        offset += end + 1 - at
        at = end + 1
        line += 1
        return text
      }
      let scanned = buffer.count - at
      guard fill() else { break }
      from = at + scanned
    }
    guard at < buffer.count else { return nil }
    let text = Array(buffer[at...])
    offset += text.count
    at = buffer.count
    line += 1
    column = text.count { $0 & 0xC0 != 0x80 } + 1
    lastLineIsOpen = true
    return text
  }

  private func newline(_ from: Int) -> Int? {
    buffer.withUnsafeBytes { p in
      guard from < p.count, let base = p.baseAddress, let hit = memchr(base + from, 0x0A, p.count - from)
      else {
        return nil
      }
      return UnsafeRawPointer(hit) - base
    }
  }

  /// Exactly `n` bytes, fewer at the end.
  func take(_ n: Int) -> [UInt8] {
    while buffer.count - at < n, fill() {}
    let end = min(at + n, buffer.count)
    let out = Array(buffer[at..<end])
    line += out.count { $0 == 0x0A }
    offset += out.count
    at = end
    return out
  }

  /// Reads up to `n` bytes into a buffer: the pull of an input on top of this one.
  func read(into target: UnsafeMutableRawBufferPointer) throws -> Int {
    if at >= buffer.count, !fill() {
      if let failure { throw failure }
      return 0
    }
    let n = min(target.count, buffer.count - at)
    buffer.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[at..<at + n])) }
    offset += n
    at += n
    return n
  }

  /// All that is left, and whether it went over the limit.
  func rest(limit: Int = wholeLimit) -> (bytes: [UInt8], isCut: Bool) {
    while buffer.count - at <= limit, fill() {}
    let isCut = buffer.count - at > limit
    if at > 0 { buffer.removeFirst(at) }
    if isCut { buffer.removeLast(buffer.count - limit) }
    offset += buffer.count
    at = 0
    defer { buffer = [] }
    return (buffer, isCut)
  }
}
