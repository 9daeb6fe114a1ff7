/// Lays entries out as the table that `TableFormat` describes.
struct TableWriter {
  private struct Variant {
    var form: String
    var readings: [Entry]
  }
  private struct Key {
    var variants: [Variant] = []
    var continues = false
  }
  private var keys: [UInt64: Key] = [:]

  init(_ entries: [Entry]) {
    for e in entries { add(e) }
  }

  private mutating func add(_ entry: Entry) {
    let hashes = Self.hashes(of: entry.form)
    guard let first = hashes.first else { return }
    var hash = first
    for next in hashes.dropFirst() {
      keys[hash, default: Key()].continues = true
      hash = WordScanner.chain(hash, next)
    }
    var key = keys[hash] ?? Key()
    if let i = key.variants.firstIndex(where: { $0.form == entry.form }) {
      key.variants[i].readings.append(entry)
    } else {
      key.variants.append(Variant(form: entry.form, readings: [entry]))
    }
    keys[hash] = key
  }

  /// The hashes of the words of a form; a dot that is a token of its own is left out (`janv.`).
  private static func hashes(of form: String) -> [UInt64] {
    // An apostrophe at either end belongs to the word only beside a letter: `l'`, `'s`.
    let isHead = form.hasSuffix("'"), isTail = form.hasPrefix("'") && form.count > 1
    let bytes = Array(((isTail ? "a" : "") + form + (isHead ? "a" : "")).utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      var hashes: [UInt64] = []
      while let t = scanner.next() {
        if t.kind == .punctuation, bytes[Int(t.start)] == 0x2E, !hashes.isEmpty { continue }
        hashes.append(t.hash)
      }
      return Array(hashes.dropFirst(isTail ? 1 : 0).dropLast(isHead ? 1 : 0))
    }
  }

  func table() -> [UInt8] {
    var slotCount = 1024
    while slotCount * 3 < keys.count * 5 { slotCount *= 2 }
    var slots = [(check: UInt32, link: UInt32)](repeating: (0, 0), count: slotCount)
    var variants: [UInt32] = [], readings: [UInt32] = []
    var strings = StringPool()

    for (hash, key) in keys.sorted(by: { $0.key < $1.key }) {
      let firstVariant = key.variants.isEmpty ? 0 : UInt32(variants.count / TableFormat.variantWords) + 1
      for (i, v) in key.variants.sorted(by: { $0.form < $1.form }).enumerated() {
        let unique = Self.unique(v.readings)
        var set = LexSet()
        for e in unique { set.formUnion(LexSet(e.lexClass)) }
        let more: UInt32 = i + 1 < key.variants.count ? 1 : 0
        variants += [
          strings.offset(of: v.form), UInt32(readings.count / TableFormat.readingWords),
          UInt32(unique.count) << 1 | more,
          UInt32(truncatingIfNeeded: set.rawValue) & TableFormat.wordMask,
          UInt32(truncatingIfNeeded: set.rawValue >> 28),
        ]
        for e in unique {
          readings += [
            UInt32(e.lexClass.rawValue) | e.features.rawValue << 6, e.value,
            e.text.map { strings.offset(of: $0) + 1 } ?? 0,
          ]
        }
      }
      var at = Int(truncatingIfNeeded: hash) & (slotCount - 1)
      while slots[at].check != 0 { at = (at + 1) & (slotCount - 1) }
      slots[at] = (TableFormat.check(hash), firstVariant << 1 | (key.continues ? 1 : 0))
    }

    let slotStart = TableFormat.headerWords
    let variantStart = slotStart + slotCount * 2
    let readingStart = variantStart + variants.count
    let stringStart = (readingStart + readings.count) * 4
    let header = [
      TableFormat.version, UInt32(slotCount), UInt32(slotStart), UInt32(variantStart), UInt32(readingStart),
      UInt32(stringStart), 0, 0,
    ]
    var out: [UInt8] = []
    for w in header + slots.flatMap({ [$0.check, $0.link] }) + variants + readings {
      out += TableFormat.encode(w)
    }
    return out + strings.bytes
  }

  private static func unique(_ entries: [Entry]) -> [Entry] {
    var seen: Set<String> = []
    return entries.filter {
      seen.insert("\($0.lexClass) \($0.features.rawValue) \($0.value) \($0.text ?? "")").inserted
    }
  }
}

/// Strings, each kept once, ended by NUL.
struct StringPool {
  private(set) var bytes: [UInt8] = []
  private var offsets: [String: UInt32] = [:]

  mutating func offset(of s: String) -> UInt32 {
    if let known = offsets[s] { return known }
    let offset = UInt32(bytes.count)
    bytes += Array(s.utf8) + [0]
    offsets[s] = offset
    return offset
  }
}
