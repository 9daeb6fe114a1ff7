import CNcurses
import Glibc

enum TerminalError: Error {
  case noTerminal
  /// The terminal's name.
  case unknown(String)
}

/// Owns the screen: the only place where ncurses is called. Leaves the terminal as it was when it goes out of scope.
struct Terminal: ~Copyable {
  private let window: UnsafeMutablePointer<WINDOW>
  private let screen: OpaquePointer
  let input: Int32
  let colors: Int
  let isDirect: Bool
  private let hasMouse: Bool
  private var pairs: [UInt64: Int32] = [:]
  /// What ncurses is given for a style.
  private var looks: [Style: (attributes: UInt32, pair: Int32)] = [:]
  private let mostPairs: Int32
  private var shown: Frame?
  /// What ncurses holds for the screen, where the screen has been painted past it since.
  private var told: Frame?
  private let paintsItself: Bool
  private var isCursorShown = false
  private let capture: Capture?
  private var thrift: Thrift
  private let hasLinks: Bool
  private var mice: [Mouse] = []
  private var clicks = Clicks()

  /// Codes that the two ends of a paste are given.
  static let pasteStart: Int32 = 0x2001
  static let pasteEnd: Int32 = 0x2002
  /// Pastes are told from typing, and moves with a button held are told (ncurses asks for clicks alone).
  nonisolated private static let pointingOn = "\u{1b}[?2004h\u{1b}[?1002h"
  nonisolated private static let pointingOff = "\u{1b}[?1002l\u{1b}[?2004l"

  init(input: Int32, term: String?, mouse: Bool, colors wantsColors: Bool) throws(TerminalError) {
    guard isatty(input) == 1, isatty(1) == 1 else { throw .noTerminal }
    if setlocale(LC_ALL, "") == nil || String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    CrashRestore.save(input: input)
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard output >= 0, let file = input == 0 ? cn_stdin() : fdopen(input, "r"),
      let sink = fdopen(output, "w"), let s = newterm(term, sink, file)
    else {
      throw .unknown(term ?? getenv("TERM").map { String(cString: $0) } ?? "")
    }
    self.input = input
    screen = s
    CrashRestore.install()
    set_term(s)
    window = cn_stdscr()
    cbreak()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    intrflush(window, false)
    idlok(window, true)
    set_escdelay(25)
    if wantsColors, has_colors() {
      start_color()
      use_default_colors()
      colors = Int(cn_colors())
      isDirect = cn_has_rgb() && cn_colors() > 256
    } else {
      colors = 0
      isDirect = false
    }
    mostPairs = min(cn_color_pairs(), 32767)
    hasMouse = mouse && tigetstr("kmous") != nil
    if hasMouse {
      mousemask(mmask_t(CN_ALL_MOUSE | CN_MOUSE_POS), nil)
      mouseinterval(0)
    }
    capture = Self.speaksANSI ? Capture(output, terminal: 1) : nil
    hasLinks =
      capture != nil
      && Hyperlinks.isUnderstood(by: Environment["TERM"] ?? "", inTmux: Environment["TMUX"] != nil)
    thrift = Thrift(canTurnOff: colors > 0)
    thrift.moves.namesColumns = Self.has("hpa")
    thrift.moves.namesRows = Self.has("vpa")
    thrift.wrapsAtOnce = tigetflag("am") == 1 && tigetflag("xenl") != 1
    (thrift.colors, thrift.isDirect) = (colors, isDirect)
    thrift.erases = Self.has("ech") && tigetflag("bce") == 1
    thrift.known = Self.attributes
    // Where colours and attributes get into each other's way, ncurses knows what to leave out.
    paintsItself = capture != nil && colors >= 256 && tigetnum("ncv") <= 0 && !thrift.wrapsAtOnce
    curs_set(0)
    define_key("\u{1b}[200~", Self.pasteStart)
    define_key("\u{1b}[201~", Self.pasteEnd)
    if hasMouse { Self.send(Self.pointingOn) }
  }

  deinit {
    if hasMouse { Self.send(Self.pointingOff) }
    tcflush(input, TCIFLUSH)
    if capture != nil { Self.send(thrift.settled() + Self.plain.utf8) }
    endwin()
    delscreen(screen)
  }

  var size: (width: Int, height: Int) { (Int(cn_maxx(window)), Int(cn_maxy(window))) }

  /// Paints a frame: only what differs from the last one. What ncurses could do no better is sent past it, which takes less
  /// than half of the time; it is asked where the whole screen is painted or rows have moved.
  mutating func paint(_ frame: Frame) {
    if (frame.cursor != nil) != isCursorShown {
      isCursorShown = frame.cursor != nil
      curs_set(isCursorShown ? 1 : 0)
    }
    var links = ""
    if hasLinks, !frame.links.isEmpty || shown?.links.isEmpty == false {
      links = Hyperlinks.sequence(frame, after: shown) { look($0) }
    }
    let changes = frame.changes(since: shown)
    if paintsItself, !isendwin(), let shown, shown.width == frame.width, shown.height == frame.height,
      !frame.isScrolled(since: shown, changes)
    {
      if told == nil { told = shown }
      (thrift.width, thrift.height) = size
      let all = thrift.repaint(frame, changes) + links.utf8
      Signals.holdingStop { if !all.isEmpty { Self.send(all) } }
    } else {
      if let told, let shown { catchUp(shown, since: told) }
      tell(frame, changes)
      Signals.holdingStop { update(links) }
    }
    shown = frame
  }

  /// Gives ncurses what differs from the frame that it has.
  private mutating func tell(_ frame: Frame, _ changes: [[Range<Int>]]) {
    for (y, row) in changes.enumerated() { for stretch in row { paint(stretch, row: y, frame) } }
    if let cursor = frame.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
  }

  /// Lets ncurses know what is on the screen already.
  private mutating func catchUp(_ frame: Frame, since old: Frame) {
    tell(frame, frame.changes(since: old))
    (thrift.width, thrift.height) = size
    thrift.follow(capture?.bytes { doupdate() } ?? [])
    told = nil
  }

  /// Attributes that the terminal has sequences for, as `SetLook` counts them. Struck text goes by way of blinking.
  private static var attributes: UInt16 {
    let names = [(1, "bold"), (2, "dim"), (3, "sitm"), (4, "smul"), (7, "rev"), (9, "blink")]
    return names.reduce(0) { has($1.1) ? $0 | 1 << UInt16($1.0) : $0 }
  }

  /// Sends what ncurses has to change and then the links, all at once.
  private mutating func update(_ links: String) {
    // Coming back from `endwin`, ncurses sets the terminal's modes, for which it has to be there.
    guard capture != nil, !isendwin() else {
      doupdate()
      if !links.isEmpty { Self.send(links) }
      return
    }
    let bytes = capture?.bytes { doupdate() } ?? []
    (thrift.width, thrift.height) = size
    let all = thrift.shorten(bytes, showsCursor: isCursorShown) + links.utf8
    if !all.isEmpty { Self.send(all) }
  }

  private static func has(_ capability: String) -> Bool { Int(bitPattern: tigetstr(capability)) > 0 }

  /// Whether styles are set by the sequences that `Thrift` reads.
  private static var speaksANSI: Bool {
    guard has("sgr0"), let reset = tigetstr("sgr0") else { return false }
    return String(cString: reset).contains("\u{1b}[")
  }

  /// ncurses may hold for plain what is not, since styles are sent late.
  nonisolated private static let plain = "\u{1b}[m"

  private mutating func paint(_ stretch: Range<Int>, row y: Int, _ frame: Frame) {
    var run: [wchar_t] = []
    run.reserveCapacity(stretch.count)
    var style = frame[stretch.lowerBound, y].style
    wmove(window, Int32(y), Int32(stretch.lowerBound))
    for x in stretch {
      let cell = frame[x, y]
      guard cell.width > 0 else { continue }
      if cell.style != style {
        flush(&run, style)
        style = cell.style
      }
      CellInk.each(of: cell) { run.append(wchar_t($0)) }
    }
    flush(&run, style)
  }

  private mutating func flush(_ run: inout [wchar_t], _ style: Style) {
    guard !run.isEmpty else { return }
    let look = looks[style] ?? (attributes(style), pair(style))
    looks[style] = look
    _ = cn_set_attr(window, look.attributes, look.pair)
    _ = run.withUnsafeBufferPointer { waddnwstr(window, $0.baseAddress, Int32($0.count)) }
    run.removeAll(keepingCapacity: true)
  }

  private func attributes(_ style: Style) -> UInt32 {
    var a: UInt32 = 0
    if style.attributes.contains(.bold) { a |= CN_BOLD }
    if style.attributes.contains(.dim) { a |= CN_DIM }
    if style.attributes.contains(.italic) { a |= CN_ITALIC }
    if style.attributes.contains(.underline) { a |= CN_UNDERLINE }
    if style.attributes.contains(.reverse) { a |= CN_REVERSE }
    // ncurses has no struck text; nothing here blinks, and `Thrift` sends the one for the other.
    if style.attributes.contains(.strike), capture != nil { a |= CN_BLINK }
    return a
  }

  /// A style as the sequence that sets it, whatever was set before.
  private func look(_ style: Style) -> String {
    let look = SetLook(style, colors: colors, isDirect: isDirect)
    var sequence: [UInt8] = []
    look.append(from: nil, canTurnOff: true, to: &sequence)
    return String(decoding: sequence, as: UTF8.self)
  }

  private mutating func pair(_ style: Style) -> Int32 {
    guard colors > 0 else { return 0 }
    let f = Palette.index(style.foreground, colors: colors, isDirect: isDirect)
    let b = Palette.index(style.background, colors: colors, isDirect: isDirect)
    if f == -1, b == -1 { return 0 }
    let key = UInt64(UInt32(bitPattern: f)) << 32 | UInt64(UInt32(bitPattern: b))
    if let p = pairs[key] { return p }
    let p = Int32(pairs.count + 1)
    guard p < mostPairs, init_extended_pair(p, f, b) == OK else { return 0 }
    pairs[key] = p
    return p
  }

  /// Takes the terminal's size and paints everything anew, also when the size is the same as before: a terminal that
  /// was small for a moment has lost what stood outside.
  mutating func fit() {
    var w = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &w) == 0, w.ws_row > 0, w.ws_col > 0 {
      resizeterm(Int32(w.ws_row), Int32(w.ws_col))
    }
    forget()
  }

  /// Everything is painted anew next time.
  mutating func forget() {
    shown = nil
    told = nil
    thrift.forget()
    clearok(window, true)
  }

  /// One key, mouse event or change of size that has already come in; nil when there is none.
  mutating func pending() -> Input? {
    while true {
      if !mice.isEmpty { return .mouse(mice.removeFirst()) }
      var code: wint_t = 0
      let result = wget_wch(window, &code)
      if result == KEY_CODE_YES {
        let key = Int32(bitPattern: code)
        if key == KEY_RESIZE { return .resize }
        if key == KEY_MOUSE {
          mice = Self.mice().map { clicks.tell($0, at: Self.milliseconds) }
          continue
        }
        return .code(key)
      }
      return result == OK ? .character(code) : nil
    }
  }

  nonisolated enum Input { case character(UInt32), code(Int32), mouse(Mouse), resize }

  /// What the mouse did, in the order of time: one code of ncurses may stand for several events, the last one first.
  private static func mice() -> [Mouse] {
    var found: [MEVENT] = []
    var event = MEVENT()
    while found.count < mostMice, getmouse(&event) == OK { found.append(event) }
    return found.reversed().flatMap { event in
      kinds(UInt32(event.bstate)).map { Mouse(kind: $0, x: Int(event.x), y: Int(event.y)) }
    }
  }

  private static let mostMice = 16

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private static func kinds(_ b: UInt32) -> [Mouse.Kind] {
    if b & CN_MOUSE_POS != 0 { return [.drag] }
    if b & CN_BUTTON4_PRESSED != 0 { return [.wheelUp] }
    if b & CN_BUTTON5_PRESSED != 0 { return [.wheelDown] }
    if b & CN_BUTTON1_DOUBLE != 0 { return [.double] }
    if b & CN_BUTTON1_CLICKED != 0 { return [.press, .release] }
    if b & CN_BUTTON1_PRESSED != 0 { return [.press] }
    return b & CN_BUTTON1_RELEASED != 0 ? [.release] : []
  }

  /// Gives the terminal to another program, or to the shell, while `body` runs.
  mutating func lend(_ body: () -> Void) {
    if hasMouse { Self.send(Self.pointingOff) }
    if capture != nil { Self.send(thrift.settled() + Self.plain.utf8) }
    thrift.forget()
    endwin()
    body()
    fit()
    if hasMouse { Self.send(Self.pointingOn) }
  }

  /// Bytes that ncurses knows nothing of; never anything from a dispatch.
  nonisolated static func send(_ sequence: String) { send(Array(sequence.utf8)) }

  nonisolated static func send(_ all: [UInt8]) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if n < 0, errno == EINTR { continue }
      if n < 0, errno == EAGAIN {
        var room = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
        continue
      }
      if n <= 0 { return }
      bytes = bytes.dropFirst(n)
    }
  }
}
