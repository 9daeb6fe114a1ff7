import Foundation

/// How the words of a language change: `paradigms.tsv` (verbs), `verbs.tsv` (which verb follows which paradigm)
/// `plurals.tsv` and `contractions.tsv`. All of it is the pack's.
struct Inflection {
  static let files: Set = ["paradigms.tsv", "plurals.tsv", "contractions.tsv"]

  /// One line of a paradigm: what follows the stem, for one tense.
  private struct Tense {
    let features: Features
    let endings: [(ending: String, features: Features)]
  }
  private struct Paradigm {
    var strip = ""
    var tenses: [Tense] = []

    /// Each ending once, with all that it may be.
    var endings: [(ending: String, features: [Features])] {
      var order: [String] = [], all: [String: [Features]] = [:]
      for t in tenses {
        for e in t.endings {
          if all[e.ending] == nil { order.append(e.ending) }
          all[e.ending, default: []].append(t.features.union(e.features))
        }
      }
      return order.map { ($0, all[$0] ?? []) }
    }
  }

  private var paradigms: [String: Paradigm] = [:]
  /// The endings of each paradigm, once all of it is read.
  private var endings: [String: [(ending: String, features: [Features])]] = [:]
  private var paradigmOf: [String: String] = [:]
  private var plurals: [(suffix: String, replacement: String)] = []
  private var invariable: [String] = [], changesLastOnly = false
  /// Other forms of the last word of a phrase: `de` is also `d'`, `du`, `des`.
  private var contractions: [String: [String]] = [:]

  init(folder: URL) throws {
    try readParadigms(folder.appendingPathComponent("paradigms.tsv"))
    endings = paradigms.mapValues(\.endings)
    for cells in try Self.cells(folder, "verbs.tsv") where !cells[0].hasPrefix("@") && cells.count > 1 {
      paradigmOf[cells[0]] = cells[1]
    }
    for cells in try Self.cells(folder, "plurals.tsv") {
      let words = cells[0].split(separator: " ").map(String.init)
      switch words.first {
      case "@until": invariable = Array(words.dropFirst())
      case "@last": changesLastOnly = true
      default:
        let replacement = cells.count > 1 && cells[1] != "-" ? cells[1] : ""
        plurals.append((cells[0] == "-" ? "" : cells[0], replacement))
      }
    }
    for cells in try Self.cells(folder, "contractions.tsv") {
      contractions[cells[0]] = Array(cells.dropFirst())
    }
  }

  private static func cells(_ folder: URL, _ name: String) throws -> [[String]] {
    let file = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try Rows.lines(of: file).map { $0.1.components(separatedBy: "\t") }
  }

  /// Lines: paradigm, tense, endings separated by spaces (`0` is no ending, `-` no form, `a|b` two forms).
  /// `strip` names what is taken off the infinitive to get the stem. Six endings are the six persons; the four
  /// of `pp` are m s, f s, m p, f p.
  private mutating func readParadigms(_ file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let persons: [Features] = [
      [.first, .singular], [.second, .singular], [.third, .singular],
      [.first, .plural], [.second, .plural], [.third, .plural],
    ]
    let genders: [Features] = [
      [.masculine, .singular], [.feminine, .singular], [.masculine, .plural], [.feminine, .plural],
    ]
    for (number, line) in try Rows.lines(of: file) {
      let cells = line.components(separatedBy: "\t")
      func fail(_ m: String) -> PackError { PackError(file: file.path, line: number, message: m) }
      guard cells.count == 3 else { throw fail("expected paradigm, tense, endings") }
      if cells[1] == "strip" {
        paradigms[cells[0], default: Paradigm()].strip = cells[2] == "0" ? "" : cells[2]
        continue
      }
      if cells[1] == "like" {
        guard let other = paradigms[cells[2]] else { throw fail("unknown paradigm '\(cells[2])'") }
        paradigms[cells[0]] = other
        continue
      }
      var tense: Features = []
      for name in cells[1].split(separator: ",") {
        guard let f = Features.named[String(name)] else { throw fail("unknown tense '\(name)'") }
        tense.formUnion(f)
      }
      let endings = cells[2].split(separator: " ").map(String.init)
      let table = endings.count == 6 ? persons : endings.count == 4 ? genders : [[]]
      guard endings.count == table.count else { throw fail("1, 4 or 6 endings, not \(endings.count)") }
      var forms: [(ending: String, features: Features)] = []
      for (cell, features) in zip(endings, table) where cell != "-" {
        for ending in cell.split(separator: "|") {
          forms.append((ending == "0" ? "" : String(ending), features))
        }
      }
      // A later line for the same tense replaces an earlier one, so that `like` can be mended.
      paradigms[cells[0], default: Paradigm()].tenses.removeAll { $0.features == tense }
      paradigms[cells[0], default: Paradigm()].tenses.append(Tense(features: tense, endings: forms))
    }
  }

  /// All forms of a verb. A multi-word verb (`faire savoir`, `s'exclamer`) changes in its first word only.
  func conjugate(
    _ lemma: String, paradigm: String?, _ fail: (String) -> PackError
  ) throws -> [(form: String, features: [Features])] {
    let parts = lemma.split(separator: " ", maxSplits: 1).map(String.init)
    let verb = parts[0], rest = parts.count > 1 ? " " + parts[1] : ""
    guard let name = paradigm ?? paradigmOf[lemma] ?? paradigmOf[verb] else {
      throw fail("no paradigm for '\(lemma)' in verbs.tsv")
    }
    guard let p = paradigms[name], let endings = endings[name] else {
      throw fail("unknown paradigm '\(name)'")
    }
    guard verb.hasSuffix(p.strip) else { throw fail("'\(verb)' does not end in '\(p.strip)' (\(name))") }
    let stem = String(verb.dropLast(p.strip.count))
    return endings.map { (rest.isEmpty ? stem + $0.ending : stem + $0.ending + rest, $0.features) }
  }

  /// The other forms that a phrase has before what may follow it: `près de` is also `près du`.
  func contractions(_ phrase: String) -> [String] {
    guard let space = phrase.lastIndex(of: " ") else { return [] }
    let last = String(phrase[phrase.index(after: space)...])
    return (contractions[last] ?? []).map { phrase[...space] + $0 }
  }

  /// The plural after the rules of `plurals.tsv`. In a group all words change up to the first that `@until` names
  /// (`conseillers municipaux`, `chefs de service`), or with `@last` the last of these (`prime ministers`).
  func plural(_ form: String) -> String {
    if !form.utf8.contains(0x20) { return pluralWord(form) }
    var words = form.split(separator: " ").map(String.init)
    let end = words.firstIndex(where: isInvariable) ?? words.count
    for i in (changesLastOnly ? max(0, end - 1) : 0)..<end { words[i] = pluralWord(words[i]) }
    return words.joined(separator: " ")
  }

  private func isInvariable(_ word: String) -> Bool {
    invariable.contains { $0.hasSuffix("'") ? word.hasPrefix($0) : word == $0 }
  }

  private func pluralWord(_ word: String) -> String {
    for rule in plurals where word.hasSuffix(rule.suffix) {
      return word.dropLast(rule.suffix.count) + rule.replacement
    }
    return word
  }
}
