import GRDB

/// Folders whose files the archive knows.
nonisolated enum ImportedFolder {
  /// Whether the folder was imported, and holds all that the archive knows of: then the archive is its list.
  static func isImported(_ path: String, in archive: Archive) throws -> Bool {
    let folder = path.hasSuffix("/") ? path : path + "/"
    // 0 follows the slash.
    let end = String(folder.dropLast()) + "0"
    let bounds = [folder, end].map(FileStamp.kept)
    return try archive.read { db in
      let within =
        "SELECT EXISTS(SELECT 1 FROM file WHERE path >= CAST(?1 AS TEXT) AND path < CAST(?2 AS TEXT))"
      let outside =
        "SELECT EXISTS(SELECT 1 FROM file WHERE complete = 1 AND (path < CAST(?1 AS TEXT) OR path >= CAST(?2 AS TEXT)))"
      let hasFiles = try Bool.fetchOne(db, sql: within, arguments: StatementArguments(bounds)) ?? false
      let hasOthers = try Bool.fetchOne(db, sql: outside, arguments: StatementArguments(bounds)) ?? true
      let hasDispatches = try Bool.fetchOne(db, sql: "SELECT EXISTS(SELECT 1 FROM dispatch)") ?? false
      return hasFiles && !hasOthers && hasDispatches
    }
  }
}
