// Made from Themes/solarise-nuit.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let solariseNuit = #"""
# After the colours of Solarized, moved where the text would not have stood out enough.
title = "Solarisé nuit"
appearance = "dark"

[palette]
background = "#002b36"
text = "#93a1a1"
muted = "#8d9d9e"
surface = "#073642"
raised = "#073642"
selection = "#1f72ac"
on-selection = "#fdf6e3"
accent = "#3faaa2"
person = "#93a1a1"
place = "#91a31a"
organization = "#bc951a"
date = "#9296d3"
figure = "#3faaa2"
alarm = "#e97c7a"
match = "#b58900"
on-match = "#002b36"
one = "#91a31a"
two = "#e27aac"
three = "#bc951a"
four = "#3faaa2"
five = "#dc8561"
six = "#9296d3"
seven = "#a3b23a"
eight = "#e08f5c"
"""#
}
