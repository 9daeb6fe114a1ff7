import Foundation
import Testing

@testable import Reader

/// The made-up cases of `shared/eval/hardcases.jsonl`, where that folder exists beside the package.
struct HardCaseTests {
  /// How many of the cases must come out right; raised whenever more do.
  static let floor = 99

  @Test func hardCases() throws {
    guard let file = Self.file else {
      print("hardcases.jsonl is not here: skipped")
      return
    }
    let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(HardCase.self, from: Data($0.utf8))
    }
    let analyzer = Analyzer()
    var right = 0
    for c in cases {
      var source = Source(path: c.id, format: "text", text: c.text)
      source.language = "fr"
      let faults = c.faults(in: analyzer.analyze(source))
      right += faults.isEmpty ? 1 : 0
      print(
        faults.isEmpty ? "pass" : "FAIL", c.id, c.phenomenon,
        faults.isEmpty ? "" : "– " + faults.joined(separator: "; "))
    }
    print("\(right) of \(cases.count) hard cases")
    #expect(right >= Self.floor)
  }

  private static var file: URL? {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<6 {
      folder.deleteLastPathComponent()
      let file = folder.appendingPathComponent("shared/eval/hardcases.jsonl")
      if FileManager.default.fileExists(atPath: file.path) { return file }
    }
    return nil
  }
}

private struct HardCase: Decodable {
  struct Expected: Decodable {
    var content: String
    var speaker: String
    var kind: String
  }
  var id: String
  var phenomenon: String
  var text: String
  var quotes: [Expected]
  var nonspeech: [String]

  /// What is wrong with a parse; nothing when it is right.
  func faults(in d: Dispatch) -> [String] {
    var out: [String] = []
    for e in quotes where !d.quotes.contains(where: { matches($0, e, d) }) {
      out.append("no \(e.kind) “\(e.content)” by \(e.speaker)")
    }
    for n in nonspeech where d.quotes.contains(where: { offers($0, n, d) }) { out.append("offers “\(n)”") }
    if quotes.isEmpty, d.quotes.contains(where: { $0.kind != .indirect }) { out.append("offers a quotation") }
    return out
  }

  private func matches(_ q: Quote, _ e: Expected, _ d: Dispatch) -> Bool {
    let words = plain(d.words(q.span))
    switch e.kind {
    case "indirect":
      guard q.kind == .indirect, overlap(reported(q, d), plain(e.content)) >= 0.5 else { return false }
    case "direct": guard q.kind == .direct, words == plain(e.content) else { return false }
    default: guard q.kind != .indirect, words == plain(e.content) else { return false }
    }
    var names: [String] = q.sourceSpan.map { [d.words($0)] } ?? []
    if let s = q.speaker {
      names.append(d.entities[s].name)
      names += d.entities[s].mentions.map { d.words($0.span) }
    }
    return names.contains { plain($0).contains(plain(e.speaker)) }
  }

  /// The reported words without an attribution in their middle, which a single span cannot leave out.
  private func reported(_ q: Quote, _ d: Dispatch) -> String {
    var text = d.words(q.span)
    for s in [q.cue, q.sourceSpan].compactMap({ $0 }) where q.span.contains(s) {
      text = text.replacingOccurrences(of: d.words(s), with: " ")
    }
    return plain(text)
  }

  private func offers(_ q: Quote, _ words: String, _ d: Dispatch) -> Bool {
    let mine = plain(d.words(q.span))
    if q.kind != .indirect { return mine == plain(words) }
    return quotes.isEmpty && mine.contains(plain(words))
  }

  private func overlap(_ a: String, _ b: String) -> Double {
    let a = Set(a.split { !$0.isLetter }), b = Set(b.split { !$0.isLetter })
    return a.isEmpty || b.isEmpty ? 0 : Double(a.intersection(b).count) / Double(a.union(b).count)
  }

  /// Small letters, one kind of apostrophe, no article and no punctuation around.
  private func plain(_ s: String) -> String {
    var t = s.lowercased().replacingOccurrences(of: "’", with: "'")
    t = t.trimmingCharacters(in: CharacterSet(charactersIn: " .,!?«»\"“”\u{A0}\u{202F}\n"))
    for article in ["le ", "la ", "les ", "l'", "un ", "une ", "des ", "de ", "me ", "mme "]
    where t.hasPrefix(article) {
      t.removeFirst(article.count)
      break
    }
    return t
  }
}
