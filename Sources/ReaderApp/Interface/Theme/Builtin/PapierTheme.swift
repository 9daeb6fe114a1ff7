// Made from Themes/papier.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let papier = #"""
title = "Papier"
appearance = "light"

[palette]
background = "#faf7f0"
text = "#2b2a27"
muted = "#68635a"
surface = "#ebe5d8"
raised = "#f2ede2"
selection = "#c6d8ee"
on-selection = "#11233a"
accent = "#1d5a94"
person = "#111110"
place = "#22643f"
organization = "#7a4a10"
date = "#6a3f94"
figure = "#0f5f70"
alarm = "#a8201a"
match = "#f3d96b"
on-match = "#2b2a27"
one = "#1f6b2c"
two = "#92246d"
three = "#7a5200"
four = "#0b6476"
five = "#a3331c"
six = "#3a48a8"
seven = "#4f6300"
eight = "#7c4317"
"""#
}
