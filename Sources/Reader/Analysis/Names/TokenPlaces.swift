/// Where a token stands, asked of its bytes.
extension Workspace {
  enum Sign { case none, stop, colon, comma, open, close, bracket, dash, bullet, slash, other }

  /// What kind of sign a token is.
  @inline(__always) func sign(_ i: Int) -> Sign {
    tokens.indices.contains(i) && tokens[i].isSign ? kind(ofSign: i) : .none
  }
  private func kind(ofSign i: Int) -> Sign {
    let t = tokens[i]
    let b = bytes[Int(t.start)]
    switch b {
    case 0x2E, 0x3F, 0x21, 0x3B: return .stop
    case 0x3A: return .colon
    case 0x2C: return .comma
    case 0x28, 0x5B: return .bracket
    case 0x2D: return .dash
    case 0x2F: return .slash
    case 0x2A, 0x3E: return .bullet
    case 0x22, 0x27: return .open
    case 0xC2 where t.end - t.start == 2:
      let second = bytes[Int(t.start) + 1]
      return second == 0xAB ? .open : second == 0xBB ? .close : .other
    case 0xE2 where t.end - t.start == 3:
      guard bytes[Int(t.start) + 1] == 0x80 else { return .other }
      switch bytes[Int(t.start) + 2] {
      case 0x93, 0x94: return .dash
      case 0x9C, 0x9E, 0x98: return .open
      case 0x9D, 0x99: return .close
      case 0xA2: return .bullet
      case 0xA6: return .stop
      default: return .other
      }
    default: return .other
    }
  }

  /// Whether a straight or turned mark at `i` opens something: blank or bracket before, none after.
  func opensQuotation(_ i: Int) -> Bool {
    guard sign(i) == .open else { return false }
    let b = bytes[Int(tokens[i].start)]
    if b != 0x22 && b != 0x27 { return true }
    guard i + 1 < tokens.count, !tokens[i + 1].flags.contains(.spaceBefore) else { return false }
    return i == 0 || tokens[i].flags.contains(.spaceBefore) || tokens[i - 1].flags.contains(.elided)
      || sign(i - 1) != .none
  }

  /// Whether any word would have a capital here: at the start of a paragraph, sentence, quotation or item.
  func isInitial(_ i: Int) -> Bool {
    guard i > 0 else { return true }
    if tokens[i].zone != tokens[i - 1].zone { return true }
    // `la bombe H. La Corée`: the stop belongs to the letter.
    if tokens[i - 1].flags.contains(.dotted), tokens[i - 1].sentence != tokens[i].sentence { return true }
    switch sign(i - 1) {
    // `(Belga) Le Slovène …`
    case .bracket: return isSign(i - 1, ")") && isBodyStart(i)
    case .none, .comma, .slash, .other: return false
    case .stop, .colon, .bullet: return true
    // `« Il a joué. » Tonnerre d'applaudissements.`
    case .close: return sign(i - 2) == .stop
    case .open: return opensQuotation(i - 1) || sign(i - 2) == .stop
    case .dash:
      return i == 1 || tokens[i - 1].flags.contains(.newlineBefore) || opensZone(i - 1) || isBodyStart(i)
    }
  }

  private func opensZone(_ i: Int) -> Bool { i == 0 || tokens[i].zone != tokens[i - 1].zone }
  private func isBodyStart(_ i: Int) -> Bool {
    let z = Int(tokens[i].zone)
    return zones.indices.contains(z) && zones[z].bodyStart > zones[z].span.start
      && tokens[i - 1].start < zones[z].bodyStart + 1 && tokens[i].start >= zones[z].bodyStart
  }
}
