/// The sentences of a text, ready to be compared.
struct SentenceList {
  struct Sentence {
    var span: Span
    /// The same for sentences of the same words.
    var key: UInt64
    /// Hashes of its words, rising.
    var words: [UInt64]

    /// Share of words that two sentences have in common, 0 to 1.
    func likeness(_ other: Sentence) -> Double {
      guard !words.isEmpty, !other.words.isEmpty else { return 0 }
      var i = 0
      var j = 0
      var both = 0
      while i < words.count, j < other.words.count {
        if words[i] == other.words[j] {
          both += 1
          i += 1
          j += 1
        } else if words[i] < other.words[j] {
          i += 1
        } else {
          j += 1
        }
      }
      return Double(2 * both) / Double(words.count + other.words.count)
    }
  }

  private(set) var sentences: [Sentence] = []
  private let text: String

  /// Sentences inside UTF-8 ranges; what has no word is none.
  init(_ text: String, _ ranges: [Range<Int>]) {
    var text = text
    var found: [Sentence] = []
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      for range in ranges {
        let inside = range.clamped(to: 0..<buffer.count)
        for span in SentenceCut.spans(of: buffer, in: inside) {
          var words: [UInt64] = []
          var key = WordScanner.hashSeed
          var scanner = WordScanner(base, from: Int(span.start), to: Int(span.end))
          while let t = scanner.next() {
            guard t.kind == .word || t.kind == .number else { continue }
            words.append(t.hash)
            key = WordScanner.chain(key, t.hash)
          }
          if !words.isEmpty { found.append(Sentence(span: span, key: key, words: words.sorted())) }
        }
      }
    }
    sentences = found
    self.text = text
  }

  func words(_ s: Sentence) -> String {
    let utf8 = text.utf8
    let a = utf8.index(utf8.startIndex, offsetBy: Int(s.span.start))
    let b = utf8.index(utf8.startIndex, offsetBy: Int(s.span.end))
    return String(decoding: utf8[a..<b], as: UTF8.self)
  }
}
