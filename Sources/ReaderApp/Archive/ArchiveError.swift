import GRDB

/// Why the archive can't be used. Reading goes on without it.
nonisolated enum ArchiveError: Error, Hashable {
  case cannotOpen(path: String, reason: String)
  case newer(path: String, version: Int, known: Int)
  case locked(path: String)
  case readOnly(path: String)
  case corrupt(path: String)
  case full(path: String)
  case missing(path: String)

  /// What SQLite says, in our words.
  init(_ error: any Error, path: String) {
    guard let database = error as? DatabaseError else {
      self = error as? ArchiveError ?? .cannotOpen(path: path, reason: "\(error)")
      return
    }
    switch database.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    default: self = .cannotOpen(path: path, reason: database.message ?? "SQLite \(database.resultCode)")
    }
  }
}
