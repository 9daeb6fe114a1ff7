import Foundation
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
    var isParsed: Bool
  }

  /// The dispatch with all its facts; nil with a problem when its files are gone or changed.
  func dispatch(_ id: Int64, problem: (Problem) -> Void) throws -> Dispatch? {
    let places = try archive.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT CAST(f.path AS BLOB), s.ordinal, f.parsed FROM source s JOIN file f ON f.id = s.file
          WHERE s.dispatch = ? ORDER BY f.gone, f.id
          """, arguments: [id]
      ).map { Place(path: FileStamp.path($0[0]), ordinal: $0[1], isParsed: $0[2]) }
    }
    for place in places {
      if place.isParsed {
        if let dispatch = parsed(place) { return dispatch }
      } else if let source = read(place) {
        return analyzer.analyze(source)
      }
    }
    problem(
      Problem(
        path: places.first.map { RawPath.shown($0.path) } ?? "?", code: "gone",
        message: "the file of this dispatch is no longer there"))
    return nil
  }

  /// What was analysed elsewhere is taken as it is.
  private func parsed(_ place: Place) -> Dispatch? {
    guard let data = MappedFile.data(of: place.path) else { return nil }
    return ParsedLines.line(of: data, at: place.ordinal).flatMap { ParsedDispatch.read($0.line) }
  }

  private func read(_ place: Place) -> Source? {
    var at = 0
    var found: Source?
    SourceReader.read(path: place.path) { source in
      if at == place.ordinal {
        found = source
        found?.path = RawPath.shown(source.path)
      }
      at += 1
      return found == nil
    } problem: { _ in
    }
    return found
  }
}
