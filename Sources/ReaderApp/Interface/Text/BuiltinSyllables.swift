// Made from Config/syllables.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

/// How the words of languages are parted.
nonisolated enum BuiltinSyllables {
  static let text = #"""
# How words are parted at the ends of lines (`hyphenate` in config.toml), a table for each language.
# Letters are written small and without accents: é and è part words as e does.

[fr]
# What carries a syllable.
vowels = "a e i o u y"
# Consonants that begin a syllable together.
onsets = "bl br ch cl cr dr fl fr gh gl gn gr kh kl kr ph pl pr qu sh th tr vr sch"
# Ends of words that are not heard, and are never left alone on a row.
mute = "e es ent"
# Letters that stay before the hyphen, and that come behind it.
before = 2
behind = 3
"""#
}
