/// JSON documents: JSON Feed, ninjs, and the shapes of agencies, which are all read by the names of their members.
enum JSONFormats {
  static func read(_ bytes: [UInt8], _ intake: Intake) {
    let text = Charset.decode(bytes, forced: intake.options.encoding)
    intake.note(text)
    intake.report.format = "json"
    var parser = JSONParser(text.bytes)
    switch parser.document() {
    case .failure(let e):
      let before = text.bytes.prefix(e.offset)
      let line = before.lazy.filter { $0 == 0x0A }.count + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      intake.problem("bad-json", e.message, line: line, column: e.offset - start + 1)
    case .success(let value): dispatches(value, intake)
    }
  }

  static func dispatches(_ value: JSONValue, _ intake: Intake) {
    if value["version"]?.text?.contains("jsonfeed.org") == true, case .array(let items)? = value["items"] {
      intake.report.format = "json-feed"
      intake.holdsMany = true
      for item in items where !intake.isStopped {
        JSONItem.read(item, format: "json-feed", intake, language: value["language"]?.text)
      }
      return
    }
    if case .array(let list) = value {
      intake.holdsMany = list.count > 1
      for v in list where !intake.isStopped {
        intake.report.format = format(of: v)
        JSONItem.read(v, format: format(of: v), intake)
      }
      return
    }
    intake.report.format = format(of: value)
    if let item = value["data"]?["item"] { return JSONItem.read(item, format: "json", intake) }
    for name in ["items", "articles", "entries", "results", "_items", "hits", "docs"] {
      if case .array(let list)? = value[name], case .object? = list.first, value["headline"] == nil {
        intake.holdsMany = true
        for v in list where !intake.isStopped { JSONItem.read(v["item"] ?? v, format: "json", intake) }
        return
      }
    }
    JSONItem.read(value, format: format(of: value), intake)
  }

  private static func format(of v: JSONValue) -> String {
    if v["uri"] != nil,
      v["headlines"] != nil || v["headline"] != nil || v["type"] != nil || v["bodies"] != nil
    {
      return "ninjs"
    }
    if v["guid"] != nil, v["versioncreated"] != nil || v["body_html"] != nil { return "ninjs" }
    return "json"
  }
}
