/// Elided words that a blank parts from the word behind them.
extension WordScanner {
  /// Whether a straight mark or one that opens stands at `i`.
  func opensMark(_ i: Int) -> Bool {
    guard i < end else { return false }
    let b = base[i]
    return b == 0x22 || b == 0xC2 && i + 1 < end && base[i + 1] == 0xAB
      || b == 0xE2 && i + 2 < end && base[i + 1] == 0x80 && base[i + 2] == 0x9C
  }

  /// `l' OMS`, `d' « un moment »`, as sites print that set links and marks apart: one blank, then a word or a mark.
  func goesOnBehindBlank(_ i: Int) -> Bool {
    var next = i
    if base[i] == 0x20 {
      next = i + 1
    } else if base[i] == 0xC2, i + 1 < end, base[i + 1] == 0xA0 {
      next = i + 2
    }
    guard next > i else { return false }
    return letterLength(next) > 0 || opensMark(next) && base[next] != 0x22
  }

  /// Whether a word of one letter can be what is left of a longer one, and no mark stands before it (`classe 'l' et`).
  func isElision(_ start: Int, _ last: Int) -> Bool {
    if last == start {
      switch base[start] | 0x20 {
      case 0x63, 0x64, 0x6A, 0x6C, 0x6D, 0x6E, 0x73, 0x74: break  // c d j l m n s t
      default: return false
      }
    }
    guard start > 0 else { return true }
    let before = base[start - 1]
    if base[start] & 0x20 == 0 { return opensSentence(start) }
    return before <= 0x20 || before == 0x28 || before == 0xA0 || before == 0xAB
  }

  /// `L' équipe`, but `le groupe L' et`
  private func opensSentence(_ start: Int) -> Bool {
    var i = start - 1
    while i > 0, base[i] == 0x20 { i -= 1 }
    return i <= 0 || base[i] == 0x0A || base[i] == 0x2E || base[i] == 0x3A || base[i] == 0xAB
  }
}
