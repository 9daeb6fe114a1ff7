// Made from Themes/grenier-jour.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let grenierJour = #"""
# After the colours of Gruvbox, moved where the text would not have stood out enough.
title = "Grenier jour"
appearance = "light"

[palette]
background = "#fbf1c7"
text = "#3c3836"
muted = "#685d54"
surface = "#ebdbb2"
raised = "#f2e5bc"
selection = "#d5c4a1"
on-selection = "#282828"
accent = "#076678"
person = "#3c3836"
place = "#66610c"
organization = "#82550e"
date = "#8f3f71"
figure = "#37674a"
alarm = "#9d0006"
match = "#eec85a"
on-match = "#202020"
one = "#66610c"
two = "#8f3f71"
three = "#82550e"
four = "#076678"
five = "#a83803"
six = "#37674a"
seven = "#504945"
eight = "#8a2f2f"
"""#
}
