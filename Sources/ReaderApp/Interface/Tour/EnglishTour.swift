extension Tour {
  nonisolated static let english = [
    """
    Lesson 1: from one dispatch to the next

    VALMOREL, March 2 (School) - This dispatch teaches you to move. Press j for the next lesson, k to go back, Enter to \
    go into the text, Tab for another pane.

    "A number before a key repeats it: 3j goes down three lines," said the instructor, Agatha Verdelin.

    In the text, j and k go by lines, Space and b by pages, g to the top, G to the end. The key z zooms the pane you are \
    in; z again gives it back its size.

    "And q always leads back, until you are out," added Agatha Verdelin.
    """,
    """
    Lesson 2: from quote to quote

    VALMOREL, March 3 (School) - Press n for the next quote, N for the one before; after the last, n goes on to the \
    next dispatch. The last line says who speaks, and with which words the dispatch says so.

    "Every speaker keeps a colour and a number," said Professor Basil Montferrat.

    "The key s goes to the next quote of the same speaker," said Agatha Verdelin. "And S goes back."

    "A question mark in the margin says that the speaker is not certain," said Basil Montferrat. Press c and then s to \
    put it right, alt-u to take that back.

    The key y copies the quote with who said it and where it comes from.
    """,
    """
    Lesson 3: finding

    VALMOREL, March 4 (School) - Press / and a word to search in the text; n goes to the next hit, until Esc.

    "Press f, some letters of a name, Enter: only what that person said is left," said Basil Montferrat. "Esc brings \
    back the rest."

    On a name, e and E go to the next name or the one before, * to its next mention, + to the dispatches that name it as \
    well; in the list, + keeps to one story and d counts quotes day by day. The key ctrl-o leads back to where you came from.

    In the facts at the right, Enter goes to the words of the text, - folds a section, = sorts, & keeps some words.
    """,
    """
    Lesson 4: your own way

    VALMOREL, March 5 (School) - The key ? shows all keys, : all commands, t the themes.

    "Press i and n for numbers of paragraphs, i and d for exact days," said Agatha Verdelin.

    The key v shows what is new since the version before, beside it on wide screens, V all versions, x exports what is shown, m marks a dispatch, \
    u makes it unread.

    "The file config.toml sets the rest, and R reads it anew," said Basil Montferrat. Enjoy reading.
    """,
  ]
}
