// Made from Themes/grenier-nuit.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

extension BuiltinThemes {
  nonisolated static let grenierNuit = #"""
# After the colours of Gruvbox, moved where the text would not have stood out enough.
title = "Grenier nuit"
appearance = "dark"

[palette]
background = "#282828"
text = "#ebdbb2"
muted = "#b1a390"
surface = "#3c3836"
raised = "#32302f"
selection = "#665c54"
on-selection = "#fbf1c7"
accent = "#8daca0"
person = "#ebdbb2"
place = "#b8bb26"
organization = "#fabd2f"
date = "#d790a3"
figure = "#8ec07c"
alarm = "#fc8071"
match = "#fabd2f"
on-match = "#282828"
one = "#b8bb26"
two = "#d790a3"
three = "#fabd2f"
four = "#8daca0"
five = "#fe831e"
six = "#8ec07c"
seven = "#d5c4a1"
eight = "#e78c6e"
"""#
}
