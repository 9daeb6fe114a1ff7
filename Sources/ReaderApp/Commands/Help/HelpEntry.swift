/// What the command line has a sentence for: commands, options and arguments, by their keys in the language's file.
nonisolated enum HelpEntry: String, CaseIterable, Sendable {
  case program = "commands.depeche"
  case read = "commands.read"
  case parse = "commands.parse"
  case importing = "commands.import"
  case watch = "commands.watch"
  case search = "commands.search"
  case quotes = "commands.quotes"
  case export = "commands.export"
  case explain = "commands.explain"
  case shot = "commands.shot"
  case cast = "commands.cast"
  case themes = "commands.themes"
  case check = "commands.check"
  case corrections = "commands.corrections"
  // What is said of them besides.
  case programMore = "commands.depeche-more"
  case parseMore = "commands.parse-more"
  case checkMore = "commands.check-more"
  case correctionsMore = "commands.corrections-more"
  // Options and arguments.
  case paths = "options.paths"
  case pathsToParse = "options.paths-to-parse"
  case filesAndFolders = "options.files-and-folders"
  case folders = "options.folders"
  case file = "options.file"
  case theme = "options.theme"
  case mouse = "options.mouse"
  case archive = "options.archive"
  case plain = "options.plain"
  case tour = "options.tour"
  case select = "options.select"
  case jobs = "options.jobs"
  case inputFormat = "options.input-format"
  case encoding = "options.encoding"
  case layCorrections = "options.lay-corrections"
  case rescan = "options.rescan"
  case parsed = "options.parsed"
  case importTiming = "options.import-timing"
  case queryTiming = "options.query-timing"
  case rowFormat = "options.row-format"
  case mostRows = "options.most-rows"
  case mostDispatches = "options.most-dispatches"
  case query = "options.query"
  case speaker = "options.speaker"
  case exportFormat = "options.export-format"
  case pass = "options.pass"
  case everything = "options.everything"
  case pictureForm = "options.picture-form"
  case size = "options.size"
  case keys = "options.keys"
  case language = "options.language"
  case pause = "options.pause"
  case json = "options.json"
  case correctionsPath = "options.corrections-path"
}

/// What stands for a value: `<path>`.
nonisolated enum HelpValue: CaseIterable, Sendable {
  case path, folder, file, name, number, format, what, words, seconds, size, keys, language, pass
}

/// What is said of an option that makes no sense.
nonisolated struct HelpComplaint: Sendable {
  static let keys = ["jobs", "pause", "size", "pass", "language"]
  static let jobs = HelpComplaint(key: keys[0])
  static let pause = HelpComplaint(key: keys[1])
  static let size = HelpComplaint(key: keys[2])
  static func pass(_ name: String, known: [String]) -> HelpComplaint {
    HelpComplaint(key: keys[3], name: name, known: known)
  }

  static func language(_ name: String, known: [String]) -> HelpComplaint {
    HelpComplaint(key: keys[4], name: name, known: known)
  }

  let key: String
  var name = ""
  var known: [String] = []
}
