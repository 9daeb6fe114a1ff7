import ArgumentParser
import Foundation
import Testing

@testable import ReaderApp

/// The manual says what the tables say that help and palette are made from.
/// `DEPECHE_RECORD=1 swift test --filter ManualTests` writes it anew.
@Suite @MainActor struct ManualTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  private func expect(_ path: String, _ wanted: String) throws {
    if Snapshot.isRecording { try Data(wanted.utf8).write(to: Self.root.appending(path: path)) }
    #expect(try text(path) == wanted, "\(path) is stale: DEPECHE_RECORD=1 swift test --filter ManualTests")
  }

  /// Text as mdoc takes it: nothing in it begins a request.
  private func roff(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Every key with what it does, group by group; with the names of the actions, as key files say them, or without.
  private func keys(named: Bool) -> String {
    let map = Settings(folder: nil).keyMap
    let list = named ? "-width indent" : "-width \"ctrl-_ , alt-u\" -compact"
    var out = ""
    for group in Action.Group.allCases {
      out += ".Ss \(Strings.english.groupName(group))\n.Bl -tag \(list)\n"
      for action in Action.allCases where action.group == group {
        let keys = map.keys(for: action).map(roff).joined(separator: " , ")
        let sentence = roff(Strings.english.sentence(action))
        out +=
          named
          ? ".It Li \(action.rawValue) Pq \\&\(keys)\n\(sentence).\n" : ".It Li \\&\(keys)\n\(sentence)\n"
      }
      out += ".El\n"
    }
    return out
  }

  /// What the shipped file says of each setting, in its order.
  private func settings() throws -> String {
    var out = ""
    var comment: [String] = []
    for line in try text("Config/config.toml").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        comment.append(line.dropFirst().trimmingCharacters(in: .whitespaces))
      } else if line.hasPrefix("[") {
        out += (out.isEmpty ? "" : ".El\n") + ".Ss \(line)\n.Bl -tag -width indent\n"
        comment = []
      } else if let equals = line.firstIndex(of: "=") {
        let name = line[..<equals].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
        out += ".It Ic \(roff(name)) Pq usually Li \(roff(value))\n"
        out += comment.map { roff($0) + "\n" }.joined()
        comment = []
      } else {
        comment = []
      }
    }
    return out + ".El\n"
  }

  @Test func settingsHaveTheirPage() throws {
    let page = """
      .\\" Made from Config/config.toml and the tables of actions and keys:
      .\\" DEPECHE_RECORD=1 swift test --filter ManualTests
      .Dd November 25, 2026
      .Dt DEPECHE.TOML 5
      .Os
      .Sh NAME
      .Nm depeche.toml
      .Nd settings, keys and themes of depeche
      .Sh DESCRIPTION
      .Xr depeche 1
      reads
      .Pa config.toml , keys.toml
      and
      .Pa themes/*.toml
      in
      .Pa $XDG_CONFIG_HOME/depeche ,
      usually
      .Pa ~/.config/depeche .
      What is left out stays as it is; what is wrong is told with its file, line and column and left out.
      .Ic R
      in the program reads them anew.
      .Sh CONFIG.TOML
      \(try settings()).Sh KEYS.TOML
      .Li [keys]
      holds everywhere,
      .Li [keys.list] , [keys.body]
      and
      .Li [keys.facts]
      in one pane.
      A key or a sequence of keys names an action or a list of them;
      .Li none
      unbinds it:
      .Bd -literal -offset indent
      [keys]
      "g g" = "first"
      "space" = ["page-down", "next-quote"]
      [keys.facts]
      "s" = "none"
      .Ed
      .Pp
      The actions, with the keys that they have:
      \(keys(named: true)).Sh THEMES
      .Li title , appearance
      (dark, light, any),
      .Li inherits
      (another theme),
      .Li quotes
      (how they are set off besides their style: colour, bar, indent),
      .Li [palette]
      (names for colours),
      .Li [roles]
      (styles in words:
      .Ql gold on night bold ) ,
      .Li speakers
      (a list of styles).
      A role that is left out looks like the one without its last part:
      .Li quote.direct
      like
      .Li quote .
      The roles:
      .Pp
      \(Role.allCases.map { ".Li \($0.rawValue)" }.joined(separator: " ,\n")) .
      .Sh SEE ALSO
      .Xr depeche 1

      """
    try expect("docs/depeche.toml.5", page)
  }

  @Test func keysStandInTheManual() throws {
    let page = try text("docs/depeche.1")
    let opening = ".\\\" Keys: made from the tables by DEPECHE_RECORD=1 swift test --filter ManualTests\n"
    let start = try #require(page.range(of: opening)).upperBound
    let end = try #require(page.range(of: ".\\\" End of keys\n")).lowerBound
    try expect("docs/depeche.1", page[..<start] + keys(named: false) + page[end...])
  }

  /// What shells complete: every command, every option of the reader, the themes.
  @Test(arguments: [CompletionShell.bash, .zsh, .fish]) func shellsComplete(_ shell: CompletionShell) {
    let script = Depeche.completionScript(for: shell)
    for command in Depeche.configuration.subcommands {
      #expect(script.contains(command.configuration.commandName ?? "?"), "\(shell): \(command)")
    }
    for theme in BuiltinThemes.all { #expect(script.contains(theme.name), "\(shell): \(theme.name)") }
    for option in ["tour", "plain", "select", "no-mouse", "no-corrections", "input-format"] {
      #expect(script.contains(option), "\(shell): \(option)")
    }
  }

  /// Every command and every option of the reader is in its page.
  @Test func commandsAreInTheirPage() throws {
    let page = try text("docs/depeche.1")
    for command in Depeche.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(page.contains(name), "docs/depeche.1 says nothing of \(name)")
    }
    for option in ["theme", "plain", "tour", "select", "mouse"] {
      #expect(page.contains("Fl -\(option)") || page.contains("Fl -no-\(option)"), "\(option)")
    }
  }
}
