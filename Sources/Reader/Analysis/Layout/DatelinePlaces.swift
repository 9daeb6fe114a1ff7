/// The places of a dateline in ordinary case.
enum DatelinePlaces {
  static func name(_ span: Span, _ w: Workspace) -> String {
    let words = HeadWords(span, limit: 12, w)
    let isAllShouted = words.allSatisfy { $0.raw.kind != .word || isShouted($0) }
    guard isAllShouted, let first = words.word(0) else { return w.line(span) }
    if words.count == 1, first.classes.hasAny(NameClasses.place) { return form(first, w) }
    if case let phrase = words.phrase(0), phrase.length == words.count,
      phrase.classes.hasAny(NameClasses.place)
    {
      return form(phrase.variant, w)
    }
    return titleCase(words, w)
  }

  private static func isShouted(_ t: HeadWord) -> Bool {
    t.isShouted || t.isCapital && t.raw.end - t.raw.start <= 3
  }

  /// The form with the accents that the text has, where it has any: `MONTRÉAL` is Montréal. Where it has none, capitals may
  /// have lost them: `ATHENES` is Athènes.
  private static func form(_ word: HeadWord, _ w: Workspace) -> String {
    let text = w.string(Span(word.raw.start, word.raw.end)).lowercased()
    let mayLackAccents = w.has(.headFirst) && text.utf8.allSatisfy { $0 < 0x80 }
    var same: String?
    var v = word.variant
    while v >= 0 {
      let found = form(v, w)
      // `LIMOGES` is no form of limoger.
      let isName = found.first?.isUppercase ?? false
      if mayLackAccents, isName, found.utf8.contains(where: { $0 >= 0x80 }) { return found }
      if same == nil, isName, found.lowercased() == text { same = found }
      guard w.lexicon.hasNext(v) else { break }
      v += 1
    }
    return same ?? form(word.variant, w)
  }

  private static func form(_ variant: Int, _ w: Workspace) -> String {
    String(decoding: w.lexicon.form(variant), as: UTF8.self)
  }

  /// Capitals only where names have them: no articles, no common words of a place that is described.
  private static func titleCase(_ words: HeadWords, _ w: Workspace) -> String {
    let isDescribed = words.hasAny(0, LexSet(.preposition, .determiner)) && words.count > 2
    var out = ""
    for (i, t) in words.items.enumerated() {
      if i > 0, t.hasSpaceBefore { out += " " }
      let text = w.string(Span(t.raw.start, t.raw.end)).lowercased()
      let isSmall =
        i > 0
        && (t.classes.hasAny(LexSet(.preposition, .determiner))
          || isDescribed && t.classes.hasAny(LexSet(.noun, .adjective, .role, .common)))
      out += isSmall ? text : capitalized(text)
    }
    return out
  }

  /// Every part of a hyphenated word with a capital, but for the small ones inside.
  private static func capitalized(_ word: String) -> String {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let named = parts.enumerated().map { i, part in
      i > 0 && part.utf8.count <= 3 && i < parts.count - 1
        ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
    }
    return named.joined(separator: "-")
  }
}
