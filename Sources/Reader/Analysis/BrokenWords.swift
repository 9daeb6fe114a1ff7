/// Words that the end of a line breaks: `décla-` and `ration` are read as one.
enum BrokenWords {
  /// Whether the token that was added last, behind a line's end, is the rest of a word before a hyphen.
  static func endsOne(_ w: Workspace) -> Bool {
    let head = w.tokens.count - 3
    guard head >= 0 else { return false }
    let a = w.tokens[head], hyphen = w.tokens[head + 1], b = w.tokens[head + 2]
    guard a.isWord, b.isWord, !a.flags.contains(.elided), w.isSign(head + 1, "-"), hyphen.start == a.end,
      w.bytes[Int(hyphen.end)] <= 0x20
    else { return false }
    return !b.isCapital || isCompoundName(a, b, w)
  }

  /// `Jean-` and `Pierre`, `Franche-` and `Comté`: two first names, or a name that the pack has.
  private static func isCompoundName(_ a: Token, _ b: Token, _ w: Workspace) -> Bool {
    guard a.isCapital, a.flags.isDisjoint(with: .allCaps) else { return false }
    return a.has(.firstName) && b.has(.firstName) || sense(a.span, "-", b.span, w) != nil
  }

  /// Makes one token of the last three where the pack knows the word, without the hyphen or with it; a pronoun behind
  /// its verb (`dit-` and `il`) stays one of its own.
  static func join(_ w: Workspace) {
    let last = w.tokens.count - 1
    let head = w.tokens[last - 2], hyphen = w.tokens[last - 1], tail = w.tokens[last]
    let compound = sense(head.span, "-", tail.span, w)
    let known = sense(head.span, "", tail.span, w) ?? compound
    // `M. Cuillan-` and `dre`: a name that the pack doesn't know, for its rest is no word.
    let isName = head.isCapital && tail.classes.isEmpty && tail.span.count > 1
    // `Jean-` and `Firmin`
    let link = tail.isCapital ? "-" : ""
    if let sense = known
      ?? (isName || tail.isCapital ? sense(head.span, link, tail.span, w, unknown: true) : nil)
    {
      w.lineBreaks.append(
        Span(tail.isCapital || sense.hash == compound?.hash ? hyphen.end : head.end, tail.start))
      w.tokens[last - 2].end = tail.end
      w.tokens[last - 2].hash = sense.hash
      w.tokens[last - 2].mean(sense.sense)
      if tail.isCapital { w.tokens[last - 2].flags.insert(.hyphen) }
      w.tokens.cut(to: last - 1)
    } else if tail.has(.clitic), head.has(.verb) {
      w.lineBreaks.append(Span(hyphen.end, tail.start))
      w.tokens[last].start = head.end
      w.tokens[last].flags.insert(.enclitic)
      w.tokens.remove(at: last - 1)
    }
  }

  /// What the pack says of two parts with something between them; nil where it knows no such word.
  private static func sense(
    _ head: Span, _ between: String, _ tail: Span, _ w: Workspace, unknown: Bool = false
  ) -> (hash: UInt64, sense: WordSense)? {
    let whole = Array(w.word(head.start, head.end)) + between.utf8 + Array(w.word(tail.start, tail.end))
    return whole.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      guard let raw = scanner.next(), raw.end == buffer.count else { return nil }
      let sense = w.words.sense(of: raw, in: base, readable: buffer.count, w.lexicon)
      return sense.variant >= 0 || unknown ? (raw.hash, sense) : nil
    }
  }
}
