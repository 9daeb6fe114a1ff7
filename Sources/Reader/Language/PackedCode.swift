/// Codes of capitals and figures as the lexicon packs them, five bits each.
enum PackedCode {
  static func letters(_ code: UInt32) -> String {
    let length = (32 - code.leadingZeroBitCount + 4) / 5
    return String(unsafeUninitializedCapacity: 7) { out in
      // The first lies highest.
      for i in 0..<length {
        let five = UInt8(truncatingIfNeeded: code >> UInt32((length - 1 - i) * 5) & 0x1F)
        out[i] = five < 0x1B ? five + 0x40 : five
      }
      return length
    }
  }
}
