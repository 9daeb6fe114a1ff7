// Made from Themes/distinct-jour.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let distinctJour = #"""
# Speakers in colours that colour-blind readers tell apart (after Okabe and Ito).
title = "Distinct jour"
appearance = "light"

[palette]
background = "#ffffff"
text = "#202020"
muted = "#5f5f5f"
surface = "#ececec"
raised = "#f5f5f5"
selection = "#bcdcf2"
on-selection = "#0b2233"
accent = "#006dab"
person = "#202020"
place = "#007856"
organization = "#8a5a00"
date = "#9c3d74"
figure = "#005f94"
alarm = "#ad4b00"
match = "#f5e65a"
on-match = "#202020"
one = "#006dab"
two = "#8a5a00"
three = "#ad4b00"
four = "#007856"
five = "#9c3d74"
six = "#4d4d4d"
seven = "#5b45b0"
eight = "#6d6a00"
"""#
}
