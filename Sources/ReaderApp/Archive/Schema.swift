import GRDB

/// The tables of the archive. A later version adds a migration here and raises `version`.
nonisolated enum Schema {
  /// Kept in `PRAGMA user_version`, so that an older program knows an archive that it must not touch.
  static let version = 2

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: first)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    // What was read is read again with the next import; what the reader did is kept.
    migrator.registerMigration("2") { db in
      try db.execute(sql: second)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
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

    -- The id grows with the date (see DispatchID): the order of rows is the order of time.
    CREATE TABLE dispatch(
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,  -- the dispatch's own id
      content INTEGER NOT NULL,  -- hash of the text: one key may come in several versions
      thread TEXT NOT NULL,
      version INTEGER, urgency INTEGER,
      format TEXT NOT NULL, language TEXT NOT NULL,
      agency TEXT, place TEXT, date TEXT,
      headline TEXT, slug TEXT, bylines TEXT,
      note TEXT, noteKind TEXT,
      quotes INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX dispatch_key ON dispatch(key, content);
    CREATE INDEX dispatch_thread ON dispatch(thread);

    -- Every place where a dispatch was found: a copy adds a row here and none above.
    CREATE TABLE source(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      file INTEGER NOT NULL REFERENCES file(id),
      name TEXT NOT NULL,  -- as OUTPUT.md's `source`
      ordinal INTEGER NOT NULL,
      PRIMARY KEY(dispatch, file, ordinal)) WITHOUT ROWID;
    CREATE INDEX source_file ON source(file);

    -- One person, place or organization across all dispatches.
    CREATE TABLE entity(
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      country TEXT,
      dispatches INTEGER NOT NULL DEFAULT 0,
      quotes INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX entity_folded ON entity(folded, kind);
    CREATE INDEX entity_quotes ON entity(kind, quotes DESC);
    CREATE TABLE entityWord(
      word TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity(id),
      PRIMARY KEY(word, entity)) WITHOUT ROWID;

    CREATE TABLE mention(
      entity INTEGER NOT NULL REFERENCES entity(id),
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      count INTEGER NOT NULL,
      roles TEXT,
      PRIMARY KEY(entity, dispatch)) WITHOUT ROWID;

    CREATE TABLE quote(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      speaker INTEGER REFERENCES entity(id),
      role TEXT, cue TEXT,
      words TEXT NOT NULL,
      PRIMARY KEY(dispatch, ordinal)) WITHOUT ROWID;
    CREATE INDEX quote_speaker ON quote(speaker, dispatch) WHERE speaker IS NOT NULL;

    CREATE TABLE fact(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      "when" TEXT,
      subject INTEGER REFERENCES entity(id),
      start INTEGER NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY(dispatch, ordinal)) WITHOUT ROWID;

    -- Words of a dispatch; the tags are made of what the columns above hold (see Tags).
    CREATE VIRTUAL TABLE words USING fts5(
      headline, body, quotes, tags, content='',
      tokenize="unicode61 remove_diacritics 2");
    -- Pages that fill the database's, one segment a transaction, merged sixteen at a time: 4 times the default's rate.
    INSERT INTO words(words, rank) VALUES('pgsz', 16000), ('hashsize', 67108864), ('automerge', 16);

    -- The reader's own: bound to the dispatch's key, so that it survives a new import.
    CREATE TABLE state(
      key TEXT PRIMARY KEY,
      read INTEGER NOT NULL DEFAULT 0, marked INTEGER NOT NULL DEFAULT 0,
      position INTEGER, tags TEXT, note TEXT) WITHOUT ROWID;
    CREATE TABLE savedQuery(name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE queryHistory(id INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE);
    """

  private static let second = """
    DROP TABLE words;
    DROP TABLE fact;
    DROP TABLE quote;
    DROP TABLE mention;
    DROP TABLE entityWord;
    DROP TABLE entity;
    DROP TABLE source;
    DROP TABLE dispatch;
    UPDATE file SET complete = 0;
    -- Whether it holds lines of `depeche parse`; then a source's ordinal is the offset of its line.
    ALTER TABLE file ADD COLUMN parsed INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE dispatch(
      id INTEGER PRIMARY KEY,  -- grows with the date (see DispatchID): the order of rows is the order of time
      key TEXT NOT NULL,  -- the dispatch's own id
      content INTEGER NOT NULL,  -- hash of the text: one key may come in several versions
      thread TEXT,  -- NULL where it is the key
      shared INTEGER NOT NULL DEFAULT 0,  -- whether another dispatch is of the same thread
      version INTEGER, urgency INTEGER,
      format TEXT NOT NULL, language TEXT NOT NULL,
      agency TEXT, place TEXT, date TEXT,
      headline TEXT, slug TEXT, bylines TEXT,
      note TEXT, noteKind TEXT,
      quotes INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX dispatch_key ON dispatch(key, content);
    CREATE INDEX dispatch_thread ON dispatch(thread) WHERE thread IS NOT NULL;
    CREATE INDEX dispatch_shared ON dispatch(id) WHERE shared = 1;

    -- Every place where a dispatch was found: a copy adds a row here and none above.
    CREATE TABLE source(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      file INTEGER NOT NULL REFERENCES file(id),
      ordinal INTEGER NOT NULL,
      member TEXT,  -- what follows the file's path in OUTPUT.md's `source`
      PRIMARY KEY(dispatch, file, ordinal)) WITHOUT ROWID;
    CREATE INDEX source_file ON source(file);

    -- One person, place or organization across all dispatches. Where it occurs, the full-text index knows (see Tags).
    CREATE TABLE entity(
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,  -- see EntityKind
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      country TEXT,
      role TEXT,  -- the one met last
      dispatches INTEGER NOT NULL DEFAULT 0,
      quotes INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX entity_folded ON entity(folded, kind);
    CREATE INDEX entity_quotes ON entity(quotes DESC) WHERE quotes > 0;
    CREATE INDEX entity_dispatches ON entity(kind, dispatches DESC);
    CREATE TABLE entityWord(
      word TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity(id),
      PRIMARY KEY(word, entity)) WITHOUT ROWID;

    -- Words that come again and again: roles and cues.
    CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

    CREATE TABLE quote(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL,  -- see QuoteKind
      start INTEGER NOT NULL,
      speaker INTEGER REFERENCES entity(id),
      role INTEGER REFERENCES term(id), cue INTEGER REFERENCES term(id),
      words TEXT NOT NULL,
      PRIMARY KEY(dispatch, ordinal)) WITHOUT ROWID;

    -- Facts with a date, for the timeline.
    CREATE TABLE fact(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      start INTEGER NOT NULL,
      "when" TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY(dispatch, start)) WITHOUT ROWID;

    -- The values of fields, with the number of dispatches that have them, for completion.
    CREATE TABLE value(
      field TEXT NOT NULL, name TEXT NOT NULL, dispatches INTEGER NOT NULL,
      PRIMARY KEY(field, name)) WITHOUT ROWID;

    CREATE VIRTUAL TABLE words USING fts5(
      headline, body, quotes, tags, content='',
      tokenize="unicode61 remove_diacritics 2");
    INSERT INTO words(words, rank) VALUES('pgsz', 16000), ('hashsize', 67108864), ('automerge', 16);

    CREATE INDEX state_read ON state(key) WHERE read = 1;
    CREATE INDEX state_marked ON state(key) WHERE marked = 1;
    ALTER TABLE savedQuery ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
    """
}
