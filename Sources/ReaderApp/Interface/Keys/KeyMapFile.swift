import TOMLKit

/// Reads `keys.toml`: `[keys]` for everywhere, `[keys.list]`, `[keys.body]`, `[keys.facts]` for one pane. A key or a
/// sequence of keys (`"] p"`) names an action or a list of them; `"none"` unbinds it.
nonisolated enum KeyMapFile {
  private static let root = "keys"
  private static let unbound = "none"

  /// Lays the file's bindings over those there are; what is wrong is told and left out.
  static func read(_ file: ConfigText, into map: inout KeyMap) -> [ConfigProblem] {
    var problems: [ConfigProblem] = []
    guard let table = file.table(&problems) else { return problems }
    for (name, value) in table {
      guard name == root, let keys = value.table else {
        problems.append(file.problem(.unknown(name, allowed: sections), key: name, in: nil))
        continue
      }
      read(keys, in: .everywhere, file, &map, &problems)
    }
    return problems
  }

  private static let sections = [root] + KeyMap.Context.allCases.dropFirst().map { "\(root).\($0.rawValue)" }

  private static func read(
    _ table: TOMLTable, in context: KeyMap.Context, _ file: ConfigText, _ map: inout KeyMap,
    _ problems: inout [ConfigProblem]
  ) {
    let section = context == .everywhere ? root : "\(root).\(context.rawValue)"
    for (name, value) in table {
      if let inner = value.table {
        guard context == .everywhere, let pane = KeyMap.Context(rawValue: name), pane != .everywhere else {
          let whole = "\(section).\(name)"
          problems.append(file.problem(.unknown(whole, allowed: sections), key: whole, in: nil))
          continue
        }
        read(inner, in: pane, file, &map, &problems)
        continue
      }
      guard let keys = Key.sequence(name) else {
        problems.append(file.problem(.badKey(name), key: name, in: section))
        continue
      }
      guard let names = value.string.map({ [$0] }) ?? value.array?.compactMap({ $0.string }), !names.isEmpty
      else {
        problems.append(file.problem(.wrongType(name, expected: "\"…\", [\"…\"]"), key: name, in: section))
        continue
      }
      if let wrong = names.first(where: { $0 != unbound && Action(rawValue: $0) == nil }) {
        let allowed = Action.allCases.map(\.rawValue) + [unbound]
        problems.append(file.problem(.unknown(wrong, allowed: allowed), key: name, in: section))
        continue
      }
      map.bind(keys, to: names.compactMap { Action(rawValue: $0) }, in: context)
    }
  }
}
