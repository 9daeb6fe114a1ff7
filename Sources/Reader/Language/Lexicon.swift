/// What a language pack says of one form: its class, grammar, and what the pack attaches to it.
struct Reading {
  let lexClass: LexClass
  let features: Features
  /// The flags, number or packed code of the row; see `LexFlags`.
  let value: UInt32
  /// Where the canonical form or lemma lies among the lexicon's strings, plus one; 0 for none.
  let text: UInt32

  func has(_ flag: UInt32) -> Bool { value & flag != 0 }
  /// The value as a signed number.
  var number: Int { Int(Int32(bitPattern: value << 4) >> 4) }
}

/// A compiled language pack: a table in the program's read-only pages, looked up in place.
struct Lexicon: @unchecked Sendable {
  let traits: LexTraits
  private let index: Int
  private let base: UnsafePointer<UInt8>
  private let slotMask: Int, slots: Int, variantStart: Int, groupStart: Int, stringStart: Int, openings: Int

  init?(language: String) {
    guard let index = LexiconTables.all.firstIndex(where: { $0.language == language }) else { return nil }
    self.index = index
    base = LexiconTables.all[index].table.utf8Start
    slotMask = Int(TableFormat.word(base, TableFormat.slotCount)) - 1
    slots = Int(TableFormat.word(base, TableFormat.slots))
    variantStart = Int(TableFormat.word(base, TableFormat.variants))
    groupStart = Int(TableFormat.word(base, TableFormat.groups))
    stringStart = Int(TableFormat.word(base, TableFormat.strings))
    openings = Int(TableFormat.word(base, TableFormat.openings))
    traits = LexTraits(rawValue: TableFormat.word(base, TableFormat.traits))
  }

  /// The members of a list, parted by blanks.
  func members(_ list: LexList) -> UnsafeBufferPointer<UInt8> {
    string(Int(TableFormat.word(base, TableFormat.lists &+ Int(list.rawValue))))
  }

  /// Whether a letter is in a list.
  func lists(_ letter: UInt8, in list: LexList) -> Bool { members(list).contains(letter) }

  /// The hash of a list's only member, a word of plain letters; 0 for none.
  func hash(of list: LexList) -> UInt64 {
    let word = members(list)
    guard word.count > 1 else { return 0 }
    return WordScanner.finish(word.reduce(WordScanner.hashSeed) { WordScanner.mix($0, $1) })
  }

  /// Whether a word ends like a member of a list, behind some bytes at least; small letters stand for capitals too.
  func ends(_ word: UnsafeBufferPointer<UInt8>, in list: LexList, behind stem: Int) -> Bool {
    let all = members(list)
    guard let base = all.baseAddress, let last = word.last else { return false }
    func folded(_ b: UInt8) -> UInt8 { b &- 0x41 < 26 ? b | 0x20 : b }
    var at = ByteScan.next(folded(last), base, from: 0, to: all.count)
    while at < all.count {
      if at + 1 == all.count || base[at + 1] == 0x20 {
        var i = at
        var tail = word.count
        while i >= 0, tail > 0, base[i] == folded(word[tail - 1]) {
          i -= 1
          tail -= 1
        }
        if i < 0 || base[i] == 0x20, tail >= stem { return true }
      }
      at = ByteScan.next(folded(last), base, from: at + 1, to: all.count)
    }
    return false
  }

  /// What one of several is called, by the word for several; the word itself where no ending fits.
  func singular(of word: Substring) -> Substring {
    for change in String(decoding: members(.singulars), as: UTF8.self).split(separator: " ") {
      let parts = change.split(separator: ">", omittingEmptySubsequences: false)
      if parts.count == 2, word.hasSuffix(parts[0]) { return word.dropLast(parts[0].count) + parts[1] }
    }
    return word
  }

  var language: String { LexiconTables.all[index].language }

  /// The languages that packs exist for.
  static var languages: [String] { LexiconTables.all.map(\.language) }

  /// The link of a hash (see `TableFormat`), 0 when the pack doesn't know it.
  @inline(__always) func link(_ hash: UInt64) -> UInt32 {
    let check = TableFormat.check(hash)
    var at = Int(truncatingIfNeeded: hash) & slotMask
    while true {
      let c = TableFormat.word(base, slots &+ at &* 2)
      if c == check { return TableFormat.word(base, slots &+ at &* 2 &+ 1) }
      if c == 0 { return 0 }
      at = (at &+ 1) & slotMask
    }
  }

  /// Whether a phrase may begin or be so, by the hash of two or more words.
  @inline(__always) func mayOpenPhrase(_ hash: UInt64) -> Bool {
    let (byte, bit) = TableFormat.opening(hash)
    return base[openings &+ byte] & bit != 0
  }

  /// The first variant behind a link, -1 when it only leads on to phrases.
  @inline(__always) func firstVariant(_ link: UInt32) -> Int { Int(link >> 1) - 1 }
  @inline(__always) func continues(_ link: UInt32) -> Bool { link & 1 != 0 }

  @inline(__always) private func variantWord(_ v: Int, _ i: Int) -> UInt32 {
    TableFormat.word(base, variantStart &+ v &* TableFormat.variantWords &+ i)
  }
  func form(_ v: Int) -> UnsafeBufferPointer<UInt8> { string(Int(variantWord(v, 0))) }
  func classes(_ v: Int) -> LexSet {
    let at = group(v)
    let further = UInt64(TableFormat.word(base, at &+ 2) >> TableFormat.countBits)
    return LexSet(
      rawValue: UInt64(TableFormat.word(base, at)) | UInt64(TableFormat.word(base, at &+ 1)) << 28
        | further << 56)
  }
  /// Whether another variant of the same folded form follows (`a`, `à`; the noun and the verb `montre`).
  @inline(__always) func hasNext(_ v: Int) -> Bool { variantWord(v, 2) & 1 != 0 }
  @inline(__always) func readingCount(_ v: Int) -> Int {
    Int(TableFormat.word(base, group(v) &+ 2) & TableFormat.countMask)
  }
  /// Whether two variants are one form with different texts, which a word matches together.
  @inline(__always) func sharesForm(_ v: Int, _ u: Int) -> Bool { variantWord(v, 0) == variantWord(u, 0) }
  @inline(__always) private func group(_ v: Int) -> Int { groupStart &+ Int(variantWord(v, 2) >> 1) }

  @inline(__always) func reading(_ v: Int, _ i: Int) -> Reading {
    let at = group(v) &+ TableFormat.groupHead &+ i &* TableFormat.readingWords
    let head = TableFormat.word(base, at)
    return Reading(
      lexClass: LexClass(rawValue: UInt8(head & 0x3F)) ?? .common,
      features: Features(rawValue: head >> 6),
      value: TableFormat.word(base, at &+ 1),
      text: variantWord(v, 1))
  }

  /// A reading of a variant of which all but the text is known.
  @inline(__always)
  func reading(_ v: Int, of c: LexClass, _ features: Features, value: UInt32) -> Reading {
    Reading(lexClass: c, features: features, value: value, text: variantWord(v, 1))
  }

  /// The first reading of a variant in a class.
  @inline(__always) func reading(_ v: Int, of c: LexClass) -> Reading? {
    for i in 0..<readingCount(v) {
      let at = group(v) &+ TableFormat.groupHead &+ i &* TableFormat.readingWords
      if TableFormat.word(base, at) & 0x3F == UInt32(c.rawValue) { return reading(v, i) }
    }
    return nil
  }

  /// Adds what the readings of a variant in a class say to features and flags; returns how many they are.
  @inline(__always) @discardableResult
  func sum(_ v: Int, of c: LexClass, _ features: inout Features, _ flags: inout UInt32) -> Int {
    sum(group: Int32(truncatingIfNeeded: group(v)), of: c, &features, &flags)
  }

  /// Where the readings of a variant lie; forms that may be the same things share them.
  @inline(__always) func group(of v: Int) -> Int32 { v < 0 ? 0 : Int32(truncatingIfNeeded: group(v)) }

  @inline(__always) @discardableResult
  func sum(group: Int32, of c: LexClass, _ features: inout Features, _ flags: inout UInt32) -> Int {
    let first = Int(group)
    var found = 0
    var count = TableFormat.word(base, first &+ 2) & TableFormat.countMask
    var at = first &+ TableFormat.groupHead
    while count > 0 {
      // The class lies in the lowest byte.
      if base[at &* 4] & 0x3F == c.rawValue {
        features.formUnion(Features(rawValue: TableFormat.word(base, at) >> 6))
        flags |= TableFormat.word(base, at &+ 1)
        found &+= 1
      }
      at &+= TableFormat.readingWords
      count &-= 1
    }
    return found
  }

  /// All readings of a word: those of the variant that a match began with and of the later ones that fit too.
  func eachReading(
    _ first: Int, of word: UnsafeBufferPointer<UInt8>, bare: Bool = false, _ body: (Reading) -> Void
  ) {
    guard first >= 0 else { return }
    var v = first
    while true {
      if sharesForm(v, first) || Fold.matches(word, form: form(v), bare: bare) {
        for i in 0..<readingCount(v) { body(reading(v, i)) }
      }
      if !hasNext(v) { return }
      v &+= 1
    }
  }

  /// The canonical form or lemma of a reading.
  func text(_ r: Reading) -> String? {
    r.text == 0 ? nil : String(decoding: string(Int(r.text) - 1), as: UTF8.self)
  }

  /// How many bytes the canonical form or lemma of a reading has.
  func length(_ r: Reading) -> Int? { r.text == 0 ? nil : string(Int(r.text) - 1).count }

  /// Whether the canonical form or lemma of a reading begins with a capital.
  func hasCapital(_ r: Reading) -> Bool {
    r.text != 0 && (string(Int(r.text) - 1).first ?? 0) &- 0x41 < 26
  }

  /// The canonical forms and lemmas of a class. For tests and tools: it goes through the whole table.
  func texts(of c: LexClass) -> Set<String> {
    var found: Set<String> = []
    for v in 0..<(groupStart - variantStart) / TableFormat.variantWords where classes(v).has(c) {
      for i in 0..<readingCount(v) {
        let r = reading(v, i)
        if r.lexClass == c, let text = text(r) { found.insert(text) }
      }
    }
    return found
  }

  private func string(_ offset: Int) -> UnsafeBufferPointer<UInt8> {
    let start = base + stringStart + offset
    var n = 0
    while start[n] != 0 { n &+= 1 }
    return UnsafeBufferPointer(start: start, count: n)
  }
}
