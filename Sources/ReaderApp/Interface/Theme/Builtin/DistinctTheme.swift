// Made from Themes/distinct.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let distinct = #"""
# Speakers in colours that colour-blind readers tell apart (after Okabe and Ito).
title = "Distinct"
appearance = "dark"

[palette]
background = "#101010"
text = "#eeeeee"
muted = "#b0b0b0"
surface = "#2a2a2a"
raised = "#202020"
selection = "#0072b2"
on-selection = "#ffffff"
accent = "#56b4e9"
person = "#eeeeee"
place = "#14a67e"
organization = "#e69f00"
date = "#cc79a7"
figure = "#56b4e9"
alarm = "#dc7829"
match = "#f0e442"
on-match = "#101010"
one = "#56b4e9"
two = "#e69f00"
three = "#f0e442"
four = "#14a67e"
five = "#cc79a7"
six = "#dc7829"
seven = "#ffffff"
eight = "#8c96ff"
"""#
}
