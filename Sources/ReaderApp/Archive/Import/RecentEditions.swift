import GRDB
import Reader

/// What the archive got last, so that an update that comes with a later import finds its story too.
nonisolated enum RecentEditions {
  /// Dispatches looked at: some days of a wire that is watched.
  private static let most = 300
  /// Larger files are not read again for this.
  private static let largest = 1 << 20

  private struct Place {
    var path: String
    var ordinal: Int
    var thread: String
  }

  /// A marker that knows the newest dispatches of the archive.
  static func marker(of archive: Archive) -> ThreadMarker {
    var marker = ThreadMarker()
    let places = (try? archive.read(places)) ?? []
    for (path, places) in Dictionary(grouping: places.reversed(), by: \.path) {
      let threads = Dictionary(places.map { ($0.ordinal, $0.thread) }) { first, _ in first }
      let last = threads.keys.max() ?? 0
      var at = 0
      SourceReader.read(path: path) { source in
        if let thread = threads[at] { marker.remember(source, thread: thread) }
        at += 1
        return at <= last
      } problem: { _ in
      }
    }
    return marker
  }

  private static func places(_ db: Database) throws -> [Place] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT CAST(f.path AS BLOB), s.ordinal, coalesce(d.thread, d.key)
        FROM (SELECT id, thread, key FROM dispatch ORDER BY id DESC LIMIT ?) d
        JOIN source s ON s.dispatch = d.id JOIN file f ON f.id = s.file
        WHERE NOT f.parsed AND NOT f.gone AND f.size <= ?
        """, arguments: [most, largest]
    ).map { Place(path: FileStamp.path($0[0]), ordinal: $0[1], thread: $0[2]) }
  }
}
