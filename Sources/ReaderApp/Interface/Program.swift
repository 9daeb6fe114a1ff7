import Foundation
import Glibc

/// The screen's loop: sleeps until something happens, takes all of it, paints once.
struct Program {
  nonisolated struct Options: Sendable {
    var paths: [String]
    var theme: String?
    var mouse = true
    var select: Selection?
    var archive: String?
    var language: String?
  }

  var loader: Loader
  let desk: Desk
  let archive: URL
  var follow: FolderFollow?
  var lastAsked: (hits: [Int64], documents: [Int64]) = ([], [])
  private let signals: Int32
  var state: State
  private var lastWanted: [Int] = []
  private var keys = InputKeys()
  let keeper = SessionKeeper(Session.file())
  private let colors: Int
  private let options: Options
  private let asksBackground: Bool
  let paths: [String]

  /// Runs until the reader leaves; returns the exit status, and what is to be written then.
  static func run(_ options: Options) -> (status: Int32, selected: String?) {
    let wantsColors = Environment["NO_COLOR"] == nil
    let settings = Settings(folder: Settings.folder, language: options.language)
    // Keys come from the terminal itself where standard input is something to read.
    var input: Int32 = 0
    if isatty(0) == 0 {
      input = Glibc.open("/dev/tty", O_RDONLY | O_CLOEXEC)
      if input < 0 { return fail(settings.strings[.noTerminal]) }
    }
    let mouse = options.mouse && settings.config.mouse
    var terminal: Terminal
    do {
      terminal = try open(input, mouse: mouse, colors: wantsColors)
    } catch {
      switch error {
      case .noTerminal: return fail(settings.strings[.noTerminal])
      case .unknown(let name):
        PlainList.complain(settings.strings.unknownTerminal(Safety.line(name)))
        // Lines need nothing that a terminal hasn't got.
        return options.select == nil
          ? (LineReader.run(options.paths, language: options.language), nil) : (1, nil)
      }
    }
    var program = Program(options, settings, terminal.colors, terminal.size)
    let status = program.loop(&terminal)
    program.awaitAnswers(&terminal)
    program.keeper.write(program.state.session())
    return (status, status == 0 ? options.select?.text(of: program.state) : nil)
  }

  /// The terminal under its own name, or as one that is like it where the system doesn't know that.
  private static func open(_ input: Int32, mouse: Bool, colors: Bool) throws(TerminalError) -> Terminal {
    do throws(TerminalError) {
      return try Terminal(input: input, term: Self.directTerm(), mouse: mouse, colors: colors)
    } catch {
      guard case .unknown(let name) = error, let entry = StandInTerminal.entry(for: name) else { throw error }
      return try Terminal(input: input, term: entry, mouse: mouse, colors: colors)
    }
  }

  private static func fail(_ message: String) -> (Int32, String?) {
    PlainList.complain(message)
    return (1, nil)
  }

  /// `xterm-direct` where the terminal says that it shows every colour and the system knows the entry.
  private static func directTerm() -> String? {
    guard let depth = Environment["COLORTERM"], depth == "truecolor" || depth == "24bit",
      let term = Environment["TERM"], term == "xterm-256color"
    else { return nil }
    let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
    return folders.contains { access("\($0)/x/xterm-direct", R_OK) == 0 } ? "xterm-direct" : nil
  }

  private init(_ options: Options, _ given: Settings, _ colors: Int, _ size: (width: Int, height: Int)) {
    var settings = given
    self.colors = colors
    self.options = options
    let sessionText = Session.file().flatMap { Settings.text(of: $0) }
    let session = sessionText.map { Session(text: $0) } ?? Session()
    let kept = session.theme.flatMap { settings.themes.texts[$0] == nil ? nil : $0 }
    let theme = settings.theme(
      options.theme ?? settings.config.chosenTheme ?? (colors < 256 ? nil : kept), colors: colors)
    state = State(
      width: size.width, height: size.height, strings: settings.strings,
      keyMap: settings.keyMap, themes: settings.themes, theme: theme)
    state.config = settings.config
    state.corrections = CorrectionsFile.load()
    let isOpen = options.theme == nil && settings.config.chosenTheme == nil && kept == nil
    asksBackground =
      isOpen && colors >= 256 && settings.config.asksBackground && Settings.namedGround == nil
    state.followsBackground = asksBackground
    if let first = settings.problems.first {
      state.say(state.strings.problem(first), isError: true)
    }
    state.restore(session)
    loader = Loader(paths: options.paths, corrections: state.corrections)
    archive = ArchiveLocation.url(options.archive)
    desk = Desk(archive)
    desk.correct(state.corrections)
    paths = options.paths
    signals = Signals.install()
    if options.paths.count == 1, options.paths[0] == "-" { state.focus = .body }
  }

  private mutating func loop(_ terminal: inout Terminal) -> Int32 {
    openArchive()
    defer { close() }
    var isFirst = true
    while true {
      state.settle()
      // What comes next is asked for when the screen has what is there: who works on it wants a processor too.
      terminal.paint(Screen.frame(state))
      ask()
      if isFirst, asksBackground {
        keys.expectBackground()
        Terminal.send(Background.question)
      }
      isFirst = false
      let wake = wait(terminal.input, keys.isUndecided ? Self.decision : keeper.rest)
      if wake == .hangup { return 129 }
      if keeper.isDue { keep() }
      for signal in Signals.drain(signals) {
        switch signal {
        case SIGTSTP: suspend(&terminal)
        case SIGWINCH: fit(&terminal)
        default: return 128 + signal
        }
      }
      let answers = desk.mailbox.drain()
      if !answers.isEmpty { take(answers) }
      let mail = loader.mailbox.drain()
      if !mail.isEmpty { state.update(.mail(mail)) }
      if !state.effects.isEmpty, let status = perform(&terminal) { return status }
      var seen = 0
      while seen < Self.mostKeys, let input = terminal.pending() {
        seen += 1
        keys.take(input)
      }
      for event in keys.drain(isLate: wake == .late) {
        state.update(event)
        keeper.touch()
        if let status = perform(&terminal) { return status }
      }
    }
  }

  /// Keys taken before a repaint.
  private static let mostKeys = 4096
  /// Milliseconds after which an Esc is a key and no answer.
  private static let decision: Int32 = 50
  /// Milliseconds that an answer on its way is waited for when leaving, so that it isn't typed into the shell.
  private static let lastAnswer: Int32 = 150

  private mutating func awaitAnswers(_ terminal: inout Terminal) {
    while keys.background.isAwaited {
      var input = pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, Self.lastAnswer) > 0, input.revents & Int16(POLLIN) != 0 else { return }
      var hasCome = false
      while let input = terminal.pending() {
        keys.take(input)
        hasCome = true
      }
      if !hasCome { return }
    }
  }

  private mutating func ask() {
    askArchive()
    let wanted = state.wanted
    guard wanted != lastWanted else { return }
    lastWanted = wanted
    if !wanted.isEmpty { loader.want(wanted) }
  }

  private enum Wake { case ready, late, hangup }

  private func wait(_ input: Int32, _ milliseconds: Int32) -> Wake {
    var fds = [input, loader.mailbox.readEnd, desk.mailbox.readEnd, signals].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let n = poll(&fds, nfds_t(fds.count), milliseconds)
    if n == 0 { return .late }
    if n > 0, fds[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangup }
    return .ready
  }

  private mutating func suspend(_ terminal: inout Terminal) {
    awaitAnswers(&terminal)
    terminal.lend {
      signal(SIGTSTP, SIG_DFL)
      raise(SIGTSTP)
      Signals.listen(to: SIGTSTP)
    }
    fit(&terminal)
  }

  private mutating func fit(_ terminal: inout Terminal) {
    terminal.fit()
    let size = terminal.size
    state.update(.resize(width: size.width, height: size.height))
  }

  private mutating func perform(_ terminal: inout Terminal) -> Int32? {
    defer { state.effects = [] }
    for effect in state.effects {
      switch effect {
      case .quit: return 0
      case .ask(let request): desk.ask(request)
      case .redraw: terminal.forget()
      case .copy(let text):
        let term = Environment["TERM"] ?? ""
        let inTmux = Environment["TMUX"] != nil
        Terminal.send(
          Clipboard.sequence(text, inTmux: inTmux, inScreen: !inTmux && term.hasPrefix("screen")))
        let tool = ClipboardTool.command(
          state.config.copyCommand, environment: { Environment[$0] }, isThere: ClipboardTool.isInPath)
        if let tool { Thread.detachNewThread { Child.run(tool, standardInput: text, isSilent: true) } }
      case .reload: reload()
      case .corrected:
        loader.correct(state.corrections)
        desk.correct(state.corrections)
        if let file = CorrectionsFile.path, !Session.write(CorrectionsFile.text(state.corrections), to: file)
        {
          state.say(state.strings.notWritten(file), isError: true)
        }
      case .write(let path, let text):
        if let why = NewFile.write(text, to: path) {
          state.say(state.strings.notWritten(Safety.line(path), state.strings.reason(why)), isError: true)
        } else {
          state.say(state.strings.written(file: Safety.line(path)))
        }
      case .pipe(let command, let text): run(command, text, waits: true, &terminal)
      case .open(let path):
        let tool = state.config.editor.isEmpty ? nil : state.config.editor
        let usual = Environment["VISUAL"] ?? Environment["EDITOR"] ?? Environment["PAGER"] ?? "less"
        run(CommandWords.split(tool ?? usual) + ["--", path], nil, waits: false, &terminal)
      case .browse(let address):
        let usual = Environment["BROWSER"] ?? "xdg-open"
        let tool = state.config.browser.isEmpty ? usual : state.config.browser
        run(CommandWords.split(tool) + [address], nil, waits: false, &terminal)
      }
    }
    return nil
  }

  /// Takes over what configuration, keys and themes are now.
  private mutating func reload() {
    var settings = Settings(folder: Settings.folder, language: options.language)
    let asked = options.theme ?? settings.config.chosenTheme ?? state.theme.name
    let theme = settings.theme(asked, colors: colors)
    state.config = settings.config
    state.keyMap = settings.keyMap
    state.themes = settings.themes
    state.theme = theme
    state.strings = settings.strings
    state.shown.facts = []
    guard let first = settings.problems.first else { return state.say(state.strings[.reloaded]) }
    let more = settings.problems.count > 1 ? " (+\(settings.problems.count - 1))" : ""
    state.say(state.strings.problem(first) + more, isError: true)
  }

  private mutating func run(_ command: [String], _ text: String?, waits: Bool, _ terminal: inout Terminal) {
    let question = state.strings[.returnKey]
    var failure: String?
    let input = terminal.input
    awaitAnswers(&terminal)
    terminal.lend {
      failure = Child.run(command, standardInput: text)
      guard waits else { return }
      Terminal.send("\r\n" + (failure.map { Safety.line($0) + "\r\n" } ?? "") + question)
      var byte: UInt8 = 0
      while read(input, &byte, 1) == 1, byte != 0x0A, byte != 0x0D {}
    }
    fit(&terminal)
    if let failure { state.say(state.strings.commandFailed(failure), isError: true) }
  }
}
