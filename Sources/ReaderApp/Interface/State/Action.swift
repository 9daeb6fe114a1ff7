/// Everything a key can do. The raw value is its name in `keys.toml` and in the palette.
nonisolated enum Action: String, CaseIterable, Sendable {
  case next, previous
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case first, last
  case nextDispatch = "next-dispatch"
  case previousDispatch = "previous-dispatch"
  case nextUnread = "next-unread"
  case nextMarked = "next-marked"
  case activate = "open"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case paneLeft = "pane-left"
  case paneRight = "pane-right"
  case widenPane = "widen-pane"
  case narrowPane = "narrow-pane"
  case zoom
  case nextFound = "next-found"
  case previousFound = "previous-found"
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextBySpeaker = "next-by-speaker"
  case previousBySpeaker = "previous-by-speaker"
  case nextEntity = "next-entity"
  case previousEntity = "previous-entity"
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextDate = "next-date"
  case previousDate = "previous-date"
  case nextFigure = "next-figure"
  case previousFigure = "previous-figure"
  case nextLink = "next-link"
  case previousLink = "previous-link"
  case filterSpeaker = "filter-speaker"
  case filterThisSpeaker = "filter-this-speaker"
  case similar
  case clear
  case search
  case query
  case queries
  case archiveSpeakers = "archive-speakers"
  case archivePlaces = "archive-places"
  case archiveOrganizations = "archive-organizations"
  case timeline = "list-timeline"
  case days
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case copyQuote = "copy-quote"
  case pipe
  case openSource = "open-source"
  case export
  case copyFacts = "copy-facts"
  case undo, redo
  case correctSpeaker = "correct-speaker"
  case samePerson = "same-person"
  case notQuote = "not-quote"
  case mark
  case tags, note
  case unread
  case allRead = "all-read"
  case news
  case versions
  case foldVersions = "fold-versions"
  case fold
  case foldAll = "fold-all"
  case sortFacts = "sort-facts"
  case filterFacts = "filter-facts"
  case paragraphNumbers = "paragraph-numbers"
  case lineNumbers = "line-numbers"
  case speakerLabels = "speaker-labels"
  case resolvedDates = "resolved-dates"
  case justify
  case hyphenate
  case theme
  case help
  case palette
  case redraw
  case reload
  case quit
  case quitNow = "quit-now"

  /// Whether in the list it needs nothing of the text.
  var isListMotion: Bool {
    switch self {
    case .next, .previous, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last, .nextDispatch,
      .previousDispatch:
      true
    default: false
    }
  }

  /// The heading under which help lists it.
  var group: Group {
    switch self {
    case .next, .previous, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last, .nextDispatch,
      .previousDispatch, .nextUnread, .nextMarked, .jumpBack, .jumpForward:
      .moving
    case .activate, .nextPane, .previousPane, .paneLeft, .paneRight, .widenPane, .narrowPane, .zoom: .panes
    case .nextFound, .previousFound, .nextQuote, .previousQuote, .nextBySpeaker, .previousBySpeaker,
      .nextEntity, .previousEntity,
      .nextMention,
      .previousMention, .nextSentence, .previousSentence, .nextParagraph, .previousParagraph, .nextDate,
      .previousDate, .nextFigure, .previousFigure, .nextLink, .previousLink:
      .reading
    case .filterSpeaker, .filterThisSpeaker, .similar, .news, .versions, .foldVersions, .clear, .search,
      .nextHit, .previousHit, .query, .queries, .archiveSpeakers, .archivePlaces, .archiveOrganizations,
      .timeline, .days:
      .finding
    case .copyQuote, .pipe, .openSource, .export, .mark, .tags, .note, .unread, .allRead, .undo, .redo,
      .correctSpeaker,
      .samePerson, .notQuote:
      .working
    case .fold, .foldAll, .sortFacts, .filterFacts, .copyFacts: .facts
    case .paragraphNumbers, .lineNumbers, .speakerLabels, .resolvedDates, .justify, .hyphenate: .page
    case .theme, .help, .palette, .redraw, .reload, .quit, .quitNow: .program
    }
  }

  nonisolated enum Group: CaseIterable { case moving, panes, reading, finding, working, facts, page, program }
}
