/// Looking at the text of a workspace.
extension Workspace {
  func string(_ span: Span) -> String {
    guard span.start >= 0, span.end <= count, !span.isEmpty else { return "" }
    let part = UnsafeBufferPointer(start: bytes + Int(span.start), count: span.count)
    return String(decoding: part, as: UTF8.self)
  }
  func string(_ tokens: Range<Int>) -> String { string(span(tokens)) }

  /// The bytes from the first token's start to the last one's end.
  func span(_ tokens: Range<Int>) -> Span {
    guard let first = tokens.first, let last = tokens.last else { return Span(Int32(0), 0) }
    return Span(self.tokens[first].start, self.tokens[last].end)
  }

  /// Whether something holds for the language of the pack that the text is read with.
  @inline(__always) func has(_ trait: LexTrait) -> Bool { lexicon.traits.has(trait) }

  func byte(_ token: Int) -> UInt8 { bytes[Int(tokens[token].start)] }
  /// Whether a token is the one-byte sign given.
  @inline(__always) func isSign(_ token: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens.indices.contains(token) && tokens[token].kind != .word && UInt32(byte(token)) == sign.value
  }

  /// Whether a token is a full stop, an ellipsis, a question or an exclamation mark.
  func isStop(_ token: Int) -> Bool {
    guard tokens[token].kind == .punctuation else { return false }
    switch byte(token) {
    case 0x2E, 0x21, 0x3F: return true
    case 0xE2:
      let at = Int(tokens[token].start)
      return tokens[token].span.count == 3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
    default: return false
    }
  }

  /// All readings of a word as written.
  func readings(_ token: Int) -> Readings {
    Readings(lexicon, first: tokens[token].sense.variant, variants: tokens[token].sense.variants)
  }
  func readings(_ phrase: Phrase) -> Readings {
    var bits: UInt32 = 0
    eachVariant(of: phrase) { v in
      if case let n = v - Int(phrase.variant), n < 32 { bits |= 1 << UInt32(n) }
    }
    return Readings(lexicon, first: phrase.variant, variants: bits)
  }

  /// The first reading of a class.
  @inline(__always) func reading(_ token: Int, _ c: LexClass) -> Reading? {
    tokens[token].has(c) ? firstReading(token, c) : nil
  }
  private func firstReading(_ token: Int, _ c: LexClass) -> Reading? {
    let sense = tokens[token].sense
    if let only = sums.single(sense, c) {
      return lexicon.reading(Int(sense.variant), of: c, only.features, value: only.value)
    }
    var found: Reading?
    tokens[token].sense.eachVariant { v in
      if found == nil { found = lexicon.reading(v, of: c) }
    }
    return found
  }
  func reading(_ phrase: Phrase, _ c: LexClass) -> Reading? {
    guard phrase.classes.has(c) else { return nil }
    var found: Reading?
    eachVariant(of: phrase) { v in
      if found == nil { found = lexicon.reading(v, of: c) }
    }
    return found
  }

  /// The union of the features of a word's readings of a class.
  @inline(__always) func features(_ token: Int, _ c: LexClass) -> Features { sum(token, c).features }

  /// The same of its readings of several classes.
  func features(_ token: Int, ofAny set: LexSet) -> Features {
    var features: Features = []
    var rest = tokens[token].classes.intersection(set).rawValue
    while rest != 0, let c = LexClass(rawValue: UInt8(truncatingIfNeeded: rest.trailingZeroBitCount)) {
      features.formUnion(found(token, c).features)
      rest &= rest &- 1
    }
    return features
  }

  /// Whether some reading of a class has a flag of `LexFlags`; the flag is asked for only where the word has the class.
  @inline(__always)
  func hasFlag(_ token: Int, _ c: LexClass, _ flag: @autoclosure () -> UInt32) -> Bool {
    // What it says as a verb is kept with the word.
    if c == .verb { return tokens[token].sense.verbFlags & flag() != 0 }
    return tokens[token].has(c) && found(token, c).flags & flag() != 0
  }

  /// What all readings of a class say together: features and flags. Most words lack the class asked for.
  @inline(__always) func sum(_ token: Int, _ c: LexClass) -> (features: Features, flags: UInt32) {
    tokens[token].has(c) ? found(token, c) : (Features(), 0)
  }

  private func found(_ token: Int, _ c: LexClass) -> (features: Features, flags: UInt32) {
    sums.sum(tokens[token].sense, c)
  }
  func sum(_ phrase: Phrase, _ c: LexClass) -> (features: Features, flags: UInt32) {
    guard phrase.classes.has(c) else { return (Features(), 0) }
    var features: Features = []
    var flags: UInt32 = 0
    eachVariant(of: phrase) { lexicon.sum($0, of: c, &features, &flags) }
    return (features, flags)
  }

  private func eachVariant(of phrase: Phrase, _ body: (Int) -> Void) {
    guard phrase.variant >= 0 else { return }
    let first = Int(phrase.variant)
    var v = first
    body(v)
    let span = span(phrase.tokens)
    let text = UnsafeBufferPointer(start: bytes + Int(span.start), count: span.count)
    while lexicon.hasNext(v) {
      v += 1
      if lexicon.sharesForm(v, first) || Fold.matches(text, form: lexicon.form(v)) { body(v) }
    }
  }
}
