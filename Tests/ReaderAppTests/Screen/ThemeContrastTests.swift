import Testing

@testable import ReaderApp

/// Text of every theme that sets its own colours can be read: at least 4.5 : 1 by WCAG's formula.
@Suite @MainActor struct ThemeContrastTests {
  @Test(arguments: Themes().names) func textStandsOut(_ name: String) throws {
    var problems: [ConfigProblem] = []
    let theme = try #require(Themes().theme(name, &problems))
    for role in Role.allCases {
      let style = theme.style(role)
      guard let ratio = ratio(style.foreground, style.background) else { continue }
      // A border is no text.
      if role == .border || style.attributes.contains(.reverse) { continue }
      #expect(ratio >= 4.5, "\(name): \(role.name) \(ratio)")
    }
    for (i, patch) in theme.speakers.enumerated() {
      for ground in [Role.text, .currentQuote, .popup, .status] {
        let style = theme.style(ground)
        guard let color = patch.foreground, let ratio = ratio(color, style.background) else { continue }
        #expect(ratio >= 4.5, "\(name): speaker \(i + 1) on \(ground.rawValue) \(ratio)")
      }
    }
  }

  @Test(arguments: Themes().names) func speakersDiffer(_ name: String) throws {
    var problems: [ConfigProblem] = []
    let theme = try #require(Themes().theme(name, &problems))
    if name != Themes.colorless { #expect(Set(theme.speakers).count >= 8) }
  }

  private func ratio(_ a: Color, _ b: Color) -> Double? {
    guard case .rgb(let r, let g, let bl) = a, case .rgb(let r2, let g2, let b2) = b else { return nil }
    let (x, y) = (luminance(r, g, bl), luminance(r2, g2, b2))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Double {
    func linear(_ v: UInt8) -> Double {
      let c = Double(v) / 255
      return c <= 0.04045 ? c / 12.92 : pow24((c + 0.055) / 1.055)
    }
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }

  /// c to the power 2.4: the square by the fifth root of the square.
  private func pow24(_ c: Double) -> Double {
    guard c > 0 else { return 0 }
    var root = c
    for _ in 0..<60 { root -= (root * root * root * root * root - c * c) / (5 * root * root * root * root) }
    return c * c * root
  }
}
