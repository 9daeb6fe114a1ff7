import Glibc

/// The screen's loop: sleeps until something happens, takes all of it, paints once.
struct Program {
  nonisolated struct Options: Sendable {
    var paths: [String]
    var theme: String?
    var mouse = true
  }

  private let loader: Loader
  private let signals: Int32
  private var state: State
  private var lastWanted: [Int] = []

  /// Runs until the reader leaves; returns the exit status.
  static func run(_ options: Options) -> Int32 {
    // Keys come from the terminal itself where standard input is something to read.
    var input: Int32 = 0
    if isatty(0) == 0 {
      input = open("/dev/tty", O_RDONLY | O_CLOEXEC)
      if input < 0 { return fail("no terminal for keys") }
    }
    let wantsColors = Environment["NO_COLOR"] == nil
    var terminal: Terminal
    do {
      terminal = try Terminal(
        input: input, term: Self.directTerm(), mouse: options.mouse, colors: wantsColors)
    } catch {
      switch error {
      case .noTerminal: return fail("no terminal")
      case .unknown(let name): return fail("unknown terminal type: \(Safety.line(name))")
      }
    }
    var program = Program(options, terminal.colors, terminal.size)
    let status = program.loop(&terminal)
    if let file = Session.file() { program.state.session().save(to: file) }
    return status
  }

  private static func fail(_ message: String) -> Int32 {
    PlainList.complain(message)
    return 1
  }

  /// `xterm-direct` where the terminal says that it shows every colour and the system knows the entry.
  private static func directTerm() -> String? {
    guard let depth = Environment["COLORTERM"], depth == "truecolor" || depth == "24bit",
      let term = Environment["TERM"], term == "xterm-256color"
    else { return nil }
    let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
    return folders.contains { access("\($0)/x/xterm-direct", R_OK) == 0 } ? "xterm-direct" : nil
  }

  private init(_ options: Options, _ colors: Int, _ size: (width: Int, height: Int)) {
    var settings = Settings(folder: Settings.folder)
    let sessionText = Session.file().flatMap { Settings.text(of: $0) }
    let session = sessionText.map { Session(text: $0) } ?? Session()
    let kept = session.theme.flatMap { settings.themes.texts[$0] == nil ? nil : $0 }
    let theme = settings.theme(options.theme ?? (colors < 256 ? nil : kept), colors: colors)
    state = State(
      width: size.width, height: size.height, strings: Strings.language(Environment.locale),
      keyMap: settings.keyMap, themes: settings.themes, theme: theme)
    if let first = settings.problems.first {
      state.say(state.strings.problem(first), isError: true)
    }
    state.restore(session)
    loader = Loader(paths: options.paths)
    signals = Signals.install()
    if options.paths.count == 1, options.paths[0] == "-" { state.focus = .body }
  }

  private mutating func loop(_ terminal: inout Terminal) -> Int32 {
    loader.start()
    defer { loader.stop() }
    var keys = InputKeys()
    while true {
      state.settle()
      ask()
      terminal.paint(Screen.frame(state))
      switch wait(terminal.input) {
      case .hangup: return 129
      case .ready: break
      }
      for signal in Signals.drain(signals) {
        switch signal {
        case SIGTSTP: suspend(&terminal)
        case SIGWINCH: fit(&terminal)
        default: return 128 + signal
        }
      }
      let mail = loader.mailbox.drain()
      if !mail.isEmpty { state.update(.mail(mail)) }
      var seen = 0
      while seen < Self.mostKeys, let input = terminal.pending() {
        seen += 1
        keys.take(input)
      }
      for event in keys.drain() {
        state.update(event)
        if let status = perform(&terminal) { return status }
      }
    }
  }

  /// Keys taken before a repaint.
  private static let mostKeys = 4096

  private mutating func ask() {
    let wanted = state.wanted
    guard wanted != lastWanted else { return }
    lastWanted = wanted
    if !wanted.isEmpty { loader.want(wanted) }
  }

  private enum Wake { case ready, hangup }

  private func wait(_ input: Int32) -> Wake {
    var fds = [input, loader.mailbox.readEnd, signals].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let n = poll(&fds, nfds_t(fds.count), -1)
    if n > 0, fds[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangup }
    return .ready
  }

  private mutating func suspend(_ terminal: inout Terminal) {
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
      case .redraw: terminal.forget()
      case .copy(let text):
        let term = Environment["TERM"] ?? ""
        let inTmux = Environment["TMUX"] != nil
        Terminal.send(
          Clipboard.sequence(text, inTmux: inTmux, inScreen: !inTmux && term.hasPrefix("screen")))
      case .pipe(let command, let text): run(command, text, waits: true, &terminal)
      case .open(let path):
        let tool = Environment["VISUAL"] ?? Environment["EDITOR"] ?? Environment["PAGER"] ?? "less"
        run(CommandWords.split(tool) + ["--", path], nil, waits: false, &terminal)
      }
    }
    return nil
  }

  private mutating func run(_ command: [String], _ text: String?, waits: Bool, _ terminal: inout Terminal) {
    let question = state.strings.returnKey
    var failure: String?
    let input = terminal.input
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
