// Made from Themes/boreal.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let boreal = #"""
# After the colours of Nord, moved where the text would not have stood out enough.
title = "Boréal"
appearance = "dark"

[palette]
background = "#2e3440"
text = "#e5e9f0"
muted = "#a7b0c2"
surface = "#3b4252"
raised = "#373e4c"
selection = "#4c566a"
on-selection = "#eceff4"
accent = "#88c0d0"
person = "#e5e9f0"
place = "#a3be8c"
organization = "#ebcb8b"
date = "#c4a7bf"
figure = "#8fbcbb"
alarm = "#daa3a9"
match = "#ebcb8b"
on-match = "#2e3440"
one = "#a3be8c"
two = "#c4a7bf"
three = "#ebcb8b"
four = "#88c0d0"
five = "#dba492"
six = "#9ab4cd"
seven = "#c9d5a0"
eight = "#e0a9b0"
"""#
}
