import Foundation

/// The rows of a pack's files, expanded to one entry per form. The file format is described in Packs/README.md.
struct PackSource {
  private(set) var entries: [Entry] = []
  let grammar: Grammar
  private let inflection: Inflection

  init(folder: URL) throws {
    inflection = try Inflection(folder: folder)
    grammar = try Grammar(folder.appendingPathComponent(Self.grammarFile))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" && !Inflection.files.contains($0.lastPathComponent) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    for file in files where file.lastPathComponent != Self.grammarFile { try read(file) }
  }

  private static let grammarFile = "grammar.tsv"

  private mutating func read(_ file: URL) throws {
    var header = Header()
    for (number, line) in try Rows.lines(of: file) {
      func fail(_ message: String) -> PackError { PackError(file: file.path, line: number, message: message) }
      if line.utf8.first == 0x40 {
        try header.take(line, fail)
        continue
      }
      let cells = Rows.cells(line)
      guard cells.count <= header.columns.count else {
        throw fail("\(cells.count) cells, but @columns names \(header.columns.count): \(line)")
      }
      var row: [String: String] = [:]
      for (name, cell) in zip(header.columns, cells) where !cell.isEmpty && cell != "-" { row[name] = cell }
      try expand(row, header, fail)
    }
  }

  private mutating func expand(
    _ row: [String: String], _ header: Header, _ fail: (String) -> PackError
  ) throws {
    let name = row["class"] ?? header.className
    guard let lexClass = LexClass.named(name) else { throw fail("unknown class '\(name)'") }
    var value: UInt32 = 0
    for flag in list(row["flags"], ",") {
      let bit = LexFlags.bit(flag, of: lexClass)
      let known = LexFlags.names[lexClass]?.joined(separator: ", ") ?? "none"
      guard bit != 0 else { throw fail("unknown flag '\(flag)' of \(name); known: \(known)") }
      guard bit <= TableFormat.wordMask else {
        throw fail("flag '\(flag)' of \(name) has no room in the table, which holds 28 for each class")
      }
      value |= bit
    }
    if let number = row["value"] {
      guard let v = Int32(number) else { throw fail("'\(number)' is no integer") }
      value = UInt32(bitPattern: v) & TableFormat.wordMask
    }
    if let code = row["code"] { value = Self.packed(code) }
    let features = try self.features(row, fail)
    let canonical = row["canonical"]

    if let lemma = row["lemma"] {
      let text = canonical ?? lemma
      for (form, f) in try inflection.conjugate(lemma, paradigm: row["paradigm"], fail) {
        let all = features.isEmpty ? f : f.map { $0.union(features) }
        entries.append(Entry(form: form, lexClass: lexClass, features: all, value: value, text: text))
      }
      return
    }
    let genders: [(String, Features)] = [
      ("form", []), ("m", [.masculine, .singular]), ("f", [.feminine, .singular]),
      ("mp", [.masculine, .plural]), ("fp", [.feminine, .plural]),
    ]
    let first = row["form"] ?? row["m"] ?? row["f"] ?? row["mp"] ?? row["fp"]
    let text = canonical ?? first.map { list($0, "|")[0] }
    for (column, implied) in genders {
      for form in list(row[column], "|") {
        let own = features.union(implied)
        for other in header.contract ? inflection.contractions(form) : [] {
          entries.append(Entry(form: other, lexClass: lexClass, features: [own], value: value, text: text))
        }
        entries.append(Entry(form: form, lexClass: lexClass, features: [own], value: value, text: text))
        guard header.plural, column != "mp", column != "fp" else { continue }
        if column == "m" && row["mp"] != nil || column == "f" && row["fp"] != nil { continue }
        let plural = own.subtracting(.singular).union(.plural)
        entries.append(
          Entry(
            form: inflection.plural(form), lexClass: lexClass, features: [plural], value: value, text: text)
        )
      }
    }
    for form in list(row["also"], "|") {
      entries.append(Entry(form: form, lexClass: lexClass, features: [features], value: value, text: text))
    }
  }

  private func features(_ row: [String: String], _ fail: (String) -> PackError) throws -> Features {
    var features: Features = []
    for name in list(row["features"], ",") + list(row["gender"], ",") {
      guard let f = Features.named[name] else { throw fail("unknown feature '\(name)'") }
      features.formUnion(f)
    }
    return features
  }

  private func list(_ cell: String?, _ separator: Unicode.Scalar) -> [String] {
    guard let cell else { return [] }
    guard cell.unicodeScalars.contains(separator) else { return [cell] }
    return cell.unicodeScalars.split(separator: separator)
      .map { String($0).trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  /// A code of up to five capitals or digits (`FR`, `EUR`) in 28 bits, five each.
  static func packed(_ code: String) -> UInt32 {
    code.utf8.prefix(5).reduce(0) { $0 << 5 | UInt32($1 & 0x1F) }
  }
}

/// What the `@` lines of a file say.
struct Header {
  var className = ""
  var columns: [String] = ["form"]
  var plural = false
  var contract = false

  mutating func take(_ line: String, _ fail: (String) -> PackError) throws {
    let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
    switch words[0] {
    case "@class" where words.count == 2: className = words[1]
    case "@columns": columns = Array(words.dropFirst())
    case "@plural": plural = true
    case "@contract": contract = true
    default: throw fail("unknown line '\(line)'; known: @class NAME, @columns NAMES, @plural, @contract")
    }
  }
}

extension LexClass {
  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
  static func named(_ name: String) -> LexClass? { named[name] }
}

/// The lines of a TSV file that say something, with their numbers.
enum Rows {
  static func cells(_ line: String) -> [String] {
    line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { cell in
      let text = String(Substring(cell))
      return cell.first == 0x20 || cell.last == 0x20 ? text.trimmingCharacters(in: .whitespaces) : text
    }
  }

  static func lines(of file: URL) throws -> [(Int, String)] {
    try String(contentsOf: file, encoding: .utf8)
      .utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, String(Substring($0.element))) }
      .filter { $0.1.utf8.first != 0x23 && $0.1.utf8.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D } }
  }
}
