import Reader

/// What `check` prints of one file.
nonisolated enum CheckReport {
  static func text(_ file: FileReport, _ problems: [Problem]) -> [UInt8] {
    let strings = HelpLanguage.strings
    // The name of a member of an archive may hold anything.
    var line = "\(Safety.line(file.path)): "
    if let kind = file.skipped {
      line += strings.skipped(kind)
    } else {
      line += file.format ?? strings[.notRead]
      if let encoding = file.encoding { line += ", \(encoding)" }
      line += ", " + strings.count(.dispatchCount, file.items)
    }
    for p in problems {
      line += "\n  "
      if let n = p.line { line += p.column.map { "\(n):\($0): " } ?? "\(n): " }
      line += "\(strings.severity(p.severity)): \(strings.words(p)) [\(p.code)]"
      if p.path != file.path { line += " (\(Safety.line(p.path)))" }
    }
    return Array(
      (line.split(separator: "\n").map { Plain.safe(String($0)) }.joined(separator: "\n") + "\n").utf8)
  }

  static func json(_ file: FileReport, _ problems: [Problem]) -> [UInt8] {
    var m = JSONMembers()
    m.add("file", JSONValue.string(file.path))
    m.add("format", file.skipped == nil ? text(file.format) : JSONValue.null)
    m.add("encoding", text(file.encoding))
    m.add("items", number: file.items)
    m.add("skipped", text(file.skipped))
    if let about = file.about { m.add("about", about) }
    m.add("errors", number: file.errors)
    m.add("warnings", number: file.warnings)
    m.add("problems", JSONValue.array(problems.map(value)))
    return JSONLine.bytes(JSONValue.object(m.members))
  }

  private static func value(_ p: Problem) -> JSONValue {
    var m = JSONMembers()
    m.add("file", JSONValue.string(p.path))
    m.add("line", number: p.line)
    m.add("column", number: p.column)
    m.add("code", JSONValue.string(p.code))
    m.add("severity", JSONValue.string(p.severity.rawValue))
    m.add("message", JSONValue.string(p.message))
    return JSONValue.object(m.members)
  }

  private static func text(_ s: String?) -> JSONValue { s.map { JSONValue.string($0) } ?? JSONValue.null }
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
    let strings = HelpLanguage.strings
    var line = strings.totals(files: files, dispatches: items, errors: errors, warnings: warnings)
    for (name, n) in formats.sorted(by: { $0.key < $1.key }) { line += "\n  \(name): \(n)" }
    for (kind, n) in skipped.sorted(by: { $0.key < $1.key }) {
      line += "\n  \(strings.skipped(kind)): \(n)"
    }
    return Array((line + "\n").utf8)
  }

  var json: [UInt8] {
    var m = JSONMembers()
    m.add("files", number: files)
    m.add("items", number: items)
    m.add("errors", number: errors)
    m.add("warnings", number: warnings)
    m.add("formats", Self.counts(formats))
    m.add("skipped", Self.counts(skipped))
    return JSONLine.bytes(JSONValue.object(m.members))
  }

  private static func counts(_ counts: [String: Int]) -> JSONValue {
    var m = JSONMembers()
    for (name, n) in counts.sorted(by: { $0.key < $1.key }) { m.add(name, number: n) }
    return JSONValue.object(m.members)
  }
}
