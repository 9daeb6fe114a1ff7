import Foundation
import Testing

@testable import Reader

@Suite("Tables of names in the language packs")
struct NameTablesTests {
  /// Classes whose rows are names, so that a form means one thing in one file.
  static let named = [
    "state", "city", "region", "geo", "nationality", "demonym", "firstName", "surname", "organization",
    "agency",
  ]

  @Test(
    "No form is entered twice in a file with the same meaning",
    arguments: NameTable.all("fr") + NameTable.all("en"))
  func noDuplicates(_ table: NameTable) {
    guard Self.named.contains(table.className) else { return }
    var seen: [String: Set<String>] = [:]
    for row in table.rows {
      for form in Set(row.forms) {
        #expect(seen[form, default: []].insert(row.meaning).inserted, "\(form) twice in \(table.file)")
      }
    }
  }

  @Test("A first name has one gender over all files", arguments: ["fr", "en"])
  func oneGender(_ language: String) {
    var gender: [String: String] = [:]
    for row in NameTable.rows(language, "firstName") {
      for form in row.forms {
        #expect(gender[form] == nil || gender[form] == row["gender"], "\(form)")
        gender[form] = row["gender"]
      }
    }
  }

  @Test("Every nationality and city has the code of a state that is listed", arguments: ["fr", "en"])
  func codes(_ language: String) {
    let states = Set(NameTable.rows(language, "state").compactMap { $0["code"] })
    for name in ["nationality", "demonym", "city", "region"] {
      for row in NameTable.rows(language, name) {
        if let code = row["code"] { #expect(states.contains(code), "\(code) of \(row.forms)") }
      }
    }
  }

  @Test("A pack is as large as a reader of newswires needs it", arguments: ["fr", "en"])
  func counts(_ language: String) {
    func forms(_ classes: String...) -> Int {
      Set(classes.flatMap { NameTable.rows(language, $0) }.map { $0.forms[0] }).count
    }
    #expect(forms("state") >= 195)
    #expect(forms("city", "region") >= 700)
    #expect(forms("firstName") >= 1500)
    #expect(forms("organization") >= 600)
    #expect(forms("surname") >= 600)
  }
}

/// A TSV of a pack, read apart from the compiler.
struct NameTable: CustomTestStringConvertible {
  struct Row {
    let cells: [String: String]
    let forms: [String]
    subscript(_ column: String) -> String? { cells[column] }
    /// What tells two entries of one form apart: the name it stands for and its further cells.
    var meaning: String {
      let rest = cells.filter { !["form", "m", "f", "mp", "fp"].contains($0.key) }
      return forms[0] + rest.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }
  }

  let file: String
  let className: String
  let rows: [Row]
  var testDescription: String { file }

  static func all(_ language: String) -> [NameTable] {
    let packs = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Reader/Language/Packs/\(language)")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: packs, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "tsv" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap(NameTable.init)
  }

  static func rows(_ language: String, _ className: String) -> [Row] {
    all(language).filter { $0.className == className }.flatMap(\.rows)
  }

  init?(_ url: URL) {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    var className = "", columns = ["form"]
    var rows: [Row] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.components(separatedBy: "\t")
      if line.hasPrefix("@class ") {
        className = String(line.dropFirst(7))
      } else if line.hasPrefix("@columns ") {
        columns = line.dropFirst(9).split(separator: " ").map(String.init)
      } else if !line.hasPrefix("@") {
        let row = Dictionary(uniqueKeysWithValues: zip(columns, cells)).filter {
          !$0.value.isEmpty && $0.value != "-"
        }
        let forms = ["form", "m", "f", "mp", "fp"].compactMap { row[$0] }
          .flatMap { $0.split(separator: "|").map(String.init) }
        if !forms.isEmpty { rows.append(Row(cells: row, forms: forms)) }
      }
    }
    file = url.pathComponents.suffix(2).joined(separator: "/")
    self.className = className
    self.rows = rows
  }
}
