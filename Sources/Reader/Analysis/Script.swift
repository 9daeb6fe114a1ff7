/// The scripts that tell a language by themselves.
enum Script {
  /// Scalars and the language that most copy in them is in.
  private static let ranges: [(scalars: ClosedRange<UInt32>, language: String)] = [
    (0x370...0x3FF, "el"), (0x400...0x52F, "ru"), (0x590...0x5FF, "he"), (0x600...0x6FF, "ar"),
    (0x900...0x97F, "hi"), (0x0E00...0x0E7F, "th"), (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"),
    (0xAC00...0xD7AF, "ko"),
  ]

  /// The language of the script that most letters of a text are in; nil for the Latin script and for no letters.
  static func language(_ base: UnsafePointer<UInt8>, _ end: Int) -> String? {
    // A scalar from U+0340 on that is no sign of the blocks U+2000…U+2FFF: most texts have none.
    guard ByteScan.hasHigh(base, end) else { return nil }
    var counts = [Int](repeating: 0, count: ranges.count)
    var latin = 0
    var i = 0
    while i < end {
      let s = Fold.scalar(base, &i, end)
      if s < 0x250 {
        if (s | 0x20) &- 0x61 < 26 || s >= 0xC0 { latin += 1 }
      } else if let r = ranges.firstIndex(where: { $0.scalars ~= s }) {
        counts[r] += 1
      }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > 0,
      counts.reduce(0, +) > latin
    else { return nil }
    // Japanese is written with Chinese characters too.
    if ranges[most].language == "zh", let kana = ranges.firstIndex(where: { $0.language == "ja" }),
      counts[kana] * 10 > counts[most]
    {
      return "ja"
    }
    return ranges[most].language
  }
}
