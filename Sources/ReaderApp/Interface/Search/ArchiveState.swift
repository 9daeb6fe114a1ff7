/// What the screen knows of the archive, and which of its lists it shows.
struct ArchiveState {
  /// Whether there is one; nil before that is known.
  var isOpen: Bool?
  var trouble: ArchiveError?

  /// What the list shows in place of the files: the answer to a query.
  struct Listing: Equatable {
    var query: String
    var isComplete = false
  }
  var listing: Listing?
  /// Numbers the queries, so that a late answer is known as such.
  var serial = 0
  /// Whether the answer to the last query is still to come.
  var isAsking = false

  /// A list to go back to.
  struct Place {
    var listing: Listing?
    var visible: [Int]
    var cursor: Int
    var top: Int
    var filter: State.Filter?
  }
  /// Where the prompt was opened.
  var before: Place?
  /// The list under all queries.
  var base: Place?

  var mistake: QueryError?
  var completions: [QueryCompletion] = []
  var completion: Int?
  var history: [String] = []
  var historyPlace: Int?
  /// What was typed before the history was looked at.
  var draft = ""
  var saved: [String] = []
  /// A place in a dispatch to go to as soon as it is there.
  var landing: (number: Int, start: Int?, words: String?)?
  /// The dispatch to stay on when the list is kept to a name, or let go of one.
  var staying: Int?
  /// Where in the list to look again after a start.
  var arrived = 0
  var portraits: [Int64: EntityPortrait] = [:]
  /// What was set read by one key, so that it can be undone.
  var readings: [[Int64]] = []
}
