/// Counts which forms some of the dispatches have that come in.
nonisolated struct FormSample {
  private var counts: [UInt64: Int32] = [:]
  /// What was met often enough to be worth a name.
  private var forms: [UInt64: Form] = [:]
  private var here = HashSet()
  private(set) var met = 0
  private(set) var taken = 0
  private let step: Int

  private static let fewest = 250
  private static let often = 3
  /// Of a sample so many must have what is taken for frequent.
  private static let share = 0.1

  /// - Parameter step: every so manieth dispatch is looked at.
  init(step: Int) { self.step = max(1, step) }

  var isLarge: Bool { taken >= Self.fewest }

  mutating func meet(_ a: Arrival, tags: [UInt8]) {
    met += 1
    guard met % step == 0 else { return }
    taken += 1
    here.clear()
    FormScan.each(of: a, tags: tags) { kind, hash, bytes in
      guard here.insert(hash) else { return }
      let count = counts[hash, default: 0] + 1
      counts[hash] = count
      if count == Self.often { forms[hash] = Form(kind, String(decoding: bytes, as: UTF8.self)) }
    }
  }

  /// What many have.
  var frequent: [Form] {
    let least = Double(taken) * Self.share
    return forms.filter { Double(counts[$0.key] ?? 0) >= least && Self.isAsked($0.value) }.map(\.value)
      .sorted { $0.kept < $1.kept }
  }

  private static func isAsked(_ form: Form) -> Bool {
    if form.text.unicodeScalars.contains("\u{E000}") || form.text == Tags.all { return false }
    return form.kind != .tagStart || Tags.withStarts.contains(String(form.text.prefix(Tags.prefixLength)))
  }
}
