/// `164 millions de francs` in a dispatch from Berne: a word of several currencies means that of the dateline's country.
struct HomeCurrency {
  private let w: Workspace
  /// ISO 3166 code packed as in the lexicon, 0 when unknown. Codes of currencies begin with it.
  private let country: UInt32

  init(_ w: Workspace) {
    self.w = w
    let span = w.header.dateline?.span
    let place = w.names.first { name in span?.contains(name.span) ?? false }
    country = place?.tokens.first.map { Self.country(of: $0, w) } ?? 0
  }

  private static func country(of place: Int, _ w: Workspace) -> UInt32 {
    let phrase = w.phrase(at: place)
    for c in [LexClass.city, .state] {
      if let r = phrase.flatMap({ w.reading($0, c) }) ?? w.reading(place, c), r.value != 0 { return r.value }
    }
    return 0
  }

  /// The currency that a word or sign means.
  func reading(_ i: Int) -> Reading? {
    guard let first = w.reading(i, .currency) else { return nil }
    guard country != 0 else { return first }
    return w.readings(i).first { $0.lexClass == .currency && $0.value >> 5 == country } ?? first
  }
}
