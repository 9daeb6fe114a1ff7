/// Codes of capitals and figures as the lexicon packs them, five bits each.
enum PackedCode {
  static func letters(_ code: UInt32) -> String {
    var letters: [UInt8] = []
    var rest = code
    while rest != 0 {
      let five = UInt8(rest & 0x1F)
      letters.append(five < 0x1B ? five + 0x40 : five)
      rest >>= 5
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
