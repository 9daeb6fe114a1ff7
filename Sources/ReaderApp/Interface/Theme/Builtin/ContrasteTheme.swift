// Made from Themes/contraste.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let contraste = #"""
title = "Contraste"
quotes = "bar"
appearance = "dark"

[palette]
background = "#000000"
text = "#ffffff"
muted = "#d0d0d0"
surface = "#303030"
raised = "#000000"
selection = "#ffff00"
on-selection = "#000000"
accent = "#00ffff"
person = "#ffffff"
place = "#c0ffc0"
organization = "#ffe0a0"
date = "#e0c8ff"
figure = "#b0f0ff"
alarm = "#ff9090"
match = "#ffff00"
on-match = "#000000"
one = "#70ff70"
two = "#ff9cff"
three = "#ffff60"
four = "#60ffff"
five = "#ffb080"
six = "#b0c0ff"
seven = "#d0ff60"
eight = "#ffc0c0"

[roles]
"muted" = "muted"
"quote.indirect" = "not-dim"
"quote.current" = "on surface bold underline"
"ui.popup" = "text on raised"
"""#
}
