/// Cuts every paragraph into tokens and looks each up in the lexicon.
enum Tokens {
  static func run(_ w: Workspace) {
    let words = w.words
    for z in w.zones.indices {
      let first = w.tokens.count
      var scanner = WordScanner(w.bytes, from: Int(w.zones[z].span.start), to: Int(w.zones[z].span.end))
      if let (raw, sense) = w.next(&scanner) {
        w.identity.open(raw)
        noteMark(raw, z, w)
        if w.zones[z].role == .headline { open(raw, sense, scanner, w) } else { append(raw, sense, w) }
      }
      while true {
        let flags: RawToken.Flags
        if let word = scanner.plainWord(orElided: true),
          let known = words.known(word, w.bytes, readable: w.count)
        {
          scanner.at = word.end
          w.identity.add(word: known.pointee.hash)
          w.tokens.append(Token(known.pointee.raw(word), known.pointee.sense))
          flags = word.flags
        } else if let (raw, sense) = w.scanned(&scanner, words) {
          w.identity.add(raw)
          noteMark(raw, z, w)
          let start = w.zones[z].bodyStart
          if raw.start < start, start < raw.end, w.bytes[Int(start) - 1] == 0x2D {
            part(raw, atHyphen: start - 1, w)
          } else {
            append(raw, sense, w)
          }
          flags = raw.flags
        } else {
          break
        }
        if flags.contains(.newlineBefore) {
          w.zones[z].isBroken = true
          if BrokenWords.endsOne(w) { BrokenWords.join(w) }
        }
      }
      let tokens = first..<w.tokens.count
      w.zones[z].tokens = tokens
      w.tokens.update(tokens) { $0.zone = Int32(z) }
      phrases(w, tokens)
    }
    if w.words.isBare { BareText.settle(w) }
  }

  /// Notes that a paragraph has a sign which could be a quotation mark: most need not be asked again.
  @inline(__always)
  private static func noteMark(_ raw: RawToken, _ z: Int, _ w: Workspace) {
    if raw.kind == .punctuation || raw.kind == .symbol, MarkSign.mayOpen(w.bytes[Int(raw.start)]) {
      w.zones[z].mayHoldMark = true
    }
  }

  /// The first word of a headline may be the slug with the word behind it: `Kenya-Dix blessés dans …`,
  /// `France-Paul Serin démissionne`, `Belgique-Bruxelles: Un incendie …`.
  private static func open(_ raw: RawToken, _ sense: WordSense, _ scanner: WordScanner, _ w: Workspace) {
    guard raw.flags.contains(.hyphen), sense.classes.isEmpty,
      let cut = (raw.start..<raw.end).first(where: { w.bytes[Int($0)] == 0x2D })
    else { return append(raw, sense, w) }
    let tail = rescan(cut + 1, raw.end, w)
    let classes = w.sense(tail).classes
    let slug = w.sense(rescan(raw.start, cut, w)).classes
    guard tail.flags.contains(.capital), !classes.isEmpty, slug.hasAny(names) else {
      return append(raw, sense, w)
    }
    guard !classes.hasAny(names) || opensStory(tail, classes, behind: slug, scanner, w) else {
      return append(raw, sense, w)
    }
    part(raw, atHyphen: cut, w)
  }

  /// Whether a name that a hyphen ties to a place begins the headline proper: somebody's first name before another word
  /// with a capital, a further place before a colon.
  private static func opensStory(
    _ tail: RawToken, _ classes: LexSet, behind slug: LexSet, _ scanner: WordScanner, _ w: Workspace
  ) -> Bool {
    guard slug.hasAny(places), slug.has(.state) || !slug.has(.firstName) else { return false }
    var scanner = scanner
    guard let next = scanner.next() else { return false }
    if next.kind == .word {
      return classes.has(.firstName) && next.flags.contains(.capital)
        && next.flags.isDisjoint(with: .newlineBefore)
    }
    return classes.hasAny(places) && w.bytes[Int(next.start)] == 0x3A
  }
  private static let places = LexSet(.state, .city, .region, .geo)

  /// Two words and the hyphen between them: `Kenya-Dix`, the note before a headline in `UPDATE 3-Verdane`.
  private static func part(_ raw: RawToken, atHyphen cut: Int32, _ w: Workspace) {
    var head = rescan(raw.start, cut, w)
    head.flags.formUnion(raw.flags.intersection([.spaceBefore, .newlineBefore]))
    for piece in [head, rescan(cut, cut + 1, w), rescan(cut + 1, raw.end, w)] {
      append(piece, w.sense(piece), w)
    }
  }
  private static let names = LexSet(.state, .city, .region, .geo, .organization, .firstName, .surname)

  @inline(__always)
  private static func append(_ raw: RawToken, _ sense: WordSense, _ w: Workspace) {
    if raw.flags.contains(.hyphen), sense.classes.isEmpty, let cut = clitic(raw, w) {
      part(raw, at: cut, w)
    } else if raw.flags.contains([.hyphen, .capital]), sense.classes.isEmpty, let cut = participle(raw, w) {
      compound(raw, at: cut, w)
    } else {
      if sense.classes.has(.negation), raw.flags.contains(.enclitic) { readWont(before: raw, w) }
      w.tokens.append(Token(raw, sense))
      if raw.flags.contains(.enclitic), sense.classes.has(.preposition) { readShrunk(w) }
    }
  }

  /// `it's`, `that's`, `there's`: behind a word that owns nothing the ending is a verb.
  private static func readShrunk(_ w: Workspace) {
    let k = w.tokens.count - 1
    guard k > 0, w.tokens[k - 1].end == w.tokens[k].start, case let t = w.tokens[k - 1] else { return }
    let isPersonal = w.features(k - 1, .pronoun).isSuperset(of: [.subject, .singular])
    let isOther = t.classes.hasAny(LexSet(.relative, .complementizer, .adverb, .determiner))
    guard isPersonal || isOther && t.classes.isDisjoint(with: owners) else { return }
    let verb = w.words.shrunkVerb(w.lexicon)
    if !verb.classes.isEmpty { w.tokens[k].mean(verb) }
  }
  private static let owners = LexSet(.noun, .timeWord, .number, .role, .weekday, .month, .firstName, .surname)

  /// `won't`: `won` is what `wo` stands for in the pack, and another verb where it stands alone.
  private static func readWont(before negation: RawToken, _ w: Workspace) {
    guard let last = w.tokens.indices.last, case let verb = w.tokens[last], verb.end == negation.start,
      verb.span.count == 3, w.bytes[Int(verb.start)] | 0x20 == 0x77,
      w.bytes[Int(verb.start) + 1] | 0x20 == 0x6F
    else { return }
    w.tokens[last].mean(w.sense(rescan(verb.start, verb.end - 1, w)))
  }

  /// A name, then the participle with its hyphen.
  private static func compound(_ raw: RawToken, at cut: Int32, _ w: Workspace) {
    var head = rescan(raw.start, cut, w)
    head.flags.formUnion(raw.flags.intersection([.spaceBefore, .newlineBefore]))
    w.tokens.append(Token(head, w.sense(head)))
    let participle = rescan(cut + 1, raw.end, w)
    var tail = Token(participle, w.sense(participle))
    tail.start = cut
    tail.flags.insert(.enclitic)
    w.tokens.append(tail)
  }

  /// The verb, then the clitic.
  private static func part(_ raw: RawToken, at cut: Int32, _ w: Workspace) {
    var head = rescan(raw.start, cut, w)
    head.flags.formUnion(raw.flags.intersection([.spaceBefore, .newlineBefore]))
    let sense = w.sense(head)
    // The head may carry a clitic of its own: `a-t-il`, `parlez-lui-en`.
    if head.flags.contains(.hyphen), sense.classes.isEmpty, let cut = clitic(head, w) {
      part(head, at: cut, w)
    } else {
      w.tokens.append(Token(head, sense))
    }
    // Looked up without its hyphen and euphonic t.
    let isEuphonic =
      cut + 3 < raw.end && w.bytes[Int(cut) + 2] == 0x2D && w.bytes[Int(cut) + 1] | 0x20 == 0x74
    let clitic = rescan(cut + (isEuphonic ? 3 : 1), raw.end, w)
    var tail = Token(clitic, w.sense(clitic))
    tail.start = cut
    tail.flags.insert(.enclitic)
    w.tokens.append(tail)
  }

  /// The hyphen between a name and a participle, in languages that put names before other words: `Paris-based`.
  private static func participle(_ raw: RawToken, _ w: Workspace) -> Int32? {
    guard w.has(.compounds) else { return nil }
    var i = Int(raw.end) - 1
    while i > Int(raw.start), w.bytes[i] != 0x2D { i -= 1 }
    guard i > Int(raw.start) + 1, w.bytes[i + 1] &- 0x61 < 26 else { return nil }
    return w.sense(rescan(Int32(i) + 1, raw.end, w)).classes.has(.verb) ? Int32(i) : nil
  }

  /// Where the hyphen of a clitic lies that ends a word (`dit-il`, `a-t-elle`), nil for none.
  private static func clitic(_ raw: RawToken, _ w: Workspace) -> Int32? {
    var i = Int(raw.end) - 1
    while i > Int(raw.start), w.bytes[i] != 0x2D { i -= 1 }
    guard i > Int(raw.start) else { return nil }
    let tail = rescan(Int32(i) + 1, raw.end, w)
    guard w.sense(tail).classes.has(.clitic) else { return nil }
    // The euphonic t of `a-t-il` goes with the pronoun.
    if i >= 2, w.bytes[i - 2] == 0x2D, w.bytes[i - 1] | 0x20 == 0x74 { return Int32(i - 2) }
    // A name may end like a pronoun: `Jong-il`.
    if raw.flags.contains(.capital), !isInverted(rescan(raw.start, Int32(i), w), w) { return nil }
    return Int32(i)
  }

  /// Whether a word can stand before a hyphen and a pronoun: a verb, a demonstrative, a verb with a pronoun already.
  private static func isInverted(_ head: RawToken, _ w: Workspace) -> Bool {
    head.flags.contains(.hyphen) && !head.flags.contains(.innerCapital)
      || w.sense(head).classes.hasAny(LexSet(.verb, .reporting, .auxiliary, .pronoun))
  }

  private static func rescan(_ start: Int32, _ end: Int32, _ w: Workspace) -> RawToken {
    var scanner = WordScanner(w.bytes, from: Int(start), to: Int(end))
    return scanner.next() ?? RawToken(start: start, end: end, kind: .symbol, flags: [], hash: 0)
  }

  /// The longest multi-word entries.
  private static func phrases(_ w: Workspace, _ range: Range<Int>) {
    var i = range.lowerBound
    while true {
      i = w.tokens.first(i..<range.upperBound) { $0.sense.opensPhrase }
      guard i < range.upperBound else { return }
      if let longest = phrase(i, range.upperBound, w) {
        w.tokens[i].open(phrase: w.phrases.count)
        w.phrases.append(longest)
      }
      i += 1
    }
  }

  /// The longest one that begins at a token.
  @inline(__always)
  private static func phrase(_ i: Int, _ end: Int, _ w: Workspace) -> Phrase? {
    var hash = w.tokens[i].hash
    var j = i + 1
    var best: Phrase?
    var goesOn = true
    while goesOn, j < end, j - i < 12 {
      let t = w.tokens[j]
      if t.kind != .word, w.isSign(j, "."), t.flags.isDisjoint(with: .spaceBefore) {
        j += 1
        continue
      }
      hash = WordScanner.chain(hash, t.hash)
      guard let known = w.phrase(hash) else { break }
      goesOn = w.lexicon.continues(known.link)
      if known.isWhole {
        let text = w.word(w.tokens[i].start, t.end)
        let (variant, classes) = w.lexicon.matchPhrase(known, text)
        if variant >= 0 { best = Phrase(tokens: i..<j + 1, variant: Int32(variant), classes: classes) }
      }
      j += 1
    }
    return best
  }
}

extension Workspace {
  /// The next word, number or sign of a scanner, and what the lexicon says of it.
  @inline(__always)
  func next(_ scanner: inout WordScanner) -> (raw: RawToken, sense: WordSense)? {
    words.next(&scanner, readable: count) ?? scanned(&scanner, words)
  }

  /// The same for one that has to be cut.
  @inline(__always)
  func scanned(_ scanner: inout WordScanner, _ words: WordCache) -> (raw: RawToken, sense: WordSense)? {
    if let sign = scanner.plainSign() {
      return (sign, words.sense(ofSign: sign, in: bytes, readable: count, lexicon))
    }
    guard let raw = scanner.next() else { return nil }
    return (raw, words.sense(of: raw, in: bytes, readable: count, lexicon))
  }

  func sense(_ raw: RawToken) -> WordSense { words.sense(of: raw, in: bytes, readable: count, lexicon) }

  @inline(__always) func word(_ start: Int32, _ end: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + Int(start), count: Int(end - start))
  }
}

extension Lexicon {
  /// The variants that match a word as written (the first, and a bit for each from it on), and their classes
  /// together. A word in small letters whose accents fit no variant (`economie`) takes every one that it fits without
  /// them, when it is long enough for that to be safe.
  @inline(__always)
  func match(_ link: UInt32, _ word: UnsafeBufferPointer<UInt8>)
    -> (variant: Int32, variants: UInt32, classes: LexSet)
  {
    let start = firstVariant(link)
    guard start >= 0 else { return (-1, 0, []) }
    var v = start
    var found = -1
    var bits: UInt32 = 0
    var set: LexSet = []
    while true {
      if found >= 0 && sharesForm(v, found) || Fold.matches(word, form: form(v)) {
        if found < 0 { found = v }
        if v &- found < 32 { bits |= 1 << UInt32(v &- found) }
        set.formUnion(classes(v))
      }
      if !hasNext(v) { break }
      v &+= 1
    }
    if found < 0, word.count >= 6, form(start).first.map({ $0 >= 0x61 }) ?? false { return bare(start, word) }
    return (Int32(found), bits, set)
  }

  /// The variants that a word fits but for its accents; those of the first form where it fits none.
  private func bare(_ start: Int, _ word: UnsafeBufferPointer<UInt8>)
    -> (variant: Int32, variants: UInt32, classes: LexSet)
  {
    let found = variants(from: start) { Fold.matches(word, form: form($0), bare: true) }
    return found.variant >= 0 ? found : variants(from: start) { sharesForm($0, start) }
  }

  /// The variants behind a link that are wanted.
  func variants(from start: Int, where isWanted: (Int) -> Bool)
    -> (variant: Int32, variants: UInt32, classes: LexSet)
  {
    var found: (variant: Int32, variants: UInt32, classes: LexSet) = (-1, 0, [])
    var v = start
    while true {
      if isWanted(v) {
        if found.variant < 0 { found.variant = Int32(v) }
        if case let n = v &- Int(found.variant), n < 32 { found.variants |= 1 << UInt32(n) }
        found.classes.formUnion(classes(v))
      }
      if !hasNext(v) { return found }
      v &+= 1
    }
  }
}
