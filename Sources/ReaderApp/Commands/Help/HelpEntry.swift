/// What the command line has a sentence for: commands, options and arguments.
nonisolated enum HelpEntry: CaseIterable, Sendable {
  // Commands.
  case program, read, parse, importing, watch, search, quotes, export, explain, shot, cast, themes, check
  case corrections
  // What is said of them besides.
  case programMore, parseMore, checkMore, correctionsMore, selectMore
  // Options and arguments.
  case paths, pathsToParse, filesAndFolders, folders, file
  case theme, mouse, archive, plain, tour, select
  case jobs, inputFormat, encoding, layCorrections
  case rescan, parsed, importTiming, queryTiming, rowFormat, mostRows, mostDispatches, query, speaker
  case exportFormat, pass, everything, pictureForm, size, keys, language, pause, json, correctionsPath
}

/// What stands for a value: `<path>`.
nonisolated enum HelpValue: CaseIterable, Sendable {
  case path, folder, file, name, number, format, what, words, seconds, size, keys, language, pass
}

/// What is said of an option that makes no sense.
nonisolated enum HelpComplaint: Sendable {
  case jobs, pause, size
  case pass(String, known: [String])
}
