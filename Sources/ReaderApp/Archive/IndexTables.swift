/// The tables that an import fills. All of them can be made anew out of the user's files.
nonisolated enum IndexTables {
  static let drop = [
    "words", "fact", "quote", "mention", "entityWord", "entity", "term", "value", "source", "dispatch",
    "starts", "word", "common", "exception", "bits", "frequent", "block", "pair",
  ]
  .map { "DROP TABLE IF EXISTS \($0);" }.joined()

  static let create = """
    CREATE TABLE dispatch(
      id INTEGER PRIMARY KEY,  -- grows with the date (see DispatchID): the order of rows is the order of time
      key TEXT NOT NULL,  -- the dispatch's own id
      content INTEGER NOT NULL,  -- hash of the text: one key may come in several versions
      thread TEXT,  -- NULL where it is the key
      shared INTEGER NOT NULL DEFAULT 0,  -- whether another dispatch is of the same thread
      version INTEGER, urgency INTEGER,
      format TEXT NOT NULL, language TEXT NOT NULL,
      agency TEXT, place TEXT, date TEXT,
      headline TEXT, title TEXT,  -- one of the two: what a list shows
      slug TEXT, bylines TEXT,
      note TEXT, noteKind TEXT,
      quotes INTEGER NOT NULL DEFAULT 0,
      -- What `state` says of the key, here for its order.
      read INTEGER NOT NULL DEFAULT 0, marked INTEGER NOT NULL DEFAULT 0);
    CREATE UNIQUE INDEX dispatch_key ON dispatch(key, content);
    CREATE INDEX dispatch_thread ON dispatch(thread) WHERE thread IS NOT NULL;
    CREATE INDEX dispatch_shared ON dispatch(id) WHERE shared = 1;
    CREATE INDEX dispatch_read ON dispatch(id) WHERE read = 1;
    CREATE INDEX dispatch_unread ON dispatch(id) WHERE read = 0;
    CREATE INDEX dispatch_marked ON dispatch(id) WHERE marked = 1;

    -- Every place where a dispatch was found: a copy adds a row here and none above.
    CREATE TABLE source(
      dispatch INTEGER NOT NULL REFERENCES dispatch(id),
      file INTEGER NOT NULL REFERENCES file(id),
      ordinal INTEGER NOT NULL,
      member TEXT,  -- what follows the file's path in OUTPUT.md's `source`
      PRIMARY KEY(dispatch, file, ordinal)) WITHOUT ROWID;

    -- One person, place or organization across all dispatches. Where it occurs, the full-text index knows (see Tags).
    CREATE TABLE entity(
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,  -- see EntityKind
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      country TEXT, walk TEXT,  -- what tells two of one name apart
      role TEXT,  -- the one met last
      dispatches INTEGER NOT NULL DEFAULT 0,
      quotes INTEGER NOT NULL DEFAULT 0,
      -- The order of the two (see Octave), which an index can follow without being written for each that is added.
      fame INTEGER NOT NULL DEFAULT 0,
      voice INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX entity_folded ON entity(folded, kind);
    CREATE INDEX entity_voice ON entity(voice) WHERE voice > 0;
    CREATE INDEX entity_fame ON entity(kind, fame);
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
      field TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, dispatches INTEGER NOT NULL,
      fame INTEGER NOT NULL,  -- the order of `dispatches` (see Octave)
      PRIMARY KEY(field, name)) WITHOUT ROWID;
    CREATE INDEX value_folded ON value(field, folded);
    CREATE INDEX value_fame ON value(field, fame);

    -- Words come folded already (see FoldedText). Pages that fill the database's, one segment a transaction, merged
    -- sixteen at a time: 4 times the default's rate. Places in the first column need no number of their column, which
    -- for the body makes a sixth of the index.
    CREATE VIRTUAL TABLE words USING fts5(body, headline, quotes, tags, content='', tokenize='ascii');
    INSERT INTO words(words, rank) VALUES
      ('pgsz', 16000), ('hashsize', 67108864), ('automerge', 16);
    -- For prefixes (see Vocabulary): how the words of a dispatch begin, where not many have it (see Block), and all words
    -- that there are.
    CREATE VIRTUAL TABLE starts USING fts5(
      text, content='', columnsize=0, detail=none, tokenize='ascii');
    INSERT INTO starts(starts, rank) VALUES('pgsz', 16000), ('hashsize', 67108864), ('automerge', 16);
    CREATE TABLE word(text TEXT PRIMARY KEY) WITHOUT ROWID;
    """

  static let blocks = """
    -- Dispatches that came one after the other, and what many of them have (see Block).
    CREATE TABLE block(
      id INTEGER PRIMARY KEY,
      first INTEGER NOT NULL, last INTEGER NOT NULL,  -- ids
      count INTEGER NOT NULL,
      forms INTEGER NOT NULL);  -- the highest number of a form of which it has bits
    CREATE TABLE frequent(id INTEGER PRIMARY KEY, form TEXT NOT NULL UNIQUE);  -- see Form
    CREATE TABLE bits(
      block INTEGER NOT NULL REFERENCES block(id),
      form INTEGER NOT NULL,  -- of `frequent`; 0 for the ids of the block
      data BLOB NOT NULL,
      PRIMARY KEY(block, form)) WITHOUT ROWID;
    """

  static let pairs = """
    -- The highest number of a form of which the block knows behind which others it stands (see Pairs).
    ALTER TABLE block ADD COLUMN pairs INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE pair(
      block INTEGER NOT NULL REFERENCES block(id),
      first INTEGER NOT NULL, second INTEGER NOT NULL,  -- of `frequent`
      data BLOB NOT NULL,
      PRIMARY KEY(block, first, second)) WITHOUT ROWID;
    """
}
