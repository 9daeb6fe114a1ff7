import Foundation

/// What a pack's `grammar.tsv` says of the language as a whole: each trait and each list, once.
struct Grammar {
  private(set) var traits = LexTraits()
  /// A list for each case of `LexList`, its members parted by blanks.
  private(set) var lists = LexList.allCases.map { _ in "" }

  init(_ file: URL) throws {
    var open = LexTrait.allCases.map { "\($0)" } + LexList.allCases.map { "\($0)" }
    let known = open
    var last = 0
    for (number, line) in try Rows.lines(of: file) {
      func fail(_ message: String) -> PackError { PackError(file: file.path, line: number, message: message) }
      let cells = Rows.cells(line)
      let name = cells[0]
      guard let place = known.firstIndex(of: name) else { throw fail("unknown trait '\(name)'") }
      guard let i = open.firstIndex(of: name) else { throw fail("a second answer for '\(name)'") }
      guard cells.count == 2 else { throw fail("not a name and its answer: \(line)") }
      if place < LexTrait.allCases.count {
        guard let holds = ["yes": true, "no": false][cells[1]] else {
          throw fail("'\(name)' wants yes or no")
        }
        if holds { traits.insert(LexTrait.allCases[place]) }
      } else if cells[1] != "-" {
        lists[place - LexTrait.allCases.count] = cells[1]
      }
      open.remove(at: i)
      last = number
    }
    guard let missing = open.first else { return }
    throw PackError(file: file.path, line: last, message: "no answer for '\(missing)'")
  }
}
