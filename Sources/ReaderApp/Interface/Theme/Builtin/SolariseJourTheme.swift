// Made from Themes/solarise-jour.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let solariseJour = #"""
# After the colours of Solarized, moved where the text would not have stood out enough.
title = "Solarisé jour"
appearance = "light"

[palette]
background = "#fdf6e3"
text = "#546a70"
muted = "#576a71"
surface = "#eee8d5"
raised = "#f5eedb"
selection = "#1f72ac"
on-selection = "#fdf6e3"
accent = "#1d6aa0"
person = "#546a70"
place = "#5d6b00"
organization = "#7f6000"
date = "#5b5fa5"
figure = "#1d716a"
alarm = "#c22c29"
match = "#ead48a"
on-match = "#202020"
one = "#5d6b00"
two = "#b52e70"
three = "#7f6000"
four = "#1d716a"
five = "#b34213"
six = "#5b5fa5"
seven = "#5f6e00"
eight = "#8a4b2a"
"""#
}
