import Chance

/// New dispatches out of the samples: the head of one, sentences of all in random order.
public struct Mix {
  private var random: SplitMix
  private let heads: [[UInt8]]
  private let sentences: [[UInt8]]

  public init(seed: UInt64) {
    random = SplitMix(seed: seed)
    let parts = Samples.texts.map(Self.paragraphs)
    heads = parts.map { Array($0.prefix(3).joined(separator: [10, 10])) }
    sentences = parts.flatMap { $0.dropFirst(3) }.flatMap(Self.sentences)
  }

  /// A dispatch of about so many bytes.
  public mutating func next(bytes: Int) -> [UInt8] {
    guard !heads.isEmpty, !sentences.isEmpty else { return [] }
    var out = heads[random.below(heads.count)]
    while out.count < bytes {
      out += [10, 10]
      for _ in 0...random.below(3) {
        out += sentences[random.below(sentences.count)]
        out.append(32)
      }
    }
    return out
  }

  private static func paragraphs(_ text: [UInt8]) -> [[UInt8]] {
    var out: [[UInt8]] = []
    var current: [UInt8] = []
    for line in text.split(separator: 10, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !current.isEmpty { out.append(current) }
        current = []
      } else {
        if !current.isEmpty { current.append(10) }
        current += line
      }
    }
    return current.isEmpty ? out : out + [current]
  }

  /// Cut behind `. ` and `." `: enough for a corpus, not for an analysis.
  private static func sentences(_ paragraph: [UInt8]) -> [[UInt8]] {
    var out: [[UInt8]] = []
    var start = 0
    for i in paragraph.indices.dropFirst(2) where paragraph[i] == 32 {
      let stop = UInt8(ascii: ".")
      let quote = UInt8(ascii: "\"")
      if paragraph[i - 1] == stop || (paragraph[i - 1] == quote && paragraph[i - 2] == stop) {
        out.append(Array(paragraph[start..<i]))
        start = i + 1
      }
    }
    return out + [Array(paragraph[start...])]
  }
}
