import Glibc

/// The desktop's own way to the clipboard, for terminals that know no OSC 52.
nonisolated enum ClipboardTool {
  private static let wayland = [["wl-copy"]]
  private static let x11 = [
    ["xclip", "-selection", "clipboard", "-in"], ["xsel", "--clipboard", "--input"],
  ]

  /// The command to feed, if any. Over ssh the desktop is another one than the reader's.
  static func command(
    _ setting: String, environment: (String) -> String?, isThere: (String) -> Bool
  ) -> [String]? {
    guard setting == "auto" else {
      let words = CommandWords.split(setting)
      return words.isEmpty ? nil : words
    }
    guard environment("SSH_TTY") == nil, environment("SSH_CONNECTION") == nil else { return nil }
    let known =
      (environment("WAYLAND_DISPLAY") == nil ? [] : wayland) + (environment("DISPLAY") == nil ? [] : x11)
    return known.first { isThere($0[0]) }
  }

  /// Whether a program of that name can be found.
  static func isInPath(_ name: String) -> Bool {
    (Environment["PATH"] ?? "").split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
