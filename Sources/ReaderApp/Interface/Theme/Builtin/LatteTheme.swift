// Made from Themes/latte.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let latte = #"""
# After the colours of Catppuccin Latte, moved where the text would not have stood out enough.
title = "Latte"
appearance = "light"

[palette]
background = "#eff1f5"
text = "#4c4f69"
muted = "#5d5f72"
surface = "#dce0e8"
raised = "#e6e9ef"
selection = "#bcc8e8"
on-selection = "#303446"
accent = "#1a58d3"
person = "#4c4f69"
place = "#2d701e"
organization = "#865511"
date = "#7d34dc"
figure = "#116c71"
alarm = "#c10e34"
match = "#f0cf7a"
on-match = "#202020"
one = "#2d701e"
two = "#8c477a"
three = "#865511"
four = "#02668e"
five = "#a84207"
six = "#4b59a7"
seven = "#116c71"
eight = "#c10e34"
"""#
}
