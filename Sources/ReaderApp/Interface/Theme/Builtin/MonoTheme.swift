// Made from Themes/mono.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let mono = #"""
# No colour at all: bold, underline and reverse say everything.
title = "Mono"
appearance = "any"
quotes = "bar"
speakers = ["default"]

[palette]
background = "default"
text = "default"
muted = "default"
surface = "default"
raised = "default"
selection = "default"
on-selection = "default"
accent = "default"
alarm = "default"
match = "default"
on-match = "default"

[roles]
"text" = ""
"ui.title" = "reverse"
"ui.title.active" = "reverse bold"
"ui.status" = "reverse"
"ui.status.strong" = "reverse bold"
"ui.chip" = "reverse bold underline"
"ui.message" = "reverse"
"ui.error" = "reverse bold"
"ui.prompt" = ""
"ui.popup" = ""
"ui.popup.title" = "bold"
"ui.popup.selected" = "reverse"
"ui.popup.key" = "bold"
"list.selected" = "reverse"
"list.selected.elsewhere" = "bold underline"
"body.new" = "bold underline"
"body.known" = "dim not-bold"
"quote.direct" = "bold"
"quote.partial" = "underline"
"quote.indirect" = "dim"
"quote.current" = "reverse"
"entity.person" = "underline"
"search.hit" = "reverse"
"search.current" = "reverse bold underline"
"facts.here" = "bold"
"""#
}
