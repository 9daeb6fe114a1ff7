import TOMLKit

/// Reads `Config/syllables.toml`: a table for each language that is hyphenated.
nonisolated enum SyllableFile {
  static func read(_ text: String) -> [String: Hyphenation] {
    var found: [String: Hyphenation] = [:]
    for (language, value) in (try? TOMLTable(string: text)) ?? TOMLTable() {
      guard let table = value.table else { continue }
      func words(_ name: String) -> [[UInt8]] {
        (table[name]?.string ?? "").split(separator: " ").map { Array($0.utf8) }
      }
      found[language] = Hyphenation(
        vowels: Set(words("vowels").joined()), onsets: Set(words("onsets")), mute: words("mute"),
        before: table["before"]?.int ?? 2, behind: table["behind"]?.int ?? 3)
    }
    return found
  }
}
