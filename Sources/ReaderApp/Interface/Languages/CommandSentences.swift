import Reader

/// Sentences of the command line with something filled in.
nonisolated extension Strings {
  func unknownTerminal(_ name: String) -> String { fill(.unknownTerminal, ["name": name]) }

  func complaint(_ complaint: HelpComplaint) -> String {
    let text = self["complaints.\(complaint.key)"]
    return Template.filled(text) { hole in
      hole == "name" ? complaint.name : hole == "known" ? list(complaint.known) : nil
    }
  }

  func progress(_ p: Importer.Progress) -> String {
    let percent = p.totalBytes > 0 ? Int(100 * p.bytes / p.totalBytes) : 100
    return count(
      .importProgress, p.dispatches + p.copies,
      [
        "percent": String(percent), "rate": number(Int(p.rate)), "left": p.left.map { duration($0) } ?? "–",
      ])
  }

  func summary(_ r: Importer.Report) -> String {
    func some(_ word: Word, _ n: Int) -> String? { n > 0 ? count(word, n) : nil }
    let parts = [
      count(.newDispatches, r.progress.dispatches), some(.copies, r.progress.copies),
      some(.unchangedFiles, r.unchanged), some(.renamedFiles, r.renamed), some(.goneFiles, r.gone),
      r.isInterrupted ? self[.interrupted] : nil,
    ]
    return list(parts.compactMap { $0 })
  }

  func timing(_ p: Importer.Progress) -> String {
    let count = Double(p.dispatches + p.copies)
    let alone = p.writing > 0 ? Int(count / p.writing) : 0
    return fill(
      .importTiming,
      [
        "all": decimal(p.seconds), "rate": number(Int(p.rate)), "writing": decimal(p.writing),
        "alone": number(alone),
      ])
  }

  /// In milliseconds.
  func queryTiming(_ first: Double, median: Double, _ last: Double, work: Double, count: Int) -> String {
    fill(
      .queryTiming,
      [
        "first": decimal(first), "median": decimal(median), "last": decimal(last), "work": decimal(work),
        "count": String(count),
      ])
  }

  /// With two decimals at most.
  private func decimal(_ s: Double) -> String {
    String(Double(Int(s * 100)) / 100).replacing(".", with: self[.decimals])
  }

  private func duration(_ seconds: Double) -> String {
    let s = Int(seconds.rounded(.up))
    if s < 60 { return fill(.seconds, ["count": String(s)]) }
    if s < 3600 { return fill(.minutes, ["count": String(s / 60)]) }
    return fill(.hours, ["hours": String(s / 3600), "minutes": String(s % 3600 / 60)])
  }

  func skipped(_ kind: String) -> String {
    fill(.skipped, ["kind": written("check.kinds.\(kind)") ?? kind])
  }
  func severity(_ severity: Problem.Severity) -> String { self["check.\(severity.rawValue)"] }
  func totals(files: Int, dispatches: Int, errors: Int, warnings: Int) -> String {
    list([
      count(.fileCount, files), count(.dispatchCount, dispatches), count(.errorCount, errors),
      count(.warningCount, warnings),
    ])
  }

  func explainTitle(_ source: String, _ language: String, bytes: Int) -> String {
    fill(.explainTitle, ["source": source, "language": language, "count": String(bytes)])
  }
  func explainPass(_ name: String, _ microseconds: String) -> String {
    fill(.explainPass, ["name": name, "time": microseconds.replacing(".", with: self[.decimals])])
  }
  func explained(_ what: String, _ value: String) -> String {
    fill(.explainLine, ["what": what, "value": value])
  }
  func explainRule(_ rule: String) -> String { fill(.explainRule, ["rule": term(rule)]) }

  func manualValues(_ values: [String]) -> String { fill(.manualValues, ["values": list(values)]) }
  func manualUsually(_ value: String) -> String { fill(.manualUsually, ["value": value]) }
}
