import Reader

/// A dispatch as the list knows it.
nonisolated struct Item: Sendable {
  var path: String
  /// Nil until the file has been looked at.
  var summary: Summary?
  /// Whether the summary comes from the analysis and not from a first look.
  var isAnalysed = false
  var problem: Problem?
  var isRead = false
  var isMarked = false
  var label = ReaderLabel()
  /// Where the reader was in the text.
  var place: Place?

  nonisolated struct Place: Sendable, Equatable {
    var cursor: Int
    var top: Int
  }

  /// What is the reader's own about it.
  nonisolated struct Own: Equatable {
    var isRead: Bool, isMarked: Bool
    var label: ReaderLabel
    var place: Place?
  }
  var own: Own { Own(isRead: isRead, isMarked: isMarked, label: label, place: place) }

  /// Whether nothing is known of it but its path and its marks.
  var isBare: Bool { summary == nil && problem == nil && place == nil && label.isEmpty }

  var title: String {
    if let title = summary?.title, !title.isEmpty { return title }
    return name
  }

  /// The file's name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

nonisolated enum Pane: String, CaseIterable, Sendable { case list, body, facts }

/// What the screen asks of the world; done by the program's loop, never by the state itself.
nonisolated enum Effect: Equatable, Sendable {
  case quit
  case copy(String)
  case redraw
  /// Pipes text into a command given as its words.
  case pipe(command: [String], text: String)
  case open(path: String)
  /// Opens an address in the browser.
  case browse(address: String)
  /// Reads the configuration anew.
  case reload
  /// The corrections are others now.
  case corrected
  /// Writes a new file.
  case write(path: String, text: String)
  /// Asks the archive.
  case ask(DeskRequest)
}

nonisolated enum Event: Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text from the clipboard, already safe.
  case paste(String)
  case resize(width: Int, height: Int)
  case mail([Loader.Mail])
  /// The terminal has told its background.
  case background(isLight: Bool)
  case archive([DeskMail])
}

nonisolated struct Mouse: Equatable, Sendable {
  nonisolated enum Kind: Sendable { case press, drag, release, double, wheelUp, wheelDown }
  var kind: Kind
  var x: Int
  var y: Int
}

/// A line under the text, until the next key.
nonisolated struct Message: Equatable, Sendable {
  var text: String
  var isError = false
}

/// One line being typed.
nonisolated struct Prompt: Equatable, Sendable {
  nonisolated enum Purpose: Sendable, Equatable {
    case search, pipe, pipeJSON, query, facts, speaker, export(Exported), tags, note
  }
  var purpose: Purpose
  var text = ""
  /// Where the search began, for going back.
  var origin: Item.Place?
}
