import Foundation
import PackagePlugin

/// Compiles every language pack under `Language/Packs` into one Swift file that holds a flat table.
@main
struct LexiconPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let packs = target.directoryURL.appending(path: "Language/Packs")
    let output = context.pluginWorkDirectoryURL.appending(path: "LexiconTables.swift")
    let tool = try context.tool(named: "LexiconCompiler").url
    let inputs = FileManager.default.enumerator(at: packs, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }
      .filter { $0.pathExtension == "tsv" }
    return [
      .buildCommand(
        displayName: "Compiling language packs",
        executable: tool,
        arguments: [packs.path, output.path],
        inputFiles: inputs ?? [],
        outputFiles: [output])
    ]
  }
}
