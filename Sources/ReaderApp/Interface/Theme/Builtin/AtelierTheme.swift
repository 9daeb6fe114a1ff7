// Made from Themes/atelier.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let atelier = #"""
# After the colours of One Dark, moved where the text would not have stood out enough.
title = "Atelier"
appearance = "dark"

[palette]
background = "#282c34"
text = "#abb2bf"
muted = "#a0a6b4"
surface = "#353b45"
raised = "#2f343e"
selection = "#3e5a80"
on-selection = "#ffffff"
accent = "#61afef"
person = "#abb2bf"
place = "#98c379"
organization = "#e5c07b"
date = "#cf8ee2"
figure = "#56b6c2"
alarm = "#e78c93"
match = "#e5c07b"
on-match = "#282c34"
one = "#98c379"
two = "#cf8ee2"
three = "#e5c07b"
four = "#56b6c2"
five = "#d29c69"
six = "#61afef"
seven = "#b7d58a"
eight = "#ee9ca2"
"""#
}
