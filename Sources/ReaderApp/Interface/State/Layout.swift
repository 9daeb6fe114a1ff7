/// Where the panes stand on a screen of a size.
nonisolated struct Layout: Equatable, Sendable {
  nonisolated enum Shape: Sendable { case tooSmall, single, stacked, wide }
  var shape: Shape
  /// Frames of the panes, title rows included; nil where a pane isn't shown.
  var list: Rect?
  var body: Rect?
  var facts: Rect?
  /// The version before, at the text's right and in the place of the facts.
  private(set) var older: Rect?
  var status: Rect

  static let leastWidth = 20
  static let leastHeight = 6
  /// Cursor, speaker's number, doubt, a space.
  private static let leastGutter = 4
  private static let labelWidth = 16
  private static let numberWidth = 4
  private static let lineWidth = 5
  static let olderGutter = 2
  /// A text of the usual measure with all that may stand in its margins.
  private static let roomyBody = 130
  private static let mostSpare = 70
  /// Narrower, two versions of a text cannot be read side by side.
  private static let leastHalf = 39
  /// Columns at the left of the text, with what the reader wants to see there.
  private(set) var gutter = leastGutter
  /// Columns of the gutter for speakers' names, and for paragraphs' numbers.
  private(set) var label = 0
  private(set) var number = 0
  /// Columns of the gutter for numbers of lines.
  private(set) var line = 0
  private var measure = 80
  /// Columns at the right of the text for the days of dates.
  private var notes = 0

  /// `wider` shifts the borders of list and facts by columns; a list of few `rows` leaves its room to the text.
  init(
    width: Int, height: Int, focus: Pane, isZoomed: Bool, wider: Wider, compares: Bool = false,
    rows: Int = .max
  ) {
    status = Rect(x: 0, y: max(0, height - 1), width: width, height: min(1, height))
    let area = Rect(x: 0, y: 0, width: width, height: max(0, height - 1))
    guard width >= Self.leastWidth, height >= Self.leastHeight else {
      shape = .tooSmall
      return
    }
    if isZoomed || width < 80 || height < 14 {
      shape = .single
      switch focus {
      case .list: list = area
      case .body: body = area
      case .facts: facts = area
      }
    } else if width < 120 {
      shape = .stacked
      let usual = min(area.height / 3, max(3, rows) &+ 1)
      let listHeight = max(4, min(area.height - 6, usual + wider.list / 2))
      list = Rect(x: 0, y: 0, width: width, height: listHeight)
      body = Rect(x: 0, y: listHeight, width: width, height: area.height - listHeight)
      if focus == .facts {
        let factsWidth = max(24, min(width - 24, 40 + wider.facts))
        facts = Rect(
          x: width - factsWidth, y: listHeight, width: factsWidth, height: area.height - listHeight)
        body?.width = width - factsWidth - 1
      }
    } else {
      shape = .wide
      // What the text has no use for, list and facts share.
      let spare = min(Self.mostSpare, max(0, width - 52 - 48 - 2 - Self.roomyBody) / 2)
      let listWidth = max(24, min(width - 70, min(width * 28 / 100, 52) + spare + wider.list))
      let factsWidth = max(
        24, min(width - listWidth - 42, min(width * 27 / 100, 48) + spare + wider.facts))
      list = Rect(x: 0, y: 0, width: listWidth, height: area.height)
      facts = Rect(x: width - factsWidth, y: 0, width: factsWidth, height: area.height)
      let x = listWidth + 1
      body = Rect(x: x, y: 0, width: width - factsWidth - 1 - x, height: area.height)
    }
    if compares { split(width) }
  }

  /// Halves what is at the list's right between two versions of the text, where that leaves room to read.
  private mutating func split(_ width: Int) {
    guard let whole = body else { return }
    let room = width - whole.x
    let half = (room - 1) / 2
    guard half >= Self.leastHalf else { return }
    facts = nil
    body?.width = room - half - 1
    older = Rect(x: width - half, y: whole.y, width: half, height: whole.height)
  }

  nonisolated struct Wider: Equatable, Sendable {
    var list = 0
    var facts = 0
  }

  /// Rows that one dispatch takes in the list: two where the pane is narrow.
  var listRowHeight: Int {
    guard let list else { return 1 }
    return list.width >= 60 || list.height < 12 ? 1 : 2
  }

  var listPage: Int { max(1, ((list?.height ?? 2) - 1) / listRowHeight) }
  var bodyPage: Int { max(1, (body?.height ?? 2) - 1) }
  /// Rows at the foot of the facts that speak of the sentence under the cursor.
  var sentenceRows: Int {
    guard let facts, facts.height >= 18 else { return 0 }
    return min(9, facts.height / 3)
  }
  var factsPage: Int { max(1, (facts?.height ?? 2) - 1 - sentenceRows) }
  var olderWidth: Int { max(1, min(measure, (older?.width ?? 40) - Self.olderGutter - 1)) }
  var textWidth: Int { max(1, min(measure, (body?.width ?? 80) - gutter - 1 - notes)) }

  /// Takes the measure that is set, and makes room in the margin where the screen has it.
  mutating func fit(_ config: Config) {
    measure = config.measure
    let width = body?.width ?? 80
    number = config.numbersParagraphs && width >= 40 ? Self.numberWidth : 0
    line = config.numbersLines && width >= 40 ? Self.lineWidth : 0
    label = config.labelsSpeakers && width >= 60 + Self.labelWidth ? Self.labelWidth : 0
    notes = config.resolvesDates && width >= 56 ? 14 : 0
    gutter = Self.leastGutter + number + line + label
  }

  func pane(x: Int, y: Int) -> Pane? {
    if facts?.contains(x: x, y: y) == true { return .facts }
    if list?.contains(x: x, y: y) == true { return .list }
    return body?.contains(x: x, y: y) == true ? .body : nil
  }
}
