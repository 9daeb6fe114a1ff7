/// What a language makes of the blanks beside its signs, so that its texts can be written with plain ones.
nonisolated struct Typography {
  /// By sign, the blank that stands before or after it.
  var before: [Character: String] = [:]
  var after: [Character: String] = [:]

  func set(_ text: String) -> String {
    if before.isEmpty, after.isEmpty { return text }
    var out = ""
    var last: Character?
    let characters = Array(text)
    for (i, c) in characters.enumerated() {
      if c == " " {
        let next = characters.indices.contains(i + 1) ? characters[i + 1] : nil
        out += last.flatMap { after[$0] } ?? next.flatMap { before[$0] } ?? " "
      } else {
        out.append(c)
      }
      last = c
    }
    return out
  }
}
