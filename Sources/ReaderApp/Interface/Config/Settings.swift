import Glibc
import Reader

/// Keys and themes: what the program carries, with the user's files over it.
struct Settings {
  var keyMap = KeyMap()
  var themes = Themes()
  var problems: [ConfigProblem] = []

  /// Reads `keys.toml` and `themes/*.toml` from a folder, if there is one.
  init(folder: String?) {
    let shipped = ConfigText(file: "Config/keys.toml", text: BuiltinKeys.text)
    problems += KeyMapFile.read(shipped, into: &keyMap)
    guard let folder else { return }
    if let text = Self.text(of: folder + "/keys.toml") {
      problems += KeyMapFile.read(ConfigText(file: folder + "/keys.toml", text: text), into: &keyMap)
    }
    for name in (FolderWalk.names(in: folder + "/themes") ?? []) where name.hasSuffix(".toml") {
      let path = "\(folder)/themes/\(name)"
      if let text = Self.text(of: path) {
        themes.add(String(name.dropLast(5)), ConfigText(file: path, text: text))
      }
    }
  }

  /// `$XDG_CONFIG_HOME/depeche`, or `~/.config/depeche`.
  static var folder: String? {
    if let base = Environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/depeche" }
    return Environment["HOME"].map { $0 + "/.config/depeche" }
  }

  /// The theme asked for, or the one that fits the terminal.
  mutating func theme(_ asked: String?, colors: Int) -> Theme {
    let usual = Self.isLight ? Themes.standardLight : Themes.standard
    let fitting = colors == 0 ? Themes.colorless : colors < 256 ? "ansi" : usual
    if let asked, themes.texts[asked] == nil {
      problems.append(ConfigProblem(file: "--theme", what: .unknown(asked, allowed: themes.names)))
    }
    let name = colors == 0 ? fitting : asked ?? fitting
    return themes.theme(name, &problems) ?? themes.theme(fitting, &problems)
      ?? Theme(name: fitting, title: fitting)
  }

  /// Whether the terminal says that its background is light, as rxvt, Konsole and others do.
  private static var isLight: Bool {
    let ground = Environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
    return ground == 7 || ground == 15
  }

  private static let largest = 1 << 20

  static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count < largest {
      let n = read(file, &buffer, buffer.count)
      guard n > 0 else { break }
      bytes += buffer[0..<n]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The environment, without Foundation.
nonisolated enum Environment {
  /// Nil also where the variable is empty.
  static subscript(name: String) -> String? {
    guard let raw = getenv(name), raw.pointee != 0 else { return nil }
    return String(cString: raw)
  }

  /// The locale for messages, by the usual order.
  static var locale: String { self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? "" }
}
