import Glibc
import Reader

/// Keys and themes: what the program carries, with the user's files over it.
struct Settings {
  var config = Config()
  var keyMap = KeyMap()
  var themes = Themes()
  var problems: [ConfigProblem] = []
  /// The interface's language: the one asked for or set, or the locale's.
  var strings: Strings { chosen ?? .english }
  private var chosen: Strings?

  /// Reads `config.toml`, `keys.toml` and `themes/*.toml` from a folder, if there is one. What is wrong names the file
  /// within the folder: the place behind it has to be in sight on a narrow screen.
  init(folder: String?, language: String? = nil) {
    let shipped = ConfigText(file: "Config/keys.toml", text: BuiltinKeys.text)
    problems += KeyMapFile.read(shipped, into: &keyMap)
    defer {
      let set = config.language == "auto" ? Environment.locale : config.language
      let own = Languages.strings(language ?? set)
      problems += own.problems
      chosen = own
    }
    guard let folder else { return }
    if let text = Self.text(of: folder + "/config.toml") {
      problems += ConfigFile.read(ConfigText(file: "config.toml", text: text), into: &config)
    }
    if let preset = BuiltinPresets.all[config.preset] {
      let file = ConfigText(file: "Config/keys-\(config.preset).toml", text: preset)
      problems += KeyMapFile.read(file, into: &keyMap)
    }
    if let text = Self.text(of: folder + "/keys.toml") {
      problems += KeyMapFile.read(ConfigText(file: "keys.toml", text: text), into: &keyMap)
    }
    for name in (FolderWalk.names(in: folder + "/themes") ?? []) where name.hasSuffix(".toml") {
      let path = "\(folder)/themes/\(name)"
      if let text = Self.text(of: path) {
        themes.add(String(name.dropLast(5)), ConfigText(file: "themes/\(name)", text: text))
      }
    }
  }

  /// `$XDG_CONFIG_HOME/depeche`, or `~/.config/depeche`.
  nonisolated static var folder: String? {
    if let base = Environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/depeche" }
    return Environment["HOME"].map { $0 + "/.config/depeche" }
  }

  /// The theme asked for, or the one that fits the terminal.
  mutating func theme(_ asked: String?, colors: Int) -> Theme {
    let usual = fitting(isLight: Self.isLight)
    let fitting = colors == 0 ? Themes.colorless : colors < 256 ? "ansi" : usual
    if let asked, themes.texts[asked] == nil {
      problems.append(ConfigProblem(file: "--theme", what: .unknown(asked, allowed: themes.names)))
    }
    let name = colors == 0 ? fitting : asked ?? fitting
    return themes.theme(name, &problems) ?? themes.theme(fitting, &problems)
      ?? Theme(name: fitting, title: fitting)
  }

  /// The theme for a dark or a light screen.
  func fitting(isLight: Bool) -> String {
    let wanted = isLight ? config.lightTheme : config.darkTheme
    if themes.texts[wanted] != nil { return wanted }
    return isLight ? Themes.standardLight : Themes.standard
  }

  /// The background that the terminal names in the environment, as rxvt, Konsole and others do.
  static var namedGround: Int? {
    Environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
  }

  private static var isLight: Bool { namedGround == 7 || namedGround == 15 }

  nonisolated private static let largest = 1 << 20

  nonisolated static func text(of path: String) -> String? {
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
