import Foundation
import Testing

@testable import ReaderApp

/// Frames as readable files: below each line of text one of letters, a letter for each style, explained at the end.
/// `DEPECHE_RECORD=1 swift test` writes them anew.
enum Snapshot {
  static var isRecording: Bool { ProcessInfo.processInfo.environment["DEPECHE_RECORD"] != nil }

  static func expect(_ frame: Frame, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    let text = text(frame)
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Snapshots/\(name).txt")
    if isRecording {
      try? text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if text != expected { Issue.record("\(name) looks different:\n\(text)", sourceLocation: location) }
  }

  static func text(_ frame: Frame) -> String {
    var legend: [Style] = []
    var out = ""
    for y in 0..<frame.height {
      var letters = ""
      for cell in frame.row(y) where cell.width > 0 {
        let i = legend.firstIndex(of: cell.style) ?? legend.count
        if i == legend.count { legend.append(cell.style) }
        letters += letter(i)
      }
      out += "|\(frame.text(row: y))\n~\(letters)\n"
    }
    for (i, style) in legend.enumerated() { out += "\(letter(i)): \(describe(style))\n" }
    return out
  }

  private static func letter(_ i: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    return i < letters.count ? String(letters[i]) : "?"
  }

  private static func describe(_ s: Style) -> String {
    let names = Style.Attributes.names.enumerated().filter {
      s.attributes.contains(.init(rawValue: 1 << UInt8($0.0)))
    }
    return (["\(color(s.foreground)) on \(color(s.background))"] + names.map(\.1)).joined(separator: " ")
  }

  private static func color(_ c: Color) -> String {
    switch c {
    case .standard: "default"
    case .index(let n): "\(n)"
    case .rgb(let r, let g, let b):
      "#" + [r, g, b].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
