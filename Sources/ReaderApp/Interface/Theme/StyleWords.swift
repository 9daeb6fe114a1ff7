/// Styles in words: `gold on night bold italic`, `not-bold`, `#ffcc00`, `red`, `214`, `default`.
nonisolated enum StyleWords {
  static let ansi = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The style, or the word that means nothing.
  static func parse(_ text: String, palette: [String: String]) -> Result<StylePatch, WrongWord> {
    var patch = StylePatch()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if word == "on" {
        isBackground = true
      } else if let i = Style.Attributes.names.firstIndex(of: word) {
        patch.add.insert(Style.Attributes(rawValue: 1 << UInt8(i)))
      } else if word.hasPrefix("not-"),
        let i = Style.Attributes.names.firstIndex(of: String(word.dropFirst(4)))
      {
        patch.remove.insert(Style.Attributes(rawValue: 1 << UInt8(i)))
      } else if let color = color(word, palette: palette) {
        if isBackground { patch.background = color } else { patch.foreground = color }
      } else {
        return .failure(WrongWord(word: word))
      }
    }
    return .success(patch)
  }

  nonisolated struct WrongWord: Error { var word: String }

  /// A colour by name of the palette, of the terminal, by number or by `#rrggbb`.
  static func color(_ word: String, palette: [String: String], depth: Int = 0) -> Color? {
    if let named = palette[word], named != word, depth < 8 {
      return color(named, palette: palette, depth: depth + 1)
    }
    if word == "default" { return .standard }
    if let i = ansi.firstIndex(of: word) { return .index(UInt8(i)) }
    if let n = UInt8(word) { return .index(n) }
    guard word.hasPrefix("#"), word.utf8.count == 7, let v = UInt32(word.dropFirst(), radix: 16) else {
      return nil
    }
    return .rgb(UInt8(v >> 16), UInt8(v >> 8 & 0xFF), UInt8(v & 0xFF))
  }
}
