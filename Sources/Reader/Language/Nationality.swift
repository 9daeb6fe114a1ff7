/// Reads the country out of a description.
public enum Nationality {
  /// ISO 3166 code of the first nationality or state in some words (`président américain` → `US`), nil for none.
  public static func code(in words: String) -> String? {
    WordSearch.first(in: words, LexSet(.nationality, .state, .demonym)) { readings in
      readings.first { $0.value != 0 }.flatMap { PackedCode.letters($0.value) }
    }
  }
}
