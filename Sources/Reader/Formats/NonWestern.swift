/// Finds the charset of bytes that cannot be western text: in that, bytes above 0x7F stand alone among ASCII letters,
/// in Cyrillic, Arabic, Greek, Hebrew, Chinese, Japanese and Korean they come in runs. Which of the charsets it is
/// tell the commonest letters of the language, which a wrong charset turns into rare ones.
enum NonWestern {
  private struct Candidate {
    var charset: String
    var common: Set<UInt32>
    /// Share of the common ones in real text.
    var share: Double
  }

  private static func group(_ charsets: [String], _ letters: String, _ share: Double) -> [Candidate] {
    let common = Set(letters.unicodeScalars.map(\.value))
    return charsets.map { Candidate(charset: $0, common: common, share: share) }
  }

  private static let candidates: [Candidate] =
    group(["cp1251", "koi8-r", "iso-8859-5", "cp866", "mac-cyrillic"], "оеаинтсрвл", 0.55)
    + group(["cp1256", "iso-8859-6"], "اليموناتربة", 0.55)
    + group(["cp1253", "iso-8859-7"], "αοιετσνηυρςκπ", 0.6)
    + group(["cp1255"], "יוהלארתשמב", 0.55)
    + group(["cp874"], "านรอกเงคมยลวดท่้ี", 0.7)
    + group(
      ["cp932", "euc-jp"], "いうかがきくけこさしすせそただちっつてでとなにねのはばひへまみめもやゆよらりるれろわをん。、アイシスタトラルンー",
      0.45)
    + group(
      ["gb18030"], "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年对会行作新日业发经，。", 0.22)
    + group(["big5"], "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年對會行作新日業發經，。", 0.22)
    + group(["cp949"], "이다의는에을가한고은로를지사도기하리시인대해서자나", 0.4)

  /// nil when the bytes may well be western.
  static func guess(_ bytes: [UInt8]) -> Charset.Text? {
    guard comesInRuns(bytes) else { return nil }
    let sample = Array(bytes.prefix(1 << 16))
    var best: (score: Double, charset: String)?
    for c in candidates {
      guard let text = Charset.convert(sample, from: c.charset) else { continue }
      let score = score(text.bytes, c)
      if score > best?.score ?? 0.5 { best = (score, c.charset) }
    }
    return best.flatMap { Charset.convert(bytes, from: $0.charset) }
  }

  /// Whether a third of the high bytes stand in runs of three and more.
  private static func comesInRuns(_ bytes: [UInt8]) -> Bool {
    var all = 0
    var inRuns = 0
    var run = 0
    for b in bytes.prefix(1 << 16) {
      if b >= 0x80 {
        all += 1
        run += 1
      } else {
        if run >= 3 { inRuns += run }
        run = 0
      }
    }
    if run >= 3 { inRuns += run }
    return all >= 6 && inRuns * 3 >= all
  }

  /// How near the share of common letters comes to what it should be; losses and private characters count against.
  private static func score(_ utf8: [UInt8], _ c: Candidate) -> Double {
    var all = 0.0
    var common = 0.0
    for s in String(decoding: utf8, as: UTF8.self).unicodeScalars where s.value >= 0x80 {
      all += 1
      if c.common.contains(s.value) { common += 1 }
      // Serbian and Macedonian letters: what other Cyrillic turns into when it is misread.
      if (0x402...0x40F).contains(s.value) || (0x452...0x45F).contains(s.value) { common -= 1 }
      if s == "\u{FFFD}" || (0xE000...0xF8FF).contains(s.value) || s.value < 0xA0 { common -= 4 }
    }
    // Fewer letters than these say nothing.
    return all < 4 ? 0 : common / all / c.share
  }
}
