import Reader

/// What `x` writes into a file.
nonisolated enum Exported: Equatable, Sendable {
  case dispatch(ExportFormat)
  case facts(FactsTable.Form)
  /// The list, one dispatch a line.
  case list
}

extension State {
  mutating func openExport() {
    var rows: [Picker.Row] = []
    if focus == .list, !visible.isEmpty {
      rows.append(Picker.Row(text: strings.count(.exportList, visible.count), choice: .export(.list)))
    }
    let dispatch =
      document == nil
      ? []
      : ExportFormat.allCases.map {
        Picker.Row(
          text: strings.exportForm(
            strings[.dispatch], $0 == .text ? strings[.textForm] : $0.title),
          choice: .export(.dispatch($0)))
      }
    let facts =
      document == nil
      ? []
      : FactsTable.Form.allCases.map {
        Picker.Row(
          text: strings.exportForm(strings[.facts], strings.tableForm($0)),
          choice: .export(.facts($0)))
      }
    rows += focus == .facts ? facts + dispatch : dispatch + facts
    if rows.isEmpty { return say(strings[.noDispatch]) }
    picker = Picker(purpose: .choice, title: strings[.exportTitle], rows: rows)
  }

  /// The name that the prompt proposes: the file's own, with the ending of the form.
  func fileName(_ what: Exported) -> String {
    let ending: String =
      switch what {
      case .dispatch(.text): "txt"
      case .dispatch(.markdown), .facts(.markdown): "md"
      case .dispatch(.html): "html"
      case .dispatch(.jsonl): "jsonl"
      case .dispatch(.newsmlG2): "xml"
      case .facts(.tsv), .list: "tsv"
      case .facts(.json): "json"
      }
    if case .list = what { return strings[.listFile] + ".tsv" }
    let path = item?.path.split(separator: "/").last.map { Safety.line(String($0)) } ?? "depeche"
    let stem = path.lastIndex(of: ".").map { $0 == path.startIndex ? path : String(path[..<$0]) } ?? path
    if case .facts = what { return stem + strings[.factsFile] + "." + ending }
    return (stem == "-" ? "depeche" : stem) + "." + ending
  }

  mutating func export(_ what: Exported, to path: String) {
    guard !path.isEmpty else { return }
    let text: String
    switch what {
    case .list:
      text = visible.map { n in
        let s = items[n].summary
        let members = [s?.date ?? "", s?.agency ?? "", String(s?.quotes ?? 0), items[n].title, items[n].path]
        return members.map { m in m.split { $0 == "\t" || $0.isNewline }.joined(separator: " ") }
          .joined(separator: "\t") + "\n"
      }.joined()
    case .facts(let form):
      guard let document else { return }
      text = FactsTable.render(shown.facts, form, document)
    case .dispatch(let format):
      guard let document else { return }
      text = format.frame.before + format.render(document.dispatch) + format.frame.after
    }
    effects.append(.write(path: path, text: text))
  }
}
