/// Finds the charset of languages that are written in Latin letters which no western charset has. Two things must agree:
/// the small words of the text, which are ASCII in any of these charsets, are those of the language and not of a
/// western one, and the letters above ASCII are those of its alphabet.
enum EuropeanAlphabets {
  private struct Language {
    var charsets: [String]
    /// Letters besides A to Z.
    var letters: Set<UInt32>
    var words: Set<[UInt8]>

    init(_ charsets: [String], _ letters: String, _ words: String) {
      self.charsets = charsets
      self.letters = Set((letters + letters.uppercased()).unicodeScalars.map(\.value))
      self.words = EuropeanAlphabets.set(words)
    }
  }

  private static let central = ["cp1250", "iso-8859-2"]
  private static let languages = [
    Language(
      central, "ąćęłńóśźż", "i w na z do nie to jest od za po jak przez dla oraz ale tego przy roku tym jego"),
    Language(
      central, "áčďéěíňóřšťúůýž",
      "a v na se je do s z za o po pro ve od ale jako jsem byl k by jeho podle roku ze si"),
    Language(
      central, "áäčďéíĺľňóôŕšťúýž", "a v na sa je do s z za o po pre vo od ale ako k by jeho bol roku zo si"),
    Language(
      central, "áéíóöőúüű", "a az hogy nem is egy meg de ez ki el vagy csak volt mint ha azt ezt pedig"),
    Language(central, "čćđšž", "i u je na se da su za od s kao o koji koje bi te do iz ne nije a"),
    Language(central, "čšž", "in je v na se za da so s z ki pa po od bi tudi ne iz je bil o do"),
    Language(
      central, "ăâîşţ", "de la cu pe din a nu care este o un sa mai pentru au ce fost lui al ale prin"),
    Language(
      ["cp1254"], "çğıöşüâîûİ", "ve bir bu da de ile olarak olan daha en o ne gibi sonra kadar ama her iki"),
    Language(["cp1257"], "ąčęėįšųūž", "ir kad su buvo yra i nuo bet tai jo per ar kaip po apie dar tik"),
    Language(
      ["cp1257"], "āčēģīķļņšūž", "un ir no ar par ka uz tas bija vai pie to kas arī gan bet pēc lai"),
  ]

  private static let western = [
    "de la le les des et en un une du que est pour dans par au sur il qui pas a ce se ne plus",
    "the of and to in a is for on that with was as at by it from be are his",
    "der die und in den von zu das mit sich des auf ist im dem nicht ein eine als auch an",
    "de la que el en y los se del las un por con una su para es al lo como",
    "di e il la che in un per del non da con le si una sono dei i al della",
    "de a que o e do da em um para com os no se na uma as por dos ao",
    "de van het een en in is dat op te zijn met voor niet aan er om die",
    "och att det i en som av den med till har de ett om inte",
    "og det er en i at til av som med den for de ikke et har der",
    "ja on ei se oli mutta kun ovat tai sen joka",
    "og er sem um til ekki en var af hann",
  ].map(set)

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  /// nil when the bytes may well be western.
  static func guess(_ bytes: [UInt8]) -> Charset.Text? {
    let sample = Array(bytes.prefix(1 << 16))
    let words = smallWords(sample)
    guard words.all >= 20, sample.count(where: { $0 >= 0x80 }) >= 5 else { return nil }
    func share(_ set: Set<[UInt8]>) -> Double {
      Double(words.counts.reduce(0) { $0 + (set.contains($1.key) ? $1.value : 0) }) / Double(words.all)
    }
    let usual = western.map(share).max() ?? 0
    var best: (fit: Double, charset: String)?
    for language in languages {
      let share = share(language.words)
      guard share >= 0.1, share >= usual * 1.4 else { continue }
      for charset in language.charsets {
        guard let text = Charset.convert(sample, from: charset), !text.isLossy else { continue }
        let fit = fit(text.bytes, language.letters)
        // Between two that fit alike, the language with more of its words.
        if fit >= 0.95, fit + share > best?.fit ?? 0 { best = (fit + share, charset) }
      }
    }
    return best.flatMap { Charset.convert(bytes, from: $0.charset) }
  }

  /// How often each short word of ASCII letters comes, and the number of all words.
  private static func smallWords(_ b: [UInt8]) -> (counts: [[UInt8]: Int], all: Int) {
    var counts: [[UInt8]: Int] = [:]
    var all = 0
    for word in b.split(whereSeparator: { !((0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80) }) {
      all += 1
      if word.count <= 6 { counts[word.map { $0 < 0x80 ? $0 | 0x20 : $0 }, default: 0] += 1 }
    }
    return (counts, all)
  }

  /// The share of the letters above ASCII that the alphabet has; signs within words count against it.
  private static func fit(_ utf8: [UInt8], _ letters: Set<UInt32>) -> Double {
    var good = 0
    var bad = 0
    var before: Unicode.Scalar = " "
    for s in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      defer { before = s }
      guard s.value >= 0x80 else { continue }
      if letters.contains(s.value) {
        good += 1
      } else if s.value < 0xA0 || s.properties.isAlphabetic {
        bad += 1
      } else if before.properties.isAlphabetic, s != "’", s != "“", s != "”", s != "»", s != "…", s != "–" {
        bad += 1
      }
    }
    return good < 5 ? 0 : Double(good) / Double(good + bad)
  }
}
