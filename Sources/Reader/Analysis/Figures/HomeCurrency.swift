/// `164 millions de francs` in a dispatch from Berne: a word of several currencies means that of the dateline's country, or
/// of the one that a text without a dateline is about.
struct HomeCurrency {
  private let w: Workspace
  /// What the codes of its currencies begin with: the ISO 3166 code of the country, or that of a union for its currency,
  /// packed as in the lexicon; 0 when unknown.
  private let country: UInt32
  /// Countries that a text names whose dateline gives none; empty elsewhere.
  private let named: [UInt32: Int]

  init(_ w: Workspace) {
    self.w = w
    let span = w.header.dateline?.span
    let place = w.names.first { name in span?.contains(name.span) ?? false }
    let home = place?.tokens.first.map { Self.country(of: $0, w) } ?? 0
    guard home == 0, w.header.dateline?.places.isEmpty ?? true else {
      country = Self.union(of: home, w) ?? home
      named = [:]
      return
    }
    var named: [UInt32: Int] = [:]
    for name in w.names where w.entities[name.entity].kind == .place {
      let found = Self.country(of: name.tokens.lowerBound, w)
      if found != 0 { named[found, default: 0] += 1 }
    }
    let all = named.values.reduce(0, +)
    let main = named.first { $0.value >= 2 && $0.value * 2 > all }?.key ?? 0
    country = Self.union(of: main, w) ?? main
    self.named = named
  }

  /// What the code of a union's currency begins with: `XO` and `XA` of the two francs CFA.
  private static func union(of country: UInt32, _ w: Workspace) -> UInt32? {
    guard country != 0 else { return nil }
    var code = PackedCode.letters(country)
    return code.withUTF8 { code in
      if w.lexicon.ends(code, in: .francsWest, behind: 0) { return packed("XO") }
      return w.lexicon.ends(code, in: .francsCentre, behind: 0) ? packed("XA") : nil
    }
  }

  private static func packed(_ code: String) -> UInt32 {
    code.utf8.reduce(0) { $0 << 5 | UInt32($1 & 0x1F) }
  }

  private static func country(of place: Int, _ w: Workspace) -> UInt32 {
    let phrase = w.phrase(at: place)
    for c in [LexClass.city, .state] {
      if let r = phrase.flatMap({ w.reading($0, c) }) ?? w.reading(place, c), r.value != 0 { return r.value }
    }
    return 0
  }

  /// `200 francs CFA … 350 francs`: what the same word meant just before, with more words; but `(350 francs)` converts.
  private func namedBefore(_ i: Int, _ first: Reading) -> Reading? {
    guard i > 1, Self.country(of: first) != country,
      !(max(0, i - 4)..<i).contains(where: { w.isSign($0, "(") })
    else { return nil }
    for k in (max(0, i - Self.reach)..<i).reversed() where w.tokens[k].has(.currency) {
      guard let p = w.phrase(at: k), p.classes.has(.currency), p.tokens.count > 1,
        w.reading(k, .currency)?.value == first.value
      else { continue }
      return reading(p)
    }
    return nil
  }
  private static let reach = 80

  /// The two letters that the code of a currency begins with, or of its hundredth part.
  private static func country(of currency: Reading) -> UInt32 {
    var code = currency.value
    while code > 0x3FF { code >>= 5 }
    return code
  }

  /// The currency that a word or sign means.
  func reading(_ i: Int) -> Reading? {
    guard let first = w.reading(i, .currency) else { return nil }
    // Where a text only seems to be about a country, another that it names may have the currency: `dollars`.
    guard country != 0, named[Self.country(of: first)] == nil else { return first }
    return w.readings(i).first { isHome($0) } ?? namedBefore(i, first) ?? first
  }

  /// The currency that several words mean: `francs CFA` of the West or of the centre.
  func reading(_ p: Phrase) -> Reading? {
    guard let first = w.reading(p, .currency) else { return nil }
    return country == 0 ? first : w.readings(p).first { isHome($0) } ?? first
  }

  private func isHome(_ r: Reading) -> Bool { r.lexClass == .currency && Self.country(of: r) == country }
}
