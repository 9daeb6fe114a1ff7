/// UTF-8 that was taken for Windows-1252 and encoded once more: `Ã©`, `Â `, `â€™`. Put right stretch by stretch, since
/// such texts often hold good characters too.
enum Mojibake {
  static func repaired(_ text: Charset.Text) -> Charset.Text {
    guard hasLead(text.bytes) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.bytes.count)
    var run: [Unicode.Scalar] = []
    var hits = 0
    var others = 0
    var fault: Int?
    func flush() {
      if let good = original(run) {
        hits += 1
        fault = fault ?? out.count
        out += good
      } else if !run.isEmpty {
        others += 1
        for s in run { out += UTF8.encode(s).map(Array.init) ?? [] }
      }
      run.removeAll(keepingCapacity: true)
    }
    for s in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      if s.value >= 0x80 {
        run.append(s)
      } else {
        flush()
        out.append(UInt8(truncatingIfNeeded: s.value))
      }
    }
    flush()
    // A capital before a closing mark may look the same; one or two beside much good text mean nothing.
    guard hits > 0, hits >= 3 || others == 0, hits * 4 >= others else { return text }
    var repaired = text
    repaired.bytes = out
    repaired.isRepaired = true
    repaired.fault = repaired.fault ?? fault
    return repaired
  }

  /// The same for a text that has been read already, of which references may have hidden it; nil when it is good.
  static func repaired(_ s: String) -> String? {
    var s = s
    guard s.withUTF8({ $0.contains(0xC3) }) else { return nil }
    let text = repaired(Charset.Text(bytes: Array(s.utf8), charset: "utf-8"))
    return text.isRepaired ? String(decoding: text.bytes, as: UTF8.self) : nil
  }

  /// Whether `Ã`, `Â` or `â` stands before a character that a byte from 0x80 to 0xBF would have become.
  private static func hasLead(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { b in
      guard let base = b.baseAddress else { return false }
      let end = b.count - 2
      var i = ByteScan.next(0xC3, base, from: 0, to: end)
      while i < end {
        if b[i + 1] == 0x83 || b[i + 1] == 0x82 || b[i + 1] == 0xA2, b[i + 2] >= 0x80 { return true }
        i = ByteScan.next(0xC3, base, from: i + 1, to: end)
      }
      return false
    }
  }

  /// What a stretch of characters was before; nil when it is good as it stands.
  private static func original(_ run: [Unicode.Scalar]) -> [UInt8]? {
    guard run.count >= 2, run.contains(where: { $0 == "Ã" || $0 == "Â" || $0 == "â" }) else { return nil }
    var bytes: [UInt8] = []
    for s in run {
      guard let b = TextDecoding.windows1252Byte(s) else { return nil }
      bytes.append(b)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.unicodeScalars.allSatisfy(isUsual) ? bytes : nil
  }

  private static func isUsual(_ s: Unicode.Scalar) -> Bool {
    (0xA0...0x17F).contains(s.value) || (0x2010...0x2044).contains(s.value) || s == "€" || s == "™"
  }
}
