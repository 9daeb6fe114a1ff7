import GRDB
import Reader

/// Reads dispatches of the archive again from the user's files.
nonisolated struct DispatchLoader {
  let archive: Archive
  private let analyzer = Analyzer()

  init(_ archive: Archive) { self.archive = archive }

  private struct Place {
    var path: String
    var ordinal: Int
  }

  /// The dispatch with all its facts; nil with a problem when its files are gone or changed.
  func dispatch(_ id: Int64, problem: (Problem) -> Void) throws -> Dispatch? {
    let places = try archive.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT f.path, s.ordinal FROM source s JOIN file f ON f.id = s.file
          WHERE s.dispatch = ? ORDER BY f.gone, f.id
          """, arguments: [id]
      ).map { Place(path: $0[0], ordinal: $0[1]) }
    }
    for place in places {
      if let source = read(place) { return analyzer.analyze(source) }
    }
    problem(
      Problem(
        path: places.first?.path ?? "?", code: "gone",
        message: Words.isFrench
          ? "le fichier de cette dépêche n’est plus là" : "the file of this dispatch is no longer there"))
    return nil
  }

  private func read(_ place: Place) -> Source? {
    var at = 0
    var found: Source?
    SourceReader.read(path: place.path) { source in
      if at == place.ordinal { found = source }
      at += 1
      return found == nil
    } problem: { _ in
    }
    return found
  }
}
