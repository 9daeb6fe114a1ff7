import Reader

/// Everything that the screen shows; changed only by `update`.
struct State {
  // What was given.
  var width: Int
  var height: Int
  var strings: Strings
  var keyMap: KeyMap
  var themes: Themes
  var theme: Theme
  var config = Config()

  // What has been found.
  var items = Items()
  /// Whole dispatches by their numbers: the one on the screen, its neighbours and those seen before.
  var documents: [Int: Document] = [:]
  var voices = Voices()
  var archive = ArchiveState()
  var isFinding = true
  var isReading = true
  var analysed = 0
  /// Dispatches whose summaries are known although so many come before them in their file.
  var farSummaries: Set<Int> = []

  // What is on the screen.
  var focus = Pane.list
  var isZoomed = false
  var wider = Layout.Wider()
  /// Numbers of the items that the list shows, in order.
  var visible: [Int] = []
  var listCursor = 0
  var listTop = 0
  var shown = Shown()
  var filter: Filter?
  var search: Search?
  var jumps = JumpList()
  var lastMention: Int?

  // What is being typed or said.
  var picker: Picker?
  var prompt: Prompt?
  var keys: [Key] = []
  var count: Int?
  var message: Message?
  var drag: Drag?
  var hasDragged = false
  /// What `goOn` waits for.
  var entry: Entry?
  /// What keys have asked of a text that isn't there yet.
  var awaited: [Awaited] = []
  var isDoingAwaited = false
  /// Whether the last key went on to a quote of another dispatch.
  var hasGoneOn = false

  var effects: [Effect] = []

  // What earlier runs left.
  var remembered = Session()
  /// The dispatch to open again, until the reader goes somewhere.
  var reopen: String?
  var hasChosenTheme = false
  /// Whether the theme waits for what the terminal says of its background.
  var followsBackground = false
  var history = History()
  var corrections = Corrections()
  var factsView = FactsArrangement()
  var versions = VersionThreads()
  /// Whether the text shows what is new in it.
  var showsNews = false

  struct Filter: Equatable {
    /// What it keeps to: dispatches in which somebody speaks, that name somebody or something, or that tell of the
    /// same as another one.
    enum Kind { case speaker, person, place, organization, other, story }
    var key: String
    var name: String
    var kind = Kind.speaker
    /// Of a story, the hashes of the names that make it up.
    var names: Set<Int> = []

    var isName: Bool { kind != .speaker }
  }

  /// The dispatch on the screen and the reader's place in it.
  struct Shown {
    var number: Int?
    var layout: BodyLayout?
    /// Offset in the text.
    var cursor = 0
    var top = 0
    var facts: [FactRow] = []
    var factsCursor = 0
    var factsTop = 0
    /// What the facts were made for.
    var factsFilter: String?
    var factsMadeFor: FactsArrangement?
    var news: News?
    /// The version before, beside the text.
    var olderLayout: BodyLayout?
    var olderNumber: Int?
    var olderTop = 0
  }

  enum Drag { case list, facts, below }

  init(width: Int, height: Int, strings: Strings, keyMap: KeyMap, themes: Themes, theme: Theme) {
    self.width = width
    self.height = height
    self.strings = strings
    self.keyMap = keyMap
    self.themes = themes
    self.theme = theme
  }

  var layout: Layout {
    var layout = Layout(
      width: width, height: height, focus: focus, isZoomed: isZoomed, wider: wider,
      compares: comparesVersions, rows: rowsToShow)
    layout.fit(config)
    return layout
  }

  /// What the list may have to show: a filter or a query that leaves few doesn't move the panes.
  private var rowsToShow: Int { archive.listing != nil || items.isEmpty ? .max : items.count }

  /// Number of the dispatch under the list's cursor.
  var number: Int? { visible.indices.contains(listCursor) ? visible[listCursor] : nil }
  var document: Document? { number.flatMap { documents[$0] } }
  var item: Item? { number.map { items[$0] } }

  /// The quotes to jump between: all, or those of the filter's speaker.
  func quotes(of document: Document) -> [Int] {
    guard let filter, !filter.isName else { return Array(document.quotes.indices) }
    return document.speakers.first { $0.key == filter.key }?.quotes ?? []
  }

  /// The quote under the cursor, or the first one on its row.
  func currentQuote(in document: Document) -> Int? {
    let allowed = quotes(of: document)
    let cursor = shown.cursor
    let inside = allowed.filter { document.withMarks(document.quotes[$0].span).contains(cursor) }
    if let innermost = inside.min(by: { document.quotes[$0].span.count < document.quotes[$1].span.count }) {
      return innermost
    }
    guard let layout = shown.layout, !layout.rows.isEmpty else { return nil }
    let row = layout.rows[layout.row(of: cursor)]
    return allowed.first {
      let start = Int(document.quotes[$0].span.start)
      return start >= cursor && start < row.end
    }
  }

  /// The entity under the cursor.
  func currentMention(in document: Document) -> Document.MentionPlace? {
    document.mentions.last { $0.span.range.contains(shown.cursor) }
  }

  mutating func say(_ text: String, isError: Bool = false) { message = Message(text: text, isError: isError) }
}
