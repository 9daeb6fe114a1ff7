import GRDB

/// The tables of the archive. A later version adds a migration here and raises `version`.
nonisolated enum Schema {
  /// Kept in `PRAGMA user_version`, so that an older program knows an archive that it must not touch.
  static let version = 7

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    register("1", first, &migrator)
    register("2", second, &migrator)
    register("3", third, &migrator)
    // What was read is read again with the next import; what the reader did is kept.
    let anew = IndexTables.drop + "UPDATE file SET complete = 0;" + IndexTables.create
    register("4", anew, &migrator)
    register("5", anew, &migrator)
    migrator.registerMigration("6") { db in
      try db.execute(sql: IndexTables.blocks + sixth)
      try Block.cover(db)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    register("7", IndexTables.pairs, &migrator)
    return migrator
  }

  private static func register(_ version: String, _ sql: String, _ migrator: inout DatabaseMigrator) {
    migrator.registerMigration(version) { db in
      try db.execute(sql: sql)
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
  }

  private static let first = """
    -- What was read, and how it looked on disk then.
    CREATE TABLE file(
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      device INTEGER NOT NULL, inode INTEGER NOT NULL, size INTEGER NOT NULL,
      modified INTEGER NOT NULL,  -- nanoseconds since 1970
      complete INTEGER NOT NULL DEFAULT 0,
      seen INTEGER NOT NULL DEFAULT 0,  -- the last import that met it
      gone INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX file_inode ON file(device, inode);

    -- The reader's own: bound to the dispatch's key, so that it survives a new import.
    CREATE TABLE state(
      key TEXT PRIMARY KEY,
      read INTEGER NOT NULL DEFAULT 0, marked INTEGER NOT NULL DEFAULT 0,
      position INTEGER, tags TEXT, note TEXT) WITHOUT ROWID;
    CREATE TABLE savedQuery(name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE queryHistory(id INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE);
    """

  private static let second = """
    -- Whether it holds lines of `depeche parse`; then a source's ordinal is the offset of its line.
    ALTER TABLE file ADD COLUMN parsed INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX state_read ON state(key) WHERE read = 1;
    CREATE INDEX state_marked ON state(key) WHERE marked = 1;
    ALTER TABLE savedQuery ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    """

  private static let third = """
    DROP INDEX state_read;
    DROP INDEX state_marked;
    -- Tags and note as queries look for them (see FoldedText).
    ALTER TABLE state ADD COLUMN tagWords TEXT;
    ALTER TABLE state ADD COLUMN noteWords TEXT;
    CREATE INDEX state_tagWords ON state(key) WHERE tagWords IS NOT NULL;
    CREATE INDEX state_noteWords ON state(key) WHERE noteWords IS NOT NULL;
    """

  /// Values that are counted from here on.
  private static let sixth = """
    DROP TABLE IF EXISTS exception;
    DROP TABLE IF EXISTS common;
    WITH n AS MATERIALIZED (SELECT urgency u, version v, count(*) n FROM dispatch GROUP BY urgency, version)
      INSERT OR REPLACE INTO value(field, name, folded, dispatches, fame)
        SELECT 'urgency', u, u, sum(n), 0 FROM n WHERE u IS NOT NULL GROUP BY u
        UNION ALL SELECT 'version', v, v, sum(n), 0 FROM n WHERE v IS NOT NULL GROUP BY v;
    """
}
