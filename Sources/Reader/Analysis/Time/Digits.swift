/// Digits at the start of a number token.
extension Workspace {
  /// The integer that a token begins with and whether nothing follows it there.
  func leadingDigits(_ token: Int) -> (value: Int, isWhole: Bool)? {
    let t = tokens[token]
    var i = Int(t.start)
    var n = 0
    var digits = 0
    while i < Int(t.end), bytes[i] &- 0x30 < 10, digits < 9 {
      n = n * 10 + Int(bytes[i] - 0x30)
      digits += 1
      i += 1
    }
    return digits == 0 ? nil : (n, i == Int(t.end))
  }

  /// The first byte behind the digits that a token begins with, letters in lower case; 0 for none.
  func signBehindDigits(_ token: Int) -> UInt8 {
    let t = tokens[token]
    for i in Int(t.start)..<Int(t.end) where bytes[i] &- 0x30 >= 10 { return bytes[i] | 0x20 }
    return 0
  }

  /// The groups of digits of a token and the signs between them: `22.06.2020` gives [22, 6, 2020] and two dots.
  func digitGroups(_ token: Int) -> (groups: [Int], signs: [UInt8])? {
    let t = tokens[token]
    guard t.end - t.start <= 20 else { return nil }
    var groups: [Int] = []
    var signs: [UInt8] = []
    var n = 0
    var digits = 0
    for i in Int(t.start)..<Int(t.end) {
      if bytes[i] &- 0x30 < 10 {
        n = n * 10 + Int(bytes[i] - 0x30)
        digits += 1
        if digits > 9 { return nil }
      } else {
        if digits == 0 { return nil }
        groups.append(n)
        signs.append(bytes[i] | 0x20)
        n = 0
        digits = 0
      }
    }
    if digits > 0 { groups.append(n) }
    return (groups, signs)
  }
}
