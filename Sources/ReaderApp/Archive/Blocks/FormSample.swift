/// Counts which forms some of the dispatches have that come in.
nonisolated struct FormSample {
  private var counts: [Form: Int] = [:]
  private(set) var met = 0
  private(set) var taken = 0

  /// So many are looked at in any case, of more every so manieth.
  private static let fewest = 256, step = 64
  /// Of a sample so many must have what is taken for frequent.
  private static let share = 0.1

  var isLarge: Bool { taken >= Self.fewest }

  mutating func meet(_ a: Arrival, tags: [UInt8]) {
    met += 1
    guard taken < Self.fewest || met % Self.step == 0 else { return }
    var here: Set<Form> = []
    FormScan.each(of: a, tags: tags) { kind, _, bytes in
      here.insert(Form(kind, String(decoding: bytes, as: UTF8.self)))
    }
    taken += 1
    for form in here { counts[form, default: 0] += 1 }
  }

  /// What many have.
  var frequent: [Form] {
    let least = Double(taken) * Self.share
    return counts.filter { Double($0.value) >= least && Self.isAsked($0.key) }.map(\.key)
      .sorted { $0.kept < $1.kept }
  }

  private static func isAsked(_ form: Form) -> Bool {
    if form.text.unicodeScalars.contains("\u{E000}") || form.text == Tags.all { return false }
    return form.kind != .tagStart || Tags.withStarts.contains(String(form.text.prefix(Tags.prefixLength)))
  }
}
