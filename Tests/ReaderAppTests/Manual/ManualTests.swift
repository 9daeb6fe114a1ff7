import ArgumentParser
import Foundation
import Testing

@testable import ReaderApp

/// The manual says what the tables say that help and palette are made from, in every language.
/// `DEPECHE_RECORD=1 swift test --filter ManualTests` writes it anew.
@Suite @MainActor struct ManualTests {
  nonisolated private static let languages = ["en", "fr"]
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// The page holds, between the marks of each block, what the tables say.
  private func expect(_ path: String, _ blocks: [(name: String, text: String)]) throws {
    var page = try text(path)
    for block in blocks {
      let opening =
        ".\\\" \(block.name): made from the tables by DEPECHE_RECORD=1 swift test --filter ManualTests\n"
      let start = try #require(page.range(of: opening), "\(path): \(block.name)").upperBound
      let end = try #require(page.range(of: ".\\\" End of \(block.name.lowercased())\n")).lowerBound
      page = page[..<start] + block.text + page[end...]
    }
    if Snapshot.isRecording { try Data(page.utf8).write(to: Self.root.appending(path: path)) }
    #expect(try text(path) == page, "\(path) is stale: DEPECHE_RECORD=1 swift test --filter ManualTests")
  }

  private func folder(_ base: String, _ language: String) -> String {
    language == "en" ? base : "\(base)/\(language)"
  }

  @Test(arguments: languages) func commandsAndKeysHaveTheirPage(_ language: String) throws {
    let blocks = ManualBlocks(strings: Languages.strings(language, folder: nil))
    try expect(
      folder("docs", language) + "/depeche.1",
      [
        ("Synopsis", try blocks.synopsis()), ("Commands", try blocks.commands()),
        ("Keys", blocks.keys(named: false)),
      ])
  }

  @Test(arguments: languages) func settingsHaveTheirPage(_ language: String) throws {
    let blocks = ManualBlocks(strings: Languages.strings(language, folder: nil))
    try expect(
      folder("docs", language) + "/depeche.toml.5",
      [
        ("Settings", blocks.settings(try text(folder("Config", language) + "/config.toml"))),
        ("Actions", blocks.keys(named: true)), ("Roles", blocks.roles()),
      ])
  }

  /// What shells complete: every command, every option of the reader, the themes.
  @Test(arguments: [CompletionShell.bash, .zsh, .fish]) func shellsComplete(_ shell: CompletionShell) {
    let script = Depeche.completionScript(for: shell)
    for command in Depeche.configuration.subcommands {
      #expect(script.contains(command.configuration.commandName ?? "?"), "\(shell): \(command)")
    }
    for theme in Themes.shipped { #expect(script.contains(theme), "\(shell): \(theme)") }
    for option in ["tour", "plain", "select", "no-mouse", "no-corrections", "input-format"] {
      #expect(script.contains(option), "\(shell): \(option)")
    }
  }

  /// What they say of each is in the language asked for, and no word of the argument parser's English is left.
  @Test(arguments: [CompletionShell.zsh, .fish]) func completionsSpeakFrench(_ shell: CompletionShell) {
    let script = HelpLanguage.$strings.withValue(.french) {
      HelpLanguage.told(Depeche.completionScript(for: shell))
    }
    #expect(script.contains("Ouvrir des dépêches qui enseignent les touches"))
    #expect(script.contains("Montrer cette aide"))
    #expect(!script.contains("Show"))
    #expect(!script.contains("Open dispatches"))
  }

  /// bash itself, listing what may follow, and putting it into the line.
  @Test(arguments: [
    ("depeche --t", 63, ["--theme  ", "Nom d’un thème", "--tour   ", "Ouvrir des dépêches"]),
    ("depeche search --j", 9, ["--json\n"]),
    ("depeche c", 63, ["cast         ", "Enregistrer des touches", "corrections  "]),
    ("depeche export --", 33, ["--format   ", "La forme à leur donner", "-h"]),
    ("depeche --theme pa", 63, ["papier\n"]),
  ]) func bashSaysWhatItLists(_ line: String, _ type: Int, _ wanted: [String]) throws {
    let script = HelpLanguage.$strings.withValue(.french) {
      CompletionScript.completed(
        HelpLanguage.told(Depeche.completionScript(for: .bash)),
        fish: HelpLanguage.told(Depeche.completionScript(for: .fish)))
    }
    let words = line.split(separator: " ").map { "'\($0)'" }
    let bash = Process(), input = Pipe(), output = Pipe()
    bash.executableURL = URL(filePath: "/usr/bin/env")
    bash.arguments = ["bash", "--norc", "-s"]
    bash.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "COLUMNS": "100"]
    (bash.standardInput, bash.standardOutput) = (input, output)
    try bash.run()
    let run = """
      \(script)
      COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1); COMP_TYPE=\(type)
      COMP_LINE='\(line)'; COMP_POINT=\(line.count)
      __depeche_described depeche \(words.last ?? "") \(words.dropLast().last ?? "")
      printf '%s\\n' "${COMPREPLY[@]}"

      """
    try input.fileHandleForWriting.write(contentsOf: Data(run.utf8))
    try input.fileHandleForWriting.close()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    bash.waitUntilExit()
    for piece in wanted { #expect(said.contains(piece), "\(line): \(said)") }
    #expect(said.split(separator: "\n").allSatisfy { $0.count < 100 })
  }

  /// `depeche --th` and `depeche Sam` are completed as behind `depeche read`.
  @Test(arguments: [CompletionShell.bash, .zsh, .fish]) func theCommandWithoutNameCompletes(
    _ shell: CompletionShell
  ) {
    let script = Depeche.completionScript(for: shell)
    let more = CompletionScript.completed(script, fish: Depeche.completionScript(for: .fish))
    switch shell {
    case .fish:
      #expect(more.contains("__depeche_should_offer_completions_for_flags_or_options \"depeche\" theme"))
    case .zsh:
      #expect(more.split(separator: "'--theme[").count == script.split(separator: "'--theme[").count + 1)
    default:
      #expect(more.contains("        _depeche_read\n"))
      #expect(more.contains("\ncomplete -o filenames -F __depeche_described depeche"))
    }
  }
}
