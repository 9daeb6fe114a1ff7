/// `031215 GMT Mar 26`: day and time in one, zone, month and year, as wires close their texts.
extension TimeReader {
  func wireStamp(_ i: Int) -> Found? {
    guard w.tokens[i].span.count == 6, let digits = w.leadingDigits(i), digits.isWhole else { return nil }
    let day = digits.value / 10_000, hour = digits.value / 100 % 100, minute = digits.value % 100
    guard (1...31).contains(day), hour < 24, minute < 60 else { return nil }
    let at =
      i + 1 < end && w.tokens[i + 1].flags.contains(.allCaps) && !w.tokens[i + 1].has(.month) ? i + 2 : i + 1
    guard at + 1 < end, let month = monthNumber(at), w.tokens[at + 1].kind == .number,
      let written = w.leadingDigits(at + 1), written.isWhole
    else { return nil }
    let year = written.value < 100 ? written.value + (written.value < 70 ? 2000 : 1900) : written.value
    guard (1900...2199).contains(year) else { return nil }
    let two = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return Found(
      tokens: i..<at + 2, value: "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute))")
  }
}
