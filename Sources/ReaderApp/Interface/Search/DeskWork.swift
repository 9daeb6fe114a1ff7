import Reader

/// What the screen asks of the archive.
nonisolated enum DeskRequest: Sendable, Equatable {
  /// Whether a folder has been imported; if it has, its dispatches.
  case folder(String)
  case query(String, serial: Int)
  case complete(String)
  case people(kind: Entity.Kind?, typed: String)
  /// The next dispatch that matches, behind one of them.
  case next(query: String, after: Int64)
  /// Who speaks in a list.
  case speakers(query: String, typed: String)
  case page(entity: Int64, name: String, speaks: Bool)
  case timeline([Int64])
  case remember(String)
  case toggleSaved(String)
  /// Sets many dispatches read or unread; done piece by piece, when nothing else is asked.
  case setRead([Int64], Bool, serial: Int)

  var isQuery: Bool { if case .query = self { true } else { false } }

  /// Whether it can be broken off for a newer one.
  var isReading: Bool {
    switch self {
    case .query, .complete, .people, .speakers, .next, .page, .timeline: true
    case .folder, .remember, .toggleSaved, .setRead: false
    }
  }

  /// A newer request of a slot takes the place of one that still waits.
  var slot: Int {
    switch self {
    case .folder: 0
    case .query: 1
    case .complete: 2
    case .people: 3
    case .page: 4
    case .timeline: 5
    case .remember: 6
    case .toggleSaved: 7
    case .speakers: 8
    case .next: 9
    case .setRead: 10
    }
  }
}

/// What the archive answers.
nonisolated enum DeskMail: Sendable {
  /// Nil when it can be used.
  case opened(ArchiveError?)
  case folder(isImported: Bool)
  /// Dispatches that match, a stretch at a time; the first stretch takes the place of what was there.
  case results(serial: Int, ids: [Int64], isFirst: Bool, isComplete: Bool)
  case hits([ArchiveSearch.Hit])
  case document(Int64, Document)
  case failed(Int64, Problem)
  case completions(String, [QueryCompletion])
  case people([EntityPortrait], kind: Entity.Kind?, typed: String)
  /// The same people, with more of their course through time.
  case courses([EntityPortrait], kind: Entity.Kind?, typed: String)
  case next(Int64?)
  case speakers([ListSpeakers.Speaker], typed: String)
  case page([ArchivePlace], name: String, entity: Int64, speaks: Bool)
  case timeline([ArchivePlace])
  case history([String], saved: [String])
  case saved(String, isSaved: Bool)
  /// Dispatches that were dropped into the folder.
  case arrived([Int64])
  case files([String])
  /// Dispatches that were set read or unread, and were not so before.
  case wereSet([Int64], isRead: Bool, serial: Int, isLast: Bool)
  case trouble(ArchiveError)
}
