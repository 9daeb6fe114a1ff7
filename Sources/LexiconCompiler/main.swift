import Foundation

// usage: LexiconCompiler PACKS OUTPUT.swift
// PACKS holds one folder a language; each becomes one flat table in OUTPUT.
let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: LexiconCompiler PACKS OUTPUT.swift\n".utf8))
  exit(2)
}
do {
  let packs = URL(fileURLWithPath: arguments[1])
  let folders = try FileManager.default.contentsOfDirectory(at: packs, includingPropertiesForKeys: nil)
    .filter { $0.hasDirectoryPath }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  var source = Array("// Compiled from Language/Packs. Don't edit.\n\nenum LexiconTables {\n".utf8)
  source += "  static let all: [(language: String, table: StaticString, size: Int)] = [\n".utf8
  for folder in folders {
    let pack = try PackSource(folder: folder)
    let table = TableWriter(pack.entries, pack.grammar).table()
    source += "    (\"\(folder.lastPathComponent)\", \"".utf8
    source += SwiftLiteral.body(table)
    source += "\", \(table.count)),\n".utf8
  }
  source += "  ]\n}\n".utf8
  try Data(source).write(to: URL(fileURLWithPath: arguments[2]), options: .atomic)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
