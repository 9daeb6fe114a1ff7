import Reader

/// The only way from text that others wrote to cells, clipboard, window title and plain output: no control, no
/// direction override and no invisible character gets through. Stored text and its offsets stay as they are.
nonisolated enum Safety {
  /// What becomes of one scalar.
  enum Verdict: Equatable {
    case show
    /// Joins the character before.
    case mark
    /// Shown as this instead, in the `unsafe` style.
    case standIn(UInt32)
    /// Shown as nothing; harmless where it stands.
    case drop
    case blank, lineBreak
  }

  /// What stands for a character that must not be sent and has no picture of its own.
  static let replacement: UInt32 = 0xFFFD

  static func verdict(_ u: UInt32, after before: UInt32, next: UInt32) -> Verdict {
    switch u {
    case 0x20...0x7E: return .show
    case 0x0A: return .lineBreak
    case 0x09: return .blank
    case UInt32(Dispatch.joint) where before == 0x2D: return .drop
    case 0..<0x20: return .standIn(0x2400 + u)
    case 0x7F: return .standIn(0x2421)
    case 0x80...0x9F: return .standIn(replacement)
    case 0xAD: return .drop
    case 0xA0..<0x300: return .show
    default: return rare(u, after: before, next: next)
    }
  }

  private static func rare(_ u: UInt32, after before: UInt32, next: UInt32) -> Verdict {
    switch u {
    // Punctuation, and arrows, boxes and signs of the interface: to look up what they are would take longest of all.
    case 0x2010...0x2027, 0x202F, 0x2030...0x205E, 0x2190...0x23FF, 0x2500...0x27BF: return .show
    case 0x2028, 0x2029: return .lineBreak
    case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF:
      // Which glyph or skin an emoji takes: terminals disagree about the width of the pair, so the base stands alone.
      return .drop
    case 0x200C, 0x200D:
      if joins(before), joins(next) { return .mark }
      return isPicture(before) && isPicture(next) ? .drop : .standIn(replacement)
    case 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      return .standIn(replacement)
    default:
      if Width.of(u) == 0 { return .mark }
      return isPrintable(u) ? .show : .standIn(replacement)
    }
  }

  /// Scripts in which joiners are part of spelling: Arabic, Syriac and those of India and its neighbours.
  private static func joins(_ u: UInt32) -> Bool {
    (0x620...0xFFF).contains(u) || (0x1780...0x18AF).contains(u)
  }

  private static func isPicture(_ u: UInt32) -> Bool {
    (0x2190...0x2BFF).contains(u) || (0x1F000...0x1FAFF).contains(u) || (0xFE00...0xFE0F).contains(u)
  }

  private static func isPrintable(_ u: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(u) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    default: return true
    }
  }

  /// Text made safe for one line: line breaks and tabs become spaces.
  static func line(_ text: String) -> String { clean(text, lineBreak: " ") }

  /// Text made safe with its lines kept.
  static func lines(_ text: String) -> String { clean(text, lineBreak: "\n") }

  private static func clean(_ text: String, lineBreak: Unicode.Scalar) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var out = String.UnicodeScalarView()
    Glyphs.each(in: text) { glyph in
      let scalar = glyph.isLineBreak ? lineBreak : Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}"
      out.append(scalar)
      for m in glyph.marks.all { if let mark = Unicode.Scalar(m) { out.append(mark) } }
      return true
    }
    return String(out)
  }
}
