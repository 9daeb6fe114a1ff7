// Made from Themes/nuit.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let nuit = #"""
title = "Nuit"
appearance = "dark"

[palette]
background = "#14181f"
text = "#d5dae3"
muted = "#8b95a5"
surface = "#232a36"
raised = "#1d2430"
selection = "#2f4a6d"
on-selection = "#ffffff"
accent = "#7fb4e8"
person = "#f0f3f8"
place = "#9cc7b4"
organization = "#d0b48f"
date = "#b7a6e0"
figure = "#8fc1cf"
alarm = "#ff8a80"
match = "#e5c453"
on-match = "#14181f"
one = "#8ed081"
two = "#e7a3d0"
three = "#e9c46a"
four = "#78cfe0"
five = "#f4978e"
six = "#a9b7ff"
seven = "#c8d96f"
eight = "#e0a97c"
"""#
}
