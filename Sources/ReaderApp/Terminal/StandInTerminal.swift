/// What stands in for a terminal that the system's terminfo doesn't know: newer ones, and those one comes from by ssh.
nonisolated enum StandInTerminal {
  private static let families: [(beginning: String, entry: String)] = [
    ("tmux", "screen-256color"), ("screen", "screen-256color"), ("xterm", "xterm-256color"),
    ("alacritty", "xterm-256color"), ("contour", "xterm-256color"), ("foot", "xterm-256color"),
    ("ghostty", "xterm-256color"), ("iterm", "xterm-256color"), ("kitty", "xterm-256color"),
    ("konsole", "xterm-256color"), ("mintty", "xterm-256color"), ("rio", "xterm-256color"),
    ("st-", "xterm-256color"), ("vte", "xterm-256color"), ("wezterm", "xterm-256color"),
  ]

  /// Nil where nothing is known of it.
  static func entry(for name: String) -> String? {
    let name = name.lowercased()
    return families.first { name.hasPrefix($0.beginning) && name != $0.entry }?.entry
  }
}
