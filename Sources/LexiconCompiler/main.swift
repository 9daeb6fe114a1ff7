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
  var source = "// Compiled from Language/Packs. Don't edit.\n\nenum LexiconTables {\n"
  source += "  static let all: [(language: String, table: StaticString, size: Int)] = [\n"
  for folder in folders {
    let pack = try PackSource(folder: folder)
    let table = TableWriter(pack.entries).table()
    source += "    (\"\(folder.lastPathComponent)\", \"\(SwiftLiteral.escape(table))\", \(table.count)),\n"
  }
  source += "  ]\n}\n"
  try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
