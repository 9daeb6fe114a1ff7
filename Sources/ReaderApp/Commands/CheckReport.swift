import Reader

/// What `check` prints of one file.
nonisolated enum CheckReport {
  static func text(_ file: FileReport, _ problems: [Problem]) -> [UInt8] {
    var line = "\(file.path): "
    if let kind = file.skipped {
      line += "skipped (\(kind))"
    } else {
      line += file.format ?? "not read"
      if let encoding = file.encoding { line += ", \(encoding)" }
      line += file.items == 1 ? ", 1 dispatch" : ", \(file.items) dispatches"
    }
    for p in problems {
      line += "\n  "
      if let n = p.line { line += p.column.map { "\(n):\($0): " } ?? "\(n): " }
      line += "\(p.severity.rawValue): \(p.message) [\(p.code)]"
      if p.path != file.path { line += " (\(p.path))" }
    }
    return Array((line + "\n").utf8)
  }

  static func json(_ file: FileReport, _ problems: [Problem]) -> [UInt8] {
    JSONText.line(
      .object([
        .init("file", .string(file.path)), .init("format", text(file.format)),
        .init("encoding", text(file.encoding)), .init("items", .number(String(file.items))),
        .init("skipped", text(file.skipped)), .init("errors", .number(String(file.errors))),
        .init("warnings", .number(String(file.warnings))), .init("problems", .array(problems.map(value))),
      ]))
  }

  private static func value(_ p: Problem) -> JSONValue {
    .object([
      .init("file", .string(p.path)), .init("line", number(p.line)), .init("column", number(p.column)),
      .init("code", .string(p.code)), .init("severity", .string(p.severity.rawValue)),
      .init("message", .string(p.message)),
    ])
  }

  private static func text(_ s: String?) -> JSONValue { s.map { .string($0) } ?? .null }
  private static func number(_ n: Int?) -> JSONValue { n.map { .number(String($0)) } ?? .null }
}

/// The sums over all files.
nonisolated struct CheckTotals {
  private var files = 0
  private var items = 0
  private var errors = 0
  private var warnings = 0
  private var skipped: [String: Int] = [:]
  private var formats: [String: Int] = [:]

  mutating func add(_ file: FileReport) {
    files += 1
    items += file.items
    errors += file.errors
    warnings += file.warnings
    if let kind = file.skipped {
      skipped[kind, default: 0] += 1
    } else if let format = file.format {
      formats[format, default: 0] += 1
    }
  }

  /// 0 all read, 1 some problems, 2 nothing readable.
  var exitStatus: Int32 { errors == 0 && files > 0 ? 0 : items > 0 ? 1 : 2 }

  var text: [UInt8] {
    var line = "\(files) files, \(items) dispatches, \(errors) errors, \(warnings) warnings"
    for (name, n) in formats.sorted(by: { $0.key < $1.key }) { line += "\n  \(name): \(n)" }
    for (kind, n) in skipped.sorted(by: { $0.key < $1.key }) { line += "\n  skipped \(kind): \(n)" }
    return Array((line + "\n").utf8)
  }

  var json: [UInt8] {
    JSONText.line(
      .object([
        .init("files", .number(String(files))), .init("items", .number(String(items))),
        .init("errors", .number(String(errors))), .init("warnings", .number(String(warnings))),
        .init("formats", Self.counts(formats)), .init("skipped", Self.counts(skipped)),
      ]))
  }

  private static func counts(_ counts: [String: Int]) -> JSONValue {
    .object(counts.sorted { $0.key < $1.key }.map { .init($0.key, .number(String($0.value))) })
  }
}
