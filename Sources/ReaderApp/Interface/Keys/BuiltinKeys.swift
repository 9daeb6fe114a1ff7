// Made from Config/keys.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
// swift-format-ignore-file

/// The keys that the program starts with.
nonisolated enum BuiltinKeys {
  static let text = #"""
# The keys of Dépêche. This file is what the program starts with; put your own in
# $XDG_CONFIG_HOME/depeche/keys.toml (~/.config/depeche/keys.toml): it need hold only what differs.
#
# A key, or keys one after the other ("] p"), names an action or a list of actions; "none" unbinds it.
# Keys: a character, Enter Tab Esc Space Backspace Insert Delete Up Down Left Right Home End PageUp PageDown
# F1 to F12, with ctrl- alt- shift- before them. Terminals send the same for Tab and ctrl-i.
# [keys] holds everywhere, [keys.list], [keys.body] and [keys.facts] in one pane. A number typed before a key
# repeats it. `?` in the program lists every action with its sentence.

[keys]
"j" = "next"
"Down" = "next"
"ctrl-n" = "next"
"k" = "previous"
"Up" = "previous"
"ctrl-p" = "previous"
"Space" = "page-down"
"PageDown" = "page-down"
"ctrl-f" = "page-down"
"b" = "page-up"
"PageUp" = "page-up"
"ctrl-b" = "page-up"
"alt-v" = "page-up"
"ctrl-d" = "half-page-down"
"ctrl-u" = "half-page-up"
"g" = "first"
"Home" = "first"
"alt-<" = "first"
"G" = "last"
"End" = "last"
"alt->" = "last"

"J" = "next-dispatch"
"K" = "previous-dispatch"
"U" = "next-unread"
"'" = "next-marked"
"ctrl-o" = "jump-back"
"alt-Left" = "jump-back"
"alt-o" = "jump-forward"
"alt-Right" = "jump-forward"

"Enter" = "open"
"Tab" = "next-pane"
"shift-Tab" = "previous-pane"
"h" = "pane-left"
"Left" = "pane-left"
"l" = "pane-right"
"Right" = "pane-right"
">" = "widen-pane"
"<" = "narrow-pane"
"z" = "zoom"

"n" = "next-found"
"N" = "previous-found"
"s" = "next-by-speaker"
"S" = "previous-by-speaker"
"e" = "next-entity"
"E" = "previous-entity"
"*" = "next-mention"
"#" = "previous-mention"
")" = "next-sentence"
"(" = "previous-sentence"
"}" = "next-paragraph"
"{" = "previous-paragraph"
"] p" = "next-paragraph"
"[ p" = "previous-paragraph"
"] q" = "next-quote"
"[ q" = "previous-quote"
"] d" = "next-date"
"[ d" = "previous-date"
"] f" = "next-figure"
"[ f" = "previous-figure"
"] l" = "next-link"
"[ l" = "previous-link"
"] u" = "next-unread"

"v" = "news"
"V" = "versions"

"f" = "filter-speaker"
"+" = "similar"
"F" = "filter-this-speaker"
"Esc" = "clear"
"/" = "search"
'\' = "query"
"a q" = "queries"
"a s" = "archive-speakers"
"a p" = "archive-places"
"a o" = "archive-organizations"
"a t" = "list-timeline"
"d" = "days"
"." = "next-hit"
"," = "previous-hit"

"y" = "copy-quote"
"|" = "pipe"
"x" = "export"
"Y" = "copy-facts"
"o" = "open-source"
"m" = "mark"
"T" = "tags"
"M" = "note"
"u" = "unread"
"A" = "all-read"
"ctrl-_" = "undo"
"alt-u" = "undo"
"ctrl-r" = "redo"
"alt-r" = "redo"
"c s" = "correct-speaker"
"c p" = "same-person"
"c n" = "not-quote"

"i n" = "paragraph-numbers"
"i l" = "line-numbers"
"i s" = "speaker-labels"
"i d" = "resolved-dates"
"i j" = "justify"
"i h" = "hyphenate"

"t" = "theme"
"?" = "help"
"F1" = "help"
":" = "palette"
"alt-x" = "palette"
"ctrl-l" = "redraw"
"R" = "reload"
"&" = "filter-facts"
"q" = "quit"
"Q" = "quit-now"

[keys.list]
"=" = "fold-versions"

[keys.body]

[keys.facts]
"-" = "fold"
"_" = "fold-all"
"=" = "sort-facts"
"""#
}
