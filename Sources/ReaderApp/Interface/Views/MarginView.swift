import Reader

/// What stands beside the text, in the columns that the reader has asked for: paragraphs' numbers, speakers' names,
/// signs of what is new, and at the right the days that dates stand for.
struct MarginView {
  private let state: State
  private let document: Document
  private let layout: Layout
  /// The first row of a paragraph of running text, by the offset where it begins.
  private var numbers: [Int: Int] = [:]
  /// The line of the original on which a row begins, where no row before begins on it.
  private var lines: [Int: Int] = [:]
  private let quotes: [Int]

  init(_ state: State, _ document: Document, _ layout: Layout, _ visible: ArraySlice<BodyLayout.Row>) {
    self.state = state
    self.document = document
    self.layout = layout
    quotes = state.quotes(of: document)
    if layout.line > 0 { countLines(visible) }
    guard layout.number > 0, let rows = state.shown.layout?.rows else { return }
    var count = 0
    for (i, row) in rows.enumerated() where !row.isBlank && (i == 0 || rows[i - 1].isBlank) {
      guard row.role == .body || row.role == .lead else { continue }
      count += 1
      numbers[row.start] = count
    }
  }

  private mutating func countLines(_ rows: ArraySlice<BodyLayout.Row>) {
    // As the text is: on the page, words that a line's end breaks are whole.
    var text = document.dispatch.text
    text.withUTF8 { bytes in
      var at = 0
      var line = 1
      var last = 0
      for row in rows where !row.isBlank {
        while at < min(row.start, bytes.count) {
          if bytes[at] == 0x0A { line += 1 }
          at += 1
        }
        if line != last { lines[row.start] = line }
        last = line
      }
    }
  }

  func draw(_ row: BodyLayout.Row, x: Int, y: Int, _ frame: inout Frame) {
    var x = x
    let theme = state.theme
    if layout.number > 0 {
      if let n = numbers[row.start] {
        frame.write("§\(n)", x: x, y: y, width: layout.number, theme.style(.muted))
      }
      x += layout.number
    }
    if layout.line > 0 {
      if let n = lines[row.start] {
        let text = String(n)
        let used = min(Width.of(text), layout.line - 1)
        frame.write(
          text, x: x + layout.line - 1 - used, y: y, width: layout.line - 1, theme.style(.muted))
      }
      x += layout.line
    }
    let here = quotes.first {
      let start = Int(document.quotes[$0].span.start)
      return start >= row.start && start < row.end
    }
    let quote = here.map { document.quotes[$0] }
    let speaker = quote.flatMap { document.speaker(of: $0) }
    if layout.label > 0 {
      if let speaker { label(speaker, before: here, x: x, y: y, &frame) }
      x += layout.label
    }
    if theme.quotes == .bar, let speaking = speaking(on: row) {
      let color = document.speaker(of: speaking).map {
        theme.speaker(state.voices.color(document.speakers[$0].key))
      }
      frame.write("▎", x: x + 2, y: y, width: 1, theme.style(.text).with(color ?? StylePatch()))
    }
    if let quote { number(speaker, quote, x: x, y: y, &frame) }
    if document.captions.contains(where: { Int($0.start) == row.start }) {
      frame.write("▣", x: x, y: y, width: 1, theme.style(.caption))
    }
    let changes = state.shown.news?.changes.filter {
      Int($0.span.start) < row.end && Int($0.span.end) > row.start
    }
    if let change = changes?.first {
      frame.write(change.old == nil ? "+" : "~", x: x + 2, y: y, width: 1, theme.style(.listNote))
    }
  }

  /// The direct quote of which something stands on a row.
  private func speaking(on row: BodyLayout.Row) -> Quote? {
    quotes.lazy.map { document.quotes[$0] }.first {
      $0.kind == .direct && Int($0.span.start) < row.end && Int($0.span.end) > row.start
    }
  }

  /// The name, where the words before were somebody else's.
  private func label(_ speaker: Int, before: Int?, x: Int, y: Int, _ frame: inout Frame) {
    if let before, let at = quotes.firstIndex(of: before), at > 0,
      document.speaker(of: document.quotes[quotes[at - 1]]) == speaker
    {
      return
    }
    let voice = document.speakers[speaker]
    let color = state.theme.speaker(state.voices.color(voice.key))
    let width = layout.label - 1
    // A person's last name; a description from its start.
    let last = voice.name.split(separator: " ").last.map(String.init) ?? ""
    let isName = last.first?.isUppercase == true && voice.name.first?.isUppercase == true
    let name = Width.of(voice.name) > width && isName ? last : voice.name
    let used = min(Width.of(name), width)
    frame.write(name, x: x + width - used, y: y, width: width, state.theme.style(.text).with(color))
  }

  /// The number of the speaker whose words begin on the row, and whether that is in doubt.
  private func number(_ speaker: Int?, _ quote: Quote, x: Int, y: Int, _ frame: inout Frame) {
    guard let speaker else {
      frame.write("?", x: x + 1, y: y, width: 1, state.theme.style(.unsure))
      return
    }
    let color = state.theme.speaker(state.voices.color(document.speakers[speaker].key))
    let number = speaker + 1 > 99 ? "+" : String(speaker + 1)
    let used = frame.write(number, x: x, y: y, width: 2, state.theme.style(.text).with(color))
    if quote.isUnsure { frame.write("?", x: x + used, y: y, width: 1, state.theme.style(.unsure)) }
  }

  /// The days of the dates that begin on a row, at its right.
  func dates(_ row: BodyLayout.Row, x: Int, width: Int, y: Int, _ frame: inout Frame) {
    guard state.config.resolvesDates, width > 5 else { return }
    let here = document.dispatch.dates.filter {
      Int($0.span.start) >= row.start && Int($0.span.start) < row.end
    }
    guard !here.isEmpty else { return }
    let text = here.map { state.strings.shortDate($0.value) }.joined(separator: " ")
    frame.write(
      "← " + text, x: x, y: y, width: width, state.theme.style(.muted).with(state.theme.patch(.date)))
  }
}
