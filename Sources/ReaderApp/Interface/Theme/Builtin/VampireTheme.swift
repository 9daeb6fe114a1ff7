// Made from Themes/vampire.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let vampire = #"""
# After the colours of Dracula, moved where the text would not have stood out enough.
title = "Vampire"
appearance = "dark"

[palette]
background = "#282a36"
text = "#f8f8f2"
muted = "#aeb7d8"
surface = "#44475a"
raised = "#343746"
selection = "#6272a4"
on-selection = "#ffffff"
accent = "#8be9fd"
person = "#f8f8f2"
place = "#50fa7b"
organization = "#f1fa8c"
date = "#caa9fa"
figure = "#8be9fd"
alarm = "#ffa0a0"
match = "#f1fa8c"
on-match = "#282a36"
one = "#50fa7b"
two = "#ff99d4"
three = "#f1fa8c"
four = "#8be9fd"
five = "#ffb86c"
six = "#caa9fa"
seven = "#a6e3a1"
eight = "#ff9e9e"
"""#
}
