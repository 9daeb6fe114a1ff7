// Made from Themes/moka.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let moka = #"""
# After the colours of Catppuccin Mocha, moved where the text would not have stood out enough.
title = "Moka"
appearance = "dark"

[palette]
background = "#1e1e2e"
text = "#cdd6f4"
muted = "#a6adc8"
surface = "#313244"
raised = "#28283b"
selection = "#585b70"
on-selection = "#f5f5ff"
accent = "#89b4fa"
person = "#cdd6f4"
place = "#a6e3a1"
organization = "#f9e2af"
date = "#cba6f7"
figure = "#94e2d5"
alarm = "#f38ba8"
match = "#f9e2af"
on-match = "#1e1e2e"
one = "#a6e3a1"
two = "#f5c2e7"
three = "#f9e2af"
four = "#89dceb"
five = "#fab387"
six = "#b4befe"
seven = "#94e2d5"
eight = "#eba0ac"
"""#
}
