import CNcurses

/// Turns what ncurses gives into keys: control characters, function keys, Esc with a letter as alt, pastes.
struct InputKeys {
  private(set) var events: [Event] = []
  private var hasEscape = false
  private var paste: String.UnicodeScalarView?
  private(set) var background = Background()

  /// Answers to the question for the background are on their way.
  mutating func expectBackground() { background.ask() }

  /// Whether an Esc has come that may be a key or the start of an answer; time tells.
  var isUndecided: Bool { background.isInside }

  mutating func take(_ input: Terminal.Input) {
    switch input {
    case .character(let c) where background.isAwaited && paste == nil: answer(c)
    case .character(let c): character(c)
    case .code(Terminal.pasteStart):
      finishEscape()
      paste = String.UnicodeScalarView()
    case .code(Terminal.pasteEnd): endPaste()
    case .code(let code): if let key = Self.key(code: code) { add(key) }
    case .mouse(let mouse):
      finishEscape()
      events.append(.mouse(mouse))
    // Only the echo of our own `fit`.
    case .resize: break
    }
  }

  /// Everything that has come in so far has been seen.
  mutating func drain(isLate: Bool = false) -> [Event] {
    if isLate { for c in background.settle() { character(c) } }
    finishEscape()
    defer { events = [] }
    return events
  }

  private mutating func answer(_ c: UInt32) {
    let before = background.isLight
    if case .typed(let characters) = background.take(c) { for c in characters { character(c) } }
    if let isLight = background.isLight, before == nil { events.append(.background(isLight: isLight)) }
  }

  private mutating func endPaste() {
    if let text = paste { events.append(.paste(Safety.line(String(text)))) }
    paste = nil
  }

  private mutating func finishEscape() {
    if hasEscape { events.append(.key(Key(.escape))) }
    hasEscape = false
  }

  private mutating func add(_ key: Key) {
    var key = key
    if hasEscape { key.modifiers.insert(.alt) }
    hasEscape = false
    events.append(.key(key))
  }

  private mutating func character(_ c: UInt32) {
    if paste != nil {
      if let s = Unicode.Scalar(c) { paste?.append(s) }
      return
    }
    switch c {
    case 0x1B:
      finishEscape()
      hasEscape = true
    case 0x09: add(Key(.tab))
    case 0x0A, 0x0D: add(Key(.enter))
    case 0x08, 0x7F: add(Key(.backspace))
    case 0: add(Key(.character(" "), .control))
    case 1..<0x1B: if let s = Unicode.Scalar(c + 0x60) { add(Key(.character(s), .control)) }
    case 0x1C...0x1F: if let s = Unicode.Scalar(c + 0x40) { add(Key(.character(s), .control)) }
    default: if let s = Unicode.Scalar(c) { add(Key(.character(s))) }
    }
  }

  private static let codes: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home),
    KEY_END: Key(.end), KEY_PPAGE: Key(.pageUp), KEY_NPAGE: Key(.pageDown), KEY_IC: Key(.insert),
    KEY_DC: Key(.delete), KEY_BACKSPACE: Key(.backspace), KEY_ENTER: Key(.enter), KEY_BTAB: Key(.tab, .shift),
    KEY_SLEFT: Key(.left, .shift), KEY_SRIGHT: Key(.right, .shift),
  ]

  private static func key(code: Int32) -> Key? {
    if let key = codes[code] { return key }
    for n in 1...12 where code == cn_key_f(Int32(n)) { return Key(.function(n)) }
    guard let name = keyname(code).map({ String(cString: $0) }) else { return nil }
    // Arrows with alt and ctrl have names in terminfo and no fixed codes.
    switch name {
    case "kLFT3": return Key(.left, .alt)
    case "kRIT3": return Key(.right, .alt)
    case "kUP3": return Key(.up, .alt)
    case "kDN3": return Key(.down, .alt)
    case "kLFT5": return Key(.left, .control)
    case "kRIT5": return Key(.right, .control)
    case "kUP5": return Key(.up, .control)
    case "kDN5": return Key(.down, .control)
    default: return nil
    }
  }
}
