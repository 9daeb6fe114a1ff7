// Made from Config/keys-*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
// swift-format-ignore-file

/// Keys laid over the usual ones for people with other habits.
nonisolated enum BuiltinPresets {
  static let all = ["emacs": emacs, "vi": vi]

  static let emacs = #"""
# Laid over keys.toml where config.toml says preset = "emacs".

[keys]
"ctrl-v" = "page-down"
"alt-v" = "page-up"
"ctrl-f" = "pane-right"
"ctrl-b" = "pane-left"
"alt-n" = "next-dispatch"
"alt-p" = "previous-dispatch"
"alt-f" = "next-entity"
"alt-b" = "previous-entity"
"alt-e" = "next-sentence"
"alt-a" = "previous-sentence"
"alt-}" = "next-paragraph"
"alt-{" = "previous-paragraph"
"ctrl-s" = "search"
"ctrl-g" = "clear"
"alt-w" = "copy-quote"
"alt-|" = "pipe"
"ctrl-x o" = "next-pane"
"ctrl-x 1" = "zoom"
"ctrl-x }" = "widen-pane"
"ctrl-x {" = "narrow-pane"
"ctrl-x u" = "undo"
"ctrl-x ctrl-c" = "quit-now"
"ctrl-h" = "help"
"""#

  static let vi = #"""
# Laid over keys.toml where config.toml says preset = "vi".

[keys]
"g" = "none"
"g g" = "first"
"g t" = "next-pane"
"g T" = "previous-pane"
"z" = "none"
"z z" = "zoom"
"Z Z" = "quit-now"
"Z Q" = "quit-now"
"ctrl-e" = "next"
"ctrl-y" = "previous"
"ctrl-w w" = "next-pane"
"ctrl-w h" = "pane-left"
"ctrl-w l" = "pane-right"
"ctrl-w >" = "widen-pane"
"ctrl-w <" = "narrow-pane"
"ctrl-w o" = "zoom"
"u" = "undo"
"ctrl-r" = "redo"
"alt-u" = "unread"
"w" = "next-entity"
"W" = "previous-entity"
"""#
}
