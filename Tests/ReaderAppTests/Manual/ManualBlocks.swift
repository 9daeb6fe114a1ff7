import Foundation
import Testing

@testable import ReaderApp

/// The parts of the manual that are made from tables, as mdoc.
@MainActor struct ManualBlocks {
  let strings: Strings

  /// Text as mdoc takes it: nothing in it begins a request, and blanks that don't break stay so.
  private func roff(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing(
      "\u{A0}", with: "\\~"
    )
    .replacing("\u{202F}", with: "\\~")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private func sentence(_ text: String) -> String {
    let roffed = roff(text)
    return ".?!".contains(roffed.last ?? " ") ? roffed : roffed + "."
  }

  // MARK: Commands

  func synopsis() throws -> String {
    try listed().map { command in
      ".Nm\n" + (command.commandName == "read" ? "" : ".Cm \(command.commandName)\n")
        + command.own.map { asked($0) + "\n" }.joined()
    }.joined()
  }

  /// Not the one that tells of the others.
  private func listed() throws -> [CommandTable.Command] {
    (try CommandTable.table(strings).subcommands ?? []).filter { $0.commandName != "help" }
  }

  /// Whether it can be left out, in brackets then.
  private func asked(_ a: CommandTable.Argument) -> String {
    (a.isOptional ? ".Op " : ".") + form(a) + (a.isRepeating && a.kind == "positional" ? " ..." : "")
  }

  private func form(_ a: CommandTable.Argument) -> String {
    let value = roff(a.valueName ?? "")
    switch a.kind {
    case "positional": return "Ar \(value)"
    case "flag": return (a.names ?? []).map { "Fl -\(roff($0.name))" }.joined(separator: " | ")
    default: return "Fl -\(roff(a.names?.first?.name ?? "")) Ar \(value)"
    }
  }

  func commands() throws -> String {
    var out = ".Bl -tag -width indent\n"
    for command in try listed() {
      out += ".It Cm \(command.commandName)\n\(sentence(command.abstract ?? ""))\n"
      if let more = command.discussion, !more.isEmpty { out += "\(sentence(more))\n" }
      let own = command.own.filter { $0.abstract?.isEmpty == false }
      if !own.isEmpty { out += ".Bl -tag -width indent\n" + own.map(described).joined() + ".El\n" }
    }
    return out + ".El\n"
  }

  private func described(_ a: CommandTable.Argument) -> String {
    var out = ".It \(form(a))\n\(sentence(a.abstract ?? ""))\n"
    if let values = a.allValues, !values.isEmpty, a.kind == "option" {
      out += roff(strings.manualValues(values)) + "\n"
    }
    if let usual = a.defaultValue, a.kind == "option", !usual.isEmpty,
      a.names?.first?.name != "jobs"
    {
      out += roff(strings.manualUsually(usual)) + "\n"
    }
    return out
  }

  // MARK: Keys

  /// Every key with what it does, group by group; with the names of the actions, as key files say them, or without.
  func keys(named: Bool) -> String {
    let map = Settings(folder: nil).keyMap
    let list = named ? "-width indent" : "-width \"ctrl-_ , alt-u\" -compact"
    var out = ""
    for group in Action.Group.allCases {
      out += ".Ss \(strings.groupName(group))\n.Bl -tag \(list)\n"
      for action in Action.allCases where action.group == group {
        let labels = map.keys(for: action).map { named ? $0 : strings.key($0) }
        let keys = labels.map(roff).joined(separator: " , ")
        let words = roff(strings.sentence(action))
        out +=
          named
          ? ".It Li \(action.rawValue) Pq \\&\(keys)\n\(words).\n" : ".It Li \\&\(keys)\n\(words)\n"
      }
      out += ".El\n"
    }
    return out
  }

  // MARK: Settings and roles

  /// What the shipped file says of each setting, in its order.
  func settings(_ file: String) -> String {
    var out = ""
    var comment: [String] = []
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        comment.append(line.dropFirst().trimmingCharacters(in: .whitespaces))
      } else if line.hasPrefix("[") {
        out += (out.isEmpty ? "" : ".El\n") + ".Ss \(line)\n.Bl -tag -width indent\n"
        comment = []
      } else if let equals = line.firstIndex(of: "=") {
        let name = line[..<equals].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
        out += ".It Ic \(roff(name)) Pq \(roff(strings[.manualUsual])) Li \(roff(value))\n"
        out += comment.map { roff($0) + "\n" }.joined()
        comment = []
      } else {
        comment = []
      }
    }
    return out + ".El\n"
  }

  func roles() -> String {
    Role.allCases.map { ".Li \($0.name)" }.joined(separator: " ,\n") + " .\n"
  }
}
