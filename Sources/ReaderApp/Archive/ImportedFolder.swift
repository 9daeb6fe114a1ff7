import GRDB

/// Folders whose files the archive knows.
nonisolated enum ImportedFolder {
  /// Whether the folder was imported, and holds all that the archive knows of: then the archive is its list.
  static func isImported(_ path: String, in archive: Archive) throws -> Bool {
    let folder = path.hasSuffix("/") ? path : path + "/"
    // 0 follows the slash.
    let end = String(folder.dropLast()) + "0"
    return try archive.read { db in
      let within = "SELECT EXISTS(SELECT 1 FROM file WHERE path >= ? AND path < ?)"
      let outside = "SELECT EXISTS(SELECT 1 FROM file WHERE complete = 1 AND (path < ? OR path >= ?))"
      let hasFiles = try Bool.fetchOne(db, sql: within, arguments: [folder, end]) ?? false
      let hasOthers = try Bool.fetchOne(db, sql: outside, arguments: [folder, end]) ?? true
      let hasDispatches = try Bool.fetchOne(db, sql: "SELECT EXISTS(SELECT 1 FROM dispatch)") ?? false
      return hasFiles && !hasOthers && hasDispatches
    }
  }
}
