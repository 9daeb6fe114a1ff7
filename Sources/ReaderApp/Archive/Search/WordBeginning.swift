import GRDB

/// Whether a word of some text begins so, as a function of SQL.
nonisolated enum WordBeginning {
  static let name = "hasWordBeginning"

  static var function: DatabaseFunction {
    DatabaseFunction(name, argumentCount: 2, pure: true) { values in
      guard let text = String.fromDatabaseValue(values[0]), let prefix = String.fromDatabaseValue(values[1])
      else { return nil }
      return isThere(prefix, in: text)
    }
  }

  static func isThere(_ prefix: String, in text: String) -> Bool {
    let prefix = Array(prefix.utf8)
    return FoldedText.bytes(of: text).split(separator: 0x20).contains { $0.starts(with: prefix) }
  }
}
