/// Lays entries out as the table that `TableFormat` describes.
struct TableWriter {
  /// A form on its way into the table, in the order of the table once sorted.
  private struct Item {
    let hash: UInt64
    let entry: Int
  }

  private let entries: [Entry]
  private let grammar: Grammar
  private var items: [Item] = []
  /// Hashes that some longer phrase goes on from.
  private var leads: Set<UInt64> = []
  /// Hashes of the beginnings of phrases, two words and longer.
  private var longer: Set<UInt64> = []

  init(_ entries: [Entry], _ grammar: Grammar) {
    self.entries = entries
    self.grammar = grammar
    items.reserveCapacity(entries.count)
    for i in entries.indices { add(i) }
    items.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.entry < $1.entry }
  }

  private mutating func add(_ i: Int) {
    let hashes = Self.hashes(of: entries[i].form)
    guard var hash = hashes.first else { return }
    for next in hashes.dropFirst() {
      leads.insert(hash)
      hash = WordScanner.chain(hash, next)
      longer.insert(hash)
    }
    items.append(Item(hash: hash, entry: i))
  }

  /// The hashes of the words of a form; a dot that is a token of its own is left out (`av. J.-C.`).
  private static func hashes(of form: String) -> [UInt64] {
    // An apostrophe at either end belongs to the word only beside a letter: `l'`, `'s`.
    var bytes = Array(form.utf8)
    let isHead = bytes.last == 0x27, isTail = bytes.first == 0x27 && bytes.count > 1
    if isHead { bytes.append(0x61) }
    if isTail { bytes.insert(0x61, at: 0) }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      var hashes: [UInt64] = []
      while let t = scanner.next() {
        if t.kind == .punctuation, base[Int(t.start)] == 0x2E, !hashes.isEmpty { continue }
        hashes.append(t.hash)
      }
      if isTail { hashes.removeFirst() }
      if isHead { hashes.removeLast() }
      return hashes
    }
  }

  func table() -> [UInt8] {
    var variants: [UInt32] = [], groups = ReadingGroups(), strings = StringPool()
    var slots: [(hash: UInt64, link: UInt32)] = []
    slots.reserveCapacity(items.count + leads.count)
    variants.reserveCapacity(items.count * TableFormat.variantWords)

    var open = leads
    var i = 0
    while i < items.count {
      let hash = items[i].hash
      var end = i + 1
      while end < items.count, items[end].hash == hash { end += 1 }
      let first = UInt32(variants.count / TableFormat.variantWords)
      write(i..<end, &variants, &groups, &strings)
      slots.append((hash, (first + 1) << 1 | (open.remove(hash) != nil ? 1 : 0)))
      i = end
    }
    for hash in open.sorted() { slots.append((hash, 1)) }
    let lists = grammar.lists.map { strings.offset(of: $0) }
    return assemble(slots, openings(), variants, groups.words, lists, strings.bytes)
  }

  /// The filter of all beginnings of phrases of two words and more.
  private func openings() -> [UInt8] {
    var filter = [UInt8](repeating: 0, count: TableFormat.openingBytes)
    for hash in longer {
      let (byte, bit) = TableFormat.opening(hash)
      filter[byte] |= bit
    }
    return filter
  }

  /// One variant for each form and text among the entries of a hash.
  private func write(
    _ range: Range<Int>, _ variants: inout [UInt32], _ groups: inout ReadingGroups,
    _ strings: inout StringPool
  ) {
    guard range.count > 1 else {
      let only = entries[items[range.lowerBound].entry]
      variants.append(strings.offset(of: only.form))
      variants.append(only.text.map { strings.offset(of: $0) + 1 } ?? 0)
      variants.append(groups.offset(of: [only]) << 1)
      return
    }
    var rest = range.map { entries[items[$0].entry] }.sorted { $0.form < $1.form }
    while let head = rest.first {
      let same = rest.filter { $0.form == head.form && $0.text == head.text }
      let others = rest.filter { $0.form != head.form || $0.text != head.text }
      variants.append(strings.offset(of: head.form))
      variants.append(head.text.map { strings.offset(of: $0) + 1 } ?? 0)
      variants.append(groups.offset(of: same) << 1 | (others.isEmpty ? 0 : 1))
      rest = others
    }
  }

  private func assemble(
    _ keys: [(hash: UInt64, link: UInt32)], _ openings: [UInt8], _ variants: [UInt32], _ groups: [UInt32],
    _ lists: [UInt32], _ strings: [UInt8]
  ) -> [UInt8] {
    var slotCount = 1024
    while slotCount * 3 < keys.count * 4 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount * 2)
    for key in keys {
      var at = Int(truncatingIfNeeded: key.hash) & (slotCount - 1)
      while slots[at * 2] != 0 { at = (at + 1) & (slotCount - 1) }
      slots[at * 2] = TableFormat.check(key.hash)
      slots[at * 2 + 1] = key.link
    }
    let slotStart = TableFormat.headerWords
    let variantStart = slotStart + slots.count
    let groupStart = variantStart + variants.count
    let header = [
      TableFormat.version, UInt32(slotCount), UInt32(slotStart), UInt32(variantStart), UInt32(groupStart),
      UInt32((groupStart + groups.count) * 4 + openings.count), UInt32((groupStart + groups.count) * 4),
      grammar.traits.rawValue,
    ]
    return TableFormat.encode(header + lists + slots + variants + groups) + openings + strings
  }
}

/// Groups of readings, each kept once: most verbs share theirs with all others of their paradigm.
private struct ReadingGroups {
  private(set) var words: [UInt32] = []
  private var offsets: [[UInt32]: UInt32] = [:]

  mutating func offset(of entries: [Entry]) -> UInt32 {
    let group = Self.words(of: entries)
    if let known = offsets[group] { return known }
    let offset = UInt32(words.count)
    words += group
    offsets[group] = offset
    return offset
  }

  private static func words(of entries: [Entry]) -> [UInt32] {
    var set = LexSet()
    var readings: [(head: UInt32, value: UInt32)] = []
    for e in entries {
      set.formUnion(LexSet(e.lexClass))
      for f in e.features {
        let head = UInt32(e.lexClass.rawValue) | f.rawValue << 6
        // One verb has no reading twice.
        let isNew = entries.count == 1 || !readings.contains { $0.head == head && $0.value == e.value }
        if isNew { readings.append((head, e.value)) }
      }
    }
    var words = [
      UInt32(truncatingIfNeeded: set.rawValue) & TableFormat.wordMask,
      UInt32(truncatingIfNeeded: set.rawValue >> 28) & TableFormat.wordMask,
      UInt32(readings.count) | UInt32(truncatingIfNeeded: set.rawValue >> 56) << TableFormat.countBits,
    ]
    for r in readings {
      words.append(r.head)
      words.append(r.value)
    }
    return words
  }
}

/// Strings, each kept once, ended by NUL.
private struct StringPool {
  private(set) var bytes: [UInt8] = []
  private var offsets: [String: UInt32] = [:]

  mutating func offset(of s: String) -> UInt32 {
    if let known = offsets[s] { return known }
    let offset = UInt32(bytes.count)
    bytes.append(contentsOf: s.utf8)
    bytes.append(0)
    offsets[s] = offset
    return offset
  }
}
