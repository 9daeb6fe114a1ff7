// Made from Themes/encre.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let encre = #"""
title = "Encre"
appearance = "dark"

[palette]
background = "#1c1917"
text = "#e0d8cc"
muted = "#9d9284"
surface = "#2e2925"
raised = "#27231f"
selection = "#5b4636"
on-selection = "#fff8ec"
accent = "#e0a86a"
person = "#f7efe2"
place = "#a9c29a"
organization = "#9fb8d0"
date = "#cda8c4"
figure = "#8fc4bd"
alarm = "#ff8d78"
match = "#f0cc5f"
on-match = "#1c1917"
one = "#a8cc7a"
two = "#e3a0b4"
three = "#edc25e"
four = "#86c9c2"
five = "#f09673"
six = "#b0b5ee"
seven = "#d3d480"
eight = "#d7a3e0"
"""#
}
