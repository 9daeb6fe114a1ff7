import ArgumentParser
import Foundation
import Testing

@testable import ReaderApp

/// What the command line takes, as the argument parser itself tells it.
struct CommandTable: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
    var dashed: String { (kind == "long" ? "--" : "-") + name }
  }
  struct Argument: Decodable {
    let kind: String
    var names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let isRepeating: Bool
    let isOptional: Bool
    let shouldDisplay: Bool
  }
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// Without help and version, which every command has; flags of which only one holds are one.
    var own: [Argument] {
      let all = (arguments ?? []).filter { a in
        a.shouldDisplay && a.names?.contains { $0.name == "help" || $0.name == "version" } != true
      }
      return all.reduce(into: []) { found, a in
        if a.kind == "flag", let last = found.last, last.kind == "flag", last.abstract == a.abstract {
          found[found.count - 1].names = (last.names ?? []) + (a.names ?? [])
        } else {
          found.append(a)
        }
      }
    }
  }
  let command: Command

  @MainActor static func table(_ strings: Strings) throws -> Command {
    try HelpLanguage.$strings.withValue(strings) {
      try JSONDecoder().decode(CommandTable.self, from: Data(Depeche._dumpHelp().utf8)).command
    }
  }
}
