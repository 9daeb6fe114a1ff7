/// What an analyzer keeps of a language from dispatch to dispatch, for all its workspaces.
final class WordMemory {
  let lexicon: Lexicon
  let phrases = PhraseCache()
  let sums: SenseSums
  let usual: WordCache
  /// For text without accents.
  private(set) lazy var bare = WordCache(sums, isBare: true)

  init?(language: String) {
    guard let lexicon = Lexicon(language: language) else { return nil }
    self.lexicon = lexicon
    sums = SenseSums()
    usual = WordCache(sums)
  }
}
