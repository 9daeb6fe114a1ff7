/// What the lexicon has behind the hashes of phrases and their beginnings that were asked for last: the commonest ones
/// (`de la`, `of the`) are met in every sentence, and the whole table is larger than the processor's caches.
final class PhraseCache {
  struct Entry {
    fileprivate var hash: UInt64 = 0
    /// As `Lexicon.phraseLink` gives it, 0 where no phrase begins or is so.
    var link: UInt32 = 0
    /// The first variant where no form has a capital, so that every text of these words matches; -1 otherwise.
    var plain: Int32 = -1
    /// The classes of all variants.
    var classes: LexSet = []

    /// A phrase ends here.
    var isWhole: Bool { link >> 1 != 0 }
  }

  private static let size = 4096
  private var entries = [Entry](repeating: Entry(), count: size)

  func entry(_ hash: UInt64, _ lexicon: Lexicon) -> Entry {
    let slot = Int(truncatingIfNeeded: hash >> 40) & (Self.size &- 1)
    if entries[slot].hash == hash { return entries[slot] }
    let link = lexicon.link(hash)
    var entry = Entry(hash: hash, link: link)
    if lexicon.firstVariant(link) >= 0, let all = lexicon.plainPhrase(link) {
      entry.plain = all.variant
      entry.classes = all.classes
    }
    entries[slot] = entry
    return entry
  }
}

extension Workspace {
  /// What is known of the hash of two or more words, nil when no phrase begins or is so.
  @inline(__always) func phrase(_ hash: UInt64) -> PhraseCache.Entry? {
    guard lexicon.mayOpenPhrase(hash) else { return nil }
    let entry = memory.phrases.entry(hash, lexicon)
    return entry.link == 0 ? nil : entry
  }
}

extension Lexicon {
  /// The variants of a phrase that match as written.
  @inline(__always)
  func matchPhrase(_ known: PhraseCache.Entry, _ text: UnsafeBufferPointer<UInt8>)
    -> (variant: Int, classes: LexSet)
  {
    known.plain >= 0 ? (Int(known.plain), known.classes) : matchPhrase(known.link, text)
  }

  /// A phrase is taken by its folded words, but a word with a capital in the pack needs one in the text:
  /// `Le Monde` isn't `Le monde`, while `Nations unies` is `Nations Unies`.
  func matchPhrase(_ link: UInt32, _ text: UnsafeBufferPointer<UInt8>)
    -> (variant: Int, classes: LexSet)
  {
    guard firstVariant(link) >= 0 else { return (-1, []) }
    let found = variants(from: firstVariant(link)) { Fold.hasCapitals(of: form($0), text) }
    return (Int(found.variant), found.classes)
  }

  /// All variants behind a link together, nil where one has a capital.
  fileprivate func plainPhrase(_ link: UInt32) -> (variant: Int32, classes: LexSet)? {
    let start = firstVariant(link)
    guard variants(from: start, where: { Fold.mayHoldCapital(form($0)) }).variant < 0 else { return nil }
    let all = variants(from: start) { _ in true }
    return (all.variant, all.classes)
  }
}
