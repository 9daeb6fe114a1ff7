import Reader

/// A recording in asciicast form (version 2): a line that says how large the screen is, then a line for every change.
nonisolated struct Cast {
  private(set) var text: String

  init(width: Int, height: Int) {
    text = "{\"version\": 2, \"width\": \(width), \"height\": \(height)}\n"
  }

  mutating func add(_ frame: Frame, at seconds: Double) {
    // The cursor goes home; rows end with line ends, which a terminal takes with a return.
    let lines = FrameText.ansi(frame).split(separator: "\n", omittingEmptySubsequences: false)
    var picture = "\u{1b}[H\u{1b}[?25l" + lines.prefix(frame.height).joined(separator: "\r\n")
    if let cursor = frame.cursor { picture += "\u{1b}[\(cursor.y + 1);\(cursor.x + 1)H\u{1b}[?25h" }
    let milliseconds = Int((seconds * 1000).rounded())
    let fraction = String(milliseconds % 1000)
    let time = "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    text += String(
      decoding: JSONLine.bytes(.array([.number(time), .string("o"), .string(picture)])), as: UTF8.self)
  }
}
