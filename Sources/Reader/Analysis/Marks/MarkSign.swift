/// A quotation mark as it stands in the text, before it has a mate.
struct MarkSign {
  /// Marks of one family pair with each other.
  enum Family: UInt8, CaseIterable {
    case guillemet, curly, straight, angle, single
    /// `<`: a mark only where there are two.
    case half
  }
  enum Side: UInt8 { case open, close, either, none }

  var family: Family
  var side: Side
  /// The tokens it is made of: two for `''`, ` `` ` and `<<`.
  var tokens: Range<Int>

  private init(_ family: Family, _ side: Side, _ tokens: Range<Int>) {
    self.family = family
    self.side = side
    self.tokens = tokens
  }

  /// The mark at a token, nil when there is none.
  @inline(__always)
  static func at(_ i: Int, _ limit: Int, _ w: Workspace) -> MarkSign? {
    guard w.tokens[i].isSign, mayOpen(w.byte(i)) else { return nil }
    return read(i, limit, w)
  }

  /// Whether a mark may have such a first byte: commas and stops, which most signs are, are none.
  @inline(__always) static func mayOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x3C, 0x3E, 0x60, 0x80...: true
    default: false
    }
  }

  private static func read(_ i: Int, _ limit: Int, _ w: Workspace) -> MarkSign? {
    var at = Int(w.tokens[i].start)
    let scalar = Fold.scalar(w.bytes, &at, w.count)
    guard let (family, nominal) = shape(scalar) else { return nil }
    guard let twin = twin(family), i + 1 < limit, isTwin(i, w) else {
      return family == .half ? nil : MarkSign(family, side(family, nominal, i..<i + 1, limit, w), i..<i + 1)
    }
    return MarkSign(twin, side(twin, nominal, i..<i + 2, limit, w), i..<i + 2)
  }

  /// What a sign is by itself, whatever stands around it.
  static func shape(_ scalar: UInt32) -> (Family, Side)? {
    switch scalar {
    case 0xAB, 0x226A, 0x300A: (.guillemet, .open)
    case 0xBB, 0x226B, 0x300B: (.guillemet, .close)
    case 0x3C: (.half, .open)
    case 0x3E: (.half, .close)
    case 0x201C, 0x201E, 0x201F: (.curly, .open)
    case 0x201D, doublePrime: (.curly, .close)
    case 0x22, 0xFF02, 0x301D, 0x301E: (.straight, .either)
    case 0x2039: (.angle, .open)
    case 0x203A: (.angle, .close)
    case 0x2018, 0x201A: (.single, .open)
    case 0x27, 0x2019, 0x60, 0xB4: (.single, .either)
    default: nil
    }
  }

  /// `″`, which some programs make of a mark behind a number.
  static let doublePrime: UInt32 = 0x2033

  static func isDoublePrime(_ i: Int, _ w: Workspace) -> Bool {
    var at = Int(w.tokens[i].start)
    return Fold.scalar(w.bytes, &at, w.count) == doublePrime
  }

  /// What two signs of a family make when they touch.
  private static func twin(_ family: Family) -> Family? {
    switch family {
    case .single: .straight
    case .angle, .half: .guillemet
    default: nil
    }
  }

  /// `''`, ` `` ` and `<<` typed for one mark, `‘’` where a program made them round.
  private static func isTwin(_ i: Int, _ w: Workspace) -> Bool {
    guard w.tokens[i + 1].start == w.tokens[i].end else { return false }
    // `d''autonomie'`: an apostrophe and a mark.
    if i > 0, i + 2 < w.tokens.count, w.tokens[i - 1].isWord, w.tokens[i - 1].end == w.tokens[i].start,
      w.tokens[i - 1].span.count <= 2, w.tokens[i + 2].start == w.tokens[i + 1].end, w.tokens[i + 2].isWord
    {
      return false
    }
    return w.tokens[i + 1].hash == w.tokens[i].hash || isRound(i, w) && isRound(i + 1, w)
  }

  private static func isRound(_ i: Int, _ w: Workspace) -> Bool {
    var at = Int(w.tokens[i].start)
    let scalar = Fold.scalar(w.bytes, &at, w.count)
    return scalar == 0x2018 || scalar == 0x2019 || scalar == 0x27
  }

  /// Which side a mark stands on, after what touches it.
  private static func side(
    _ family: Family, _ nominal: Side, _ tokens: Range<Int>, _ limit: Int, _ w: Workspace
  ) -> Side {
    if family == .guillemet || family == .angle {
      return nominal == .open && endsWord(tokens, limit, w) ? .close : nominal
    }
    let open = isFreeBefore(tokens.lowerBound, w), close = isFreeAfter(tokens.upperBound, limit, w)
    if family == .single {
      // An apostrophe touches a word on the left, a minute sign a number.
      if open, !close { return .open }
      if close, !open, tokens.lowerBound > 0, w.tokens[tokens.lowerBound - 1].kind != .number {
        return .close
      }
      return .none
    }
    if family == .curly {
      // Typed the wrong way round often enough.
      if nominal == .open, !open, close { return .close }
      if nominal == .close, open, !close { return .open }
      return nominal
    }
    if open != close { return open ? .open : .close }
    return .either
  }

  /// `dans les prochains jours« , précise-t-il`: typed the wrong way round between a word and a comma.
  private static func endsWord(_ tokens: Range<Int>, _ limit: Int, _ w: Workspace) -> Bool {
    let i = tokens.lowerBound
    guard i > 0, !w.tokens[i].flags.contains(.spaceBefore), w.tokens[i - 1].end == w.tokens[i].start,
      w.tokens[i - 1].isWord || w.isStop(i - 1), !w.tokens[i - 1].flags.contains(.elided)
    else { return false }
    return tokens.upperBound >= limit || w.sign(tokens.upperBound) == .comma || w.isStop(tokens.upperBound)
  }

  /// Whether nothing that a quotation could end with touches the mark on its left.
  private static func isFreeBefore(_ i: Int, _ w: Workspace) -> Bool {
    if w.tokens[i].flags.contains(.spaceBefore) || i == 0 { return true }
    let p = w.tokens[i - 1]
    if p.end < w.tokens[i].start || p.flags.contains(.elided) { return true }
    guard p.kind == .punctuation else { return false }
    var at = Int(p.start)
    switch Fold.scalar(w.bytes, &at, w.count) {
    // ( [ - – — ' ’ “ «
    case 0x28, 0x5B, 0x2D, 0x2013, 0x2014, 0x27, 0x2019, 0x201C, 0xAB, 0x2F: return true
    default: return false
    }
  }

  /// Whether nothing that a quotation could begin with touches the mark on its right.
  private static func isFreeAfter(_ i: Int, _ limit: Int, _ w: Workspace) -> Bool {
    guard i < limit else { return true }
    let n = w.tokens[i]
    if n.flags.contains(.spaceBefore) { return true }
    guard n.kind == .punctuation else { return false }
    var at = Int(n.start)
    switch Fold.scalar(w.bytes, &at, w.count) {
    // ( [ opens a gloss, three dots a cut; other signs follow the mark.
    case 0x28, 0x5B, 0x2026, 0x40: return false
    case 0x2E: return n.end - n.start == 1
    default: return true
    }
  }
}
