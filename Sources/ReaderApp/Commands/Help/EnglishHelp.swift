extension HelpStrings {
  nonisolated static let english = HelpStrings(
    sentence: { sentences($0) }, valueName: { values($0) }, complaint: { complaints($0) },
    phrases: Phrases(lines: []))

  private nonisolated static func sentences(_ entry: HelpEntry) -> String {
    switch entry {
    case .program: "A terminal reader for newswire dispatches that understands what it shows"
    case .read: "Read dispatches on the screen; what happens without a command"
    case .parse: "Print one JSON object per dispatch"
    case .importing: "Read files and folders into the archive; only what is new or changed"
    case .watch: "Import, then go on importing what is dropped into the folders, until ^C"
    case .search: "List the dispatches of the archive that match a query"
    case .quotes: "List what was said, by whom and where"
    case .export: "Print the dispatches of the archive that match a query"
    case .explain: "Show what each pass of the analysis found in a dispatch, and which rule and words decided"
    case .shot: "Write the screen as SVG, text or ANSI, without a terminal"
    case .cast: "Write an asciicast of keys pressed on the screen, without a terminal"
    case .themes: "Show the themes there are"
    case .check: "Say what each file is, what it holds and what could not be read"
    case .corrections: "Write the corrections made on the screen, one a line"
    case .programMore:
      "“depeche PATH” opens files, folders and archives; “depeche help read” lists its options, “depeche --tour” "
        + "teaches the keys, and ? in the program lists them."
    case .parseMore:
      "What cannot be read is told on standard error as path:line: message; the rest is still parsed, and the exit "
        + "status is 1. Dispatches of one story have the same thread under extra, and supersedes names the version "
        + "that a newer one follows upon."
    case .checkMore: "Exit status: 0 all read, 1 some problems, 2 nothing readable."
    case .correctionsMore:
      "Members are parted by tabs: speaker, dispatch, words, name; not-a-quote, dispatch, words; same, name, other "
        + "name. The file itself may be edited and copied."
    case .selectMore: "The screen is on the terminal even where standard output is not."
    case .paths: "Files, folders and archives; - for standard input"
    case .pathsToParse: "Files, folders and archives; - or nothing for standard input"
    case .filesAndFolders: "Files and folders"
    case .folders: "Folders"
    case .file: "The file of a dispatch"
    case .theme: "Name of a theme; “depeche themes” shows them"
    case .mouse: "Use the mouse"
    case .archive: "The archive to use instead of the one in your data directory"
    case .plain: "Lines instead of a screen: for screen readers and simple terminals"
    case .tour: "Open dispatches that teach the keys"
    case .select: "Write what the cursor is on when leaving"
    case .jobs: "How many dispatches to analyse at once"
    case .inputFormat: "What the input is: detect, or jsonl: {\"id\", \"text\"} a line"
    case .encoding: "The charset of the input, whatever it says of itself"
    case .layCorrections: "Lay over it what you put right on the screen"
    case .rescan: "Read every file again, changed or not"
    case .parsed: "The files hold lines of “depeche parse”: take them as they are"
    case .importTiming: "Say what the archive took of the time"
    case .queryTiming: "Ask several times and say on standard error how long the archive took"
    case .rowFormat: "Print the rows so, instead of as a table"
    case .mostRows: "At most so many rows"
    case .mostDispatches: "At most so many dispatches"
    case .query: "The query, as in: speaker:tramontin date:2026-03.. pont"
    case .speaker: "Only what this person or body said"
    case .exportFormat: "How to write them"
    case .pass: "Only this pass; may be given several times"
    case .everything: "Also list every word that the lexicon knows, and every sentence"
    case .pictureForm: "How to write it"
    case .size: "Columns and rows"
    case .keys: "Keys to press, parted by blanks: \"j Enter n n\""
    case .language: "Language of the interface"
    case .pause: "Seconds between two keys"
    case .json: "One JSON object per file, then one with the totals"
    case .correctionsPath: "Only say where the file is"
    }
  }

  private nonisolated static func values(_ value: HelpValue) -> String {
    switch value {
    case .path: "path"
    case .folder: "folder"
    case .file: "file"
    case .name: "name"
    case .number: "n"
    case .format: "format"
    case .what: "what"
    case .words: "words"
    case .seconds: "seconds"
    case .size: "columns×rows"
    case .keys: "keys"
    case .language: "language"
    case .pass: "pass"
    }
  }

  private nonisolated static func complaints(_ complaint: HelpComplaint) -> String {
    switch complaint {
    case .jobs: "--jobs must be at least 1"
    case .pause: "--pause wants seconds, up to 60"
    case .size: "--size wants columns and rows, as 120x36"
    case .pass(let name, let known):
      "there is no pass “\(name)”; the passes are \(known.joined(separator: ", "))"
    }
  }
}
