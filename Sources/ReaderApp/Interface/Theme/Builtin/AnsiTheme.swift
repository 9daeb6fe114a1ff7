// Made from Themes/ansi.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let ansi = #"""
# The terminal's own sixteen colours on its own background: follows whatever the user has set up.
title = "Terminal"
appearance = "any"

[palette]
surface = "default"
raised = "default"
muted = "default"
accent = "cyan"
person = "default"
place = "green"
organization = "yellow"
date = "magenta"
figure = "cyan"

[roles]
"muted" = "dim"
"ui.title" = "reverse"
"ui.title.active" = "reverse bold"
"ui.border" = "dim"
"ui.status" = "reverse"
"ui.status.strong" = "reverse bold"
"ui.message" = "reverse"
"ui.error" = "alarm reverse bold"
"ui.popup.selected" = "reverse"
"list.meta" = "dim"
"list.selected" = "reverse"
"list.selected.elsewhere" = "bold underline"
"body.note" = "dim italic"
"body.byline" = "dim"
"body.credit" = "dim"
"quote.current" = "bold underline"
"facts.detail" = "dim"
"""#
}
