import Chance
import Corpus

/// Damages dispatches in the ways in which the world does, and in others.
struct Mutator {
  private var random: SplitMix
  private let seeds: [[UInt8]]
  private let tokens: [[UInt8]]

  /// With `isMarkup` also what the readers of formats look at closely.
  init(seed: UInt64, seeds: [[UInt8]], isMarkup: Bool = false) {
    random = SplitMix(seed: seed)
    self.seeds = seeds
    tokens = isMarkup ? Self.tokens + Self.marks : Self.tokens
  }

  mutating func next() -> [UInt8] {
    guard !seeds.isEmpty else { return [] }
    var text = seeds[random.below(seeds.count)]
    // Some long ones: several dispatches in one have more of everything.
    if random.below(8) == 0 {
      for _ in 0..<random.below(20) { text += seeds[random.below(seeds.count)] }
    }
    for _ in 0...random.below(12) { mutate(&text) }
    return text.count > 60_000 ? Array(text.prefix(60_000)) : text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    let part = range(in: text)
    switch random.below(10) {
    case 0: if !text.isEmpty { text[random.below(text.count)] = UInt8(random.below(256)) }
    case 1: text.removeSubrange(part)
    case 2: text.insert(contentsOf: text[part], at: random.below(text.count + 1))
    case 3, 4, 5: text.insert(contentsOf: token(), at: random.below(text.count + 1))
    case 6: text.replaceSubrange(part, with: token())
    case 7:
      let other = seeds[random.below(seeds.count)]
      text.insert(contentsOf: other[range(in: other)], at: random.below(text.count + 1))
    case 8: text.removeLast(random.below(text.count + 1) / (1 + random.below(8)))
    default:
      let repeated = [[UInt8]](repeating: token(), count: 1 + random.below(300))
      text.insert(contentsOf: repeated.joined(), at: random.below(text.count + 1))
    }
  }

  private mutating func range(in text: [UInt8]) -> Range<Int> {
    let start = random.below(text.count + 1)
    return start..<min(text.count, start + random.below(1 + (random.below(6) == 0 ? 2_000 : 40)))
  }

  private mutating func token() -> [UInt8] { tokens[random.below(tokens.count)] }

  /// Pieces of markup, of JSON, of headers, of the frames of wires and archives.
  private static let marks: [[UInt8]] =
    [
      "<", ">", "</", "/>", "<p>", "</p>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.0'?>",
      "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&amp;", "&#2;", "&#x110000;", "&lt;p&gt;", "&b;", "<item>",
      "</item>",
      "<nitf>", "<newsItem guid='1' version='99999999999999999999'>", "<DOC>", "</REUTERS>", "<script>",
      "<pre>",
      "encoding=\"utf-16\"", "charset=big5", " xml:base='../'", "{", "}", "[", "]", "\"text\":", "null",
      "\\u",
      "\\ud83d", "1e999", "\"items\":[{", ",{", "From a@b Mon", "\n\nFrom ",
      "Content-Type: multipart/mixed; boundary=x",
      "\n--x\n", "--x--", "Content-Transfer-Encoding: base64", "=?utf-8?B?", "?=", "=E9=", "ZCZC ", "NNNN",
      "WARC/1.0\r\n", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n",
      "Transfer-Encoding: chunked\r\n",
      "ffffffffffffffff\r\n", "\";\"", "\"\"", "filedesc://",
    ].map { Array($0.utf8) }
    + [
      [0x01], [0x02], [0x03], [0x04], [0x12], [0x14], [0x1F], [0x16, 0x16, 0x01], [0xFF, 0xFE], [0xFE, 0xFF],
      [0xFF, 0xFE, 0, 0], [0x1F, 0x8B, 0x08], [0x50, 0x4B, 0x03, 0x04], [0x1B, 0x24, 0x42], [0x82, 0xA0],
      [0, 0, 0],
    ]

  /// What the analysis looks at closely: marks, stops, heads of headers, odd scalars, bytes that are no UTF-8.
  private static let tokens: [[UInt8]] =
    [
      "\"", "«", "»", "“", "”", "‹", "'", "’", "(", ")", "[", "]", "(...)", "—", "-", "– ", ".", "?", "!",
      "…",
      ",", ":", ";", "\n", "\n\n", "\r\n", "\r", "\t", " ", "\u{A0}", "\u{202F}", "\u{2028}", "\u{200B}",
      "\u{202E}", "\u{FEFF}", "\0", "\u{1B}[31m", "e\u{301}", "日本", "👩‍👧", "𝔄",
      " date 2026-03 (Ajoute citations)",
      "PARIS, 4 mars (Reuters) - ", "Par ", "par Anna Bel", ", a dit ", ", a-t-il ajouté", "selon ",
      "Selon M. ",
      "Mme ", "qu'", "que ", "l'", "d'", "il ", "elle ", "hier", "mardi", "29 février", "31/12/9999",
      "2026-03-04",
      "le 99 mars", "12%", "3,5 milliards d'euros", "99999999999999999999", "3-2", "1.000.000", "0", "-",
      "10h75",
      "Q: ", "R: ", "* ", "- \"X\" -", "ONU", "Jean-Luc Ka", "DE LA ", "von der ", "président",
      "porte-parole",
    ].map { Array($0.utf8) }
    + [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0x93, 0x94], [0xEF, 0xBB, 0xBF]]
}
